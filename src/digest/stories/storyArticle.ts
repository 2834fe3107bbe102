import type { ArticleFacts } from '../articleFacts.ts'

/** An article as the search for stories sees it. */
export interface StoryArticle {
  readonly id: string
  readonly published: string | null
  /** Changes with anything that its facts are made of. */
  readonly contentHash: string
  readonly facts: ArticleFacts
}
