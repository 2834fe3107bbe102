/**
 * Style, scripts and font, named by their content: a page and its assets are of one build. What else stands
 * in `public/` keeps its name and its place: `favicon.svg`, `CNAME`, `.well-known/security.txt`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build as bundle } from 'esbuild'
import { Features, transform } from 'lightningcss'
import type { Site } from '../digest/views/page.ts'
import { shortHash } from '../text/hash.ts'
import { filesBelow } from './program.ts'

export interface Assets {
  /** Permalink by plain name: `style.css`, `theme.js`. */
  readonly permalinks: Readonly<Record<string, string>>
  /** Content by permalink. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly inline: Site['inline']
}

/** Major version << 16: from these on the style sheet is read as it is written. */
const BROWSERS = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) }

/** Of a style sheet, what it names. */
const ADDRESS = /url\("([^"]+)"\)/g

/**
 * Make all assets of a project.
 *
 * @param root Folder of the project.
 */
export async function makeAssets(root: string): Promise<Assets> {
  const permalinks: Record<string, string> = {}
  const files = new Map<string, Uint8Array>()
  const add = (name: string, content: Uint8Array): void => {
    const { name: stem, ext } = parse(name)
    const hash = shortHash(Buffer.from(content).toString('latin1'), 8)
    put(name, `assets/${stem}.${hash}${ext}`, content)
  }
  const put = (name: string, permalink: string, content: Uint8Array): void => {
    permalinks[name] = permalink
    files.set(permalink, content)
  }
  const names = filesBelow(root, 'public').map((path) => path.slice('public/'.length))
  const read = (name: string): Buffer => readFileSync(join(root, 'public', name))
  const sheets = names.filter((file) => file.endsWith('.css'))
  const parts = sheets.flatMap((name) =>
    [...read(name).toString().matchAll(ADDRESS)].map(([, file = '']) => file),
  )
  // The style sheet names the font, so the font gets its name first.
  for (const name of names.filter((file) => !sheets.includes(file))) {
    if (parts.includes(name)) add(name, read(name))
    else put(name, name, read(name))
  }
  for (const name of sheets) add(name, style(read(name).toString(), name, permalinks))
  for (const [name, content] of await scripts(root)) add(name, content)
  return { permalinks, files, inline: await inlineParts(root) }
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
  sheet: string,
  filename: string,
  permalinks: Readonly<Record<string, string>>,
): Uint8Array {
  // An address in a style sheet is relative to it, and both stand in `assets/`.
  const source = sheet.replace(
    ADDRESS,
    (_, file: string) => `url("${permalinks[file]?.replace(/^assets\//, '') ?? file}")`,
  )
  return transform({
    filename,
    code: Buffer.from(source),
    minify: true,
    targets: BROWSERS,
    // It would name the colour of underlines twice; these browsers know it without.
    exclude: Features.VendorPrefixes,
  }).code
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
  'search.more',
  'search.values',
]

async function scripts(root: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const entryPoints = SCRIPTS.map((name) => join(root, 'src/browser', `${name}.ts`)).filter(
    existsSync,
  )
  if (entryPoints.length === 0) return []
  const { outputFiles } = await bundle({
    entryPoints,
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
