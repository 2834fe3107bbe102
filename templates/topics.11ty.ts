import type { Sheet } from '../src/digest/views/page.ts'
import type { TopicEntry, TopicsView } from '../src/digest/views/topics.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { multiples, topicMultiples, yearsOf } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { rangeOrNull } from './parts/listing.ts'
import { titleLine } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf, textOf } from './parts/text.ts'
import { wordsOf } from './parts/words.ts'

/** Charts beside the list; a longer list has its counts alone. */
const CHARTS = 24

export const data = sheetData('topics')

export function render({ sheet }: Data<TopicsView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead = words.topicsLead(view.topics.length, view.articles)
  const charted = view.topics.slice(0, CHARTS)
  return frame(sheet, {
    title: words.topics,
    description: lead,
    current: 'topics',
    main: html`<header class="main opening"><h1>${words.topics}</h1><p class="standfirst">${lead}</p></header>
<div class="main"><ol class="rows topics">${view.topics.map((topic) => entry(sheet, topic))}</ol></div>
${charted.length > 0 && html`<aside class="margin" aria-label="${words.overview}"><section class="block" aria-labelledby="months"><h2 class="label" id="months">${words.perMonthName} <span>${yearsOf(charted[0]?.months ?? [])}</span></h2>${multiples(sheet, topicMultiples(sheet, charted))}</section></aside>`}`,
  })
}

function entry(sheet: Sheet<TopicsView>, topic: TopicEntry): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const { ref, count, sources, range, doubts, newest } = topic
  const facts = [words.articles(count), words.sourcesCount(sources), rangeOrNull(sheet, range)]
  return html`<li class="row topic-entry"><h2 class="topic-name"${attributes(textOf(ref), tagOf(sheet.language))}><a href="${page(ref.permalink)}">${display(ref.name)}</a></h2>
<p class="caption">${facts.filter((fact) => fact !== null).join(words.listSeparator)}${doubts > 0 && html` <span class="doubt">${words.doubtful(doubts)} ≠</span>`}</p>
<ul class="titles">${newest.map((article) => html`<li>${titleLine(sheet, article)}</li>`)}</ul></li>`
}
