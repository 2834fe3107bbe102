/** The words of a command line as options; a mistyped one is told with the one that was meant. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { spelt } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'
import type { Io } from './io.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

/** What all commands that make a site have. */
export const PLACES = {
  articles: { type: 'string' },
  output: { type: 'string' },
} as const

/** What all commands have. */
export const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const

/** Options, and the words that are none. */
export type Read<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>

/**
 * @param takesPaths Whether words that are no option have a meaning.
 * @returns What was asked for, or what is wrong with it.
 */
export function readArgs<const Known extends Options>(
  args: readonly string[],
  options: Known,
  takesPaths = false,
): Read<Known> | string {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
    const [stray] = takesPaths ? [] : read.positionals
    // npm keeps for itself what stands before its own `--`, and hands on the value alone.
    if (stray !== undefined)
      return `Unexpected argument ${spelt(stray)}; options stand behind --, as below`
    if (read.positionals.includes('')) return 'A path is empty'
    return faultOf(read.tokens) ?? read
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    const [, missing] =
      /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is)/.exec(message) ?? []
    if (missing !== undefined) return `${missing} needs a value`
    const typed = /^Unknown option '--([\w-]+)/.exec(message)?.[1] ?? ''
    const meant = nearest(typed, Object.keys(options))
    return meant === null ? message : `${message}; did you mean --${meant}?`
  }
}

/** Say what is wrong with a command line, and how it is written. @returns The exit code. */
export function misused({ stderr }: Pick<Io, 'stderr'>, message: string, usage: string): number {
  stderr.write(`${spelt(message)}\n${usage}`)
  return 2
}

/** A value that is none, or that another one would silently take the place of. */
function faultOf(
  tokens: readonly { readonly kind: string; readonly rawName?: string; readonly value?: unknown }[],
): string | null {
  const given = tokens.filter(({ kind, value }) => kind === 'option' && value !== undefined)
  const names = given.map(({ rawName = '' }) => rawName)
  const empty = given.find(({ value }) => value === '')
  if (empty) return `${empty.rawName} needs a value`
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return twice === undefined ? null : `${twice} is given twice`
}
