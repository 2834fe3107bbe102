/** Quantities that are one word or one sign, and which rule knows them by what they begin with. */
import { codeAt } from '../../../text/codeAt.ts'
import { groupBy } from '../../group.ts'
import { halves } from './halves.ts'
import { multiples } from './multiples.ts'
import { shares } from './shares.ts'
import { slashes } from './slashes.ts'
import { tenths } from './tenths.ts'
import type { Rule, Whole } from './whole.ts'
import { fortnights, halvesMore, hanQuarters, quarters } from './wordTimes.ts'

/** Each rule with the characters that its pieces begin with, letters in lower case. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['dtqfsenh翻', multiples],
  ['0123456789一二两三四五六七八九十', tenths],
  ['123456789otfsen', shares],
  ['ao', fortnights],
  ['a', halvesMore],
  ['at', quarters],
  ['0123456789', slashes],
  ['一三', hanQuarters],
  ['h一半', halves],
]
const rulesByFirst = groupBy(
  RULES.flatMap(([firsts, rule]) =>
    Array.from(new Set(firsts + firsts.toUpperCase()), (first) => ({
      first: first.charCodeAt(0),
      rule,
    })),
  ),
  ({ first }) => first,
)

/** What stands at a place as one piece; null where an ordinary number is to be tried. */
export function wholeAt(text: string, at: number): Whole | null {
  const rules = rulesByFirst.get(codeAt(text, at))
  if (!rules) return null
  for (const { rule } of rules) {
    const found = rule(text, at)
    if (found) return found
  }
  return null
}
