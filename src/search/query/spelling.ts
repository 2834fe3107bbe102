/** Typing errors: the word that was meant, or two words that were written as one. */
import { hashPair, hashWord } from '../format.ts'
import type { Tier } from './shards.ts'
import { wordsOf } from './tables.ts'

const SHORTEST = 4
/** A word of so few letters is rather two short ones, `wifi`, than another one. */
export const SHORT_WORD = 5
/** Letters of the second of two words that were written as one: `startup`. */
const LEAST_PART = 2
/** Letters of both. */
const LEAST_WHOLE = 6
/** From so many letters on two mistakes are forgiven. */
const LONG = 8

/**
 * The word that was probably meant: the nearest that occurs, of several the most frequent. The first
 * letter is taken for right, or, when it was swapped with the second, that one.
 */
export async function correctSpelling(
  tiers: readonly Tier[],
  word: string,
): Promise<string | null> {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return null
  const most = word.length < LONG ? 1 : 2
  const letters = [...new Set(word.slice(0, 2))]
  const lists = await Promise.all(
    tiers.flatMap((tier) => letters.map((letter) => wordsOf(tier, letter))),
  )
  const totals = new Map<string, number>()
  for (const [known, count] of lists.flat()) {
    if (Math.abs(known.length - word.length) > most) continue
    totals.set(known, (totals.get(known) ?? 0) + count)
  }
  let best: string | null = null
  let nearest = most + 1
  for (const [known, count] of totals) {
    // The first letter is seldom wrong: `crises` is no `rises`, `iphone` no `phone`.
    const isSwapped = known[0] === word[1] && known[1] === word[0]
    if (known[0] !== word[0] && !isSwapped) continue
    // `tarrif` is one error, though two letters are wrong, and `coper` rather copper than cover.
    const edits = undoubled(word) === undoubled(known) ? HALF : distance(word, known)
    // Of four letters that are right but for one, too many words are made.
    if (edits >= most + 1 || (word.length === SHORTEST && hasOtherLetters(word, known))) continue
    const better = edits < nearest || (edits === nearest && count > (totals.get(best ?? '') ?? 0))
    if (!better) continue
    best = known
    nearest = edits
  }
  return best
}

/** What letters doubled or not count: nothing is mistyped as often. */
const HALF = 0.5

/** With each letter that is doubled once. */
function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

/** Letters of the first of two words that is in no list. */
const SHORT_PART = 3

/** So many words that a word begins with are tried. */
const MOST_BEGINNINGS = 6

/**
 * Two words that stand side by side and were written as one, the longer first one tried first: `windfarm`;
 * else each way to cut it behind its first letters, but for an article.
 */
export async function splitCompound(
  tiers: readonly Tier[],
  word: string,
): Promise<readonly (readonly [string, string])[]> {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return []
  const at = (end: number) => [word.slice(0, end), word.slice(end)] as const
  const isLong = word.length >= LEAST_WHOLE
  const known = await Promise.all(
    tiers.map((tier) => (isLong ? wordsOf(tier, word.charAt(0)) : [])),
  )
  const beginnings = new Set(
    known
      .flat()
      .filter(([begun]) => word.startsWith(begun) && word.length - begun.length >= LEAST_PART)
      .map(([begun]) => begun.length),
  )
  const longest = [...beginnings].sort((a, b) => b - a).slice(0, MOST_BEGINNINGS)
  for (const halves of longest.map(at)) {
    const hash = hashPair(hashWord(halves[0]), hashWord(halves[1]))
    const pairs = await Promise.all(tiers.map((tier) => tier.pair(hash)))
    if (pairs.some((pair) => pair !== null)) return [halves]
  }
  return [1, 2, SHORT_PART]
    .filter((end) => end < word.length - 1)
    .map(at)
    .filter(([first]) => first !== 'a')
}

/** Whether a word has other letters, not only more of them or in another order. */
function hasOtherLetters(word: string, known: string): boolean {
  return known.length <= word.length && [...word].some((letter) => !known.includes(letter))
}

/** Letters to insert, remove, change or swap with their neighbour to make one word of the other (Damerau). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1)
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1)
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      here.push(cost)
    }
    before = above
    above = here
  }
  return above[b.length] ?? 0
}
