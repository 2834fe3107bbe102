import { fold } from '../text/fold.ts'
import { simplified } from '../text/simplified.ts'

/**
 * What tells topics apart: 半導體 and 半导体 are one. Sources are told apart by `fold` alone: 經濟日報 and
 * 经济日报 are papers of two places.
 */
export function topicKey(name: string): string {
  return simplified(fold(name))
}
