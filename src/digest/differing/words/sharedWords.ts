/** Words that the clauses of two figures have in common. */
import { simplified } from '../../../text/simplified.ts'
import { classOf } from '../../claims/amount.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { isStop } from '../../figures/amounts/counts.ts'
import { lastWord } from '../../figures/chars.ts'
import { figureIn, isChinese, type Placed } from '../placed.ts'
import { isSum, isWithin } from '../values.ts'

/** Sums of a greater ratio are of two things. */
const NEAR = 1.5

/**
 * Whether two figures that a rule compares have enough words in common. A counted noun is too little in one language: a
 * story counts points of two players, or who starts and who finishes. Sums far apart need a phrase that says what they are
 * for.
 */
export function shareEnoughWords(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.kind === 'event') return true
  if (isSum(a) && !isWithin(NEAR, a, b)) {
    const [mine, theirs] = [figureIn(left), figureIn(right)]
    return mine !== null && theirs !== null && sharedPhrase([mine, theirs]) !== null
  }
  if (a.isKnown || (classOf(a.measure) !== a.measure && a.measure !== a.unit)) return true
  return shareWord(left, right)
}

/**
 * Whether two clauses of one language have a word in common besides the counted noun, in one of them no part of a name:
 * `the bank` and `Federal Bank`. True of two languages, where no word can be compared.
 */
export function shareWord(left: Placed, right: Placed): boolean {
  if (isChinese(left.claim) !== isChinese(right.claim)) return true
  const [one, other] = [figureIn(left), figureIn(right)]
  if (one === null || other === null) return false
  const noun = wordsOf(simplified(lastWord(one.raw, one.raw.length)))
  const [mine, theirs] = [wordsBeside(one), wordsBeside(other)]
  const isShared = (word: string, others: readonly string[]): boolean =>
    !noun.includes(word) && others.includes(word)
  return (
    mine.plain.some((word) => isShared(word, theirs.all)) ||
    theirs.plain.some((word) => isShared(word, mine.all))
  )
}

/** Words of a clause: all, and those that are no names. */
function wordsBeside({ context }: ArticleFigure): {
  readonly all: readonly string[]
  readonly plain: readonly string[]
} {
  const folded = simplified(context)
  return { all: wordsOf(folded), plain: wordsOf(folded.replace(NAMES, ' ')) }
}

/** Capitalized words, but for the first of the clause. */
const NAMES = /(?<=\P{L})\p{Lu}[\p{L}’'-]+/gu

/** The longest phrase of two to four words that all clauses have, such as `critical minerals`; null for none. */
export function sharedPhrase(figures: readonly ArticleFigure[]): string | null {
  const [first = [], ...others] = figures.map(({ context }) =>
    context.split(/[^\p{L}'’.-]+/u).filter((word) => word !== ''),
  )
  const rest = others.map((words) => ` ${words.join(' ')} `)
  for (let length = 4; length > 1; length--) {
    for (let at = 0; at + length <= first.length; at++) {
      const words = first.slice(at, at + length)
      if (isStop(words[0] ?? '') || isStop(words.at(-1) ?? '')) continue
      const run = words.join(' ')
      if (rest.every((text) => text.includes(` ${run} `)) && wordsOf(run).length > 1) return run
    }
  }
  return null
}
