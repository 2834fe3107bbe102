import { isNameCode, isPlaceCode, isWorkCode } from '../../bilingual/codes.ts'
import type { StringSet } from '../terms/stringSet.ts'
import type { ArticleTerms, TermTable } from '../terms/termTable.ts'
import { areDisjoint, hasExtra } from './conflicts.ts'

/** Names of an article. */
interface Named {
  /** Codes of names in title and lead: all, places, and the rest. */
  readonly codes: readonly string[]
  readonly places: readonly string[]
  readonly others: readonly string[]
  /** Codes of works by their titles. */
  readonly works: readonly string[]
  /** Names without a code. */
  readonly uncoded: Int32Array
}

/** Whether two articles name different people, companies, places or works. */
export class NameConflicts {
  readonly #table: TermTable
  readonly #set: StringSet
  /** Kept by article, as every pair asks for them. */
  readonly #named = new Map<ArticleTerms, Named>()

  constructor(table: TermTable, set: StringSet) {
    this.#table = table
    this.#set = set
  }

  /** Whether both name places, and none in common. */
  haveDisjointPlaces(first: ArticleTerms, second: ArticleTerms): boolean {
    return areDisjoint(this.#namedBy(first).places, this.#namedBy(second).places)
  }

  /** Whether both name works, and none in common: 《镇海吼》 and 《雾隐之弦》 are two games. */
  haveDisjointWorks(first: ArticleTerms, second: ArticleTerms): boolean {
    return areDisjoint(this.#namedBy(first).works, this.#namedBy(second).works)
  }

  /**
   * Whether each has a name in title or lead that the other has not: OpenAI and AMD is not OpenAI and
   * Broadcom.
   */
  differInName(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first).codes
    const theirs = this.#namedBy(second).codes
    return hasExtra(mine, theirs) && hasExtra(theirs, mine)
  }

  /** Whether both have names, and share none but places. */
  shareNoName(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first)
    const theirs = this.#namedBy(second)
    const [some, others] = [
      mine.uncoded.length + mine.others.length,
      theirs.uncoded.length + theirs.others.length,
    ]
    // A Chinese text shows no names by capitals.
    if (some === 0 || others === 0) return !first.isHan && some + others > 2
    if (mine.others.some((code) => theirs.others.includes(code))) return false
    this.#set.fill(mine.uncoded)
    return !theirs.uncoded.some((term) => this.#set.has(term))
  }

  #namedBy(article: ArticleTerms): Named {
    const known = this.#named.get(article)
    if (known) return known
    const table = this.#table
    const { pack } = table
    const textOf = (term: number): string => pack.texts[term] ?? ''
    const telling = Array.from(article.terms.codes)
      .filter((term) => !table.isEveryday(term))
      .map(textOf)
    const codes = telling.filter(isNameCode)
    const named: Named = {
      codes,
      places: codes.filter(isPlaceCode),
      others: codes.filter((code) => !isPlaceCode(code)),
      works: telling.filter(isWorkCode),
      uncoded: article.terms.names.filter((term) => !table.hasCode(term)),
    }
    this.#named.set(article, named)
    return named
  }
}
