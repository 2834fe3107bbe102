/** Digests of a few articles that a test writes, and the stories that are found in them. */
import { findingsOf } from '../../src/digest/differing/findings.ts'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { disagreements, type RawDisagreement } from '../../src/digest/doubts/disagreements.ts'
import { finish } from '../../src/digest/steps.ts'
import { type ComparedStories, findingStories } from '../../src/digest/stories/stories.ts'
import type { StoryArticle } from '../../src/digest/stories/storyArticle.ts'
import type { PairModel } from '../../src/digest/stories/weighed/model.ts'
import { articleOf } from './across.ts'

/** An article: its headline, and its paragraphs. */
export type Told = readonly [id: string, published: string, title: string, ...texts: string[]]

/** Tell stories at once. */
export function tellStories(
  articles: readonly StoryArticle[],
  before: ComparedStories | null = null,
  model: PairModel | null = null,
) {
  return finish(findingStories(articles, before, model))
}

/** The stories of articles that are met for the first time, by their ids. */
export function stories(articles: readonly StoryArticle[]): readonly (readonly string[])[] {
  return tellStories(articles).stories
}

/** What of articles that are met for the first time contradicts each other, and their dates in doubt. */
export function doubts(
  articles: readonly (FigureArticle & StoryArticle)[],
): readonly RawDisagreement[] {
  return disagreements(articles, {}, [findingsOf(articles, stories(articles))])
}

/** Ids of each story, in their order. */
export function storiesOf(told: readonly Told[]): readonly (readonly string[])[] {
  return stories(
    told.map(([id, published, title, ...texts]) => articleOf(id, published, title, texts)),
  ).map((story) => [...story].sort())
}

export function idsOf(told: readonly Told[]): readonly string[] {
  return told.map(([id]) => id).sort()
}
