import { codesOf, isNameCode } from '../bilingual.ts'
import { periodOf } from '../periods.ts'
import { headOf, wordsOf } from '../terms.ts'
import { REACH } from './clause.ts'
import { canonical, hasName } from './names.ts'

/** What an article's headline tells of its figures. */
export class Headline {
  readonly text: string
  readonly published: string | null
  readonly head: string | null
  readonly names: readonly string[]
  readonly period: string | null

  constructor(text: string, published: string | null) {
    this.text = text
    this.published = published
    this.head = headOf(text)?.replace(REPORT, '') ?? null
    this.names = canonical(text)
    this.period = periodOf(text, published)
  }
}

const REPORT =
  /(?:公司|集团)?(?:\d{4}年?)?(?:半年报|年报|季报|[一二三四]季报|业绩)?(?:点评|快报|预告|公告)?$/

/** Names farther back say nothing of a sentence; a book in one line would be read anew for each. */
const FAR = 10 * REACH

/** A sentence with what its figures share; told when the first of them asks. */
export class Sentence {
  readonly text: string
  readonly start: number
  readonly headline: Headline
  readonly #whole: string
  readonly #leadPeriod: string | null
  #names: readonly string[] | null = null
  #words: readonly string[] | null = null
  #isNamed = false
  #period: string | null | undefined

  constructor(
    whole: string,
    start: number,
    end: number | undefined,
    headline: Headline,
    leadPeriod: string | null,
  ) {
    this.#leadPeriod = leadPeriod
    this.text = whole.slice(start, end)
    this.start = start
    this.headline = headline
    this.#whole = whole
  }

  /** Names of the sentence, else those of the text before it, and who the headline opens with. */
  get names(): readonly string[] {
    if (this.#names) return this.#names
    const { text, head } = this.headline
    const named = canonical(this.text)
    this.#isNamed = named.length > 0
    const own = [...named, ...openingName(this.text, text)]
    const names =
      own.length > 0 ? own : canonical(this.#whole.slice(Math.max(0, this.start - FAR), this.start))
    this.#names = head === null ? names : [...new Set([...names, head])]
    return this.#names
  }

  /** `Wheat production was`: a word that is capital only because it opens the sentence. */
  opensWith(word: string): boolean {
    if (!/^\s*[A-Z][a-z]+ [a-z]/.test(this.text) || !this.text.trimStart().startsWith(`${word} `))
      return false
    const name = word.toLowerCase()
    return (
      !codesOf(word).some(isNameCode) &&
      !this.headline.names.some((each) => each.split(' ').includes(name))
    )
  }

  /** Whether it has names of its own before a place: who or what a figure there is of. */
  isNamedBefore(at: number): boolean {
    if (this.names.length === 0 || !this.#isNamed) return false
    return hasName(this.text.slice(Math.max(0, at - REACH), at))
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.text)
    return this.#words
  }

  /** A year to come is that of its plans alone. */
  periodOf(isPlan: boolean, end: number): string | null {
    const own = this.ownPeriod(end)
    const isToCome = own !== null && own.slice(0, 4) > (this.headline.published ?? '9')
    return (isToCome && !isPlan ? null : own) ?? this.headline.period ?? this.#leadPeriod
  }

  get isDated(): boolean {
    return this.#own !== null
  }

  /**
   * What it names; in Chinese a time comes before what was done then: 载有371名乘客，该线去年5月翻修.
   *
   * @param end Where the figure ends.
   */
  ownPeriod(end: number): string | null {
    const own = this.#own
    if (own === null || !HAN.test(this.text)) return own
    return periodOf(this.text.slice(0, end), this.headline.published)
  }

  /** Whether it names a period before a place. */
  isDatedBefore(at: number): boolean {
    return this.isDated && periodOf(this.text.slice(0, at), this.headline.published) !== null
  }

  get #own(): string | null {
    if (this.#period === undefined) {
      this.#period = periodOf(this.text.replace(ASIDE, ''), this.headline.published)
    }
    return this.#period
  }
}

/** `Halden has…`: the word that opens a sentence is a name where the headline has it as one. */
function openingName(sentence: string, title: string): readonly string[] {
  const word = /^\s*([A-Z][\w'’-]*)/.exec(sentence)?.[1]?.toLowerCase()
  return word === undefined ? [] : canonical(title).filter((name) => name.split(' ').includes(word))
}

const HAN = /\p{Script=Han}{4}/u

/** `customers whose data leaked in 2022` */
export const ASIDE = /\b(?:whose|which|who)\b[^,;.]*/g
