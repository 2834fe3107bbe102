/**
 * Why told disagreements are missed: `node --import tsx tests/digest/whyMissed.ts [NAMES]` prints how many have which
 * cause, of all sets or those that are named; `-v` lists them. Of several pairs of a group the one nearest to a flag counts.
 */
import { dimensionOf } from '../../src/digest/baseUnits.ts'
import { type Claim, claimOfBare } from '../../src/digest/claims/claim.ts'
import { TOLD_DAYS } from '../../src/digest/days.ts'
import { findingsOf } from '../../src/digest/differing/findings.ts'
import { daysBetween, type Placed, placedIn } from '../../src/digest/differing/placed.ts'
import { agree } from '../../src/digest/differing/values.ts'
import { areExplained, areSeparate } from '../../src/digest/differing/weighed/weighed.ts'
import { byWeight } from '../../src/digest/differing/weighed/weights.ts'
import { type Across, readAcross } from './across.ts'
import { SETS } from './regression.ts'
import { flagsOf } from './score.ts'
import { stories } from './told.ts'

/** From the farthest from a flag to the nearest. */
const CAUSES = [
  'numbers agree, or one article has both',
  'a figure is not found as it is marked',
  'articles of no common story',
  'no claim: of the past, estimated or a date',
  'another dimension',
  'days apart',
  'no counterparts: another figure is nearer, or both are given',
  'chance below .25',
  'chance from .25 on',
  'chance from .5 on',
  'parted or explained by a rule',
  'likely, but held back, or flagged without a member',
] as const
type Cause = (typeof CAUSES)[number]

const named = process.argv.slice(2).filter((name) => name !== '-v')
const lines = new Map<Cause, string[]>(CAUSES.map((cause) => [cause, []]))
for (const set of named.length > 0 ? named : SETS) {
  const across = readAcross(set)
  const told = stories(across.articles)
  const chances = new Map<string, number>()
  const found = findingsOf(across.articles, told, (signs, left, right) => {
    const chance = byWeight(signs, left, right)
    chances.set(keyOf(left, right), chance)
    return chance
  })
  for (const missed of flagsOf(across, [found]).missed) {
    const causes = pairsOf(across, told, missed.split(' | ')).map((pair) => causeOf(pair, chances))
    const last = Math.max(0, ...causes.map((cause) => CAUSES.indexOf(cause)))
    lines.get(CAUSES[last] ?? CAUSES[0])?.push(`${set} ${missed}`)
  }
}
for (const [cause, some] of lines) {
  console.log(`${String(some.length).padStart(4)} ${cause}`)
  if (process.argv.includes('-v')) for (const line of some) console.log(`       ${line}`)
}

function keyOf(left: Placed, right: Placed): string {
  return [left.claim.figure, right.claim.figure].sort().join(' ')
}

/** A pair of members, or why there is none. */
type Pair = readonly [Placed, Placed] | Cause

function pairsOf(across: Across, told: readonly (readonly string[])[], members: readonly string[]) {
  return members.flatMap((one, at) =>
    members.slice(at + 1).map((other) => pairOf(across, told, one, other)),
  )
}

function pairOf(
  { articles }: Across,
  told: readonly (readonly string[])[],
  ...members: readonly [string, string]
): Pair {
  const placed: Placed[] = []
  const at = told.findIndex((ids) => ids.includes(members[0].split(':')[0] ?? ''))
  const ids = told[at] ?? []
  const all = placedIn(
    at,
    articles.filter(({ id }) => ids.includes(id)),
  )
  for (const member of members) {
    const [id, raw] = member.split(/:(.*)/s)
    const article = articles.find((each) => each.id === id)
    const figure = article?.figures.find((each) => each.raw === raw)
    if (!article || !figure) return 'a figure is not found as it is marked'
    if (!ids.includes(article.id)) return 'articles of no common story'
    const { claims, bare } = article.facts
    const isOwn = (claim: { readonly figure: string }): boolean => claim.figure === figure.id
    const other = bare.find((each) => isOwn(each) && !each.isOther)
    const claim = claims.find(isOwn) ?? (other && claimOfBare(other))
    if (!claim) return 'no claim: of the past, estimated or a date'
    placed.push(all(claim, article))
  }
  const [left, right] = placed
  return left && right ? [left, right] : CAUSES[0]
}

function causeOf(pair: Pair, chances: ReadonlyMap<string, number>): Cause {
  if (typeof pair === 'string') return pair
  const [left, right] = pair
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article || agree(a, b)) return CAUSES[0]
  if (dimensionIn(a) !== dimensionIn(b)) return 'another dimension'
  const chance = chances.get(keyOf(left, right))
  if (chance === undefined && daysBetween(left, right) > TOLD_DAYS) return 'days apart'
  if (chance === undefined) return 'no counterparts: another figure is nearer, or both are given'
  if (areExplained(left, right) || areSeparate(left, right)) return 'parted or explained by a rule'
  if (chance < 0.25) return 'chance below .25'
  if (chance < 0.5) return 'chance from .25 on'
  return chance < 0.8 ? 'chance from .5 on' : 'likely, but held back, or flagged without a member'
}

function dimensionIn({ isCount, unit }: Claim): string {
  return isCount ? '#' : dimensionOf(unit)[0]
}
