/** What commands that make a site say of a build: messages first, and last what was written. */
import { join } from 'node:path'
import type { Moved } from '../build/movedArticles.ts'
import type { MovedTopic } from '../build/movedTopics.ts'
import type { BuildResult, NotBuilt } from '../build/result.ts'
import { shownPath } from '../read/shownPath.ts'
import type { Settings } from '../records/settings.ts'
import { filesLine } from './filesLine.ts'
import { formerlyLine } from './formerlyLine.ts'
import type { Io } from './io.ts'
import { printProblems, said, type Where } from './problems.ts'
import { topicsLine } from './topicsLine.ts'

/** Say what is wrong with articles and settings, and, where the old site stays, why. @returns Whether it does not. */
export function tellProblems(
  result: BuildResult | NotBuilt,
  where: Where,
  io: Pick<Io, 'stderr'>,
): result is BuildResult {
  printProblems(result, where, io)
  if (result.published) return true
  for (const line of result.why) io.stderr.write(`${line}\n`)
  return false
}

/** Articles and topics whose address changed. */
interface Moves {
  readonly articles: readonly Moved[]
  readonly topics: readonly MovedTopic[]
  /** File or command that lists all of them, where one line cannot. */
  readonly all: string
}

/** Without a comparison, a build with `--since` lists all that moved. */
export const SINCE_LAST = 'build with --since and a copy of the site before'

/** Prints what moved, what was read and what was written. @param start Of the build, by `performance.now()`. */
export function tellPublished(
  result: BuildResult,
  { articles, topics, all }: Moves,
  where: Pick<Where, 'cwd' | 'articles'> & {
    readonly settings: Pick<Settings, 'formerly' | 'topics'>
  },
  start: number,
  { stdout }: Pick<Io, 'stdout'>,
): void {
  const { settings, cwd, articles: folder } = where
  stdout.write(formerlyLine(articles, settings.formerly, all))
  stdout.write(topicsLine(topics, settings.topics))
  stdout.write(filesLine(result.files))
  stdout.write(`${summary(result, performance.now() - start, cwd)}\n`)
  if (result.articles > 0) return
  stdout.write(`No article yet: copy a dump (.txt) or a Markdown article (.md) into ${folder}\n`)
}

/** `42 articles: 120 files written, 0 kept, 0 removed in 1.4 s (210 MB): _site/index.html`. */
function summary(result: BuildResult, ms: number, cwd: string): string {
  const { articles, written, kept, removed, output } = result
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  return (
    `${said(articles, 'article')}: ${written} files written, ${kept} kept, ` +
    `${removed} removed in ${(ms / 1000).toFixed(1)} s (${memory} MB): ` +
    shownPath(join(output, 'index.html'), cwd)
  )
}
