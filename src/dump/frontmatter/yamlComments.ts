/** Comments of front matter: no value holds them, and yet they are text of the file. */

import type { Lines, Range } from '../../text/lines.ts'
import type { Fences } from './fences.ts'

/** A text in quotes on one line, escapes and all. */
const QUOTED = /(?<=^|[\s:,[{-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g
/** Up to the end of one that a line before began. */
const ENDS = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'/ } as const
/** Quotes that begin a value and are not ended on the line. */
const BEGUN = /(?:^|:\s|-\s|[[{,])\s*(["'])(?!.*\1)/

/**
 * From `#` at the start of a line, after a space, or right behind quotes and brackets that end a value,
 * where that is no part of a text.
 *
 * @param values All texts of the front matter.
 */
export function findComments(
  { text, starts }: Lines,
  fences: Fences,
  values: readonly string[],
): readonly Range[] {
  const comments: Range[] = []
  let begun: '"' | "'" | null = null
  for (const [at, start] of starts.entries()) {
    if (start < fences.start || start >= fences.close) continue
    const line = text.slice(start, starts[at + 1]).trimEnd()
    const inside: number = begun === null ? 0 : (ENDS[begun].exec(line)?.[0].length ?? line.length)
    const alone = masked(line)
    const rest: string = `${mask(line.slice(0, inside))}${masked(line.slice(inside))}`
    const mark = commentIn(alone, values) ?? commentIn(rest, values)
    if (mark !== null) comments.push({ start: start + mark, end: start + line.length })
    if (begun !== null && inside === line.length && !line.endsWith(begun)) continue
    const [, quote]: readonly string[] = BEGUN.exec(rest) ?? []
    begun = quote === '"' || quote === "'" ? quote : null
  }
  return comments
}

function masked(line: string): string {
  return line.replace(QUOTED, mask)
}

/** As long, and ended as a list is. */
function mask(text: string): string {
  return text === '' ? '' : `${'-'.repeat(text.length - 1)}]`
}

/** Up to the next `#` or the closing quotes: a value may hold one of several. */
function commentIn(line: string, values: readonly string[]): number | null {
  const mark = [...line.matchAll(/(?<=^|[\s"'\]}])#(?:(?!\s#).)*/g)].find(([words]) => {
    const bare = words.replace(/["'\s]+$/, '')
    return bare.length > 1 && !values.some((value) => value.includes(bare))
  })
  return mark?.index ?? null
}
