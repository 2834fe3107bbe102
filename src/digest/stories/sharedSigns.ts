import { isEventCode } from '../bilingual/codes.ts'
import { runsOf } from './hanRuns.ts'
import type { Marking } from './marking.ts'
import type { NamesOfOthers } from './namesOfOthers.ts'
import { ORDINARY } from './ordinary.ts'
import { COMMON_NAME, MOST_SOUNDS, type SharedTerms } from './sharedTerms.ts'
import type { ArticleTerms, TermTable } from './storyTerms.ts'
import { isHanText } from './stringSorts.ts'
import type { NearSigns } from './weights.ts'

/** A word that more have is no sign. */
const MOST_SHARING = 6
const MOST_FIGURES = 4

/** Signs that two texts share, or do not. */
export type SharedSigns = Omit<NearSigns, 'across' | 'report' | 'length' | 'atOnce'>

/** Tells what of two articles is weighed where no rule joins them. */
export class SignReader {
  readonly #table: TermTable
  readonly #marking: Marking
  readonly #shared: SharedTerms
  readonly #others: NamesOfOthers

  constructor(
    table: TermTable,
    marking: Marking,
    { shared, others }: { readonly shared: SharedTerms; readonly others: NamesOfOthers },
  ) {
    this.#table = table
    this.#marking = marking
    this.#shared = shared
    this.#others = others
  }

  /** What both have in common and what not. */
  of(left: ArticleTerms, right: ArticleTerms): SharedSigns {
    const { names, works, spots, events, nouns, sounds, countries } = this.#shared.codes(
      left,
      right,
    )
    return {
      otherNames:
        this.#others.differInName(left, right) ||
        (left.isHan === right.isHan && this.#others.areStrangers(left, right))
          ? 1
          : 0,
      things: Math.sqrt(
        runsOf(this.#shared.words(left, right, MOST_SHARING).filter((text) => !ORDINARY.has(text))),
      ),
      codes: Math.sqrt(
        names +
          works +
          spots +
          events +
          nouns +
          Math.min(sounds, MOST_SOUNDS) -
          countries * COMMON_NAME,
      ),
      otherEvents:
        events === 0 && this.#opensWithEvent(left) && this.#opensWithEvent(right) ? 1 : 0,
      ownNames:
        left.isHan === right.isHan
          ? Math.log1p(Math.min(this.#ownNames(left, right), this.#ownNames(right, left)))
          : 0,
      figures: Math.min(this.#shared.marks(left, right).shared, MOST_FIGURES),
    }
  }

  /** Whether an article opens with an event of both languages. */
  #opensWithEvent({ terms }: ArticleTerms): boolean {
    const { texts } = this.#table.pack
    return terms.codes.some(
      (term) => !this.#table.isEveryday(term) && isEventCode(texts[term] ?? ''),
    )
  }

  /** How many names in Latin letters one opens with that the other has nowhere. */
  #ownNames({ opening }: ArticleTerms, { terms }: ArticleTerms): number {
    const { texts } = this.#table.pack
    this.#marking.mark(terms.words)
    let own = 0
    for (const { string, isTelling } of opening) {
      if (string >= 0 && isTelling && !isHanText(texts[string] ?? '') && !this.#marking.has(string))
        own++
    }
    return own
  }
}
