import type { HomeMonth, HomeView } from '../src/digest/views/home.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type { StoryRow } from '../src/digest/views/storyRow.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { longDay, monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { readable } from './parts/amount.ts'
import { block, counted } from './parts/block.ts'
import {
  type Multiple,
  multiples,
  outsideLine,
  topicMultiples,
  yearsOf,
} from './parts/charts/bars.ts'
import { emptySite } from './parts/empty.ts'
import { frame } from './parts/frame.ts'
import { doubtsBox, doubtsLink, tallies } from './parts/listing.ts'
import { row, sameLines } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('home')

export function render({ sheet }: Data<HomeView>): string {
  const { view, language, site } = sheet
  if (view.counts.articles === 0) return emptySite(sheet)
  const words = wordsOf(language)
  const { counts, day } = view
  const facts = [
    day && longDay(day, language),
    words.articles(counts.articles),
    words.topicsCount(counts.topics),
    words.sourcesCount(counts.sources),
    words.citations(counts.citations),
  ].filter((fact) => fact)
  const folio = html`${facts.map((fact) => html`<span class="unit">${fact}</span>\u2002 `)}`
  return frame(sheet, {
    title: null,
    description: site.description[language] || words.articles(counts.articles),
    current: 'index',
    folio,
    main: html`
      <div class="main">
        <div class="label">
          <h1>${words.latest}</h1>
          <p class="new" data-new="${view.newest.join(' ')}" hidden></p>
        </div>
        ${doubtsLink(sheet, view.doubtCounts)}
        ${view.months.map((month, at) => monthBlock(sheet, month, at === 0))}
        ${more(sheet)}
      </div>
      <aside class="margin" aria-label="${words.overview}">
        ${doubtsBox(sheet, view.doubts, view.doubtCounts, 'figures.html')}
        ${changes(sheet)}
        ${charts(sheet)}
        ${inFigures(sheet)}
        ${sources(sheet)}
      </aside>
    `,
  })
}

function monthBlock(sheet: Sheet<HomeView>, block: HomeMonth, first: boolean): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const { month, permalink, count, rows } = block
  const name = month === null ? words.undated : monthName(month, sheet.language)
  // The first is not seen: a link there would be a stop of the Tab key that shows nothing.
  const shown = first ? name : html`<a href="${page(permalink)}">${name}</a>`
  return html`
    <section>
      <div class="label${first && ' hidden-text'}">
        <h2>${shown}</h2> ${counted(words.articles(count))}
      </div>
      <ol role="list">${rows.map((article, at) => homeRow(sheet, article, first && at === 0))}</ol>
    </section>\n
  `
}

/** The first stands below no month that is seen, and says its year. */
function homeRow(sheet: Sheet<HomeView>, article: StoryRow, top: boolean): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const { sameMore } = article
  const others = html`<a href="${page(article.permalink)}#story">${words.sameMore(sameMore)}</a>`
  const more = sameMore > 0 && html`<p class="same"><span></span> <span>${others}</span></p>`
  const after = html`${sameLines(sheet, article)}${more}`
  return row(sheet, article, { time: top ? 'year' : 'day', topic: true, top, after })
}

function more(sheet: Sheet<HomeView>): Html | false {
  const { view, language } = sheet
  if (view.more === 0) return false
  const words = wordsOf(language)
  const archive = addressFrom(sheet).page('archive.html')
  const last = view.months.at(-1)
  const name = last?.month ? monthName(last.month, language) : words.archive
  return html`<p class="more"><a class="button" href="${archive}">${words.before(name, view.more)}</a></p>`
}

/** What is new against the build that this one was compared with. */
function changes(sheet: Sheet<HomeView>): Html | false {
  const { view, language } = sheet
  if (view.changes === null) return false
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const { added, changed, corrected, topics, removed, figures, settled } = view.changes
  const counts: readonly (readonly [string, string, number])[] = [
    [words.added, 'added', added],
    [words.changed, 'changed', changed],
    [words.corrected, 'corrected', corrected],
    [words.settled, 'settled', settled],
    [words.otherTopics, 'topics', topics],
    [words.removed, 'removed', removed],
    [words.figures, 'figures', figures ?? 0],
  ]
  const lines = counts.filter(([, , number]) => number > 0)
  const line = ([label, fragment, number]: (typeof lines)[number]): Html =>
    html`<li><a href="${page(`changes.html#${fragment}`)}">${label}</a> ${counted(decimal(number))}</li>`
  const told =
    lines.length === 0
      ? html`<p class="caption">${words.noChange}</p>`
      : html`<ul role="list" class="index">${lines.map(line)}</ul>`
  return block(html`<a href="${page('changes.html')}">${words.changes}</a>`, told)
}

function charts(sheet: Sheet<HomeView>): Html | false {
  const { view, language } = sheet
  if (view.all.length === 0) return false
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const years = html`<span>${yearsOf(view.all)}</span>`
  const all = view.topicCount > view.topics.length && allLink(sheet, 'topics.html', view.topicCount)
  const whole: Multiple = {
    label: html`<b>${words.allTopics}</b>`,
    href: page('archive.html'),
    count: view.counts.articles,
    months: view.all,
  }
  // Of one topic the same chart would stand there twice.
  const drawn = multiples(
    sheet,
    topicMultiples(sheet, view.topics),
    view.topicCount > 1 ? whole : null,
  )
  return block(
    html`${words.byMonthAndTopic}${all && html` ${years}`}`,
    [drawn, outsideLine(sheet, view.outside)],
    all || years,
  )
}

function inFigures(sheet: Sheet<HomeView>): Html | false {
  const { view, language } = sheet
  if (view.figures.length === 0) return false
  const words = wordsOf(language)
  const here = tagOf(language)
  const { page } = addressFrom(sheet)
  const figure = ({ value, caption, permalink }: HomeView['figures'][number]): Html => {
    const about =
      caption &&
      html`<div class="caption"${attributes(caption, here)}>${display(caption.text)}</div>`
    const amount = readable(value, language, caption !== null)
    const told = html`<span class="value"${attributes(amount, here)}>${amount.text}</span>`
    return html`<li><a href="${page(permalink)}">${told}${about}</a></li>`
  }
  const list = html`<ul role="list" class="figures">${view.figures.map(figure)}</ul>`
  return block(words.inFigures, list, allLink(sheet, 'figures.html', view.counts.figures))
}

function sources(sheet: Sheet<HomeView>): Html | false {
  const { view, language } = sheet
  if (view.sources.length === 0) return false
  const all = allLink(sheet, 'sources.html', view.counts.sources)
  return block(wordsOf(language).sources, tallies(sheet, view.sources), all)
}

/** Beside a heading: the page that has all of what stands below it. */
function allLink(sheet: Sheet<HomeView>, permalink: string, count: number): Html {
  const to = addressFrom(sheet).page(permalink)
  return html`<a class="count" href="${to}">${wordsOf(sheet.language).all(count)}</a>`
}
