/** The data files, as jobs: each is made again only when something that it is made of has changed. */
import {
  ATOM,
  articleJson,
  articleMarkdown,
  FIGURES_CSV,
  FIGURES_JSON,
  JSON_FEED,
  topicAddresses,
} from '../../digest/addresses.ts'
import type { Changes } from '../../digest/changes/changes.ts'
import type { Article, ArticleRef, Digest, Disagreement, Topic } from '../../digest/digest.ts'
import type { Site } from '../../digest/views/page.ts'
import {
  allShown,
  allWhole,
  signedDoubt,
  signedShown,
  signedWhole,
} from '../../digest/views/signed.ts'
import { articleFiles } from '../../exports/article.ts'
import { changesFile } from '../../exports/changes.ts'
import { discoveryFiles } from '../../exports/discovery.ts'
import { NEWEST, siteFeeds, topicFeeds } from '../../exports/feeds.ts'
import type { FigureLines } from '../../exports/figureLines.ts'
import {
  DISAGREEMENTS_JSON,
  disagreementsFile,
  type FigurePart,
  figureFiles,
  figurePartFiles,
  figureParts,
  topicFigureFiles,
  topicFigures,
} from '../../exports/figures.ts'
import type { OutputFile } from '../../exports/file.ts'
import { articlesPartFile, dumpsPartFile, indexFile, indexParts } from '../../exports/index.ts'
import { SCHEMA_PATHS, schemaFiles } from '../../exports/schema.ts'
import { SERVE, serveFile } from '../../exports/serve.ts'
import { type CachedText, PASSAGE, passage, topicFiles } from '../../exports/topic.ts'
import { signature } from '../../text/hash.ts'
import type { Bodies } from '../reading/bodies.ts'
import type { SpooledLines } from './spool.ts'

/** Outputs that are made together. */
export interface Job {
  /** Signature of what they are made of; null where they are made in each build. */
  readonly signature: () => string | null
  /** Of the files that `make` returns; empty where they are known only then. */
  readonly paths: readonly string[]
  readonly make: () => Iterable<OutputFile>
}

/** Signatures of jobs that are done in each build, and once for each version of the program. */
const ALWAYS = (): null => null
const ONCE = (): string => ''

interface ArticleWork extends Pick<Exported, 'site' | 'frame'> {
  readonly bodies: Bodies
  readonly lines: Pick<SpooledLines, 'add' | 'cachedText'>
}

/** The files of an article: made while its page is, so that its body is read once for both. */
export function articleJobs({
  site,
  frame,
  bodies: { body },
  lines: { add, cachedText },
}: ArticleWork): (article: Article) => Job {
  return (article) => {
    const { ref, sameStory, disagreements } = article
    const { id } = ref
    return {
      signature: () =>
        signature(
          frame,
          signedWhole(ref),
          sameStory.map(({ id }) => id).join(),
          idsOf(disagreements).join(),
        ),
      paths: [articleJson(id), articleMarkdown(id)],
      make: () => {
        // Its body is in memory now; the files of its month and topics need these parts later.
        add(id)
        cachedText(id, PASSAGE, () => passage(ref, body(id), site))
        return articleFiles(article, body(id), site)
      },
    }
  }
}

/** Input of the exports of a digest. */
export interface Exported {
  readonly digest: Digest
  readonly site: Site
  /** Signature of the site. */
  readonly frame: string
  readonly words: Bodies['words']
  readonly cachedText: CachedText
  /** Lines of figures for one file. */
  readonly linesOf: (part: Pick<FigurePart, 'json' | 'csv'>) => FigureLines
  /** Of a file of the articles, by its path. */
  readonly bytes: (path: string) => Uint8Array
  /** SHA-256 of a file of the site that was made or kept before. */
  readonly hashOf: (path: string) => string
  /** Against an earlier build; null where none was named. */
  readonly changes: Changes | null
}

/** All other exports of a digest; the index comes when what it names has been made. */
export function* exportJobs(exported: Exported): Generator<Job, void, undefined> {
  const { digest, site, frame, words, cachedText, bytes, changes } = exported
  for (const topic of digest.topics) yield* topicJobs(topic, exported)
  yield* topicFigureJobs(exported)
  yield {
    signature: () => signature(frame, signedFeed(digest.articles, digest)),
    paths: [ATOM, JSON_FEED],
    make: () => siteFeeds(digest, words, site, cachedText),
  }
  for (const { path, raw, sha256 } of digest.dumps) {
    yield {
      signature: () => sha256,
      paths: [raw],
      make: () => [{ path: raw, content: bytes(path) }],
    }
  }
  yield* figureJobs(exported)
  yield* indexJobs(exported)
  yield { signature: ALWAYS, paths: [], make: () => discovery(digest, site) }
  if (changes) {
    yield { signature: ALWAYS, paths: [], make: () => [changesFile(changes, digest)] }
  }
  yield { signature: ONCE, paths: SCHEMA_PATHS, make: schemaFiles }
  yield { signature: ONCE, paths: [SERVE], make: () => [serveFile()] }
}

/** Signature of the newest articles of a feed, and of the pages that they link to. */
function signedFeed(articles: readonly ArticleRef[], { byId }: Pick<Digest, 'byId'>): string {
  const newest = articles.slice(0, NEWEST)
  const links = newest.flatMap(({ id, links }) => (links.length > 0 ? [byId.get(id)?.links] : []))
  return [...newest.map(signedShown), ...links].join()
}

function topicJobs(
  topic: Topic,
  { digest, words, cachedText, site, frame }: Exported,
): readonly Job[] {
  const { json, markdown, atom, feed } = topicAddresses(topic.slug)
  return [
    {
      signature: () =>
        signature(
          frame,
          topic.ref,
          allShown(topic.articles),
          topic.disagreements.map(signedDoubt).join(),
        ),
      paths: [json, markdown],
      make: () => topicFiles(topic, words, site, cachedText),
    },
    {
      signature: () => signature(frame, topic.ref, signedFeed(topic.articles, digest)),
      paths: [atom, feed],
      make: () => topicFeeds(topic, digest, words, site, cachedText),
    },
  ]
}

function* topicFigureJobs(exported: Exported): Generator<Job> {
  const { digest, linesOf, frame } = exported
  for (const topic of digest.topics) {
    const own = topicFigures(topic)
    for (const part of own.parts ?? []) yield figurePartJob(part, exported)
    yield {
      signature: () => signature(frame, allWhole(own.articles), own.dates),
      paths: [own.json, own.csv],
      make: () => topicFigureFiles(own, linesOf(own)),
    }
  }
}

function figurePartJob(part: FigurePart, { linesOf, frame }: Exported): Job {
  return {
    signature: () => signature(frame, allWhole(part.articles), part.dates),
    paths: [part.json, part.csv],
    make: () => figurePartFiles(part, linesOf(part)),
  }
}

/** Of all articles. */
function* figureJobs(exported: Exported): Generator<Job> {
  const { digest, linesOf, frame } = exported
  const parts = figureParts(digest)
  for (const part of parts ?? []) yield figurePartJob(part, exported)
  const doubts = digest.disagreements.map(signedDoubt).join()
  yield {
    signature: () =>
      signature(frame, digest.months.map((month) => allWhole(month.articles)).join(), doubts),
    paths: [FIGURES_JSON, FIGURES_CSV],
    make: () => figureFiles(digest, linesOf({ json: FIGURES_JSON, csv: FIGURES_CSV }), parts),
  }
  yield {
    signature: () => signature(frame, doubts),
    paths: [DISAGREEMENTS_JSON],
    make: () => [disagreementsFile(digest)],
  }
}

function* indexJobs({ digest, site, frame, hashOf }: Exported): Generator<Job> {
  const index = indexParts(digest)
  for (const part of index.articles ?? []) {
    yield {
      signature: () => signature(frame, allShown(part.articles)),
      paths: [part.path],
      make: () => [articlesPartFile(part, site)],
    }
  }
  for (const part of index.dumps ?? []) {
    yield { signature: ALWAYS, paths: [], make: () => [dumpsPartFile(part)] }
  }
  yield { signature: ALWAYS, paths: [], make: () => [indexFile(digest, site, index, hashOf)] }
}

/** A `public/robots.txt` replaces ours. */
function discovery(digest: Digest, site: Site): readonly OutputFile[] {
  return [...discoveryFiles(digest, site)].filter(({ path }) => site.assets[path] !== path)
}

function idsOf(disagreements: readonly Disagreement[]): readonly string[] {
  return disagreements.map(({ id }) => id)
}
