/** Whether two claims are of one name, and of one object. */
import { isNameCode } from '../../bilingual/codes.ts'
import { classOf } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import { isHanPhrase, type Placed } from '../placed.ts'

/** Each names a country, province or city, and the other none of them. */
export function areElsewhere(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [a.names.filter(isNameCode), b.names.filter(isNameCode)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
}

/**
 * Names of both sentences, of which `Kesra` is `Kesra Strait`; a sentence without any speaks of
 * what its article does.
 */
export function sharesName(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (!a.isNamed && !b.isNamed) return true
  // In another language most names are written otherwise.
  const isPlain = a.isKnown || classOf(a.measure) === a.measure
  if (isPlain && isHanPhrase(a) !== isHanPhrase(b) && !areElsewhere(a, b)) return true
  if (a.isNamed && b.isNamed) return shareName(a.names, b.names)
  const [named, other] = a.isNamed ? [a, right] : [b, left]
  const known = [...other.claim.names, ...other.article.facts.terms.phrases]
  return known.length === 0 || shareName(named.names, known)
}

function shareName(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((name) =>
    theirs.some(
      (other) => ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `),
    ),
  )
}
