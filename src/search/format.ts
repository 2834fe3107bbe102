/**
 * The files of the index; shared by `build/`, which writes them, and `query/`, which reads them.
 *
 * ```text
 * search/manifest.js        what the tiers hold, and where the table of traditional characters is
 * search/fold-….js          traditional and simplified, character by character
 * search/names-…/7.js       names with what the other language calls them
 * search/t/<hash>/7.js      a range of terms with their postings
 * search/t/<hash>/c12-3.js  postings of a common term of that folder in one segment of articles
 * search/p/<hash>/7.js      a range of hashed pairs of neighbouring words with their postings
 * search/d/<hash>/7.js      texts of a few articles
 * search/l/<hash>/1.js      line on which each of some thousand articles begins in its dump
 * search/x/<hash>/names.js  sources and topics of a tier, for facets
 * search/x/<hash>/days.js   first article of each day, for dates
 * search/x/<hash>/f3.js     source, topics and language of some thousand articles
 * search/x/<hash>/wa.js     words that begin with `a` and maybe the next letters, for repairing typing errors
 * ```
 *
 * Texts do not say where their article begins in its dump: a line added on top of a dump moves all articles
 * below, and so changes only `l/`.
 *
 * A folder is named by the hash of its content, and the manifest names the folders: a change makes the folders
 * again that contain it, and a page with an older manifest misses a file rather than reads one of
 * another site; then it loads the current manifest.
 *
 * Each is a script with one call, `cinnabarShard(path, data)`, where data is base64 of raw deflate: only this
 * loads from a disk as well as from any server, whether or not the server compresses.
 */

import type { TextLang } from '../text/plainLang.ts'
import type { SearchDocument } from './document.ts'

/** Changes whenever an index of another version of this code could be misread. */
export const FORMAT = 6

/** Name of the function that a shard calls. */
export const CALL = 'cinnabarShard'

/**
 * Articles of the first tier, at least; the next has a multiple of the other number, so that one more article
 * changes the last alone.
 */
export const TIERS = [512, 64] as const

export interface Manifest {
  readonly format: number
  /** Oldest first. */
  readonly tiers: readonly (readonly [hash: string, table: TierTable])[]
  /** File name of the table of traditional characters. */
  readonly fold: string
  /** Folder of the names of both languages; empty without. */
  readonly names: string
  /** The names that topics have in a language beside their own, by topic; by a name that one had, the one it has. */
  readonly topicNames?: Readonly<Record<string, readonly string[]>>
}

/** What every query needs of a tier. */
export interface TierTable {
  readonly articles: number
  /** Files in its folders, by which a build tells that it is whole. */
  readonly files: number
  /** Articles of one segment of a common term. */
  readonly segment: number
  /** Articles of one text shard. */
  readonly perShard: number
  /** Articles of one facet shard. */
  readonly facets: number
  /** Folders of texts, each with its number of articles. */
  readonly texts: readonly Folder[]
  /** Folders of term shards, each with its number of shards. */
  readonly terms: readonly Folder[]
  /** First term of each term shard. */
  readonly firsts: FrontCoded
  /** Bits of a pair's hash that say in which shard it is; null when the tier has no pairs. */
  readonly pairBits: number | null
  /** Pairs of all articles together, by which a build that changes a few tells the bits. */
  readonly pairCount: number
  /** Folders of pairs, of so many shards each, as far as those are there. */
  readonly pairs: readonly string[]
  /** Folder of all else. */
  readonly rest: string
  /** Folder of the lines, which is made with every manifest. */
  readonly lines: string
  /** First letters of the words of each list, which is named by the first of them: `ab cd e`. */
  readonly words: string
}

/** With the number of articles or shards in it. */
export type Folder = readonly [name: string, count: number]

/** Sorted texts, in columns: like values stand together, which deflates better. */
export interface FrontCoded {
  /** Letters shared with the text before: a digit in base 36 each. */
  readonly shared: string
  /** How far the next letter lies behind that of the text before: the character that many after `STEP`. */
  readonly steps: string
  /** The letters after that, a line each. */
  readonly rests: string
}

export const STEP = 35

/** Shards of pairs of one folder. */
export const PAIR_SHARDS = 64

/** Articles of one file of lines. */
export const LINES = 2048

/** Folders of a tier that tell its texts, below `search/`. */
export function foldersOf({ texts, terms, pairs, rest }: TierTable): readonly string[] {
  return [
    ...texts.map(([folder]) => `d/${folder}`),
    ...terms.map(([folder]) => `t/${folder}`),
    ...pairs.map((folder) => `p/${folder}`),
    `x/${rest}`,
  ]
}

/** Names of sources and topics by their number in the facet shards. */
export interface Names {
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  /** Traditional characters of the names, each followed by its simplified one. */
  readonly fold: string
}

/** An article as its text shard has it. */
export type StoredArticle = readonly [
  id: string,
  title: string | null,
  source: string | null,
  topics: readonly string[],
  published: string | null,
  lang: TextLang,
  /** Permalinks of dump pages. */
  dumps: readonly string[],
  headings: readonly string[],
  passages: readonly StoredPassage[],
  tags: readonly string[],
  /** Traditional characters of the article, each followed by its simplified one. */
  fold: string,
  /** As in `SearchDocument`; mostly left out. */
  elsewhere?: SearchDocument['elsewhere'],
]

export type StoredPassage = readonly [
  anchor: string,
  number: string,
  /** Index in `headings`; -1 without. */
  heading: number,
  text: string,
  /** As in `Passage`. */
  line: number,
  /** Index in `dumps`. */
  dump: number,
  /** Where the text is traditional. */
  spelling?: 'zh-Hant',
]

/** Languages of the facet: Chinese is one, however it is spelt. */
export const LANGS = ['en', 'zh-Hans'] as const

export function facetLang(lang: TextLang): (typeof LANGS)[number] {
  return lang === 'en' ? lang : 'zh-Hans'
}

/** Terms of facets, which stand beside the words of the texts. */
export const facetTerm = {
  source: (name: string): string => `~s${name}`,
  topic: (name: string): string => `~t${name}`,
  lang: (name: string): string => `~l${name}`,
}

/** A posting is the distance to the article before, times this, plus the weight. */
export const SCALE = 8

/** Bits of the hash of a pair. */
export const PAIR_BITS = 24

/** FNV-1a. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** Of two words side by side, in this order. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> (32 - PAIR_BITS)
}

export const DAMAGED = 'damaged'

/** Reads numbers and texts one after another. */
export class Reader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** A number of seven bits a byte, lowest first. */
  varint(): number {
    let value = 0
    let shift = 1
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError(DAMAGED)
      value += (byte & 127) * shift
      if (byte < 128) return value
      shift *= 128
    }
  }

  text(length: number): string {
    const end = this.at + length
    const text = decoder.decode(this.bytes.subarray(this.at, end))
    this.at = end
    return text
  }
}

const decoder = /* @__PURE__ */ new TextDecoder()
