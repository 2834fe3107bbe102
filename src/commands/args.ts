/** Reads the options of a command line; for a mistyped one the message names the nearest. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { spelt } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'
import type { Io } from './io.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

/** Options of all commands that read articles or make a site. */
export const PLACES = {
  articles: { type: 'string' },
  output: { type: 'string' },
} as const

/** Options of all commands. */
export const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const

/** Parsed options, and words that are none. */
export type Read<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>

/** A command as its user sees it. */
interface Command<Known extends Options> {
  readonly usage: string
  readonly options: Known
  /** Whether words that are no option have a meaning. */
  readonly takesWords: boolean
}

/** @returns The parsed options; or the exit code, after help or an error message was printed. */
export function readCommand<const Known extends Options & typeof HELP>(
  args: readonly string[],
  { usage, options, takesWords }: Command<Known>,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Read<Known> | number {
  const read = readArgs(args, options, takesWords)
  if (typeof read === 'string') return misused(io, read, usage)
  if (!('help' in read.values && read.values.help)) return read
  io.stdout.write(usage)
  return 0
}

/**
 * @param takesWords Whether words that are no option have a meaning.
 * @returns The parsed options, or an error message.
 */
export function readArgs<const Known extends Options>(
  args: readonly string[],
  options: Known,
  takesWords = false,
): Read<Known> | string {
  const taken = Object.keys(options).find(isTakenByNpm)
  if (taken !== undefined)
    return `npm took --${taken} for itself; options stand behind --, as below`
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
    const [stray] = takesWords ? [] : read.positionals
    if (stray !== undefined)
      return `Unexpected argument ${spelt(stray)}; options stand behind --, as below`
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

/**
 * What stands before its own `--` npm keeps, and hands on the value alone, or nothing: `npm run build --zip`
 * would pack no file and say nothing of it. `--json` it knows itself, and may have from its own settings.
 */
function isTakenByNpm(option: string): boolean {
  return option !== 'json' && process.env[`npm_config_${option}`] !== undefined
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
