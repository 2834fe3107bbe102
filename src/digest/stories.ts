import type { ArticleFacts } from './facts.ts'

/** An article as the search for stories sees it. */
export interface StoryArticle {
  readonly id: string
  readonly published: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly facts: ArticleFacts
}

/**
 * Articles about one event, as lists of ids: newest first inside a story and between stories, two
 * articles at least. Grows with the number of articles, never with its square.
 */
export function stories(_articles: readonly StoryArticle[]): readonly (readonly string[])[] {
  return []
}
