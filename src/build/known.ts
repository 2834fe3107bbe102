import type { Earlier } from '../digest/changes/changes.ts'
import type { Listing } from '../read/files.ts'
import type { CacheRead } from './kept/cache.ts'
import type { Records } from './kept/records.ts'
import type { BuildOptions } from './options.ts'
import type { Spool } from './outputs/spool.ts'
import type { Memory } from './result.ts'
import type { OpenStage } from './stage/stage.ts'

/** What is known when there is something to make. */
export interface Input extends Omit<BuildOptions, 'since'> {
  /** Signature of the program's files; and of all that changes every page. */
  readonly code: string
  readonly program: string
  readonly listing: Listing
  /** The build that this one is compared with; null for none. */
  readonly since: Earlier | null
  /** False after what was kept turned out to be damaged. */
  readonly trustsCache: boolean
}

/** What of the last build is used, and what is open while this one is made. */
export interface Known {
  readonly memory: Memory | null
  readonly read: CacheRead
  readonly records: Records
  /** Whether something of an earlier build is used. */
  isWarm: boolean
  /** To be closed with this build. */
  spool: Spool | null
}

/** A build for which there is something to make: where, of what, and with what is known already. */
export interface Making {
  readonly stage: OpenStage
  readonly input: Input
  readonly known: Known
}
