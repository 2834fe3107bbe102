import { type Firsts, Reader, SCALE, STEP, type TierTable } from '../format.ts'
import { Writer } from './bytes.ts'
import { Folder, type IsThere } from './folder.ts'
import { isEnd } from './numbers.ts'
import type { IndexFile, Unpacked } from './pack.ts'
import { type Postings, writePostings } from './postings.ts'
import type { TierSizes } from './sizes.ts'

const encoder = new TextEncoder()
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
export interface WholeFolder {
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
  private readonly fronts = new Fronts()
  private ready: IndexFile[] = []
  private shard: Open = new Shard()
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
    if (!(shard instanceof Shard)) throw new Error('A shard that was taken over is closed')
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
    this.shard = new Taken(file)
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
      if (!isEnd(first, SHARDS)) return false
      this.endShard()
      this.endFolder()
    }
    for (const one of firsts) this.fronts.add(one)
    this.folders.push([name, firsts.length])
    this.previous = null
    return true
  }

  /** After a folder that was taken over: the first text of the shard that follows. */
  goOn(first: string): void {
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
    return { terms: this.folders, firsts: this.fronts.all() }
  }

  private get isEmpty(): boolean {
    return this.shards === 0 && this.shard.count === 0 && this.folders.length === 0
  }

  /** Whether a shard begins with a term. */
  private isCut(term: string): boolean {
    return this.shard.count === 0 || this.isFull(term)
  }

  private isFull(term: string): boolean {
    return isFull(this.shard.size, this.limits.shard, sharedLength(this.previous ?? '', term))
  }

  private endsFolder(term: string): boolean {
    return this.shard.count > 0 && isEnd(separator(this.previous ?? '', term), SHARDS)
  }

  private cut(term: string): void {
    const first = this.nextFirst ?? separator(this.previous ?? '', term)
    const ends = this.endsFolder(term)
    if (this.shard.count > 0) this.endShard()
    if (ends) this.endFolder()
    this.fronts.add(first)
    this.nextFirst = null
  }

  private endShard(): void {
    this.folder.addPacked(String(this.shards++), this.shard.file())
    this.shard = new Shard()
  }

  private endFolder(): void {
    const { name, files } = this.folder.close(this.isThere)
    this.ready.push(...files)
    this.folders.push([name, this.shards])
    this.shards = 0
    this.commons = 0
  }
}

/** The shard at hand. */
interface Open {
  readonly count: number
  readonly size: number
  file(): Unpacked
}

/** One that was made before. */
class Taken implements Open {
  readonly count: number
  readonly size: number
  private readonly whole: Unpacked

  constructor(whole: Unpacked) {
    this.whole = whole
    const reader = new Reader(whole.content)
    this.count = reader.varint()
    for (let left = this.count * COLUMNS; left > 0; left--) reader.varint()
    this.size = whole.content.length - reader.at + this.count * COLUMNS
  }

  file(): Unpacked {
    return this.whole
  }
}

/** Numbers of each term, about a byte each. */
const COLUMNS = 4

/**
 * One range of terms. Like values stand together, which deflates better:
 *
 * ```text
 * count | shared letters… | lengths of the rests… | articles… | sizes… | rests… | postings…
 * ```
 *
 * Size 0 says that the postings are elsewhere; the number of the common term stands in their place.
 */
class Shard implements Open {
  count = 0
  private previous = ''
  private readonly shared = new Writer()
  private readonly lengths = new Writer()
  private readonly articles = new Writer()
  private readonly sizes = new Writer()
  private readonly rests = new Writer()
  private readonly postings = new Writer()

  get size(): number {
    return this.rests.length + this.postings.length + this.count * COLUMNS
  }

  add(term: string, articles: number, postings: Uint8Array): void {
    this.head(term, articles)
    this.sizes.varint(postings.length)
    this.postings.append(postings)
  }

  addCommon(term: string, articles: number, common: number): void {
    this.head(term, articles)
    this.sizes.varint(0)
    this.postings.varint(common)
  }

  file(): Unpacked {
    const all = new Writer()
    all.varint(this.count)
    for (const part of [
      this.shared,
      this.lengths,
      this.articles,
      this.sizes,
      this.rests,
      this.postings,
    ]) {
      all.append(part.view())
    }
    return { content: all.view(), data: null }
  }

  private head(term: string, articles: number): void {
    const shared = sharedLength(this.previous, term)
    const rest = encoder.encode(term.slice(shared))
    this.shared.varint(shared)
    this.lengths.varint(rest.length)
    this.rests.append(rest)
    this.articles.varint(articles)
    this.previous = term
    this.count++
  }
}

/** Postings of a common term, a file a segment; numbers count from the segment's first article. */
function addSegments(folder: Folder, common: number, postings: Uint32Array, segment: number): void {
  const out = new Writer()
  for (let from = 0; from < postings.length; ) {
    const number = Math.floor((postings[from] as number) / SCALE / segment)
    const end = (number + 1) * segment * SCALE
    let to = from + 1
    while (to < postings.length && (postings[to] as number) < end) to++
    out.clear()
    writePostings(out, postings.subarray(from, to), number * segment)
    folder.add(`c${common}-${number}`, out.view())
    from = to
  }
}

/**
 * Whether a shard ends before a term. Between a little too small and full it ends where the next can be
 * told by few letters, as every page that searches loads these.
 */
function isFull(size: number, limit: number, shared: number): boolean {
  return size > limit || (size > limit * 0.65 && shared < 2) || (size > limit * 0.85 && shared < 3)
}

/** The shortest text that is greater than `before` and not greater than `term`. */
function separator(before: string, term: string): string {
  return term.slice(0, sharedLength(before, term) + 1)
}

/** Letters that two terms begin with alike; a pair of surrogates is not cut. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) {
    length++
  }
  const last = b.charCodeAt(length - 1)
  return length > 0 && last >= 0xd800 && last < 0xdc00 ? length - 1 : length
}

/** First terms as the table has them. */
class Fronts {
  private previous = ''
  private readonly shared: string[] = []
  private readonly steps: string[] = []
  private readonly rests: string[] = []

  add(term: string): void {
    // One digit: no first term shares more but a pasted one.
    const shared = Math.min(35, sharedLength(this.previous, term))
    const before = this.previous.charCodeAt(shared) || 0
    this.shared.push(shared.toString(36))
    this.steps.push(String.fromCharCode(STEP + term.charCodeAt(shared) - before))
    this.rests.push(term.slice(shared + 1))
    this.previous = term
  }

  all(): Firsts {
    return {
      shared: this.shared.join(''),
      steps: this.steps.join(''),
      rests: this.rests.join('\n'),
    }
  }
}
