/** The lines of a file, each text a link to where the article shows it. */

import type { DumpView } from '../../src/digest/views/dump.ts'
import { type Mark, marksOf } from '../../src/digest/views/marks.ts'
import type { FileBody, Sheet } from '../../src/digest/views/page.ts'
import { firstWhere } from '../../src/text/firstWhere.ts'
import { type Html, html } from '../../src/text/html.ts'
import { langOf } from '../../src/text/lang.ts'
import { linesOf } from '../../src/text/lines.ts'
import { wholeAt } from '../../src/text/whole.ts'
import { type Address, addressFrom } from './address.ts'
import { tagOf } from './text.ts'
import { wordsOf } from './words.ts'

/** Characters of a line, and of a page, that are shown: a page stays a page at any input. */
const LONGEST_LINE = 20_000
const LONGEST_PAGE = 600_000
/** Of each line once the page is full. */
const SHORTEST = 200

export function dumpLines(sheet: Sheet<DumpView>, dump: FileBody): Html {
  const { view } = sheet
  const { text } = dump
  const { starts, marks } = layoutOf(dump, view.ids)
  const lines: Html[] = []
  let room = LONGEST_PAGE
  const from = starts[view.from - 1] ?? 0
  let next = firstWhere(marks.length, (at) => (marks[at]?.end ?? 0) > from)
  for (let number = view.from; number <= view.to; number++) {
    const start = starts[number - 1]
    if (start === undefined) break
    const end = endOfLine(text, start, starts[number] ?? text.length)
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const most = start + (room > 0 ? LONGEST_LINE : SHORTEST)
    const shown = most < end ? wholeAt(text, most) : end
    room -= shown - start
    const here: Mark[] = []
    for (let at = next; at < marks.length; at++) {
      const mark = marks[at]
      if (!mark || mark.start >= end) break
      here.push(mark)
    }
    lines.push(line(sheet, text, { number, start, end, shown }, here))
  }
  return html`<ol role="list" class="dump">${lines}</ol>`
}

interface Layout {
  readonly starts: readonly number[]
  readonly marks: readonly Mark[]
}

/** A file has many pages in two languages: its lines and marks are found once. */
const layouts = new WeakMap<FileBody, Layout>()

function layoutOf(dump: FileBody, ids: readonly string[]): Layout {
  const known = layouts.get(dump)
  if (known) return known
  const layout = { starts: linesOf(dump.text).starts, marks: marksOf(dump, ids) }
  layouts.set(dump, layout)
  return layout
}

/** Where a line ends, its line break left out. */
function endOfLine(text: string, start: number, next: number): number {
  let end = next
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--
  return end
}

/** Of a file that is no text: the lines that messages name, so that these lead somewhere. */
export function unreadLines(from: number, problems: FileBody['problems']): Html {
  const numbers = [...new Set([from, ...problems.map(({ line }) => line)])]
  const item = (number: number): Html =>
    html`<li id="L${number}"><a class="at" href="#L${number}">${number}</a></li>`
  numbers.sort((one, other) => one - other)
  return html`<ol role="list" class="dump">${numbers.map(item)}</ol>`
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
  text: string,
  { number, start, end, shown }: Line,
  marks: readonly Mark[],
): Html {
  const words = wordsOf(sheet.language)
  const address = addressFrom(sheet)
  const chrome = marks.length > 0 && marks.every(({ kind }) => kind === 'chrome')
  const lang = langOf(text.slice(start, Math.min(shown, start + 2000)))
  const parts: Html[] = []
  /** Of texts in the part that is not shown: what links to them lands at its place. */
  const hidden: Html[] = []
  let at = start
  for (const mark of marks) {
    const from = Math.max(at, mark.start)
    const to = Math.min(shown, mark.end)
    if (from >= to) {
      if (mark.start >= start && mark.id !== null) hidden.push(html`<span id="${mark.id}"></span>`)
      continue
    }
    parts.push(
      html`${text.slice(at, from)}${stretch(address, mark, text.slice(from, to), mark.start >= start)}`,
    )
    at = to
  }
  const more = end - shown
  const label = chrome && html` aria-label="${number}${words.comma}${words.chrome}"`
  return html`
    <li id="L${number}"${chrome && html` class="chrome"`}>
      <a class="at" href="#L${number}"${label}>${number}</a>
      <span${lang !== tagOf(sheet.language) && html` lang="${lang}"`}>
        ${parts}
        ${text.slice(at, shown)}
        ${hidden}
      </span>
      ${more > 0 && html`<span>${words.cutLine(more)}</span>`}
    </li>\n
  `
}

/** @param first Whether the mark begins on this line: an id stands once. */
function stretch(address: Address, mark: Mark, text: string, first: boolean): Html {
  const { kind, id, permalink } = mark
  const own = first && id !== null && html` id="${id}"`
  if (kind === 'rest') return html`<span class="left"${own}>${text}</span>`
  if (permalink === null) return own ? html`<span${own}>${text}</span>` : html`${text}`
  return html`<a class="span"${own} href="${address.page(permalink)}">${text}</a>`
}
