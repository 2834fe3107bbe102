import { isNameCode, isPlaceCode, isWorkCode } from '../../bilingual/codes.ts'
import type { StringSet } from '../terms/stringSet.ts'
import type { ArticleTerms, TermTable } from '../terms/termTable.ts'
import { areDisjoint, hasExtra } from './conflicts.ts'

/** Names of an article that tell of an event. */
interface Named {
  /** Of title and lead, by their codes in both languages: all, places, and the rest. */
  readonly codes: readonly string[]
  readonly places: readonly string[]
  readonly others: readonly string[]
  /** Works by their titles. */
  readonly works: readonly string[]
  /** Terms of those without a code. */
  readonly uncoded: Int32Array
}

/** Whether two articles name others: who, and where. */
export class NameConflicts {
  readonly #table: TermTable
  readonly #set: StringSet
  /** Asked for with every pair, and told once an article. */
  readonly #named = new Map<ArticleTerms, Named>()

  constructor(table: TermTable, set: StringSet) {
    this.#table = table
    this.#set = set
  }

  /** Whether each names places, and none of the other. */
  haveDisjointPlaces(first: ArticleTerms, second: ArticleTerms): boolean {
    return areDisjoint(this.#namedBy(first).places, this.#namedBy(second).places)
  }

  /** Whether each names works, and none of the other: 《镇海吼》 and 《雾隐之弦》 are two games. */
  haveDisjointWorks(first: ArticleTerms, second: ArticleTerms): boolean {
    return areDisjoint(this.#namedBy(first).works, this.#namedBy(second).works)
  }

  /**
   * Whether each names in title or lead whom the other does not: OpenAI and AMD is not OpenAI and
   * Broadcom.
   */
  differInName(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first).codes
    const theirs = this.#namedBy(second).codes
    return hasExtra(mine, theirs) && hasExtra(theirs, mine)
  }

  /** Both have names, and share none but that of a country: boats capsize there twice. */
  shareNoName(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first)
    const theirs = this.#namedBy(second)
    const [some, others] = [
      mine.uncoded.length + mine.others.length,
      theirs.uncoded.length + theirs.others.length,
    ]
    // A Chinese text has no capitals to tell its names by.
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
