/** What stands around each article: newer and older ones, its story, its disagreements. */
import type { Article, ArticleRef, Digest, Disagreement, Linked, Ref, Topic } from './digest.ts'
import { groupBy } from './group.ts'
import type { Sums } from './joined.ts'
import { type Around, hasSameAround } from './still.ts'

/** All articles, and what they may stand among. */
interface Others extends Pick<Digest, 'articles' | 'topics' | 'stories' | 'disagreements'> {
  readonly linksOf: (links: readonly string[]) => readonly Linked[]
}

/**
 * Articles by their id, in their order.
 *
 * @param before Of the last digest: one that stands among the same others is the same object.
 */
export function neighbours(
  { articles, topics, stories, disagreements, linksOf }: Others,
  sumsOf: ReadonlyMap<string, Pick<Sums, 'kinds' | 'figures'>>,
  before: ReadonlyMap<string, Article>,
): ReadonlyMap<string, Article> {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((ref) => [ref.id, story])))
  const doubts = groupBy(
    disagreements.flatMap((found) =>
      [...new Set(found.members.map(({ article }) => article.id))].map((id) => ({ id, found })),
    ),
    ({ id }) => id,
  )
  const near = nearOf(articles, topics)
  return new Map(
    articles.map((ref) => {
      const { newer, older } = near(ref)
      const others = storyOf.get(ref.id)?.articles ?? NONE
      const around: Around = {
        ref,
        newer,
        older,
        sameStory: others.length === 0 ? NONE : others.filter(({ id }) => id !== ref.id),
        links: linksOf(ref.links),
        disagreements: doubts.get(ref.id)?.map(({ found }) => found) ?? NONE,
      }
      const old = before.get(ref.id)
      if (old && hasSameAround(old, around)) return [ref.id, old]
      return [ref.id, new ArrangedArticle(around, sumsOf.get(ref.id))]
    }),
  )
}

/**
 * Its figures are read when they are asked for; until then it holds what its files have of it, and no other. A
 * getter in an object of its own would give each article a shape of its own, which whatever reads
 * articles is slower for.
 */
class ArrangedArticle implements Article {
  readonly ref: ArticleRef
  readonly newer: ArticleRef | null
  readonly older: ArticleRef | null
  readonly sameStory: readonly ArticleRef[]
  readonly disagreements: readonly Disagreement[]
  readonly links: readonly Linked[]
  readonly kinds: Article['kinds']
  readonly #sums: Pick<Sums, 'figures'> | undefined

  constructor(around: Around, sums: Pick<Sums, 'kinds' | 'figures'> | undefined) {
    this.ref = around.ref
    this.newer = around.newer
    this.older = around.older
    this.sameStory = around.sameStory
    this.disagreements = around.disagreements
    this.links = around.links
    this.kinds = sums?.kinds ?? NONE
    this.#sums = sums
  }

  get figures(): Article['figures'] {
    return this.#sums?.figures ?? NONE
  }
}

const NONE: readonly never[] = []
const ALONE = { newer: null, older: null }

type Near = Pick<Article, 'newer' | 'older'>

/** By lists that stay the same objects while they have the same articles: an edit changes a few of them. */
const NEAR = new WeakMap<readonly ArticleRef[], ReadonlyMap<ArticleRef, Near>>()

/** Finds what stands beside an article in its first topic; one without a topic stands among all. */
function nearOf(
  articles: readonly ArticleRef[],
  topics: readonly Topic[],
): (article: ArticleRef) => Near {
  const rows = new Map<Ref | undefined, readonly ArticleRef[]>([[undefined, articles]])
  for (const topic of topics) rows.set(topic.ref, topic.articles)
  const near = new Map(Array.from(rows, ([topic, row]) => [topic, nearIn(row, topic)]))
  return (article) => near.get(article.topics[0])?.get(article) ?? ALONE
}

function nearIn(row: readonly ArticleRef[], topic: Ref | undefined): ReadonlyMap<ArticleRef, Near> {
  const known = NEAR.get(row)
  if (known) return known
  const near = new Map<ArticleRef, Near>()
  for (let at = 0; at < row.length; at++) {
    const article = row[at]
    if (article === undefined || article.topics[0] !== topic) continue
    near.set(article, { newer: row[at - 1] ?? null, older: row[at + 1] ?? null })
  }
  NEAR.set(row, near)
  return near
}
