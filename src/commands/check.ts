/** `npm run -s check`: reads the articles and reports, and writes nothing. */

import { existsSync } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { openBodies } from '../build/reading/bodies.ts'
import { openPictures } from '../build/reading/pictures.ts'
import { arrange } from '../digest/arrange.ts'
import { openCopies } from '../digest/copies.ts'
import { strayDismissals } from '../digest/doubts/strayDismissals.ts'
import { type Dated, farDates } from '../digest/farDates.ts'
import { withFolderTopics } from '../digest/folderTopics.ts'
import { groupBy } from '../digest/group.ts'
import { distinct } from '../digest/identity/distinct.ts'
import { articleId, contentHashOf, textHashOf } from '../digest/identity/identity.ts'
import { lighten } from '../digest/light.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { leadsIn, openDeadLinks } from '../digest/linked.ts'
import { type FindPicture, pictureProblems, soughtIn } from '../digest/pictures.ts'
import { dateLineOf } from '../digest/place.ts'
import { asOf, isTimed, isWaiting, newestDay } from '../digest/scheduled.ts'
import type { Stray } from '../digest/stray.ts'
import { withSettings } from '../digest/withSettings.ts'
import { changedAt, compareFiles, type InputFile, listFiles } from '../read/files.ts'
import { readDump } from '../read/read.ts'
import { reason } from '../read/systemError.ts'
import type { Dump } from '../records/article.ts'
import { type DumpJson, dumpJson, problemJson } from '../records/json.ts'
import { inOrder, type Problem, withProblems } from '../records/problem.ts'
import { parseSettings, type Settings } from '../records/settings.ts'
import { spelt, speltJson } from '../text/clean.ts'
import { HELP, misused, readCommand } from './args.ts'
import { explain, listCodes } from './explain.ts'
import type { Io } from './io.ts'
import { tellLinksOut } from './linksOut.ts'
import { messages, showsColour, strayLines } from './problems.ts'
import { openProgress } from './progress.ts'
import { lineOf, readProject, settingsText } from './settings.ts'
import { Tally } from './tally.ts'

const COMMAND = {
  usage: `usage: npm run -s check -- [--json] [--strict] [PATH...]
       npm run -s check -- --explain [CODE]

  PATH            files or folders to read (default: the articles of this site)
  --json          print one JSON document
  --strict        warnings make the exit code 1, too
  --explain CODE  say what a message is about; without a code, list all messages
`,
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    explain: { type: 'string' },
    ...HELP,
  },
  takesWords: true,
} as const

/**
 * Check the articles of a project, or other files.
 *
 * @returns 0, or 1 when the input has errors, or 2 for wrong usage or faulty settings.
 */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  if (['--explain', '--explain='].includes(args.at(-1) ?? '')) return listCodes(io)
  const read = readCommand(args, COMMAND, io)
  if (typeof read === 'number') return read
  const wish = read.values
  if (wish.explain !== undefined) return explain(wish.explain, io)
  const wishes = await settingsOf(io)
  const { articles, isSound } = wishes
  const paths = read.positionals.length > 0 ? read.positionals : [articles]
  const inputs: Input[] = []
  for (const path of paths) {
    const found = await inputsAt(path, io.cwd)
    if (typeof found === 'string' && read.positionals.length === 0) {
      io.stderr.write(`${noFolder(articles, io.cwd)}\n`)
      return 2
    }
    if (typeof found === 'string') return misused(io, found, COMMAND.usage)
    inputs.push(...found)
  }
  const isWhole = read.positionals.length === 0
  const isCompared = isWhole && isSound && namesAny(wishes)
  const { tally, files, lights } = readAll(inputs, wish.json, wishes, io, isCompared)
  io.stdout.write(wish.json ? `${speltJson({ files }, 2)}\n` : tally.summary())
  if (isWhole) tellLinksOut(io.cwd, 'would be published', io)
  if (!isSound) return 2
  const strays = isCompared ? straysIn(lights, wishes, inputs) : []
  io.stderr.write(strayLines(strays, io.cwd))
  return tally.errors > 0 || (wish.strict && tally.warnings + strays.length > 0) ? 1 : 0
}

/** Whether they name articles, topics or disagreements, which may not be there. */
function namesAny({ dismiss, formerly, corrected, topics }: Settings): boolean {
  return [dismiss, formerly, corrected, topics].some((names) => Object.keys(names).length > 0)
}

/** Ids and names in the settings that match nothing. */
function straysIn(
  lights: readonly LightDump[],
  settings: Settings,
  inputs: readonly Input[],
): readonly Stray[] {
  const { dumps, strays } = withSettings(lights, settings)
  const { dismiss } = settings
  if (Object.keys(dismiss).length === 0) return strays
  // To know of disagreements all articles are compared, as in a build.
  const all = distinct(dumps)
  const files = new Map(inputs.flatMap(({ file }) => (file ? [[file.path, file] as const] : [])))
  const { body } = openBodies(all, (path) => {
    const file = files.get(path)
    if (!file) throw new Error(`${path} was not read`)
    return readDump(file)
  })
  return [...strayDismissals(dismiss, arrange(all, settings, body).disagreements), ...strays]
}

/** The folder of articles cannot be read: with the line that names it, or where it could be named. */
function noFolder(articles: string, cwd: string): string {
  const line = lineOf('articles', settingsText(cwd))
  const place = line === null ? '' : `.eleventy.ts:${line}: articles: `
  const where = line === null ? ': articles in .eleventy.ts' : ''
  return `${place}There is no folder ${spelt(articles)} that can be read, so nothing was checked; make it and copy a dump into it, or name another one${where}`
}

interface Wishes extends Settings {
  /** The settings have no fault. */
  readonly isSound: boolean
}

async function settingsOf({ cwd, stderr }: Io): Promise<Wishes> {
  // A folder of dumps can be checked without a site.
  if (!existsSync(join(cwd, '.eleventy.ts')))
    return { ...parseSettings({}).settings, isSound: true }
  const { settings, problems } = await readProject(cwd)
  for (const { message } of problems) stderr.write(`${message}\n`)
  return { ...settings, isSound: problems.length === 0 }
}

/** A file to read, or what keeps one from being read, under the name that was given. */
interface Input {
  readonly shown: string
  readonly file: InputFile | null
  readonly problems: readonly Problem[]
  /** Finds pictures of its folder; null where that was not looked at. */
  readonly find: FindPicture | null
}

/** @returns The files at a path, or what is wrong with it. */
async function inputsAt(path: string, cwd: string): Promise<readonly Input[] | string> {
  if (path === '') return 'A path is empty'
  const absolute = resolve(cwd, path)
  try {
    const real = await realpath(absolute)
    const stat = await lstat(real)
    if (stat.isDirectory()) {
      const listing = await listFiles(real)
      const { files, problems } = listing
      const { find } = openPictures(listing, cwd)
      const below = (part: string): string => `${path.replace(/\/+$/, '')}/${part}`
      return [
        ...files.map((file) => ({ shown: below(file.path), file, problems: [], find })),
        ...problems.map((found) => ({
          shown: below(found.path),
          file: null,
          problems: [found],
          find,
        })),
      ].sort((a, b) => compareFiles(a.shown, b.shown))
    }
    const { size } = stat
    const file = { path: basename(absolute), absolute: real, size, changedMs: changedAt(stat) }
    return [{ shown: path, file, problems: [], find: null }]
  } catch (error) {
    return `${path}: ${reason(error)}; name a file or a folder with dumps`
  }
}

interface Report {
  readonly tally: Tally
  /** One for each input; none where their messages were printed. */
  readonly files: readonly DumpJson[]
  /** As a build compares them; none where that was not asked for. */
  readonly lights: readonly LightDump[]
}

function readAll(
  inputs: readonly Input[],
  asJson: boolean,
  { allow, folders }: Wishes,
  io: Io,
  isCompared: boolean,
): Report {
  const lights: LightDump[] = []
  const tally = new Tally(allow)
  const files: DumpJson[] = []
  const style = { hasColour: showsColour(io.stdout) }
  const progress = openProgress(io.stderr)
  const copyOf = openCopies()
  const dates: Dated[] = []
  const linked: LinkedFile[] = []
  const tell = (shown: string, text: string, problems: readonly Problem[]): void => {
    const told = tally.addProblems(problems)
    if (!asJson) io.stdout.write(messages(shown, text, told, style))
  }
  /** Tells what is known of a file when all are read; it is read again for its lines. */
  const later = (at: number, found: readonly Problem[]): void => {
    const input = inputs[at]
    if (!input?.file || found.length === 0) return
    tell(input.shown, asJson ? '' : readDump(input.file).text, found)
    const json = files[at]
    if (json)
      files[at] = { ...json, problems: inOrder([...json.problems, ...found.map(problemJson)]) }
  }
  /** Files with a day of publishing: whether it has come is told by all. */
  const timed: { readonly at: number; readonly dump: Dump }[] = []
  for (const [at, { shown, file, problems, find }] of inputs.entries()) {
    progress.show('reading', at, inputs.length)
    const read = file ? [readDump(file)] : []
    const [filed] = folders ? withFolderTopics(read) : read
    if (filed && isCompared) lights.push(lighten(filed))
    const dump = filed ? withCopies(find ? withPictures(filed, find) : filed, shown, copyOf) : null
    const all = dump?.problems ?? problems
    const now = all.filter((each) => !isWaiting(each))
    tell(shown, dump?.text ?? '', now)
    if (asJson) files.push(dump ? dumpJson({ ...dump, problems: now }, shown) : notRead(shown, now))
    if (!dump) continue
    if (isTimed(dump)) timed.push({ at, dump })
    else tally.addArticles(dump)
    dates.push(...datesOf(dump, shown))
    if (find) linked.push(linksOf(dump, at))
  }
  const deadLinksOf = openDeadLinks(linked)
  for (const { at, path, leads } of linked) later(at, deadLinksOf(path, leads))
  const today = newestDay(dates)
  for (const { at, dump } of timed) {
    const told = dump.problems.filter(isWaiting).map((each) => asOf(today, each))
    if (!told.some(isWaiting)) tally.addArticles(dump)
    later(at, told)
  }
  // Only now is it known what is far ahead of all others.
  for (const [shown, far] of groupBy(farDates(dates), ({ path }) => path)) {
    const at = inputs.findIndex((input) => input.shown === shown)
    later(at, far)
  }
  progress.end()
  return { tally, files, lights }
}

/** A file with what there is to say of articles that stood before. */
function withCopies(dump: Dump, shown: string, copyOf: ReturnType<typeof openCopies>): Dump {
  const found = dump.articles.flatMap((article) => {
    const { long: longId } = articleId(article)
    const { title, source, published, lead, span } = article
    const names = [title, source, published]
    const hashes = { contentHash: contentHashOf(article), textHash: textHashOf(article) }
    const problem = copyOf({
      longId,
      ...hashes,
      names,
      lead: lead?.text ?? null,
      path: shown,
      line: span.line,
    })
    return problem ? [{ ...problem, path: dump.path }] : []
  })
  return withProblems(dump, found)
}

/** A file with what there is to say of its pictures. */
function withPictures(dump: Dump, find: FindPicture): Dump {
  const { path, text } = dump
  const sought = dump.articles.flatMap((article) => soughtIn(article, text))
  const found = pictureProblems(path, sought, find)
  return withProblems(dump, found)
}

/** A file of a folder as links lead to it, with its own, and its number among the inputs. */
interface LinkedFile extends Pick<Dump, 'path' | 'kind'> {
  readonly at: number
  readonly articles: readonly { readonly id: string }[]
  readonly leads: ReturnType<typeof leadsIn>
}

function linksOf({ path, kind, articles, text }: Dump, at: number): LinkedFile {
  return {
    path,
    kind,
    at,
    articles: articles.map((article) => ({ id: articleId(article).id })),
    leads: articles.flatMap((article) => leadsIn(article, text)),
  }
}

/** The articles of a file with the lines of their dates. */
function datesOf({ articles, text }: Dump, shown: string): readonly Dated[] {
  return articles.map((article) => ({
    longId: articleId(article).long,
    published: article.published,
    path: shown,
    line: dateLineOf(article, text),
  }))
}

function notRead(path: string, problems: readonly Problem[]): DumpJson {
  const bytes = { total: 0, published: 0, chrome: 0, leftOver: 0 }
  return dumpJson({ sections: [], articles: [], rest: [], problems, bytes }, path)
}
