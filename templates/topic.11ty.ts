import type { Sheet } from '../src/digest/views/page.ts'
import type { StoryRow } from '../src/digest/views/storyRow.ts'
import type { TopicSummary, TopicView } from '../src/digest/views/topic.ts'
import type { YearPlace } from '../src/digest/views/years.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { block, counted } from './parts/block.ts'
import { axis, bars, outsideLine, yearsOf } from './parts/charts/bars.ts'
import { timeline } from './parts/charts/timeline.ts'
import { frame } from './parts/frame.ts'
import { signsKey } from './parts/key.ts'
import {
  doubtsBox,
  doubtsLink,
  partLinks,
  rangeOrNull,
  tallies,
  yearSections,
  years,
} from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { row, sameLines } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, sizeOf, tagOf } from './parts/text.ts'
import { textLink } from './parts/textLink.ts'
import { topicName } from './parts/topicName.ts'
import { breakingRange } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('topic')

export function render({ sheet }: Data<TopicView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { summary, range, part } = view
  const name = topicName(sheet, view.name)
  const lead = summary ? topicLead(sheet, summary) : words.partLead(rangeOrNull(sheet, range))
  const label = rangeOrNull(sheet, range)
  const size = sizeOf(name.text)
  const own = html`${size && html` class="${size}"`}${attributes(name, tagOf(language))}`
  const heading = html`<h1${own}>${display(name.text)}</h1>`
  return frame(sheet, {
    title: display(name.text),
    description: `${display(name.text)}${words.colon}${lead}`,
    current: 'topics',
    ...(summary && { feeds: [summary.files.atom, summary.files.feed] }),
    main: html`
      ${opening(heading, breakingRange(lead), summary && doubtsLink(sheet, summary.doubtCounts))}
      ${summary && tools(sheet, summary)}
      <div class="main">
        ${summary && chart(sheet, summary)}
        ${articles(sheet, label)}
        ${partLinks(sheet, part)}
      </div>
      ${summary && overview(sheet, summary)}
    `,
  })
}

function articles(sheet: Sheet<TopicView>, range: string | null): Html {
  const { summary, part, blocks } = sheet.view
  const yearAddress = ({ permalink, newest }: YearPlace): string =>
    `${permalink}#${rowId({ id: newest })}`
  const head = {
    beside: summary && part.older === null ? decimal(summary.articles) : range,
    above: summary && years(sheet, summary.years, yearAddress),
  }
  return yearSections(sheet, blocks, head, (article) => topicRow(sheet, article))
}

function topicRow(sheet: Sheet<TopicView>, article: StoryRow): Html {
  const after = sameLines(sheet, article, rowId)
  return row(sheet, article, { time: 'day-clock', topic: false, id: rowId(article), after })
}

/** Fragment of an article in the list. */
function rowId({ id }: { readonly id: string }): string {
  return `r-${id}`
}

function topicLead(sheet: Sheet<TopicView>, summary: TopicSummary): string {
  const words = wordsOf(sheet.language)
  const { articles, sources, range, insights, doubtCounts } = summary
  const lead = words.topicLead(articles, sources, rangeOrNull(sheet, range), insights)
  return `${lead}${doubtCounts.figures + doubtCounts.dates > 0 ? `${words.comma}${words.doubtsCount(doubtCounts)}` : ''}${words.stop}`
}

/** Headings that are shown at once; the others when they are asked for. */
const OPEN = 10

/** What one can take along, and its figures. */
function tools(sheet: Sheet<TopicView>, { files, figures }: TopicSummary): Html {
  const { file, page } = addressFrom(sheet)
  const words = wordsOf(sheet.language)
  const links: readonly (readonly [string, string])[] = [
    [file(files.markdown), 'Markdown'],
    [file(files.json), 'JSON'],
    [file(files.atom), words.feed],
    [page(figures), words.figures],
  ]
  const link = ([to, label]: (typeof links)[number]): Html =>
    html`<a class="link" href="${to}">${label}</a> `
  return html`<div class="margin opening"><div class="tools">${links.map(link)}</div></div>`
}

function chart(
  sheet: Sheet<TopicView>,
  { timeline: line, months, outside, undated }: TopicSummary,
): Html | false {
  const words = wordsOf(sheet.language)
  const left = [
    outsideLine(sheet, outside),
    undated > 0 && html`<p class="caption more">${words.undatedOutside(undated)}</p>`,
  ]
  if (line) {
    const joins = line.stories.length > 0 && words.timelineKey
    const differs = line.inDoubt && `≠ ${words.doubtKey[line.inDoubt]}`
    const key = signsKey([joins, differs], sheet.language)
    return html`
      <section class="block">
        <div class="label"><h2>${words.timeline}</h2>${key && html` <span>${key}</span>`}</div>
        ${timeline(sheet, line, outside !== null)}
        ${left}
      </section>
    `
  }
  if (!months || months.length === 0) return false
  const most = Math.max(...months.map(({ count }) => count))
  const drawn = [bars(sheet, months, Math.min(5, 80 / most)), axis(sheet, months, true)]
  const content = [drawn, left]
  return block(words.perMonthName, content, html`<span>${yearsOf(months)}</span>`)
}

function overview(sheet: Sheet<TopicView>, summary: TopicSummary): Html {
  const words = wordsOf(sheet.language)
  const { doubts, doubtCounts, lookedInto, headings, sourceTallies, sources, figures } = summary
  const more = headings.slice(OPEN)
  const fold =
    more.length > 0 &&
    html`
      <details>
        <summary class="caption">${words.morePlaces(more.length)}</summary>
        ${covered(sheet, more)}
      </details>
    `
  const hint = html`<span>${words.coversHint}</span>`
  const count = counted(decimal(sources))
  return html`
    <aside class="margin" aria-label="${words.overview}">
      ${doubtsBox(sheet, doubts, doubtCounts, figures, lookedInto)}
      ${sourceTallies.length > 0 && block(words.sources, tallies(sheet, sourceTallies), count)}
      ${headings.length > 0 && block(words.covers, [covered(sheet, headings.slice(0, OPEN)), fold], hint)}
    </aside>
  `
}

function covered(sheet: Sheet<TopicView>, headings: TopicSummary['headings']): Html {
  const line = ({ heading, permalink, count }: (typeof headings)[number]): Html => {
    const tally = count > 1 && html` ${counted(String(count))}`
    return html`<li>${textLink(sheet, permalink, heading)}${tally}</li>`
  }
  return html`<ul role="list" class="index">${headings.map(line)}</ul>`
}
