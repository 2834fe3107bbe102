/** `npm run -s check`: reads the articles and reports, and writes nothing. */

import { existsSync } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { openPictures } from '../build/reading/pictures.ts'
import { openCopies } from '../digest/copies.ts'
import { type Dated, farDates } from '../digest/farDates.ts'
import { withFolderTopics } from '../digest/folderTopics.ts'
import { groupBy } from '../digest/group.ts'
import { articleId, contentHashOf, textHashOf } from '../digest/identity.ts'
import { leadsIn, openDeadLinks } from '../digest/linked.ts'
import { type FindPicture, pictureProblems, soughtIn } from '../digest/pictures.ts'
import { dateLineOf } from '../digest/place.ts'
import { changedAt, type InputFile, listFiles } from '../read/files.ts'
import { readDump } from '../read/read.ts'
import { reason } from '../read/systemError.ts'
import type { Dump } from '../records/article.ts'
import { type DumpJson, dumpJson, problemJson } from '../records/json.ts'
import { type Code, inOrder, type Problem } from '../records/problem.ts'
import { speltJson } from '../text/clean.ts'
import { compare } from '../text/compare.ts'
import { HELP, misused, readCommand } from './args.ts'
import { explain, listCodes } from './explain.ts'
import type { Io } from './io.ts'
import { tellLinksOut } from './linksOut.ts'
import { explained, isShown, messages, said, showsColour } from './problems.ts'
import { openProgress } from './progress.ts'
import { readProject } from './settings.ts'

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
export async function check(args: readonly string[], io: Io): Promise<number> {
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
    if (typeof found === 'string') return misused(io, found, COMMAND.usage)
    inputs.push(...found)
  }
  const report = readAll(inputs, wish.json, wishes, io)
  if (wish.json) io.stdout.write(`${speltJson({ files: report.files }, 2)}\n`)
  else io.stdout.write(summary(report))
  if (read.positionals.length === 0) tellLinksOut(io.cwd, 'would be published', io)
  if (!isSound) return 2
  return report.errors > 0 || (wish.strict && report.warnings > 0) ? 1 : 0
}

interface Wishes {
  readonly articles: string
  readonly allow: readonly string[]
  readonly folders: boolean
  /** The settings have no fault. */
  readonly isSound: boolean
}

async function settingsOf({ cwd, stderr }: Io): Promise<Wishes> {
  // A folder of dumps can be checked without a site.
  if (!existsSync(join(cwd, '.eleventy.ts')))
    return { articles: 'articles', allow: [], folders: false, isSound: true }
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
      ].sort((a, b) => compare(a.shown, b.shown))
    }
    const { size } = stat
    const file = { path: basename(absolute), absolute: real, size, changedMs: changedAt(stat) }
    return [{ shown: path, file, problems: [], find: null }]
  } catch (error) {
    return `${path}: ${reason(error)}; name a file or a folder with dumps`
  }
}

interface Report {
  readonly files: DumpJson[]
  /** A site has an article once, however often it was pasted. */
  articles: number
  /** Articles that were there already. */
  again: number
  insights: number
  errors: number
  warnings: number
  notes: number
  /** Of those that were shown. */
  first: Problem | null
  /** In how many files each kind of message is. */
  readonly filesOf: Map<Code, number>
}

function readAll(
  inputs: readonly Input[],
  asJson: boolean,
  { allow, folders }: Wishes,
  io: Io,
): Report {
  const counts = { articles: 0, again: 0, insights: 0, errors: 0, warnings: 0, notes: 0 }
  const report: Report = { files: [], ...counts, first: null, filesOf: new Map() }
  const hasColour = showsColour(io.stdout)
  const progress = openProgress(io.stderr)
  const copyOf = openCopies()
  const dates: Dated[] = []
  const tell = (shown: string, text: string, problems: readonly Problem[]): void => {
    const told = problems.filter(isShown(allow))
    report.first ??= told[0] ?? null
    io.stdout.write(messages(shown, text, told, { hasColour }))
  }
  /** Tells what is known of a file when all are read; it is read again for its lines. */
  const later = (at: number, found: readonly Problem[]): void => {
    const input = inputs[at]
    if (!input?.file || found.length === 0) return
    count(report, null, found, allow)
    const json = report.files[at]
    if (!json) tell(input.shown, readDump(input.file).text, found)
    else
      report.files[at] = {
        ...json,
        problems: inOrder([...json.problems, ...found.map(problemJson)]),
      }
  }
  const linked: LinkedFile[] = []
  for (const [at, { shown, file, problems, find }] of inputs.entries()) {
    progress.show('reading', at, inputs.length)
    const read = file ? [readDump(file)] : []
    const [filed] = folders ? withFolderTopics(read) : read
    const dump = filed ? withCopies(find ? withPictures(filed, find) : filed, shown, copyOf) : null
    const all = dump?.problems ?? problems
    count(report, dump, all, allow)
    if (asJson) report.files.push(dump ? dumpJson(dump, shown) : notRead(shown, all))
    else tell(shown, dump?.text ?? '', all)
    if (dump) dates.push(...datesOf(dump, shown))
    if (dump && find) linked.push(linksOf(dump, at))
  }
  for (const [at, found] of deadLinks(linked)) later(at, found)
  // Only now is it known what is far ahead of all others; a file is read again for its lines.
  for (const [shown, far] of groupBy(farDates(dates), ({ path }) => path)) {
    const at = inputs.findIndex((input) => input.shown === shown)
    later(at, far)
  }
  progress.end()
  return report
}

/** A file with what there is to say of articles that stood before. */
function withCopies(dump: Dump, shown: string, copyOf: ReturnType<typeof openCopies>): Dump {
  const found = dump.articles.flatMap((article) => {
    const { long: longId } = articleId(article)
    const { title, source, published, span } = article
    const names = [title, source, published]
    const hashes = { contentHash: contentHashOf(article), textHash: textHashOf(article) }
    const problem = copyOf({ longId, ...hashes, names, path: shown, line: span.line })
    return problem ? [{ ...problem, path: dump.path }] : []
  })
  return found.length === 0 ? dump : { ...dump, problems: inOrder([...dump.problems, ...found]) }
}

/** A file with what there is to say of its pictures. */
function withPictures(dump: Dump, find: FindPicture): Dump {
  const { path, text } = dump
  const sought = dump.articles.flatMap((article) => soughtIn(article, text))
  const found = pictureProblems(path, sought, find)
  return found.length === 0 ? dump : { ...dump, problems: inOrder([...dump.problems, ...found]) }
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

/** What there is to say of links that lead to no article. */
function deadLinks(
  files: readonly LinkedFile[],
): readonly (readonly [number, readonly Problem[]])[] {
  const problemsOf = openDeadLinks(files)
  return files.map(({ at, path, leads }) => [at, problemsOf(path, leads)])
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
  return dumpJson({ topics: [], articles: [], rest: [], problems, bytes }, path)
}

function count(
  report: Report,
  dump: Dump | null,
  problems: readonly Problem[],
  allow: readonly string[],
): void {
  for (const { severity, code } of problems) {
    if (severity === 'error') report.errors++
    else if (allow.includes(code)) continue
    else if (severity === 'warning') report.warnings++
    else report.notes++
  }
  const told = new Set(problems.filter(isShown(allow)).map(({ code }) => code))
  for (const code of told) report.filesOf.set(code, (report.filesOf.get(code) ?? 0) + 1)
  const linesOf = (wanted: Code): ReadonlySet<number> =>
    new Set(problems.flatMap(({ code, line }) => (code === wanted ? [line] : [])))
  const [copies, others] = [linesOf('copy'), linesOf('other-text')]
  for (const { groups, span } of dump?.articles ?? []) {
    // As a build counts: of copies there is one article.
    const isCopy = copies.has(span.line)
    if (isCopy || others.has(span.line)) report.again++
    else report.articles++
    if (isCopy) continue
    for (const { insights } of groups) report.insights += insights.length
  }
}

/** From so many files with one kind of message on, nobody has counted them. */
const MANY_FILES = 4

function summary(report: Report): string {
  const { articles, again, insights, errors, warnings, notes, first, filesOf } = report
  const kinds = [...filesOf].sort(([, a], [, b]) => b - a)
  const isMany = (kinds[0]?.[1] ?? 0) >= MANY_FILES
  return (
    `${said(articles, 'article')}${again === 0 ? '' : ` (and ${again} of them again)`}, ${said(insights, 'insight')}: ` +
    `${said(errors, 'error')}, ${said(warnings, 'warning')}, ${said(notes, 'note')}\n` +
    (isMany ? `Files of each kind: ${kinds.map((kind) => kind.join(' ')).join(', ')}\n` : '') +
    (first ? `${explained(first)}\n` : '')
  )
}
