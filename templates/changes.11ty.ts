import { CHANGES_JSON } from '../src/digest/addresses.ts'
import type { Amount } from '../src/digest/views/amount.ts'
import type {
  ChangedFigure,
  ChangesView,
  Corrected,
  Gone,
  List,
  OtherTopics,
  SettledDoubt,
} from '../src/digest/views/changes.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { amountText, limited } from './parts/amount.ts'
import { counted, label } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { joined } from './parts/joined.ts'
import { dayStyle } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { dayTag, titleLine } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, emphasised, isLong, name, onItsOwn, tagOf } from './parts/text.ts'
import { textLink } from './parts/textLink.ts'
import { refName, topicName } from './parts/topicName.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('changes')

type ChangesSheet = Sheet<ChangesView>

export function render({ sheet }: Data<ChangesView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  const { added, changed, corrected, settled, topics, removed, counts } = view
  const lead = words.changesLead(view.before, counts)
  const data = html`${words.figuresData}<a class="link" href="${file(CHANGES_JSON)}">JSON</a>`
  const note = html`<p class="caption more">${words.changesNote}${words.gap}${data}</p>`
  const titled = (article: ChangesView['added'][number]): Html =>
    titleLine(sheet, article, dayStyle(view.range))
  return frame(sheet, {
    title: words.changes,
    description: lead,
    main: html`
      ${opening(html`<h1>${words.changes}</h1>`, lead, note, 'full')}
      <div class="main">
        ${list(sheet, 'added', added, titled)}
        ${list(sheet, 'changed', changed, titled)}
        ${list(sheet, 'corrected', corrected, (article) => correctedLine(sheet, article))}
        ${list(sheet, 'settled', settled, (doubt) => settledLine(sheet, doubt))}
        ${list(sheet, 'topics', topics, (change) => topicsLine(sheet, change))}
        ${list(sheet, 'removed', removed, (article) => goneLine(sheet, article))}
      </div>
      ${figures(sheet)}
    `,
  })
}

function list<Item>(
  sheet: ChangesSheet,
  id: List,
  items: readonly Item[],
  lineOf: (item: Item) => Html,
): Html | false {
  const words = wordsOf(sheet.language)
  const count = sheet.view.counts[id]
  if (count === 0) return false
  return html`
    <section class="block">
      ${label(words[id === 'topics' ? 'otherTopics' : id], counted(decimal(count)), id)}
      <ul role="list" class="titles">${items.map((item) => html`<li>${lineOf(item)}</li>\n`)}</ul>
      ${rest(sheet, id)}
    </section>
  `
}

function rest({ view, language }: ChangesSheet, id: List | 'figures'): Html | false {
  const more = view.unlisted[id]
  return more > 0 && html`<p class="caption">${wordsOf(language).moreInData(more)}</p>`
}

/** The article as it is, and what of it read otherwise. */
function correctedLine(
  sheet: ChangesSheet,
  { article, title, source, published, lacked }: Corrected,
): Html {
  const { language, view } = sheet
  const here = tagOf(language)
  const style = dayStyle(view.range)
  const was = [title, source].flatMap((text) => (text === null ? [] : [name(text, here)]))
  if (published !== null) {
    const isSameDay = published.slice(0, 10) === article.published?.slice(0, 10)
    const clock = clockOf(isSameDay ? article.published : null)
    const became = clock !== '' && html` ${arrow(sheet)}${clock}`
    was.push(html`${dayTag(sheet, published, style)}${clockOf(published)}${became}`)
  }
  const missing = { source: wordsOf(language).noSource, published: wordsOf(language).noDate }
  was.push(...lacked.map((name) => html`${missing[name]}`))
  const before = joined(was, wordsOf(language).comma)
  return titleLine(
    sheet,
    article,
    style,
    was.length > 0 && html`${wordsOf(language).was} ${before}`,
  )
}

/** `Data-centre revenue: 502億美元 ≠ 512亿美元`, below the newest of its articles. */
function settledLine(sheet: ChangesSheet, { subject, values, article }: SettledDoubt): Html {
  const { language, view } = sheet
  const here = tagOf(language)
  const told = joined(
    values.map((value) => name({ ...value, text: limited(value) }, here)),
    ' ≠ ',
  )
  const of = name(onItsOwn(subject), here)
  return titleLine(
    sheet,
    article,
    dayStyle(view.range),
    html`${of}${wordsOf(language).colon}${told}`,
  )
}

/** A time of day that was corrected shows in the clock alone: the line itself has the day. */
function clockOf(published: string | null): string {
  return published !== null && published.length > 10 ? ` ${published.slice(11)}` : ''
}

/** `Gold → Bullion 12`; of one article its title. */
function topicsLine(sheet: ChangesSheet, { from, to, article, count }: OtherTopics): Html {
  const { language, view } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  const left = from.map((text) => name(topicName(sheet, text), here))
  const got = to.map((ref) => textLink(sheet, ref.permalink, refName(sheet, ref)))
  const listed = (topics: readonly Html[]): Html | string =>
    topics.length === 0 ? '–' : joined(topics, words.comma)
  const way = html`${listed(left)} ${arrow(sheet)} ${listed(got)}`
  if (article === null)
    return html`<span class="caption">${words.articles(count)}</span> <span>${way}</span>`
  return titleLine(sheet, article, dayStyle(view.range), way)
}

/** What is gone has no page to lead to. */
function goneLine(sheet: ChangesSheet, { title, source, published }: Gone): Html {
  const { language, view } = sheet
  const here = tagOf(language)
  const day = dayTag(sheet, published, dayStyle(view.range))
  const from =
    source &&
    html` <span class="caption from"${attributes(source, here)}>${display(source.text)}</span>`
  return html`
    <span class="caption">${day}</span>${' '}
    <p${attributes(title, here)}>${display(title.text)}</p>
    ${from}
  `
}

function figures(sheet: ChangesSheet): Html | false {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { figures: count } = view.counts
  if (count === null)
    return view.counts.changed > 0 && html`<p class="full caption">${words.figuresUnknown}</p>`
  if (count === 0) return false
  const column = (says: string): Html => html`<th scope="col">${says}</th>`
  return html`
    <section class="full block">
      ${label(words.figures, counted(decimal(count)), 'figures')}
      <table class="ledger" aria-labelledby="figures">
        <thead class="wide">
          <tr>
            ${column(words.subject)}
            ${column(words.thenAndNow)}
            ${column(words.inContext)}
            ${column(words.articlesHeading)}
          </tr>
        </thead>\n
        <tbody>${view.figures.map((figure) => figureLine(sheet, figure))}</tbody>
      </table>
      ${rest(sheet, 'figures')}
    </section>
  `
}

function figureLine(sheet: ChangesSheet, figure: ChangedFigure): Html {
  const { language } = sheet
  const { page } = addressFrom(sheet)
  const here = tagOf(language)
  const { subject, from, to, context, contextAt, article, number } = figure
  const words = emphasised(context.text, contextAt, (to ?? from)?.text.length ?? 0)
  // As in the table of figures: a dash is heard as what it says, and is no line of a phone.
  const own = subject
    ? attributes(subject, here)
    : html` aria-label="${wordsOf(language).noSubject}" class="wide"`
  const link = page(article.permalink)
  const clause = to === null ? words : html`<a href="${link}">${words}</a>`
  const insight = number === 'lead' ? wordsOf(language).lead : number
  return html`
    <tr>
      <th scope="row"${own}>${subject === null ? '–' : display(onItsOwn(subject).text)}</th>
      <td>${change(sheet, figure)}</td>
      <td class="context serif"${attributes(context, here)}>${clause}</td>
      <td>
        ${textLink(sheet, article.permalink, article.title)}
        ${insight !== null && html` <span class="caption">${insight}</span>`}
      </td>
    </tr>\n
  `
}

/** `380,000 tons → 400,000 tons`, `>5bn → <5bn`; in words where there is but one. */
function change(sheet: ChangesSheet, { from, to }: ChangedFigure): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  // Written alike, they differ in what they come to: `Rs5bn` of two countries.
  const isAlike = from !== null && to !== null && limited(from) === limited(to)
  const value = (amount: Amount): Html => {
    const shown = isAlike
      ? amountText(amount, language)
      : name({ ...amount, text: limited(amount) }, here)
    return html`<span class="unit${isLong(amount.text) && ' long'}">${shown}</span>`
  }
  if (from === null) {
    return html`<span class="caption">${words.isNew}</span> <b>${to && value(to)}</b>`
  }
  if (to === null) return html`<span class="caption">${words.isGone}</span> ${value(from)}`
  return html`${value(from)} ${arrow(sheet)} <b>${value(to)}</b>`
}

/** Who hears the page hears a word: screen readers pass over the arrow, or say where it points. */
function arrow({ language }: ChangesSheet): Html {
  const { became } = wordsOf(language)
  return html`<span aria-hidden="true">→</span> <span class="hidden-text">${became}</span>`
}
