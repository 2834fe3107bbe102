/** Digests of a few articles that a test writes, and the stories that are found in them. */
import { stories } from '../../src/digest/stories/stories.ts'
import { articleOf } from './across.ts'

/** An article: its headline, and its paragraphs. */
export type Told = readonly [id: string, published: string, title: string, ...texts: string[]]

/** Ids of each story, in their order. */
export function storiesOf(told: readonly Told[]): readonly (readonly string[])[] {
  return stories(
    told.map(([id, published, title, ...texts]) => articleOf(id, published, title, texts)),
  ).map((story) => [...story].sort())
}

export function idsOf(told: readonly Told[]): readonly string[] {
  return told.map(([id]) => id).sort()
}
