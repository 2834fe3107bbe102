/** Messages about articles, as commands print them. */
import { printProblem, type Style } from '../records/print.ts'
import type { Problem } from '../records/problem.ts'
import { linesOf, lineText } from '../text/lines.ts'
import type { Io } from './io.ts'

/** A person looks at the stream, and has not asked for plain text. */
export function showsColour(stream: NodeJS.WritableStream & { isTTY?: boolean }): boolean {
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
  const byCode = new Map<string, Problem[]>()
  for (const found of problems) byCode.set(found.code, [...(byCode.get(found.code) ?? []), found])
  let all = ''
  for (const [first, ...others] of byCode.values()) {
    if (!first) continue
    const line = lineText(lines, first.line)
    all += `${printProblem(first, path, line === '' ? null : line, others, style)}\n`
  }
  return all
}

/** Files whose messages a build prints; of the others it tells how many. */
const MOST_FILES = 10

/**
 * What a build says of its articles: errors and warnings of the first files, and a line that counts
 * all and says where more is to be had.
 *
 * @param folder Of the articles, as the reader knows it.
 * @param textOf Text of a file by its path.
 */
export function printProblems(
  problems: readonly Problem[],
  folder: string,
  textOf: (path: string) => string,
  allow: readonly string[],
  { stderr }: Pick<Io, 'stderr'>,
): void {
  const shown = problems.filter(isShown(allow)).filter(({ severity }) => severity !== 'info')
  const paths = [...new Set(shown.map(({ path }) => path))]
  const style = { hasColour: showsColour(stderr) }
  for (const path of paths.slice(0, MOST_FILES)) {
    const own = shown.filter((problem) => problem.path === path)
    stderr.write(messages(`${folder}/${path}`, textOf(path), own, style))
  }
  const more = paths.length - MOST_FILES
  if (more > 0) stderr.write(`Messages about ${more} more files: npm run -s check\n`)
  const [first] = shown
  if (first) stderr.write(`${counted(shown)}. ${explained(first)}\n`)
}

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
