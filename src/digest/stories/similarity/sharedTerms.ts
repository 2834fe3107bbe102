import {
  isCountryCode,
  isEventCode,
  isNameCode,
  isSpotCode,
  isWorkCode,
} from '../../bilingual/codes.ts'
import { exactness, isFigure } from '../../facts/exactness.ts'
import { isLongSound, isSoundCode } from '../../facts/soundCode.ts'
import type { StringSet } from '../terms/stringSet.ts'
import type { ArticleTerms, TermTable } from '../terms/termTable.ts'
import type { Marks, SharedCodes } from './crossLanguageScore.ts'

/** A figure or day that more articles give is a coincidence. */
const MOST_MARKED = 6
/** Exactness of all shared figures and days at most. */
const MOST_EXACT = 0.4
/** Part of the marks of an article that is more than a few. */
const MUCH = 1 / 8

/** Weight of a shared term that is no name, against a name. */
const COMMON_TERM = 0.5

/** Weight of a name that many articles have, against 1 for a rare one. */
export const COMMON_NAME = 0.5
/** Weight of a short name that sounds alike; and of all of these at most, as a name has several sound codes. */
const SHORT_SOUND = 0.6
export const MOST_SOUNDS = 2

/** What two articles share: words, terms of the openings, codes, figures and days. */
export class SharedTerms {
  readonly #table: TermTable
  readonly #set: StringSet

  constructor(table: TermTable, set: StringSet) {
    this.#table = table
    this.#set = set
  }

  /** Words that both have, of a frequency of `most` at most; no common words of news. */
  words(first: ArticleTerms, second: ArticleTerms, most: number): readonly string[] {
    const table = this.#table
    this.#set.fill(first.terms.words)
    const found: string[] = []
    for (const term of second.terms.words) {
      if (!this.#set.has(term) || table.frequency('words', term) > most || table.isEveryday(term))
        continue
      found.push(table.pack.texts[term] ?? '')
    }
    return found
  }

  /**
   * How many specific terms both have in title or lead: a company alone has many events, a company with a place and a
   * product has one.
   */
  openingTerms(first: ArticleTerms, second: ArticleTerms): number {
    this.#set.fill(first.opening.map(({ string }) => string))
    // A run of shared terms counts once, and not at all where a part of it was counted before.
    const met: number[] = []
    let count = 0
    let inRun = false
    let isMet = false
    let isSpecific = false
    for (const part of second.opening) {
      const { string } = part
      const shared = string >= 0 && this.#set.has(string)
      if (inRun && !(shared && part.continuesRun)) {
        if (!isMet) count += isSpecific ? 1 : COMMON_TERM
        inRun = false
      }
      if (!shared) continue
      if (!inRun) {
        isMet = false
        isSpecific = false
      }
      inRun = true
      if (part.isSpecific) isSpecific = true
      if (met.includes(string)) isMet = true
      else met.push(string)
    }
    if (inRun && !isMet) count += isSpecific ? 1 : COMMON_TERM
    return count
  }

  /** Codes that both open with; a name of many articles counts half. */
  codes(first: ArticleTerms, second: ArticleTerms): SharedCodes {
    const table = this.#table
    const { few, pack } = table
    const { texts } = pack
    let [names, events, nouns, sounds, spots, countries, works] = [0, 0, 0, 0, 0, 0, 0]
    this.#set.fill(first.terms.codes)
    for (const term of second.terms.codes) {
      if (!this.#set.has(term) || table.isEveryday(term)) continue
      const text = texts[term] ?? ''
      if (isSoundCode(text)) {
        if (table.frequency('codes', term) <= few) sounds += isLongSound(text) ? 1 : SHORT_SOUND
      } else if (isWorkCode(text)) {
        if (table.frequency('codes', term) <= few) works++
      } else if (isSpotCode(text)) {
        spots += table.frequency('codes', term) > few ? COMMON_NAME : 1
      } else if (isEventCode(text)) events++
      else if (!isNameCode(text)) nouns++
      else {
        names += table.frequency('codes', term) > few ? COMMON_NAME : 1
        if (isCountryCode(text)) countries++
      }
    }
    return { names, events, nouns, sounds, spots, countries, works }
  }

  /** Figures and days that both give, by their exactness: round ones say little. */
  marks(first: ArticleTerms, second: ArticleTerms): Marks {
    const { texts } = this.#table.pack
    this.#set.fill(first.terms.marks)
    let [all, figures, shared] = [0, 0, 0]
    for (const term of second.terms.marks) {
      if (!this.#set.has(term) || this.#table.frequency('marks', term) > MOST_MARKED) continue
      const text = texts[term] ?? ''
      const exact = exactness(text)
      all += exact
      if (!isFigure(text)) continue
      figures += exact
      shared++
    }
    const most = Math.min(first.terms.marks.length, second.terms.marks.length)
    return {
      all: Math.min(all, MOST_EXACT),
      figures: Math.min(figures, MOST_EXACT),
      shared,
      isMuch: shared >= MUCH * most,
    }
  }
}
