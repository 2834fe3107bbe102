import { areApart } from '../../facts/periods.ts'
import type { StoryTerms } from '../../facts/terms.ts'
import { continuesRun } from '../terms/hanBigrams.ts'
import type { ArticleTerms, WordKind } from '../terms/termTable.ts'
import { haveDifferentNames } from './nounConflicts.ts'
import type { PairReaders } from './pairReaders.ts'
import { FOLLOWED_DAYS, SIMILAR, STRONG_MARKS, timeDecay } from './thresholds.ts'

/** Weight of a further bigram of a shared run of Han, against its first. */
const IN_RUN = 0.2
/** Added for each shared term of the openings beyond the first; and factors of words where there is one, or none. */
const PER_TERM = 0.05
const ONE_TERM = 0.6
const NO_TERM = 0.4

/** Factor of two articles that name others, or are of other months. */
const OTHER = 0.45

/** Similarity of two articles of one language by their words, and by the names and figures beside them. */
export class WordSimilarity {
  readonly #read: PairReaders

  constructor(readers: PairReaders) {
    this.#read = readers
  }

  of(
    left: ArticleTerms,
    right: ArticleTerms,
    [mine, theirs]: readonly [StoryTerms, StoryTerms],
    { days, exactness, differ }: PairFacts,
  ): number {
    const text = 1.2 * this.#cosine(left, right, 'words')
    // Headlines of two languages share no words; the texts stand in for them.
    const title =
      left.isHanTitled === right.isHanTitled ? 1.2 * this.#cosine(left, right, 'title') : text
    const words = title + text + 0.3 * this.#cosine(left, right, 'names')
    const coded = this.#read.shared.codes(left, right)
    const codes = coded.names + coded.works
    const apartInTime =
      mine.period !== null && theirs.period !== null && areApart(mine.period, theirs.period)
    const alike =
      words *
      (coded.events > 0 && !differ && days <= FOLLOWED_DAYS
        ? Math.sqrt(timeDecay(days))
        : timeDecay(days)) *
      (differ || this.#read.conflicts.differInName(left, right) ? OTHER : 1) *
      (apartInTime ? OTHER : 1)
    const openingTerms = this.#read.shared.openingTerms(left, right) + codes
    // A month later the news of a company may be of another event.
    const late = days > FOLLOWED_DAYS && exactness < 1.5 * STRONG_MARKS
    const evidence = late ? 0 : openingTerms + (exactness >= STRONG_MARKS ? 1 : 0)
    const rest = exactness + (days > FOLLOWED_DAYS ? 0 : this.#furtherNames(left, right))
    const proof: Proof = { evidence, exactness, rest, isNothing: openingTerms === 0 }
    const found = weighed(alike, proof)
    // Checked last, as few pairs are as similar.
    return found >= SIMILAR && haveDifferentNames(left.opening, right.opening)
      ? weighed(alike * OTHER, proof)
      : found
  }

  /**
   * Cosine of the terms of one kind. Words of a shared name count once, and bigrams of a shared run of Han
   * (星野, 野半, 半导, 导体) hardly more: else one long company name would pass for an event.
   */
  #cosine(first: ArticleTerms, second: ArticleTerms, kind: WordKind): number {
    const { table, set } = this.#read
    const { texts } = table.pack
    set.fill(first.terms[kind])
    // Names count among names alone.
    if (kind !== 'names') for (const term of first.terms.names) set.delete(term)
    let shared = 0
    let last = ''
    const terms = second.terms[kind]
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      if (!set.has(term)) continue
      const square = table.square(kind, term)
      const text = texts[term] ?? ''
      shared += continuesRun(last, text) ? square * IN_RUN : square
      last = text
    }
    return shared === 0 ? 0 : shared / (first.norms[kind] * second.norms[kind])
  }

  /** Rare names that both have beyond the first: a place and its people say more than a company. */
  #furtherNames(first: ArticleTerms, second: ArticleTerms): number {
    if (first.phrases.length === 0) return 0
    const { set } = this.#read
    set.fill(second.terms.names)
    const heads = new Set<number>()
    for (const { head, words } of first.phrases) {
      for (const word of words) if (set.has(word)) heads.add(head)
    }
    return Math.min(Math.max(0, heads.size - 1), 2) * 0.08
  }
}

/** What is known of a pair beside its words. */
interface PairFacts {
  /** Days between both. */
  readonly days: number
  /** Of the figures and days that both give, in sum. */
  readonly exactness: number
  /** Whether they share no name, though both have some. */
  readonly differ: boolean
}

/** What speaks for one event beside similar words. */
interface Proof {
  /** How many terms of the openings both share; exact figures count as one. */
  readonly evidence: number
  readonly exactness: number
  /** Added to the similarity of the words: for figures, and for further names. */
  readonly rest: number
  /** Whether the openings share no term. */
  readonly isNothing: boolean
}

/** Similarity of the words, less where little else is shared, and what is added to it. */
function weighed(alike: number, { evidence, exactness, rest, isNothing }: Proof): number {
  if (evidence > 1) return alike + rest + Math.min(evidence - 1, 3) * PER_TERM
  if (exactness >= STRONG_MARKS / 1.5) return alike + rest
  return alike * (isNothing ? NO_TERM : ONE_TERM) + rest
}
