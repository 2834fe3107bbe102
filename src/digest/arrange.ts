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
import { type Corrected, correctedBy, correctionsIn } from './doubts/corrected.ts'
import {
  agreements,
  disagreements as findDisagreements,
  type RawDisagreement,
} from './doubts/disagreements.ts'
import { type Disputed, disputedIn, doubtsOf, figuresInDoubt, isOpen } from './doubts/disputed.ts'
import { Comparable, type Entry } from './entry.ts'
import { first, groupBy } from './group.ts'
import { articleIdOf, dumpStem, longDumpStem } from './identity/identity.ts'
import { inOrderOf } from './inOrder.ts'
import { type BodyOf, Joined, Renaming, type Sums } from './joined.ts'
import type { LightDump } from './lightArticle.ts'
import { openLinks } from './linked.ts'
import { neighbours } from './neighbours.ts'
import { byNewest } from './newest.ts'
import { fileNames, type KeyOf, namer, referrer } from './refs.ts'
import { keptKey } from './renamedTopics.ts'
import { finish, type Steps, within } from './steps.ts'
import { isAsRead, isSame, isStill, isStillDoubt } from './still.ts'
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

interface Arranged {
  readonly digest: Digest
  readonly compared: Compared
}

type Arranging = Pick<Settings, 'dismiss' | 'topics'>

/**
 * Arrange the articles of all files, in the order of their paths.
 *
 * @param bodyOf Needed where an article has two texts.
 */
export function arrange(
  dumps: readonly LightDump[],
  settings: Arranging,
  bodyOf: BodyOf = nobody,
): Digest {
  return finish(arranging(dumps, settings, { digest: null, compared: null }, bodyOf)).digest
}

function nobody(id: string): never {
  throw new Error(`No body of ${id}`)
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
  bodyOf: BodyOf = nobody,
): Steps<Arranged> {
  const entries = dumps.flatMap(({ articles, sections, shown }) =>
    articles.map((light): Entry => {
      const topics = sections[light.section]?.topics ?? []
      return { light, topics, shown: shown[light.id] ?? '' }
    }),
  )
  const merged = [...groupBy(entries, ({ light }) => light.id).values()]
  const byId = new Map(merged.map((same) => [first(same).light.id, same]))
  const texts = merged.map((same) => textsOf(same, bodyOf))
  const sumsOf = new Map(texts.map(({ sums }) => [sums.id, sums]))

  const comparables = texts.map(({ readings }) => first(readings))
  const told = yield* within([0, TOLD], findingStories(comparables, known?.stories ?? null))
  const readings = texts.flatMap((text) => text.readings)
  const claims = yield* within(
    [TOLD, COMPARED],
    comparingClaims(readings, comparedStories(told.stories, texts), known?.claims ?? null),
  )
  const figures = figuresInDoubt(before?.disagreements ?? [], (ref) =>
    isAsRead(ref, byId.get(ref.id) ?? []),
  )
  const raw = findDisagreements(readings, settings.dismiss, claims.values(), figures)
  yield COMPARED

  const topicKey = keptKey(settings.topics)
  const names = namesIn(dumps, entries, topicKey)
  const disputed = disputedIn(raw)
  const listed = listing(merged, { ...names, topicKey, sumsOf }, disputed, before)
  const articles = inOrderOf(before?.byId.keys() ?? [], listed).sort(newestFirst)
  yield (1 + COMPARED) / 2

  const refs = new Map(articles.map((ref) => [ref.id, ref]))
  const corrections = correctionsIn(comparables, told.stories)
  const corrected = raw.map((found) => {
    const id = found.kind === 'figures' ? correctedBy(found.members, corrections) : null
    return { ...found, corrected: id === null ? null : refOf(refs, id) }
  })
  const disagreements = withAllArticles(corrected, refs, before)
  const stories = storiesOf(told.stories, refs)
  const topics = topicsOf(articles, disagreements, before?.topics ?? [])
  const arranged = { articles, topics, stories, disagreements }
  const byKey = new Map(topics.map(({ ref }) => [topicKey(ref.name), ref]))
  const topicOf = (name: string): Ref | undefined => byKey.get(topicKey(name))
  const agreed = [...agreements(claims.values())]
    .filter(([figure]) => !disputed.ids.has(figure))
    .map(([figure, reading]) => [figure, articleIdOf(reading)] as const)
  const digest: Digest = {
    ...arranged,
    byId: neighbours({ ...arranged, linksOf: openLinks(dumps) }, sumsOf, before?.byId ?? new Map()),
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

/** The texts of an article that differ, and what they have together. */
interface Texts {
  readonly sums: Sums
  readonly readings: readonly Comparable[]
}

function textsOf(same: readonly Entry[], bodyOf: BodyOf): Texts {
  const { light, topics } = first(same)
  const all = same.length === 1 ? topics : same.flatMap((entry) => entry.topics)
  const reading = new Comparable(light, all)
  const seen = new Set([light.contentHash])
  const others = same.flatMap((entry) => {
    const isNew = !seen.has(entry.light.contentHash)
    seen.add(entry.light.contentHash)
    return isNew ? [entry.light] : []
  })
  if (others.length === 0) return { sums: light, readings: [reading] }
  const sums = new Joined(light, bodyOf)
  const more = others.map((other, at) => {
    const names = new Renaming(sums, other.place)
    return new Comparable(other, all, { id: `${light.id}-${at + 2}`, names })
  })
  return { sums, readings: [reading, ...more] }
}

/** Stories of texts: an article of several is one by itself. */
function comparedStories(
  stories: readonly (readonly string[])[],
  texts: readonly Texts[],
): readonly (readonly string[])[] {
  const several = texts.filter(({ readings }) => readings.length > 1)
  if (several.length === 0) return stories
  const idsOf = new Map(
    several.map(({ sums, readings }) => [sums.id, readings.map(({ id }) => id)]),
  )
  const told = new Set(stories.flat())
  const alone = [...idsOf].filter(([id]) => !told.has(id)).map(([, ids]) => ids)
  return [...stories.map((ids) => ids.flatMap((id) => idsOf.get(id) ?? id)), ...alone]
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
  {
    topics,
    sources,
    topicKey,
    sumsOf,
  }: Names & {
    readonly topicKey: KeyOf
    readonly sumsOf: ReadonlyMap<string, Sums>
  },
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
    const { light } = first(same)
    const { id, source, title } = light
    const own = topicRefs(same)
    const from = source === null ? null : sourceRef(source, title.lang)
    const old = before?.byId.get(id)?.ref
    const isAsDoubtful = disputed.doubts.get(id) === doubtsBefore.get(id)
    if (old && isAsDoubtful && isStill(old, same, own, from)) return old
    const ref = articleRef(same, sumsOf.get(id) ?? light, own, from, disputed)
    return old && isSame(old, ref) ? old : ref
  })
}

/** Disagreements, their members joined with their articles; an unchanged one is the same object as before. */
function withAllArticles(
  raw: readonly Corrected<RawDisagreement>[],
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
    byNewest(left, right) ||
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
  { otherSubject, ...raw }: Corrected<RawDisagreement>,
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
  const { path, bytes, lines, sha256, sections, articles, problems, rest } = dump
  const stem = names.get(path)
  return {
    path,
    permalink: `${stem}.html`,
    raw: `${stem}.txt`,
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
