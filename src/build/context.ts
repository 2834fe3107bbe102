import type { Earlier } from '../digest/changes/changes.ts'
import type { Listing } from '../read/files.ts'
import type { CacheRead } from './cache/cache.ts'
import type { Records } from './cache/records.ts'
import type { BuildOptions } from './options.ts'
import type { Spool } from './outputs/spool.ts'
import type { Memory } from './result.ts'
import type { OpenStage } from './stage/stage.ts'

/** Input of `buildSite.ts`: the options, and what `build.ts` found out. */
export interface BuildInput extends Omit<BuildOptions, 'since'> {
  /** Signature of the program's files; and of everything that every page depends on. */
  readonly code: string
  readonly program: string
  readonly listing: Listing
  /** The earlier build to compare with (`--since`); null for none. */
  readonly since: Earlier | null
  /** False in the second attempt, after the cache turned out to be damaged. */
  readonly trustsCache: boolean
}

/** What is reused from the last build, and what is open during this one. */
export interface BuildState {
  readonly memory: Memory | null
  readonly read: CacheRead
  readonly records: Records
  /** Whether anything of an earlier build is reused: an error may then come from that. */
  isWarm: boolean
  /** Closed at the end of this build; null where a next build in the process takes it over. */
  spool: Spool | null
}

/** A build in progress: where it writes, its input, and what it reuses. */
export interface BuildContext {
  readonly stage: OpenStage
  readonly input: BuildInput
  readonly state: BuildState
}
