/** Result of a build, for the caller and for the next build of the process. */
import type { Compared } from '../digest/arrange.ts'
import type { Changes } from '../digest/changes/changes.ts'
import type { Digest } from '../digest/digest.ts'
import type { Stray } from '../digest/stray.ts'
import type { Problem } from '../records/problem.ts'
import type { Cache } from './cache/cache.ts'
import type { Reason } from './cache/cacheFile.ts'
import type { CheckMemory } from './check/verify.ts'
import type { WholeSite } from './files/siteFolder.ts'
import type { Moved } from './movedArticles.ts'
import type { MovedTopic } from './movedTopics.ts'
import type { Renderer } from './outputs/render.ts'
import type { Spool } from './outputs/spool.ts'
import type { ProgramSignatures } from './program/program.ts'

/** State that a build leaves for the next one in its process. */
export interface Memory {
  /** Of the program's files as loaded by this process. */
  readonly signatures: ProgramSignatures
  /** Signature of everything that every page depends on. */
  readonly program: string
  /** Null where the next build reads it from the disk. */
  readonly cache: Cache | null
  readonly digest: Digest
  /** Null where the next build reads it from the disk. */
  readonly compared: Compared | null
  /** Number of articles that changed since the results of comparing were written to the disk. */
  readonly unsaved: number
  readonly renderer: Renderer
  readonly spool: Spool
  /** The site and the one before. */
  readonly sites: readonly WholeSite[]
  readonly checked: CheckMemory
}

/** A file of the articles that is new, changed or gone since the site that was published before. */
export interface FileRead {
  readonly path: string
  readonly state: 'new' | 'changed' | 'gone'
  /** Number of articles that were read in it. */
  readonly articles: number
  /** Number of pages that were pasted into it, or of topics that have a heading or a label there. */
  readonly parts: number
}

export interface BuildResult {
  readonly published: true
  /** Number of articles. */
  readonly articles: number
  /** Compared with the build that `since` names; null without. */
  readonly changes: Changes | null
  readonly problems: readonly Problem[]
  /** Paths of the files that are new or changed since the last build; all where none is known. */
  readonly changed: ReadonlySet<string>
  /** Files that are new, changed or gone since the site that was published before; none where there was none. */
  readonly files: readonly FileRead[]
  /** Ids and names in the settings that match nothing. */
  readonly strays: readonly Stray[]
  /** Compared with the site that was published before. */
  readonly moved: readonly Moved[]
  readonly movedTopics: readonly MovedTopic[]
  /** Absolute. */
  readonly output: string
  /** Numbers of files. */
  readonly written: number
  readonly kept: number
  readonly removed: number
  /** Why nothing, or not all, of the last build could be reused; null when it was. */
  readonly cold: Reason | null
  /** For the next build in this process. */
  readonly memory: Memory | null
  /** Text of a file of the articles, for messages; empty where it cannot be had. */
  readonly textOf: (path: string) => string
}

/** Nothing was published: the old site stays. */
export interface NotBuilt {
  readonly published: false
  /** Lines for the person at the terminal. */
  readonly why: readonly string[]
  readonly problems?: readonly Problem[]
  readonly changed?: ReadonlySet<string>
  readonly textOf?: (path: string) => string
}
