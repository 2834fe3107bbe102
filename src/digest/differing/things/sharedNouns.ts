/** Whether nouns show that two figures are of one thing, in one language or two. */
import { thingsIn } from '../../bilingual/things.ts'
import { figureIn, type Placed } from '../placed.ts'
import { segmentOf } from '../words/segment.ts'

/** Whether they count the same, have one known measure, or a noun beside them in common. */
export function shareNoun(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.isCount && a.unit === b.unit && !GENERIC_COUNTS.has(a.unit)) return true
  if (a.isKnown && b.isKnown && a.measure === b.measure) return true
  return shareTranslatedNoun(left, right)
}

/** People are counted in any story, and 个 and 家 count anything. */
const GENERIC_COUNTS: ReadonlySet<string> = new Set(['people', '家'])

/** Whether nouns beside both have a translation in common, by the tables of both languages (`../../bilingual/things.ts`). */
export function shareTranslatedNoun(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [nounsBeside(left), nounsBeside(right)]
  return [...mine].some((thing) => theirs.has(thing))
}

function nounsBeside(placed: Placed): ReadonlySet<string> {
  const own = figureIn(placed)
  return thingsIn(own === null ? '' : segmentOf(placed, own))
}
