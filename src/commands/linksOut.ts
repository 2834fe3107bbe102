/** Links of `public/` that lead out of the project. */
import { linksOut } from '../build/program/program.ts'
import { spelt } from '../text/clean.ts'
import type { Io } from './io.ts'

/**
 * Name each with where it leads. One that cannot be followed is no matter of this: a build names it.
 *
 * @param what Of the files there, e.g. `is published`.
 */
export function tellLinksOut(cwd: string, what: string, { stderr }: Pick<Io, 'stderr'>): void {
  for (const [path, target] of found(cwd))
    stderr.write(`${spelt(path)} leads out of the project, and ${what}: ${spelt(target)}\n`)
}

function found(cwd: string): ReturnType<typeof linksOut> {
  try {
    return linksOut(cwd)
  } catch {
    return []
  }
}
