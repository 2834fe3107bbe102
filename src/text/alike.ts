import { fold } from './fold.ts'

/** Of all pairs of neighbouring characters, those that both have: a text that was put right keeps most. */
const MOST = 0.7

/** Whether two texts are one in two versions: a word or a number is another, and the rest is as it was. */
export function areAlike(one: string, other: string): boolean {
  const pairs = pairsOf(fold(one))
  const others = pairsOf(fold(other))
  const all = pairs.length + others.length
  const left = new Map<string, number>()
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of others) {
    const times = left.get(pair) ?? 0
    if (times === 0) continue
    left.set(pair, times - 1)
    shared += 2
  }
  return shared >= MOST * all
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
