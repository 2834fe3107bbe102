/** Options of a build. */
import type { Earlier } from '../digest/changes/changes.ts'
import type { Settings } from '../records/settings.ts'
import type { Moved } from './movedArticles.ts'
import type { Progress } from './program/progress.ts'
import type { Memory } from './result.ts'

export interface BuildOptions {
  /** Folder of the project: templates, assets, cache. */
  readonly root: string
  readonly settings: Settings
  readonly version: string
  /** Called often; the callee decides what to print. */
  readonly progress?: Progress
  /**
   * Reads the earlier build to compare with, null for none. It may be the site that is about to be
   * replaced, so it is read under the lock.
   */
  readonly since?: () => Promise<Earlier | null>
  /** Wait until every file is on the disk. */
  readonly durable?: boolean
  /**
   * State of the last build in this process, used instead of the cache on the disk; null for the first of
   * several builds, absent where no other follows.
   */
  readonly memory?: Memory | null
  /**
   * Where nothing changed, warm up for the next build in this process. Long steps of that end when the
   * signal comes.
   */
  readonly prepare?: AbortSignal
  /** Publish nothing when a file has an error that was not there in the last build. */
  readonly refuseNewErrors?: boolean
  /** Called when the new site is public; the cache is written after that. */
  readonly published?: (moved: readonly Moved[]) => void
  /** Called once with a line where another build is waited for; absent: the build is refused instead. */
  readonly waits?: (line: string) => void
  /** Number of cores to use at most; absent: all. */
  readonly cores?: number
  /** When aborted, the lock and most of the stage are removed at once; then the process may end. */
  readonly stop?: AbortSignal
}
