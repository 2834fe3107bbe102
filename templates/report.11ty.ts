import { INDEX } from '../src/digest/addresses.ts'
import type { Text } from '../src/digest/digest.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type {
  ReportDump,
  ReportMessage,
  ReportPiece,
  ReportPlace,
  ReportView,
} from '../src/digest/views/report.ts'
import type { Code } from '../src/records/problem.ts'
import { decimal } from '../src/text/decimal.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { block, counted, label, pairs } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { ruleWords } from './parts/rules.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('report')

/** Places of a message that are shown before the rest is folded. */
const OPEN = 3

export function render({ sheet }: Data<ReportView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead = view.totals.dumps === 0 ? words.reportEmpty : words.reportLead(view.totals.dumps)
  return frame(sheet, {
    title: words.nothingLost,
    description: lead,
    main: html`
      ${opening(html`<h1>${words.nothingLost}</h1>`, lead, null, 'full')}
      <div class="main">
        ${view.totals.dumps > 0 && account(sheet)}
        ${messages(sheet)}
        ${leftOver(sheet)}
      </div>
      <aside class="margin" aria-label="${words.build}">
        ${build(sheet)}
        ${hashes(sheet)}
      </aside>
    `,
  })
}

function account(sheet: Sheet<ReportView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { page, file } = addressFrom(sheet)
  const { bytes, articles, duplicates } = view.totals
  const more = view.totals.dumps - view.dumps.length
  const line = ({ path, permalink, articles: count, bytes: own }: ReportDump): Html => html`
    <tr>
      <th scope="row"><a class="link" href="${page(permalink)}">${pathText(path)}</a></th>
      <td class="amount wide">${decimal(count)}</td>
      ${amounts(own)}
    </tr>\n
  `
  const column = (label: string, kind = ''): Html =>
    html`<th scope="col" class="amount${kind}">${label}</th>`
  // On a phone two words of a heading stand below each other; one word of Chinese would break inside.
  const leftOver = column(words.leftOver, words.leftOver.includes(' ') ? ' long' : '')
  const table = html`
    <table>
      <caption class="hidden-text">${words.account}</caption>
      <thead>
        <tr>
          <th scope="col">${words.dump}</th>
          ${column(words.articlesHeading, ' wide')}
          ${column(words.published)}
          ${column(words.chromeShort)}
          ${leftOver}
          ${column(words.file)}
        </tr>
      </thead>
      <tbody>${view.dumps.map(line)}</tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.total}</th>
          <td class="amount wide">${decimal(articles + duplicates)}</td>
          ${amounts(bytes)}
        </tr>
      </tfoot>
    </table>
  `
  const rest =
    more > 0 &&
    html`<p class="caption">${words.moreDumps(more)} <a class="link" href="${file(INDEX)}">index.json</a></p>`
  const note = bytes.leftOver > 0 && html`<p class="caption">${words.leftOverNote}</p>`
  return block(words.account, [table, rest, note])
}

/** A path, which breaks behind its folders and before its ending where it can: on a phone `.md` was `.m` and `d`. */
function pathText(path: string): Html {
  const parts = path.split(/(?<=\/)|(?=\.\w+$)/)
  return html`<bdi>${parts.map((part, at) => html`${at > 0 && html`<wbr>`}${part}`)}</bdi>`
}

function amounts({ total, published, chrome, leftOver: rest }: ReportDump['bytes']): Html {
  return html`
    <td class="amount">${decimal(published)}</td>
    <td class="amount">${decimal(chrome)}</td>
    <td class="amount${rest > 0 && ' doubt'}">${decimal(rest)}</td>
    <td class="amount"><b>${decimal(total)}</b></td>
  `
}

function messages(sheet: Sheet<ReportView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const places = view.messages.reduce((sum, { count }) => sum + count, 0)
  const told =
    places === 0
      ? html`<p class="caption">${words.noMessages}</p>`
      : html`<ol role="list" class="messages">${view.messages.map((message) => item(sheet, message))}</ol>`
  const count = places > 0 && counted(words.messagesCount(view.messages.length, places))
  return block(words.messages, told, count)
}

function item(sheet: Sheet<ReportView>, message: ReportMessage): Html {
  const words = wordsOf(sheet.language)
  const { code, count } = message
  const { expected, kept, todo } = ruleWords(code, sheet.language)
  const wanted = expected !== null && html`${words.comma}${words.expected}${quotes(expected)}`
  return html`
    <li id="${code}">
      <p><b class="doubt">${code}</b> ${words.times(count)}${wanted}</p>
      ${placesOf(sheet, message)}
      <p class="caption"><b>${words.kept}</b> ${quotes(kept)} <b>${words.todo}</b> ${quotes(todo)}</p>
    </li>\n
  `
}

/** A message that is the same everywhere is said once. */
function placesOf(sheet: Sheet<ReportView>, { code, places, count }: ReportMessage): Html {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const says = ({ quoted }: ReportPlace): Html => message(sheet, code, quoted)
  const link = ({ path, line, column, permalink }: ReportPlace): Html =>
    html`<a class="link" href="${page(permalink)}">${pathText(path)}:${line}:${column}</a>`
  const more = count - places.length
  const rest = more > 0 && html`<p class="caption">${words.morePlaces(more)}</p>`
  const [first] = places
  if (first && places.every(({ quoted }) => quoted.text === first.quoted.text)) {
    const links = places.map((place) => html`${link(place)} `)
    return html`<p>${says(first)}</p><p class="meta">${links}</p>${rest}`
  }
  const line = (place: ReportPlace): Html => html`<li>${link(place)} ${says(place)}</li>`
  const folded = places.slice(OPEN)
  const others = html`<ul role="list">${folded.map(line)}</ul>${rest}`
  const fold =
    folded.length > 0 &&
    html`<details><summary>${words.morePlaces(count - OPEN)}</summary>${others}</details>`
  return html`<ul role="list">${places.slice(0, OPEN).map(line)}</ul>${fold}`
}

/** What a message says, and in it the text that it is about, in that text's language. */
function message({ language }: Sheet<ReportView>, code: Code, quoted: Text): Html {
  const [before = '', after] = ruleWords(code, language).message.split('%')
  if (after === undefined) return quotes(before)
  return html`${quotes(before)}<bdi${attributes(quoted, tagOf(language))}>${quoted.text}</bdi>${quotes(after)}`
}

/** Text of a rule; what stands between backticks is quoted. */
function quotes(text: string): Html {
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
  return html`${parts}`
}

function leftOver(sheet: Sheet<ReportView>): Html | false {
  const { view, language } = sheet
  if (view.restCount === 0) return false
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const piece = (one: ReportPiece): Html => html`
    <li>
      <a class="link" href="${page(one.permalink)}">${pathText(one.path)}:${one.line}</a>
      <p${attributes(one, tagOf(language))}>${one.text}</p>
    </li>
  `
  return html`
    <section class="block doubts" id="rest">
      ${label(words.leftOverText, counted(words.pieces(view.restCount)))}
      <ol role="list" class="messages">${view.rest.map(piece)}</ol>
    </section>
  `
}

function build({ view, language, site }: Sheet<ReportView>): Html {
  const words = wordsOf(language)
  const { articles, insights, citations, duplicates } = view.totals
  const facts: readonly (readonly [string, string])[] = [
    [words.articlesHeading, decimal(articles)],
    [words.statements, decimal(insights)],
    [words.citationsLabel, decimal(citations)],
    [words.duplicates, decimal(duplicates)],
    [words.assumed, decimal(view.assumed)],
    [words.version, site.version],
  ]
  return block(words.build, pairs(facts))
}

function hashes({ view, language }: Sheet<ReportView>): Html | false {
  if (view.dumps.length === 0) return false
  const line = ({ path, sha256 }: ReportDump): Html =>
    html`<li>${pathText(path)} <code class="unit">${sha256}</code></li>`
  const list = html`<ul role="list" class="index">${view.dumps.map(line)}</ul>`
  return block('SHA-256', list, html`<span>${wordsOf(language).hashHint}</span>`)
}
