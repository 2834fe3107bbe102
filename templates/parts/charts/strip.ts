/** The picture of an article's evidence: a cell for each paragraph of its source. */
import { scaleLinear } from 'd3-scale'
import { type Html, html } from '../../../src/text/html.ts'
import { percent, scaled } from './percent.ts'

const FOOT = 30
const LEAST = 6
const MOST = 28
/** Fewer cells than these would be beams on a tablet: then the rest is left free. */
const FEWEST = 12

/**
 * @param cited How often each paragraph is cited, by its number.
 * @param label For those who do not see it.
 */
export function strip(cited: ReadonlyMap<number, number>, label: string): Html {
  const last = Math.max(...cited.keys())
  const most = Math.max(...cited.values())
  const height = scaleLinear([1, Math.max(2, most)], [LEAST, MOST])
  const cell = 1 / Math.max(FEWEST, last)
  // A cell of a long source would be thinner than a hair.
  const width = Math.max(0.8 * cell, 0.008)
  const cells = [...cited]
    .sort(([left], [right]) => left - right)
    .map(([paragraph, times]) => {
      const tall = Math.round(height(times))
      const [x, y] = [percent((paragraph - 0.9) * cell), scaled(FOOT - tall)]
      return html`
        <rect class="cited" x="${x}" width="${percent(width)}" y="${y}" height="${scaled(tall)}"/>
      `
    })
  const dashes =
    last <= 100 && html` pathLength="${last}" stroke-dasharray=".8 .2" stroke-dashoffset="-.1"`
  const y = scaled(FOOT - 0.5)
  const anchorOf = (paragraph: number): string => {
    if (last <= FEWEST) return 'middle'
    return paragraph === 1 ? 'start' : paragraph === last ? 'end' : 'middle'
  }
  const text = (paragraph: number): Html => {
    const x = percent((paragraph - 0.5) * cell)
    return html`
      <text x="${x}" y="${scaled(47)}" text-anchor="${anchorOf(paragraph)}">${paragraph}</text>
    `
  }
  return html`
    <svg class="chart" height="${scaled(50)}" role="img" aria-label="${label}">
      <line class="uncited" x1="0" x2="${percent(cell * last)}" y1="${y}" y2="${y}"${dashes}/>
      ${cells}
      ${labels(last).map(text)}
    </svg>
  `
}

/** Numbers below the strip: the first, the last, and round ones with room between. */
function labels(last: number): readonly number[] {
  const room = Math.max(1, last / 8)
  const round = scaleLinear([1, last], [0, 1])
    .ticks(4)
    .filter((tick) => Number.isInteger(tick) && tick - 1 > room && last - tick > room)
  return last === 1 ? [1] : [1, ...round, last]
}
