/** Renders pages by Eleventy, a slice at a time, as it keeps every page of a run in memory until its end. */
import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import type { Sheet } from '../../digest/views/page.ts'
import { BUNDLE, loadable } from '../program/program.ts'
import { SourceFault } from '../program/sourceFault.ts'
import { allowRawAddresses } from './rawAddresses.ts'
import { templateFault } from './templateFault.ts'

/**
 * Articles in one run of Eleventy. A run takes a millisecond, and so few pages are mostly released while they are in the
 * young generation.
 */
const SLICE = 20

/** Size of a page of another kind, in articles: counted as one, such pages took 60 MB more. */
const LARGE = 2

/** Size of a page in articles; a dump has the text of all of its own. */
function sizeOf({ kind, dump }: Sheet<unknown>): number {
  return kind === 'article' ? 1 : Math.max(LARGE, dump?.articles.length ?? 0)
}

interface Rendered {
  readonly permalink: string
  readonly content: string
}

/**
 * Renders pages in slices, so that only one slice of them is in memory. The templates are loaded once, before the first
 * page.
 */
export interface Renderer {
  (
    wanted: Iterable<Sheet<unknown>> | AsyncIterable<Sheet<unknown>>,
  ): AsyncGenerator<Rendered, void, undefined>
  /** Loads the templates. */
  readonly load: () => Promise<unknown>
}

/** @param root Folder of the project, with `.eleventy.ts` and `templates/`. */
export function openRenderer(root: string): Renderer {
  let started: Promise<Run> | null = null
  async function* run(pages: readonly Sheet<unknown>[]): AsyncGenerator<Rendered, void, undefined> {
    started ??= start(root)
    try {
      yield* await (await started)(pages)
    } catch (error) {
      // After a failed template Eleventy is started anew.
      started = null
      throw error instanceof SourceFault ? error : templateFault(error, root)
    }
  }
  async function* render(
    wanted: Iterable<Sheet<unknown>> | AsyncIterable<Sheet<unknown>>,
  ): AsyncGenerator<Rendered, void, undefined> {
    let slice: Sheet<unknown>[] = []
    let room = SLICE
    for await (const page of wanted) {
      slice.push(page)
      room -= sizeOf(page)
      if (room > 0) continue
      yield* run(slice)
      slice = []
      room = SLICE
    }
    if (slice.length > 0) yield* run(slice)
  }
  return Object.assign(render, { load: () => run([]).next() })
}

/** What Eleventy made of one sheet. */
interface Made {
  readonly inputPath: string
  /** False where a template asks for none. */
  readonly outputPath: string | false
  readonly content: unknown
}

type Run = (pages: readonly Sheet<unknown>[]) => Promise<readonly Rendered[]>

/** Output folder of Eleventy, which is never written: pages are returned in memory. */
const NOWHERE = 'site'

/** Starts one Eleventy for all slices: each new one would load and compile every template again. */
async function start(root: string): Promise<Run> {
  const ending = BUNDLE === null ? '.11ty.ts' : '.11ty.js'
  const templates = loadable(root, 'templates')
  // Each template paginates over its own list, which is empty where none of its pages is wanted.
  const sheets = new Map<string, Sheet<unknown>[]>()
  for (const name of readdirSync(templates)) {
    if (name.endsWith(ending) && !name.startsWith('.'))
      sheets.set(name.slice(0, -ending.length), [])
  }
  allowRawAddresses(root)
  // Modules are never reloaded here, so the worker thread that resolves them anew is not needed.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1'
  // Loading Eleventy takes longer than a small build: only when there is something to render.
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(templates, NOWHERE, {
    configPath: loadable(root, '.eleventy.ts'),
    quietMode: true,
    config: (config) => {
      config.ignores.add('**/.*.11ty.ts')
      // Frozen, it is taken as it is and not copied for each template; each run reads its lists anew.
      config.addGlobalData('sheets', Object.freeze(Object.fromEntries(sheets)))
      // On a busy machine it would print timings between our messages.
      config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0)
    },
  })
  await eleventy.init()
  // It would print faults with its own stack; templateFault.ts prints the line of the template.
  eleventy.disableLogger()
  return async (pages) => {
    for (const sheet of pages) sheets.get(sheet.kind)?.push(sheet)
    const rendered = await eleventy.toJSON()
    for (const list of sheets.values()) list.length = 0
    return asWanted(pages, rendered)
  }
}

/**
 * The rendered pages.
 *
 * @throws SourceFault where they are not exactly the wanted ones: pages would be missing without a message.
 */
function asWanted(pages: readonly Sheet<unknown>[], made: readonly Made[]): readonly Rendered[] {
  const wanted = new Map(pages.map(({ permalink, kind }) => [permalink, kind]))
  const rendered = made.map(({ inputPath, outputPath, content }) => {
    const template = `templates/${posix.basename(inputPath).replace(/js$/, 'ts')}`
    const permalink = outputPath ? posix.relative(NOWHERE, outputPath) : null
    if (permalink === null || !wanted.delete(permalink)) {
      throw new SourceFault(
        `${template}: it makes ${permalink ?? 'a page without an address'}, which is no page of ` +
          'src/build/outputs/pages.ts; how to add one: templates/README.md',
      )
    }
    if (typeof content !== 'string') {
      throw new SourceFault(
        `${template}: render gave ${content === undefined ? 'nothing' : typeof content} for ` +
          `${permalink}; expected the text of the page: return frame(…)`,
      )
    }
    return { permalink, content }
  })
  const [missing] = wanted
  if (missing === undefined) return rendered
  const [permalink, kind] = missing
  throw new SourceFault(
    `templates/${kind}.11ty.ts: ${permalink} was not made; expected a template with ` +
      `\`export const data = sheetData('${kind}')\` in that file, and ` +
      '`return cinnabar(config)` in .eleventy.ts',
  )
}
