/** The lines of a file, each text a link to where the article shows it. */
import type { DumpView } from '../../src/digest/views/dump.ts'
import { type Mark, marksOf } from '../../src/digest/views/marks.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import type { Dump } from '../../src/records/article.ts'
import { type Html, html } from '../../src/text/html.ts'
import { langOf } from '../../src/text/lang.ts'
import { type Address, addressFrom } from './address.ts'
import { tagOf } from './text.ts'
import { wordsOf } from './words.ts'

/** Characters of a line, and of a page, that are shown: a page stays a page at any input. */
const LONGEST_LINE = 20_000
const LONGEST_PAGE = 600_000
/** Of each line once the page is full. */
const SHORTEST = 200

export function dumpLines(sheet: Sheet<DumpView>, dump: Dump): Html {
  const { view } = sheet
  const address = addressFrom(sheet)
  const marks = marksOf(dump, view.ids)
  const lines: Html[] = []
  let room = LONGEST_PAGE
  let next = 0
  for (const { number, start, end } of linesOf(dump.text, view.from, view.to)) {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const shown = Math.min(end, start + (room > 0 ? LONGEST_LINE : SHORTEST))
    room -= shown - start
    const here: Mark[] = []
    for (let at = next; (marks[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const mark = marks[at]
      if (mark && mark.end > start) here.push(mark)
    }
    lines.push(line(sheet, address, dump.text, { number, start, end, shown }, here))
  }
  return html`<ol class="dump">${lines}</ol>`
}

interface Line {
  readonly number: number
  readonly start: number
  /** Without its line end. */
  readonly end: number
  /** Where the shown part ends. */
  readonly shown: number
}

function line(
  sheet: Sheet<DumpView>,
  address: Address,
  text: string,
  { number, start, end, shown }: Line,
  marks: readonly Mark[],
): Html {
  const chrome = marks.length > 0 && marks.every(({ kind }) => kind === 'chrome')
  const lang = langOf(text.slice(start, Math.min(shown, start + 2000)))
  const parts: Html[] = []
  let at = start
  for (const mark of marks) {
    const from = Math.max(at, mark.start)
    const to = Math.min(shown, mark.end)
    if (from >= to) continue
    parts.push(
      html`${text.slice(at, from)}${stretch(address, mark, text.slice(from, to), mark.start >= start)}`,
    )
    at = to
  }
  const more = end - shown
  return html`<li id="L${number}"${chrome && html` class="chrome"`}><a class="at" href="#L${number}">${number}</a><span${lang !== tagOf(sheet.language) && html` lang="${lang}"`}>${parts}${text.slice(at, shown)}</span>${more > 0 && html`<span class="cut">${wordsOf(sheet.language).cutLine(more)}</span>`}</li>
`
}

/** @param first Whether the mark begins on this line: an id stands once. */
function stretch(address: Address, mark: Mark, text: string, first: boolean): Html {
  const { kind, id, permalink } = mark
  if (kind === 'rest') return html`<span class="left">${text}</span>`
  if (permalink === null) return html`${text}`
  return html`<a class="span"${first && id !== null && html` id="${id}"`} href="${address.page(permalink)}">${text}</a>`
}

/** Lines of a text in a range, as places in it. */
function* linesOf(
  text: string,
  from: number,
  to: number,
): Generator<{ readonly number: number; readonly start: number; readonly end: number }> {
  const ends = /\r\n|[\n\r]|$/g
  let start = 0
  for (let number = 1; number <= to && start <= text.length; number++) {
    ends.lastIndex = start
    const found = ends.exec(text)
    const end = found?.index ?? text.length
    if (number >= from) yield { number, start, end }
    if (end === text.length) return
    start = end + (found?.[0].length ?? 1)
  }
}
