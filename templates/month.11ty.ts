import type { Day, MonthLink, MonthSummary, MonthView } from '../src/digest/views/month.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { type Html, html } from '../src/text/html.ts'
import { monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { monthBars } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { partLinks, rows, tallies } from './parts/listing.ts'
import { neighbour, type Way } from './parts/neighbour.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { dayHeading } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('month')

export function render({ sheet }: Data<MonthView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { month, summary, part } = view
  const name = nameOf(sheet, view.month)
  const lead = summary && leadOf(sheet, summary)
  return frame(sheet, {
    title: name,
    description: `${name}${words.colon}${lead ?? words.partLead(null)}`,
    current: 'archive',
    main: html`<header class="main opening"><h1>${name}</h1>${lead !== null && html`<p class="standfirst">${lead}</p>`}</header>
${
  summary &&
  month !== null &&
  html`<nav class="full block" aria-label="${words.months}"><div class="label"><h2>${words.twelveMonths(name)}</h2> <a class="count" href="${addressFrom(sheet).page('archive.html')}">${words.archive}</a></div>${monthBars(sheet, summary.bars, month)}</nav>`
}
<div class="main">${view.days.map((day) => dayBlock(sheet, day))}
${partLinks(sheet, part)}
<nav class="neighbours" aria-label="${words.neighbouringMonths}"><ul class="columns">${monthBeside(sheet, view.later, words.later, 'prev')}${monthBeside(sheet, view.earlier, words.earlier, 'next')}</ul></nav></div>
${summary && summary.topics.length > 0 && html`<aside class="margin" aria-label="${words.overview}"><section class="block"><h2 class="label">${words.topics}</h2>${tallies(sheet, summary.topics)}${left(sheet, summary)}</section></aside>`}`,
  })
}

/** How many topics are not named. */
function left({ language }: Sheet<MonthView>, { topics, topicCount }: MonthSummary): Html | false {
  const more = topicCount - topics.length
  return more > 0 && html`<p class="caption">${wordsOf(language).more(more)}</p>`
}

function nameOf({ language }: Sheet<MonthView>, month: string | null): string {
  return month === null ? wordsOf(language).undated : monthName(month, language)
}

function leadOf({ view, language }: Sheet<MonthView>, summary: MonthSummary): string {
  const words = wordsOf(language)
  const { articles, days, sources } = summary
  return view.month === null
    ? words.undatedLead(articles)
    : words.monthLead(articles, days, sources)
}

function dayBlock(sheet: Sheet<MonthView>, { day, rows: articles }: Day): Html {
  const name = day === null ? wordsOf(sheet.language).undated : dayHeading(day, sheet.language)
  return html`<section><h2 class="label">${name}</h2>${rows(sheet, articles, { time: 'clock', topic: true })}</section>`
}

function monthBeside(
  sheet: Sheet<MonthView>,
  link: MonthLink | null,
  label: string,
  way: Way,
): Html | false {
  if (link === null) return false
  const { page } = addressFrom(sheet)
  const to = html`<a class="link" href="${page(link.permalink)}" rel="${way}">${nameOf(sheet, link.month)}</a>`
  return neighbour(label, way, to)
}
