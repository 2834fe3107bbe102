/** What an article itself says that makes two different numbers right. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'
import { figureMark, marksOf } from '../../facts/marks.ts'
import { groupBy } from '../../group.ts'
import { type FigureArticle, figureIn, figureOf, type Placed, placeOf } from '../placed.ts'
import { haveTwoOwners } from '../things/owners.ts'
import { hasGrown } from '../times/grown.ts'
import { areOfLaterHours } from '../times/laterHours.ts'
import { areOfTwoIssues } from '../times/nextIssue.ts'
import { firstFrom, isWithin } from '../values.ts'
import { areDistinguished } from '../words/distinguished.ts'
import { areConverted } from './converted.ts'

/** Whether words, hours or other numbers of the two articles explain why their numbers differ. */
export function isExplained(left: Placed, right: Placed): boolean {
  return (
    addUp(left, right) ||
    isGiven(left, right) ||
    isShareTold(left, right) ||
    clauseHasOther(left, right) ||
    areDistinguished(left, right) ||
    haveTwoOwners(left, right) ||
    areConverted(left, right) ||
    areOfLaterHours(left, right) ||
    areOfTwoIssues(left, right) ||
    hasGrown(left, right)
  )
}

/**
 * Whether either article gives the other's number as well: then it is of a second thing, or of an earlier time. Both
 * articles have fines of 325 million for Google and 150 million for Shein.
 */
function isGiven(left: Placed, right: Placed): boolean {
  return gives(left, right.claim) || gives(right, left.claim)
}

function gives({ article, claim }: Placed, other: Claim): boolean {
  if (!isToll(other)) {
    const { marks, sums } = article.facts.terms
    const own = marksOf(claim.value, claim)
    // A sum of the headline alone may be an error about its own text.
    const isInText = (mark: string): boolean =>
      !sums.includes(mark) || article.figures.some((each) => figureMark(each) === mark)
    const hasMark = (mark: string): boolean =>
      marks.includes(mark) && !own.includes(mark) && isInText(mark)
    if (marksOf(other.value, other).some(hasMark)) return true
  }
  if (hasWithoutUnit(article.facts.terms.numbers, other)) return true
  return near(article.facts.claims, other).some(
    (own) =>
      own.origin !== claim.origin &&
      own.measure === other.measure &&
      Math.abs(own.value - other.value) <= Math.max(own.step, other.step) * 1.001,
  )
}

/** Whether the article has its number, whatever the unit: `14,000 TEU and was carrying 11,200`. */
function hasWithoutUnit(numbers: readonly string[], { value, digits }: Claim): boolean {
  return digits.length === TELLING_DIGITS && numbers.includes(`${value}`)
}

/** Claims of one unit sorted by value, and their greatest step. */
interface Ordered {
  readonly claims: readonly Claim[]
  readonly step: number
}

/** Cache by the claims of an article, which may be thousands, each asked about many times. */
const ORDERED = new WeakMap<readonly Claim[], ReadonlyMap<string, Ordered>>()

/** Claims of one unit whose value may be that of a claim, as far as printed digits tell. */
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

/** Whether one is the sum of the other and a third number of its article: a part, and the whole. */
export function addUp(left: Placed, right: Placed): boolean {
  return addsUp(left, right.claim) || addsUp(right, left.claim)
}

function addsUp({ article, claim }: Placed, other: Claim): boolean {
  const rest = other.value - claim.value
  // Among numbers of dead, missing and hurt some sum holds by chance.
  if (isToll(claim) || rest <= 0) return false
  if (claim.isCount && isListedWith(article, claim, rest)) return true
  const its = marksOf(rest, claim).filter((mark) => article.facts.terms.marks.includes(mark))
  return its.length > 0 && (!claim.isCount || isOfOneParagraph(article, claim, its))
}

/** Whether the clause of a count lists the rest beside it: 旅客132人、机组8人; `132 passengers and eight crew`. */
function isListedWith(article: FigureArticle, { figure }: Claim, rest: number): boolean {
  const own = figureOf(article, figure)
  if (own === null) return false
  const at = placeOf(article, own)
  const [before, after] = [article.figures[at - 1], article.figures[at + 1]]
  return (
    (before?.value === rest && areListed(before, own)) ||
    (after?.value === rest && areListed(own, after))
  )
}

function areListed(first: ArticleFigure, second: ArticleFigure): boolean {
  const { insight, context, contextAt, raw, start } = first
  if (insight !== second.insight || first.unitKind !== second.unitKind) return false
  return LISTED.test(context.slice(contextAt + raw.length, contextAt + second.start - start))
}

/** Between two numbers of a list, with the noun of either. */
const LISTED =
  /^(?:\p{Script=Han}{0,4}[、和及与]|\p{Script=Han}{0,2}[，,]?(?:另有|还有|以及|加上))\p{Script=Han}{0,6}$|^(?: \p{L}+){0,2}(?: and| plus)(?: \p{L}+)? $/u

/** Whether the rest stands in the paragraph of the part. An article has many counts: 234 and 9 other things are no 243. */
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
 * Whether either article gives the share that the smaller number is of the greater: then they are part and whole. Not
 * asked of near numbers, where some share fits by chance.
 */
function isShareTold(left: Placed, right: Placed): boolean {
  if (isWithin(1.5, left.claim, right.claim)) return false
  const low = Math.min(left.claim.value, right.claim.value)
  const high = Math.max(left.claim.value, right.claim.value)
  const [mark = ''] = marksOf((100 * low) / high, { unit: '%', isCount: false })
  return [left, right].some(({ article }) => article.facts.terms.marks.includes(mark))
}

/** Whether it counts people affected by an event. */
function isToll({ kind, unit }: Claim): boolean {
  return kind === 'event' && unit === 'people'
}

/** Whether the clause of one has the number of the other, without a noun: `39 stores of Saks and 36 of Neiman Marcus`. */
function clauseHasOther(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [figureIn(left), figureIn(right)]
  if (mine === null || theirs === null) return false
  return hasNumber(mine, theirs) || hasNumber(theirs, mine)
}

function hasNumber({ context }: ArticleFigure, { raw }: ArticleFigure): boolean {
  const number = NUMBER.exec(raw)?.[0]
  return number !== undefined && context.split(NOT_NUMBER).includes(number)
}

const NUMBER = /\d[\d,.]*/
const NOT_NUMBER = /[^\d,.]+|[,.](?!\d)/
