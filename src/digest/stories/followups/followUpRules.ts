/** Rules by which a later article is of the event of an earlier one, though it is reported in other words. */
import { isEventCode, isPlaceCode } from '../../bilingual/codes.ts'
import { HALF_A_YEAR } from '../../days.ts'
import { isKnownAgainBy } from '../../facts/exactness.ts'
import { listOf, textsOf } from '../packed/storyPack.ts'
import { areDisjoint } from '../similarity/conflicts.ts'
import { isSeatedElsewhere } from '../similarity/headlineConflicts.ts'
import { haveDifferentNames } from '../similarity/nounConflicts.ts'
import type { Articles } from '../terms/articles.ts'
import { continuesRun } from '../terms/hanBigrams.ts'
import { areOneOutbreak, isDiseaseCode } from '../terms/outbreaks.ts'
import { MOST_NAMING, type RareTerms } from '../terms/rareTerms.ts'
import type { OpeningTerm } from '../terms/termTable.ts'
import { type RecalledTimes, SOON } from './recalledTimes.ts'
import { type InCommon, NAMES, type SharedNames } from './sharedNames.ts'
import type { Shared } from './sharedRareTerms.ts'

/** Days from an event to its news, where both share many rare terms. */
const LATER = 2

/** Rare terms that both share at least: a company alone has many events. */
export const RARE_TERMS = 2
/** So many are of one event, where the headline reports an outcome or the text recalls a time. */
const MANY_RARE_TERMS = 4

/** Buyer and company bought. */
const PARTIES = 2

/** So many shared words of headlines are of one event, where the later names its day. */
const MANY_TITLED = 3

/** What the rules read. */
interface Found {
  readonly rare: RareTerms
  readonly times: RecalledTimes
  readonly names: SharedNames
}

export class FollowUpRules {
  readonly #table: Articles['table']
  readonly #days: Articles['days']
  readonly #termsOf: Articles['termsOf']
  readonly #rare: RareTerms
  readonly #times: RecalledTimes
  readonly #names: SharedNames

  constructor({ table, days, termsOf }: Articles, { rare, times, names }: Found) {
    this.#table = table
    this.#days = days
    this.#termsOf = termsOf
    this.#rare = rare
    this.#times = times
    this.#names = names
  }

  /** Whether both are of one event. */
  areOneEvent(later: number, earlier: number, both: Shared): boolean {
    const areHan = this.#table.isHan(later) && this.#table.isHan(earlier)
    if (areHan && isSeatedElsewhere(this.#termsOf(earlier), this.#termsOf(later))) return false
    return (
      (both.rareTerms >= RARE_TERMS &&
        !this.#isSetElsewhere(later, earlier) &&
        ((!this.#hasOwnDeal(later, earlier) && this.#isRecognized(later, earlier, both)) ||
          this.#areOneInsolvency(later, earlier, both))) ||
      this.#areOneOutbreak(later, earlier) ||
      this.#isHeadlineOfItsDay(later, earlier, both)
    )
  }

  /** Whether it names the day of the earlier, and their headlines share several words, a rare one among them. */
  #isHeadlineOfItsDay(later: number, earlier: number, both: Shared): boolean {
    const { pack } = this.#table
    if (this.#table.article(later).isHan || !this.#times.namesDay(later, earlier, SOON))
      return false
    const known = new Set(listOf(pack, earlier, 'title'))
    const shared = new Set(
      Array.from(listOf(pack, later, 'title')).filter((term) => known.has(term)),
    )
    return shared.size >= MANY_TITLED && this.#names.of(later, earlier, both).titled > 0
  }

  /** By its time, a figure of the later opening, a headline of an outcome, or what is unique in its kind. */
  #isRecognized(later: number, earlier: number, shared: Shared): boolean {
    const common = this.#names.of(later, earlier, shared)
    if (this.#nameStorm(later, earlier) || this.#areOneListing(later, earlier, common)) return true
    if (this.#areOneMerger(later, earlier)) return true
    if (this.#nameDrug(later, shared, common)) return true
    if (this.#isOfItsTime(later, earlier, common) || this.#givesMeasure(later, earlier)) return true
    const { told, isOutcome } = this.#termsOf(later)
    return isOutcome
      ? this.#isItsOutcome(later, earlier, common)
      : common.titled > 0 && this.#givesAny(told, earlier)
  }

  /** Whether it reports a deal of its own, for another sum, and no outcome. */
  #hasOwnDeal(later: number, earlier: number): boolean {
    const { dealt, isOutcome } = this.#termsOf(later)
    if (isOutcome || dealt.length === 0) return false
    const known = textsOf(this.#table.pack, earlier, 'marks')
    return dealt.every((mark) => !known.includes(mark))
  }

  #isWithinHalfAYear(later: number, earlier: number): boolean {
    return (this.#days[later] ?? 0) - (this.#days[earlier] ?? 0) <= HALF_A_YEAR
  }

  /** Whether both open with places, none in common, and its headline has no rare term of the earlier opening. */
  #isSetElsewhere(later: number, earlier: number): boolean {
    if (!areDisjoint(this.#placesOf(later), this.#placesOf(earlier))) return false
    if (this.#nameOneDisease(later, earlier)) return true
    const known = new Set(this.#rare.opening(earlier))
    return !this.#rare.of('title', later).some((term) => known.has(term))
  }

  /** Whether both name one disease: cholera in Zambia and in Mozambique are two outbreaks. */
  #nameOneDisease(later: number, earlier: number): boolean {
    const { pack } = this.#table
    const codes = textsOf(pack, earlier, 'codes').filter(isDiseaseCode)
    return textsOf(pack, later, 'codes').some((code) => codes.includes(code))
  }

  /** Codes of places that it opens with. */
  #placesOf(at: number): readonly string[] {
    const { pack } = this.#table
    return Array.from(listOf(pack, at, 'codes'))
      .filter((code) => !this.#table.isEveryday(code))
      .map((code) => pack.texts[code] ?? '')
      .filter(isPlaceCode)
  }

  #areOneOutbreak(later: number, earlier: number): boolean {
    const { pack } = this.#table
    return (
      this.#isWithinHalfAYear(later, earlier) &&
      areOneOutbreak(textsOf(pack, later, 'codes'), textsOf(pack, earlier, 'codes'))
    )
  }

  /** Whether both name one storm in headline or lead. */
  #nameStorm(later: number, earlier: number): boolean {
    const { storms } = this.#termsOf(later)
    return storms.length > 0 && this.#termsOf(earlier).storms.some((name) => storms.includes(name))
  }

  /** Whether both headlines report one company's way to the stock exchange. */
  #areOneListing(later: number, earlier: number, { rareTerms }: InCommon): boolean {
    return (
      this.#isWithinHalfAYear(later, earlier) &&
      rareTerms > RARE_TERMS &&
      [later, earlier].every((at) => this.#termsOf(at).isListing) &&
      this.#names.areHeadedByName(later, earlier)
    )
  }

  /**
   * Whether both headlines name one company and report its insolvency; the later may report who takes over what is left.
   */
  #areOneInsolvency(later: number, earlier: number, both: Shared): boolean {
    const { isInsolvency, isRescue } = this.#termsOf(later)
    return (
      this.#isWithinHalfAYear(later, earlier) &&
      (isInsolvency || isRescue) &&
      this.#termsOf(earlier).isInsolvency &&
      (this.#names.areHeadedByName(later, earlier) ||
        (isInsolvency && this.#names.of(later, earlier, both).titled >= RARE_TERMS))
    )
  }

  /**
   * Whether both headlines report a purchase, at least one that of a company, and the later article has two names of the earlier
   * headline. Other purchases recur: an airline buys aircraft of one maker again and again.
   */
  #areOneMerger(later: number, earlier: number): boolean {
    const both = [this.#termsOf(later), this.#termsOf(earlier)]
    return (
      this.#isWithinHalfAYear(later, earlier) &&
      both.every((terms) => terms.isPurchase) &&
      both.some((terms) => terms.isMerger) &&
      this.#names.headlineNamesIn(earlier, later) >= PARTIES
    )
  }

  /** Whether the later names a drug of the earlier, and is no report of what its maker earned. */
  #nameDrug(later: number, { shared }: Shared, { titled }: InCommon): boolean {
    const { drugs, isReport } = this.#termsOf(later)
    if (titled === 0 || isReport || this.#times.reportsQuarter(later)) return false
    return drugs.some((drug) => shared.includes(drug))
  }

  /** Whether the later article names the day of the earlier, or recalls its time. */
  #isOfItsTime(later: number, earlier: number, common: InCommon): boolean {
    const { rareTerms, titled, names, areNamed } = common
    const { isOutcome } = this.#termsOf(later)
    const isLike = titled > 0 || areNamed || (names > 0 && this.#sharesEvent(later, earlier))
    const soon = rareTerms > RARE_TERMS ? LATER : SOON
    if ((isLike || (isOutcome && names > 0)) && this.#times.namesDay(later, earlier, soon)) {
      return true
    }
    // A recalled month has many events of one name, so that more must be shared.
    const isOfIt =
      names > 0
        ? isLike || rareTerms > RARE_TERMS
        : titled > 1 ||
          rareTerms >= MANY_RARE_TERMS ||
          (isOutcome && titled > 0 && rareTerms > RARE_TERMS)
    return isOfIt && this.#times.recalls(later, earlier)
  }

  /**
   * Whether it gives a sum or a measure of the earlier article. A quarterly report gives many; in Chinese, which shows no names by
   * capitals, two shared rare terms say too little.
   */
  #givesMeasure(later: number, earlier: number): boolean {
    if (this.#table.article(later).isHan || this.#times.reportsQuarter(later)) return false
    const known = listOf(this.#table.pack, earlier, 'measures')
    return this.#rare.measures(later).some((mark) => known.includes(mark))
  }

  /** Whether a later article, whose headline reports an outcome, is of the earlier event. */
  #isItsOutcome(later: number, earlier: number, common: InCommon): boolean {
    const { rareTerms, titled, latin, names, areNamed } = common
    if (this.#haveDifferentNames(later, earlier)) return false
    const isOneEvent = this.#sharesEvent(later, earlier)
    if (areNamed && isOneEvent) return true
    const isTitled =
      titled > 0 && (latin >= NAMES || this.#names.areHeadedByRareTerm(later, earlier))
    if (isTitled && rareTerms >= MANY_RARE_TERMS) return true
    return (
      this.#names.areHeadedByName(later, earlier) &&
      (areNamed ||
        (names === NAMES && isOneEvent) ||
        this.#givesAny(textsOf(this.#table.pack, later, 'marks').filter(isKnownAgainBy), earlier))
    )
  }

  /** Whether the headlines have one noun behind different names: 碧桂园境外债重组 and 融创境外债重组. */
  #haveDifferentNames(later: number, earlier: number): boolean {
    return haveDifferentNames(this.#headline(later), this.#headline(earlier))
  }

  #headline(at: number): readonly Pick<OpeningTerm, 'string' | 'continuesRun'>[] {
    const { pack } = this.#table
    let last = ''
    return Array.from(listOf(pack, at, 'title'), (string) => {
      const before = last
      last = pack.texts[string] ?? ''
      return { string, continuesRun: continuesRun(before, last) }
    })
  }

  #givesAny(marks: readonly string[], earlier: number): boolean {
    if (marks.length === 0) return false
    const { pack, frequencies } = this.#table
    return listOf(pack, earlier, 'marks').some(
      (mark) =>
        (frequencies.marks[mark] ?? 0) <= MOST_NAMING && marks.includes(pack.texts[mark] ?? ''),
    )
  }

  /** A fire, a theft, a purchase. */
  #sharesEvent(later: number, earlier: number): boolean {
    const { pack } = this.#table
    const codes = textsOf(pack, earlier, 'codes').filter(isEventCode)
    return textsOf(pack, later, 'codes').some((code) => codes.includes(code))
  }
}
