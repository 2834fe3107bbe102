/** Whether the names beside two claims are of one person, company or place. */
import { isNameCode } from '../../bilingual/codes.ts'
import { classOf } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import { isChinese, type Placed } from '../placed.ts'

/** Whether each names countries, provinces or cities, and none of these in common. */
export function areElsewhere(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [a.names.filter(isNameCode), b.names.filter(isNameCode)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
}

/**
 * Whether the names of both sentences have one in common: `Kesra` is part of `Kesra Strait`. A sentence without names is
 * compared by the names of its article.
 */
export function sharesName(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (!a.isNamed && !b.isNamed) return true
  // Most names are spelled otherwise in the other language.
  const isPlain = a.isKnown || classOf(a.measure) === a.measure
  if (isPlain && isChinese(a) !== isChinese(b) && !areElsewhere(a, b)) return true
  if (a.isNamed && b.isNamed) return shareName(a.names, b.names)
  const [named, other] = a.isNamed ? [a, right] : [b, left]
  const known = [...other.claim.names, ...other.article.facts.terms.phrases]
  return known.length === 0 || shareName(named.names, known)
}

export function shareName(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((name) =>
    theirs.some(
      (other) => ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `),
    ),
  )
}
