/** Updates the search index: makes the files that changed, keeps all others. */
import { dirname } from 'node:path/posix'
import type { ArticleBody } from '../../digest/articleBody.ts'
import { otherForms } from '../../digest/bilingual/otherForms.ts'
import { alikeInSound } from '../../digest/bilingual/pinyin.ts'
import type { ArticleRef, Digest } from '../../digest/digest.ts'
import { groupBy } from '../../digest/group.ts'
import { type NamesByTopic, namesByTopic } from '../../digest/renamedTopics.ts'
import type { Site } from '../../digest/views/page.ts'
import { buildIndex } from '../../search/build/build.ts'
import type { PublishedIndex } from '../../search/build/earlier.ts'
import { type NameFiles, nameFiles, namePaths } from '../../search/build/names.ts'
import { type IndexFile, unpack } from '../../search/build/pack.ts'
import { planIndex, type TierPlan } from '../../search/build/plan.ts'
import type { SearchDocument } from '../../search/document.ts'
import { foldersOf, type Manifest, type TierTable } from '../../search/format.ts'
import { yieldToEvents } from '../program/eventLoop.ts'
import type { Progress } from '../program/progress.ts'
import type { ThreadWork } from '../program/thread.ts'
import type { Bodies } from '../reading/bodies.ts'
import { publishedFile } from '../stage/publishedFile.ts'
import type { Stage } from '../stage/stage.ts'
import { indexInThread } from './indexInThread.ts'
import { documentFacts, searchDocument } from './searchDocument.ts'

const MANIFEST = 'search/manifest.js'

/** Articles from which on a thread is worth its start: it loads the same code again. */
const MIN_THREAD_ARTICLES = 2000

/** Input and output of the index. */
interface IndexWork {
  readonly digest: Digest
  /** Digest of the last build in this process, which may be that of the published site; null for none. */
  readonly before: Digest | null
  readonly bodies: Bodies
  readonly stage: Stage
  readonly site: Pick<Site, 'topics'>
}

export interface IndexTools {
  /** Of the program. */
  readonly version: string
  /** Without a cache: every file is made anew. */
  readonly isCold: boolean
  /** Where there are two, a whole index of many articles gets a thread of its own. */
  readonly cores: number
  readonly progress: Progress
}

export interface Index extends ThreadWork {
  /**
   * Ids of all articles in the order in which `add` takes them, where it is made from bodies that are read for pages,
   * too; null where it reads bodies itself.
   */
  readonly order: readonly string[] | null
  /** Adds the next article of that order. */
  readonly add: (ref: ArticleRef, body: ArticleBody) => Promise<void>
}

/** Starts the index; its files go into the stage. */
export function startSearch(
  { digest, before, bodies, stage, site }: IndexWork,
  { version, isCold, cores, progress }: IndexTools,
): Index {
  const topicNames = namesByTopic(site.topics)
  // Hits link to pages of dumps, whose names are part of the plan.
  const planOf = ({ articles, shared }: Digest): readonly TierPlan[] =>
    planIndex(articles.map(documentFacts), versionOf(version, shared, topicNames))
  const plan = planOf(digest)
  const last = isCold ? NOTHING : lastIndex(stage)
  const isThere = (path: string): boolean => !isCold && stage.keep(path)
  const write = ({ path, content }: IndexFile): void => stage.write(path, content)
  // They depend on the program alone, and a cache is always of the same program.
  const areThere = last.names !== '' && stage.keepAll(namePaths(last.names))
  const names = areThere ? last.names : writeNames(isThere, write)

  const dumpPages = Object.fromEntries(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  const documentOf = (ref: ArticleRef, body: ArticleBody): SearchDocument =>
    searchDocument(ref, body, dumpPages, topicNames)
  const all = digest.articles.length
  if (isCold && cores > 1 && all >= MIN_THREAD_ARTICLES) {
    const { add, ...thread } = indexInThread(plan, names, write, topicNames)
    return {
      ...thread,
      order: plan.flatMap(({ ids }) => ids),
      add: (ref, body) => add(documentOf(ref, body)),
    }
  }

  let read = 0
  function* documents(ids: readonly string[]): Generator<SearchDocument, void, undefined> {
    for (const id of ids) {
      const article = digest.byId.get(id)
      if (!article) continue
      yield documentOf(article.ref, bodies.words(id))
      read++
    }
  }
  const { kept, published } = isCold
    ? NOTHING_KEPT
    : keptIndex(stage, last.tables, () => (before ? planOf(before) : []))
  const index = { documents, kept, isThere, published, names, topicNames }
  return {
    order: null,
    add: async () => undefined,
    done: async () => {
      let written = 0
      for (const file of buildIndex(plan, index)) {
        write(file)
        if (++written % 100 !== 0) continue
        progress('indexing', read, all)
        await yieldToEvents()
      }
    },
    end: async () => undefined,
  }
}

/** What is taken over from the published index. */
interface KeptIndex {
  /** Keeps the files of a tier by its hash; null unless all of them are there. */
  readonly kept: (hash: string) => TierTable | null
  /** Index from which a changed tier is made; null for none. */
  readonly published: PublishedIndex | null
}

const NOTHING_KEPT: KeptIndex = { kept: () => null, published: null }

/**
 * @param tables Of the published index.
 * @param planBefore Its plan, where it is known.
 */
function keptIndex(
  stage: Stage,
  tables: LastIndex['tables'],
  planBefore: () => readonly TierPlan[],
): KeptIndex {
  const folders = groupBy(stage.published.under('search/'), (path) =>
    dirname(path).slice('search/'.length),
  )
  const pathsOf = (folder: string): readonly string[] => folders.get(folder) ?? []
  return {
    kept: (hash) => {
      const table = tables.get(hash)
      if (!table) return null
      const paths = foldersOf(table).flatMap(pathsOf)
      return paths.length === table.files && paths.every((path) => stage.keep(path)) ? table : null
    },
    published: {
      tables,
      plan: planBefore,
      paths: pathsOf,
      read: (path) => publishedFile(stage, path)?.toString() ?? null,
    },
  }
}

/**
 * What all texts of the index depend on besides their articles. Folders of the index are named by it, too, and browsers
 * keep their files: whatever changes a text has to change it.
 */
export function versionOf(
  version: string,
  shared: readonly string[],
  topicNames: NamesByTopic,
): string {
  // As JSON: names may have spaces, so joined, `B C` of one language would be `B` of one and `C` of another.
  const names = topicNames.size === 0 ? [] : [JSON.stringify([...topicNames])]
  return [version, ...shared, ...names].join(' ').trim()
}

/** They depend on the program alone, and are made once in a process: for a small site they are a third of all work. */
let nameTables: NameFiles | null = null

/** @returns Their folder. */
function writeNames(isThere: (path: string) => boolean, write: (file: IndexFile) => void): string {
  nameTables ??= nameFiles(otherForms(), alikeInSound())
  const { folder, file } = nameTables
  for (const [number, path] of namePaths(folder).entries()) if (!isThere(path)) write(file(number))
  return folder
}

interface LastIndex {
  /** Of each tier, by hash. */
  readonly tables: ReadonlyMap<string, TierTable>
  /** Folder of the names; empty without. */
  readonly names: string
}

const NOTHING: LastIndex = { tables: new Map(), names: '' }

/** What the published manifest says. */
function lastIndex(stage: Stage): LastIndex {
  if (!stage.keep(MANIFEST)) return NOTHING
  try {
    const bytes = unpack(stage.read(MANIFEST).toString())
    const { tiers, names }: Manifest = JSON.parse(Buffer.from(bytes).toString())
    return { tables: new Map(tiers), names }
  } catch {
    // It was changed by another program: the index is made anew.
    return NOTHING
  }
}
