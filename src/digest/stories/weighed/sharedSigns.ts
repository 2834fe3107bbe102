import { isEventCode } from '../../bilingual/codes.ts'
import type { PairReaders } from '../similarity/pairReaders.ts'
import { COMMON_NAME, MOST_SOUNDS } from '../similarity/sharedTerms.ts'
import { COMMON_BIGRAMS } from '../terms/commonBigrams.ts'
import { countRuns } from '../terms/hanBigrams.ts'
import { isHanText } from '../terms/stringClasses.ts'
import type { ArticleTerms } from '../terms/termTable.ts'
import type { NearSigns } from './weights.ts'

/** A word of more articles is no sign. */
const MOST_FREQUENT = 6
/** More shared figures count as so many. */
const MOST_FIGURES = 4

/** Signs of what two texts share. */
type SharedSigns = Omit<NearSigns, 'across' | 'report' | 'length' | 'atOnce' | 'unsaid'>

/** Reads the signs of what two texts share. */
export class SignReader {
  readonly #read: PairReaders

  constructor(readers: PairReaders) {
    this.#read = readers
  }

  /** By the places of the articles. */
  of(first: number, second: number): SharedSigns {
    const { table, shared, conflicts } = this.#read
    const [left, right] = [table.article(first), table.article(second)]
    const { names, works, spots, events, nouns, sounds, countries } = shared.codes(left, right)
    return {
      otherNames:
        conflicts.differInName(left, right) ||
        (left.isHan === right.isHan && conflicts.shareNoName(left, right))
          ? 1
          : 0,
      rareTerms: Math.sqrt(
        countRuns(
          shared.words(left, right, MOST_FREQUENT).filter((text) => !COMMON_BIGRAMS.has(text)),
        ),
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
      figures: Math.min(shared.marks(left, right).shared, MOST_FIGURES),
    }
  }

  /** Whether an article opens with the code of an event. */
  #opensWithEvent({ terms }: ArticleTerms): boolean {
    const { table } = this.#read
    const { texts } = table.pack
    return terms.codes.some((term) => !table.isEveryday(term) && isEventCode(texts[term] ?? ''))
  }

  /** How many names in Latin letters one opens with that the other has nowhere. */
  #ownNames({ opening }: ArticleTerms, { terms }: ArticleTerms): number {
    const { table, set } = this.#read
    const { texts } = table.pack
    set.fill(terms.words)
    let own = 0
    for (const { string, isSpecific } of opening) {
      if (string >= 0 && isSpecific && !isHanText(texts[string] ?? '') && !set.has(string)) own++
    }
    return own
  }
}
