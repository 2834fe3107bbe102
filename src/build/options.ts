/** What a build is told. */
import type { Earlier } from '../digest/changes/changes.ts'
import type { Settings } from '../records/settings.ts'
import type { Moved } from './moved.ts'
import type { Progress } from './program/progress.ts'
import type { Memory } from './result.ts'

export interface BuildOptions {
  /** Folder of the project: templates, assets, cache. */
  readonly root: string
  readonly settings: Settings
  readonly version: string
  /** Called often; prints only what is worth it. */
  readonly progress?: Progress
  /**
   * Reads the build that this one is compared with, null for none. It may be the site that is about to be
   * replaced: asked for when nobody else replaces it.
   */
  readonly since?: () => Promise<Earlier | null>
  /** Wait until every file is on the disk. */
  readonly durable?: boolean
  /**
   * Of the build before in the same process, instead of the cache on the disk; null for the first of
   * several, absent where no other follows.
   */
  readonly memory?: Memory | null
  /**
   * Where nothing changed, get ready all the same for the next build in this process. What takes long
   * of it ends when the signal comes.
   */
  readonly prepare?: AbortSignal
  /** Publish nothing when a file has an error that was not there in the last build. */
  readonly refuseNewErrors?: boolean
  /** Called when readers have another site; what the next build will need is kept after that. */
  readonly published?: (moved: readonly Moved[]) => void
  /** Called with a line once, where another build is at work and waited for; absent: it is a refusal. */
  readonly waits?: (line: string) => void
  /** To be used at most; absent: all that there are. */
  readonly cores?: number
  /** When it is aborted, the lock goes at once, and most of what is made; then the process may end. */
  readonly stop?: AbortSignal
}
