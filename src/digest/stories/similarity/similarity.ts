import { TOLD_DAYS } from '../../days.ts'
import { areOtherNumbers } from '../../facts/numbered.ts'
import { areOtherSeats } from '../../facts/seats.ts'
import type { Articles } from '../terms/articles.ts'
import {
  areDifferentQuakes,
  areDifferentReporters,
  areDisjoint,
  haveDifferentAgents,
  lacksTitleNames,
  namesAny,
  namesInTitle,
  openAlike,
} from './conflicts.ts'
import { CrossLanguage } from './crossLanguage.ts'
import { haveConflictingHeadlines, isSeatedElsewhere } from './headlineConflicts.ts'
import { NameSimilarity } from './nameSimilarity.ts'
import type { PairReaders } from './pairReaders.ts'
import {
  CANNOT_LINK,
  FADING_DAYS,
  FRESH_DAYS,
  NAMED_DAYS,
  SIMILAR,
  STRONG_MARKS,
} from './thresholds.ts'
import { WordSimilarity } from './wordSimilarity.ts'

/** Factor of two articles that name other places: pacts with Australia and with Malaysia are two. */
const ELSEWHERE = 0.4
/** Two articles of this similarity, of other places and without a shared figure, are one kind of news from two places. */
const NEAR_DUPLICATES = 0.5

/** Most similarity of what two companies do, without a shared figure. */
const MOST_OF_OTHERS = 0.2

/** How similar two articles are, by their places in the list. */
export class Similarity {
  readonly #days: Articles['days']
  readonly #termsOf: Articles['termsOf']
  readonly #read: PairReaders
  readonly #wordSimilarity: WordSimilarity
  readonly #nameSimilarity: NameSimilarity
  readonly #across: CrossLanguage

  constructor({ days, termsOf }: Articles, readers: PairReaders) {
    this.#days = days
    this.#termsOf = termsOf
    this.#read = readers
    this.#wordSimilarity = new WordSimilarity(readers)
    this.#nameSimilarity = new NameSimilarity(readers)
    this.#across = new CrossLanguage(readers)
  }

  /** From 0 up, or {@link CANNOT_LINK}. */
  of(first: number, second: number): number {
    const [mine, theirs] = [this.#termsOf(first), this.#termsOf(second)]
    // Two companies that report their results in the same words are two stories.
    if (
      mine.deed?.verb &&
      mine.deed.verb === theirs.deed?.verb &&
      haveDifferentAgents(mine, theirs)
    )
      return 0
    // 远山乳业：上半年… and 北谷乳业：上半年… are two stories; so are two days of 铁矿石日报.
    if (mine.head !== null && theirs.head !== null && !openAlike(mine.head, theirs.head)) return 0
    const isNamedToo = namesAny(mine.numbered, theirs) || namesAny(theirs.numbered, mine)
    if (areOtherNumbers(mine.numbered, theirs.numbered) && !isNamedToo) return CANNOT_LINK
    const { table, conflicts, shared: reader } = this.#read
    const [left, right] = [table.article(first), table.article(second)]
    const apart = Math.abs((this.#days[first] ?? 0) - (this.#days[second] ?? 0))
    const days = Number.isNaN(apart) ? FADING_DAYS : apart
    const marks = reader.marks(left, right)
    const exactness = marks.all
    if (left.isHan !== right.isHan) {
      return this.#across.of(
        left,
        right,
        { marks, days },
        left.isHan ? [left, theirs] : [right, mine],
      )
    }
    if (mine.isSeries && theirs.isSeries && days > 0) return 0
    if (days > TOLD_DAYS) {
      if (haveConflictingHeadlines(mine, theirs)) return CANNOT_LINK
      if (this.isSeatedElsewhere(first, second)) return 0
    }
    if (areDisjoint(mine.storms, theirs.storms) || areDifferentQuakes(mine.quakes, theirs.quakes))
      return CANNOT_LINK
    const apartInPlace = conflicts.haveDisjointPlaces(left, right)
    // An exact figure that both give outweighs that they share no name.
    const differ = exactness < STRONG_MARKS && conflicts.shareNoName(left, right)
    // 成都土拍 and 杭州土拍: one kind of news from two cities.
    if (exactness < STRONG_MARKS && areOtherSeats(mine.seat, theirs.seat)) return 0
    if (exactness < STRONG_MARKS && conflicts.haveDisjointWorks(left, right)) return CANNOT_LINK
    const own = this.#wordSimilarity.of(left, right, [mine, theirs], {
      days,
      exactness,
      differ,
    })
    const areOtherActors =
      haveDifferentAgents(mine, theirs) || areDifferentReporters(mine.reporter, theirs.reporter)
    if (exactness < STRONG_MARKS && own >= NEAR_DUPLICATES && apartInPlace) return 0
    const isOther =
      (differ && (days > FRESH_DAYS || (namesInTitle(mine) && namesInTitle(theirs)))) ||
      areOtherActors ||
      (lacksTitleNames(mine, theirs) && lacksTitleNames(theirs, mine))
    const most =
      areOtherActors && exactness < STRONG_MARKS ? MOST_OF_OTHERS : Number.POSITIVE_INFINITY
    const alike = Math.min(own * (apartInPlace || isOther ? ELSEWHERE : 1), most)
    if (alike >= SIMILAR || days > NAMED_DAYS || isOther || !table.isSome) return alike
    return this.#nameSimilarity.of(left, right, { alike, days, apartInPlace })
  }

  /** Whether both are Chinese, and the headline of the later opens with a place that the earlier does not name. */
  isSeatedElsewhere(first: number, second: number): boolean {
    const { table } = this.#read
    if (!table.isHan(first) || !table.isHan(second)) return false
    const [earlier, later] =
      (this.#days[first] ?? 0) <= (this.#days[second] ?? 0) ? [first, second] : [second, first]
    return isSeatedElsewhere(this.#termsOf(earlier), this.#termsOf(later))
  }
}
