/**
 * Signs of features, kept from one telling of stories to the next of the process: of ten thousand articles an edit changes
 * a handful, and to read the signs of all others took a tenth of it.
 */
import type { Known } from '../candidates/candidates.ts'
import type { Link } from '../links/link.ts'
import type { Packing } from '../packed/packing.ts'
import type { StoryPack } from '../packed/storyPack.ts'
import type { FeatureSigns } from '../weighed/weights.ts'

/** Signs that an article is a feature of a story. */
export interface StorySigns {
  readonly story: readonly number[]
  /** Null where it cannot be one. */
  readonly signs: FeatureSigns | null
  /** Whether its similarity to the story was asked for: what is asked for is kept, too. */
  readonly isAsked: boolean
}

/** Of an article: all its links, and its signs by the stories near it. */
interface Entry {
  readonly links: readonly Link[]
  readonly stories: readonly StorySigns[]
}

/** By the pack of the articles that they are of. */
const KEPT = new WeakMap<StoryPack, readonly (Entry | undefined)[]>()

/** Signs of the last telling, where all that they were read of is as it was; and those of this one. */
export class KeptSigns {
  readonly #known: Packing & Known
  readonly #before: readonly (Entry | undefined)[]
  readonly #now: (Entry | undefined)[] = []

  constructor(known: Packing & Known) {
    this.#known = known
    this.#before = KEPT.get(known.before) ?? []
    KEPT.set(known.pack, this.#now)
  }

  /**
   * Signs by story as they were, but for names that no other article has: these depend on articles that have nothing to do
   * with it otherwise. Null where they are to be read.
   */
  of(
    article: number,
    links: readonly Link[],
    stories: readonly (readonly number[])[],
  ): readonly StorySigns[] | null {
    const old = this.#before[this.#known.from[article] ?? -1]
    if (old === undefined || old.stories.length !== stories.length) return null
    const isAsBefore =
      this.#areStillLinks(links, old.links) &&
      old.stories.every(({ story }, at) => this.#isStillStory(stories[at] ?? [], story))
    return isAsBefore ? old.stories : null
  }

  put(article: number, links: readonly Link[], stories: readonly StorySigns[]): void {
    this.#now[article] = { links, stories }
  }

  #areStillLinks(now: readonly Link[], before: readonly Link[]): boolean {
    if (now.length !== before.length) return false
    for (let at = 0; at < now.length; at++) {
      const [link, old] = [now[at], before[at]]
      if (!link || !old || link.score !== old.score) return false
      if (!this.#isStill(link.low, old.low) || !this.#isStill(link.high, old.high)) return false
    }
    return true
  }

  #isStillStory(now: readonly number[], before: readonly number[]): boolean {
    if (now.length !== before.length) return false
    for (let at = 0; at < now.length; at++) {
      if (!this.#isStill(now[at] ?? -1, before[at] ?? -1)) return false
    }
    return true
  }

  /** Whether an article is the one of before, with terms as rare as then. */
  #isStill(now: number, before: number): boolean {
    const { from, isReweighted } = this.#known
    return from[now] === before && !isReweighted[now]
  }
}
