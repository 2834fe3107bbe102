/** What explains two numbers, so that they are no disagreement. */
import type { Claim } from '../../claims/claim.ts'
import { figureMark, marksOf } from '../../facts/marks.ts'
import { groupBy } from '../../group.ts'
import type { FigureArticle, Placed } from '../placed.ts'
import { firstFrom, isWithin } from '../values.ts'
import { figureOf } from '../words/inWords.ts'

/**
 * Whether either article has the other's number too: of a second thing then, or of what had been told
 * before. 325 million for Google and 150 million for Shein are two fines in both articles.
 */
export function isGiven(left: Placed, right: Placed): boolean {
  return gives(left, right.claim) || gives(right, left.claim)
}

function gives({ article, claim }: Placed, other: Claim): boolean {
  if (!isToll(other)) {
    const { marks, sums } = article.facts.terms
    const own = marksOf(claim.value, claim)
    // A headline may be wrong about its own text.
    const isInText = (mark: string): boolean =>
      !sums.includes(mark) || article.figures.some((each) => figureMark(each) === mark)
    const isTold = (mark: string): boolean =>
      marks.includes(mark) && !own.includes(mark) && isInText(mark)
    if (marksOf(other.value, other).some(isTold)) return true
  }
  return near(article.facts.claims, other).some(
    (own) =>
      own.origin !== claim.origin &&
      own.measure === other.measure &&
      Math.abs(own.value - other.value) <= Math.max(own.step, other.step) * 1.001,
  )
}

/** Claims in one unit by their value, and the widest step of any. */
interface Ordered {
  readonly claims: readonly Claim[]
  readonly step: number
}

/** By the claims of an article: one of thousands of figures is asked about as often. */
const ORDERED = new WeakMap<readonly Claim[], ReadonlyMap<string, Ordered>>()

/** Claims of the unit of another that may be as much, as far as their last digits tell. */
function near(claims: readonly Claim[], { unit, value, step }: Claim): readonly Claim[] {
  const known = ORDERED.get(claims) ?? orderedOf(claims)
  ORDERED.set(claims, known)
  const own = known.get(unit)
  if (!own) return []
  const room = Math.max(own.step, step) * 1.002
  const start = firstFrom(own.claims, value - room)
  let end = start
  while (end < own.claims.length && (own.claims[end]?.value ?? 0) <= value + room) end++
  return own.claims.slice(start, end)
}

function orderedOf(claims: readonly Claim[]): ReadonlyMap<string, Ordered> {
  const byUnit = groupBy(claims, ({ unit }) => unit)
  return new Map(
    [...byUnit].map(([unit, own]) => [
      unit,
      {
        claims: [...own].sort((a, b) => a.value - b.value),
        step: own.reduce((most, { step }) => Math.max(most, step), 0),
      },
    ]),
  )
}

/** Whether the one number is the other with another of its article: a part, and a whole. */
export function addUp(left: Placed, right: Placed): boolean {
  return addsUp(left, right.claim) || addsUp(right, left.claim)
}

function addsUp({ article, claim }: Placed, other: Claim): boolean {
  const rest = other.value - claim.value
  // Of the dead, the missing and the hurt some may well be as many as that.
  if (isToll(claim) || rest <= 0) return false
  const its = marksOf(rest, claim).filter((mark) => article.facts.terms.marks.includes(mark))
  return its.length > 0 && (!claim.isCount || isOfOneParagraph(article, claim, its))
}

/** Of all that an article counts, some number may be as much: 234 and 9 of other things are no 243. */
function isOfOneParagraph(
  article: FigureArticle,
  { figure }: Claim,
  marks: readonly string[],
): boolean {
  const paragraph = figureOf(article, figure)?.insight
  return article.figures.some(
    (each) => each.insight === paragraph && marks.includes(figureMark(each) ?? ''),
  )
}

/**
 * Whether either article tells what share of the greater number the smaller is: 站房 is 一成 of the whole.
 * Of numbers that are near to each other any share may be.
 */
export function isShareTold(left: Placed, right: Placed): boolean {
  if (isWithin(1.5, left.claim, right.claim)) return false
  const [low, high] = [left.claim.value, right.claim.value].sort((a, b) => a - b)
  if (low === undefined || high === undefined || high <= 0) return false
  const [mark = ''] = marksOf((100 * low) / high, { unit: '%', isCount: false })
  return [left, right].some(({ article }) => article.facts.terms.marks.includes(mark))
}

/** People that something befell. */
function isToll({ kind, unit }: Claim): boolean {
  return kind === 'event' && unit === 'people'
}
