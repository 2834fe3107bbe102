/**
 * Finds what is unchanged since the last digest of this process by object identity, so that whatever is
 * cached for an article that is the same object need not be made again.
 */
import { shownIn } from './articleRef.ts'
import type { Article, ArticleRef, Digest, Disagreement, Ref } from './digest.ts'
import { casePermalink } from './doubts/cases.ts'
import type { Corrected } from './doubts/corrected.ts'
import type { RawDisagreement } from './doubts/disagreements.ts'
import type { Entry } from './entry.ts'
import { articleIdOf } from './identity/identity.ts'

/**
 * Whether an article whose doubts are unchanged is unchanged itself, without arranging it: its
 * places are objects of the files as they were read, and so is all else that it is made of.
 */
export function isStill(
  old: ArticleRef,
  same: readonly Entry[],
  topics: readonly Ref[],
  source: Ref | null,
): boolean {
  return (
    old.source === source &&
    old.pictures === shownIn(same) &&
    isEach(old.topics, topics) &&
    isAsRead(old, same)
  )
}

/** Whether all its texts are the objects that they were. */
export function isAsRead({ places }: ArticleRef, same: readonly Entry[]): boolean {
  return isEach(
    places,
    same.map(({ light }) => light.place),
  )
}

/** Compares by identity; texts, counts and headings come with the title from one reading of the file. */
export function isSame(left: ArticleRef, right: ArticleRef): boolean {
  return (
    left.title === right.title &&
    left.keyFigure === right.keyFigure &&
    left.inDoubt === right.inDoubt &&
    left.keyDisputed === right.keyDisputed &&
    left.bodyHash === right.bodyHash &&
    left.pictures === right.pictures &&
    left.source === right.source &&
    isEach(left.topics, right.topics) &&
    isEach(left.places, right.places) &&
    left.original === right.original &&
    isEach(left.tags, right.tags)
  )
}

/** An article with what stands around it. */
export type Around = Omit<Article, 'kinds' | 'figures'>

/** Whether what stands around it is the same. */
export function hasSameAround(old: Around, now: Around): boolean {
  return (
    old.ref === now.ref &&
    old.newer === now.newer &&
    old.older === now.older &&
    isEach(old.sameStory, now.sameStory) &&
    areSameLinks(old.links, now.links) &&
    isEach(old.disagreements, now.disagreements)
  )
}

/** Most articles have none. */
function areSameLinks(old: Around['links'], now: Around['links']): boolean {
  if (old.length === 0 && now.length === 0) return true
  return isEach(old.flat(), now.flat())
}

/**
 * Whether a disagreement is unchanged, without joining its members with their articles. Unchanged figures and articles
 * are the same objects; its topics are those of its articles.
 *
 * @param all How many disagreements there are.
 */
export function isStillDoubt(
  old: Disagreement,
  now: Corrected<RawDisagreement>,
  refs: ReadonlyMap<string, ArticleRef>,
  all: number,
): boolean {
  return (
    old.kind === now.kind &&
    old.subject === now.subject &&
    old.unit === now.unit &&
    old.spread === now.spread &&
    old.status === now.status &&
    old.note === now.note &&
    old.corrected === now.corrected &&
    old.members.length === now.members.length &&
    old.members.every(
      ({ figure, article }, at) =>
        now.members[at] === figure && refs.get(figure.article) === article,
    ) &&
    old.permalink === casePermalink(old.id, old.members, all)
  )
}

/** Whether two lists have the same objects in one order. */
export function isEach(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}

/** Articles whose pages and data have the same inputs as in the last digest. */
export function stillArticles(digest: Digest, before: Digest | null): readonly Article[] {
  if (before === null || !isEach(before.shared, digest.shared)) return []
  // Who gives a figure alike stands on a page too, and is told anew each time.
  const agreeing = new Set(
    [before, digest].flatMap(({ agreed }) => Array.from(agreed.keys(), articleIdOf)),
  )
  const still: Article[] = []
  for (const [id, article] of digest.byId) {
    if (before.byId.get(id) === article && !agreeing.has(id)) still.push(article)
  }
  return still
}
