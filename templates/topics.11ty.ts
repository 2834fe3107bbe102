import type { Sheet } from '../src/digest/views/page.ts'
import type { TopicEntry, TopicsView } from '../src/digest/views/topics.ts'
import { decimal } from '../src/text/decimal.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { axis, barScale, bars, outsideLine, yearsOf } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { dayStyle, othersBlock, rangeOrNull } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { titleLine } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { isolated, langOnly, tagOf } from './parts/text.ts'
import { refName } from './parts/topicName.ts'
import { breakingRange } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('topics')

export function render({ sheet }: Data<TopicsView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead = view.articles === 0 ? words.empty : words.topicsLead(view.topicCount, view.articles)
  const unit = barScale(view.topics.map(({ months }) => months ?? []))
  const more =
    view.others.count > 0 &&
    html`
      <p class="caption more">
        <a class="link" href="#others">${words.moreTopics}</a> ${decimal(view.others.count)}
      </p>
    `
  return frame(sheet, {
    title: words.topics,
    description: lead,
    current: 'topics',
    main: html`
      ${opening(html`<h1>${words.topics}</h1>`, lead, [more, outsideLine(sheet, view.outside)])}
      ${view.topics.map((topic) => entry(sheet, topic, unit))}
      ${othersBlock(sheet, words.moreTopics, view.others)}
    `,
  })
}

/** Name, newest titles, months: the three columns of every page. */
function entry(sheet: Sheet<TopicsView>, topic: TopicEntry, unit: number): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const { ref, count, sources, range, doubtCounts, newest, months } = topic
  const name = refName(sheet, ref)
  const facts = [
    words.articles(count),
    words.sourcesCount(sources),
    rangeOrNull(sheet, range),
  ].filter((fact) => fact !== null)
  const doubts =
    doubtCounts.figures + doubtCounts.dates > 0 &&
    html`<br><span class="doubt">≠ ${words.doubtsCount(doubtCounts)}</span>`
  const title = (article: TopicEntry['newest'][number]): Html =>
    html`<li>${titleLine(sheet, article, dayStyle(range))}</li>`
  const chart =
    months &&
    html`
      <div class="margin">
        <p class="caption">${yearsOf(months)}</p>
        ${bars(sheet, months, unit)}
        ${axis(sheet, months)}
      </div>
    `
  return html`
    <section class="full block entry">
      <div class="rail">
        <h2 class="headline"${langOnly(name, tagOf(sheet.language))}>
          <a href="${page(ref.permalink)}">${isolated(name.text)}</a>
        </h2>
        <p class="caption">${breakingRange(facts.join(words.comma))}${doubts}</p>
      </div>
      <ul role="list" class="text titles">${newest.map(title)}</ul>
      ${chart}
    </section>\n
  `
}
