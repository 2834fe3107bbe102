import type { Sheet } from '../src/digest/views/page.ts'
import type { SearchView } from '../src/digest/views/search.ts'
import { type Html, html } from '../src/text/html.ts'
import { SEARCH_EN, SEARCH_ZH, type SearchWords } from '../src/text/searchWords.ts'
import type { Language } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { block, pairs } from './parts/block.ts'
import { frame, submitButton } from './parts/frame.ts'
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
  const { page } = addressFrom(sheet)
  const allTitles = html`<a class="link" href="${page('all.html')}">${words.allTitles}</a>`
  const leftOver = html`<a class="link" href="${page('report.html')}#rest">${words.leftOverText}</a>`
  const topics = html`<h2 class="label">${words.searchStart}</h2>${tallies(sheet, view.topics)}`
  const syntax = SYNTAX[language].map(
    (typed, at) => [html`<code>${typed}</code>`, words.searchFinds[at]] as const,
  )
  return frame(sheet, {
    title: words.search,
    description: words.searchLead(view.articles),
    current: 'search',
    ownSearch: true,
    first: ['search.first.js'],
    scripts: ['search.js'],
    ahead: ['search/manifest.js'],
    trustedTypes: 'shards',
    main: html`
      <div class="text opening">
        <h1 class="hidden-text">${words.search}</h1>
        ${field(sheet, words)}
        <p class="hidden-text" role="status" data-place="spoken"></p>
        <noscript><p class="say">${words.searchNoScript}${allTitles}</p></noscript>
      </div>
      ${narrow(words)}
      <div class="text">
        ${results(sheet, words)}
        <section class="block" data-place="start">
          ${view.topics.length > 0 && topics}
          <p class="caption more">${allTitles}</p>
          ${view.leftOver > 0 && html`<p class="caption">${words.searchNotIn}${leftOver} <span class="count">${words.pieces(view.leftOver)}</span></p>`}
        </section>
      </div>
      <aside class="margin scripted" aria-label="${words.searchRead}">
        ${block(words.searchRead, html`<div class="caption" data-place="read"></div>`)}
        <section class="block wide">
          <h2 class="label">${words.keyboard}</h2>
          <p class="caption">
            <kbd>↓</kbd> <kbd>↑</kbd> <kbd>Enter</kbd> ${words.searchKeys} <kbd>Esc</kbd> ${words.searchEscape}
          </p>
        </section>
        ${block(words.searchSyntax, pairs(syntax, 'caption'))}
      </aside>
    `,
  })
}

function field({ language }: Sheet<unknown>, words: Words): Html {
  return html`
    <form class="search" role="search" action="search.html" aria-label="${words.searchDigest}">
      <input id="q" type="search" name="q"
        aria-label="${words.searchDigest}"
        placeholder="${words.searchDigest}"
        autocomplete="off" autocapitalize="off" spellcheck="false"
        data-place="field"${language === 'zh' && html` lang="zh-Hans"`}>
      ${submitButton(words)}
    </form>
  `
}

/** What the script fills in, and where it finds what it needs for that. */
function results(sheet: Sheet<SearchView>, words: Words): Html {
  const { file } = addressFrom(sheet)
  const script = (name: string): string => file(sheet.site.assets[`${name}.js`] ?? '')
  return html`
    <div class="scripted">
      <p class="label"><b data-place="count"></b><span data-place="sort"></span></p>
      <p class="caption" data-place="also"></p>
      <p class="say" data-place="said"></p>
      <ol role="list" class="results" data-place="list"
        data-index="${file('search/')}"
        data-more="${script('search.more')}"
        data-values="${script('search.values')}"
        data-words="${JSON.stringify(scriptWords(sheet))}"></ol>
      <button class="button" type="button" data-place="more" hidden>${words.searchMore}</button>
    </div>
  `
}

/** What the script says, and what the settings call topics. */
function scriptWords({ language, site }: Sheet<SearchView>): SearchWords {
  const topicNames = Object.entries(site.topics).flatMap(([topic, { byLanguage }]) => {
    const name = byLanguage[language]
    return name === null ? [] : [[topic, name] as const]
  })
  const words = language === 'zh' ? SEARCH_ZH : SEARCH_EN
  return { ...words, topicNames: Object.fromEntries(topicNames) }
}

/** Closed on a phone; where it has a column of its own the script opens it. */
function narrow(words: Words): Html {
  const day = (name: string, label: string): Html =>
    html`<label for="${name}">${label}</label> <input type="date" id="${name}" name="${name}">`
  const label = html`<b>${words.searchNarrow} <span aria-hidden="true">▾</span></b>`
  return html`
    <form class="rail scripted" aria-label="${words.searchNarrow}" data-place="narrow">
      <details class="facets">
        <summary class="label">${label} <span class="count" data-place="set"></span></summary>
        <fieldset>
          <legend>${words.searchDates}</legend>
          <div class="pairs">${day('from', words.searchFrom)} ${day('to', words.searchTo)}</div>
        </fieldset>
        <div data-place="sets"></div>
      </details>
    </form>
  `
}
