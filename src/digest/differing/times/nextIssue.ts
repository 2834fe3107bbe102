/** What a paper says anew each day or week: `Brent settled at $64.34 a barrel`, the day after at $65.02. */
import { figureIn, type Placed } from '../placed.ts'
import { hoursFrom } from './sameTime.ts'

/** From so many hours on the next one is meant. */
const NEXT_HOURS = 20

/** Whether one source gives both, in the same words but for their numbers, on different days. */
export function areOfTwoIssues(left: Placed, right: Placed): boolean {
  const { source } = left.article
  if (source === null || source !== right.article.source) return false
  if (Math.abs(hoursFrom(left, right)) < NEXT_HOURS) return false
  const said = wordsOf(left)
  return said !== null && said === wordsOf(right)
}

/** The clause of a claim without its numbers, and which way they moved. */
function wordsOf(placed: Placed): string | null {
  return figureIn(placed)?.context.replace(MASKED, '#') ?? null
}

const MASKED =
  /\d[\d,.]*|\b(?:up|down|rose|fell|gained|lost|added|shed|climbed|dropped|jumped|slid)\b|(?:上涨|下跌|上升|下降|增长|下滑|[涨跌升降增减])/g
