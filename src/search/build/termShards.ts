/**
 * Term shards of a tier: sorted terms are cut into shards and these into folders; unchanged ones
 * of an earlier index are reused.
 */
import type { TierTable } from '../format.ts'
import { Writer } from './bytes.ts'
import { commonPrefixLength, separator } from './commonPrefix.ts'
import { Folder, type IsThere } from './folder.ts'
import { FrontCoder } from './frontCoding.ts'
import { isCutPoint } from './interning.ts'
import type { IndexFile, Unpacked } from './pack.ts'
import { type Postings, writePostings } from './postings.ts'
import { addSegments } from './segments.ts'
import type { TierSizes } from './sizes.ts'
import { NewShard, ReusedShard, type TermShard } from './termShard.ts'

/** Term shards of one folder, about; where it ends its terms say, so a change moves no other's end. */
const SHARDS = 32

/** A shard of another index, all of whose terms are as they were. */
export interface WholeShard {
  readonly file: Unpacked
  readonly firstTerm: string
  readonly lastTerm: string
  /** Number of the first common term in it, and how many there are. */
  readonly commons: readonly [first: number, count: number]
  /** Their files in the folder. */
  readonly segments: readonly (readonly [name: string, file: Unpacked])[]
}

/** A folder of another index, all of whose shards and their neighbours are as they were. */
interface WholeFolder {
  readonly name: string
  /** First texts of its shards, as its table has them. */
  readonly firsts: readonly string[]
  /** First term of all; asked for where it is not known that a folder begins here. */
  readonly firstTerm: () => string
}

/** Cuts sorted terms into shards and these into folders. */
export class TermShards {
  private readonly limits: Pick<TierSizes, 'shard' | 'common' | 'segment'>
  private readonly isThere: IsThere
  private readonly folder: Folder
  private readonly folders: [string, number][] = []
  private readonly bytes = new Writer()
  private readonly frontCoder = new FrontCoder()
  private ready: IndexFile[] = []
  private shard: TermShard = new NewShard()
  private shards = 0
  private commons = 0
  /** The last term; null after a folder that was taken over, whose end is known to be one. */
  private previous: string | null = ''
  /** First text of the shard that follows such a folder. */
  private nextFirst: string | null = null

  /** @param salt Of the names of their folders. */
  constructor(
    limits: Pick<TierSizes, 'shard' | 'common' | 'segment'>,
    salt: string,
    isThere: IsThere,
  ) {
    this.limits = limits
    this.isThere = isThere
    this.folder = new Folder('t', salt)
  }

  add(term: string, postings: Postings): void {
    const { limits, bytes, folder } = this
    bytes.clear()
    writePostings(bytes, postings, 0)
    if (this.isCut(term)) this.cut(term)
    const { shard } = this
    if (!(shard instanceof NewShard)) throw new Error('A shard that was taken over is closed')
    if (bytes.length >= limits.common) {
      addSegments(folder, this.commons, postings, limits.segment)
      shard.addCommon(term, postings.length, this.commons++)
    } else shard.add(term, postings.length, bytes.view())
    this.previous = term
  }

  /**
   * Take over a shard, which must also end where it does.
   *
   * @returns Whether it could be: another shard begins here, and its common terms have their numbers.
   */
  take({ file, firstTerm, lastTerm, commons: [first, count], segments }: WholeShard): boolean {
    if (!this.isCut(firstTerm)) return false
    const ends = this.previous !== null && this.endsFolder(firstTerm)
    if ((ends ? 0 : this.commons) !== first && count > 0) return false
    this.cut(firstTerm)
    for (const [name, segment] of segments) this.folder.addPacked(name, segment)
    this.commons += count
    this.shard = new ReusedShard(file)
    this.previous = lastTerm
    return true
  }

  /**
   * Take over a folder.
   *
   * @returns Whether it could be: a folder begins here. Then all its files have to be kept.
   */
  takeFolder({ name, firsts, firstTerm }: WholeFolder): boolean {
    const [first = ''] = firsts
    if (this.previous !== null && !this.isEmpty) {
      const term = firstTerm()
      if (!this.isFull(term) || separator(this.previous, term) !== first) return false
      if (!isCutPoint(first, SHARDS)) return false
      this.endShard()
      this.endFolder()
    }
    for (const one of firsts) this.frontCoder.add(one)
    this.folders.push([name, firsts.length])
    this.previous = null
    return true
  }

  /** After a folder that was taken over: the first text of the shard that follows. */
  continueFrom(first: string): void {
    if (this.previous === null) this.nextFirst = first
  }

  /** Files that are done and not there yet; each is given once. */
  takeReady(): readonly IndexFile[] {
    const { ready } = this
    this.ready = []
    return ready
  }

  /** Nothing follows. */
  end(): Pick<TierTable, 'terms' | 'firsts'> {
    if (this.shard.count > 0) {
      this.endShard()
      this.endFolder()
    }
    return { terms: this.folders, firsts: this.frontCoder.all() }
  }

  private get isEmpty(): boolean {
    return this.shards === 0 && this.shard.count === 0 && this.folders.length === 0
  }

  /** Whether a shard begins with a term. */
  private isCut(term: string): boolean {
    return this.shard.count === 0 || this.isFull(term)
  }

  private isFull(term: string): boolean {
    return isFull(this.shard.size, this.limits.shard, commonPrefixLength(this.previous ?? '', term))
  }

  private endsFolder(term: string): boolean {
    return this.shard.count > 0 && isCutPoint(separator(this.previous ?? '', term), SHARDS)
  }

  private cut(term: string): void {
    const first = this.nextFirst ?? separator(this.previous ?? '', term)
    const ends = this.endsFolder(term)
    if (this.shard.count > 0) this.endShard()
    if (ends) this.endFolder()
    this.frontCoder.add(first)
    this.nextFirst = null
  }

  private endShard(): void {
    this.folder.addPacked(String(this.shards++), this.shard.file())
    this.shard = new NewShard()
  }

  private endFolder(): void {
    const { name, files } = this.folder.close(this.isThere)
    this.ready.push(...files)
    this.folders.push([name, this.shards])
    this.shards = 0
    this.commons = 0
  }
}

/**
 * Whether a shard ends before a term. Between a little too small and full it ends where the next can be
 * told by few letters, as every page that searches loads these.
 */
function isFull(size: number, limit: number, shared: number): boolean {
  return size > limit || (size > limit * 0.65 && shared < 2) || (size > limit * 0.85 && shared < 3)
}
