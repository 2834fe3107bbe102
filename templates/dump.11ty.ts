import type { Ref } from '../src/digest/digest.ts'
import type { DumpArticle, DumpView } from '../src/digest/views/dump.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { block, label, pairs } from './parts/block.ts'
import { dumpLines, unreadLines } from './parts/dump.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { textLink } from './parts/textLink.ts'
import { refName } from './parts/topicName.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('dump')

export function render({ sheet }: Data<DumpView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  const lead = words.dumpLead(view.lines, view.bytes.total, view.articleCount)
  const fileItself = html`<a class="link" href="${file(view.raw)}">${words.fileItself}</a>`
  return frame(sheet, {
    title: view.from === 1 ? view.path : `${view.path}, ${words.lines(view.from, view.to)}`,
    description: lead.replace(/[；;] ?$/, words.stop),
    main: html`
      ${opening(html`<h1><bdi>${view.path}</bdi></h1>`, [lead, fileItself, words.stop])}
      <div class="main">
        ${label(words.lines(view.from, view.to), signs(sheet))}
        ${content(sheet)}
        ${ranges(sheet)}
      </div>
      <aside class="margin sticky" aria-label="${words.thisFile}">
        ${view.lines > 0 && origin(sheet)}
        ${articles(sheet)}
        ${facts(sheet)}
      </aside>
    `,
  })
}

/** What the two ways of setting text say that is not shown elsewhere. */
function signs({ view, language }: Sheet<DumpView>): Html {
  const words = wordsOf(language)
  const leftOver =
    view.bytes.leftOver > 0 &&
    html`${words.clauseSeparator}<span class="doubt">${words.leftOverHint}</span>`
  return html`<span>${words.chromeHint}${leftOver}</span>`
}

/** The insight that a reader came from: a script fills it in. */
function origin({ view, language }: Sheet<DumpView>): Html {
  const words = wordsOf(language)
  return html`
    <section class="block scripted" data-origin hidden>
      <h2 class="label">${words.cameFrom}</h2>
      <p class="headline" data-title></p>
      <p><a class="button" href="#L${view.from}">${words.backToInsight}</a></p>
    </section>
  `
}

function content(sheet: Sheet<DumpView>): Html {
  const words = wordsOf(sheet.language)
  const { dump, view } = sheet
  const lines = unreadLines(view.from, dump?.problems ?? [])
  if (view.bytes.total === 0) return html`<p class="statement">${words.emptyFile}</p>${lines}`
  if (dump === null || dump.text === '') {
    return html`<p class="statement"><span class="doubt">${words.unreadable}</span></p>${lines}`
  }
  return dumpLines(sheet, dump)
}

function ranges(sheet: Sheet<DumpView>): Html | false {
  const { view, language } = sheet
  const { before, after } = view
  if (before === null && after === null) return false
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const link = (range: DumpView['before'], rel: 'prev' | 'next'): Html | false =>
    range !== null &&
    html`<a class="button" href="${page(range.permalink)}" rel="${rel}">${words.lines(range.from, range.to)}</a>`
  return html`
    <nav class="more tools" aria-label="${words.moreLines}">
      ${link(before, 'prev')}
      ${link(after, 'next')}
    </nav>
  `
}

function articles(sheet: Sheet<DumpView>): Html | false {
  const { view, language } = sheet
  const { sections } = view
  if (sections.length === 0) return false
  const words = wordsOf(language)
  const item = ({ permalink, title, line }: DumpArticle): Html => {
    const place = html`<a class="line" href="#L${line}" aria-label="${words.line(line)}">L${line}</a>`
    return html`<li>${textLink(sheet, permalink, title)} ${place}</li>`
  }
  const lists = sections.map(
    ({ line, topics, articles }) => html`
      ${view.isDivided && head(sheet, line, topics)}
      <ul role="list" class="index">${articles.map(item)}</ul>
    `,
  )
  return block(words.inThisFile, lists)
}

/** Of the articles of a page that stands in the file with others. */
function head(sheet: Sheet<DumpView>, line: number, topics: readonly Ref[]): Html {
  const words = wordsOf(sheet.language)
  const names = topics.map(
    (ref) => html`${textLink(sheet, ref.permalink, refName(sheet, ref), 'link')} `,
  )
  const place = html`<a class="line" href="#L${line}" aria-label="${words.line(line)}">L${line}</a>`
  return html`<h3 class="caption">${names}${place}</h3>`
}

function facts(sheet: Sheet<DumpView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { bytes, problems } = view
  const { page } = addressFrom(sheet)
  const { leftOver } = bytes
  const facts = pairs([
    [words.published, decimal(bytes.published)],
    [words.chrome, decimal(bytes.chrome)],
    [words.leftOver, leftOver > 0 ? html`<b class="doubt">${decimal(leftOver)}</b>` : '0'],
    ...(problems > 0 ? [[words.messages, decimal(problems)] as const] : []),
  ])
  const report = html`<a class="link" href="${page('report.html')}">${words.report}</a>`
  return block(words.thisFile, [facts, html`<p class="caption">${words.bytesNote} ${report}</p>`])
}
