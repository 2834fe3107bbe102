/** From the light facts of all files to one arranged digest. Equal files give an equal digest. */
import type { ByteAccount } from '../records/article.ts'
import type { Settings } from '../records/settings.ts'
import { fold } from '../text/fold.ts'
import { langOf } from '../text/lang.ts'
import { type Apart, apart, longSlug, slug } from '../text/slug.ts'
import { casePermalink } from './cases.ts'
import { monthsOf, sourcesOf, topicsOf } from './collections.ts'
import { type ComparedClaims, comparingClaims } from './differing/comparing.ts'
import type {
  Article,
  ArticleFigure,
  ArticleRef,
  Collection,
  Digest,
  Disagreement,
  DumpRef,
  InDoubt,
  Ref,
  Topic,
} from './digest.ts'
import {
  agreements,
  disagreements as findDisagreements,
  type RawDisagreement,
} from './disagreements.ts'
import { Comparable, type Entry, first } from './entry.ts'
import { compare, groupBy } from './group.ts'
import { dumpStem, longDumpStem } from './identity.ts'
import { together } from './inDoubt.ts'
import { keyFigure } from './keyFigure.ts'
import type { LightArticle, LightDump } from './light.ts'
import { finish, type Steps } from './steps.ts'
import { type Around, hasSameAround, inOrderOf, isSame, isSameDoubt, isStill } from './still.ts'
import { type ComparedStories, tellingStories } from './stories/stories.ts'

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
  const topicNames = fileNames(dumps.flatMap(({ topics }) => topics))
  const sourceNames = fileNames(entries.flatMap(({ light }) => light.source ?? []))
  const dumpNames = apart(
    dumps.map(({ path }) => path),
    dumpStem,
    longDumpStem,
  )
  const topicRefs = referrer(namer('t', topicNames, before?.topics ?? []))
  const sourceRef = namer('s', sourceNames, before?.sources ?? [])
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
  const open = raw.filter(({ status }) => status === 'open')
  const members = open.flatMap((found) => found.members)
  const disputed: Disputed = {
    articles: kindsInDoubt(open),
    figures: disputedFigures(open),
    ids: new Set(members.map(({ id }) => id)),
  }
  const doubts = doubtsOf(members)
  const doubtsBefore = doubtsOf(
    (before?.disagreements ?? [])
      .filter(({ status }) => status === 'open')
      .flatMap((found) => found.members.map(({ figure }) => figure)),
  )
  const listed = merged.map((same) => {
    const { id, source } = first(same).light
    const topics = topicRefs(same)
    const from = source === null ? null : sourceRef(source)
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
      disagreements: disagreements.filter(({ status }) => status === 'open').length,
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

/** File names of topics or sources, by folded name. */
function fileNames(names: readonly string[]): Apart {
  return apart([...new Set(names)].map(fold), slug, longSlug)
}

/**
 * Gives each name one link, whatever its case and width; the spelling met first is shown, and files
 * come in a fixed order.
 */
function namer(
  folder: string,
  { names }: Apart,
  before: readonly Collection[],
): (name: string) => Ref {
  const known = new Map(before.map(({ ref }) => [ref.name, ref]))
  const refs = new Map<string, Ref>()
  const make = (name: string): Ref => {
    const key = fold(name)
    const found = refs.get(key)
    if (found) return found
    const permalink = `${folder}/${names.get(key)}.html`
    const old = known.get(name)
    const ref = old?.permalink === permalink ? old : { name, lang: langOf(name), permalink }
    refs.set(key, ref)
    return ref
  }
  // Forty sources have ten thousand articles.
  const spelt = new Map<string, Ref>()
  return (name) => {
    const ref = spelt.get(name) ?? make(name)
    spelt.set(name, ref)
    return ref
  }
}

/** Links of the topics of an article; all articles of one file have one list of names. */
function referrer(refOf: (name: string) => Ref): (same: readonly Entry[]) => readonly Ref[] {
  const known = new Map<readonly string[], readonly Ref[]>()
  const refsOf = (names: readonly string[]): readonly Ref[] => {
    const refs = known.get(names) ?? [...new Set(names.map(refOf))]
    known.set(names, refs)
    return refs
  }
  return (same) =>
    same.length === 1
      ? refsOf(first(same).topics)
      : [...new Set(same.flatMap(({ topics }) => refsOf(topics)))]
}

function articleRef(
  same: readonly Entry[],
  topics: readonly Ref[],
  source: Ref | null,
  disputed: Disputed,
): ArticleRef {
  const { light } = first(same)
  const { id, title, untitled, dek, lead, published, publishedRaw, counts, headings } = light
  // Where figures disagree, they are what a list should show of an article.
  const doubtful = disputed.figures.get(id) ?? []
  const key = keyFigure(doubtful, title.text, lead?.text ?? null) ?? light.keyFigure
  return {
    id,
    permalink: `a/${id}.html`,
    title,
    untitled,
    dek,
    lead,
    source,
    topics,
    tags: [...new Set(same.flatMap((entry) => entry.light.tags))],
    published,
    publishedRaw,
    counts,
    headings,
    places: same.map((entry) => entry.light.place),
    contentHash: light.contentHash,
    bodyHash: same.map((entry) => entry.light.bodyHash).join('-'),
    spanHash: same.map((entry) => entry.light.spanHash).join('-'),
    keyFigure: key,
    inDoubt: disputed.articles.get(id) ?? null,
    keyDisputed: key !== null && disputed.ids.has(key.id),
  }
}

/** What is in open disagreements. */
interface Disputed {
  readonly articles: ReadonlyMap<string, InDoubt | null>
  /** By article, in the order of its text: to find them among all its figures these would have to be read. */
  readonly figures: ReadonlyMap<string, readonly ArticleFigure[]>
  /** Of figures and dates. */
  readonly ids: ReadonlySet<string>
}

function kindsInDoubt(found: readonly RawDisagreement[]): Disputed['articles'] {
  const kinds = found.flatMap(({ kind, members }) =>
    members.map(({ article }) => ({ article, kind })),
  )
  return new Map(
    [...groupBy(kinds, ({ article }) => article)].map(([article, own]) => [
      article,
      together(own.map(({ kind }) => kind)),
    ]),
  )
}

function disputedFigures(found: readonly RawDisagreement[]): Disputed['figures'] {
  const figures = found.flatMap(({ kind, members }) => (kind === 'figures' ? members : []))
  const unique = [...new Map(figures.map((figure) => [figure.id, figure])).values()]
  return groupBy(unique.sort(inText), ({ article }) => article)
}

/** A lead, then the items of one group after another. */
function inText(left: ArticleFigure, right: ArticleFigure): number {
  const [group, item] = placeOf(left)
  const [otherGroup, otherItem] = placeOf(right)
  return group - otherGroup || item - otherItem || left.start - right.start
}

function placeOf({ number }: ArticleFigure): readonly [group: number, item: number] {
  const [group = 0, item = 0] = number === 'lead' ? [] : number.split('.').map(Number)
  return [group, item]
}

/**
 * Figures by their id that were in doubt before, of articles that are as they were read: what is made
 * of them again is then told to be what it was, and nothing is read from the disk.
 */
function figuresInDoubt(
  before: readonly Disagreement[],
  lightOf: ReadonlyMap<string, LightArticle>,
): ReadonlyMap<string, ArticleFigure> {
  const members = before.flatMap((found) => found.members)
  return new Map(
    members
      .filter(({ article }) => article.places[0] === lightOf.get(article.id)?.place)
      .map(({ figure }) => [figure.id, figure]),
  )
}

/** By article, the ids of its figures that others dispute. */
function doubtsOf(members: readonly ArticleFigure[]): ReadonlyMap<string, string> {
  const doubts = groupBy(members, ({ article }) => article)
  return new Map(
    [...doubts].map(([article, figures]) => [
      article,
      figures
        .map(({ id }) => id)
        .sort(compare)
        .join(),
    ]),
  )
}

/** Newest first; a day without a clock comes after its hours; without a date last. */
export function newestFirst(left: ArticleRef, right: ArticleRef): number {
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
    subjectLang: langOf(raw.subject),
    topics: [...topics],
  }
}

function neighbours(
  articles: readonly ArticleRef[],
  lightOf: ReadonlyMap<string, LightArticle>,
  topics: readonly Topic[],
  stories: Digest['stories'],
  disagreements: readonly Disagreement[],
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
      const { newer, older } = near.get(ref) ?? ALONE
      const others = storyOf.get(ref.id)?.articles ?? NONE
      const around: Around = {
        ref,
        newer,
        older,
        sameStory: others.length === 0 ? NONE : others.filter(({ id }) => id !== ref.id),
        disagreements: (doubts.get(ref.id) ?? NONE).map(({ found }) => found),
      }
      const old = before.get(ref.id)
      if (old && hasSameAround(old, around)) return [ref.id, old]
      return [ref.id, new ArrangedArticle(around, lightOf.get(ref.id))]
    }),
  )
}

/**
 * Its figures are read when they are asked for; until then it holds the light article, and no other. A
 * getter in an object of its own would give each article a shape of its own, which whatever reads
 * articles is slower for.
 */
class ArrangedArticle implements Article {
  readonly ref: ArticleRef
  readonly newer: ArticleRef | null
  readonly older: ArticleRef | null
  readonly sameStory: readonly ArticleRef[]
  readonly disagreements: readonly Disagreement[]
  readonly kinds: Article['kinds']
  readonly #light: LightArticle | undefined

  constructor(around: Around, light: LightArticle | undefined) {
    this.ref = around.ref
    this.newer = around.newer
    this.older = around.older
    this.sameStory = around.sameStory
    this.disagreements = around.disagreements
    this.kinds = light?.kinds ?? NONE
    this.#light = light
  }

  get figures(): Article['figures'] {
    return this.#light?.figures ?? NONE
  }
}

const NONE: readonly never[] = []
const ALONE = { newer: null, older: null }

/** What stands beside each article in its first topic; an article without a topic stands among all. */
function nearOf(
  articles: readonly ArticleRef[],
  topics: readonly Topic[],
): ReadonlyMap<ArticleRef, Pick<Article, 'newer' | 'older'>> {
  const near = new Map<ArticleRef, Pick<Article, 'newer' | 'older'>>()
  const put = (row: readonly ArticleRef[], topic: Ref | undefined): void => {
    for (const [at, ref] of row.entries()) {
      if (ref.topics[0] !== topic) continue
      near.set(ref, { newer: row[at - 1] ?? null, older: row[at + 1] ?? null })
    }
  }
  for (const topic of topics) put(topic.articles, topic.ref)
  put(articles, undefined)
  return near
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
