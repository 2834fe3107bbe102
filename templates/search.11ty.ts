import type { Sheet } from '../src/digest/views/page.ts'
import type { SearchView } from '../src/digest/views/search.ts'
import { type Html, html } from '../src/text/html.ts'
import { SEARCH_EN, SEARCH_ZH, type SearchWords } from '../src/text/searchWords.ts'
import type { Language } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { LENS } from './parts/icons.ts'
import { tallies } from './parts/listing.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import type { Words } from './parts/words.en.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('search')

/** What can be typed besides words, in either language; its words say in this order what each finds. */
const SYNTAX: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '"…"',
    '-…',
    '… OR …',
    'source:…',
    'topic:…',
    'after:2025-10',
    'before:2025-11',
    '2025-10..2025-11',
  ],
  zh: [
    '“…”',
    '-…',
    '… 或 …',
    '来源：…',
    '主题：…',
    '晚于：2025-10',
    '早于：2025-11',
    '2025-10..2025-11',
  ],
}

export function render({ sheet }: Data<SearchView>): string {
  const { language, view } = sheet
  const words = wordsOf(language)
  const { page, file } = addressFrom(sheet)
  const script = (name: string): string => file(sheet.site.assets[`${name}.js`] ?? '')
  const said: SearchWords = {
    ...(language === 'zh' ? SEARCH_ZH : SEARCH_EN),
    topicNames: Object.fromEntries(
      Object.entries(sheet.site.topics).flatMap(([topic, { byLanguage }]) => {
        const name = byLanguage[language]
        return name === null ? [] : [[topic, name]]
      }),
    ),
  }
  return frame(sheet, {
    title: words.search,
    description: words.searchLead(view.articles),
    current: 'search',
    ownSearch: true,
    first: ['search.first.js'],
    scripts: ['search.js'],
    ahead: ['search/manifest.js'],
    trustedTypes: 'shards',
    main: html`<div class="text opening"><h1 class="hidden-text">${words.search}</h1>${field(sheet, words)}
<p class="hidden-text" role="status" data-place="spoken"></p>
<noscript><p class="say">${words.searchNoScript}<a class="link" href="${page('all.html')}">${words.allTitles}</a></p></noscript></div>
${narrow(words)}
<div class="text"><div class="scripted"><p class="label"><b data-place="count"></b><span data-place="sort"></span></p><p class="say" data-place="said"></p>
<ol role="list" class="results" data-place="list" data-index="${file('search/')}" data-more="${script('search.more')}" data-values="${script('search.values')}" data-words="${JSON.stringify(said)}"></ol>
<button class="button" type="button" data-place="more" hidden>${words.searchMore}</button></div>
<section class="block" data-place="start"><h2 class="label">${words.searchStart}</h2>${tallies(sheet, view.topics)}<p class="caption more"><a class="link" href="${page('all.html')}">${words.allTitles}</a></p></section></div>
<aside class="margin scripted" aria-label="${words.searchRead}"><section class="block"><h2 class="label">${words.searchRead}</h2><div class="caption" data-place="read"></div></section>
<section class="block wide"><h2 class="label">${words.keyboard}</h2><p class="caption"><kbd>↓</kbd> <kbd>↑</kbd> <kbd>Enter</kbd> ${words.searchKeys} <kbd>Esc</kbd> ${words.searchEscape}</p></section>
<section class="block"><h2 class="label">${words.searchSyntax}</h2><dl class="pairs caption">${SYNTAX[language].map((typed, at) => html`<dt><code>${typed}</code></dt><dd>${words.searchFinds[at]}</dd>`)}</dl></section></aside>`,
  })
}

function field({ language }: Sheet<unknown>, words: Words): Html {
  return html`<form class="search" role="search" action="search.html" aria-label="${words.searchDigest}"><input id="q" type="search" name="q" aria-label="${words.searchDigest}" placeholder="${words.searchDigest}" autocomplete="off" autocapitalize="off" spellcheck="false" data-place="field"${language === 'zh' && html` lang="zh-Hans"`}><button class="button" type="submit">${LENS}<span class="hidden-text">${words.search}</span></button></form>`
}

/** Closed on a phone; from 64rem on the sheet opens it. */
function narrow(words: Words): Html {
  const day = (name: string, label: string): Html =>
    html`<label for="${name}">${label}</label> <input type="date" id="${name}" name="${name}">`
  const days = html`<div class="pairs">${day('from', words.searchFrom)} ${day('to', words.searchTo)}</div>`
  const label = html`<b>${words.searchNarrow} <span class="narrow" aria-hidden="true">▾</span></b>`
  const parts = [
    html`<summary class="label">${label} <span class="count" data-place="set"></span></summary>`,
    html`<fieldset><legend>${words.searchDates}</legend>${days}</fieldset>`,
    html`<div data-place="sets"></div>`,
  ]
  return html`<form class="rail scripted" aria-label="${words.searchNarrow}" data-place="narrow"><details class="facets">${parts}</details></form>`
}
