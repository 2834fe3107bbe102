/** Makes everything of a site that is stale: pages, data files, the search index. */
import type { Changes } from '../../digest/changes/changes.ts'
import type { Article, Digest } from '../../digest/digest.ts'
import { type Page, permalinkIn, type Sheet, type Site } from '../../digest/views/page.ts'
import { headerFiles } from '../../exports/headers.ts'
import { signature } from '../../text/hash.ts'
import type { Language } from '../../text/time.ts'
import { readPage } from '../check/page.ts'
import { yieldingWhenDue, yieldToEvents } from '../program/eventLoop.ts'
import type { Progress } from '../program/progress.ts'
import type { Bodies } from '../reading/bodies.ts'
import type { Pictures } from '../reading/pictures.ts'
import type { Stage } from '../stage/stage.ts'
import { articleJobs, type Exported, exportJobs, type Job } from './exports.ts'
import type { Ledger } from './ledger.ts'
import { sitePages } from './pages.ts'
import { publishedLines } from './publishedLines.ts'
import type { Renderer } from './render.ts'
import { type Index, type IndexTools, startSearch } from './search.ts'
import type { SpooledLines } from './spool.ts'

/** Input and output of all that is made. */
interface Work {
  readonly digest: Digest
  /** Digest of the last build in this process; null where there was none. */
  readonly before: Digest | null
  /** Articles that are unchanged since then. */
  readonly still: readonly Article[]
  readonly changes: Changes | null
  readonly site: Site
  readonly bodies: Bodies
  readonly pictures: Pick<Pictures, 'place'>
  readonly lines: SpooledLines
  readonly stage: Stage
  readonly ledger: Ledger
}

export interface OutputTools extends IndexTools {
  readonly renderer: Renderer
  /** Of a file of the articles, by its path. */
  readonly bytes: (path: string) => Uint8Array
}

interface Framed extends Work {
  /** Signature of the site, which any page or file may show. */
  readonly frame: string
}

/** Makes stale outputs, and keeps the rest. */
export async function makeOutputs(work: Work, tools: OutputTools): Promise<void> {
  const { renderer, bytes, progress } = tools
  const index = startSearch(work, tools)
  const framed: Framed = { ...work, frame: signature(work.site) }
  try {
    await writePages(framed, index, renderer, progress)
    work.pictures.place(work.stage)
    await yieldToEvents()
    await writeExports(framed, bytes, progress)
    progress('indexing', 0, 1)
    await index.done()
  } finally {
    await index.end()
  }
}

/** Paths of the outputs of articles as `Ledger.still` takes them, while an article is the same object. */
const PATHS = new WeakMap<Article, ArticlePaths>()

interface ArticlePaths {
  readonly firsts: readonly string[]
  readonly all: readonly string[]
}

/** @param outputs Paths of what is made together: the pages of an article, and its files. */
function articlePaths(outputs: readonly (readonly string[])[]): ArticlePaths {
  return { firsts: outputs.map(([first = '']) => first), all: outputs.flat() }
}

async function writePages(
  work: Framed,
  index: Index,
  renderer: Renderer,
  progress: Progress,
): Promise<void> {
  const { digest, changes, site, frame, bodies, stage, ledger } = work
  const jobOf = articleJobs(work)
  // Nearly all pages are articles: progress counts these alone.
  const all = digest.articles.length * site.languages.length
  const kept = keepStill(work)
  let done = kept.size * site.languages.length
  progress('rendering', done, all)
  const yieldIfDue = yieldingWhenDue(() => progress('rendering', done, all))
  async function* stale(): AsyncGenerator<Sheet<unknown>, void, undefined> {
    for (const page of sitePages(digest, site, { kept, order: index.order }, changes)) {
      const view = once(page.view)
      const article = page.article === undefined ? undefined : digest.byId.get(page.article)
      if (article) done += site.languages.length
      const paths = pathsOf(page, site)
      if (!ledger.fresh(paths, signatureOf(page, view, frame))) {
        for (const language of site.languages) yield sheet(page, view(), language, work)
      }
      if (article) {
        const job = jobOf(article)
        PATHS.set(article, articlePaths([paths, job.paths]))
        writeJob(job, work)
        if (index.order) await index.add(article.ref, bodies.body(article.ref.id))
      }
      await yieldIfDue()
    }
  }
  for await (const { permalink, content } of renderer(stale())) {
    stage.write(permalink, content)
    await yieldIfDue()
  }
}

/** Ids of the articles whose outputs are all kept, and that are skipped from then on. */
function keepStill({ still, ledger }: Work): ReadonlySet<string> {
  const kept = new Set<string>()
  for (const article of still) {
    const known = PATHS.get(article)
    if (known && ledger.still(known.firsts, known.all)) kept.add(article.ref.id)
  }
  return kept
}

async function writeExports(
  work: Framed,
  bytes: (path: string) => Uint8Array,
  progress: Progress,
): Promise<void> {
  const { site, stage } = work
  const yieldIfDue = yieldingWhenDue()
  const jobs: Job[] = []
  const { words } = work.bodies
  const exported: Exported = {
    ...work,
    words,
    cachedText: work.lines.cachedText,
    bytes,
    linesOf: (part) => publishedLines(work, part, work.lines),
    hashOf: (path) => stage.hash(path),
  }
  for (const job of exportJobs(exported)) {
    jobs.push(job)
    await yieldIfDue()
  }
  for (const [at, job] of jobs.entries()) {
    progress('exporting', at, jobs.length)
    writeJob(job, work)
    await yieldIfDue()
  }
  const policy = widestPolicy(stage)
  for (const { path, content } of headerFiles(policy, site.url)) stage.write(path, content)
}

function writeJob(job: Job, { stage, ledger }: Work): void {
  const current = job.signature()
  if (current !== null && ledger.fresh(job.paths, current)) return
  for (const { path, content, isJson } of job.make()) stage.write(path, content, isJson)
}

/** Calls `make` once: a view is needed for the signature and for each language. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function pathsOf({ permalink }: Page<unknown>, site: Site): readonly string[] {
  return site.languages.map((language) => permalinkIn(permalink, language, site))
}

function signatureOf({ made }: Page<unknown>, view: () => unknown, frame: string): string {
  return made ? signature(frame, made().join(' ')) : signature(frame, view())
}

/** The policy of 404.html, which allows its inline style and script, for the headers of all pages. */
function widestPolicy(stage: Stage): string {
  const { policy } = readPage(stage.read('404.html').toString(), new Set(), () => undefined)
  return (policy ?? '').replace("trusted-types 'none'", 'trusted-types shards')
}

function sheet(
  page: Page<unknown>,
  view: unknown,
  language: Language,
  { site, bodies }: Work,
): Sheet<unknown> {
  return {
    kind: page.kind,
    permalink: permalinkIn(page.permalink, language, site),
    language,
    site,
    view,
    alternates: site.languages.map((other) => ({
      language: other,
      permalink: permalinkIn(page.permalink, other, site),
    })),
    body: page.article === undefined ? null : bodies.body(page.article),
    dump: page.dump === undefined ? null : bodies.dump(page.dump),
  }
}
