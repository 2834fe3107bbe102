import { type Firsts, SCALE, STEP, type TierTable } from '../format.ts'
import { Log, Writer } from './bytes.ts'
import { Folder, type IsThere } from './folder.ts'
import { isEnd, Numbers } from './numbers.ts'
import type { IndexFile } from './pack.ts'
import type { TierSizes } from './sizes.ts'

/** Letters that can stand at the front of a list of words. */
const WORD = /^[a-z]{4,}$/
const encoder = new TextEncoder()
/** Term shards of one folder, about; where it ends its terms say, so a change moves no other's end. */
const SHARDS = 32

/** The terms of a tier with their postings, filled article by article. */
export class Terms {
  private readonly numbers = new Numbers()
  private readonly pairNumbers = new Map<number, number>()
  private readonly postings = new Log()
  private inOrder: readonly string[] | null = null

  /** The number of a term, by which it is cheap to count. */
  number(term: string): number {
    return this.numbers.of(term)
  }

  /** The number of the term of two Han characters: found by their codes, without making the text. */
  pairNumber(first: number, second: number): number {
    const key = first * 0x1_0000 + second
    let number = this.pairNumbers.get(key)
    if (number === undefined) {
      number = this.number(String.fromCharCode(first, second))
      this.pairNumbers.set(key, number)
    }
    return number
  }

  /**
   * @param article Higher than in the call before for the term.
   * @param weight From 0 to 7.
   */
  add(term: number, article: number, weight: number): void {
    this.postings.add(term, article * SCALE + weight)
  }

  /**
   * Term shards and files of common terms, which have their postings in files of their own.
   *
   * @param salt Of the names of their folders.
   */
  *files(
    limits: Pick<TierSizes, 'shard' | 'common' | 'segment'>,
    salt: string,
    isThere: IsThere,
  ): Generator<IndexFile, Pick<TierTable, 'terms' | 'firsts'>> {
    const terms = this.sorted()
    const postingsOf = this.postings.sorted()
    const folders: [string, number][] = []
    const bytes = new Writer()
    const fronts = new Fronts()
    const folder = new Folder('t', salt)
    let shard = new Shard()
    let shards = 0
    let commons = 0
    let previous = ''
    for (const term of terms) {
      const postings = postingsOf(this.numbers.of(term))
      bytes.clear()
      writePostings(bytes, postings, 0)
      const full = isFull(shard.size, limits.shard, sharedLength(previous, term))
      if (full) {
        folder.add(String(shards++), shard.bytes())
        shard = new Shard()
      }
      if (shard.count === 0) {
        const first = separator(previous, term)
        if (full && isEnd(first, SHARDS)) {
          folders.push([yield* folder.close(isThere), shards])
          shards = 0
          commons = 0
        }
        fronts.add(first)
      }
      if (bytes.length >= limits.common) {
        addSegments(folder, commons, postings, limits.segment)
        shard.addCommon(term, postings.length, commons++)
      } else shard.add(term, postings.length, bytes.view())
      previous = term
    }
    if (shard.count > 0) {
      folder.add(String(shards++), shard.bytes())
      folders.push([yield* folder.close(isThere), shards])
    }
    return { terms: folders, firsts: fronts.all() }
  }

  /**
   * Add the lists of words.
   *
   * @param least Bytes of a list that ends with its letter.
   * @returns First letters of each: `ab cd e`.
   */
  addWords(folder: Folder, least: number): string {
    const groups: { letters: string; lines: string[]; size: number }[] = []
    for (const term of this.sorted()) {
      if (!WORD.test(term)) continue
      const letter = term.charAt(0)
      let group = groups.at(-1)
      if (!group?.letters.endsWith(letter)) {
        if (group && group.size < least) group.letters += letter
        else groups.push({ letters: letter, lines: [], size: 0 })
        group = groups.at(-1)
      }
      const line = `${term} ${this.postings.count(this.numbers.of(term))}`
      group?.lines.push(line)
      if (group) group.size += line.length
    }
    for (const { letters, lines } of groups) folder.add(`w${letters.charAt(0)}`, lines.join('\n'))
    return groups.map(({ letters }) => letters).join(' ')
  }

  private sorted(): readonly string[] {
    this.inOrder ??= this.numbers.texts.toSorted()
    return this.inOrder
  }
}

/** Distances between articles, from `base` on, with their weights. */
function writePostings(out: Writer, postings: Uint32Array, base: number): void {
  let before = base
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] as number
    out.varint(posting - before * SCALE)
    before = Math.floor(posting / SCALE)
  }
}

/**
 * One range of terms. Like values stand together, which deflates better:
 *
 * ```text
 * count | shared letters… | lengths of the rests… | articles… | sizes… | rests… | postings…
 * ```
 *
 * Size 0 says that the postings are elsewhere; the number of the common term stands in their place.
 */
class Shard {
  count = 0
  private previous = ''
  private readonly shared = new Writer()
  private readonly lengths = new Writer()
  private readonly articles = new Writer()
  private readonly sizes = new Writer()
  private readonly rests = new Writer()
  private readonly postings = new Writer()

  get size(): number {
    return this.rests.length + this.postings.length + this.count * 4
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

  bytes(): Uint8Array {
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
    return all.view()
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
