import { FOLLOWED_DAYS } from '../similarity/thresholds.ts'
import type { Articles } from '../terms/articles.ts'
import { countRuns } from '../terms/hanBigrams.ts'
import { RareTerms } from '../terms/rareTerms.ts'
import { EarlierCandidates } from './earlierCandidates.ts'
import {
  type EarlierMatch,
  type KnownMatches,
  matchesOf,
  packMatches,
  type ReusedMatches,
  staleMatches,
} from './earlierMatches.ts'
import { FollowUpRules, RARE_TERMS } from './followUpRules.ts'
import { RecalledTimes, SOON } from './recalledTimes.ts'
import { SharedNames } from './sharedNames.ts'
import { SharedRareTerms } from './sharedRareTerms.ts'

/** Signs that the later of two articles follows the earlier: 1 where it is so. */
export interface FollowSigns {
  /** It speaks of the time of the earlier. */
  readonly recalls: number
  /** Its headline tells what came of something. */
  readonly outcome: number
  /** It opens with a rare name of the earlier. */
  readonly opens: number
}

/** Whether an article is of an event that another reported days or months before. */
export class Evidence {
  readonly #articles: Articles
  readonly #rare: RareTerms
  readonly #times: RecalledTimes
  readonly #shared: SharedRareTerms
  readonly #names: SharedNames
  readonly #rules: FollowUpRules
  readonly #earlier: EarlierCandidates
  readonly #before: ReusedMatches | null
  /** 1 for an article whose earlier matches may be others than before. */
  readonly #stale: Uint8Array
  readonly #matches: (readonly EarlierMatch[] | undefined)[]

  /** @param before What was found before; unchanged articles keep their matches. */
  constructor(articles: Articles, before: ReusedMatches | null = null) {
    const { table, days } = articles
    const rare = new RareTerms(table)
    const times = new RecalledTimes(articles)
    const names = new SharedNames(articles, rare)
    this.#articles = articles
    this.#rare = rare
    this.#times = times
    this.#names = names
    this.#shared = new SharedRareTerms(table, rare)
    this.#rules = new FollowUpRules(articles, { rare, times, names })
    this.#before = before
    this.#matches = days.map(() => undefined)
    this.#stale = staleMatches(days.length, before, (string) => rare.has(string))
    this.#earlier = new EarlierCandidates(articles, { rare, times }, this.#stale)
  }

  /** Earlier articles that may be of the event of one, ascending. */
  earlierMatches(at: number): readonly EarlierMatch[] {
    const known = this.#matches[at] ?? (this.#stale[at] === 1 ? null : matchesOf(at, this.#before))
    const earlierMatches = known ?? this.#findMatches(at)
    this.#matches[at] = earlierMatches
    return earlierMatches
  }

  /** All matches that were asked for. */
  get matches(): KnownMatches {
    return packMatches(this.#matches)
  }

  #findMatches(at: number): readonly EarlierMatch[] {
    const earlier = this.#earlier.before(at)
    if (earlier.length === 0) return []
    const named = this.#rare.named(at)
    const marking = this.#shared.mark(named)
    return earlier.flatMap((other) => {
      const shared = this.#shared.of(named, marking, other)
      const rareTerms = countRuns(shared)
      return this.#rules.areOneEvent(at, other, { shared, rareTerms }) ? [{ other, rareTerms }] : []
    })
  }

  /** How many rare terms two articles share. */
  rareTerms(one: number, other: number): number {
    return this.#shared.count(one, other)
  }

  /** Whether an article follows an earlier one with which it shares several rare terms. */
  isFollowUp(at: number): boolean {
    return this.earlierMatches(at).some(({ rareTerms }) => rareTerms > RARE_TERMS)
  }

  /**
   * Signs of one event beside shared terms; null where there is none. Articles of one trade share many terms, even
   * months apart.
   */
  follows(later: number, earlier: number): FollowSigns | null {
    const { days, termsOf } = this.#articles
    const apart = (days[later] ?? 0) - (days[earlier] ?? 0)
    const recalls =
      this.#times.recalls(later, earlier) || this.#times.namesDay(later, earlier, SOON)
    const { isOutcome } = termsOf(later)
    const opens = apart <= FOLLOWED_DAYS && this.#names.opensWithNameOf(later, earlier)
    if (!recalls && !isOutcome && !opens) return null
    return { recalls: recalls ? 1 : 0, outcome: isOutcome ? 1 : 0, opens: opens ? 1 : 0 }
  }
}
