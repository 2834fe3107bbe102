/**
 * What stands in Markdown and is no Markdown: comments, formulas, tags of HTML, deleted text, what a program
 * would replace. The parser would take it apart, or end an emphasis in it, so it is hidden from the parser:
 * signs of the same number stand in its place, and every place in the text holds.
 *
 * ```text
 * > Tin rose ~~4%~~ **5%**, <b>a record</b> <!-- *ask* Bob -->.
 *            ^aside         ^mark    ^mark  ^aside
 * ```
 */

import { firstWhere } from '../../text/firstWhere.ts'
import { linesOf, type Range, shifted } from '../../text/lines.ts'
import { replaced } from '../../text/replaced.ts'
import { matched } from '../../text/takeAt.ts'
import { gluedMarks, roundMarks } from '../body/listedMarks.ts'
import { openReaders } from './coverReaders.ts'
import { besideStars } from './flanking.ts'
import { type Footnote, FootnoteReader, type Numbers } from './footnotes.ts'
import { covered, type Hidden, saidAt } from './hidden.ts'
import { type HtmlBlock, HtmlBlocks } from './htmlBlocks.ts'
import { literal } from './literal.ts'

/** A text as the parser gets it. */
interface Covered {
  readonly text: string
  /** In their order. */
  readonly hidden: readonly Hidden[]
  readonly notes: readonly Footnote[]
  readonly numbers: Numbers
  /** Tags of HTML that the parser has as marks of Markdown. */
  readonly marks: readonly Range[]
}

/**
 * Hide what is no Markdown.
 *
 * @param source With lines that end in a line feed.
 * @param beside Where it is the text of a footnote: numbers of those that stand beside it.
 * @param isOfEditor Whether it may be what an editor of letters made, which puts a backslash in front of each bracket.
 */
export function cover(source: string, beside: Numbers | null = null, isOfEditor = false): Covered {
  const hidden: Hidden[] = []
  const escaped = isOfEditor ? escapedCitations(source) : []
  const listed = beside ? [] : listedCitations(source)
  const footnotes = new FootnoteReader(source, beside)
  const foundAt = openReaders(source, footnotes)
  const html = new HtmlBlocks(beside ? '' : source)
  const blocks: (HtmlBlock & Range)[] = []
  const openers = /[<%~!{$=:*`[\]^]/g
  for (let at = openers.exec(source); at; at = openers.exec(source)) {
    const { 0: opener, index: start } = at
    const block = opener === '<' ? html.at(start) : null
    if (block) {
      blocks.push({ ...block, start })
      openers.lastIndex = block.end
      continue
    }
    const found = foundAt(opener, start)
    openers.lastIndex = found?.end ?? start + 1
    if (!found) continue
    const { words, end } = found
    if (words !== undefined) hidden.push({ start, end, words, isAside: words === null })
    if (opener === ']') hidden.push(...spacesIn(source, start, end))
    if (opener !== '*') continue
    for (const place of besideStars(source, start, end)) {
      if (place < (hidden.at(-1)?.end ?? 0)) continue
      hidden.push(saidAt({ start: place, end: place + 1 }, literal(source.charAt(place))))
    }
  }
  const { hidden: marks, notes, numbers } = footnotes.finish()
  const others = [...hidden, ...marks].sort((a, b) => a.start - b.start)
  const cited = [...escaped, ...listed].filter((one) => isApart(one, others))
  const all = [...others, ...cited].sort((a, b) => a.start - b.start)
  const text = replaced(covered(source, all), blocks, (_, { mark }) => mark)
  return {
    text,
    hidden: all,
    notes,
    numbers,
    marks: blocks.map(({ start, end }) => ({ start, end })),
  }
}

const ESCAPED = /\\\[(\d{1,3}(?:[,，、–-] ?\d{1,3}){0,9})\\\]/g

/** `fell \\[1\\]\\[3\\].`: citations, where a text has no others. */
function escapedCitations(source: string): readonly Hidden[] {
  if (!source.includes('\\[') || /(?<!\\)\[\^?\d{1,3}[\],，、–-]/.test(source)) return []
  return [...source.matchAll(ESCAPED)].map((mark) => saidAt(matched(mark), `[${mark[1]}]`))
}

/** `fell (1)(3).` and `fell.1,3`, above a list that has a number for each. */
function listedCitations(source: string): readonly Hidden[] {
  const lines = linesOf(source)
  return [...roundMarks(lines), ...gluedMarks(lines)].map((mark) => saidAt(mark, `[${mark.said}]`))
}

/** @param others In order. */
function isApart({ start, end }: Hidden, others: readonly Hidden[]): boolean {
  const at = firstWhere(others.length, (one) => (others[one]?.end ?? 0) > start)
  return (others[at]?.start ?? end) >= end
}

/** No address has a space in it for the parser. */
function spacesIn(source: string, start: number, end: number): readonly Hidden[] {
  const spaces = source.slice(start, end).matchAll(/[ \t]+/g)
  return [...spaces].map((space) => saidAt(shifted(matched(space), start), space[0]))
}
