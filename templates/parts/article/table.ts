/** A table of Markdown as one: who hears it learns the head of each column, and on a phone no row is broken at its pipes. */
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf, type TextLang } from '../../../src/text/lang.ts'
import { withoutMarks } from '../../../src/text/markdown.ts'
import { textWidth } from '../charts/percent.ts'
import { joined } from '../joined.ts'
import { attributes, langOnly } from '../text.ts'

/** Longer ones, as heads and whole sentences, may break, as other text does; they stand at the right all the same. */
const LONGEST_AMOUNT = 12
/** A short name or unit in Chinese, as 万元/吨, which else breaks into a column of single characters. */
const NAME = /^(?=\S*\p{Script=Han})\S{2,6}$/u
/** Pixels from the text to the end of the margin on the narrowest desk, and of the gap beside a cell. */
const ROOM = 680
const GAP = 16
/** Of a phone. */
const PHONE = 340
/** Of more, each cell would have elements of its own on a page of many megabytes. */
const MOST_LINES = 1000
/** A bar that is no end of a cell has a backslash. */
const BAR = /(?<!\\)\|/

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether a column holds amounts. */
  readonly areAmounts: readonly boolean[]
}

/**
 * The cells of a table, each as it is written; where they have no room beside each other, row by row, each
 * behind the head of its column. Null where the text is none, or a head without room is all there is.
 */
export function tableOf(text: string, lang: TextLang): Html | null {
  const table = read(text)
  if (table === null) return null
  const { head, rows } = table
  const width = widthOf(table)
  if (width <= ROOM) return sideBySide(table, lang, width > PHONE)
  return rows.length === 0 ? null : html`${rows.map((row) => paragraph(head, row, lang))}`
}

/**
 * Null where a text is no table, or a row has more cells than the head.
 *
 * ```text
 * | Metal | Price |     or without bars at the ends
 * | ----- | ----: |     `:` at the right: the column holds amounts
 * | Tin   | 5     |
 * ```
 */
function read(text: string): Table | null {
  const lines = text.trim().split(/\r\n?|\n/, MOST_LINES + 1)
  const isOne = lines.length > 1 && lines.length <= MOST_LINES && lines[0]?.includes('|')
  if (!isOne) return null
  const [head = [], rule = [], ...rows] = lines.map(cellsOf)
  if (head.length < 2 || head.length > ROOM / GAP || rule.length !== head.length) return null
  if (!rule.every((cell) => /^:?-+:?$/.test(cell))) return null
  if (rows.some((row) => row.length > head.length)) return null
  return { head, rows, areAmounts: rule.map((cell) => /^-.*:$/.test(cell)) }
}

/** Pixels that its cells need beside each other. */
function widthOf({ head, rows, areAmounts }: Table): number {
  const columns = head.map((_, at) => {
    const isWhole = (value: string): boolean =>
      (areAmounts[at] && value.length <= LONGEST_AMOUNT) || NAME.test(value)
    const cells = [head, ...rows].map((row) => row[at] ?? '')
    return widest(cells.map((value) => leastWidth(value, isWhole(value))))
  })
  return columns.reduce((sum, most) => sum + most + GAP, 0)
}

/**
 * Its name, for who goes from table to table, is made of its heads.
 *
 * @param isBroad It has no room on a phone.
 */
function sideBySide({ head, rows, areAmounts }: Table, around: TextLang, isBroad: boolean): Html {
  const name = head
    .filter((each) => each !== '')
    .map(display)
    .join(', ')
  const lang = langOf(name, around)
  const named = name !== '' && html`${langOnly({ text: name, lang }, around)} aria-label="${name}"`
  const cell = (name: 'th' | 'td', value: string, at: number): Html => {
    const type = areAmounts[at]
      ? html` class="amount${value.length > LONGEST_AMOUNT && ' long'}"`
      : NAME.test(value) && html` class="unit"`
    const own = attributes({ text: value, lang: langOf(value, lang) }, lang)
    // A head without words would be one of nothing.
    return name === 'th' && value !== ''
      ? html`<th scope="col"${type}${own}>${display(value)}</th> `
      : html`<td${type}${own}>${display(value)}</td> `
  }
  const line = (name: 'th' | 'td', cells: readonly string[]): Html =>
    html`<tr>${head.map((_, at) => cell(name, cells[at] ?? '', at))}</tr>`
  return html`
    <table${isBroad && html` class="broad"`}${named}>
      <thead>${line('th', head)}</thead>
      <tbody>${rows.map((row) => line('td', row))}</tbody>
    </table>
  `
}

/** `Fuel Methanol; Price 1,180; First ship 2021`, with the heads in small type. */
function paragraph(head: readonly string[], row: readonly string[], lang: TextLang): Html {
  const own = (text: string): Html => attributes({ text, lang: langOf(text, lang) }, lang)
  const said = head.map((name, at) => {
    const value = row[at] ?? ''
    const shown = display(value)
    const parts = [
      name !== '' && html`<span class="caption"${own(name)}>${display(name)}</span>`,
      value !== '' &&
        (at === 0 ? html`<b${own(value)}>${shown}</b>` : html`<span${own(value)}>${shown}</span>`),
    ]
    return joined(parts.filter(Boolean), ' ')
  })
  return html`<p>${joined(said, '; ')}</p> `
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split(BAR).map((cell) => withoutMarks(cell.trim().replaceAll('\\|', '|')))
  if (cells[0] === '') cells.shift()
  if (cells.length > 1 && cells.at(-1) === '') cells.pop()
  return cells
}

/** Chinese breaks behind any of its characters. */
function leastWidth(value: string, isWhole: boolean): number {
  const words = isWhole ? [value] : value.split(/\s+|(?=\p{Script=Han})/u)
  return widest(words.map(textWidth))
}

/** A cell can have more words than a call has room for. */
function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0)
}
