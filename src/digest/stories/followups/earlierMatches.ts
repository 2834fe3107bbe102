/** Which earlier articles may be of the event of each: what was found, to be taken over. */
import type { Known } from '../candidates/candidates.ts'
import { missingIn, type Packing } from '../packed/packing.ts'
import { hasAny, LISTS, listOf, PHRASE_END, type StoryPack } from '../packed/storyPack.ts'

/** An earlier article of what may be the same event, and how many rare terms it shares. */
export interface EarlierMatch {
  readonly other: number
  readonly rareTerms: number
}

/** Of all articles: plain data, that the next comparing takes over. */
export interface KnownMatches {
  /** 1 for an article whose past was asked for. */
  readonly asked: Uint8Array
  /** Where the earlier ones of each begin in `others` and `things`; last, where all end. */
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly rareTerms: Int32Array
}

/** What was found before, and what is still so. */
export interface ReusedMatches extends Packing, Known {
  readonly matches: KnownMatches
}

/** Lists in which stands what an article finds others by, but for the words of those whose day it recalls. */
export const FINDS_IN = ['title', 'opening', 'measures', 'codes'] as const

/**
 * Of each article 1 where its past may be another than it was: it is new, or is measured by other
 * counts, or finds others by what an article has that came, went or changed.
 *
 * @param before Null where nothing is known.
 * @param isFoundBy Whether a string, by its number, can be what an article is found by.
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

/** The past that an article had, by the places of now; null where nobody asked. */
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

/** Pack what was found, by place; undefined where nobody asked. */
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
