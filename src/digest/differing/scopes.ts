/** What a measure is narrowed to: the same in two claims, or by its noun. */

import { hasHan } from '../../text/han.ts'
import type { Claim } from '../claims/claim.ts'
import { stem } from '../facts/stem.ts'
import type { Placed } from './placed.ts'

/** 居民停暖 and 居民里 are of the same ones. */
export function areOtherNouns(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false
  return !(HAN_NOUN.test(one) && one.slice(0, 2) === other.slice(0, 2))
}

const HAN_NOUN = /^\p{Script=Han}{2}/u

/** 输电线路全长 and 线路全长 are one length; tons of sugar produced are `sugar output`. */
export function haveOneScope(a: Claim, b: Claim): boolean {
  if (areOtherNouns(a.thing, b.thing)) return false
  if (a.scope === b.scope || isScope(a.thing, b.scope) || isScope(b.thing, a.scope)) return true
  const [short, long] = a.scope.length < b.scope.length ? [a.scope, b.scope] : [b.scope, a.scope]
  if (short.length < 2 || !hasHan(short) || !long.endsWith(short)) return false
  return !ADDED.test(long.slice(0, -short.length))
}

/** 动力及储能电池 are more than 储能电池. */
const ADDED = /[及和与、]$/

/** 古龙页岩油探明储量 and 探明储量: what the headline of one is about narrows nothing in the other. */
export function areOfOne(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (areOtherNouns(a.thing, b.thing)) return false
  if ((a.scope === '') === (b.scope === '')) return false
  const scope = a.scope + b.scope
  return scope.length > 3 && [left, right].some(({ article }) => article.title.includes(scope))
}

function isScope(thing: string | null, scope: string): boolean {
  return thing !== null && stem(scope) === thing
}
