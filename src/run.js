/**
 * Starts the program: `node src/run.js build`; the one file of ours that is no TypeScript, for Node 20
 * reads none. To have every file turned into JavaScript as it is loaded takes a build of one new
 * article a fifth of its time. So all are bundled once, and again after each change:
 *
 * ```text
 * .cinnabar/.program/<signature>/src/cli.js          what is started, and parts it loads when need be
 *                                templates/*.11ty.js
 *                                .eleventy.js
 * ```
 *
 * Where that cannot be, the files are read as they are: the same comes out, later.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const FOLDER = join(ROOT, '.cinnabar/.program')

const [, , name] = process.argv

const SETTINGS = '.eleventy.ts'

/** A file that may be part of the program; what file managers and editors leave beside one has no such name. */
const CODE = /^(?!\.(?!eleventy\.)).*\.(?:[cm]?[jt]s|json)$/

/** Of what is bundled; the last has the version of the one dependency that is bundled too. */
const SOURCES = ['src', 'templates', SETTINGS, 'tsconfig.json', 'node_modules/zod/package.json']

/** Name of the file with the sum of the others. */
const SUM = 'sum'

const ENTRIES = [
  'src/cli.ts',
  'src/commands/builder.ts',
  'src/build/outputs/indexThread.ts',
  'src/build/reading/readThread.ts',
  SETTINGS,
]

/** A program that is still running may load parts of itself for so long. */
const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} Files of code below a path of a folder, sorted.
 */
function filesOf(folder, path) {
  if (CODE.test(basename(path))) return [path]
  if (!statSync(join(folder, path)).isDirectory()) return []
  return readdirSync(join(folder, path))
    .filter((name) => !name.startsWith('.') || CODE.test(name))
    .sort()
    .flatMap((name) => filesOf(folder, `${path}/${name}`))
}

/**
 * @param {string} folder
 * @param {string[]} paths
 * @returns {string} Hash of paths and contents.
 */
function hashOf(folder, paths) {
  const hash = createHash('sha256').update(`${ROOT}\0`)
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex').slice(0, 32)
}

/**
 * What a bundle says of itself: a disk that lost a part of it is not trusted, and what the settings
 * import from elsewhere may have changed.
 *
 * @param {string} folder
 * @param {string[]} others Files that it is made of and that its name does not tell of.
 * @returns {string}
 */
function sumOf(folder, others) {
  const parts = filesOf(folder, '.').filter((path) => path.endsWith('.js'))
  return [hashOf(folder, parts), hashOf(ROOT, others), ...others].join('\n')
}

/** @param {string} folder */
function isWhole(folder) {
  const path = join(folder, SUM)
  if (!existsSync(path)) return false
  const sum = readFileSync(path, 'utf8')
  const others = sum.split('\n').slice(2)
  return others.every((other) => existsSync(join(ROOT, other))) && sumOf(folder, others) === sum
}

/**
 * Bundle the program into a folder.
 *
 * @param {string} target
 */
async function bundle(target) {
  const { build } = await import('esbuild')
  mkdirSync(FOLDER, { recursive: true })
  const draft = mkdtempSync(join(FOLDER, 'new-'))
  const templates = filesOf(ROOT, 'templates').filter((path) => path.endsWith('.11ty.ts'))
  const settings = join(ROOT, SETTINGS)
  try {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: [...ENTRIES, ...templates],
      outdir: draft,
      outbase: ROOT,
      bundle: true,
      splitting: true,
      packages: 'external',
      // A hundred small files, of which settings need a fifth, and each build reads settings.
      alias: { zod: './node_modules/zod/index.js' },
      format: 'esm',
      platform: 'node',
      // All of ES2023 is in Node 20. For `node20` each `/\p{…}/u` would be a new expression whenever it is asked.
      target: 'es2023',
      charset: 'utf8',
      sourcemap: true,
      metafile: true,
      define: {
        'process.env.CINNABAR_BUNDLE': JSON.stringify(target),
        // Of ours only the settings may ask where they stand: whoever writes them may read a file.
        'import.meta.url': JSON.stringify(pathToFileURL(settings).href),
        'import.meta.filename': JSON.stringify(settings),
        'import.meta.dirname': JSON.stringify(ROOT),
      },
      logLevel: 'silent',
    })
    const known = [...SOURCES, 'node_modules']
    const others = Object.keys(metafile.inputs).filter((path) => !isOf(known, path))
    writeFileSync(join(draft, SUM), sumOf(draft, others))
    // Another process may have been as fast, and be using its own.
    if (isWhole(target)) return
    rmSync(target, { recursive: true, force: true })
    renameSync(draft, target)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * @param {string[]} folders
 * @param {string} path
 */
function isOf(folders, path) {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/**
 * Remove what no program can be using any more.
 *
 * @param {string} target
 */
function tidy(target) {
  for (const name of readdirSync(FOLDER)) {
    const other = join(FOLDER, name)
    if (other === target || Date.now() - statSync(other).mtimeMs < KEPT_MS) continue
    rmSync(other, { recursive: true, force: true })
  }
}

/**
 * @typedef {{ text: string, location: { file: string, line: number, column: number, lineText: string } | null }} Fault
 */

/**
 * What cannot be read in files of the program, a template mostly; slips in the settings are told by
 * whoever reads those.
 *
 * @param {unknown} error Of the bundler.
 * @returns {string[]} Place, what is wrong, and the line with a caret; empty where it failed otherwise.
 */
function faultsOf(error) {
  /** @type {Fault[]} */
  const errors =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return errors.flatMap(({ text, location }) => {
    if (location === null || location.file === SETTINGS) return []
    // No fault of a file: it is told by whoever opens the next one.
    if (text.includes('too many open files')) return []
    const { file, line, column, lineText } = location
    // With few files to open, a folder that cannot be listed has none of its files.
    const [, missing] = /^Could not resolve "(\.[^"]+)"/.exec(text) ?? []
    if (missing !== undefined && existsSync(join(ROOT, dirname(file), missing))) return []
    const margin = ' '.repeat(String(line).length)
    // It counts bytes.
    const before = Buffer.from(lineText).subarray(0, column).toString()
    return [
      `${file}:${line}:${before.length + 1}: ${text}`,
      `  ${line} | ${lineText}`,
      `  ${margin} | ${before.replace(/[^\t]/g, ' ')}^`,
    ]
  })
}

/** Commands that need all of the program: they end where a part of it cannot be read. */
const WHOLE = ['build', 'start', 'builder']

/** Characters of a folder below which Node finds no module (`*`), or Eleventy no template (`?`). */
const UNFIT = /[?*]/

/** @returns {Promise<string | null>} Folder of the bundle; null where there can be none. */
async function bundled() {
  // Commands take the folder they are started in for the project.
  if (process.cwd() !== ROOT) return null
  try {
    const paths = SOURCES.flatMap((path) => filesOf(ROOT, path))
    const target = join(FOLDER, hashOf(ROOT, paths))
    if (!isWhole(target)) {
      await bundle(target)
      tidy(target)
    }
    return target
  } catch (error) {
    const faults = faultsOf(error)
    if (faults.length > 0 && WHOLE.includes(name ?? '')) {
      process.stderr.write(`${faults.join('\n')}\nNothing is published until this is mended.\n`)
      process.exit(1)
    }
    // Other commands may not need that file, and a disk that cannot be written to is enough.
    return null
  }
}

/**
 * What ends the program before, or beside, what tells of errors: as where so few files may be open that
 * nothing can be loaded any more. A builder of a preview tells its own.
 *
 * @param {unknown} error
 */
function end(error) {
  process.stderr.write(`cinnabar: ${told(error)}\n`)
  process.exit(1)
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof Error)) return String(error)
  if (!('syscall' in error) || process.argv.includes('--debug')) return error.stack
  if (error.syscall === 'uv_cwd') return 'the folder in which it was started is gone'
  if ('code' in error && error.code === 'EMFILE')
    return 'too many open files: allow it more, as with ulimit -n 1024'
  return `${error.message} (more with --debug)`
}

process.on('uncaughtException', end)

const [unfit] = UNFIT.exec(ROOT) ?? []
if (unfit !== undefined)
  end(
    `the path of the project has a ${unfit}, with which nothing is loaded: rename that folder of ${ROOT}`,
  )

const isBuilder = name === 'builder'
if (isBuilder) process.argv.splice(2, 1)
// What runs long is compiled, and no more. Node 22 has no such flag, and would not start with it on its command line.
if (name === 'build' && Number.parseInt(process.versions.node, 10) < 22)
  setFlagsFromString('--interrupt-budget=1000000')
const entry = isBuilder ? 'src/commands/builder' : 'src/cli'
const folder = await bundled()
// Maps are read with the files that they are of, and few ever see a stack.
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true)
if (folder === null) (await import('tsx/esm/api')).register()
await import(pathToFileURL(folder ? join(folder, `${entry}.js`) : join(ROOT, `${entry}.ts`)).href)
