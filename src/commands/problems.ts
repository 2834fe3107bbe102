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
    const numbers = others.map((other) => other.line)
    all += `${printProblem(first, path, line === '' ? null : line, numbers, style)}\n`
  }
  return all
}

/** Files whose messages a build prints; of the others it tells how many. */
const MOST_FILES = 10

/**
 * What a build says of its articles: errors and warnings of the first files, and a line for the rest.
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
}
