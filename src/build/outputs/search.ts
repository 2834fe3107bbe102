/** Updates the search index: makes the files that changed, keeps all others. */
import { dirname } from 'node:path/posix'
import type { ArticleBody } from '../../digest/articleBody.ts'
import { otherForms } from '../../digest/bilingual/otherForms.ts'
import type { ArticleRef, Digest } from '../../digest/digest.ts'
import { groupBy } from '../../digest/group.ts'
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

/** Articles from which on a thread is worth its start: it loads what this one has, once more. */
const WORTH = 2000

/** What an index is made of, and where it goes. */
interface IndexWork {
  readonly digest: Digest
  /** What was arranged last in this process, which may be what readers see; null where nothing was. */
  readonly before: Digest | null
  readonly bodies: Bodies
  readonly stage: Stage
}

export interface IndexTools {
  /** Of the program. */
  readonly version: string
  /** Nothing of the last build can be trusted: every file is made anew. */
  readonly isCold: boolean
  /** Where there are two, a whole index of many articles gets a thread of its own. */
  readonly cores: number
  readonly progress: Progress
}

export interface Index extends ThreadWork {
  /**
   * Where it is made of bodies as they are read for something else: the ids of all articles, in the
   * order in which it takes them. Null where it reads them itself.
   */
  readonly order: readonly string[] | null
  /** Take the next article of that order. */
  readonly add: (ref: ArticleRef, body: ArticleBody) => Promise<void>
}

/** Begin the index; its files go into the stage. */
export function startSearch(
  { digest, before, bodies, stage }: IndexWork,
  { version, isCold, cores, progress }: IndexTools,
): Index {
  // What search finds leads to pages of dumps, which may have got other names.
  const planOf = ({ articles, shared }: Digest): readonly TierPlan[] =>
    planIndex(articles.map(documentFacts), [version, ...shared].join(' ').trim())
  const plan = planOf(digest)
  const { tables, names } = isCold ? NOTHING : lastIndex(stage)
  const folders = groupBy(isCold ? [] : stage.published.under('search/'), (path) =>
    dirname(path).slice('search/'.length),
  )
  const kept = (hash: string): TierTable | null => {
    const table = tables.get(hash)
    if (!table) return null
    const paths = foldersOf(table).flatMap((folder) => folders.get(folder) ?? [])
    return paths.length === table.files && paths.every((path) => stage.keep(path)) ? table : null
  }
  const isThere = (path: string): boolean => !isCold && stage.keep(path)
  const published: PublishedIndex | null = isCold
    ? null
    : {
        tables,
        plan: () => (before ? planOf(before) : []),
        paths: (folder) => folders.get(folder) ?? [],
        read: (path) => publishedFile(stage, path)?.toString() ?? null,
      }
  const dumpPages = Object.fromEntries(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  let read = 0
  function* documents(ids: readonly string[]): Generator<SearchDocument, void, undefined> {
    for (const id of ids) {
      const article = digest.byId.get(id)
      if (!article) continue
      yield searchDocument(article.ref, bodies.words(id), dumpPages)
      read++
    }
  }
  const write = ({ path, content }: IndexFile): void => stage.write(path, content)
  // They are of the program, and what is not cold was made by the same.
  const areThere = names !== '' && stage.keepAll(namePaths(names))
  const named = areThere ? names : writeNames(isThere, write)
  const all = digest.articles.length
  if (isCold && cores > 1 && all >= WORTH) {
    const { add, ...thread } = indexInThread(plan, named, write)
    return {
      ...thread,
      order: plan.flatMap(({ ids }) => ids),
      add: (ref, body) => add(searchDocument(ref, body, dumpPages)),
    }
  }
  return {
    order: null,
    add: async () => undefined,
    done: async () => {
      let written = 0
      for (const file of buildIndex(plan, { documents, kept, isThere, published, names: named })) {
        write(file)
        if (++written % 100 !== 0) continue
        progress('indexing', read, all)
        await yieldToEvents()
      }
    },
    end: async () => undefined,
  }
}

/** Of the program alone: made once in a process, as of a small site they are a third of all work. */
let nameTables: NameFiles | null = null

/** @returns Their folder. */
function writeNames(isThere: (path: string) => boolean, write: (file: IndexFile) => void): string {
  nameTables ??= nameFiles(otherForms())
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
    // Somebody changed it: the index is made anew.
    return NOTHING
  }
}
