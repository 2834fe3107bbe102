/** A figure in a row of a table: what it is of, how much, in which words, who gives it, and where. */
import { dimensionOf } from '../../src/digest/baseUnits.ts'
import { sizeOf } from '../../src/digest/views/amount.ts'
import type { FigureRow } from '../../src/digest/views/figureRow.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import type { Mention } from '../../src/digest/views/row.ts'
import { display } from '../../src/text/display.ts'
import { flat } from '../../src/text/flat.ts'
import { type Html, html } from '../../src/text/html.ts'
import type { TextLang } from '../../src/text/lang.ts'
import { fullDay, shortDay } from '../../src/text/time.ts'
import { addressFrom } from './address.ts'
import { normalised } from './amount.ts'
import { attributes, emphasised, isLong, onItsOwn, spoken, tagOf } from './text.ts'
import { unitKey } from './units.ts'
import { wordsOf } from './words.ts'

/** What the rows of a table have in common. */
export interface Common {
  /** Is not told again; null where each day is told with its own. */
  readonly year: string | null
  /** Whether a script narrows them to a topic. */
  readonly byTopic: boolean
}

/** Rows that are kept as they were printed: those of the pages that an edit makes again, a kilobyte each. */
const MOST = 2500

/** The last rows that were printed, by what of a page they depend on. */
const PRINTED = new Map<FigureRow, Map<string, Html>>()

/**
 * A row that was printed for another page of this language and folder is not printed again: the newest figures stand on
 * the pages of all, in three orders, and of their kind.
 */
export function figureRow(sheet: Sheet<unknown>, row: FigureRow, common: Common): Html {
  const { language, permalink } = sheet
  const key = `${language} ${permalink.slice(0, permalink.lastIndexOf('/') + 1)} ${common.year} ${common.byTopic}`
  const known = PRINTED.get(row) ?? remember(row)
  const made = known.get(key) ?? printedRow(sheet, row, common)
  known.set(key, made)
  return made
}

function remember(row: FigureRow): Map<string, Html> {
  const printed = new Map<string, Html>()
  PRINTED.set(row, printed)
  const [oldest] = PRINTED.keys()
  if (oldest && PRINTED.size > MOST) PRINTED.delete(oldest)
  return printed
}

function printedRow(sheet: Sheet<unknown>, row: FigureRow, { year, byTopic }: Common): Html {
  const { language } = sheet
  const here = tagOf(language)
  const { amount, context, contextAt, permalink, topic } = row
  const [base] = dimensionOf(amount.unit)
  const unit = unitKey(amount, language)
  const clause = emphasised(context.text, contextAt, amount.text.length)
  const kind = html` class="value amount${isLong(amount.text) && ' long'}"`
  const printed = html`
    <tr
      data-value="${sizeOf(amount)}"
      data-unit="${unit}"${base !== unit && html` data-base="${base}"`}
      data-kind="${amount.unitKind}"${byTopic && html` data-topic="${topic}"`}>
      ${subjectCell(sheet, row)}
      <td${kind}${attributes(amount, here)}>${display(amount.text)}</td>
      <td>${normalised(amount, language)}</td>
      <td class="context serif"${attributes(context, here)}>
        <a href="${addressFrom(sheet).page(permalink)}">${clause}</a>
      </td>
      ${sourceCell(sheet, row, year)}
      ${placeCell(sheet, row)}
    </tr>\n
  `
  flat(printed.markup)
  return printed
}

function subjectCell(sheet: Sheet<unknown>, { subject, agrees }: FigureRow): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  const own = subject
    ? attributes(subject, here)
    : html` aria-label="${words.noSubject}"${!agrees && html` class="wide"`}`
  const shown = subject === null ? '–' : display(onItsOwn(subject).text)
  const around = subject?.lang ?? here
  return html`<th scope="row"${own}>${agrees && alike(sheet, agrees, around)}${shown}</th>`
}

/** @param around Language of the cell. */
function alike(sheet: Sheet<unknown>, other: Mention, around: TextLang): Html {
  const { language } = sheet
  const label = wordsOf(language).agreeing(agreeingSource(other))
  const address = addressFrom(sheet).page(other.permalink)
  return html`<a href="${address}"${spoken(language, around)} aria-label="${label}">=</a> `
}

function sourceCell(
  { language }: Sheet<unknown>,
  { source, published }: FigureRow,
  year: string | null,
): Html {
  const words = wordsOf(language)
  const day =
    published !== null &&
    (published.slice(0, 4) === year ? shortDay(published, language) : fullDay(published, language))
  const from = source ? display(source.text) : words.noSource
  return html`
    <td>
      <span${source && attributes(source, tagOf(language))}>${from}</span>
      ${day && html`${words.comma}<time datetime="${published}">${day}</time>`}
    </td>
  `
}

/** Its line of the dump, and its number in the article. */
function placeCell(sheet: Sheet<unknown>, { dump, line, number }: FigureRow): Html {
  if (dump === null) return html`<td></td>`
  const words = wordsOf(sheet.language)
  const address = addressFrom(sheet).page(dump)
  const insight = number === 'lead' ? words.lead : number
  return html`
    <td class="caption">
      <a class="line" href="${address}" aria-label="${words.line(line)}">L${line}</a> ${insight}
    </td>
  `
}

/** Who gives a figure alike. */
function agreeingSource({ source, title }: Mention): string {
  return display((source ?? title).text)
}
