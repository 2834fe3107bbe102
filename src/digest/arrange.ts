/** From the light facts of all files to one arranged digest. Equal files give an equal digest. */
import type { Settings } from '../records/settings.ts'
import { compare } from '../text/compare.ts'
import { fold } from '../text/fold.ts'
import { langOf } from '../text/lang.ts'
import { type Apart, apart } from '../text/slug.ts'
import { articleRef } from './articleRef.ts'
import { monthsOf, sourcesOf, topicsOf } from './collections.ts'
import { type ComparedClaims, comparingClaims } from './differing/comparing.ts'
import type { ArticleRef, Digest, Disagreement, DumpRef, Ref } from './digest.ts'
import { casePermalink } from './doubts/cases.ts'
import {
  agreements,
  disagreements as findDisagreements,
  type RawDisagreement,
} from './doubts/disagreements.ts'
import { type Disputed, disputedIn, doubtsOf, figuresInDoubt, isOpen } from './doubts/disputed.ts'
import { Comparable, type Entry } from './entry.ts'
import { first, groupBy } from './group.ts'
import { dumpStem, longDumpStem } from './identity/identity.ts'
import { inOrderOf } from './inOrder.ts'
import type { LightDump } from './lightArticle.ts'
import { openLinks } from './linked.ts'
import { neighbours } from './neighbours.ts'
import { fileNames, type KeyOf, namer, referrer } from './refs.ts'
import { keptKey } from './renamedTopics.ts'
import { finish, type Steps, within } from './steps.ts'
import { isSame, isStill, isStillDoubt } from './still.ts'
import { type ComparedStories, findingStories } from './stories/stories.ts'
import { totalsOf } from './totals.ts'

/** Results of the last arranging to reuse; each part may be missing, the result is the same. */
export interface Before {
  /**
   * The last digest of this process: an unchanged article becomes the same object again, so that whoever
   * caches something for it can test identity.
   */
  readonly digest: Digest | null
  /** Results of comparing, of these or other articles. */
  readonly compared: Compared | null
}

/** Plain data that the next comparison reuses. */
export interface Compared {
  readonly stories: ComparedStories
  readonly claims: ComparedClaims
}

export interface Arranged {
  readonly digest: Digest
  readonly compared: Compared
}

type Arranging = Pick<Settings, 'dismiss' | 'topics'>

/** Arrange the articles of all files, in the order of their paths. */
export function arrange(dumps: readonly LightDump[], settings: Arranging): Digest {
  return finish(arranging(dumps, settings, { digest: null, compared: null })).digest
}

/** Shares of the work that are done when stories are found, and when claims are compared. */
const TOLD = 0.7
const COMPARED = 0.9

/**
 * Arrange the articles of all files, in steps, where most may have been arranged before.
 *
 * @param dumps In the order of their paths.
 */
export function* arranging(
  dumps: readonly LightDump[],
  settings: Arranging,
  { digest: before, compared: known }: Before,
): Steps<Arranged> {
  const entries = dumps.flatMap(({ articles, sections, shown }) =>
    articles.map((light): Entry => {
      const topics = sections[light.section]?.topics ?? []
      return { light, topics, shown: shown[light.id] ?? '' }
    }),
  )
  const merged = [...groupBy(entries, ({ light }) => light.id).values()]
  const lightOf = new Map(merged.map((same) => [first(same).light.id, first(same).light]))

  const comparables = merged.map((same) => new Comparable(same))
  const told = yield* within([0, TOLD], findingStories(comparables, known?.stories ?? null))
  const claims = yield* within(
    [TOLD, COMPARED],
    comparingClaims(comparables, told.stories, known?.claims ?? null),
  )
  const figures = figuresInDoubt(before?.disagreements ?? [], lightOf)
  const raw = findDisagreements(comparables, settings.dismiss, claims.values(), figures)
  yield COMPARED

  const topicKey = keptKey(settings.topics)
  const names = namesIn(dumps, entries, topicKey)
  const disputed = disputedIn(raw)
  const listed = listing(merged, { ...names, topicKey }, disputed, before)
  const articles = inOrderOf(before?.byId.keys() ?? [], listed).sort(newestFirst)
  yield (1 + COMPARED) / 2

  const refs = new Map(articles.map((ref) => [ref.id, ref]))
  const disagreements = withAllArticles(raw, refs, before)
  const stories = storiesOf(told.stories, refs)
  const topics = topicsOf(articles, disagreements, before?.topics ?? [])
  const arranged = { articles, topics, stories, disagreements }
  const byKey = new Map(topics.map(({ ref }) => [topicKey(ref.name), ref]))
  const topicOf = (name: string): Ref | undefined => byKey.get(topicKey(name))
  const agreed = [...agreements(claims.values())].filter(([figure]) => !disputed.ids.has(figure))
  const digest: Digest = {
    ...arranged,
    byId: neighbours(
      { ...arranged, linksOf: openLinks(dumps) },
      lightOf,
      before?.byId ?? new Map(),
    ),
    sources: sourcesOf(articles, before?.sources ?? []),
    months: monthsOf(articles, before?.months ?? []),
    agreed: new Map(agreed),
    dumps: dumps.map((dump) => dumpRef(dump, names.dumps.names, topicOf)),
    problems: dumps.flatMap(({ problems }) => problems),
    shared: [names.topics, names.sources, names.dumps].map(({ shared }) => shared.join(' ')),
    totals: totalsOf(arranged, dumps, entries.length),
  }
  return { digest, compared: { stories: told.compared, claims } }
}

/** File names of topics and sources by key, and of dumps by path. */
interface Names {
  readonly topics: Apart
  readonly sources: Apart
  readonly dumps: Apart
}

function namesIn(dumps: readonly LightDump[], entries: readonly Entry[], topicKey: KeyOf): Names {
  const topics = dumps.flatMap(({ sections }) => sections.flatMap((section) => section.topics))
  const sources = entries.flatMap(({ light }) => light.source ?? [])
  const paths = dumps.map(({ path }) => path)
  return {
    topics: fileNames(topics, topicKey),
    sources: fileNames(sources, fold),
    dumps: apart(paths, dumpStem, longDumpStem),
  }
}

/** The articles as lists show them; an unchanged one is the same object as before. */
function listing(
  merged: readonly (readonly Entry[])[],
  { topics, sources, topicKey }: Names & { readonly topicKey: KeyOf },
  disputed: Disputed,
  before: Digest | null,
): readonly ArticleRef[] {
  const topicRefs = referrer(namer('t', topics, topicKey, before?.topics ?? []))
  const sourceRef = namer('s', sources, fold, before?.sources ?? [])
  const openBefore = (before?.disagreements ?? []).filter(isOpen)
  const doubtsBefore = doubtsOf(
    openBefore.flatMap((found) => found.members.map(({ figure }) => figure)),
  )
  return merged.map((same) => {
    const { id, source, title } = first(same).light
    const own = topicRefs(same)
    const from = source === null ? null : sourceRef(source, title.lang)
    const old = before?.byId.get(id)?.ref
    const isAsDoubtful = disputed.doubts.get(id) === doubtsBefore.get(id)
    if (old && isAsDoubtful && isStill(old, same, own, from)) return old
    const ref = articleRef(same, own, from, disputed)
    return old && isSame(old, ref) ? old : ref
  })
}

/** Disagreements, their members joined with their articles; an unchanged one is the same object as before. */
function withAllArticles(
  raw: readonly RawDisagreement[],
  refs: ReadonlyMap<string, ArticleRef>,
  before: Digest | null,
): readonly Disagreement[] {
  const known = new Map(before?.disagreements.map((found) => [found.id, found]))
  return raw
    .map((found) => {
      const old = known.get(found.id)
      if (old && isStillDoubt(old, found, refs, raw.length)) return old
      return withArticles(found, refs, raw.length)
    })
    .sort(bySpread)
}

/** @param told Ids of the articles of each story. */
function storiesOf(
  told: readonly (readonly string[])[],
  refs: ReadonlyMap<string, ArticleRef>,
): Digest['stories'] {
  return told
    .map((ids) => ({ articles: ids.map((id) => refOf(refs, id)).sort(newestFirst) }))
    .sort((left, right) => newestFirst(first(left.articles), first(right.articles)))
}

function refOf(refs: ReadonlyMap<string, ArticleRef>, id: string): ArticleRef {
  const ref = refs.get(id)
  if (!ref) throw new Error(`No article ${id}`)
  return ref
}

/** Newest first; a day without a clock comes after its hours; without a date last. */
function newestFirst(left: ArticleRef, right: ArticleRef): number {
  return (
    compare(right.published ?? '', left.published ?? '') ||
    compare(left.title.text, right.title.text) ||
    compare(left.id, right.id)
  )
}

/** Widest first; dates and dismissed ones last; ties by id. */
function bySpread(left: Disagreement, right: Disagreement): number {
  return (
    Number(left.status === 'dismissed') - Number(right.status === 'dismissed') ||
    (right.spread ?? 0) - (left.spread ?? 0) ||
    compare(left.id, right.id)
  )
}

/** @param all How many there are. */
function withArticles(
  { otherSubject, ...raw }: RawDisagreement,
  refs: ReadonlyMap<string, ArticleRef>,
  all: number,
): Disagreement {
  const members = raw.members.map((figure) => ({ figure, article: refOf(refs, figure.article) }))
  const topics = new Set(members.flatMap(({ article }) => article.topics.map(({ name }) => name)))
  const subject = { text: raw.subject, lang: langOf(raw.subject, members[0]?.article.title.lang) }
  const other = otherSubject === null ? [] : [{ text: otherSubject, lang: langOf(otherSubject) }]
  return {
    ...raw,
    subjects: [subject, ...other],
    permalink: casePermalink(raw.id, members, all),
    members,
    topics: [...topics],
  }
}

function dumpRef(
  dump: LightDump,
  names: ReadonlyMap<string, string>,
  topicOf: (name: string) => Ref | undefined,
): DumpRef {
  const { path, kind, bytes, lines, sha256, sections, articles, problems, rest } = dump
  const stem = names.get(path)
  return {
    path,
    permalink: `${stem}.html`,
    raw: `${stem}.txt`,
    kind,
    bytes,
    lines,
    sha256,
    sections: sections.map(({ line, topics }) => ({
      line,
      topics: topics.flatMap((name) => topicOf(name) ?? []),
    })),
    articles: articles.map(({ id }) => id),
    problems,
    rest,
  }
}
