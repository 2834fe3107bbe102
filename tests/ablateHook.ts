/** The loader of `digest/ablate.ts` and `dump/ablate.ts`: expressions and rules of a room ask the tool before they answer. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

interface Loaded {
  readonly format: string
  readonly source: string
  readonly shortCircuit: true
}

/** It makes expressions for all rooms. */
const ENDS_IN = '/digest/figures/chars.ts'

let rooms: readonly string[] = []

/** @param given How the addresses of the files begin whose expressions are watched. */
export function initialize(given: readonly string[]): void {
  rooms = given
}

export async function load<Context, Next>(
  url: string,
  context: Context,
  next: (url: string, context: Context) => Next,
): Promise<Loaded | Next> {
  const isOwn = rooms.some((room) => url.startsWith(room)) || url.endsWith(ENDS_IN)
  if (!isOwn || !url.endsWith('.ts')) return next(url, context)
  const source = watched(readFileSync(fileURLToPath(url), 'utf8'), basename(url))
  const { code } = await transform(source, { loader: 'ts', target: 'node20' })
  return { format: 'module', source: code, shortCircuit: true }
}

/** A literal behind a bracket, a comma, an operator, `return` or a line; divisions have spaces on both sides. */
const LITERAL =
  /(?<=(?:[([,!=:?&|>]|\breturn)\s*)\/(?![/*\s])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*(?=[\s,.;)\]]|$)/g
const MADE = /\bnew (RegExp|EndTest)\(/g
/** The formatter ends a function with a bracket at the beginning of a line. */
const RULE =
  /^((?:export )?function (\w+)\((?:[^()]|\([^()]*\))*\): (boolean|[^\n]* \| null) \{\n)([\s\S]*?)^\}/gm

/** A module with its expressions and rules named by their place. */
export function watched(source: string, file: string): string {
  const lines = source.split('\n')
  let above = ''
  const named = lines.map((line, at) => {
    above = /^(?:export )?(?:const|function\*?|class) (\w+)/.exec(line)?.[1] ?? above
    if (/^\s*(?:\/\/|\/?\*)/.test(line)) return line
    let nth = 0
    const name = (): string => JSON.stringify(`${file}:${at + 1} ${above}${"'".repeat(nth++)}`)
    const before = `${lines[at - 1] ?? ''}\n`
    return `${before}${line}`
      .replace(MADE, (all, made: string, place: number) =>
        place < before.length ? all : `new (ablation.${made}(${name()}, ${made}))(`,
      )
      .replace(LITERAL, (literal, place: number) =>
        place < before.length ? literal : `new (ablation.RegExp(${name()}, RegExp))(${literal})`,
      )
      .slice(before.length)
  })
  return named
    .join('\n')
    .replace(RULE, (all, head: string, name: string, kind: string, body: string) => {
      if (file === 'chars.ts') return all
      const none = kind === 'boolean' ? '' : ', null'
      return `${head}return ablation.rule('${file} ${name}()', () => {\n${body}}${none})}`
    })
}

/** Where alternatives begin and end: of groups with several, of optional ones, of what must not follow. */
export function alternatives(source: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const open = [{ from: [0], isOdd: false }]
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (sign === '[') {
      while (source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1
    } else if (sign === '(') {
      const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at))?.[0] ?? '('
      open.push({ from: [at + head.length], isOdd: head.endsWith('!') })
      at += head.length - 1
    } else if (sign === '|') open.at(-1)?.from.push(at + 1)
    else if (sign === ')') add(at, '?*'.includes(source.charAt(at + 1) || '-'))
  }
  add(source.length, false)
  function add(end: number, isOptional: boolean): void {
    const { from = [], isOdd } = open.pop() ?? {}
    if (from.length === 1 && !isOdd && !isOptional) return
    for (const [at, start] of from.entries()) found.push([start, (from[at + 1] ?? end + 1) - 1])
  }
  return found
}
