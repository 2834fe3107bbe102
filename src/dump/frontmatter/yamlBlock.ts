/**
 * The YAML between two fences as data. gray-matter finds an engine for whatever word stands after
 * the fence, and one of them is `eval`; so the fences are checked before it is called, it gets
 * nothing but the block between the fences, and every engine but YAML throws.
 */

import matter from 'gray-matter'
import yaml from 'js-yaml'
import { takeAt } from '../../text/takeAt.ts'
import { beginning } from '../../text/whole.ts'
import { FENCE, type Fences, FrontMatterError } from './fences.ts'

const DEEPEST = 20

const refused = (): never => {
  throw new Error('only YAML is read')
}

/**
 * The keys and values of a block, all scalars as the text that stands there.
 *
 * @throws FrontMatterError
 */
export function parseBlock(
  block: string,
  { open, start }: Pick<Fences, 'open' | 'start'>,
): Readonly<Record<string, unknown>> {
  let data: unknown
  const engine = (source: string): object => {
    data = load(source)
    return {}
  }
  try {
    // Always with options: without them results are shared, and a fault is remembered as `{}`.
    matter(block, {
      language: 'yaml',
      delimiters: FENCE,
      excerpt: false,
      engines: { yaml: engine, json: refused, javascript: refused, coffee: refused, toml: refused },
    })
  } catch (error) {
    throw located(error, open, start)
  }
  if (data === undefined || data === null) return {}
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new FrontMatterError('lines like `title: …` are expected', start)
  }
  return Object.fromEntries(Object.entries(data))
}

/** FAILSAFE knows texts, lists and maps: no dates that roll over, no `012` that becomes 10. */
function load(source: string): unknown {
  let depth = 0
  return yaml.load(source, {
    schema: yaml.FAILSAFE_SCHEMA,
    listener(event, state) {
      depth += event === 'open' ? 1 : -1
      if (depth > DEEPEST) throw new Error(`it is nested more than ${DEEPEST} levels deep`)
      if (event === 'open') refuseProperty(source, state.position)
    },
  })
}

/** Before a value: white space and comments, then what YAML takes for its name or its type. */
const PROPERTY = /(?:\s|(?<=\s)#.*)*([&!].*)/y
const LONGEST_QUOTE = 60

/**
 * A value that begins with `&` or `!`. `&nbsp;Reuters` would be a Reuters of the name `nbsp;`, ready to
 * be called again by `*nbsp;`: ten lines of that can stand for a billion values, and the name is lost.
 */
function refuseProperty(source: string, at: number): void {
  const [all = '', value = ''] = takeAt(PROPERTY, source, at) ?? []
  if (value === '') return
  const begin = beginning(value, LONGEST_QUOTE)
  const shown = begin === value ? value.trimEnd() : `${begin}…`
  throw new FrontMatterError(
    `${shown} begins with \`${shown.charAt(0)}\`: write it in quotes`,
    at + all.length - value.length + FENCE.length,
  )
}

const REASONS = new Map([
  ['duplicated mapping key', 'this key stands a second time'],
  ['unexpected end of the stream within a flow collection', 'a bracket is not closed'],
  [
    'tab characters must not be used in indentation',
    'a tab stands at the start of the line; write spaces',
  ],
])

/** @param open Of the first fence, and `start` of the block. */
function located(error: unknown, open: number, start: number): FrontMatterError {
  if (error instanceof FrontMatterError) return new FrontMatterError(error.message, open + error.at)
  if (error instanceof yaml.YAMLException) {
    // What js-yaml got begins behind the dashes of the first fences. Of a second document it tells no
    // place, whatever its type says.
    const mark: typeof error.mark | undefined = error.mark
    const reason = REASONS.get(error.reason) ?? error.reason
    return new FrontMatterError(reason, mark ? open + mark.position + FENCE.length : start)
  }
  return new FrontMatterError(String(error).replace(/^Error: /, ''), start)
}
