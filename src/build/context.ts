import type { Earlier } from '../digest/changes/changes.ts'
import type { Listing } from '../read/files.ts'
import type { Cache, CacheRead } from './cache/cache.ts'
import type { Records } from './cache/records.ts'
import type { BuildOptions } from './options.ts'
import type { Spool } from './outputs/spool.ts'
import type { ProgramSignatures } from './program/program.ts'
import type { Memory } from './result.ts'
import type { OpenStage } from './stage/stage.ts'

/** Input of `buildSite.ts`: the options, and what `build.ts` found out. */
export interface BuildInput extends Omit<BuildOptions, 'since'> {
  readonly signatures: ProgramSignatures
  /** Signature of everything that every page depends on: the program's files and the settings. */
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
  /** Pages and assets of the last build; null where the program or the settings were others. */
  readonly made: Pick<Cache, 'manifest' | 'outputs' | 'assets'> | null
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
