/** What pages of lists have in common: the run of rows, the way to older ones, small charts. */

import type { Range, Tally } from '../../src/digest/views/collection.ts'
import type { Doubt, DoubtCounts } from '../../src/digest/views/doubt.ts'
import type { Others } from '../../src/digest/views/names.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import type { Part } from '../../src/digest/views/part.ts'
import type { Row } from '../../src/digest/views/row.ts'
import type { YearBlock, YearPlace } from '../../src/digest/views/years.ts'
import { decimal } from '../../src/text/decimal.ts'
import { display } from '../../src/text/display.ts'
import { type Html, html } from '../../src/text/html.ts'
import { fullDay } from '../../src/text/time.ts'
import { addressFrom } from './address.ts'
import { comparedTexts } from './amount.ts'
import { counted, label } from './block.ts'
import { editorsNote } from './editorsNote.ts'
import { joined } from './joined.ts'
import { type RowOptions, row } from './row.ts'
import { attributes, inLanguage, isLong, isShort, name, onItsOwn, tagOf } from './text.ts'
import { textLink } from './textLink.ts'
import { refName } from './topicName.ts'
import { rangeText } from './when.ts'
import type { Words } from './words.en.ts'
import { wordsOf } from './words.ts'

export function rows(sheet: Sheet<unknown>, articles: readonly Row[], options: RowOptions): Html {
  return html`<ol role="list">${articles.map((article) => row(sheet, article, options))}</ol>`
}

/**
 * The articles of a list below a heading for each year, so that no row has to say it; of one year, below
 * that of the list.
 *
 * @param beside What stands beside the heading of the list.
 * @param above What stands above the first row.
 */
export function yearSections<Item>(
  sheet: Sheet<unknown>,
  blocks: readonly YearBlock<Item>[],
  { beside, above }: { readonly beside: string | null; readonly above: Html | null | false },
  rowOf: (item: Item) => Html,
): Html {
  const words = wordsOf(sheet.language)
  const isWhole = blocks.length === 1 && blocks[0]?.year === null
  const listed = (heading: string, aside: string | null, { rows: its }: YearBlock<Item>): Html =>
    html`
      ${label(heading, counted(aside ?? ''))}
      ${isWhole && above}
      <ol role="list">${its.map(rowOf)}</ol>
    `
  if (isWhole) {
    return html`<section>${blocks.map((block) => listed(words.articlesHeading, beside, block))}</section>`
  }
  const section = (block: YearBlock<Item>): Html => {
    const year = block.year === null ? words.undated : words.year(block.year)
    return html`<section>${listed(year, words.articles(block.count), block)}</section>\n`
  }
  return html`${above}${blocks.map(section)}`
}

/** How the day is written in a list without headings: with its year where years change. */
export function dayStyle(range: Range | null): 'day' | 'year' {
  return range && range.first.slice(0, 4) !== range.last.slice(0, 4) ? 'year' : 'day'
}

export function rangeOrNull(sheet: Sheet<unknown>, range: Range | null): string | null {
  return range && rangeText(range.first, range.last, sheet.language)
}

/**
 * Ways to the neighbouring parts of a long list; nothing where there is one part.
 *
 * @param labels Of the two, if they are not articles by date.
 */
export function partLinks(
  sheet: Sheet<unknown>,
  { newer, older }: Pick<Part<never>, 'newer' | 'older'>,
  labels?: Readonly<Record<'newer' | 'older', string>>,
): Html | false {
  if (newer === null && older === null) return false
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const told = labels ?? { newer: words.newerPart, older: words.olderPart }
  const link = (to: string | null, rel: 'prev' | 'next', says: string): Html | false =>
    to !== null && html`<a class="button" href="${page(to)}" rel="${rel}">${says}</a>`
  return html`
    <nav class="more tools" aria-label="${words.parts}">
      ${link(newer, 'prev', told.newer)} ${link(older, 'next', told.older)}
    </nav>
  `
}

/** Where each year of a long list begins, to stand above it; nothing where there are none. */
export function years<Place extends Pick<YearPlace, 'year' | 'count' | 'permalink'>>(
  sheet: Sheet<unknown>,
  all: readonly Place[],
  addressOf: (place: Place) => string = ({ permalink }) => permalink,
): Html | false {
  if (all.length === 0) return false
  const { page } = addressFrom(sheet)
  const link = (place: Place): Html => html`
    <span>
      <a class="link" href="${page(addressOf(place))}">${place.year}</a> ${counted(decimal(place.count))}
    </span>
  `
  return html`
    <nav class="meta more" aria-labelledby="years">
      <b id="years">${wordsOf(sheet.language).byYear}</b>
      ${all.map((place) => html` ${link(place)}`)}
    </nav>
  `
}

/** Names with a number each, most first. */
export function tallies(sheet: Sheet<unknown>, all: readonly Tally[]): Html {
  const item = ({ ref, count }: Tally): Html =>
    html`<li>${textLink(sheet, ref.permalink, refName(sheet, ref))} ${counted(decimal(count))}</li>`
  return html`<ul role="list" class="index">${all.map(item)}</ul>`
}

/** Names with a number each in running text. */
export function talliesLine(sheet: Sheet<unknown>, all: readonly Tally[]): Html {
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  const { comma, gap } = wordsOf(sheet.language)
  return html`${all.map(({ ref, count }, at) => {
    const name = refName(sheet, ref)
    const kind = isShort(name.text) && html` class="clause"`
    const says = html`${display(name.text)} ${decimal(count)}${at + 1 < all.length && comma}`
    return html`<a${kind} href="${page(ref.permalink)}"${attributes(name, here)}>${says}</a>${gap}`
  })}`
}

/** A block of those that a list does not tell about: by name, or the parts that have all names. */
export function othersBlock(
  sheet: Sheet<unknown>,
  heading: string,
  { count, named, parts }: Others,
): Html | false {
  if (count === 0) return false
  return html`
    <section class="full block">
      ${label(heading, counted(decimal(count)), 'others')}
      ${parts.length === 0 ? tallies(sheet, named) : nameParts(sheet, parts)}
    </section>
  `
}

function nameParts(sheet: Sheet<unknown>, parts: Others['parts']): Html {
  const { page } = addressFrom(sheet)
  const { fromTo } = wordsOf(sheet.language)
  const item = ({ permalink, first, last, count }: Others['parts'][number]): Html => {
    const names = fromTo(display(first.text), display(last.text))
    return html`<li><a href="${page(permalink)}">${names}</a> ${counted(decimal(count))}</li>`
  }
  return html`<ul role="list" class="index">${parts.map(item)}</ul>`
}

/** As many as are in doubt, and beside them those that were looked into: `7, 1 looked into`. */
export function doubtsTally(
  { figures, dates }: DoubtCounts,
  lookedInto: number,
  words: Words,
): string {
  const open = figures + dates
  if (open === 0) return decimal(lookedInto)
  return `${decimal(open)}${lookedInto > 0 ? `${words.comma}${words.lookedInto(lookedInto)}` : ''}`
}

/**
 * What is in doubt, in an amber box, and what was looked into; each leads to where its figures stand side by side.
 *
 * @param all Where those stand that have no room here.
 * @param lookedInto How many were looked into, be they listed or not.
 */
export function doubtsBox(
  sheet: Sheet<unknown>,
  doubts: readonly Doubt[],
  counts: DoubtCounts,
  all: string,
  lookedInto = 0,
): Html | false {
  if (doubts.length === 0) return false
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  const item = ({ permalink, subjects, values, published, day, titles, note }: Doubt): Html => {
    const title =
      published === null ? name(onItsOwn(inLanguage(subjects, here)), here) : words.inDoubt.date
    const shown = html`<span class="value">${doubtValues(sheet, values, published)}</span>`
    // A date in doubt has the day beside it.
    const when = published === null && day && fullDay(day, sheet.language)
    const facts = [
      when && html`<span class="unit">${when}</span>`,
      name(inLanguage(titles, here), here),
    ]
    const about = html`<div class="caption">${joined(facts.filter(Boolean), words.comma)}</div>`
    return html`
      <li>
        <a href="${page(permalink)}">${title}<br>${shown}${about}</a>${editorsNote(sheet, note)}
      </li>
    `
  }
  const total = counts.figures + counts.dates
  const rest =
    total + lookedInto > doubts.length &&
    html`<p class="caption"><a class="link" href="${page(all)}">${words.allDoubts(total)}</a></p>`
  return html`
    <section class="block${total > 0 && ' doubts'}">
      ${label(words.doubtsHeading(counts), counted(doubtsTally(counts, lookedInto, words)), 'doubts')}
      <ul role="list" class="figures">${doubts.map(item)}</ul>
      ${rest}
    </section>
  `
}

/** The way to that box where it stands far below: a phone has it behind the whole list. */
export function doubtsLink(sheet: Sheet<unknown>, counts: DoubtCounts): Html | false {
  if (counts.figures + counts.dates === 0) return false
  const heading = wordsOf(sheet.language).doubtsHeading(counts)
  return html`
    <p class="narrow meta">
      <a class="doubt" href="#doubts">≠ ${heading}</a> ${counted(decimal(counts.figures + counts.dates))}
    </p>
  `
}

/** `380,000 t ≠ 28m t`; a date beside the day that it does not fit. */
function doubtValues(
  { language }: Sheet<unknown>,
  values: Doubt['values'],
  published: string | null,
): Html {
  // One in many words would not break, and push the page wider than its window.
  const part = (text: string, shown: Html): Html =>
    html`<span${!isLong(text) && html` class="unit"`}>${shown}</span>`
  const texts =
    published === null
      ? [...new Set(comparedTexts(values, language))].map((text) => part(text, html`${text}`))
      : [
          ...values.map((value) => part(value.text, name(value, tagOf(language)))),
          part('', html`${fullDay(published, language)}`),
        ]
  return joined(texts, html` <span class="doubt">≠</span> `)
}
