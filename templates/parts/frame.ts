/** What stands around every page: head, masthead, footer. */
import { INDEX } from '../../src/digest/addresses.ts'
import type { Sheet, Site } from '../../src/digest/views/page.ts'
import { flat } from '../../src/text/flat.ts'
import { type Html, html } from '../../src/text/html.ts'
import { type Address, addressFrom, fileIn } from './address.ts'
import { type HeadOptions, head } from './head.ts'
import { LENS, SEAL } from './icons.ts'
import { sizeOf, tagOf } from './text.ts'
import type { Words } from './words.en.ts'
import { wordsOf } from './words.ts'

interface FrameOptions extends HeadOptions {
  /** The main element's content, a grid of twelve columns. */
  readonly main: Html
  /** The menu's mark "you are here", on the pages that the menu names. */
  readonly current?: Section
  /** The line below the name; the front page alone has one. */
  readonly folio?: Html
  /** Its main element has a search field: the masthead has none. */
  readonly ownSearch?: true
}

type Section = 'index' | 'topics' | 'figures' | 'archive' | 'search'

/** A whole page. */
export function frame(sheet: Sheet<unknown>, options: FrameOptions): string {
  const words = wordsOf(sheet.language)
  const address = addressFrom(sheet)
  const page = html`<!doctype html>
<html lang="${tagOf(sheet.language)}"${options.inline && html` data-at="${sheet.permalink}"`}>
<head>
${head(sheet, options)}
</head>
<body>
<a class="skip link" href="#main">${words.skip}</a>
${masthead(sheet, options, words, address)}
<main id="main" class="page">
${options.main}
</main>
${footer(sheet, words, address, options.inline ?? false)}
</body>
</html>
`
  const text = flat(page.markup)
  return hasLongWord(text) ? text.replace('<body>', '<body class="unkerned">') : text
}

/** Characters in a row that nothing parts: browsers need seconds for a word of some ten thousands. */
const LONG_WORD = 2000

/** Whether a page has such a word; one is met by looking at few places. */
function hasLongWord(page: string): boolean {
  for (let at = LONG_WORD; at < page.length; at += LONG_WORD) {
    let start = at
    while (start > at - LONG_WORD && !PARTS.test(page.charAt(start))) start--
    let end = at
    while (end < start + LONG_WORD && !PARTS.test(page.charAt(end))) end++
    if (end - start >= LONG_WORD) return true
  }
  return false
}

const PARTS = /^$|[\s<>\u2e80-\uffff]/

function masthead(
  sheet: Sheet<unknown>,
  options: FrameOptions,
  words: Words,
  address: Address,
): Html {
  const { current, folio, ownSearch } = options
  const items: readonly (readonly [Section, string])[] = [
    ['index', words.latest],
    ['topics', words.topics],
    ['figures', words.figures],
    ['archive', words.archive],
  ]
  const item = (section: Section, label: string): Html =>
    html`<a href="${address.page(`${section}.html`)}"${section === current && html` aria-current="page"`}>${label}</a>`
  const search = searchForm(`${address.page('search.html')}#q`, words.wholeSite, words)
  return html`
    <header class="masthead${folio && ' front'}">
      <div class="page">
        ${nameplate(sheet, address, options.inline ?? false)}
        ${folio && html`<p class="folio wide">${folio}</p>`}
        ${otherLanguages(sheet, address)}
        <nav aria-label="${words.main}">
          <ul class="menu">
            ${items.map(([section, label]) => html`<li>${item(section, label)}</li>`)}
            <li class="narrow">${item('search', words.search)}</li>
          </ul>
        </nav>
        ${!ownSearch && html`<div class="margin wide">${search}</div>`}
      </div>
    </header>
  `
}

function otherLanguages({ alternates, language: own }: Sheet<unknown>, address: Address): Html {
  const others = alternates.filter(({ language }) => language !== own)
  const link = ({ language, permalink }: (typeof others)[number]): Html => {
    const tag = tagOf(language)
    const to = address.file(permalink)
    return html`<a class="language" href="${to}" hreflang="${tag}" lang="${tag}">${wordsOf(language).language}</a>`
  }
  return html`${others.map((other) => html` ${link(other)}`)}`
}

/**
 * The search field, a plain form that works without script. The masthead's names itself in the address, so that the
 * search page goes on in its own field; where it is opened by a link the keys of the page stay.
 */
export function searchForm(action: string, label: string, words: Words): Html {
  return html`
    <form class="search" role="search" action="${action}" aria-label="${label}">
      <input id="q" type="search" name="q" aria-label="${words.search}" placeholder="${words.searchHint}">
      ${submitButton(words)}
    </form>
  `
}

export function submitButton({ search }: Words): Html {
  return html`
    <button class="button" type="submit">${LENS}<span class="hidden-text">${search}</span></button>
  `
}

/** Of `public/`: a picture of the site's own, in place of the seal. */
const LOGOS = ['logo.svg', 'logo.png', 'logo.jpg', 'logo.webp']

/** A page that is served at any depth cannot tell where a picture stands. */
function mark(site: Site, address: Address, inline: boolean): Html | false {
  const logo = fileIn(site, LOGOS)
  if (logo === null) return SEAL
  return !inline && html`<img src="${address.file(logo)}" alt="">`
}

/** In the language of the page; what the other one calls the site stands small beside it, else below it. */
function nameplate({ site, language }: Sheet<unknown>, address: Address, inline: boolean): Html {
  const own = site.title[language]
  // A sentence in the type of the front page was nine lines.
  const isShort = sizeOf(own) === 'drop'
  const other = site.languages.find((each) => site.title[each] !== own)
  return html`
    <a class="nameplate rail${isShort && ' large'}" href="${address.page('index.html')}">
      ${mark(site, address, inline)}
      <span>${own}${other && html` <small lang="${tagOf(other)}">${site.title[other]}</small>`}</span>
    </a>
  `
}

function footer(sheet: Sheet<unknown>, words: Words, address: Address, inline: boolean): Html {
  const { site, language } = sheet
  const link = (href: string, label: Html | string): Html =>
    html`<li><a href="${href}">${label}</a></li>`
  const page = (permalink: string, label: Html | string): Html =>
    link(address.page(permalink), label)
  return html`
    <footer>
      <div class="page">
        <p class="rail">
          <b>${site.title[language]}</b>${' '}
          <br>${words.zone(site.zone)}${' '}
          <br>${words.madeWith(`Cinnabar ${site.version}`)}${' '}
          <span class="printed"><br>${site.url ?? ''}${sheet.permalink}</span>
        </p>
        <ul role="list" class="text">
          ${page('feeds.html', words.feeds)}
          ${link(address.file(INDEX), words.data)}
          ${page('report.html', words.report)}
          ${page('sources.html', words.sources)}
          ${page('all.html', words.allTitles)}
          ${page('signs.html', words.signs)}
          ${page('keyboard.html', html`${words.keyboard} <kbd class="scripted">?</kbd>`)}
        </ul>
        ${!inline && papers(words)}
      </div>
    </footer>
  `
}

/** Light or dark, as a reader likes it. */
function papers(words: Words): Html {
  const button = (paper: keyof Words['papers']): Html =>
    html`<button class="button" type="button" data-paper="${paper}">${words.papers[paper]}</button>`
  return html`
    <fieldset class="margin scripted">
      <legend>${words.paper}</legend>
      <div class="tools">${PAPERS.map(button)}</div>
    </fieldset>
  `
}

const PAPERS = ['auto', 'light', 'dark'] as const
