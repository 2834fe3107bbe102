/** An article among its neighbours; what it says itself is its body. */
import { topicKey } from '../../records/topicKey.ts'
import { langOf } from '../../text/lang.ts'
import type { Article, ArticleRef, Digest, Disagreement, Names, Text } from '../digest.ts'
import { inFileOrder } from '../fileOrder.ts'
import { groupBy } from '../group.ts'
import { articleIdOf } from '../identity/identity.ts'
import { type Amount, amountOf } from './amount.ts'
import { noteOf } from './doubt.ts'
import type { Page, Site } from './page.ts'
import { briefRowOf, type Mention, mentionOf, type Row } from './row.ts'
import { signedDoubt, signedMention, signedRow, signedShown } from './signed.ts'

const SAME = 6

/** A disagreement that the article has a part in. */
export interface ArticleDoubt {
  readonly id: string
  /** Where its figures stand side by side. */
  readonly permalink: string
  readonly kind: Disagreement['kind']
  /** In each language that its texts name it in. */
  readonly subjects: Names
  /** What the editor says of one that was looked into; null of an open one. */
  readonly note: Text | null
  /** The article that takes one of its numbers back; null for none. */
  readonly corrected: Mention | null
  readonly members: readonly {
    readonly figure: string
    readonly amount: Amount
    /** Where in the text it stands: the fragment of its insight, and its place there. */
    readonly anchor: string
    readonly start: number
    readonly end: number
    /** Of another article; null for a figure of this one. */
    readonly article: Mention | null
  }[]
}

/** What the author files the article under. */
export interface Tag {
  readonly name: Text
  /** Permalink of the topic of that name; null where there is none. */
  readonly topic: string | null
}

export interface ArticleView {
  readonly ref: ArticleRef
  readonly newer: Mention | null
  readonly older: Mention | null
  readonly same: readonly Row[]
  readonly doubts: readonly ArticleDoubt[]
  /** Articles of another source that give a figure alike, by the id of the figure. */
  readonly agreeing: Readonly<Record<string, Mention>>
  /** Pages of other articles, by what leads to them. */
  readonly links: Readonly<Record<string, string>>
  readonly tags: readonly Tag[]
  /** The files it stands in, by their path. */
  readonly dumps: Readonly<Record<string, string>>
}

/**
 * In the order of the files, so that each file is read once for all its articles.
 *
 * @param kept Ids of articles whose pages stay as they are.
 */
export function* articlePages(
  digest: Digest,
  _site?: Site,
  kept?: ReadonlySet<string>,
): Generator<Page<ArticleView>, void, undefined> {
  const pages = new Map(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  const topics = new Map(digest.topics.map(({ ref }) => [topicKey(ref.name), ref.permalink]))
  const agreed = groupBy(digest.agreed, ([figure]) => articleIdOf(figure))
  for (const article of inFileOrder(digest, kept)) {
    const agreeing = (agreed.get(article.ref.id) ?? []).flatMap(([figure, id]) => {
      const other = digest.byId.get(id)?.ref
      return other ? [[figure, other] as const] : []
    })
    const { ref, newer, older, sameStory, disagreements } = article
    const same = sameStory.slice(0, SAME)
    const tags = ref.tags.map((tag) => ({
      name: { text: tag, lang: langOf(tag) },
      topic: topics.get(topicKey(tag)) ?? null,
    }))
    yield {
      kind: 'article',
      permalink: ref.permalink,
      view: () => ({ ...viewOf(article, same, pages, agreeing), tags }),
      made: () => [
        signedShown(ref),
        newer && signedMention(newer),
        older && signedMention(older),
        same.map(signedRow),
        disagreements.map(signedDoubt),
        agreeing.map(([figure, other]) => figure + signedMention(other)),
        article.links.map((link) => link.join(' ')),
        tags.map(({ topic }) => topic),
      ],
      article: ref.id,
    }
  }
}

function viewOf(
  { ref, newer, older, disagreements, links }: Article,
  same: readonly ArticleRef[],
  pages: ReadonlyMap<string, string>,
  agreeing: readonly (readonly [figure: string, article: ArticleRef])[],
): Omit<ArticleView, 'tags'> {
  return {
    ref,
    newer: newer && mentionOf(newer),
    older: older && mentionOf(older),
    same: same.map(briefRowOf),
    doubts: disagreements.map((found) => doubtIn(found, ref.id)),
    agreeing: Object.fromEntries(
      agreeing.map(([figure, other]) => [figure, mentionOf(other)] as const),
    ),
    links: Object.fromEntries(links),
    dumps: Object.fromEntries(ref.places.map(({ dump }) => [dump, pages.get(dump) ?? ''])),
  }
}

function doubtIn(found: Disagreement, here: string): ArticleDoubt {
  return {
    id: found.id,
    permalink: found.permalink,
    kind: found.kind,
    subjects: found.subjects,
    note: noteOf(found),
    corrected: found.corrected && mentionOf(found.corrected),
    members: found.members.map(({ figure, article }) => ({
      figure: figure.id,
      amount: amountOf(figure),
      anchor: figure.insight,
      start: figure.start,
      end: figure.end,
      article: article.id === here ? null : mentionOf(article),
    })),
  }
}
