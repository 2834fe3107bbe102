/** Articles of a list, the newest of each story with the others under it. */
import type { ArticleRef, Digest, Story } from '../digest.ts'
import { type Mention, mentionOf, type Row, rowOf } from './row.ts'

interface Same extends Mention {
  readonly id: string
}

export interface StoryRow extends Row {
  /** Other articles of the story, newest first; they are not listed again. */
  readonly same: readonly Same[]
  /** How many more the story has. */
  readonly sameMore: number
}

/** An article, and what of its story stands under it. */
export interface FirstOfStory {
  readonly article: ArticleRef
  readonly others: readonly ArticleRef[]
}

export type StoryOf = ReadonlyMap<string, Story>

/** The story of each article that is of one. */
export function storiesOf({ stories }: Pick<Digest, 'stories'>): StoryOf {
  return new Map(stories.flatMap((story) => story.articles.map(({ id }) => [id, story] as const)))
}

/** The articles of a list, those of one story under the first of them. */
export function underFirst(
  articles: readonly ArticleRef[],
  storyOf: StoryOf,
): readonly FirstOfStory[] {
  const others = new Map<Story, ArticleRef[]>()
  const told: FirstOfStory[] = []
  for (const article of articles) {
    const story = storyOf.get(article.id)
    const known = story && others.get(story)
    if (known) {
      known.push(article)
      continue
    }
    const own: ArticleRef[] = []
    if (story) others.set(story, own)
    told.push({ article, others: own })
  }
  return told
}

/** @param most Of the others. */
export function storyRow(
  { article, others }: FirstOfStory,
  most: number = Number.POSITIVE_INFINITY,
): StoryRow {
  return {
    same: others.slice(0, most).map((other) => ({ id: other.id, ...mentionOf(other) })),
    sameMore: Math.max(0, others.length - most),
    ...rowOf(article),
  }
}
