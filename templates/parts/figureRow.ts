/** A figure in a row of a table: what it is of, how much, in which words, who gives it, and where. */
import { dimensionOf } from '../../src/digest/baseUnits.ts'
import { sizeOf } from '../../src/digest/views/amount.ts'
import type { FigureRow } from '../../src/digest/views/figureRow.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import type { Mention } from '../../src/digest/views/row.ts'
import { display } from '../../src/text/display.ts'
import { type Html, html } from '../../src/text/html.ts'
import { fullDay, shortDay } from '../../src/text/time.ts'
import { addressFrom } from './address.ts'
import { normalised } from './amount.ts'
import { attributes, emphasised, isLong, name, onItsOwn, spoken, tagOf } from './text.ts'
import { wordsOf } from './words.ts'

/** @param year Is not told again; null where each day is told with its own. */
export function figureRow(sheet: Sheet<unknown>, row: FigureRow, year: string | null): Html {
  const { language } = sheet
  const here = tagOf(language)
  const { amount, context, contextAt, permalink, topic, published } = row
  const [base] = dimensionOf(amount.unit)
  const facts = html` data-value="${sizeOf(amount)}" data-unit="${amount.unit}"${base !== (amount.unit ?? '') && html` data-base="${base}"`} data-kind="${amount.unitKind}" data-topic="${topic}" data-day="${published}"`
  const value = html`<td class="value amount${isLong(amount.text) && ' long'}"${attributes(amount, here)}>${display(amount.text)}</td><td class="unit">${normalised(amount, language)}</td>`
  const clause = html`<td class="context serif"${attributes(context, here)}><a href="${addressFrom(sheet).page(permalink)}">${emphasised(context.text, contextAt, amount.text.length)}</a></td>`
  return html`<tr${facts}>${subjectCell(sheet, row)}${value}${clause}${sourceCell(sheet, row, year)}${placeCell(sheet, row)}</tr>
`
}

function subjectCell(sheet: Sheet<unknown>, { subject, agrees }: FigureRow): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  const own = subject
    ? attributes(subject, here)
    : html` aria-label="${words.noSubject}"${!agrees && html` class="wide"`}`
  const alike =
    agrees &&
    html`<a href="${addressFrom(sheet).page(agrees.permalink)}"${spoken(language, subject?.lang ?? here)} aria-label="${words.agreeing(agreeingSource(agrees))}">=</a> `
  return html`<th scope="row"${own}>${alike}${subject === null ? '–' : display(onItsOwn(subject).text)}</th>`
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
  return html`<td><span data-source>${source ? name(source, tagOf(language)) : words.noSource}</span>${day && html`${words.comma}<time datetime="${published}">${day}</time>`}</td>`
}

/** Its line of the dump, and its number in the article. */
function placeCell(sheet: Sheet<unknown>, { dump, line, number }: FigureRow): Html {
  const words = wordsOf(sheet.language)
  const place =
    dump !== null &&
    html`<a class="line" href="${addressFrom(sheet).page(dump)}" aria-label="${words.line(line)}">L${line}</a> <span class="caption">${number === 'lead' ? words.lead : number}</span>`
  return html`<td class="count">${place}</td>`
}

/** Who gives a figure alike. */
function agreeingSource({ source, title }: Mention): string {
  return display((source ?? title).text)
}
