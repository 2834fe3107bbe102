/** Figures that disagree, on an axis: 74 times and 2.8 times must look different. */
import { scaleLinear, scaleLog } from 'd3-scale'
import { thinned } from '../../../src/digest/views/thinned.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { percent, scaled, textWidth } from './percent.ts'

interface Point {
  readonly value: number
  /** As written. */
  readonly label: string
}

/** From how many times on the axis is logarithmic. */
const LOGARITHMIC = 20
const EDGE = 0.14
/** More dots would hide each other. */
const MOST = 6
/** Pixels of the narrowest place a chart is drawn in. */
const NARROW = 230

export interface Spread {
  readonly chart: Html
  /** Is to be said beside it. */
  readonly logarithmic: boolean
}

/**
 * @param all Lowest first, at least two; what two say alike has one label, of many some are drawn, and all are
 *   told to who sees none.
 * @param separator Between their labels there.
 */
export function spread(all: readonly Point[], separator: string): Spread {
  const different = all.filter(({ label }, at) => all[at - 1]?.label !== label)
  const points = thinned(different, MOST)
  const low = points[0]?.value ?? 0
  const high = points.at(-1)?.value ?? 1
  const logarithmic = low > 0 && high / low > LOGARITHMIC
  const domain = [low, low === high ? low + 1 : high]
  const range = [EDGE, 1 - EDGE]
  const place = logarithmic ? scaleLog(domain, range) : scaleLinear(domain, range)
  // Labels that would run into each other go down a line.
  const ends: number[] = []
  const placed = points.map(({ value, label }) => {
    const x = place(value)
    const half = textWidth(label) / NARROW / 2
    const middle = Math.min(Math.max(x, half), 1 - half)
    let line = 0
    while ((ends[line] ?? -1) > middle - half) line++
    ends[line] = middle + half + 0.03
    // Pixels, so that a label has its dot above it also where the chart is wider.
    return { x, aside: Math.round((middle - x) * NARROW), line, label }
  })
  const lines = Math.max(1, ends.length)
  const axis = scaled(10)
  const mark = ({ x, aside, line, label }: (typeof placed)[number]): Html => {
    const moved = aside !== 0 && html` dx="${scaled(aside)}"`
    const y = scaled(34 + line * 18)
    return html`
      <circle class="unequal" cx="${percent(x)}" cy="${axis}" r="${scaled(5)}"/>
      <text x="${percent(x)}"${moved} y="${y}" text-anchor="middle">${label}</text>
    `
  }
  const described = all.map(({ label }) => label).join(separator)
  return {
    logarithmic,
    chart: html`
      <svg class="chart" height="${scaled(24 + lines * 18)}" role="img" aria-label="${described}">
        <line class="base" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>
        ${placed.map(mark)}
      </svg>
    `,
  }
}
