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
import { fullDay } from '../../../src/text/time.ts'
import { attributes, tagOf } from '../text.ts'
import { monthShort } from '../when.ts'
import { wordsOf } from '../words.ts'
import { percent, textWidth } from './percent.ts'

const LANE = 84
const AXIS = 62
const FOOT = 32
const DESK = 880
const PHONE = 350

export function timeline(sheet: Sheet<unknown>, { lanes, stories }: Timeline, name: string): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const dots = lanes.flatMap((lane) => lane.dots)
  const days = dots.map(({ published }) => dayOf(published).getTime())
  const from = utcMonth.floor(new Date(Math.min(...days)))
  const to = utcMonth.ceil(utcDay.offset(new Date(Math.max(...days)), 1))
  const x = scaleUtc([from, to], [0, 1])
  const height = lanes.length * LANE + FOOT
  const placed = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [at, lane] of lanes.entries()) {
    for (const { id, published } of lane.dots) {
      placed.set(id, { x: x(momentOf(published)), y: at * LANE + AXIS })
    }
  }
  const strokes = stories.flatMap((ids) =>
    ids.slice(1).map((id, at) => {
      const one = placed.get(ids[at] ?? '')
      const two = placed.get(id)
      return (
        one &&
        two &&
        html`<line class="story" x1="${percent(one.x)}" x2="${percent(two.x)}" y1="${one.y}" y2="${two.y}"/>`
      )
    }),
  )
  const heads = lanes.map(({ source, dots: own }, at) => {
    const y = at * LANE
    const label = source ? display(source.text) : words.otherSources
    return html`<text class="strong"${source && attributes(source, tagOf(language))} x="0" y="${y + 20}">${label} <tspan dx="6">${own.length}</tspan></text><line class="base" x1="0" x2="100%" y1="${y + AXIS}" y2="${y + AXIS}"/>`
  })
  return html`<svg class="chart timeline" height="${height}" role="group" aria-label="${words.timelineName(name, dots.length)}">${months(sheet, dots, from, to, height)}${heads}${strokes}${lanes.map(({ dots: own, source }) => dotsOf(sheet, own, source && display(source.text), placed))}</svg>`
}

/** Month names at the foot, with their counts where there is room. */
function months(
  { language }: Sheet<unknown>,
  dots: readonly Dot[],
  from: Date,
  to: Date,
  height: number,
): Html {
  const words = wordsOf(language)
  const all = utcMonth.range(from, to)
  const x = scaleUtc([from, to], [0, 1])
  // A name takes about 34 pixels, a name with its count 110.
  const every = Math.ceil((all.length * 40) / PHONE)
  const everyDesk = Math.ceil((all.length * 40) / DESK)
  const counted = all.length * 110 <= DESK
  return html`${all.map((date, at) => {
    if (at % everyDesk !== 0) return false
    const month = date.toISOString().slice(0, 7)
    const count = dots.filter(({ published }) => published.startsWith(month)).length
    const year = month.endsWith('-01') && at > 0
    const label = html`${monthShort(month, language)}${year && html` ${month.slice(0, 4)}`}${counted && html`<tspan class="wide" dx="8">${count === 0 ? words.none : words.articles(count)}</tspan>`}`
    const left = x(date)
    return html`${at > 0 && html`<line class="tick" x1="${percent(left)}" x2="${percent(left)}" y1="0" y2="${height}"/>`}<text${at % every !== 0 && html` class="wide"`} x="${percent(left)}"${at > 0 && html` dx="6"`} y="${height - 4}">${label}</text>`
  })}`
}

/** Room taken on the lines of labels above and below an axis. */
interface Taken {
  readonly above: number[]
  readonly below: number[]
}

function dotsOf(
  sheet: Sheet<unknown>,
  dots: readonly Dot[],
  source: string | null,
  placed: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Html {
  const desk: Taken = { above: [], below: [] }
  const phone: Taken = { above: [], below: [] }
  // From left to right, so that room is given away in the order of reading.
  const marks = [...dots].reverse().map((dot) => {
    const place = placed.get(dot.id)
    return place && mark(sheet, dot, source, place, desk, phone)
  })
  return html`${marks.reverse()}`
}

function mark(
  { language }: Sheet<unknown>,
  { id, published, key, disputed }: Dot,
  source: string | null,
  { x, y }: { readonly x: number; readonly y: number },
  desk: Taken,
  phone: Taken,
): Html {
  const words = wordsOf(language)
  const day = String(Number(published.slice(8, 10)))
  const figure = key === null ? '' : display(key.value.text)
  const sign = disputed ? 16 : 0
  const short = textWidth(day) + sign
  const long = short + (figure === '' ? 0 : 6 + textWidth(figure))
  // A label at the right end reads towards the left.
  const turned = x * DESK + long > DESK
  const left = (width: number, label: number): number => x * width + (turned ? 4 - label : -4)
  const full = figure === '' ? null : room(desk, left(DESK, long), long)
  const side = full ?? room(desk, left(DESK, short), short)
  const small = side === null ? null : roomOn(phone, side, left(PHONE, short), short)
  const described = [fullDay(published, language), source, disputed ? words.disagree : null]
    .filter((part) => part !== null)
    .join(words.listSeparator)
  const label =
    side !== null &&
    html`<text${small === null && html` class="wide"`} x="${percent(x)}" dx="${turned ? 4 : -4}" y="${side === 'above' ? y - 14 : y + 26}"${turned && html` text-anchor="end"`}><tspan class="strong">${day}</tspan>${full !== null && html`<tspan class="wide" dx="6">${figure}</tspan>`}${disputed && html`<tspan class="unequal" dx="4">≠</tspan>`}</text>`
  return html`<a href="#r-${id}"><title>${described}</title><circle fill="none" pointer-events="all" cx="${percent(x)}" cy="${y}" r="13"/><circle class="dot" cx="${percent(x)}" cy="${y}" r="7"/>${label}</a>`
}

/** The side of the axis where a label has room, taking it; null where neither has. */
function room(taken: Taken, left: number, width: number): 'above' | 'below' | null {
  return roomOn(taken, 'above', left, width) ?? roomOn(taken, 'below', left, width)
}

function roomOn<Side extends 'above' | 'below'>(
  taken: Taken,
  side: Side,
  left: number,
  width: number,
): Side | null {
  const last = taken[side].at(-1) ?? Number.NEGATIVE_INFINITY
  if (left < last + 8) return null
  taken[side].push(left + width)
  return side
}

function dayOf(civil: string): Date {
  return new Date(`${civil.slice(0, 10)}T00:00:00Z`)
}

function momentOf(civil: string): Date {
  return new Date(`${civil.length === 10 ? `${civil}T12:00` : civil}:00Z`)
}
