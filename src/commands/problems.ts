/** Messages about articles, as commands print them. */
import { resolve } from 'node:path'
import type { BuildResult, NotBuilt } from '../build/result.ts'
import { groupBy } from '../digest/group.ts'
import type { Stray } from '../digest/stray.ts'
import { printProblem, type Style } from '../records/print.ts'
import { type Code, type Problem, RULES } from '../records/problem.ts'
import type { Settings } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'
import { linesOf, lineText } from '../text/lines.ts'
import type { Io, Output } from './io.ts'
import { lineOf, settingsText } from './settings.ts'

/** Whether the stream is a terminal, and colours are not turned off. */
export function showsColour(stream: Output): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}

/** Tells problems that the settings silence; errors cannot be. */
export function isShown(allow: readonly string[]): (problem: Problem) => boolean {
  return ({ severity, code }) => severity === 'error' || !allow.includes(code)
}

/**
 * The messages of a file; those of one code are folded into the first.
 *
 * @param path As the reader of the message names the file.
 * @param text Of the file; empty when there is none to show.
 */
export function messages(
  path: string,
  text: string,
  problems: readonly Problem[],
  style: Style,
): string {
  const lines = linesOf(text)
  const byCode = [...groupBy(problems, ({ code }) => code).values()]
  const told = byCode.flatMap(([first, ...others]) => {
    if (!first) return []
    const line = lineText(lines, first.line)
    return `${printProblem(first, { path, line: line === '' ? null : line, others }, style)}\n`
  })
  return told.join('')
}

/**
 * Files of which a build prints one kind of message; of the others it tells how many. What a whole archive
 * lacks is one thing to know, and must not hide the one file that is refused.
 */
const MOST_FILES = { error: 10, warning: 3, info: 0 } as const

/** Where articles were read. */
export interface Where {
  readonly cwd: string
  /** The folder, as it was named. */
  readonly articles: string
  readonly settings: Pick<Settings, 'articles' | 'allow' | 'formerly'>
  /** Messages that the build before printed or counted, replaced by those of this one; a preview says none twice. */
  readonly told?: Set<string>
}

/**
 * What a build says of its articles: errors and warnings of each kind in the first files, those that changed
 * before others, and lines that count all, notes too, and say where more is to be had. Then ids in the settings
 * that are of no use.
 */
export function printProblems(
  result: BuildResult | NotBuilt,
  where: Where,
  { stderr }: Pick<Io, 'stderr'>,
): void {
  const { cwd, articles, settings, told = new Set() } = where
  const { problems = [], changed = new Set(), textOf = () => '' } = result
  const all = problems.filter(isShown(settings.allow))
  const shown = all.filter(({ severity }) => severity !== 'info')
  const fresh = shown.filter((problem) => !told.has(keyOf(problem)))
  told.clear()
  for (const problem of shown) told.add(keyOf(problem))
  const style = { hasColour: showsColour(stderr) }
  const folder = articles.replace(/(?<=.)\/+$/, '')
  const filesOf = new Map<Code, number>()
  const files = [...groupBy(fresh, ({ path }) => path)]
  // Files that were just changed come first: their author waits for these messages.
  const inOrder = [true, false].flatMap((isChanged) =>
    files.filter(([path]) => changed.has(path) === isChanged),
  )
  for (const [path, found] of inOrder) {
    for (const code of new Set(found.map(({ code }) => code)))
      filesOf.set(code, (filesOf.get(code) ?? 0) + 1)
    const own = found.filter(
      ({ code, severity }) => (filesOf.get(code) ?? 0) <= MOST_FILES[severity],
    )
    if (own.length > 0) stderr.write(messages(`${folder}/${path}`, textOf(path), own, style))
  }
  const check = `npm run -s check${isOwnFolder(where) ? '' : ` -- ${quoted(folder)}`}`
  const more = [...filesOf].flatMap(([code, files]) => {
    const most = MOST_FILES[RULES[code].severity]
    return files > most ? [`${code} in ${said(files - most, 'more file')}`] : []
  })
  if (more.length > 0) stderr.write(`${more.join(', ')}: ${check}\n`)
  stderr.write(counts(shown, fresh, all.length - shown.length, check))
  if (!result.published) return
  // For an article that was corrected again, and for a topic, the message has the line that replaces the old one.
  const again = new Set(result.moved.map(({ from }) => from.id))
  const topics = new Set(result.movedTopics.map(({ from }) => from.name))
  const strays = straysOf(result, where).filter(({ setting, id }) =>
    setting === 'topics'
      ? !topics.has(id)
      : setting !== 'formerly' || !again.has(settings.formerly[id] ?? ''),
  )
  stderr.write(strayLines(strays, cwd))
}

/** Ids and names in the settings that match nothing; of a folder that they do not name they say nothing. */
export function straysOf(
  { strays }: Pick<BuildResult, 'strays'>,
  where: Pick<Where, 'cwd' | 'articles' | 'settings'>,
): readonly Stray[] {
  return isOwnFolder(where) ? strays : []
}

/** Whether articles were read in the folder that the settings name. */
function isOwnFolder({
  cwd,
  articles,
  settings,
}: Pick<Where, 'cwd' | 'articles' | 'settings'>): boolean {
  return resolve(cwd, articles) === resolve(cwd, settings.articles)
}

/** What is wrong with ids and names in the settings, each with its line; empty where there are none. */
export function strayLines(strays: readonly Stray[], cwd: string): string {
  if (strays.length === 0) return ''
  const text = settingsText(cwd)
  return strays.map((stray) => strayLine(stray, text)).join('')
}

/** Of what a build says twice nothing differs. */
function keyOf({ path, code, line, message }: Problem): string {
  return JSON.stringify([path, code, line, message])
}

/** `1 warning, 2 notes (npm run -s check). What a message means: …`; `2 notes: npm run -s check`. */
function counts(
  shown: readonly Problem[],
  [first]: readonly Problem[],
  notes: number,
  check: string,
): string {
  const parts = shown.length === 0 ? [] : [counted(shown)]
  if (notes > 0) parts.push(said(notes, 'note'))
  if (parts.length === 0) return ''
  if (!first) return `${parts.join(', ')}: ${check}\n`
  return `${parts.join(', ')}${notes === 0 ? '' : ` (${check})`}. ${explained(first)}\n`
}

/** A path for a shell that parts words at spaces. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

/** @param text Of the settings. */
function strayLine({ setting, id, why, meant }: Stray, text: string): string {
  const { fault, todo } = STRAY[setting][why]
  const hint = meant === null ? todo : `did you mean ${spelt(meant)}?`
  const line = lineOf(`${setting}.${id}`, text)
  const place = line === null ? '' : `:${line}`
  return `.eleventy.ts${place}: ${setting}.${spelt(id)}: ${fault}; ${hint}\n`
}

const NO_DISAGREEMENT = {
  fault: 'no disagreement has this id, and none is dismissed by it',
  todo: 'where an article joined it or a sentence of it was corrected, take its new id from its address, as in figures.html#d-p50w16gjj8; or remove the line',
}

const NO_ARTICLE = {
  fault: 'no article has this id',
  todo: 'take it from its address, as in a/cbhj8hez50.html; or remove the line',
}

const NO_TOPIC = {
  fault: 'no file has a topic of this name, or of one that it had',
  todo: 'write both as the files do; or remove the line',
}

/** What is wrong with an id, and what to do about it. */
const STRAY = {
  dismiss: { unknown: NO_DISAGREEMENT, taken: NO_DISAGREEMENT },
  formerly: {
    unknown: {
      fault: 'no article would have this id now',
      todo: 'where its title, source or time was corrected again, build without the line, and take the id from its address',
    },
    taken: {
      fault: 'the id that it is to keep is that of another article, and it has its own',
      todo: 'where both are one article, take the old one out of the articles',
    },
  },
  corrected: { unknown: NO_ARTICLE, taken: NO_ARTICLE },
  topics: { unknown: NO_TOPIC, taken: NO_TOPIC },
} as const

/** The command that explains a message, ready to be copied. */
export function explained({ code }: Pick<Problem, 'code'>): string {
  return `What a message means: npm run -s check -- --explain ${code}`
}

/** `1 article`, `2 articles`. */
export function said(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function counted(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = said(problems.length - errors, 'warning')
  return errors === 0 ? warnings : `${said(errors, 'error')}, ${warnings}`
}
