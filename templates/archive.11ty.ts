import type { ArchiveMonth, ArchiveView, ArchiveYear } from '../src/digest/views/archive.ts'
import type { Tally } from '../src/digest/views/collection.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { type Html, html } from '../src/text/html.ts'
import { shortDay } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { counted, label } from './parts/block.ts'
import { monthBars } from './parts/charts/bars.ts'
import { textWidth } from './parts/charts/percent.ts'
import { frame } from './parts/frame.ts'
import { partLinks, tallies, talliesLine, years } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, headline, tagOf } from './parts/text.ts'
import { refName } from './parts/topicName.ts'
import { monthShort } from './parts/when.ts'
import type { Words } from './parts/words.en.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('archive')

export function render({ sheet }: Data<ArchiveView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead = leadOf(view, words)
  const title = view.only === null ? words.archive : words.year(view.only)
  const yearLinks = partLinks(sheet, { newer: view.newer, older: view.before })
  return frame(sheet, {
    title,
    description: lead,
    current: 'archive',
    main: html`
      ${opening(html`<h1>${title}</h1>`, lead, yearNames(sheet))}
      ${view.years.map((year) => yearBlock(sheet, year))}
      ${view.only === null ? view.articles > 0 && wholeLinks(sheet) : html`<div class="full">${yearLinks}</div>`}
    `,
  })
}

/** Without a date no month can be chosen. */
function leadOf({ articles, yearCount, undated }: ArchiveView, words: Words): string {
  if (articles === 0) return words.empty
  return yearCount === 0
    ? words.undatedLead(articles)
    : words.archiveLead(articles - (undated?.count ?? 0), yearCount, undated?.count ?? 0)
}

/** All of them where some have pages of their own: the older ones alone seemed to be all. */
function yearNames(sheet: Sheet<ArchiveView>): Html | false {
  const { years: here, older } = sheet.view
  if (older.length === 0) return false
  const below = here.map(({ year, count }) => ({
    year,
    count,
    permalink: `archive.html#y${year}`,
  }))
  return years(sheet, [...below, ...older])
}

/** What stands in no month, and all titles. */
function wholeLinks(sheet: Sheet<ArchiveView>): Html {
  const { undated } = sheet.view
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const withoutDate =
    undated &&
    html`
      <a class="button" href="${page(undated.permalink)}">
        ${words.undated} ${counted(decimal(undated.count))}
      </a>${' '}
    `
  return html`
    <p class="full more tools">
      ${withoutDate}
      <a class="button" href="${page('all.html')}">${words.allTitles}</a>
    </p>
  `
}

function yearBlock(sheet: Sheet<ArchiveView>, year: ArchiveYear): Html {
  const words = wordsOf(sheet.language)
  const named = words.year(year.year)
  const counts = `${words.articles(year.count)}${words.comma}${words.sourcesCount(year.sources)}`
  return html`
    <section class="full block" id="y${year.year}">
      ${label(named, counted(counts))}
      ${monthBars(sheet, year.bars, null)}
    </section>\n
    <ol role="list" class="main block">${year.months.map((month) => monthRow(sheet, month))}</ol>
    <aside class="margin" aria-label="${named}">
      <section class="block">
        <div class="label"><h3>${words.topics}</h3> <span>${named}</span></div>
        ${tallies(sheet, year.topics)}
      </section>
    </aside>\n
  `
}

function monthRow(
  sheet: Sheet<ArchiveView>,
  { month, permalink, count, newest, topics }: ArchiveMonth,
): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  const name = html`<b>${monthShort(month, sheet.language)}</b>`
  const title =
    newest &&
    html`
      <h3 class="headline"${attributes(newest.title, here)}>
        <a href="${page(newest.permalink)}">${headline(newest.title.text)}</a>
      </h3>
      ${count > 1 && newest.published && html`<p class="dek">${words.newestOfMonth(shortDay(newest.published, sheet.language))}</p>`}
    `
  return html`
    <li class="row">
      <div class="when"><a href="${page(permalink)}">${name}</a> <span>${words.articles(count)}</span></div>
      ${title}
      <p class="key spare caption">${talliesLine(sheet, fitting(sheet, topics))}</p>
    </li>\n
  `
}

/** Pixels that topics have beside a headline, in three lines on a desk. */
const ROOM = 3 * 170

/** The first topics, as many as have room and one at least: six long ones made a row of eight lines. */
function fitting(sheet: Sheet<unknown>, topics: readonly Tally[]): readonly Tally[] {
  let taken = 0
  return topics.filter(({ ref, count }, at) => {
    taken += textWidth(`${refName(sheet, ref).text} ${count}, `)
    return at === 0 || taken <= ROOM
  })
}
