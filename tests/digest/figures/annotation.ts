import { existsSync, readFileSync } from 'node:fs'

/** A quantity that a text is said to have. */
export interface Expected {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** `#` for whatever is counted, null for a fraction. */
  readonly unit: string | null
  readonly qualifier: string | null
  /** May be found or left. */
  readonly optional: boolean
}

export interface Annotated {
  readonly text: string
  /** Headline and texts of its article; of a set of sentences none. */
  readonly around: readonly string[]
  readonly expected: readonly Expected[]
}

/**
 * Sentences with `{raw|value unit qualifier}` around each quantity: a range is `low..high`, `-` the
 * unit of a fraction, `#` that of a count, and a third part `?` says that it may be left. A set of
 * `../annotated` is read too, where articles have their quantities marked in this way.
 */
export function readAnnotated(name: string): readonly Annotated[] {
  const own = new URL(`annotated/${name}.txt`, import.meta.url)
  const whole = new URL(`../annotated/${name}.txt`, import.meta.url)
  const articles = readFileSync(existsSync(own) ? own : whole, 'utf8').split(/^(?=## )/m)
  return articles.flatMap((article) => {
    const lines = article.split('\n').filter((line) => line !== '' && !/^[#=] /.test(line))
    const [, title] = /^## .* \| (.*)/.exec(article) ?? []
    const texts = lines.filter((line) => !line.startsWith('## ')).map(withoutHeading)
    const around = title === undefined ? [] : [title, ...texts.map(unmarked)]
    return texts.map((line) => parse(line, around))
  })
}

/** Without the heading of its group, which the reader of dumps parts from it: `- 140批次` behind one is no minus. */
export function withoutHeading(line: string): string {
  return line.replace(/^Group \d+: [^-{]+ - /, '')
}

/** A text without the marks of its quantities. */
export function unmarked(text: string): string {
  return text.replace(MARKED, '$1')
}

const MARKED = /\{([^|}]+)\|([^|}]+)(\|\?)?\}/g

function parse(line: string, around: readonly string[]): Annotated {
  let text = ''
  const expected: Expected[] = []
  let at = 0
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(at, match.index)
    at = match.index + match[0].length
    const raw = match[1] ?? ''
    const [number = '', unit = '-', qualifier = null] = (match[2] ?? '').split(' ')
    const [low, high] = number.split('..').map(Number)
    const range = number.includes('..')
    expected.push({
      raw,
      start: text.length,
      end: text.length + raw.length,
      value: range ? null : (low ?? null),
      low: range ? (low ?? null) : null,
      high: range ? (high ?? null) : null,
      unit: unit === '-' ? null : unit,
      qualifier,
      optional: match[3] !== undefined,
    })
    text += raw
  }
  return { text: text + line.slice(at), around, expected }
}
