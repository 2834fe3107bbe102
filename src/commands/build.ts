/** `npm run build`: the site, its messages, and one line that says what was written. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from '../build/build.ts'
import { DiskError } from '../build/disk/diskError.ts'
import type { BuildResult, NotBuilt } from '../build/result.ts'
import { CHANGES_JSON, INDEX } from '../digest/addresses.ts'
import { changeCounts } from '../digest/changes/changeCounts.ts'
import type { Changes, Earlier } from '../digest/changes/changes.ts'
import { RELATIVE_NOTE } from '../exports/feed.ts'
import { shownPath } from '../read/shownPath.ts'
import { knownReason } from '../read/systemError.ts'
import { inLanguage, type Settings } from '../records/settings.ts'
import { HELP, PLACES, readCommand } from './args.ts'
import type { Io } from './io.ts'
import { tellLinksOut } from './linksOut.ts'
import { said, straysOf, type Where } from './problems.ts'
import { openProgress } from './progress.ts'
import { SINCE_LAST, tellProblems, tellPublished } from './report.ts'
import { readProject, refuseSettings } from './settings.ts'
import { openStop } from './stop.ts'

const COMMAND = {
  usage: `usage: npm run build -- [--articles DIR] [--output DIR] [--since PATH]
                             [--zip] [--strict] [--durable]

  --articles DIR   read the articles here (default: the setting, or articles)
  --output DIR     write the site here (default: the setting, or _site)
  --since PATH     say what changed since an earlier build: its folder, or its index.json
                   (default: the setting, or nothing is compared)
  --zip            also pack the site into one file beside it, DIR.zip
  --strict         warnings make the exit code 1, too
  --durable        wait until every file is on the disk
`,
  options: {
    ...PLACES,
    since: { type: 'string' },
    zip: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    durable: { type: 'boolean', default: false },
    ...HELP,
  },
  takesWords: false,
} as const

/**
 * Build the site of a project.
 *
 * @returns 0, or 1 when the input has errors or nothing could be published, or 2 for wrong usage.
 */
export async function buildCommand(args: readonly string[], io: Io): Promise<number> {
  const start = performance.now()
  const read = readCommand(args, COMMAND, io)
  if (typeof read === 'number') return read
  const wish = read.values
  const project = await readProject(io.cwd)
  if (refuseSettings(project, 'Nothing was built', io)) return 2
  const { settings, version } = project
  const articles = wish.articles ?? settings.articles
  const output = wish.output ?? settings.output
  const since = wish.since ?? settings.since
  const named = wish.since === undefined ? `.eleventy.ts: since: ${since}` : `--since ${since}`
  const changesPage = join(resolve(io.cwd, output), CHANGES)
  const toldChanges = existsSync(changesPage)
  const progress = openProgress(io.stderr)
  const stop = openStop(`nothing was published, ${output} stays as it was.`, io)
  const result = await build({
    root: io.cwd,
    settings: { ...settings, articles, output },
    version,
    ...(since === null ? {} : { since: () => earlier(since, named, output, io) }),
    durable: wish.durable,
    progress: progress.show,
    stop: stop.wish,
  })
    .catch((error: unknown) => {
      if (error instanceof DiskError)
        io.stderr.write(`Nothing was published, ${output} stays as it was:\n`)
      return notEarlier(error)
    })
    .finally(() => {
      stop.end()
      progress.end()
    })
  if (typeof result === 'string') {
    io.stderr.write(
      `${named}: ${result}; expected the folder of an earlier build, or its index.json\n`,
    )
    return 2
  }
  const told = { cwd: io.cwd, articles, settings, strict: wish.strict }
  const code = report(result, start, told, io)
  if (result.published && toldChanges && !existsSync(changesPage)) io.stdout.write(`${ENDED}\n`)
  if (!result.published || !wish.zip) return code
  const title = inLanguage(settings.title, settings.languages[0] ?? 'en')
  return (await pack(result.output, title, io)) ? code : 1
}

const CHANGES = 'changes.html'
/** Said when a build takes the page away. */
const ENDED = `${CHANGES} is gone, as this build is compared with none: to keep it, copy a site that it is to be compared with, and name the copy as since in .eleventy.ts`

/** @returns The build to compare with, null for none. @throws NotEarlier */
async function earlier(
  path: string,
  named: string,
  output: string,
  { cwd, stderr }: Io,
): Promise<Earlier | null> {
  // The first of many builds that a machine starts with one line.
  const own = resolve(cwd, output)
  if (resolve(cwd, path) === own && !existsSync(join(own, INDEX))) {
    stderr.write(`${named}: there is no site yet, so nothing is compared\n`)
    return null
  }
  const { openEarlier } = await import('../build/reading/earlier.ts')
  return openEarlier(path)
}

/** Why a build cannot be compared with; any other error is thrown again. */
async function notEarlier(error: unknown): Promise<string> {
  const { NotEarlier } = await import('../exports/changes.ts')
  if (error instanceof NotEarlier) return error.message
  throw error
}

/** The site as one file beside it; unpacked it is one folder that opens from disk. */
async function pack(output: string, title: string, io: Io): Promise<boolean> {
  const { folderName, zipSite } = await import('../exports/zip.ts')
  const target = `${resolve(output)}.zip`
  const shown = shownPath(target, io.cwd)
  try {
    const files = await zipSite(output, target, folderName(title))
    io.stdout.write(`${files} files packed: ${shown}\n`)
    return true
  } catch (error) {
    const why = knownReason(error) ?? (error instanceof Error ? error.message : String(error))
    io.stderr.write(`${shown}: nothing was packed: ${why}\n`)
    return false
  }
}

function report(
  result: BuildResult | NotBuilt,
  start: number,
  where: Where & {
    readonly settings: Pick<Settings, 'formerly' | 'topics' | 'url'>
    readonly strict: boolean
  },
  io: Io,
): number {
  if (!tellProblems(result, where, io)) return 1
  if (result.cold === 'damaged')
    io.stderr.write('The cache was damaged; what it held was made anew.\n')
  tellLinksOut(io.cwd, 'is published', io)
  if (where.settings.url === null) io.stderr.write(`${RELATIVE_NOTE}\n`)
  const { changes, moved, movedTopics: topics } = result
  if (changes) io.stdout.write(`${changesLine(changes)}\n`)
  const moves = changes
    ? { articles: changes.corrected, topics, all: CHANGES_JSON }
    : { articles: moved, topics, all: SINCE_LAST }
  tellPublished(result, moves, where, start, io)
  return exitCode({ ...result, strays: straysOf(result, where) }, where.strict)
}

/** @returns 0, or 1 for errors, and for warnings where they are not allowed. */
export function exitCode(
  { problems, strays }: Pick<BuildResult, 'problems' | 'strays'>,
  strict: boolean,
): number {
  if (strict && strays.length > 0) return 1
  const bad = problems.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  )
  return bad ? 1 : 0
}

/** `Since the earlier build: 2 added, 1 changed, 0 removed, 3 figures not as before: changes.html`. */
function changesLine(changes: Changes): string {
  const { added, changed, removed, corrected, topics, figures, settled } = changeCounts(changes)
  const told = [`${added} added`, `${changed} changed`, `${removed} removed`]
  if (corrected > 0) told.push(`${corrected} corrected in title, source or time`)
  if (topics > 0) told.push(`${topics} under other topics`)
  if (figures !== null) told.push(`${said(figures, 'figure')} not as before`)
  if (settled > 0) told.push(`${said(settled, 'doubt')} settled`)
  return `Since the earlier build: ${told.join(', ')}: ${CHANGES}`
}
