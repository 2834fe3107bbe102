/**
 * Style sheet, scripts and font, named by the hash of their content, so that a page and its assets are of one build. Other
 * files of `public/` keep their name and path: `favicon.svg`, `CNAME`, `.well-known/security.txt`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, parse, posix } from 'node:path'
import { build as bundle, type Plugin } from 'esbuild'
import { Features, transform } from 'lightningcss'
import type { Site } from '../../digest/views/page.ts'
import { spelt } from '../../text/clean.ts'
import { shortHash } from '../../text/hash.ts'
import type { PlacedAssets } from '../cache/cache.ts'
import { pathFault } from '../files/paths.ts'
import { tellOrigin } from '../program/origin.ts'
import { filesBelow, readOwn } from '../program/program.ts'
import { SourceFault } from '../program/sourceFault.ts'
import { openBrace } from './openBrace.ts'
import { shared } from './sharedCode.ts'

interface Assets extends PlacedAssets {
  /** Content by permalink. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Major version << 16: from these on the style sheet is read as it is written. */
const BROWSERS = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) }

/**
 * Make all assets of a project. A file of `public/` keeps its path, so that others find it there; the style
 * sheet and what it names are ours to name.
 *
 * @param root Folder of the project.
 * @throws SourceFault where a style sheet cannot be read or names a file that is not there.
 */
export async function makeAssets(root: string): Promise<Assets> {
  const permalinks: Record<string, string> = {}
  const files = new Map<string, Uint8Array>()
  const add = (name: string, permalink: string, content: Uint8Array): void => {
    permalinks[name] = permalink
    files.set(permalink, content)
  }
  const addByContent = (name: string, content: Uint8Array): void => {
    const { name: stem, ext } = parse(name)
    const hash = shortHash(Buffer.from(content).toString('latin1'), 8)
    add(name, `assets/${stem}.${hash}${ext}`, content)
  }
  const names = filesBelow(root, 'public').map((path) => path.slice('public/'.length))
  const sheets = names.filter((name) => name.endsWith('.css'))
  const read = (name: string): Buffer => readOwn(root, `public/${name}`)
  const named = new Set(sheets.flatMap((name) => namedIn(root, name, read(name).toString(), names)))
  // The style sheet names the font, so the font gets its name first.
  for (const name of names.filter((file) => !sheets.includes(file))) {
    const fault = pathFault(name)
    if (fault !== null) throw new SourceFault(`public/${spelt(name)}: its path ${fault}; rename it`)
    if (named.has(name)) addByContent(name, read(name))
    else add(name, name, read(name))
  }
  for (const name of sheets)
    addByContent(name, style(root, name, read(name).toString(), permalinks))
  for (const [name, content] of await scripts(root)) addByContent(name, content)
  return { permalinks, files, inline: await inlineParts(root) }
}

/** An address of a file beside a style sheet, in any quotes or none; and comments, which have none. */
const ADDRESS = /\/\*[\s\S]*?\*\/|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)/g
/** Addresses that are no file of ours: another host, which the check refuses, data, or a fragment. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i

/** The file that an address of a style sheet means, by its name in `public/`; null for none of ours. */
function fileOf(sheet: string, address: string | undefined): string | null {
  if (address === undefined || ELSEWHERE.test(address)) return null
  return posix.join(posix.dirname(sheet), address.replace(/[?#].*$/, ''))
}

/** Files that a style sheet names. @throws SourceFault where one of them is not there. */
function namedIn(root: string, sheet: string, text: string, names: readonly string[]): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 1: double, 2: single, 3: bare }) => {
    const file = fileOf(sheet, double ?? single ?? bare)
    if (file === null) return []
    if (names.includes(file)) return [file]
    throw faultAt(root, sheet, text, index, `there is no file public/${file}`)
  })
}

function faultAt(
  root: string,
  sheet: string,
  text: string,
  index: number,
  message: string,
): SourceFault {
  const before = text.slice(0, index).split('\n')
  const place = { path: `public/${sheet}`, line: before.length, at: before.at(-1)?.length ?? 0 }
  return new SourceFault(tellOrigin(root, place, message))
}

async function inlineParts(root: string): Promise<Site['inline']> {
  const [sheet, entry] = ['public/style.css', 'src/browser/missing.ts'].map((path) =>
    join(root, path),
  )
  return {
    style: sheet && existsSync(sheet) ? standalone(readFileSync(sheet, 'utf8')) : '',
    script: entry && existsSync(entry) ? await script(entry) : '',
  }
}

/** Without the font, whose address would not hold. */
function standalone(sheet: string): string {
  const code = Buffer.from(sheet.replace(/@font-face\s*\{[^}]*\}/g, ''))
  return transform({ filename: 'style.css', code, minify: true }).code.toString()
}

async function script(entry: string): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim()
}

function style(
  root: string,
  sheet: string,
  text: string,
  permalinks: Readonly<Record<string, string>>,
): Uint8Array {
  const open = openBrace(text)
  if (open !== null) throw faultAt(root, sheet, text, open, 'this brace is not closed')
  // An address in a style sheet is relative to it, and both are in `assets/`.
  const source = text.replace(ADDRESS, (whole, double, single, bare) => {
    const permalink = permalinks[fileOf(sheet, double ?? single ?? bare) ?? '']
    return permalink === undefined ? whole : `url("${permalink.replace(/^assets\//, '')}")`
  })
  try {
    return transform({
      filename: sheet,
      code: Buffer.from(source),
      minify: true,
      targets: BROWSERS,
      // It would name the colour of underlines twice; these browsers know it without.
      exclude: Features.VendorPrefixes,
    }).code
  } catch (error) {
    throw styleFault(root, sheet, error)
  }
}

/** A syntax error in a style sheet, with its place. */
function styleFault(root: string, sheet: string, error: unknown): unknown {
  const loc: unknown = error instanceof Error && 'loc' in error ? error.loc : null
  if (!(error instanceof Error) || typeof loc !== 'object' || loc === null) return error
  const [line, column] = [Reflect.get(loc, 'line'), Reflect.get(loc, 'column')]
  const place = { path: `public/${sheet}`, line: Number(line), at: Number(column) - 1 }
  return new SourceFault(tellOrigin(root, place, error.message))
}

/** The scripts that pages load; other files of `src/browser/` are their parts. */
const SCRIPTS = [
  'theme',
  'reading.en',
  'reading.zh',
  'article.en',
  'article.zh',
  'figures',
  'search.first',
  'search',
  'search.values',
]

/** The script that is loaded after `search` and uses values from a list of that. */
const TAKING = ['search.more']
const SHARED = 'src/browser/search/shared.ts'

async function scripts(root: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const list = join(root, SHARED)
  const takes = existsSync(list) ? [shared(list, 'window.cinnabarShared')] : []
  const made = await Promise.all([scriptsOf(root, SCRIPTS, []), scriptsOf(root, TAKING, takes)])
  return made.flat()
}

async function scriptsOf(
  root: string,
  names: readonly string[],
  plugins: Plugin[],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const entryPoints = names
    .map((name) => join(root, 'src/browser', `${name}.ts`))
    .filter(existsSync)
  if (entryPoints.length === 0) return []
  const { outputFiles } = await bundle({
    entryPoints,
    plugins,
    bundle: true,
    minify: true,
    // Classic scripts: modules do not load from disk.
    format: 'iife',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    // They know them, whatever the bundler thinks.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outdir: join(root, 'src/browser'),
    absWorkingDir: root,
  })
  return outputFiles.map(({ path, contents }) => [parse(path).base, contents] as const)
}
