/** What a measure is narrowed to: the same in two claims, or by its noun. */

import { hasHan } from '../../../text/han.ts'
import type { Claim } from '../../claims/claim.ts'

/** 居民停暖 and 居民里 are of the same ones. */
export function areOtherNouns(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false
  return one.slice(0, 2) !== other.slice(0, 2) || !hasHan(one)
}

/** 输电线路全长 and 线路全长 are one length; tons of sugar produced are `sugar output`. */
export function haveOneScope(a: Claim, b: Claim): boolean {
  if (areOtherNouns(a.thing, b.thing)) return false
  if (a.scope === b.scope) return true
  const [short, long] = a.scope.length < b.scope.length ? [a.scope, b.scope] : [b.scope, a.scope]
  if (short.length < 2 || !hasHan(short) || !long.endsWith(short)) return false
  return !ADDED.test(long.slice(0, -short.length))
}

/** 动力及储能电池 are more than 储能电池. */
const ADDED = /[及和与、]$/
