import { groupBy } from '../src/digest/group.ts'
import type { CaseMonth } from '../src/digest/views/casesShown.ts'
import type { Case } from '../src/digest/views/figureRow.ts'
import { type FiguresView, isAll, type Order } from '../src/digest/views/figures.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html, type Slot } from '../src/text/html.ts'
import { fullDay, type Language, monthName } from '../src/text/time.ts'
import { addressFrom } from './parts/address.ts'
import { comparedTexts } from './parts/amount.ts'
import { block, counted } from './parts/block.ts'
import { spread } from './parts/charts/spread.ts'
import { correction } from './parts/correction.ts'
import { editorsNote } from './parts/editorsNote.ts'
import { type Common, figureRow } from './parts/figureRow.ts'
import { frame } from './parts/frame.ts'
import { joined } from './parts/joined.ts'
import { signsKey } from './parts/key.ts'
import { doubtsTally } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, inLanguage, isShort, name, onItsOwn, tagOf } from './parts/text.ts'
import { textLink } from './parts/textLink.ts'
import { topicName } from './parts/topicName.ts'
import { unitKey, unitName } from './parts/units.ts'
import { monthShort } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('figures')

type FiguresSheet = Sheet<FiguresView>

export function render({ sheet }: Data<FiguresView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const [title, lead] = [titleOf(sheet), leadOf(sheet)]
  const topic = view.topic && topicName(sheet, view.topic)
  const heading = topic
    ? html`<h1${attributes(topic, tagOf(language))}>${display(topic.text)}</h1>`
    : html`<h1>${title}</h1>`
  const isEmpty = view.total === 0 && view.cases.length === 0
  return frame(sheet, {
    title,
    description: lead,
    current: 'figures',
    canonical: view.orders?.date,
    scripts: ['figures.js'],
    main: html`
      ${opening(heading, lead, null, 'full')}
      ${filters(sheet)}
      <div class="full">${isEmpty ? html`<p class="caption">${words.figuresEmpty}</p>` : tables(sheet)}</div>
    `,
  })
}

function titleOf(sheet: FiguresSheet): string {
  const { view, language } = sheet
  const { kind, topic, month } = view
  const words = wordsOf(language)
  if (month) {
    const named = month.month === null ? words.undated : monthName(month.month, language)
    return words.narrowed(words.doubtful, named)
  }
  const narrowed =
    kind !== null ? words.kinds[kind] : topic && display(topicName(sheet, topic).text)
  return narrowed ? words.narrowed(words.figures, narrowed) : words.figures
}

function leadOf({ view, language }: FiguresSheet): string {
  const { month, total, articles, cases, openCases, casesLeft, agreed } = view
  const words = wordsOf(language)
  const newest = casesLeft > 0 ? cases.length : null
  if (!month)
    return words.figuresLead({ figures: total, articles, cases: openCases, newest, agreed })
  const isAny = openCases.figures + openCases.dates > 0
  return isAny ? `${words.doubtsCount(openCases)}${words.stop}` : words.noDoubts
}

/**
 * Kinds and topics as links, so that they work without script. Where all figures of the site stand
 * here, a script narrows them in place, and the links are not needed.
 */
function filters(sheet: FiguresSheet): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  const key = signs(sheet)
  return html`
    <div class="full filters">
      <nav class="tools unit${view.isWhole && ' plain'}" aria-label="${words.kind}">${kinds(sheet, isAll(view))}</nav>
      ${view.rows.length > 0 && choices(sheet)}
    </div>
    <p class="full caption more">
      ${key && html`${key}${words.stop}${words.gap}`}
      ${words.figuresData}
      <a class="link" href="${file(view.files.csv)}">CSV</a>
      ${words.listSeparator}
      <a class="link" href="${file(view.files.json)}">JSON</a>
      ${view.topics.length > 1 && topics(sheet)}
      ${months(sheet)}
    </p>
  `
}

/** What `≠` and `=` say, as far as they are on this page. */
function signs({ view, language }: FiguresSheet): Html | null {
  const words = wordsOf(language)
  const shown = [...view.rows, ...view.cases.flatMap(({ members }) => members)]
  const differs = view.inDoubt && html`<b class="doubt">≠</b> ${words.doubtKey[view.inDoubt]}`
  const agrees = shown.some((row) => row.agrees) && html`<b>=</b> ${words.agreeKey}`
  return signsKey([differs, agrees], language)
}

function kinds(sheet: FiguresSheet, isAll: boolean): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const button = (permalink: string, label: string, isCurrent: boolean): Html => {
    const current = isCurrent && html` aria-current="true"`
    return html`<a class="button" href="${page(permalink)}"${current}>${label}</a>`
  }
  const buttons = view.kinds.map(({ kind, permalink }) =>
    button(permalink, words.kinds[kind] ?? kind, kind === view.kind),
  )
  return joined([button('figures.html', words.allKinds, isAll), ...buttons], ' ')
}

function topics(sheet: FiguresSheet): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const links = view.topics.map(({ name: own, permalink }) => {
    const topic = topicName(sheet, own)
    return textLink(sheet, permalink, topic, isShort(topic.text) ? 'link unit' : 'link')
  })
  return html`
    <span${view.isWhole && html` class="plain"`}>
      <br>${words.topics}${words.colon}${joined(links, words.listSeparator)}
    </span>
  `
}

/** Where all that is in doubt stands, if it is too much for this page. */
function months(sheet: FiguresSheet): Html | false {
  const { view, language } = sheet
  if (view.months.length === 0) return false
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const link = ({ month, permalink }: CaseMonth): Html => {
    const shown = month === null ? words.undated : monthShort(month, language)
    if (permalink === view.month?.permalink) return html`<b>${shown}</b>`
    const label = month && html` aria-label="${words.yearOf(month.slice(0, 4))}${shown}"`
    return html`<a class="link unit" href="${page(permalink)}"${label}>${shown}</a>`
  }
  const years = groupBy(view.months, ({ month }) => month?.slice(0, 4) ?? '')
  const named = [...years].map(
    ([year, months]) =>
      html`${year !== '' && words.yearOf(year)}${joined(months.map(link), words.listSeparator)}`,
  )
  return html`<br>${words.casesByMonth}${joined(named, words.clauseSeparator)}`
}

/** What a script narrows the table by; it fills in what the table has. */
function choices(sheet: FiguresSheet): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const choice = (name: string, label: string, options: Slot = null): Html => html`
    <label>
      ${label}
      <br>
      <select class="button" name="${name}">
        <option value="">${words.showAll}</option>
        ${options}
      </select>
    </label>
  `
  const kinds = view.kinds.map(
    ({ kind }) => html`<option value="${kind}">${words.kinds[kind] ?? kind}</option>`,
  )
  const { ascending, descending } = words.sorted
  const left = words.figuresLeft.replace('{all}', decimal(view.rows.length))
  return html`
    <form class="tools scripted" data-narrow aria-label="${words.filter}">
      ${view.isWhole && choice('topic', words.topic, topicsCalled(sheet))}
      ${view.isWhole && choice('kind', words.kind, kinds)}
      ${choice('unit', words.unit, units(view, language))}
      ${choice('source', words.source)}
      <button class="button" type="reset">${words.showAllAgain}</button>
      <span class="caption" role="status" data-told="${left}"></span>
      <span class="hidden-text" role="status" data-ascending="${ascending}" data-descending="${descending}"></span>
    </form>
  `
}

/** The topics of the rows that are called otherwise here. */
function topicsCalled(sheet: FiguresSheet): Html {
  const topics = new Set(sheet.view.rows.flatMap(({ topic }) => topic ?? []))
  const option = (topic: string): Html | false => {
    const { text } = topicName(sheet, { text: topic, lang: 'en' })
    return text !== topic && html`<option value="${topic}">${display(text)}</option>`
  }
  return html`${[...topics].map(option)}`
}

/** The units of the rows that are called otherwise than they stand in the data. */
function units({ rows }: FiguresView, language: Language): Html {
  const names = new Map(
    rows.map(({ amount: { unit, unitKind } }): [string, string] => {
      const key = unitKey({ unit, unitKind }, language)
      return [key, unitName({ unit: key, unitKind }, language)]
    }),
  )
  const option = ([unit, name]: readonly [string, string]): Html | false =>
    name !== unit && html`<option value="${unit}">${name}</option>`
  return html`${[...names].map(option)}`
}

/** What is in doubt, and below it all figures, each with its first ones before the others. */
function tables(sheet: FiguresSheet): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const common = { year: view.year, byTopic: view.isWhole }
  const cases = view.cases.map((found) => caseBody(sheet, found, common))
  const rows = view.rows.map((row) => figureRow(sheet, row, common))
  const doubts = words.doubtsHeading(view.openCases)
  const isBoth = cases.length > 0 && rows.length > 0
  const part = (label: string, count: string, content: Html): Html =>
    isBoth ? block(label, content, counted(count)) : content
  const inRows = (some: readonly Html[]): Html => html`<tbody data-rows>${some}</tbody>`
  const ofCases = inTwo(sheet, cases, FIRST_CASES, (some) =>
    table(sheet, doubts, html`${some}`, false),
  )
  const ofRows = inTwo(sheet, rows, FIRST_ROWS, (some, isFirst) =>
    table(sheet, words.figures, inRows(some), isFirst),
  )
  const shown =
    view.total > view.rows.length && `${words.figuresShown(view.rows.length, view.total)} `
  return html`
    ${cases.length > 0 && part(doubts, doubtsTally(view.openCases, view.lookedInto, words), ofCases)}
    ${rows.length > 0 && part(words.figures, decimal(view.total), ofRows)}
    <p class="caption">${shown}${words.figuresNote}</p>
  `
}

/** On a phone hundreds are too long to pass by, and too slow to narrow. */
const FIRST_CASES = 6
const FIRST_ROWS = 40

/** The first ones, and the others where they are asked for; a script deals them anew. */
function inTwo(
  { language }: FiguresSheet,
  all: readonly Html[],
  first: number,
  print: (some: readonly Html[], isFirst: boolean) => Html,
): Html {
  const { moreRows } = wordsOf(language)
  const left = all.length - first
  const seen = print(all.slice(0, first), true)
  if (left <= 0) return seen
  const says = moreRows.replace('{n}', decimal(left))
  const summary = html`<summary class="button" data-told="${moreRows}">${says}</summary>`
  return html`${seen}<details class="more">${summary}${print(all.slice(first), false)}</details>`
}

/** @param sorts Whether its heads put it in order. */
function table(sheet: FiguresSheet, caption: string, bodies: Html, sorts: boolean): Html {
  const words = wordsOf(sheet.language)
  const column = (order: Order, label: string): Html => head(sheet, order, label, sorts)
  const plain = (label: string): Html => html`<th scope="col" class="wide">${label}</th>`
  return html`
    <table class="ledger" data-figures>
      <caption class="hidden-text">${caption}</caption>
      <thead${!(sorts && sheet.view.orders) && html` class="wide"`}>
        <tr>
          ${column('subject', words.subject)}
          ${column('value', words.value)}
          ${plain(words.inUnits)}
          ${plain(words.inContext)}
          ${column('date', words.sourceAndDate)}
          ${plain(words.dumpLine)}
        </tr>
      </thead>\n
      ${bodies}
    </table>
  `
}

const DIRECTION = {
  subject: 'ascending',
  value: 'descending',
  date: 'descending',
} as const satisfies Readonly<Record<Order, string>>

const ARROW = { ascending: '▴', descending: '▾' }

/** A column's head: a link to the page in its order, a button where a script can sort. */
function head(sheet: FiguresSheet, order: Order, label: string, sorts: boolean): Html {
  const { view } = sheet
  const orders = sorts ? view.orders : null
  const direction = view.order === order && DIRECTION[order]
  const sorted = sorts && direction && html` aria-sort="${direction}"`
  const arrow = direction && html`<span aria-hidden="true"> ${ARROW[direction]}</span>`
  const kind = order === 'value' && html` class="amount"`
  if (orders === null) return html`<th scope="col"${kind}${sorted}>${label}</th>`
  const address = addressFrom(sheet).page(orders[order])
  return html`
    <th scope="col"${kind}${sorted}>
      <a class="sort" data-sort="${order}" href="${address}">${label}${arrow}</a>
    </th>
  `
}

function caseBody(sheet: FiguresSheet, found: Case, common: Common): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  const { id, kind, subjects, members, more, note, corrected } = found
  const label =
    kind === 'date' ? words.inDoubt.date : name(onItsOwn(inLanguage(subjects, here)), here)
  const left = html`<tr><td colspan="6" class="caption">${words.moreInData(more)}</td></tr>\n`
  return html`
    <tbody class="case" id="d-${id}">
      <tr>
        <th colspan="3" scope="rowgroup">
          <b><span class="doubt">≠</span> ${label}</b>\u00a0
          <a class="sort link" href="#d-${id}" aria-label="${words.ownLink}">#</a>
        </th>
        <td colspan="3" class="case-chart">${chart(sheet, found)}${correction(sheet, corrected)}${editorsNote(sheet, note)}</td>
      </tr>\n
      ${members.map((member) => figureRow(sheet, member, common))}
      ${more > 0 && left}
    </tbody>\n
  `
}

function chart(sheet: FiguresSheet, { kind, members, spread: times }: Case): Html | false {
  const { language } = sheet
  const words = wordsOf(language)
  if (kind === 'date') {
    const day = members[0]?.published ?? null
    if (day === null) return false
    const dates = members.map(({ amount }) => name(amount, tagOf(language)))
    return html`<p>${dates} <span class="doubt">≠</span> ${fullDay(day, language)}</p>`
  }
  const labels = comparedTexts(
    members.map(({ amount }) => amount),
    language,
  )
  const points = members.flatMap(({ amount: { value } }, at) =>
    value === null ? [] : [{ value, label: labels[at] ?? '' }],
  )
  if (points.length < 2) return false
  const { chart: drawn, logarithmic } = spread(points, words.listSeparator)
  const said =
    times !== null && times >= 1.05 && words.timesBetween(decimal(Number(times.toPrecision(2))))
  return html`${drawn}<p class="caption">${said} ${logarithmic && words.logarithmic}</p>`
}
