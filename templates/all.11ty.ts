import type { AllView, TitleMonth } from '../src/digest/views/all.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { type Html, html } from '../src/text/html.ts'
import { monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { titleLine } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('all')

export function render({ sheet }: Data<AllView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const only = view.articles === null ? view.months[0] : undefined
  const title = only ? words.allOf(nameOf(sheet, only)) : words.allTitles
  const lead = words.allLead(view.articles ?? only?.count ?? 0)
  return frame(sheet, {
    title,
    description: lead,
    current: 'archive',
    main: html`<header class="main opening"><h1>${title}</h1><p class="standfirst">${lead}</p></header>
<div class="main">${view.months.map((month) => block(sheet, month))}</div>`,
  })
}

function nameOf({ language }: Sheet<AllView>, { month }: TitleMonth): string {
  return month === null ? wordsOf(language).undated : monthName(month, language)
}

function block(sheet: Sheet<AllView>, month: TitleMonth): Html {
  const { page } = addressFrom(sheet)
  return html`<section class="block"><div class="label"><h2><a href="${page(month.permalink)}">${nameOf(sheet, month)}</a></h2> <span class="count">${wordsOf(sheet.language).articles(month.count)}</span></div>${month.titles.length > 0 && html`<ul class="titles">${month.titles.map((title) => html`<li>${titleLine(sheet, title)}</li>\n`)}</ul>`}</section>`
}
