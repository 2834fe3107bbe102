import { jsonText } from './json.ts'

/**
 * Text of a stranger made fit to be shown. Stored text stays as it is; this is for output alone,
 * and one code unit for one, so that offsets into the text hold for what is shown.
 */

/** Control characters but for tab, line feed and carriage return, as a class of a pattern has them. */
const CONTROL = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f'
/** Embeddings, overrides and isolates, and what ends them. */
const DIRECTION = '\\u202a-\\u202e\\u2066-\\u2069'
/**
 * All that `clean` may have to replace, for a class of a pattern: pairs of surrogates, too, as only the
 * slow way tells them apart.
 */
export const SUSPECT = `${CONTROL}${DIRECTION}\\ufdd0-\\ufdef\\ufffe\\uffff\\ud800-\\udfff`
const IS_SUSPECT = new RegExp(`[${SUSPECT}]`)
const UNPRINTABLE = new RegExp(`[${CONTROL}]|\\p{Surrogate}|\\p{NChar}`, 'gu')
const BIDI = new RegExp(`[${DIRECTION}]`)

/**
 * Replace by U+FFFD what no page, feed or terminal should get: control characters, unpaired
 * surrogates, noncharacters (U+FDD0 to U+FDEF and the last two of each plane: HTML forbids them all, XML
 * some), and direction controls that would reorder the text
 * around them: overrides always, others when their partner is missing.
 */
export function clean(text: string): string {
  if (!IS_SUSPECT.test(text)) return text
  const printable = text.replace(UNPRINTABLE, (mark) => '\ufffd'.repeat(mark.length))
  return BIDI.test(printable) ? balanced(printable) : printable
}

const POP_EMBEDDING = '\u202c'
const POP_ISOLATE = '\u2069'

/** A text in which each direction control has its partner. */
function balanced(text: string): string {
  const out = [...text.split('')]
  const open: { at: number; isIsolate: boolean }[] = []
  const drop = (at: number): void => {
    out[at] = '\ufffd'
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    // A paragraph ends every embedding and isolate in it.
    if (mark === '\n') for (const { at: start } of open.splice(0)) drop(start)
    if (!BIDI.test(mark)) continue
    if (mark === '\u202d' || mark === '\u202e') {
      drop(at)
    } else if (mark === POP_EMBEDDING || mark === POP_ISOLATE) {
      const last = open.at(-1)
      if (last && last.isIsolate === (mark === POP_ISOLATE)) open.pop()
      else drop(at)
    } else {
      open.push({ at, isIsolate: mark >= '\u2066' })
    }
  }
  for (const { at } of open) drop(at)
  return out.join('')
}

const LONGEST_EXCERPT = 120
const INVISIBLE =
  /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}|\p{NChar}/gu

/** Text for one line of a terminal or a log: nothing invisible in it acts, it is spelt out. */
export function spelt(text: string): string {
  return text.replace(INVISIBLE, (mark) =>
    mark.length === 1 ? escaped(mark) : `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  )
}

/** Each code unit as JSON writes it, and YAML in quotes. */
export function escaped(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** JSON that a terminal may show: in its strings, where alone they stand, invisible marks are escapes. */
export function speltJson(value: unknown, indent?: number): string {
  return jsonText(value, indent)
    .split('\n')
    .map((line) => line.replace(INVISIBLE, escaped))
    .join('\n')
}

/** The beginning of a text for a message: white space collapsed, cut to 120 characters, spelt. */
export function excerpt(text: string, longest = LONGEST_EXCERPT): string {
  // Twice the length, so that white space and surrogate pairs do not shorten what is shown.
  const begin = Array.from(
    text
      .slice(0, longest * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const isCut = begin.length > longest || text.length > longest * 4
  return spelt(isCut ? `${begin.slice(0, longest - 1).join('')}…` : begin.join(''))
}
