import type { Day, MonthLink, MonthSummary, MonthView } from '../src/digest/views/month.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { type Html, html } from '../src/text/html.ts'
import { monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { block, label } from './parts/block.ts'
import { monthBars } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { partLinks, rows, tallies } from './parts/listing.ts'
import { neighbour, type Way } from './parts/neighbour.ts'
import { opening } from './parts/opening.ts'
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
    main: html`
      ${opening(html`<h1>${name}</h1>`, lead)}
      ${summary && month !== null && chart(sheet, summary, month)}
      <div class="main">
        ${view.days.map((day) => dayBlock(sheet, day))}
        ${partLinks(sheet, part)}
        <nav class="neighbours" aria-label="${words.neighbouringMonths}">
          <ul class="columns">
            ${monthBeside(sheet, view.later, 'prev')}
            ${monthBeside(sheet, view.earlier, 'next')}
          </ul>
        </nav>
      </div>
      ${summary && summary.topics.length > 0 && overview(sheet, summary)}
    `,
  })
}

function chart(sheet: Sheet<MonthView>, { bars }: MonthSummary, month: string): Html {
  const words = wordsOf(sheet.language)
  const archive = addressFrom(sheet).page('archive.html')
  const heading = words.twelveMonths(nameOf(sheet, month))
  return html`
    <nav class="full block" aria-label="${words.months}">
      ${label(heading, html`<a class="count" href="${archive}">${words.archive}</a>`)}
      ${monthBars(sheet, bars, month)}
    </nav>
  `
}

function overview(sheet: Sheet<MonthView>, summary: MonthSummary): Html {
  const words = wordsOf(sheet.language)
  const topics = [tallies(sheet, summary.topics), left(sheet, summary)]
  return html`<aside class="margin" aria-label="${words.overview}">${block(words.topics, topics)}</aside>`
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
  return html`
    <section>
      <h2 class="label">${name}</h2>
      ${rows(sheet, articles, { time: 'clock', topic: true })}
    </section>\n
  `
}

function monthBeside(sheet: Sheet<MonthView>, link: MonthLink | null, way: Way): Html | false {
  if (link === null) return false
  const words = wordsOf(sheet.language)
  // Articles without a date stand behind all months, whenever they were written.
  const isSure = sheet.view.month !== null && link.month !== null
  const [inList, inTime] =
    way === 'prev' ? [words.previous, words.later] : [words.next, words.earlier]
  const says = isSure ? inTime : inList
  const address = addressFrom(sheet).page(link.permalink)
  const name = nameOf(sheet, link.month)
  return neighbour(says, way, html`<a class="link" href="${address}" rel="${way}">${name}</a>`)
}
