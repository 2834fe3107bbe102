/** By what an event is known again weeks later, when it is told with other words. */
import { hasCode, isEventCode, isPlaceCode } from '../bilingual/codes.ts'
import { dayMark, HALF_A_YEAR, TOLD_DAYS } from '../days.ts'
import { isDay, isKnownAgainBy } from '../facts/exactness.ts'
import type { StoryTerms } from '../facts/facts.ts'
import { firstDayOfPeriod } from '../facts/periods.ts'
import { wordsOf } from '../facts/terms.ts'
import { FOLLOWED_DAYS } from './likenessScale.ts'
import { areOfOthers } from './nounsOfOthers.ts'
import { ORDINARY } from './ordinary.ts'
import { areOthers } from './others.ts'
import { areOneOutbreak, isDiseaseCode } from './outbreaks.ts'
import {
  FINDS_IN,
  type KnownPasts,
  type Past,
  packPasts,
  pastOf,
  type StandsBefore,
  stalePasts,
} from './pasts.ts'
import { endOf, hasAny, type List, listOf, recallsAny, startOf } from './storyPack.ts'
import { goesOn, type OpeningTerm, runsOf, type TermTable } from './storyTerms.ts'
import { isHanText } from './stringSorts.ts'
import type { LaterSigns } from './weighed.ts'

/** A deal takes a year until all agree. */
const LONGEST_DAYS = 400

/** So long features follow, whose leads are of somebody else: a measure alone tells what they are of. */
const MEASURED_DAYS = 45

/** Days from an event to its news, and where much is in common with what names its day. */
const SOON = 1
const LATER = 2

/** What more articles than these name is of many events. */
const MOST_NAMING = 6

/** Rare things that both name: a company alone has many events. */
const THINGS = 2
/** As many are of one event, where the headline tells that it is of something past. */
const MANY_THINGS = 4
/**
 * Those of them that are names, where the headline alone tells that it is of something past: two, or
 * three where Han are among them, which have no capitals to tell a name by.
 */
const NAMES = 2

const NONE: readonly string[] = []

/** How a string is asked for: as a name or a measure, or with a day that is recalled. */
const BY_NAME = 1
const BY_DAY = 2
/** Lists in which stands what an article is found by, but for its day: a name may stand anywhere in it. */
const FOUND_IN = [...FINDS_IN, 'names'] as const

const QUARTER_OR_HALF = /[QH]/

/** Rare words that two articles have, and how many things they name. */
interface Shared {
  readonly shared: readonly string[]
  readonly things: number
}

/** How much two articles have in common. */
interface InCommon {
  /** Rare things that both name, and how many of these are names. */
  readonly things: number
  readonly names: number
  /** Rare things that both headlines name. */
  readonly titled: number
  /** Names in Latin letters. */
  readonly latin: number
  /** Whether the names are more than a company has in all its news. */
  readonly areNamed: boolean
}

/** What tells that an article is of an event that another told of before. */
export class Evidence {
  readonly #table: TermTable
  readonly #days: readonly number[]
  readonly #termsOf: (article: number) => StoryTerms
  /** Articles by what they are found by, ascending. */
  readonly #holders = new Map<number, number[]>()
  /** Articles by the rare words that one which recalls a day opens with. */
  readonly #recalledBy = new Map<number, number[]>()
  /** A string is marked when it holds the number of the last marking: of the later article, of a pair. */
  readonly #ofLater: Uint32Array
  readonly #ofPair: Uint32Array
  #markings = 0
  /** Of each string: 0 until somebody asks, 1 for a disease, 2 for none. */
  readonly #diseases: Uint8Array
  /** Asked for with many pairs. */
  readonly #daysNamed = new Map<number, readonly string[]>()
  readonly #openings = new Map<number, readonly number[]>()
  readonly #named = new Map<number, readonly number[]>()
  readonly #before: StandsBefore | null
  /** 1 for an article whose past may be another than it was. */
  readonly #stale: Uint8Array
  readonly #pasts: (readonly Past[] | undefined)[]

  /** @param before What was found of these or other articles; the past of what nothing befell is as it was. */
  constructor(
    table: TermTable,
    days: readonly number[],
    termsOf: (article: number) => StoryTerms,
    before: StandsBefore | null = null,
  ) {
    this.#table = table
    this.#days = days
    this.#termsOf = termsOf
    this.#ofLater = new Uint32Array(table.pack.texts.length)
    this.#ofPair = new Uint32Array(table.pack.texts.length)
    this.#diseases = new Uint8Array(table.pack.texts.length)
    this.#before = before
    this.#pasts = days.map(() => undefined)
    this.#stale = stalePasts(days.length, before, (string) => this.#isFoundBy(string))
    this.#hold(this.#asked())
  }

  /** Articles before one that may tell of the same event, ascending. */
  past(at: number): readonly Past[] {
    const known = this.#pasts[at] ?? (this.#stale[at] === 1 ? null : pastOf(at, this.#before))
    const past = known ?? this.#pastAnew(at)
    this.#pasts[at] = past
    return past
  }

  /** As far as they were asked for. */
  get pasts(): KnownPasts {
    return packPasts(this.#pasts)
  }

  #pastAnew(at: number): readonly Past[] {
    const earlier = this.#earlierOf(at)
    if (earlier.length === 0) return []
    const named = this.#namedBy(at)
    const marking = this.#markNamed(named)
    return earlier.flatMap((other) => {
      const shared = this.#shared(named, marking, other)
      const things = runsOf(shared)
      const isIt =
        (things >= THINGS &&
          !this.#hasOwnDeal(at, other) &&
          !this.#isSetElsewhere(at, other) &&
          this.#isKnownAgain(at, other, { shared, things })) ||
        this.#areOneOutbreak(at, other)
      return isIt ? [{ other, things }] : []
    })
  }

  /** How many rare things two articles both name. */
  things(one: number, other: number): number {
    const named = this.#namedBy(one)
    return runsOf(this.#shared(named, this.#markNamed(named), other))
  }

  /** Whether it tells of an event that others told of days before, by several things. */
  isOfPast(at: number): boolean {
    return this.past(at).some(({ things }) => things > THINGS)
  }

  /**
   * What speaks for one event beside what both have in common: null where nothing does. Articles of one
   * trade have much in common months apart.
   */
  follows(
    later: number,
    earlier: number,
  ): Pick<LaterSigns, 'recalls' | 'outcome' | 'opens'> | null {
    const apart = (this.#days[later] ?? 0) - (this.#days[earlier] ?? 0)
    const recalls = this.#recalls(later, earlier) || this.#namesDay(later, earlier, SOON)
    const { isOutcome } = this.#termsOf(later)
    const opens = apart <= FOLLOWED_DAYS && this.#opensWithNameOf(later, earlier)
    if (!recalls && !isOutcome && !opens) return null
    return { recalls: recalls ? 1 : 0, outcome: isOutcome ? 1 : 0, opens: opens ? 1 : 0 }
  }

  /** Whether the later speaks of the time of the earlier as past; what reports a quarter speaks of all of it. */
  #recalls(later: number, earlier: number): boolean {
    const day = this.#days[earlier] ?? 0
    const { recalled } = this.#termsOf(later)
    if (this.#reportsQuarter(later)) return false
    if (recalled.some(([first, last]) => day >= first && day <= last + SOON)) return true
    // What was to be on a day that was named: the works stop on April 1.
    const told = this.#daysOf(earlier)
    if (told.length === 0) return false
    const own = this.#daysOf(later)
    const both = told.filter((text) => own.includes(text))
    const until = Math.min((this.#days[later] ?? 0) - SOON - 1, day + HALF_A_YEAR)
    return (
      (both.length > 0 && daysOf(day + 1, until).some((text) => both.includes(text))) ||
      recalled.some(([first, last]) =>
        daysOf(Math.max(first, day), last).some((text) => told.includes(text)),
      )
    )
  }

  /** Days that an article names, as they stand among its marks. */
  #daysOf(at: number): readonly string[] {
    const known = this.#daysNamed.get(at)
    if (known) return known
    const own = this.#textsOf(at, 'marks').filter(isDay)
    this.#daysNamed.set(at, own)
    return own
  }

  /**
   * Articles before one, by days at least, that are found by what it is found by; and those whose day it
   * recalls by any word that it opens with. A weekly report recalls all that happened in its trade.
   */
  #earlierOf(at: number): readonly number[] {
    const found = new Set<number>()
    const day = this.#days[at] ?? Number.NaN
    const add = (
      holders: ReadonlyMap<number, readonly number[]>,
      terms: readonly number[],
      longest: number,
      isIt: (other: number) => boolean = () => true,
    ): void => {
      for (const term of terms) {
        for (const other of holders.get(term) ?? []) {
          const apart = day - (this.#days[other] ?? Number.NaN)
          if (apart > TOLD_DAYS && apart <= longest && isIt(other)) found.add(other)
        }
      }
    }
    add(this.#holders, this.#foundBy(at), LONGEST_DAYS)
    add(this.#holders, this.#rareMeasures(at), MEASURED_DAYS)
    if (recallsAny(this.#table.pack, at)) {
      add(
        this.#recalledBy,
        this.#opensWith(at),
        HALF_A_YEAR,
        (other) => !this.#termsOf(at).isSeries && this.#recalls(at, other),
      )
    }
    return [...found].sort((one, other) => one - other)
  }

  /** By string, of those that articles of which the past is not known find others by: how. */
  #asked(): Uint8Array {
    const { pack } = this.#table
    const asked = new Uint8Array(pack.texts.length)
    for (let at = 0; at < this.#days.length; at++) {
      if (this.#stale[at] !== 1) continue
      for (const term of this.#findsBy(at)) asked[term] = (asked[term] ?? 0) | BY_NAME
      if (!recallsAny(pack, at)) continue
      for (const term of this.#opensWith(at)) asked[term] = (asked[term] ?? 0) | BY_DAY
    }
    return asked
  }

  #hold(asked: Uint8Array): void {
    const { pack } = this.#table
    const isByDay = asked.some((how) => (how & BY_DAY) !== 0)
    for (let at = 0; at < this.#days.length; at++) {
      if (FOUND_IN.some((list) => hasAny(pack, at, list, asked))) {
        for (const term of this.#knownBy(at)) {
          if (((asked[term] ?? 0) & BY_NAME) !== 0) hold(this.#holders, term, at)
        }
      }
      if (!isByDay) continue
      const end = endOf(pack, at, 'words')
      for (let place = startOf(pack, at, 'words'); place < end; place++) {
        const term = pack.numbers[place] ?? 0
        if (((asked[term] ?? 0) & BY_DAY) !== 0) hold(this.#recalledBy, term, at)
      }
    }
  }

  /** By its time, by a figure that the later article opens with, or by a headline of what came of it. */
  #isKnownAgain(later: number, earlier: number, shared: Shared): boolean {
    const common = this.#inCommon(later, earlier, shared)
    if (this.#nameStorm(later, earlier) || this.#areOneListing(later, earlier, common)) return true
    if (this.#nameDrug(later, shared, common)) return true
    if (this.#isOfItsTime(later, earlier, common) || this.#givesMeasure(later, earlier)) return true
    const { told, isOutcome } = this.#termsOf(later)
    return isOutcome
      ? this.#isItsOutcome(later, earlier, common)
      : common.titled > 0 && this.#givesAny(told, earlier)
  }

  /**
   * Whether it gives a sum or a measure of the earlier article. What reports a quarter gives many; in
   * Chinese, where no capitals tell a name, two rare things are any.
   */
  #givesMeasure(later: number, earlier: number): boolean {
    if (this.#table.article(later).isHan || this.#reportsQuarter(later)) return false
    const known = listOf(this.#table.pack, earlier, 'measures')
    return this.#rareMeasures(later).some((mark) => known.includes(mark))
  }

  /** Whether it tells of a quarter or half-year, and not of one that is to come. */
  #reportsQuarter(at: number): boolean {
    const { period } = this.#termsOf(at)
    if (period === null || !QUARTER_OR_HALF.test(period)) return false
    const first = firstDayOfPeriod(period)
    return first === null || first <= (this.#days[at] ?? 0)
  }

  #inCommon(later: number, earlier: number, { shared, things }: Shared): InCommon {
    const latin = this.#latinNames(later, earlier, shared)
    const han = shared.filter((text) => isHanText(text) && !ORDINARY.has(text))
    const names = latin + runsOf(han)
    const titled = this.#titledAlike(later, earlier)
    return { things, titled, latin, names, areNamed: latin >= NAMES || names > NAMES }
  }

  /** Whether it tells of a deal itself, for another sum, and not of what came of something. */
  #hasOwnDeal(later: number, earlier: number): boolean {
    const { dealt, isOutcome } = this.#termsOf(later)
    if (isOutcome || dealt.length === 0) return false
    const known = this.#textsOf(earlier, 'marks')
    return dealt.every((mark) => !known.includes(mark))
  }

  /** Whether its places are others, and its headline has nothing rare of what the earlier opens with. */
  #isSetElsewhere(later: number, earlier: number): boolean {
    if (!areOthers(this.#placesOf(later), this.#placesOf(earlier))) return false
    const known = new Set(this.#opensWith(earlier))
    return !this.#rareIn('title', later).some((term) => known.has(term))
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
    const apart = (this.#days[later] ?? 0) - (this.#days[earlier] ?? 0)
    return (
      apart <= HALF_A_YEAR &&
      areOneOutbreak(this.#textsOf(later, 'codes'), this.#textsOf(earlier, 'codes'))
    )
  }

  /** Whether both headlines tell of one company on its way to the stock exchange. */
  #areOneListing(later: number, earlier: number, { things }: InCommon): boolean {
    const apart = (this.#days[later] ?? 0) - (this.#days[earlier] ?? 0)
    return (
      apart <= HALF_A_YEAR &&
      things > THINGS &&
      [later, earlier].every((at) => this.#termsOf(at).isListing) &&
      this.#areHeadedByName(later, earlier)
    )
  }

  /** Whether the later article names its day, or a time that it was at. */
  #isOfItsTime(later: number, earlier: number, common: InCommon): boolean {
    const { things, titled, names, areNamed } = common
    const { isOutcome } = this.#termsOf(later)
    const isLike = titled > 0 || areNamed || (names > 0 && this.#sharesEvent(later, earlier))
    const soon = things > THINGS ? LATER : SOON
    if ((isLike || (isOutcome && names > 0)) && this.#namesDay(later, earlier, soon)) return true
    // In a month much happens to what one headline word names.
    const isOfIt =
      names > 0
        ? isLike || things > THINGS
        : titled > 1 || things >= MANY_THINGS || (isOutcome && titled > 0 && things > THINGS)
    return isOfIt && this.#recalls(later, earlier)
  }

  /** Whether a later article, whose headline tells what came of something, is of it. */
  #isItsOutcome(later: number, earlier: number, common: InCommon): boolean {
    const { things, titled, latin, names, areNamed } = common
    if (this.#areOfOthers(later, earlier)) return false
    const isOneEvent = this.#sharesEvent(later, earlier)
    if (areNamed && isOneEvent) return true
    const isTitled = titled > 0 && (latin >= NAMES || this.#areHeadedByThing(later, earlier))
    if (isTitled && things >= MANY_THINGS) return true
    return (
      this.#areHeadedByName(later, earlier) &&
      (areNamed ||
        (names === NAMES && isOneEvent) ||
        this.#givesAny(this.#textsOf(later, 'marks').filter(isKnownAgainBy), earlier))
    )
  }

  /** How many rare things both headlines name. */
  #titledAlike(later: number, earlier: number): number {
    return runsOf(this.#inTitles(later, earlier))
  }

  /** Whether both headlines have one rare thing; two characters of Han may be any word. */
  #areHeadedByThing(later: number, earlier: number): boolean {
    const shared = this.#inTitles(later, earlier)
    const { isHan } = this.#table.article(later)
    return shared.some((text, at) => {
      const last = shared[at - 1] ?? ''
      const isRun = goesOn(last, text) && !(ORDINARY.has(last) && ORDINARY.has(text))
      return isHanText(text) ? isRun : !isHan
    })
  }

  /** Rare words of both headlines, in the order of the later. */
  #inTitles(later: number, earlier: number): readonly string[] {
    return this.#sharedOf(this.#rareIn('title', later), this.#rareIn('title', earlier))
  }

  /** Those of some terms that are among others, each once, in their order. */
  #sharedOf(terms: readonly number[], others: readonly number[]): readonly string[] {
    const { texts } = this.#table.pack
    const known = new Set(others)
    return [...new Set(terms.filter((term) => known.has(term)))].map((term) => texts[term] ?? '')
  }

  /** Whether headlines or leads of both name one storm. */
  #nameStorm(later: number, earlier: number): boolean {
    const { storms } = this.#termsOf(later)
    return storms.length > 0 && this.#termsOf(earlier).storms.some((name) => storms.includes(name))
  }

  /** Whether the later tells of a drug of the earlier, and not of what its maker earned. */
  #nameDrug(later: number, { shared }: Shared, { titled }: InCommon): boolean {
    const { drugs, isReport } = this.#termsOf(later)
    if (titled === 0 || isReport || this.#reportsQuarter(later)) return false
    return drugs.some((drug) => shared.includes(drug))
  }

  /** 碧桂园境外债重组 and 融创境外债重组 */
  #areOfOthers(later: number, earlier: number): boolean {
    return areOfOthers(this.#headline(later), this.#headline(earlier))
  }

  #headline(at: number): readonly Pick<OpeningTerm, 'string' | 'goesOn'>[] {
    const { pack } = this.#table
    let last = ''
    return Array.from(listOf(pack, at, 'title'), (string) => {
      const before = last
      last = pack.texts[string] ?? ''
      return { string, goesOn: goesOn(before, last) }
    })
  }

  /** Whether both headlines have one rare name. */
  #areHeadedByName(later: number, earlier: number): boolean {
    return this.#isAnyName(this.#inTitles(later, earlier), earlier)
  }

  /**
   * Whether the headline or lead of the later has a rare name that the earlier has: anywhere, or in
   * Chinese, where no capitals tell a name, in headline or lead. Who a headline opens with is a name.
   */
  #opensWithNameOf(later: number, earlier: number): boolean {
    const known = this.#table.article(later).isHan
      ? this.#opensWith(earlier)
      : this.#namedBy(earlier)
    const shared = this.#sharedOf(this.#opensWith(later), known)
    const { head } = this.#termsOf(later)
    return (head !== null && shared.includes(head)) || this.#isAnyName(shared, earlier)
  }

  /** Whether there is a name of an article among rare words; two characters of Han may be any word. */
  #isAnyName(shared: readonly string[], article: number): boolean {
    return shared.some((text, at) => {
      const last = shared[at - 1] ?? ''
      return isHanText(text)
        ? goesOn(last, text) && !ORDINARY.has(last) && !ORDINARY.has(text)
        : this.#isOwnName(text, article)
    })
  }

  /** Whether a word is of a name of an article, and of none that a table knows: Hong Kong. */
  #isOwnName(word: string, at: number): boolean {
    const { names, phrases } = this.#termsOf(at)
    if (!names.includes(word) || hasCode(word)) return false
    const own = phrases.filter((phrase) => wordsOf(phrase).includes(word))
    return own.length === 0 || own.some((phrase) => !hasCode(phrase))
  }

  /** How many names in Latin letters are among what both share. */
  #latinNames(later: number, earlier: number, shared: readonly string[]): number {
    const known = this.#textsOf(earlier, 'names').filter((name) => shared.includes(name))
    return this.#termsOf(later).phrases.filter(
      (phrase) => !hasCode(phrase) && wordsOf(phrase).some((word) => known.includes(word)),
    ).length
  }

  #givesAny(marks: readonly string[], earlier: number): boolean {
    if (marks.length === 0) return false
    const { pack, counts } = this.#table
    return listOf(pack, earlier, 'marks').some(
      (mark) => (counts.marks[mark] ?? 0) <= MOST_NAMING && marks.includes(pack.texts[mark] ?? ''),
    )
  }

  /** A fire, a theft, a purchase. */
  #sharesEvent(later: number, earlier: number): boolean {
    const codes = this.#textsOf(earlier, 'codes').filter(isEventCode)
    return this.#textsOf(later, 'codes').some((code) => codes.includes(code))
  }

  #textsOf(at: number, list: List): readonly string[] {
    const { pack } = this.#table
    return Array.from(listOf(pack, at, list), (term) => pack.texts[term] ?? '')
  }

  /** News is told within so many days; a day without a year is the nearest of that name. */
  #namesDay(later: number, earlier: number, soon: number): boolean {
    const { pack } = this.#table
    const day = this.#days[earlier] ?? 0
    if ((this.#days[later] ?? 0) - day > HALF_A_YEAR) return false
    const told = Array.from({ length: soon + 1 }, (_, before) => dayMark(day - before))
    return listOf(pack, later, 'marks').some((mark) => {
      const text = pack.texts[mark] ?? ''
      return isDay(text) && told.includes(text)
    })
  }

  /** Rare words of an article, each once. */
  #namedBy(at: number): readonly number[] {
    const known = this.#named.get(at)
    if (known) return known
    const named = [...new Set([...this.#rareIn('title', at), ...this.#rareIn('words', at)])]
    this.#named.set(at, named)
    return named
  }

  /** Marks what a later article names. @returns The number of the marking. */
  #markNamed(named: readonly number[]): number {
    const marking = ++this.#markings
    for (const term of named) this.#ofLater[term] = marking
    return marking
  }

  /** Those rare words of a later article that an earlier one has, in their order. */
  #shared(named: readonly number[], later: number, earlier: number): readonly string[] {
    const { pack } = this.#table
    const pair = ++this.#markings
    let isAny = false
    for (const list of ['title', 'words'] as const) {
      const end = endOf(pack, earlier, list)
      for (let place = startOf(pack, earlier, list); place < end; place++) {
        const term = pack.numbers[place] ?? 0
        if (this.#ofLater[term] !== later) continue
        this.#ofPair[term] = pair
        isAny = true
      }
    }
    if (!isAny) return NONE
    return named.flatMap((term) => (this.#ofPair[term] === pair ? (pack.texts[term] ?? '') : []))
  }

  /** Rare things of its headline and lead. */
  #opensWith(at: number): readonly number[] {
    const known = this.#openings.get(at)
    if (known) return known
    const opening = [...this.#rareIn('title', at), ...this.#rareIn('opening', at)]
    this.#openings.set(at, opening)
    return opening
  }

  /** Rare things of its headline and lead, and the disease that breaks out. */
  #foundBy(at: number): readonly number[] {
    const { pack } = this.#table
    const found = [...this.#opensWith(at)]
    for (const code of listOf(pack, at, 'codes')) if (this.#isRareDisease(code)) found.push(code)
    return found
  }

  /** Whether any article can be found by a string. */
  #isFoundBy(string: number): boolean {
    return this.#isRare(string) || this.#isRareMeasure(string) || this.#isRareDisease(string)
  }

  #isRareDisease(code: number): boolean {
    const { counts, few } = this.#table
    return (counts.codes[code] ?? 0) <= few && this.#isDisease(code)
  }

  #isRareMeasure(mark: number): boolean {
    const count = this.#table.counts.marks[mark] ?? 0
    return count > 1 && count <= MOST_NAMING
  }

  /** All that it finds others by. */
  #findsBy(at: number): readonly number[] {
    return [...this.#foundBy(at), ...this.#rareMeasures(at)]
  }

  /** By what a later article finds it: by a name below a lead of opinion, too. */
  #knownBy(at: number): readonly number[] {
    return [...this.#findsBy(at), ...this.#rareIn('names', at)]
  }

  #isDisease(code: number): boolean {
    if (this.#diseases[code] === 0) {
      this.#diseases[code] = isDiseaseCode(this.#table.pack.texts[code] ?? '') ? 1 : 2
    }
    return this.#diseases[code] === 1
  }

  /** Measures that another article gives, too. */
  #rareMeasures(at: number): readonly number[] {
    const found: number[] = []
    for (const mark of listOf(this.#table.pack, at, 'measures')) {
      if (this.#isRareMeasure(mark)) found.push(mark)
    }
    return found
  }

  #rareIn(
    list: Extract<List, 'title' | 'words' | 'opening' | 'names'>,
    at: number,
  ): readonly number[] {
    const { pack } = this.#table
    const found: number[] = []
    const end = endOf(pack, at, list)
    for (let place = startOf(pack, at, list); place < end; place++) {
      const term = pack.numbers[place] ?? 0
      if (this.#isRare(term)) found.push(term)
    }
    return found
  }

  /** Whether several articles have it, and not more than one event has. */
  #isRare(term: number): boolean {
    const { title, words } = this.#table.counts
    const [titles, texts] = [title[term] ?? 0, words[term] ?? 0]
    if (titles + texts < 2 || titles > MOST_NAMING || texts > MOST_NAMING) return false
    return !this.#table.isEveryday(term)
  }
}

function hold(holders: Map<number, number[]>, term: number, at: number): void {
  const known = holders.get(term)
  if (!known) holders.set(term, [at])
  else if (known.at(-1) !== at) known.push(at)
}

/** Days from one to another, as they stand among the marks. */
function daysOf(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayMark(first + at))
}
