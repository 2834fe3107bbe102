/** Whether nouns of two figures tell of one thing, in whatever language. */
import { thingsIn } from '../../bilingual/things.ts'
import type { Placed } from '../placed.ts'
import { figureOf, stretchOf } from '../words/inWords.ts'

/** By what is counted, by the table of measures, or by the nouns beside them. */
export function areOfOneNoun(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.isCount && a.unit === b.unit && !OF_ANYTHING.has(a.unit)) return true
  if (a.isKnown && b.isKnown && a.measure === b.measure) return true
  return shareThing(left, right)
}

/** Any story counts people, and 个 and 家 count anything. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['people', '家'])

/** By the tables of both languages. */
export function shareThing(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [thingsBeside(left), thingsBeside(right)]
  return [...mine].some((thing) => theirs.has(thing))
}

function thingsBeside(placed: Placed): ReadonlySet<string> {
  const own = figureOf(placed.article, placed.claim.figure)
  return thingsIn(own === null ? '' : stretchOf(placed, own))
}
