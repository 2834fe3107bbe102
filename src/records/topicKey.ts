import { fold } from '../text/fold.ts'
import { simplified } from '../text/simplified.ts'

/**
 * The key of a topic: 半導體 and 半导体 are one. The key of a source is `fold` alone: 經濟日報 and
 * 经济日报 are papers of two places.
 */
export function topicKey(name: string): string {
  return simplified(fold(name))
}
