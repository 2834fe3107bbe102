/** From the light facts of all files to one arranged digest. Equal files give an equal digest. */
import type { ByteAccount } from '../records/article.ts'
import type { Settings } from '../records/settings.ts'
import { compare } from '../text/compare.ts'
import { fold } from '../text/fold.ts'
import { langOf } from '../text/lang.ts'
import { apart } from '../text/slug.ts'
import { articleRef } from './articleRef.ts'
import { casePermalink } from './cases.ts'
import { monthsOf, sourcesOf, topicsOf } from './collections.ts'
import { type ComparedClaims, comparingClaims } from './differing/comparing.ts'
import type { ArticleRef, Digest, Disagreement, DumpRef } from './digest.ts'
import {
  agreements,
  disagreements as findDisagreements,
  type RawDisagreement,
} from './disagreements.ts'
import {
  type Disputed,
  disputedFigures,
  doubtsOf,
  figuresInDoubt,
  isOpen,
  kindsInDoubt,
} from './disputed.ts'
import { Comparable, type Entry, first } from './entry.ts'
import { groupBy } from './group.ts'
import { dumpStem, longDumpStem } from './identity.ts'
import { inOrderOf } from './inOrder.ts'
import type { LightDump } from './lightArticle.ts'
import { neighbours } from './neighbours.ts'
import { fileNames, namer, referrer } from './refs.ts'
import { finish, type Steps } from './steps.ts'
import { isSame, isSameDoubt, isStill } from './still.ts'
import { type ComparedStories, tellingStories } from './stories/stories.ts'
import { topicKey } from './topicKey.ts'

/** What arranging left for the next time; each part may be missing, and the same comes out. */
export interface Before {
  /**
   * What was arranged last in this process: an article that is as it was is the same object, so that
   * whoever keeps something of it can tell at once.
   */
  readonly digest: Digest | null
  /** What comparing found, of these or of other articles. */
  readonly compared: Compared | null
}

/** Plain data, that the next comparing takes over. */
export interface Compared {
  readonly stories: ComparedStories
  readonly claims: ComparedClaims
}

export interface Arranged {
  readonly digest: Digest
  readonly compared: Compared
}

/** Arrange the articles of all files, in the order of their paths. */
export function arrange(dumps: readonly LightDump[], settings: Pick<Settings, 'dismiss'>): Digest {
  return finish(arranging(dumps, settings, { digest: null, compared: null })).digest
}

/** What of the work is done when stories are told, and when claims are compared. */
const TOLD = 0.7
const COMPARED = 0.9

/**
 * Arrange the articles of all files, in steps, where most may have been arranged before.
 *
 * @param dumps In the order of their paths.
 */
export function* arranging(
  dumps: readonly LightDump[],
  settings: Pick<Settings, 'dismiss'>,
  { digest: before, compared: known }: Before,
): Steps<Arranged> {
  const entries = dumps.flatMap(({ articles, topics }) =>
    articles.map((light): Entry => ({ light, topics })),
  )
  const topicNames = fileNames(
    dumps.flatMap(({ topics }) => topics),
    topicKey,
  )
  const sourceNames = fileNames(
    entries.flatMap(({ light }) => light.source ?? []),
    fold,
  )
  const dumpNames = apart(
    dumps.map(({ path }) => path),
    dumpStem,
    longDumpStem,
  )
  const topicRefs = referrer(namer('t', topicNames, topicKey, before?.topics ?? []))
  const sourceRef = namer('s', sourceNames, fold, before?.sources ?? [])
  const merged = [...groupBy(entries, ({ light }) => light.id).values()]
  const lightOf = new Map(merged.map((same) => [first(same).light.id, first(same).light]))

  const comparables = merged.map((same) => new Comparable(same))
  const { stories: told, compared } = yield* within(
    [0, TOLD],
    tellingStories(comparables, known?.stories ?? null),
  )
  const claims = yield* within(
    [TOLD, COMPARED],
    comparingClaims(comparables, told, known?.claims ?? null),
  )
  const figures = figuresInDoubt(before?.disagreements ?? [], lightOf)
  const raw = findDisagreements(comparables, settings.dismiss, claims.values(), figures)
  yield COMPARED
  const open = raw.filter(isOpen)
  const members = open.flatMap((found) => found.members)
  const disputed: Disputed = {
    articles: kindsInDoubt(open),
    figures: disputedFigures(open),
    ids: new Set(members.map(({ id }) => id)),
  }
  const doubts = doubtsOf(members)
  const doubtsBefore = doubtsOf(
    (before?.disagreements ?? [])
      .filter(isOpen)
      .flatMap((found) => found.members.map(({ figure }) => figure)),
  )
  const listed = merged.map((same) => {
    const { id, source, title } = first(same).light
    const topics = topicRefs(same)
    const from = source === null ? null : sourceRef(source, title.lang)
    const old = before?.byId.get(id)?.ref
    const isAsDoubtful = doubts.get(id) === doubtsBefore.get(id)
    if (old && isAsDoubtful && isStill(old, same, topics, from)) return old
    const ref = articleRef(same, topics, from, disputed)
    return old && isSame(old, ref) ? old : ref
  })
  const articles = inOrderOf(before?.byId.keys() ?? [], listed).sort(newestFirst)
  yield (1 + COMPARED) / 2
  const refs = new Map(articles.map((ref) => [ref.id, ref]))
  const doubtOf = new Map(before?.disagreements.map((found) => [found.id, found]))
  const disagreements = raw
    .map((found) => {
      const now = withArticles(found, refs, raw.length)
      const old = doubtOf.get(now.id)
      return old && isSameDoubt(old, now) ? old : now
    })
    .sort(bySpread)
  const stories = told.map((ids) => ({
    articles: ids.map((id) => refOf(refs, id)).sort(newestFirst),
  }))
  stories.sort((left, right) => newestFirst(first(left.articles), first(right.articles)))
  const topics = topicsOf(articles, disagreements, before?.topics ?? [])
  const digest: Digest = {
    articles,
    byId: neighbours(articles, lightOf, topics, stories, disagreements, before?.byId ?? new Map()),
    topics,
    sources: sourcesOf(articles),
    months: monthsOf(articles),
    stories,
    disagreements,
    agreed: new Map(
      [...agreements(claims.values())].filter(([figure]) => !disputed.ids.has(figure)),
    ),
    dumps: dumps.map((dump) => dumpRef(dump, dumpNames.names)),
    problems: dumps.flatMap(({ problems }) => problems),
    shared: [topicNames, sourceNames, dumpNames].map(({ shared }) => shared.join(' ')),
    totals: {
      articles: articles.length,
      dumps: dumps.length,
      groups: sum(articles, ({ counts }) => counts.groups),
      insights: sum(articles, ({ counts }) => counts.insights),
      citations: sum(articles, ({ counts }) => counts.citations),
      figures: sum(articles, ({ counts }) => counts.figures),
      disagreements: disagreements.filter(isOpen).length,
      duplicates: entries.length - articles.length,
      bytes: totalBytes(dumps),
    },
  }
  return { digest, compared: { stories: compared, claims } }
}

/** Steps that are the part of a longer work from one point of it to another. */
function* within<Result>(
  [start, end]: readonly [number, number],
  steps: Steps<Result>,
): Steps<Result> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield start + (end - start) * step.value
  return step.value
}

function refOf(refs: ReadonlyMap<string, ArticleRef>, id: string): ArticleRef {
  const ref = refs.get(id)
  if (!ref) throw new Error(`No article ${id}`)
  return ref
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}

function totalBytes(dumps: readonly LightDump[]): ByteAccount {
  return {
    total: sum(dumps, ({ bytes }) => bytes.total),
    published: sum(dumps, ({ bytes }) => bytes.published),
    chrome: sum(dumps, ({ bytes }) => bytes.chrome),
    leftOver: sum(dumps, ({ bytes }) => bytes.leftOver),
  }
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
  raw: RawDisagreement,
  refs: ReadonlyMap<string, ArticleRef>,
  all: number,
): Disagreement {
  const members = raw.members.map((figure) => ({ figure, article: refOf(refs, figure.article) }))
  const topics = new Set(members.flatMap(({ article }) => article.topics.map(({ name }) => name)))
  return {
    ...raw,
    permalink: casePermalink(raw.id, members, all),
    members,
    subjectLang: langOf(raw.subject, members[0]?.article.title.lang),
    topics: [...topics],
  }
}

function dumpRef(dump: LightDump, names: ReadonlyMap<string, string>): DumpRef {
  const { path, kind, bytes, lines, sha256, articles, problems, rest } = dump
  const stem = names.get(path)
  return {
    path,
    permalink: `${stem}.html`,
    raw: `${stem}.txt`,
    kind,
    bytes,
    lines,
    sha256,
    articles: articles.map(({ id }) => id),
    problems,
    rest,
  }
}
