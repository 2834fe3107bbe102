import {
  hasCode,
  isCountryCode,
  isEventCode,
  isNameCode,
  isPlaceCode,
  isSpotCode,
  isWorkCode,
} from '../bilingual/codes.ts'
import { exactness, isDay } from '../facts/exactness.ts'
import type { StoryTerms } from '../facts/facts.ts'
import { areOtherNumbers } from '../facts/numbered.ts'
import { areApart } from '../facts/periods.ts'
import { isUncoded } from '../facts/reading.ts'
import { areOtherSeats } from '../facts/seats.ts'
import { isLongSound, isSoundCode } from '../facts/sounds.ts'
import {
  ENOUGH,
  FADING_DAYS,
  FOLLOWED_DAYS,
  FRESH_DAYS,
  fading,
  NAMED_ALIKE,
  NAMED_DAYS,
  TELLING,
} from './likenessScale.ts'
import { areOfOthers } from './nounsOfOthers.ts'
import { ORDINARY } from './ordinary.ts'
import {
  areOtherDeeds,
  areOtherQuakes,
  areOtherReporters,
  areOthers,
  areOtherTables,
  hasOthers,
  isOneWho,
  lacksHeroes,
  namesAny,
  namesInTitle,
  opensAlike,
} from './others.ts'
import { pairsOfName, readPair } from './pinyin.ts'
import { type ArticleTerms, goesOn, runsOf, type TermTable, type WordKind } from './storyTerms.ts'
import { isHanText } from './stringSorts.ts'
import { type Marks, type SharedCodes, toldAcross } from './toldAcross.ts'
import type { NearSigns } from './weighed.ts'

/** A further pair of a run of Han that both have, against its first. */
const IN_RUN = 0.2
/** A figure or day that more articles name is a coincidence. */
const MOST_MARKED = 6
/** A word that more have is no sign. */
const MOST_SHARING = 6
/** For each thing that both name beyond the first; and what words weigh where there is but one, or none. */
const PER_THING = 0.05
const ONE_THING = 0.6
const NO_THING = 0.4

/** A thing that is no name, against one that is. */
const COMMON_THING = 0.5

/** So many pairs of Han that no third has make a name. */
const OWN_PAIRS = 3

/** So many rare words, with a name among them, and a noun or event of both languages, are of one event. */
const MUCH_IN_COMMON = 4

/** Of two articles that no third can bring together: two storms, two earthquakes, two metro lines. */
export const NEVER = -1

/** Of two articles that name others, or speak of other months. */
const OTHER = 0.45
/** Of two whose places are others: pacts with Australia and with Malaysia are two. */
const ELSEWHERE = 0.4

/** A name of many articles. */
const COMMON_NAME = 0.5
/** A name that either has in its body alone. */
const IN_BODY = 0.5
/** A name that merely sounds alike, and is short; and what all of these weigh at most: one has several keys. */
const SHORT_SOUND = 0.6
const MOST_SOUNDS = 2

/** Names of an article that tell of an event. */
interface Named {
  /** Of title and lead, by their codes in both languages: all, places, and the rest. */
  readonly codes: readonly string[]
  readonly places: readonly string[]
  readonly others: readonly string[]
  /** Terms of those without a code. */
  readonly uncoded: Int32Array
}

/** How alike two articles are, by their places in the list. */
export class Likeness {
  readonly #table: TermTable
  readonly #days: readonly number[]
  readonly #factsOf: (article: number) => StoryTerms
  /** A string is marked when it holds the number of the last marking: no set is filled and emptied. */
  readonly #marked: Uint32Array
  #marking = 0
  /** Asked for with every pair, and told once an article. */
  readonly #named = new Map<ArticleTerms, Named>()
  readonly #ways = new Map<StoryTerms, readonly (readonly (readonly string[])[])[]>()
  readonly #readings = new Map<ArticleTerms, ReadonlySet<string>>()

  /**
   * @param days Days since 1970 of each article; NaN without a date.
   * @param factsOf Terms of an article by its place, as they were made.
   */
  constructor(table: TermTable, days: readonly number[], factsOf: (article: number) => StoryTerms) {
    this.#table = table
    this.#days = days
    this.#factsOf = factsOf
    this.#marked = new Uint32Array(table.pack.texts.length)
  }

  /** From 0 up, or {@link NEVER}. */
  of(first: number, second: number): number {
    const [mine, theirs] = [this.#factsOf(first), this.#factsOf(second)]
    // Companies that report alike report each for itself, however alike the words.
    if (mine.deed?.verb && mine.deed.verb === theirs.deed?.verb && areOtherDeeds(mine, theirs))
      return 0
    // 远山乳业：上半年… and 北谷乳业：上半年… are two stories; so are two days of 铁矿石日报.
    if (mine.head !== null && theirs.head !== null && !opensAlike(mine.head, theirs.head)) return 0
    const isNamedToo = namesAny(mine.numbered, theirs) || namesAny(theirs.numbered, mine)
    if (areOtherNumbers(mine.numbered, theirs.numbered) && !isNamedToo) return NEVER
    const [left, right] = [this.#table.article(first), this.#table.article(second)]
    const apart = Math.abs((this.#days[first] ?? 0) - (this.#days[second] ?? 0))
    const days = Number.isNaN(apart) ? FADING_DAYS : apart
    const marks = this.#marks(left, right)
    const shared = marks.all
    if (left.isHan !== right.isHan) {
      const known = theirs.phrases
      const phrases = mine.phrases.filter((name) => known.includes(name) && isUncoded(name))
      const also = { marks, phrases: phrases.length, days }
      return this.#across(left, right, also, left.isHan ? [left, theirs] : [right, mine])
    }
    if (mine.isSeries && theirs.isSeries && days > 0) return 0
    if (areOthers(mine.storms, theirs.storms) || areOtherQuakes(mine.quakes, theirs.quakes))
      return NEVER
    const apartInPlace = areOthers(this.#namedBy(left).places, this.#namedBy(right).places)
    // A month of one issuer has many issues: $4 billion here, 4 billion euros there.
    const otherSum = days > FRESH_DAYS && areOthers(mine.sums, theirs.sums)
    // A figure that both name exactly brings together what no name does.
    const strangers = shared < TELLING && this.#areStrangers(left, right)
    if (shared < TELLING && areOtherTables(mine, theirs)) return 0
    // 成都土拍 and 杭州土拍: one kind of news from two cities.
    if (shared < TELLING && areOtherSeats(mine.seat, theirs.seat)) return 0
    const own = this.#inOneLanguage(left, right, [mine, theirs], { days, shared, strangers })
    const isOther =
      areOtherDeeds(mine, theirs) ||
      areOtherReporters(mine.reporter, theirs.reporter) ||
      (lacksHeroes(mine, theirs) && lacksHeroes(theirs, mine)) ||
      (strangers && (days > FRESH_DAYS || (namesInTitle(mine) && namesInTitle(theirs))))
    const alike = own * (apartInPlace || otherSum || isOther ? ELSEWHERE : 1)
    const { few, isMany } = this.#table
    if (alike >= ENOUGH || days > NAMED_DAYS || isOther || !isMany) return alike
    const names = Math.min(this.#rarestName(left, right), this.#rarestName(right, left))
    // Who is in the news twice only, on one day or on two, is there for one event.
    if (names <= 2 && days <= 1) return ENOUGH
    const isNamed =
      names <= few ||
      this.#sharesCodedName(left, right) ||
      (left.isHan &&
        this.#inBoth(left, right, 2).filter((text) => isHanText(text) && !ORDINARY.has(text))
          .length >= OWN_PAIRS)
    if (!isNamed || apartInPlace) return alike
    const { events, nouns } = this.#sharedCodes(left, right)
    // Of Han two texts of a trade share many.
    const words = this.#inBoth(left, right, few).filter((text) => !isHanText(text)).length
    const common = words + Math.min(events + nouns, 1)
    return Math.max(alike, common >= MUCH_IN_COMMON ? ENOUGH : NAMED_ALIKE)
  }

  /** Whether each opens with a name of its own before one noun: 碧岭园境外债重组 and 融河境外债重组. */
  areOfOthers(first: number, second: number): boolean {
    const [left, right] = [this.#table.article(first), this.#table.article(second)]
    return areOfOthers(left.opening, right.opening)
  }

  /** What both have in common and what not, beside {@link of}. */
  signs(first: number, second: number): Omit<NearSigns, 'across' | 'report' | 'length' | 'atOnce'> {
    const [left, right] = [this.#table.article(first), this.#table.article(second)]
    const { names, works, spots, events, nouns, sounds, countries } = this.#sharedCodes(left, right)
    return {
      otherNames:
        this.#differInName(left, right) ||
        (left.isHan === right.isHan && this.#areStrangers(left, right))
          ? 1
          : 0,
      things: Math.sqrt(
        runsOf(this.#inBoth(left, right, MOST_SHARING).filter((text) => !ORDINARY.has(text))),
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
      figures: Math.min(this.#marks(left, right).shared, MOST_FIGURES),
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
    this.#mark(terms.words)
    let own = 0
    for (const { string, isTelling } of opening) {
      if (string >= 0 && isTelling && !isHanText(texts[string] ?? '') && !this.#has(string)) own++
    }
    return own
  }

  /** Words that both have and no more articles than these; none of any news. */
  #inBoth(first: ArticleTerms, second: ArticleTerms, most: number): readonly string[] {
    const table = this.#table
    this.#mark(first.terms.words)
    const found: string[] = []
    for (const term of second.terms.words) {
      if (!this.#has(term) || table.sharing('words', term) > most || table.isEveryday(term))
        continue
      found.push(table.pack.texts[term] ?? '')
    }
    return found
  }

  /** Whether both open with a name that has a code, of no place and of few articles. */
  #sharesCodedName(first: ArticleTerms, second: ArticleTerms): boolean {
    const { texts } = this.#table.pack
    this.#mark(first.terms.codes)
    return second.terms.codes.some((term) => {
      const text = texts[term] ?? ''
      return (
        this.#has(term) &&
        isNameCode(text) &&
        !isPlaceCode(text) &&
        !this.#table.isEveryday(term) &&
        this.#table.sharing('codes', term) <= this.#table.few
      )
    })
  }

  /** How many articles have the rarest name that one opens with, and the other has too; infinite for none. */
  #rarestName({ opening }: ArticleTerms, { terms }: ArticleTerms): number {
    const table = this.#table
    const { texts } = table.pack
    this.#mark(terms.words)
    let rarest = Number.POSITIVE_INFINITY
    let last = rarest
    for (const { string, goesOn } of opening) {
      const text = string >= 0 && this.#has(string) ? (texts[string] ?? '') : ''
      const sharing = table.sharing('words', string)
      if (isHanText(text) && !ORDINARY.has(text)) {
        if (goesOn) rarest = Math.min(rarest, Math.max(last, sharing))
        last = sharing
        continue
      }
      last = Number.POSITIVE_INFINITY
      if (text !== '' && !isHanText(text) && terms.names.includes(string)) {
        rarest = Math.min(rarest, sharing)
      }
    }
    return rarest
  }

  #inOneLanguage(
    left: ArticleTerms,
    right: ArticleTerms,
    [mine, theirs]: readonly [StoryTerms, StoryTerms],
    {
      days,
      shared,
      strangers,
    }: { readonly days: number; readonly shared: number; readonly strangers: boolean },
  ): number {
    const text = 1.2 * this.#cosine(left, right, 'words')
    // Of headlines in two languages nothing is alike; the texts speak for them.
    const title =
      left.isHanTitled === right.isHanTitled ? 1.2 * this.#cosine(left, right, 'title') : text
    const words = title + text + 0.3 * this.#cosine(left, right, 'names')
    const coded = this.#sharedCodes(left, right)
    const codes = coded.names + coded.works
    const apartInTime =
      mine.period !== null && theirs.period !== null && areApart(mine.period, theirs.period)
    const alike =
      words *
      (coded.events > 0 && !strangers && days <= FOLLOWED_DAYS
        ? Math.sqrt(fading(days))
        : fading(days)) *
      (strangers || this.#differInName(left, right) ? OTHER : 1) *
      (apartInTime ? OTHER : 1)
    // Metro line 18 in both.
    const isNumbered = mine.numbered.some((thing) => theirs.numbered.includes(thing))
    const things = this.#things(left, right) + codes + (isNumbered ? 1 : 0)
    // A month later the same company may be in the news again.
    const late = days > FOLLOWED_DAYS && shared < 1.5 * TELLING
    // Of one company and one quarter, as its report and what is said of it.
    const isReport = mine.period !== null && mine.period === theirs.period && isOneWho(mine, theirs)
    const evidence = late ? 0 : things + (isReport ? 1 : 0) + (shared >= TELLING ? 1 : 0)
    const rest = shared + (days > FOLLOWED_DAYS ? 0 : this.#cast(left, right))
    const proof: Proof = { evidence, shared, rest, isNothing: things === 0 }
    const found = weighed(alike, proof)
    // Looked at last, for few pairs are as alike as this.
    return found >= ENOUGH && areOfOthers(left.opening, right.opening)
      ? weighed(alike * OTHER, proof)
      : found
  }

  /**
   * Things that both name in title or lead, and few other articles do: a company has many events, a
   * company with a place and a product has one.
   */
  #things(first: ArticleTerms, second: ArticleTerms): number {
    this.#marking++
    for (const part of first.opening)
      if (part.string >= 0) this.#marked[part.string] = this.#marking
    // A run of shared terms is one thing, and none where a part of it was met before.
    const met: number[] = []
    let count = 0
    let inRun = false
    let isMet = false
    let isTelling = false
    for (const part of second.opening) {
      const { string } = part
      const shared = string >= 0 && this.#has(string)
      if (inRun && !(shared && part.goesOn)) {
        if (!isMet) count += isTelling ? 1 : COMMON_THING
        inRun = false
      }
      if (!shared) continue
      if (!inRun) {
        isMet = false
        isTelling = false
      }
      inRun = true
      if (part.isTelling) isTelling = true
      if (met.includes(string)) isMet = true
      else met.push(string)
    }
    if (inRun && !isMet) count += isTelling ? 1 : COMMON_THING
    return count
  }

  /** Names with a code that both open with; one that many articles have counts half. */
  #sharedCodes(first: ArticleTerms, second: ArticleTerms): SharedCodes {
    const table = this.#table
    const { few, pack } = table
    const { texts } = pack
    let [names, events, nouns, sounds, spots, countries, works] = [0, 0, 0, 0, 0, 0, 0]
    this.#mark(first.terms.codes)
    for (const term of second.terms.codes) {
      if (!this.#has(term) || table.isEveryday(term)) continue
      const text = texts[term] ?? ''
      if (isSoundCode(text)) {
        if (table.sharing('codes', term) <= few) sounds += isLongSound(text) ? 1 : SHORT_SOUND
      } else if (isWorkCode(text)) {
        if (table.sharing('codes', term) <= few) works++
      } else if (isSpotCode(text)) {
        spots += table.sharing('codes', term) > few ? COMMON_NAME : 1
      } else if (isEventCode(text)) events++
      else if (!isNameCode(text)) nouns++
      else {
        names += table.sharing('codes', term) > few ? COMMON_NAME : 1
        if (isCountryCode(text)) countries++
      }
    }
    return { names, events, nouns, sounds, spots, countries, works }
  }

  /**
   * Whether each names in title or lead whom the other does not: OpenAI and AMD is not OpenAI and
   * Broadcom.
   */
  #differInName(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first).codes
    const theirs = this.#namedBy(second).codes
    return hasOthers(mine, theirs) && hasOthers(theirs, mine)
  }

  #namedBy(article: ArticleTerms): Named {
    const known = this.#named.get(article)
    if (known) return known
    const table = this.#table
    const { pack } = table
    const textOf = (term: number): string => pack.texts[term] ?? ''
    const codes = Array.from(article.terms.codes)
      .filter((term) => !table.isEveryday(term))
      .map(textOf)
      .filter(isNameCode)
    const named: Named = {
      codes,
      places: codes.filter(isPlaceCode),
      others: codes.filter((code) => !isPlaceCode(code)),
      uncoded: article.terms.names.filter((term) => !table.hasCode(term)),
    }
    this.#named.set(article, named)
    return named
  }

  /** Two languages share names and nouns of title and lead by their codes, and figures. */
  #across(
    first: ArticleTerms,
    second: ArticleTerms,
    {
      marks,
      phrases,
      days,
    }: { readonly marks: Marks; readonly phrases: number; readonly days: number },
    chineseAndEnglish: readonly [ArticleTerms, StoryTerms],
  ): number {
    const shared = this.#sharedCodes(first, second)
    const { names, spots, sounds } = shared
    // What is written alike in both: `Nexperia`.
    const own = names + spots + Math.max(phrases * IN_BODY, this.#things(first, second))
    const heard = Math.min(sounds, MOST_SOUNDS)
    const told = toldAcross(own + heard, shared, marks, days)
    if (told >= ENOUGH || toldAcross(own + MOST_SOUNDS, shared, marks, days) < ENOUGH) return told
    // Asked where it can make one story of two articles: most pairs are far from that.
    const all = Math.min(sounds + this.#spelt(chineseAndEnglish), MOST_SOUNDS)
    return all === heard ? told : toldAcross(own + all, shared, marks, days)
  }

  /** Names of an English article that stand in a Chinese one as Chinese: 烟台 is Yantai. */
  #spelt([chinese, english]: readonly [ArticleTerms, StoryTerms]): number {
    const ways = this.#waysOf(english)
    if (ways.length === 0) return 0
    const read = this.#readingsOf(chinese)
    return ways.filter((name) => name.some((pairs) => pairs.every((pair) => read.has(pair)))).length
  }

  /** How the names of an English article can be read as Chinese ones; most cannot. */
  #waysOf(terms: StoryTerms): readonly (readonly (readonly string[])[])[] {
    const known = this.#ways.get(terms)
    if (known) return known
    const words = new Set(terms.phrases.flatMap((phrase) => phrase.split(' ')))
    const ways = [...words]
      .filter((word) => !hasCode(word))
      .map(pairsOfName)
      .filter(({ length }) => length > 0)
    this.#ways.set(terms, ways)
    return ways
  }

  /** The readings of all pairs of Han of an article. */
  #readingsOf(article: ArticleTerms): ReadonlySet<string> {
    const known = this.#readings.get(article)
    if (known) return known
    const { texts } = this.#table.pack
    const readings = new Set<string>()
    for (const kind of ['title', 'words'] as const) {
      for (const term of article.terms[kind]) {
        const reading = readPair(texts[term] ?? '')
        if (reading !== null) readings.add(reading)
      }
    }
    this.#readings.set(article, readings)
    return readings
  }

  /** Marks the strings of terms, and no others. */
  #mark(terms: Int32Array): void {
    this.#marking++
    for (const term of terms) this.#marked[term] = this.#marking
  }

  #has(string: number): boolean {
    return this.#marked[string] === this.#marking
  }

  /** Both have names, and share none but that of a country: boats capsize there twice. */
  #areStrangers(first: ArticleTerms, second: ArticleTerms): boolean {
    const mine = this.#namedBy(first)
    const theirs = this.#namedBy(second)
    const [some, others] = [
      mine.uncoded.length + mine.others.length,
      theirs.uncoded.length + theirs.others.length,
    ]
    // A Chinese text has no capitals to tell its names by.
    if (some === 0 || others === 0) return !first.isHan && some + others > 2
    if (mine.others.some((code) => theirs.others.includes(code))) return false
    this.#mark(mine.uncoded)
    return !theirs.uncoded.some((term) => this.#has(term))
  }

  /** Rare names that both have beyond the first: a place with its people is more than a company. */
  #cast(first: ArticleTerms, second: ArticleTerms): number {
    if (first.phrases.length === 0) return 0
    this.#mark(second.terms.names)
    const heads = new Set<number>()
    for (const { head, words } of first.phrases) {
      for (const word of words) if (this.#has(word)) heads.add(head)
    }
    return Math.min(Math.max(0, heads.size - 1), 2) * 0.08
  }

  /**
   * Cosine of the terms of one kind. Words of a shared name are one term, and so are the pairs of a
   * shared run of Han (星野, 野半, 半导, 导体): else one long company name would pass for an event.
   */
  #cosine(first: ArticleTerms, second: ArticleTerms, kind: WordKind): number {
    const table = this.#table
    const { texts } = table.pack
    const marked = this.#marked
    this.#mark(first.terms[kind])
    const marking = this.#marking
    // Names of the first count in no other kind.
    if (kind !== 'names') for (const term of first.terms.names) marked[term] = 0
    let shared = 0
    let last = ''
    const terms = second.terms[kind]
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      if (marked[term] !== marking) continue
      const square = table.square(kind, term)
      const text = texts[term] ?? ''
      shared += goesOn(last, text) ? square * IN_RUN : square
      last = text
    }
    return shared === 0 ? 0 : shared / (first.norms[kind] * second.norms[kind])
  }

  /** Figures and days that both name: exact ones say much, round ones little. */
  #marks(first: ArticleTerms, second: ArticleTerms): Marks {
    const { texts } = this.#table.pack
    this.#mark(first.terms.marks)
    let [all, figures, shared] = [0, 0, 0]
    for (const term of second.terms.marks) {
      if (!this.#has(term) || this.#table.sharing('marks', term) > MOST_MARKED) continue
      const text = texts[term] ?? ''
      const exact = exactness(text)
      all += exact
      if (isDay(text)) continue
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

const MOST_EXACT = 0.4
const MOST_FIGURES = 4
const MUCH = 1 / 8

/** What stands beside words that are alike. */
interface Proof {
  readonly evidence: number
  readonly shared: number
  readonly rest: number
  readonly isNothing: boolean
}

function weighed(alike: number, { evidence, shared, rest, isNothing }: Proof): number {
  if (evidence > 1) return alike + rest + Math.min(evidence - 1, 3) * PER_THING
  if (shared >= TELLING / 1.5) return alike + rest
  return alike * (isNothing ? NO_THING : ONE_THING) + rest
}
