import { codeAt } from '../../text/codeAt.ts'
import { codesOf, isNameCode } from '../bilingual/codes.ts'
import { headOf } from '../facts/hanHead.ts'
import { ASIDE, WIDE } from '../facts/hints.ts'
import { periodOf } from '../facts/periods.ts'
import { Reading } from '../facts/reading.ts'
import { isDigit } from '../figures/chars.ts'
import { REACH } from './clause.ts'

/** What an article's headline tells of its figures. */
export class Headline {
  readonly text: string
  readonly published: string | null
  readonly head: string | null
  readonly names: readonly string[]
  readonly period: string | null
  readonly #texts: readonly Reading[]
  #ownNames: readonly string[] | null = null
  /** All of these, each between spaces, for one look at them. */
  #namesInOne = ''

  /** @param texts Those below it. */
  constructor(title: Reading, published: string | null, texts: readonly Reading[]) {
    const { text, names, hints } = title
    this.text = text
    this.published = published
    this.head = headOf(text)?.replace(REPORT, '') ?? null
    this.names = names
    this.#texts = texts
    this.period = periodOf(text, published, hints)
  }

  /** Names of the headline, and of the texts below it, that have a word. */
  namesWith(word: string): readonly string[] {
    if (this.#ownNames === null) {
      const names = new Set(this.names)
      for (const { uncoded } of this.#texts) for (const { name } of uncoded) names.add(name)
      this.#ownNames = [...names]
      this.#namesInOne = ` ${this.#ownNames.join(' ')} `
    }
    if (!this.#namesInOne.includes(` ${word} `)) return NO_NAMES
    return this.#ownNames.filter((name) => ` ${name} `.includes(` ${word} `))
  }
}

const NO_NAMES: readonly string[] = []

const REPORT =
  /(?:公司|集团)?(?:\d{4}年?)?(?:半年报|年报|季报|[一二三四]季报|业绩)?(?:点评|快报|预告|公告)?$/

/** A word with a capital, and one without. */
const OPENS_PLAINLY = /^\s*[A-Z][a-z]+ [a-z]/

/** What is farther back says nothing of a figure; a book in one line would be read anew for each. */
const FAR = 10 * REACH

/** What all sentences of an article share. */
interface Article {
  readonly headline: Headline
  /** Of its lead. */
  readonly period: string | null
}

/** A sentence with what its figures share; told when the first of them asks. */
export class Sentence {
  readonly text: string
  readonly start: number
  readonly headline: Headline
  readonly #whole: Reading
  readonly #own: Reading
  readonly #leadPeriod: string | null
  #names: readonly string[] | null = null
  #isNamed = false
  #opensNamed = false
  #period: string | null | undefined
  #hasHan: boolean | undefined

  /** @param end Undefined for the last one. */
  constructor(
    whole: Reading,
    [start, end]: readonly [start: number, end: number | undefined],
    { headline, period }: Article,
  ) {
    const text = whole.text.slice(start, end)
    this.text = text
    this.start = start
    this.headline = headline
    this.#leadPeriod = period
    this.#whole = whole
    this.#own = text.length === whole.text.length ? whole : new Reading(text)
  }

  /** What it may hold. */
  get hints(): number {
    return this.#own.hints
  }

  /** Names of the sentence, else those of the text before it, and who the headline opens with. */
  get names(): readonly string[] {
    if (this.#names) return this.#names
    const { head } = this.headline
    const named = this.#own.names
    const opening = openingName(this.text, this.headline)
    this.#isNamed = named.length > 0 || opening.length > 0
    this.#opensNamed = opening.length > 0
    const own = opening.length === 0 ? named : [...named, ...opening]
    const names = own.length > 0 || this.start === 0 ? own : this.#namesBefore
    this.#names = head === null ? names : [...new Set([...names, head])]
    return this.#names
  }

  /** `Wheat production was`: a word that is capital only because it opens the sentence. */
  opensWith(word: string): boolean {
    return (
      OPENS_PLAINLY.test(this.text) &&
      this.text.trimStart().startsWith(`${word} `) &&
      !codesOf(word).some(isNameCode)
    )
  }

  /** Whether it has names of its own before a place: who or what a figure there is of. */
  isNamedBefore(at: number): boolean {
    if (this.names.length === 0 || !this.#isNamed) return false
    if (this.#opensNamed && at > 0) return true
    // A name that ends before it is one there, too; and none goes on into a digit or a currency mark.
    if (at <= REACH) {
      const isBefore = this.#own.nameEnd <= at
      if (isBefore || endsNames(codeAt(this.text, at))) return isBefore
    }
    return new Reading(this.text.slice(Math.max(0, at - REACH), at)).names.length > 0
  }

  get #namesBefore(): readonly string[] {
    const before = this.#whole.text.slice(Math.max(0, this.start - FAR), this.start)
    return new Reading(before).names
  }

  /** A year to come is that of its plans alone. */
  periodOf(isPlan: boolean, end: number): string | null {
    const own = this.ownPeriod(end)
    const isToCome = own !== null && own.slice(0, 4) > (this.headline.published ?? '9')
    return (isToCome && !isPlan ? null : own) ?? this.headline.period ?? this.#leadPeriod
  }

  get isDated(): boolean {
    return this.#ownPeriod !== null
  }

  /**
   * What it names; in Chinese a time comes before what was done then: 载有371名乘客，该线去年5月翻修.
   * In English what a figure is compared with has a time of its own: `against 4.8 billion last year`.
   *
   * @param end Where the figure ends.
   */
  ownPeriod(end: number): string | null {
    const own = this.#ownPeriod
    if (own === null) return own
    const until = this.#isHan ? end : comparison(this.text, end)
    return until < 0 ? own : this.#periodBefore(until)
  }

  /** Whether it names a period before a place. */
  isDatedBefore(at: number): boolean {
    return this.isDated && this.#periodBefore(at) !== null
  }

  #periodBefore(at: number): string | null {
    const before = this.text.slice(Math.max(0, at - FAR), at)
    return periodOf(before, this.headline.published, this.hints)
  }

  get #isHan(): boolean {
    this.#hasHan ??= (this.hints & WIDE) !== 0 && HAN.test(this.text)
    return this.#hasHan
  }

  get #ownPeriod(): string | null {
    if (this.#period === undefined) {
      const text = withoutAsides(this.text, this.hints)
      this.#period = periodOf(text, this.headline.published, this.hints)
    }
    return this.#period
  }
}

function endsNames(unit: number): boolean {
  return isDigit(unit) || unit === 0x24
}

/** Where a figure that ends at a place is compared with another; -1 where it is not. */
function comparison(text: string, end: number): number {
  const found = text.slice(end, end + REACH).search(COMPARED_WITH)
  return found < 0 ? found : end + found
}

const COMPARED_WITH =
  /,? (?:against|versus|compared (?:with|to)|(?:twice|double|half|[\w.]+ times) (?:(?:that|those) of|what)) /

const HAN = /\p{Script=Han}{4}/u

const OPENING = /^\s*([A-Z][\w'’-]*)/

/** `Halden has…`: the word that opens a sentence is a name where the article has it as one. */
function openingName(sentence: string, headline: Headline): readonly string[] {
  const word = OPENING.exec(sentence)?.[1]?.toLowerCase()
  return word === undefined ? NO_NAMES : headline.namesWith(word)
}

/** Without `customers whose data leaked in 2022`. */
export function withoutAsides(text: string, hints: number): string {
  return (hints & ASIDE) === 0 ? text : text.replace(ASIDES, '')
}

const ASIDES = /\b(?:whose|which|who)\b[^,;.]*/g
