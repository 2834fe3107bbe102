/**
 * What disagreements and stories need to know of an article's text. It depends on that article
 * alone and is plain JSON, so it is made once and kept with the article.
 */

import { type Claim, claimsOf } from './claims.ts'
import type { ArticleFigure } from './digest.ts'
import { countriesOf, headOf, namesOf, wordsOf } from './terms.ts'

/** One lead or insight with its figures. */
export interface FactText {
  readonly text: string
  readonly figures: readonly ArticleFigure[]
}

/** What tells of which event an article speaks; each list without repeats. */
export interface StoryTerms {
  readonly title: readonly string[]
  readonly words: readonly string[]
  /** How many of the words are of the lead, which come first. */
  readonly lead: number
  /** Names as phrases, and the words of them. */
  readonly phrases: readonly string[]
  readonly names: readonly string[]
  /** Values of its figures in three digits with the unit, days (`11-01`) and periods (`2025H1`). */
  readonly marks: readonly string[]
  /** Who a Chinese headline opens with; null for most. */
  readonly head: string | null
  /** A daily or weekly report, whose issues are alike and no story. */
  readonly isSeries: boolean
}

export interface ArticleFacts {
  readonly claims: readonly Claim[]
  readonly terms: StoryTerms
}

const SERIES = /[日周晨早晚月]报[:：|]|日评|周评|早评|晨会|收评|午评|Daily|Weekly/
/** More than an article of a digest has; keeps a book that was pasted in from weighing as one. */
const MOST_TERMS = 400

/**
 * Facts of one article.
 *
 * @param published Civil time or day; tells which year "the first half" belongs to.
 * @param texts Lead first, then the insights in their order.
 */
export function articleFacts(
  title: string | null,
  published: string | null,
  texts: readonly FactText[],
): ArticleFacts {
  const all = texts.map(({ text }) => text)
  const body = all.join('\n')
  const found = new Set(namesOf(title ?? ''))
  for (const text of all) for (const name of namesOf(text)) found.add(name)
  const phrases = [...found].slice(0, MOST_TERMS)
  const head = headOf(title ?? '')
  const names = new Set(head === null ? [] : [head])
  for (const phrase of phrases) {
    for (const name of phrase.split(' ')) for (const word of wordsOf(name)) names.add(word)
  }
  const marks = new Set<string>()
  for (const { figures } of texts) addMarks(figures, marks)
  for (const day of daysOf(body)) marks.add(day)
  const claims = claimsOf(title, published, texts)
  const lead = wordsAndCountries(all[0] ?? '')
  for (const { period } of claims)
    if (period !== null && PART_OF_YEAR.test(period)) marks.add(period)
  return {
    claims,
    terms: {
      title: wordsAndCountries(title ?? '').slice(0, MOST_TERMS),
      words: [...new Set([...lead, ...wordsAndCountries(body)])].slice(0, MOST_TERMS),
      lead: lead.length,
      phrases,
      names: [...names].slice(0, MOST_TERMS),
      marks: [...marks].slice(0, MOST_TERMS),
      head,
      isSeries: SERIES.test(title ?? ''),
    },
  }
}

function addMarks(figures: readonly ArticleFigure[], marks: Set<string>): void {
  for (const { value, low, high, unit, unitKind } of figures) {
    if (unitKind === 'duration') continue
    const kind = unitKind === 'count' ? countedIn(unit) : (unit ?? '')
    const number = value === null ? `${rounded(low ?? 0)}~${rounded(high ?? 0)}` : rounded(value)
    marks.add(`${number} ${kind}`)
  }
}

/** A country is the same in both languages, and few other words are. */
function wordsAndCountries(text: string): readonly string[] {
  return [...wordsOf(text), ...countriesOf(text)]
}

const PART_OF_YEAR = /^\d{4}[A-Z]/
const PEOPLE = /^(?:people|persons?|workers|employees|residents|passengers|人|名|位|余?人次)$/

/** Nouns differ from text to text and from language to language; people are people. */
function countedIn(noun: string | null): string {
  return noun !== null && PEOPLE.test(noun) ? 'people' : '#'
}

/** In three digits, without a sign. */
function rounded(number: number): number {
  const size = Math.abs(number)
  return size < 1000 && Number.isInteger(size) ? size : Number(size.toPrecision(3))
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAY =
  /(\d{1,2})月(\d{1,2})日|\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (\d{1,2})(?![\d,]\d)/g

/** Days that a text names, as `11-01`. */
function daysOf(text: string): readonly string[] {
  return Array.from(text.matchAll(DAY), ([, month, day, name, number]) => {
    const at =
      name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    return `${String(at).padStart(2, '0')}-${String(day ?? number).padStart(2, '0')}`
  })
}
