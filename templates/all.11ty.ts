import type { AllView, TitleMonth } from '../src/digest/views/all.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { type Html, html } from '../src/text/html.ts'
import { type Language, monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { block, counted, label } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { years } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { titleLine } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { yearAndMonth } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('all')

export function render({ sheet }: Data<AllView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { articles, only } = view
  const title = only ? words.allOf(partName(language, only)) : words.allTitles
  const told = view.isCut ? words.allParts : words.allLead
  const lead = articles === 0 ? words.empty : told(articles)
  return frame(sheet, {
    title,
    description: lead,
    current: 'archive',
    main: html`
      ${opening(html`<h1>${title}</h1>`, lead, [years(sheet, view.years), jumps(sheet)])}
      <div class="main">${view.months.map((month) => monthBlock(sheet, month))}</div>
    `,
  })
}

/** Where each part of a page of titles begins. */
function jumps({ view, language }: Sheet<AllView>): Html | false {
  const { starts } = view
  if (starts === null) return false
  const words = wordsOf(language)
  const nameIn = (month: string | null): string => {
    if (month === null) return words.undated
    return starts.areYears ? month.slice(0, 4) : yearAndMonth(month, language)
  }
  const link = (month: string | null): Html =>
    html`<span><a class="link" href="#${idOf(month)}">${nameIn(month)}</a></span> `
  return html`<nav class="meta more" aria-label="${words.months}">${starts.months.map(link)}</nav>`
}

function idOf(month: string | null): string {
  return `m-${month ?? 'undated'}`
}

function partName(language: Language, only: NonNullable<AllView['only']>): string {
  return 'year' in only ? wordsOf(language).year(only.year) : nameOf(language, only.month)
}

function nameOf(language: Language, month: string | null): string {
  return month === null ? wordsOf(language).undated : monthName(month, language)
}

function monthBlock(sheet: Sheet<AllView>, { month, permalink, count, titles }: TitleMonth): Html {
  const address = addressFrom(sheet).page(permalink)
  const name = html`<a href="${address}">${nameOf(sheet.language, month)}</a>`
  const articles = counted(wordsOf(sheet.language).articles(count))
  if (titles.length === 0) return block(name, null, articles)
  return html`
    <section class="block">
      ${label(name, articles, idOf(month))}
      <ul role="list" class="titles">${titles.map((title) => html`<li>${titleLine(sheet, title)}</li>\n`)}</ul>
    </section>
  `
}
