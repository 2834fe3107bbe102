import { INDEX, LLMS } from '../src/digest/addresses.ts'
import type { FeedEntry, FeedsView } from '../src/digest/views/feeds.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { fullDay } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { block } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { topicName } from './parts/topicName.ts'
import { timeTag } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('feeds')

export function render({ sheet }: Data<FeedsView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  return frame(sheet, {
    title: words.feeds,
    description: words.feedsLead,
    main: html`
      ${opening(html`<h1>${words.feeds}</h1>`, words.feedsLead)}
      <div class="main">
        <table>
          <caption class="hidden-text">${words.feeds}</caption>
          <thead>
            <tr>
              <th scope="col">${words.follow}</th>
              <th scope="col" class="amount">${words.articlesHeading}</th>
              <th scope="col" class="wide">${words.newest}</th>
              <th scope="col">Atom</th>
              <th scope="col">JSON</th>
            </tr>
          </thead>\n
          <tbody>${view.feeds.map((feed) => line(sheet, feed))}</tbody>
        </table>
        ${view.more > 0 && html`<p class="caption">${words.moreFeeds(view.more)}</p>`}
      </div>
      <aside class="margin" aria-label="${words.how}">
        ${block(words.how, how(sheet))}
        ${block(words.programs, programs(sheet))}
      </aside>
    `,
  })
}

/** How to follow a feed, and what one should know of these. */
function how({ view, language, site }: Sheet<FeedsView>): Html {
  const words = wordsOf(language)
  return html`
    <p class="caption">${words.feedsHow}</p>
    ${site.url === null && html`<p class="caption more">${words.feedsRelative}</p>`}
    ${view.undated > 0 && html`<p class="caption more">${words.feedsUndated(view.undated)}</p>`}
  `
}

/** What programs read. */
function programs(sheet: Sheet<FeedsView>): Html {
  const words = wordsOf(sheet.language)
  const { file } = addressFrom(sheet)
  const item = (path: string, hint: string): Html => html`
    <li>
      <a class="link unit" href="${file(path)}">${path}</a> <span class="caption">${hint}</span>
    </li>
  `
  return html`
    <ul role="list" class="index">
      ${item(INDEX, words.indexHint)}
      ${item(LLMS, words.llmsHint)}
    </ul>
  `
}

function line(sheet: Sheet<FeedsView>, feed: FeedEntry): Html {
  const { language, site } = sheet
  const { file } = addressFrom(sheet)
  const words = wordsOf(language)
  const { articles, newest, atom, json } = feed
  const name = feed.name && topicName(sheet, feed.name)
  const topic = name ? display(name.text) : words.everything
  const address = (path: string, label: string): Html =>
    html`<a class="link" href="${file(path)}" aria-label="${label}, ${topic}">${label}</a>`
  const day = newest === null ? words.noDate : timeTag(newest, site.zone, fullDay(newest, language))
  return html`
    <tr>
      <th scope="row"${name && attributes(name, tagOf(language))}>${topic}</th>
      <td class="amount">${decimal(articles)}</td>
      <td class="wide">${day}</td>
      <td>${address(atom, 'feed.xml')}</td>
      <td>${address(json, 'feed.json')}</td>
    </tr>\n
  `
}
