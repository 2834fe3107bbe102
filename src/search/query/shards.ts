import {
  DAMAGED,
  type FrontCoded,
  foldersOf,
  type Manifest,
  PAIR_BITS,
  PAIR_SHARDS,
  Reader,
  SCALE,
  STEP,
  type StoredArticle,
  type TierTable,
} from '../format.ts'

/**
 * Brings a file of the index: its name below `search/`, without the ending; its content inflated.
 * Rejects when it is missing or damaged.
 */
export type Load = (name: string) => Promise<Uint8Array>

const MANIFEST = 'manifest'

/** Folders and files that a manifest names: no other is of its site. */
export function namesIn(manifest: Uint8Array): ReadonlySet<string> {
  const { tiers, fold, names }: Manifest = JSON.parse(new TextDecoder().decode(manifest))
  return new Set([
    fold,
    names,
    ...tiers.flatMap(([, table]) => [...foldersOf(table), `l/${table.lines}`]),
  ])
}

/** A term with its postings, or the name by which those of a common term are asked for. */
export interface Entry {
  readonly term: string
  /** Articles that have it. */
  readonly count: number
  readonly postings: Uint8Array | null
  readonly common: string
}

/** Articles, counted in the tier, lowest first, with the weight of the term in each. */
type Postings = readonly (readonly [article: number, weight: number])[]

/** Loads each file once, and goes on without those that cannot be had. */
export class Files {
  /** Names of files that could not be loaded or read. */
  readonly missing = new Set<string>()
  readonly #load: Load
  readonly #held = new Map<string, Promise<unknown>>()

  constructor(load: Load) {
    this.#load = load
  }

  /** @returns What `read` makes of the file; null when it is missing or damaged. */
  get<T>(name: string, read: (bytes: Uint8Array) => T): Promise<T | null> {
    const held = this.#held.get(name) as Promise<T | null> | undefined
    if (held) return held
    const asked = this.#load(name)
      .then(read)
      .then(
        (content) => {
          this.missing.delete(name)
          return content
        },
        () => {
          // A hit is as good without the number of its line.
          if (name[0] !== 'l') this.missing.add(name)
          this.#held.delete(name)
          return null
        },
      )
    this.#held.set(name, asked)
    return asked
  }

  json<T>(name: string): Promise<T | null> {
    return this.get(name, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T)
  }

  manifest(): Promise<Manifest | null> {
    return this.json(MANIFEST)
  }

  /**
   * Ask for the manifest of now: the site may have been replaced, or a browser have kept that of one before.
   *
   * @returns Whether it is another; then all that is held is of a site that is gone, and forgotten.
   */
  async renew(): Promise<boolean> {
    const held = this.#held.get(MANIFEST)
    this.#held.delete(MANIFEST)
    const now = this.manifest()
    const isOther = (await now) !== null && JSON.stringify(await now) !== JSON.stringify(await held)
    if (isOther) {
      this.#held.clear()
      this.missing.clear()
    }
    const valid = isOther ? now : held
    if (valid) this.#held.set(MANIFEST, valid)
    return isOther
  }

  /** The whole table of traditional characters, packed. */
  async folds(): Promise<Uint8Array | null> {
    const { fold } = (await this.manifest()) ?? {}
    return fold ? this.get(fold, (bytes) => bytes) : null
  }
}

/** One tier of the index. */
export class Tier {
  readonly files: Files
  readonly table: TierTable
  /** Number of its first article among those of all tiers. */
  readonly first: number
  /** First term of each term shard, and the folder and number that are its name. */
  readonly #shards: readonly (readonly [first: string, folder: string, number: number])[]

  constructor(files: Files, table: TierTable, first: number) {
    this.files = files
    this.table = table
    this.first = first
    const firsts = decodeTerms(table.firsts)
    this.#shards = table.terms.flatMap(([folder, count]) =>
      firsts.splice(0, count).map((term, number) => [term, folder, number] as const),
    )
  }

  async term(term: string): Promise<Entry | null> {
    const entries = await this.#shard(this.#shardOf(term))
    return entries.find((entry) => entry.term === term) ?? null
  }

  /**
   * Terms from `from` up to, but not including, `to`.
   *
   * @param most Shards to load at most; terms beyond them are left out.
   */
  async range(from: string, to: string, most: number): Promise<readonly Entry[]> {
    const first = this.#shardOf(from)
    const last = Math.min(this.#shardOf(to), first + most - 1)
    const shards: Promise<readonly Entry[]>[] = []
    for (let number = first; number <= last; number++) shards.push(this.#shard(number))
    return (await Promise.all(shards)).flat().filter(({ term }) => term >= from && term < to)
  }

  /** All terms of the shards in which these would stand. */
  async around(terms: readonly string[]): Promise<readonly Entry[]> {
    const numbers = [...new Set(terms.map((term) => this.#shardOf(term)))]
    return (await Promise.all(numbers.map((number) => this.#shard(number)))).flat()
  }

  /** Postings of a common term in one segment, of any other everywhere. */
  async postings({ postings, common }: Entry, segment: number): Promise<Postings> {
    if (postings) return readPostings(postings, 0)
    const base = segment * this.table.segment
    const name = `t/${common}-${segment}`
    const found = await this.files.get(name, (bytes) => readPostings(bytes, base))
    return found ?? []
  }

  /** The pair with a hash, as an entry. */
  async pair(hash: number): Promise<Entry | null> {
    const { pairBits, pairs: folders } = this.table
    if (pairBits === null) return null
    const number = hash >>> (PAIR_BITS - pairBits)
    const folder = folders[Math.floor(number / PAIR_SHARDS)]
    const name = `p/${folder}/${number % PAIR_SHARDS}`
    const first = number * 2 ** (PAIR_BITS - pairBits)
    const pairs = await this.files.get(name, (bytes) => readPairs(bytes, first))
    return pairs?.get(hash) ?? null
  }

  async text(article: number): Promise<StoredArticle | null> {
    const { texts, perShard } = this.table
    let at = article
    for (const [folder, count] of texts) {
      if (at < count) {
        const name = `d/${folder}/${Math.floor(at / perShard)}`
        const articles = await this.files.json<readonly StoredArticle[]>(name)
        return articles?.[at % perShard] ?? null
      }
      at -= count
    }
    return null
  }

  /** Name of a file of the tier that stands alone. */
  rest(name: string): string {
    return `x/${this.table.rest}/${name}`
  }

  #shardOf(term: string): number {
    return Math.max(
      0,
      this.#shards.findLastIndex(([first]) => first <= term),
    )
  }

  async #shard(number: number): Promise<readonly Entry[]> {
    const [, folder, place] = this.#shards[number] ?? []
    const name = `t/${folder}/${place}`
    return (await this.files.get(name, (bytes) => readTerms(bytes, `${folder}/c`))) ?? []
  }
}

/** The texts that columns hold. */
export function decodeTerms({ shared, steps, rests }: FrontCoded): string[] {
  let previous = ''
  return rests.split('\n').map((rest, at) => {
    const same = Number.parseInt(shared.charAt(at), 36)
    const next = (previous.charCodeAt(same) || 0) + steps.charCodeAt(at) - STEP
    previous = previous.slice(0, same) + String.fromCharCode(next) + rest
    return previous
  })
}

/**
 * @param commons What names of common terms begin with.
 * @throws When the bytes are not those of a shard: they end elsewhere than its last term.
 */
export function readTerms(bytes: Uint8Array, commons: string): readonly Entry[] {
  const reader = new Reader(bytes)
  const count = reader.varint()
  const column = (): number[] => Array.from({ length: count }, () => reader.varint())
  const shared = column()
  const lengths = column()
  const counts = column()
  const sizes = column()
  let previous = ''
  const terms = lengths.map((length, at) => {
    previous = previous.slice(0, shared[at]) + reader.text(length)
    return previous
  })
  const entries = terms.map((term, at): Entry => {
    const size = sizes[at] ?? 0
    const articles = counts[at] ?? 0
    if (size === 0) {
      return { term, count: articles, postings: null, common: `${commons}${reader.varint()}` }
    }
    const postings = bytes.subarray(reader.at, reader.at + size)
    reader.at += size
    return { term, count: articles, postings, common: '' }
  })
  if (reader.at !== bytes.length) throw new RangeError(DAMAGED)
  return entries
}

/** @param first The article that the first number counts from. */
function readPostings(bytes: Uint8Array, first: number): Postings {
  const reader = new Reader(bytes)
  const postings: [number, number][] = []
  let article = first
  while (reader.at < bytes.length) {
    const value = reader.varint()
    article += Math.floor(value / SCALE)
    postings.push([article, value % SCALE])
  }
  return postings
}

/**
 * Pairs by their hash.
 *
 * @param first Hash that the first is counted from.
 * @throws When the bytes are not those of a shard: no pair is without articles.
 */
export function readPairs(bytes: Uint8Array, first: number): ReadonlyMap<number, Entry> {
  const reader = new Reader(bytes)
  const pairs = new Map<number, Entry>()
  let hash = first
  while (reader.at < bytes.length) {
    hash += reader.varint()
    const count = reader.varint()
    if (count === 0) throw new RangeError(DAMAGED)
    const start = reader.at
    for (let left = count; left > 0; left--) reader.varint()
    const postings = bytes.subarray(start, reader.at)
    pairs.set(hash, { term: '', count, postings, common: '' })
  }
  return pairs
}
