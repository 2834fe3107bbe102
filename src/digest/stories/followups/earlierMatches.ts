/** The earlier articles that may be of the event of each, kept for the next build. */
import type { Known } from '../candidates/candidates.ts'
import { missingIn, type Packing } from '../packed/packing.ts'
import { hasAny, LISTS, listOf, PHRASE_END, type StoryPack } from '../packed/storyPack.ts'

/** An earlier article of perhaps the same event, and how many rare terms it shares. */
export interface EarlierMatch {
  readonly other: number
  readonly rareTerms: number
}

/** Those of all articles, as plain data. */
export interface KnownMatches {
  /** 1 for an article whose matches were asked for. */
  readonly asked: Uint8Array
  /** Where the earlier ones of each begin in `others` and `things`; last, where all end. */
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly rareTerms: Int32Array
}

/** What was found before, and how articles stand to those of before. */
export interface ReusedMatches extends Packing, Known {
  readonly matches: KnownMatches
}

/** Lists of the terms by which an article looks for earlier ones; by words alone it looks for those whose day it recalls. */
export const FINDS_IN = ['title', 'opening', 'measures', 'codes'] as const

/**
 * Of each article 1 where its matches may be others than before: it is new, a term has another weight, or it looks for earlier
 * ones by a term of an article that came, went or changed.
 *
 * @param before Null where nothing is known.
 * @param isFoundBy Whether an article can be looked for by a string.
 */
export function staleMatches(
  articles: number,
  before: ReusedMatches | null,
  isFoundBy: (string: number) => boolean,
): Uint8Array {
  const stale = new Uint8Array(articles).fill(1)
  if (before === null) return stale
  const touched = touchedBy(before, isFoundBy)
  for (let at = 0; at < articles; at++) {
    const isAsItWas = (before.from[at] ?? -1) >= 0 && !before.isReweighted[at]
    const isTouched = FINDS_IN.some((list) => hasAny(before.pack, at, list, touched))
    if (isAsItWas && !isTouched) stale[at] = 0
  }
  return stale
}

/** 1 for each such string of an article that came, went or changed. */
function touchedBy(
  { pack, before, from, to }: Packing,
  isFoundBy: (string: number) => boolean,
): Uint8Array {
  const touched = new Uint8Array(pack.texts.length)
  const touch = (of: StoryPack, places: Int32Array): void => {
    for (const at of missingIn(places)) {
      for (const list of LISTS) {
        for (const string of listOf(of, at, list)) {
          if (string !== PHRASE_END && isFoundBy(string)) touched[string] = 1
        }
      }
    }
  }
  touch(pack, from)
  touch(before, to)
  return touched
}

/** Matches of before by their places now; null where not asked for. */
export function matchesOf(
  at: number,
  before: ReusedMatches | null,
): readonly EarlierMatch[] | null {
  if (before === null) return null
  const { matches, from, to } = before
  const old = from[at] ?? -1
  if (matches.asked[old] !== 1) return null
  const found: EarlierMatch[] = []
  const end = matches.starts[old + 1] ?? 0
  for (let place = matches.starts[old] ?? 0; place < end; place++) {
    found.push({
      other: to[matches.others[place] ?? 0] ?? -1,
      rareTerms: matches.rareTerms[place] ?? 0,
    })
  }
  return found
}

/** @param found By place; undefined where not asked for. */
export function packMatches(found: readonly (readonly EarlierMatch[] | undefined)[]): KnownMatches {
  const asked = new Uint8Array(found.length)
  const starts = new Int32Array(found.length + 1)
  const others: number[] = []
  const rareTerms: number[] = []
  for (let at = 0; at < found.length; at++) {
    const earlierMatches = found[at]
    if (earlierMatches) asked[at] = 1
    for (const each of earlierMatches ?? NONE) {
      others.push(each.other)
      rareTerms.push(each.rareTerms)
    }
    starts[at + 1] = others.length
  }
  return { asked, starts, others: Int32Array.from(others), rareTerms: Int32Array.from(rareTerms) }
}

const NONE: readonly EarlierMatch[] = []
