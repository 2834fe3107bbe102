import { INDEX, LLMS } from '../src/digest/addresses.ts'
import type { FeedEntry, FeedsView } from '../src/digest/views/feeds.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { fullDay } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { topicName } from './parts/topicName.ts'
import { timeTag } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('feeds')

export function render({ sheet }: Data<FeedsView>): string {
  const { view, language, site } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  return frame(sheet, {
    title: words.feeds,
    description: words.feedsLead,
    main: html`<header class="main opening"><h1>${words.feeds}</h1><p class="standfirst">${words.feedsLead}</p></header>
<div class="main"><table><caption class="hidden-text">${words.feeds}</caption>
<thead><tr><th scope="col">${words.follow}</th><th scope="col" class="amount">${words.articlesHeading}</th><th scope="col" class="wide">${words.newest}</th><th scope="col">Atom</th><th scope="col">JSON</th></tr></thead>
<tbody>${view.feeds.map((feed) => line(sheet, feed))}</tbody></table>${view.more > 0 && html`<p class="caption">${words.moreFeeds(view.more)}</p>`}</div>
<aside class="margin" aria-label="${words.how}">
<section class="block"><h2 class="label">${words.how}</h2><p class="caption">${words.feedsHow}</p>${site.url === null && html`<p class="caption more">${words.feedsRelative}</p>`}${view.undated > 0 && html`<p class="caption more">${words.feedsUndated(view.undated)}</p>`}</section>
<section class="block"><h2 class="label">${words.programs}</h2><ul role="list" class="index"><li><a class="link" href="${file(INDEX)}">index.json</a> <span class="caption">${words.indexHint}</span></li><li><a class="link" href="${file(LLMS)}">llms.txt</a> <span class="caption">${words.llmsHint}</span></li></ul></section>
</aside>`,
  })
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
  return html`<tr><th scope="row"${name && attributes(name, tagOf(language))}>${topic}</th><td class="amount">${decimal(articles)}</td><td class="wide">${newest === null ? words.noDate : timeTag(newest, site.zone, fullDay(newest, language))}</td><td>${address(atom, 'feed.xml')}</td><td>${address(json, 'feed.json')}</td></tr>\n`
}
