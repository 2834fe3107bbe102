import type { FigureArticle } from './differing/placed.ts'
import { first } from './group.ts'
import type { LightArticle } from './lightArticle.ts'
import type { StoryArticle } from './stories/storyArticle.ts'

/** An article in one file, with its topics there. */
export interface Entry {
  readonly light: LightArticle
  readonly topics: readonly string[]
  /** Signature of the pictures that it shows; empty for none. */
  readonly shown: string
}

/**
 * An article of one file or of several, as figures and stories are compared. Its facts and figures
 * are read from the disk when they are asked for, and of few articles they are.
 */
export class Comparable implements FigureArticle, StoryArticle {
  readonly id: string
  readonly published: string | null
  readonly source: string | null
  readonly topics: readonly string[]
  readonly title: string
  readonly dates: LightArticle['dates']
  readonly contentHash: string
  readonly comparisonKeys: LightArticle['comparisonKeys']
  readonly #light: LightArticle

  constructor(same: readonly Entry[]) {
    const { light, topics } = first(same)
    this.id = light.id
    this.published = light.published
    this.source = light.source
    this.topics = same.length === 1 ? topics : same.flatMap((entry) => entry.topics)
    this.title = light.title.text
    this.dates = light.dates
    this.contentHash = light.contentHash
    this.comparisonKeys = light.comparisonKeys
    this.#light = light
  }

  get facts(): LightArticle['facts'] {
    return this.#light.facts
  }

  get figures(): LightArticle['figures'] {
    return this.#light.figures
  }
}
