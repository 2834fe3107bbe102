import type { FigureArticle } from './differing/placed.ts'
import type { Renaming } from './joined.ts'
import type { LightArticle } from './lightArticle.ts'
import type { StoryArticle } from './stories/storyArticle.ts'

/** An article in one file, with its topics there. */
export interface Entry {
  readonly light: LightArticle
  readonly topics: readonly string[]
  /** Signature of the pictures that it shows; empty for none. */
  readonly shown: string
}

/** What tells one text of an article from its others. */
interface Reading {
  readonly id: string
  readonly names: Renaming
}

/**
 * One text of an article, as figures and stories are compared. Its facts and figures are read from the
 * disk when they are asked for, and of few articles they are.
 */
export class Comparable implements FigureArticle, StoryArticle {
  readonly id: string
  readonly published: string | null
  readonly source: string | null
  readonly topics: readonly string[]
  readonly title: string
  readonly contentHash: string
  readonly comparisonKeys: LightArticle['comparisonKeys']
  readonly #light: LightArticle
  readonly #names: Renaming | null
  #facts: LightArticle['facts'] | null = null
  #figures: LightArticle['figures'] | null = null

  /** @param reading Null for the first text of an article. */
  constructor(light: LightArticle, topics: readonly string[], reading: Reading | null = null) {
    this.id = reading?.id ?? light.id
    this.published = light.published
    this.source = light.source
    this.topics = topics
    this.title = light.title.text
    this.contentHash = light.contentHash
    this.comparisonKeys = light.comparisonKeys
    this.#light = light
    this.#names = reading?.names ?? null
  }

  get dates(): LightArticle['dates'] {
    const { dates } = this.#light
    return this.#names && dates.length > 0 ? this.#names.dates(dates) : dates
  }

  get facts(): LightArticle['facts'] {
    if (this.#names === null) return this.#light.facts
    this.#facts ??= this.#names.facts(this.#light)
    return this.#facts
  }

  get figures(): LightArticle['figures'] {
    if (this.#names === null) return this.#light.figures
    this.#figures ??= this.#names.figures(this.#light.figures)
    return this.#figures
  }
}
