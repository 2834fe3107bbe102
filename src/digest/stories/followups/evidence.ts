import { FOLLOWED_DAYS } from '../similarity/thresholds.ts'
import type { Articles } from '../terms/articles.ts'
import { runsOf } from '../terms/hanBigrams.ts'
import { RareTerms } from '../terms/rareTerms.ts'
import { EarlierOnes } from './earlierCandidates.ts'
import {
  type KnownPasts,
  type Past,
  packPasts,
  pastOf,
  type StandsBefore,
  stalePasts,
} from './earlierMatches.ts'
import { KnownAgain, THINGS } from './followUpRules.ts'
import { RecalledTimes, SOON } from './recalledTimes.ts'
import { NamesInCommon } from './sharedNames.ts'
import { SharedThings } from './sharedRareTerms.ts'

/** What a later of two articles says of the earlier: 1 where it is so. */
export interface FollowSigns {
  /** It speaks of the time of the earlier. */
  readonly recalls: number
  /** Its headline tells what came of something. */
  readonly outcome: number
  /** It opens with a rare name of the earlier. */
  readonly opens: number
}

/** What tells that an article is of an event that another told of before. */
export class Evidence {
  readonly #days: Articles['days']
  readonly #termsOf: Articles['termsOf']
  readonly #rare: RareTerms
  readonly #times: RecalledTimes
  readonly #shared: SharedThings
  readonly #names: NamesInCommon
  readonly #rules: KnownAgain
  readonly #earlier: EarlierOnes
  readonly #before: StandsBefore | null
  /** 1 for an article whose past may be another than it was. */
  readonly #stale: Uint8Array
  readonly #pasts: (readonly Past[] | undefined)[]

  /** @param before What was found of these or other articles; the past of what nothing befell is as it was. */
  constructor(articles: Articles, before: StandsBefore | null = null) {
    const { table, days, termsOf } = articles
    this.#days = days
    this.#termsOf = termsOf
    const rare = new RareTerms(table)
    const times = new RecalledTimes(articles)
    const names = new NamesInCommon(articles, rare)
    this.#rare = rare
    this.#times = times
    this.#names = names
    this.#shared = new SharedThings(table, rare)
    this.#rules = new KnownAgain(articles, { rare, times, names })
    this.#before = before
    this.#pasts = days.map(() => undefined)
    this.#stale = stalePasts(days.length, before, (string) => rare.has(string))
    this.#earlier = new EarlierOnes(articles, { rare, times }, this.#stale)
  }

  /** Articles before one that may tell of the same event, ascending. */
  past(at: number): readonly Past[] {
    const known = this.#pasts[at] ?? (this.#stale[at] === 1 ? null : pastOf(at, this.#before))
    const past = known ?? this.#pastAnew(at)
    this.#pasts[at] = past
    return past
  }

  /** As far as they were asked for. */
  get pasts(): KnownPasts {
    return packPasts(this.#pasts)
  }

  #pastAnew(at: number): readonly Past[] {
    const earlier = this.#earlier.before(at)
    if (earlier.length === 0) return []
    const named = this.#rare.named(at)
    const marking = this.#shared.mark(named)
    return earlier.flatMap((other) => {
      const shared = this.#shared.of(named, marking, other)
      const things = runsOf(shared)
      return this.#rules.areOneEvent(at, other, { shared, things }) ? [{ other, things }] : []
    })
  }

  /** How many rare things two articles both name. */
  things(one: number, other: number): number {
    return this.#shared.count(one, other)
  }

  /** Whether it tells of an event that others told of days before, by several things. */
  isOfPast(at: number): boolean {
    return this.past(at).some(({ things }) => things > THINGS)
  }

  /**
   * What speaks for one event beside what both have in common: null where nothing does. Articles of one
   * trade have much in common months apart.
   */
  follows(later: number, earlier: number): FollowSigns | null {
    const apart = (this.#days[later] ?? 0) - (this.#days[earlier] ?? 0)
    const recalls =
      this.#times.recalls(later, earlier) || this.#times.namesDay(later, earlier, SOON)
    const { isOutcome } = this.#termsOf(later)
    const opens = apart <= FOLLOWED_DAYS && this.#names.opensWithNameOf(later, earlier)
    if (!recalls && !isOutcome && !opens) return null
    return { recalls: recalls ? 1 : 0, outcome: isOutcome ? 1 : 0, opens: opens ? 1 : 0 }
  }
}
