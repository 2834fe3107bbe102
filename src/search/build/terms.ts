import { SCALE, type TierTable } from '../format.ts'
import { ByteLists, Numbers, Writer } from './bytes.ts'
import { type IndexFile, pack } from './pack.ts'

/** Letters that can stand at the front of a list of words. */
const WORD = /^[a-z]{4,}$/
const encoder = new TextEncoder()

/** The terms of a tier with their postings, filled article by article. */
export class Terms {
  private readonly numbers = new Map<string, number>()
  private readonly pairNumbers = new Map<number, number>()
  private readonly postings = new ByteLists()
  private readonly counts = new Numbers()
  private readonly lasts = new Numbers()

  /** The number of a term, by which it is cheap to count; new terms get the next one. */
  number(term: string): number {
    let number = this.numbers.get(term)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(term, number)
    }
    return number
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
   * @param article Never lower than in the call before.
   * @param weight From 0 to 7.
   */
  add(term: number, article: number, weight: number): void {
    this.postings.varint(term, (article - this.lasts.get(term)) * SCALE + weight)
    this.lasts.set(term, article)
    this.counts.set(term, this.counts.get(term) + 1)
  }

  /**
   * Term shards, files of common terms and lists of words; the table gets the first terms.
   *
   * @param limits Bytes of a shard before it is deflated; postings from `common` bytes on stand in
   *   files of their own, one for each `segment` articles.
   */
  *files(
    folder: string,
    limits: { readonly shard: number; readonly common: number; readonly segment: number },
  ): Generator<IndexFile, Pick<TierTable, 'terms' | 'words'>> {
    const terms = [...this.numbers.keys()].sort()
    const firsts: string[] = []
    let shard = new Shard()
    let previous = ''
    let commons = 0
    for (const term of terms) {
      const number = this.numbers.get(term) ?? 0
      const postings = this.postings.read(number)
      const common = postings.length >= limits.common
      if (isFull(shard.size, limits.shard, sharedLength(previous, term))) {
        yield pack(`${folder}/t/${firsts.length - 1}`, shard.bytes())
        shard = new Shard()
      }
      if (shard.count === 0) firsts.push(separator(previous, term))
      if (common) {
        yield* segments(`${folder}/c/${commons}`, postings, limits.segment)
        shard.addCommon(term, this.counts.get(number), commons++)
      } else shard.add(term, this.counts.get(number), postings)
      previous = term
    }
    if (shard.count > 0) yield pack(`${folder}/t/${firsts.length - 1}`, shard.bytes())
    const words = yield* this.wordLists(folder, terms)
    return { terms: shareFronts(firsts), words }
  }

  private *wordLists(folder: string, terms: readonly string[]): Generator<IndexFile, string> {
    const lists = new Map<string, string[]>()
    for (const term of terms) {
      if (!WORD.test(term)) continue
      const letter = term.charAt(0)
      const count = this.counts.get(this.numbers.get(term) ?? 0)
      const list = lists.get(letter) ?? []
      lists.set(letter, list)
      list.push(`${term} ${count}`)
    }
    for (const [letter, list] of lists) yield pack(`${folder}/w/${letter}`, list.join('\n'))
    return [...lists.keys()].join('')
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
function* segments(name: string, postings: Uint8Array, segment: number): Generator<IndexFile> {
  const part = new Writer()
  let current = 0
  let article = 0
  let last = 0
  for (let at = 0; at < postings.length; ) {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    article += Math.floor(value / SCALE)
    const here = Math.floor(article / segment)
    if (here !== current) {
      if (part.length > 0) yield pack(`${name}-${current}`, part.view())
      part.clear()
      current = here
      last = here * segment
    }
    part.varint((article - last) * SCALE + (value % SCALE))
    last = article
  }
  if (part.length > 0) yield pack(`${name}-${current}`, part.view())
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

/** Letters shared are one digit in base 36: no first term is that long but a pasted one. */
function shareFronts(texts: readonly string[]): TierTable['terms'] {
  let previous = ''
  return texts
    .map((text) => {
      const shared = Math.min(35, sharedLength(previous, text))
      previous = text
      return shared.toString(36) + text.slice(shared)
    })
    .join('\n')
}
