/** Articles per month as bars: small multiples with one scale, and a year to choose from. */
import type { MonthlyTally } from '../../../src/digest/views/collection.ts'
import type { MonthCount } from '../../../src/digest/views/months.ts'
import type { Outside } from '../../../src/digest/views/outside.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { decimal } from '../../../src/text/decimal.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { fullDay, type Language, monthName } from '../../../src/text/time.ts'
import { addressFrom } from '../address.ts'
import { joined } from '../joined.ts'
import { attributes, tagOf } from '../text.ts'
import { refName } from '../topicName.ts'
import { monthInitial, monthShort, yearsText } from '../when.ts'
import { wordsOf } from '../words.ts'
import { percent, scaled } from './percent.ts'

/** Pixels an article, while the tallest bar stays below 40, or of parts that stand below their sum, 24. */
const UNIT = 5
const TALLEST = 40
const TALLEST_PART = 24

/** A chart among small multiples: what it counts and where it leads. */
export interface Multiple {
  readonly label: Html
  readonly href: string
  readonly count: number
  readonly months: readonly MonthCount[]
  /** What stands in place of a chart without bars: a line with nothing on it says less than when the newest came. */
  readonly quiet?: string | false
}

/** Pixels an article, one scale for all charts of a page. */
export function barScale(all: readonly (readonly MonthCount[])[], tallest = TALLEST): number {
  const most = Math.max(1, ...all.flatMap((months) => months.map(({ count }) => count)))
  return Math.min(UNIT, tallest / most)
}

/** Fewer bars than these would be blocks: then the rest of a chart is left free. */
const FEWEST = 6

/** More first letters than these stand too close on a phone. */
const MOST_INITIALS = 18

/** So many short names have room below a chart as wide as the text. */
const MOST_NAMES = 12

/**
 * Months below a chart, by their first letters; of many, where each year begins.
 *
 * @param isWide The chart is as wide as the text, and on a desk has room for more than a letter.
 */
export function axis(
  { language }: Sheet<unknown>,
  months: readonly MonthCount[],
  isWide = false,
): Html {
  if (months.length > MOST_INITIALS) return yearAxis(months)
  const hasNames = isWide && months.length <= MOST_NAMES
  const named = months.map(({ month }) => {
    const { initial, rest } = monthParts(month, language)
    return html`<span>${initial}${hasNames && html`<span class="wide">${rest}</span>`}</span>`
  })
  const free = Array.from({ length: FEWEST - months.length }, () => html`<span></span>`)
  return html`<div class="axis" aria-hidden="true">${named}${free}</div>`
}

/** The share of the narrowest chart that the number of a year takes. */
const YEAR = 0.16

function yearAxis(months: readonly MonthCount[]): Html {
  const year = ({ month }: MonthCount, at: number): Html | false => {
    const left = (at + 0.16) / months.length
    const place = left > 1 - YEAR ? html`x="100%" text-anchor="end"` : html`x="${percent(left)}"`
    return (
      month.endsWith('-01') && html`<text ${place} y="${scaled(14)}">${month.slice(0, 4)}</text>`
    )
  }
  return html`<svg class="chart" height="${scaled(20)}" aria-hidden="true">${months.map(year)}</svg>`
}

/**
 * A row of small charts with the same months, and the same scale.
 *
 * @param whole What they are parts of stands first, on a scale of its own: beside it the bars of thirty topics were
 * a pixel high.
 */
export function multiples(
  sheet: Sheet<unknown>,
  all: readonly Multiple[],
  whole: Multiple | null = null,
): Html {
  const { comma } = wordsOf(sheet.language)
  const item = ({ href, label, count, months, quiet }: Multiple, unit: number): Html => html`
    <li>
      <a href="${href}">
        <span class="name">
          ${label}
          <span class="hidden-text">${comma}</span>
          <span class="count">${decimal(count)}</span>
        </span>
        ${quiet ? html`<span class="caption">${quiet}</span>` : bars(sheet, months, unit)}
      </a>
    </li>
  `
  const unit = barScale(
    all.map(({ months }) => months),
    whole ? TALLEST_PART : TALLEST,
  )
  const [first = null] = all
  return html`
    <ul role="list">
      ${whole && item(whole, barScale([whole.months]))}
      ${all.map((one) => item(one, unit))}
    </ul>
    ${axis(sheet, (whole ?? first)?.months ?? [])}
  `
}

/** The small charts of topics. */
export function topicMultiples(
  sheet: Sheet<unknown>,
  topics: readonly MonthlyTally[],
): readonly Multiple[] {
  const { page } = addressFrom(sheet)
  const { newestIn } = wordsOf(sheet.language)
  return topics.map(({ ref, count, months, lastMonth }) => {
    const name = refName(sheet, ref)
    const isQuiet = lastMonth !== null && months.every((month) => month.count === 0)
    return {
      label: html`<b${attributes(name, tagOf(sheet.language))}>${display(name.text)}</b>`,
      href: page(ref.permalink),
      count,
      months,
      quiet: isQuiet && newestIn(monthName(lastMonth, sheet.language)),
    }
  })
}

/** One chart of a row; its height is its own tallest bar's, so that rows stay close. */
export function bars(
  { language }: Sheet<unknown>,
  months: readonly MonthCount[],
  unit: number,
): Html {
  const words = wordsOf(language)
  const tallest = Math.max(10, ...months.map(({ count }) => count * unit))
  const foot = Math.ceil(tallest) + 1
  const step = 1 / Math.max(FEWEST, months.length)
  const described = words.perMonth(
    monthName(months[0]?.month ?? '0000-01', language),
    monthName(months.at(-1)?.month ?? '0000-01', language),
    months.map(({ count }) => count).join(words.listSeparator),
  )
  const bar = ({ count }: MonthCount, at: number): Html | false => {
    if (count === 0) return false
    const [x, width] = [percent((at + 0.16) * step), percent(0.68 * step)]
    const [y, height] = [scaled(foot - count * unit), scaled(count * unit)]
    return html`<rect x="${x}" width="${width}" y="${y}" height="${height}"/>`
  }
  return html`
    <svg class="chart" height="${scaled(foot + 1)}" role="img" aria-label="${described}">
      ${months.map(bar)}
      ${baseLine(percent(step * months.length), foot)}
    </svg>
  `
}

/** The line that bars stand on. */
function baseLine(width: string, foot: number): Html {
  const y = scaled(foot + 0.5)
  return html`<line class="base" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`
}

/** What a chart leaves out, as its date is far from all others; to stand below it. */
export function outsideLine(sheet: Sheet<unknown>, outside: Outside | null): Html | false {
  if (outside === null) return false
  const { page } = addressFrom(sheet)
  const words = wordsOf(sheet.language)
  const { count, named } = outside
  const more = count - named.length
  const links = named.map(({ day, permalink }) => {
    const shown = fullDay(day, sheet.language)
    return html`<a class="link unit" href="${page(permalink)}">${shown}</a>`
  })
  return html`
    <p class="caption more">
      ${words.outside(count)}
      ${joined(links, words.listSeparator)}
      ${more > 0 && html` ${words.more(more)}`}
    </p>
  `
}

/** Years that a row of charts covers, for its label. */
export function yearsOf(months: readonly MonthCount[]): string {
  return yearsText(months.map(({ month }) => month))
}

const BAR = 72

/**
 * Twelve months, each a link to its page.
 *
 * @param here The month of this page, marked in red.
 */
export function monthBars(
  sheet: Sheet<unknown>,
  months: readonly (MonthCount & { readonly permalink: string | null })[],
  here: string | null,
): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const most = Math.max(1, ...months.map(({ count }) => count))
  const unit = Math.min(BAR / 8, BAR / most)
  // Above the tallest bar stands its count.
  const foot = BAR + 16
  const step = 1 / months.length
  const whole = scaled(foot + 28)
  const column = ({ month, count, permalink }: (typeof months)[number], at: number): Html => {
    const isHere = month === here
    const middle = html`aria-hidden="true" x="${percent((at + 0.5) * step)}"`
    const label = html`
      <text${isHere && html` class="strong"`} ${middle} y="${scaled(foot + 20)}" text-anchor="middle">
        ${monthLabel(month, language)}
      </text>
    `
    if (permalink === null) return label
    const height = Math.max(1, count * unit)
    const top = foot - height
    const [left, width] = [percent(at * step), percent(step)]
    const [x, barWidth] = [percent((at + 0.16) * step), percent(0.68 * step)]
    const [y, barHeight] = [scaled(top), scaled(height)]
    return html`
      <a href="${page(permalink)}"${isHere && html` aria-current="page"`}>
        <title>${monthName(month, language)}${words.comma}${words.articles(count)}</title>
        <rect fill="none" pointer-events="all" x="${left}" y="0" width="${width}" height="${whole}"/>
        <rect${isHere && html` class="here"`} x="${x}" y="${y}" width="${barWidth}" height="${barHeight}"/>
        <text ${middle} y="${scaled(top - 5)}" text-anchor="middle">${count}</text>
        ${label}
      </a>
    `
  }
  return html`
    <svg class="chart" height="${whole}" role="group" aria-label="${words.perMonthName}">
      ${months.map(column)}
      ${baseLine('100%', foot)}
    </svg>
  `
}

/** `Nov`, and on a phone `N`; `11月`, `11`. Hidden from screen readers, which would read `N`, `ov`: links name it. */
function monthLabel(month: string, language: Language): Html {
  const { initial, rest } = monthParts(month, language)
  return html`${initial}<tspan class="wide">${rest}</tspan>`
}

function monthParts(
  month: string,
  language: Language,
): Readonly<Record<'initial' | 'rest', string>> {
  const initial = monthInitial(month, language)
  return { initial, rest: monthShort(month, language).slice(initial.length) }
}
