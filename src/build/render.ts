/** Pages through Eleventy, a slice at a time: it holds every page of a run until its end. */
import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Sheet } from '../digest/views/page.ts'

/** Pages in one run of Eleventy, some 55 KB of memory each. */
const SLICE = 2000

export interface Rendered {
  readonly permalink: string
  readonly content: string
}

/** Makes a sheet when its slice is rendered, so that only one slice's bodies are in memory. */
export type SheetMaker = () => Sheet<unknown>

/**
 * Render pages.
 *
 * @param root Folder of the project, with `.eleventy.ts` and `templates/`.
 * @param sheets What each page is made of.
 * @param onSlice Called after each slice with the pages rendered so far.
 */
export async function* render(
  root: string,
  sheets: readonly { readonly kind: string; readonly make: SheetMaker }[],
  onSlice: (done: number) => void = () => undefined,
): AsyncGenerator<Rendered> {
  const ending = '.11ty.ts'
  const kinds = readdirSync(join(root, 'templates'))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
  for (let from = 0; from < sheets.length; from += SLICE) {
    // Every template wants its list, and paginates over nothing where none of its pages is stale.
    const slice = Object.fromEntries(kinds.map((kind): [string, Sheet<unknown>[]] => [kind, []]))
    for (const { kind, make } of sheets.slice(from, from + SLICE)) slice[kind]?.push(make())
    yield* await renderSlice(root, slice)
    onSlice(Math.min(from + SLICE, sheets.length))
  }
}

/** Never written to: Eleventy is asked for its pages in memory. */
const NOWHERE = 'site'

async function renderSlice(
  root: string,
  sheets: Readonly<Record<string, readonly Sheet<unknown>[]>>,
): Promise<readonly Rendered[]> {
  // Loading Eleventy takes longer than a small build: only when there is something to render.
  const { default: Eleventy } = await import('@11ty/eleventy')
  const eleventy = new Eleventy(join(root, 'templates'), NOWHERE, {
    configPath: join(root, '.eleventy.ts'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('sheets', sheets)
    },
  })
  const pages = await eleventy.toJSON()
  return pages.map(({ outputPath, content }) => ({
    permalink: posix.relative(NOWHERE, outputPath),
    content,
  }))
}
