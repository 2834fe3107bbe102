/**
 * A topic in time: one line a source, one dot an article, a stroke between articles of one story.
 *
 * Every dot has its day; figure and ≠ stand beside it where there is room. What has room on a phone
 * is told apart from what has room on a desk, since there is no script to move labels.
 */
import { scaleUtc } from 'd3-scale'
import { utcDay, utcMonth } from 'd3-time'
import type { Sheet } from '../../../src/digest/views/page.ts'
import type { Dot, Timeline } from '../../../src/digest/views/topic.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf } from '../../../src/text/lang.ts'
import { fullDay, type Language } from '../../../src/text/time.ts'
import { amountText } from '../amount.ts'
import { attributes, tagOf } from '../text.ts'
import { monthShort, yearAndMonth } from '../when.ts'
import type { Words } from '../words.en.ts'
import { wordsOf } from '../words.ts'
import { percent, scaled, textWidth } from './percent.ts'
import { crossed, roomFor, type Spot, type Taken, take } from './room.ts'

/** From the top of a source to its name, from there to its labels where those need a line of their own, then to its line. */
const NAME = 20
const LABEL = 20
const AXIS = 14
/** From its line to the next source, without and with labels below the line. */
const BARE = 16
const BELOW = 34
const FOOT = 32
/** The narrowest that the chart is where its figures are shown, and on a phone: wider, all are farther apart. */
const DESK = 700
const PHONE = 280

/** @param isPart Articles of other years are left out, so that the year has to be said. */
export function timeline(
  sheet: Sheet<unknown>,
  { lanes, stories }: Timeline,
  isPart = false,
): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const dots = lanes.flatMap((lane) => lane.dots)
  const days = dots.map(({ published }) => dayOf(published).getTime())
  const { from, to } = stretchOf(Math.min(...days), Math.max(...days))
  const x = scaleUtc([from, to], [0, 1])
  const placesBy = (lineOf: (at: number) => number): ReadonlyMap<string, Place> =>
    new Map(
      lanes.flatMap((lane, at) =>
        lane.dots.map(({ id, published }) => [id, { x: x(momentOf(published)), y: lineOf(at) }]),
      ),
    )
  // What has room beside a line is told by the order of the lines, and how far apart they are by that.
  const inOrder = placesBy((at) => at)
  const joins = stories.flatMap((ids) => shortestJoins(ids, inOrder))
  const crossing = strokesOf(joins, inOrder)
  let foot = 0
  const rows = lanes.map((lane, at) => {
    const name = nameOf(lane, words)
    const labels = labelsOf(sheet, lane, crossing, inOrder, at)
    const head = foot + NAME
    const line = head + AXIS + (hasRoomBeside(name, labels) ? 0 : LABEL)
    foot = line + (labels.list.some((label) => label?.spot.side === 'below') ? BELOW : BARE)
    return { ...lane, name, labels, head, line }
  })
  const height = foot + FOOT
  const placed = placesBy((at) => rows[at]?.line ?? 0)
  const strokes = strokesOf(joins, placed)
  const label = words.timelineName(dots.length)
  return html`
    <svg class="chart" height="${scaled(height)}" role="group" aria-label="${label}">
      ${months(sheet, dots, { from, to, height, isPart })}
      ${strokes.map(({ line }) => line)}
      ${rows.map((row) => sourceLine(sheet, row, standsAtEnd(row, strokes)))}
      ${rows.map((row) => dotsOf(sheet, row, placed))}
    </svg>
  `
}

type Lane = Timeline['lanes'][number] & {
  readonly name: string
  readonly labels: Labels
  /** Pixels from the top to the foot of its name, and to its line. */
  readonly head: number
  readonly line: number
}

/** The name of a source with how many articles it has, and its line. */
function sourceLine(
  { language }: Sheet<unknown>,
  { source, dots, name, head, line }: Lane,
  isAtEnd: boolean,
): Html {
  const kept = fitting(name, PHONE - TALLY)
  const rest = name.slice(kept.length)
  const cut =
    rest !== '' && html`<tspan class="wide">${rest}</tspan><tspan class="narrow">…</tspan>`
  const own = source && attributes(source, tagOf(language))
  const place = isAtEnd ? html`x="100%" text-anchor="end"` : html`x="0"`
  const y = scaled(line)
  return html`
    <text class="strong"${own} ${place} y="${scaled(head)}">
      ${kept}${cut} <tspan dx="${scaled(6)}">${dots.length}</tspan>
    </text>
    <line class="base" x1="0" x2="100%" y1="${y}" y2="${y}"/>
  `
}

/** Days on which an axis is of whole months; shorter, its dots would stand together in a corner. */
const WHOLE_MONTHS = 45

/**
 * What the axis goes over: whole months, or of a few weeks the days with a tenth on each side, inside their months.
 *
 * @param first Day of the oldest dot, in milliseconds.
 * @param last Of the newest.
 */
function stretchOf(first: number, last: number): { readonly from: Date; readonly to: Date } {
  const [oldest, end] = [new Date(first), utcDay.offset(new Date(last), 1)]
  const [from, to] = [utcMonth.floor(oldest), utcMonth.ceil(end)]
  const days = utcDay.count(oldest, end)
  if (days > WHOLE_MONTHS) return { from, to }
  const beside = Math.max(1, Math.round(days / 10))
  return {
    from: new Date(Math.max(Number(from), Number(utcDay.offset(oldest, -beside)))),
    to: new Date(Math.min(Number(to), Number(utcDay.offset(end, beside)))),
  }
}

/** Of a source, of articles that name none, of all others. */
function nameOf({ source, isOthers }: Timeline['lanes'][number], words: Words): string {
  if (source) return display(source.text)
  return isOthers ? words.otherSources : words.noSource
}

/** Pixels of how many articles a source has. */
const TALLY = 25

/** Whether the name of a source stands beside the labels above its line, and needs no line of its own. */
function hasRoomBeside(name: string, { desk, phone }: Labels): boolean {
  return [desk, phone].every(({ above }) =>
    above.every(({ from }) => from >= textWidth(name) + TALLY + NAME),
  )
}

/**
 * Whether the name of a source stands at the right end: where a stroke goes through its place, on a desk or a phone, and
 * none through that, nor is a label there.
 */
function standsAtEnd({ name, labels, head }: Lane, strokes: readonly Stroke[]): boolean {
  const sharesLine = hasRoomBeside(name, labels)
  const rooms = [
    { width: DESK, label: textWidth(name) + TALLY, taken: labels.desk },
    { width: PHONE, label: textWidth(fitting(name, PHONE - TALLY)) + TALLY, taken: labels.phone },
  ].map(({ width, label, taken }) => {
    const isCrossed = (from: number, to: number): boolean =>
      strokes.some((stroke) => crosses(stroke, head, from / width, to / width))
    const hasLabel = sharesLine && taken.above.some(({ to }) => to > width - label)
    return { hasLabel, atStart: isCrossed(0, label), atEnd: isCrossed(width - label, width) }
  })
  return (
    rooms.some(({ atStart, atEnd }) => atStart && !atEnd) &&
    rooms.every(({ hasLabel, atStart, atEnd }) => !hasLabel && (atStart || !atEnd))
  )
}

/** Pixels of a text above its foot, and below it. */
const ASCENT = 12
const DESCENT = 4

/** Whether a stroke goes through a text with its foot at `y`, between two shares of the width. */
function crosses(
  { top, bottom, topX, bottomX }: Stroke,
  y: number,
  from: number,
  to: number,
): boolean {
  const [high, low] = [Math.max(top, y - ASCENT), Math.min(bottom, y + DESCENT)]
  if (high >= low) return false
  const at = (line: number): number =>
    topX + ((bottomX - topX) * (line - top)) / (bottom - top || 1)
  const ends = [at(high), at(low)]
  return Math.max(...ends) >= from && Math.min(...ends) <= to
}

/** As much of a name as there is room for. */
function fitting(name: string, room: number): string {
  let kept = ''
  for (const mark of name) {
    if (textWidth(kept + mark) > room) break
    kept += mark
  }
  return kept
}

/** A stroke between two articles of a story. */
interface Stroke {
  readonly top: number
  readonly bottom: number
  /** Shares of the width. */
  readonly topX: number
  readonly bottomX: number
  readonly line: Html
}

/** Two articles that a stroke joins, by their ids. */
type Join = readonly [string, string]

/** Pixels from one line to the next, about. */
const LINE = 45

/**
 * The shortest strokes that join all articles of a story, a minimum spanning tree: from one to the next in time they went
 * up and down through the whole chart.
 *
 * @param inOrder Places with the number of their line.
 */
function shortestJoins(ids: readonly string[], inOrder: ReadonlyMap<string, Place>): Join[] {
  const far = ([one, two]: Join): number => {
    const [from, to] = [inOrder.get(one), inOrder.get(two)]
    return from && to ? Math.hypot((from.x - to.x) * DESK, (from.y - to.y) * LINE) : Infinity
  }
  const [first = '', ...left] = ids
  const joined = [first]
  const joins: Join[] = []
  while (left.length > 0) {
    const pairs = joined.flatMap((one) => left.map((two): Join => [one, two]))
    const next = pairs.reduce((best, pair) => (far(pair) < far(best) ? pair : best))
    left.splice(left.indexOf(next[1]), 1)
    joined.push(next[1])
    joins.push(next)
  }
  return joins
}

function strokesOf(joins: readonly Join[], placed: ReadonlyMap<string, Place>): readonly Stroke[] {
  return joins.flatMap(([from, to]) => {
    const [one, two] = [placed.get(from), placed.get(to)]
    if (!one || !two) return []
    const [high, low] = one.y < two.y ? [one, two] : [two, one]
    const [x1, x2] = [percent(one.x), percent(two.x)]
    const [y1, y2] = [scaled(one.y), scaled(two.y)]
    return {
      top: high.y,
      bottom: low.y,
      topX: high.x,
      bottomX: low.x,
      line: html`<line class="story" x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"/>`,
    }
  })
}

/** Pixels that the name of a month takes, with its year, and its count beside it. */
const MONTH = 40
const YEAR = 40
const COUNT = 70

interface Frame {
  readonly from: Date
  readonly to: Date
  readonly height: number
  readonly isPart: boolean
}

/** Months from one name to the next: with all of them a year begins with a name. */
const STEPS = [1, 2, 3, 4, 6, 12]

/** The shortest step with which so many names have room. */
function stepFor(months: number, room: number, name: number): number {
  const least = (months * name) / room
  return STEPS.find((step) => step >= least) ?? 12 * Math.ceil(least / 12)
}

/** Month names at the foot, the year at the first and where one begins, with their counts where there is room. */
function months(
  { language }: Sheet<unknown>,
  dots: readonly Dot[],
  { from, to, height, isPart }: Frame,
): Html {
  const words = wordsOf(language)
  const all = utcMonth.range(utcMonth.floor(from), to)
  const x = scaleUtc([from, to], [0, 1]).clamp(true)
  const isOneYear = !isPart && from.getUTCFullYear() === all.at(-1)?.getUTCFullYear()
  const wide = isOneYear ? MONTH : MONTH + YEAR
  const isWhole = (date: Date): boolean => date >= from && utcMonth.offset(date, 1) <= to
  const hasRoom = (date: Date): boolean =>
    (x(utcMonth.offset(date, 1)) - x(date)) * DESK >= wide + COUNT
  const counted =
    all.length * (wide + COUNT) <= DESK && all.every((date) => isWhole(date) || hasRoom(date))
  /** The first month is named, too, where it does not touch the next that is. */
  const named = (room: number): readonly Date[] => {
    const step = stepFor(all.length, room, wide)
    const steps = all.filter((date) => monthNumber(date) % step === 0)
    const [first] = all
    const others = steps.filter((date) => date !== first)
    const [next] = others
    const touches = next !== undefined && x(next) * room < wide
    return first && !touches ? [first, ...others] : others
  }
  const onDesk = named(DESK)
  const onPhone = named(PHONE).filter((date) => onDesk.includes(date))
  const withYear = [onDesk[0], onPhone[0]]
  const month = (date: Date): Html => {
    const hasYear = !isOneYear && (withYear.includes(date) || date.getUTCMonth() === 0)
    const month = date.toISOString().slice(0, 7)
    const name = (hasYear ? yearAndMonth : monthShort)(month, language)
    const count = dots.filter(({ published }) => published.startsWith(month)).length
    const told = count === 0 ? words.none : words.articles(count)
    const tally = counted && html` <tspan class="wide" dx="${scaled(4)}">${told}</tspan>`
    const left = x(date)
    const fits = (width: number): boolean => left * width + 6 + textWidth(name) <= width
    const isOnPhone = onPhone.includes(date) && fits(PHONE)
    const at = percent(left)
    const beside = left > 0 && html` dx="${scaled(6)}"`
    const text = html`
      <text${!isOnPhone && html` class="wide"`} x="${at}"${beside} y="${scaled(height - 4)}">${name}${tally}</text>
    `
    return html`
      ${left > 0 && html`<line class="tick" x1="${at}" x2="${at}" y1="0" y2="${scaled(height)}"/>`}
      ${fits(DESK) && text}
    `
  }
  return html`${onDesk.map(month)}`
}

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Where a dot stands: a share of the width, and pixels. */
interface Place {
  readonly x: number
  readonly y: number
}

/** Where the labels of a source stand beside its dots, newest first, and what they take of its line. */
interface Labels {
  readonly list: readonly (Label | null)[]
  readonly desk: Taken
  readonly phone: Taken
}

interface Label {
  readonly spot: Spot
  /** There is room for the figure, too. */
  readonly isFull: boolean
  readonly isOnPhone: boolean
}

function labelsOf(
  { language }: Sheet<unknown>,
  { dots }: Timeline['lanes'][number],
  strokes: readonly Stroke[],
  places: ReadonlyMap<string, Place>,
  y: number,
): Labels {
  const [desk, phone] = [crossed(strokes, y, DESK), crossed(strokes, y, PHONE)]
  // What is new is labelled before what is old.
  const list = dots.map((dot): Label | null => {
    const x = places.get(dot.id)?.x ?? 0
    const short = textWidth(dayIn(dot)) + (dot.inDoubt ? 16 : 0)
    const figure = figureIn(dot, language)
    const full = figure && roomFor(desk, x, short + 6 + textWidth(figure))
    const spot = full || roomFor(desk, x, short)
    // The same place has to do at both widths.
    return spot && { spot, isFull: Boolean(full), isOnPhone: take(phone, spot, x, short) }
  })
  return { list, desk, phone }
}

function dayIn({ published }: Dot): string {
  return String(Number(published.slice(8, 10)))
}

/** Empty where something else of the article is in doubt: the sign would stand beside what is not. */
function figureIn({ key, inDoubt, keyDisputed }: Dot, language: Language): string {
  return key === null || (inDoubt && !keyDisputed) ? '' : amountText(key.value, language)
}

function dotsOf(
  { language }: Sheet<unknown>,
  { source, dots, labels }: Lane,
  placed: ReadonlyMap<string, Place>,
): Html {
  const words = wordsOf(language)
  return html`${dots.map((dot, at) => {
    const { id, published, inDoubt } = dot
    const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
    const doubt = inDoubt && words.inDoubt[inDoubt]
    // The figure, too: a name holds what is written there, for who calls a link by what they see.
    const figure = figureIn(dot, language)
    const described = [fullDay(published, language), source && display(source.text), figure, doubt]
      .filter(Boolean)
      .join(words.comma)
    const label = labels.list[at]
    const centre = html`cx="${percent(x)}" cy="${scaled(y)}"`
    const circles = [
      html`<circle fill="none" pointer-events="all" ${centre} r="${scaled(13)}"/>`,
      html`<circle class="dot" ${centre} r="${scaled(7)}"/>`,
    ]
    const said = label && written(dot, label, { x, y }, language)
    return html`<a href="#r-${id}"><title>${described}</title>${circles}${said}</a>`
  })}`
}

function written(
  dot: Dot,
  { spot, isFull, isOnPhone }: Label,
  { x, y }: Place,
  language: Language,
): Html {
  const figure = figureIn(dot, language)
  const { turned, side } = spot
  const dy = scaled(side === 'above' ? y - AXIS : y + 26)
  const dx = scaled(turned ? 4 : -4)
  const end = turned && html` text-anchor="end"`
  const place = html` x="${percent(x)}" dx="${dx}" y="${dy}"${end}`
  const own = { text: figure, lang: langOf(figure, dot.key?.value.lang) }
  const parts = [
    html`<tspan class="strong">${dayIn(dot)}</tspan>`,
    isFull &&
      html`<tspan class="wide" dx="${scaled(6)}"${attributes(own, tagOf(language))}>${figure}</tspan>`,
    dot.inDoubt && html`<tspan class="unequal" dx="${scaled(4)}">≠</tspan>`,
  ]
  return html`<text${!isOnPhone && html` class="wide"`}${place}>${parts}</text>`
}

function dayOf(civil: string): Date {
  return new Date(`${civil.slice(0, 10)}T00:00:00Z`)
}

function momentOf(civil: string): Date {
  return new Date(`${civil.length === 10 ? `${civil}T12:00` : civil}:00Z`)
}
