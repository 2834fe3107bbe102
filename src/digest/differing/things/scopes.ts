/** Whether two claims narrow their measure to the same part. */

import { hasHan } from '../../../text/han.ts'
import type { Claim } from '../../claims/claim.ts'

/** Whether both name what is measured, and differently; in Chinese by two characters: 居民停暖 and 居民里 are one. */
export function areOtherNouns(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false
  return one.slice(0, 2) !== other.slice(0, 2) || !hasHan(one)
}

/** Whether scopes are equal, or one ends with the other in Chinese: 输电线路全长 and 线路全长. */
export function haveOneScope(a: Claim, b: Claim): boolean {
  if (areOtherNouns(a.thing, b.thing)) return false
  if (a.scope === b.scope) return true
  const [short, long] = a.scope.length < b.scope.length ? [a.scope, b.scope] : [b.scope, a.scope]
  if (short.length < 2 || !hasHan(short) || !long.endsWith(short)) return false
  return !ADDED.test(long.slice(0, -short.length))
}

/** The longer scope adds a second part: 动力及储能电池 are more than 储能电池. */
const ADDED = /[及和与、]$/
