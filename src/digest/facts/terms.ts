/** What tells of which event an article speaks: the terms that stories are told by. */

import { codesIn, isPlaceForm, withoutForms } from '../bilingual/codes.ts'
import type { Quantity } from '../figures/figure.ts'
import { findQuantities } from '../figures/quantities/quantities.ts'
import type { Surroundings } from '../figures/units/sharedCurrencies.ts'
import { type Deed, deedOf, hanDeedOf, headWithin, reporterOf } from './actors.ts'
import { addWords, wordsOf } from './contentWords.ts'
import { withoutAgency, withPlainDateline } from './datelines.ts'
import { isKnownAgainBy, isMeasured } from './exactness.ts'
import { QUAKE, STORM, UNRELATED } from './hints.ts'
import { addDays, addMarks, figureMark } from './marks.ts'
import { drugsOf, quakesOf, stormsOf, worksOf } from './named.ts'
import { numberedIn } from './numbered.ts'
import { type Bare, numbersOf } from './numbers.ts'
import { openersOf } from './openers.ts'
import { leadsOf, openingOf, RECALLING, tellingForms } from './opening.ts'
import {
  isInsolvency,
  isListing,
  isMerger,
  isOutcome,
  isPurchase,
  isReport,
  isRescue,
} from './outcome.ts'
import { dealtFor } from './ownDeal.ts'
import { isPartOfYear, mainPeriod } from './periods.ts'
import { type FiguredText, Reading } from './reading.ts'
import { type Days, recalledIn } from './recalled.ts'
import { type Seat, seatOf } from './seats.ts'
import { soundsOf } from './sounds.ts'

/** What tells of which event an article speaks; each list without repeats. */
export interface StoryTerms {
  readonly title: readonly string[]
  readonly words: readonly string[]
  /** Words of title and lead without names that have a code, in their order, repeats too; '' ends a clause. */
  readonly opening: readonly string[]
  /** Names as phrases, and the words of them. */
  readonly phrases: readonly string[]
  readonly names: readonly string[]
  /** Of title and lead, and of names behind it: codes of what both languages have, how names sound, titles of works. */
  readonly codes: readonly string[]
  /** Values of its figures in three digits with the unit, days (`11-01`) and periods (`2025H1`). */
  readonly marks: readonly string[]
  /** What it counts or measures, whatever the unit, and for how long: `8914`, `34 month` (`numbersOf`). */
  readonly numbers: readonly string[]
  /** Who a Chinese headline opens with; null for most. */
  readonly head: string | null
  /** Whose half-year or quarter a Chinese title or lead opens with: 康师傅 of 康师傅上半年收入; null for most. */
  readonly reporter: string | null
  /** The province or city that a Chinese headline opens with; null for most. */
  readonly seat: Seat | null
  /** Sums of money of the title, as marks: one that its text does not repeat may be an error of the headline. */
  readonly sums: readonly string[]
  /** Whether the headline gives a figure. */
  readonly isFigured: boolean
  /** Marks of title and lead that an event is known again by. */
  readonly told: readonly string[]
  /** Marks of the sums and measures that it gives, but not of what a company has or earns all year. */
  readonly measures: readonly string[]
  /** Marks of large sums that something is bought or sold for in lead or next text. */
  readonly dealt: readonly string[]
  /** Drugs on trial that title, lead or next text name: `zj-217`. */
  readonly drugs: readonly string[]
  /** Days before it that title or lead speaks of. */
  readonly recalled: readonly Days[]
  /** Whether the headline tells what came of something: an inquiry, a ruling, the end. */
  readonly isOutcome: boolean
  /** Whether the headline tells of a company that goes to the stock exchange. */
  readonly isListing: boolean
  /** Whether the headline tells of a company that cannot pay what it owes. */
  readonly isInsolvency: boolean
  /** Whether the headline tells who takes what is left of a company, or that nobody does. */
  readonly isRescue: boolean
  /** Whether the headline tells of a purchase, and whether plainly of one of a company. */
  readonly isPurchase: boolean
  readonly isMerger: boolean
  /** Whether the headline tells what a company earned. */
  readonly isReport: boolean
  /** The quarter, half-year or month that title or lead speaks of, or the year of a report, e.g. `2025Q3`. */
  readonly period: string | null
  /** Who the lead opens with, and what that does: `typhoon ragasa`, `made`, '' in Chinese; null for most. */
  readonly deed: Deed | null
  /** Storms that title or lead name. */
  readonly storms: readonly string[]
  /** What title or lead name by a number: `line 5`. */
  readonly numbered: readonly string[]
  /** Magnitudes of earthquakes that title or lead name. */
  readonly quakes: readonly number[]
  /** A daily or weekly report, whose issues are alike and no story. */
  readonly isSeries: boolean
}

/** What of a claim tells of the event. */
interface Told {
  /** Id of its figure. */
  readonly figure: string
  readonly measure: string
  readonly period: string | null
  readonly isPlan: boolean
}

const SERIES = /[日周晨早晚月]报[:：|]|日评|周评|早评|晨会|收评|午评|Daily|Weekly/
/** A lead that gives today's price, which tomorrow's gives anew. */
const QUOTES =
  /^(?:Spot )?\w+(?: prices?| futures)? (?:fell|rose|dropped|climbed|gained|lost|jumped|sank|slid|slipped|surged|plunged|closed|settled|traded)\b.* (?:an?|per) (?:ounce|barrel|ton|tonne|kilo|pound)\b|\b(?:was|were|is|are) quoted at\b|\b(?:futures|contract) (?:closed|settled|ended) (?:at|up|down)\b|主力合约.{0,8}[报收]|(?:现货|均价|报价).{0,8}报\d/
/** More than an article of a digest has; keeps a book that was pasted in from weighing as one. */
const MOST_TERMS = 400

/** What an article says below its title. */
interface Below {
  /** Lead first, then the insights in their order. */
  readonly texts: readonly (FiguredText & Bare)[]
  /** What tells of whose currency a sum of the title is. */
  readonly around: Surroundings
  readonly claims: readonly Told[]
}

/**
 * Terms of one article.
 *
 * @param published Civil time or day; tells which year "the first half" belongs to.
 */
export function termsOf(
  heading: Reading,
  published: string | null,
  { texts, around, claims }: Below,
): StoryTerms {
  const all = withLead(texts.map(readingOf).filter(isRelated), withoutAgency)
  const lead = all[0] ?? NOTHING
  const opening = `${heading.text}\n${lead.text}`
  const placed = withPlace(all)
  const hints = heading.hints | lead.hints
  const firstTexts = texts.slice(0, RECALLING)
  const titled = findQuantities(heading.text, around)
  const phrases = phrasesOf(heading, all)
  const head = headWithin(heading.text, all)
  const { marks, told, measures } = markedIn(titled, texts, all, claims)
  return {
    title: most(wordsOf(heading.text)),
    words: contentWordsOf(all),
    opening: [...openingOf(heading), ...openingOf(lead)],
    codes: [
      ...codesIn(tellingForms(heading, placed)),
      ...soundsOf([heading, ...leadsOf(placed)].map(placeless).join('\n')),
      ...worksOf(opening),
    ],
    phrases,
    names: wordsOfNames(head, phrases),
    marks,
    numbers: most(numbersOf(texts)),
    head,
    reporter: reporterOf(heading.text) ?? reporterOf(lead.text),
    seat: seatOf(heading.text),
    isFigured: titled.length > 0,
    sums: marksIn((sums) => addMarks(titled.filter(isSum), sums)),
    dealt: marksIn((dealt) => {
      for (const { reading, figures } of firstTexts)
        addMarks(dealtFor(reading.text, figures), dealt)
    }),
    drugs: drugsOf([heading, ...firstTexts.map(readingOf)].map(({ text }) => text)),
    told,
    measures,
    recalled: recalledIn([{ reading: heading, figures: titled }, ...firstTexts], published),
    isOutcome: isOutcome(heading.text),
    isListing: isListing(heading.text),
    isInsolvency: isInsolvency(heading.text),
    isRescue: isRescue(heading.text),
    isPurchase: isPurchase(heading.text),
    isMerger: isMerger(heading.text),
    isReport: isReport(heading.text),
    period:
      mainPeriod(heading.text, published, heading.hints) ??
      mainPeriod(lead.text, published, lead.hints) ??
      yearOfReport(claims),
    storms: (hints & STORM) === 0 ? NONE : stormsOf(opening),
    numbered: numberedIn(opening),
    quakes: (hints & QUAKE) === 0 ? NO_NUMBERS : quakesOf(opening),
    deed: deedOf(lead.text) ?? hanDeedOf(heading.text) ?? hanDeedOf(lead.text),
    isSeries: SERIES.test(heading.text) || QUOTES.test(lead.text),
  }
}

/** Texts, the place of the lead's dateline as a name; EU and NATO have their capitals for good. */
function withPlace(all: readonly Reading[]): readonly Reading[] {
  return all[0]?.forms[0]?.at === 0 ? all : withLead(all, withPlainDateline)
}

/** Texts, the first of them in other words. */
function withLead(all: readonly Reading[], write: (text: string) => string): readonly Reading[] {
  const [lead, ...rest] = all
  if (lead === undefined) return all
  const text = write(lead.text)
  return text === lead.text ? all : [new Reading(text), ...rest]
}

/** Names as phrases: of title and texts, and what they open with. */
function phrasesOf(heading: Reading, all: readonly Reading[]): readonly string[] {
  const found = new Set<string>()
  addNames(heading, found)
  for (const reading of all) addNames(reading, found)
  for (const name of openersOf([heading, ...all])) found.add(name)
  return most([...found])
}

function wordsOfNames(head: string | null, phrases: readonly string[]): readonly string[] {
  const names = new Set(head === null ? [] : [head])
  for (const phrase of phrases) addWords(phrase, names)
  return most([...names])
}

function contentWordsOf(all: readonly Reading[]): readonly string[] {
  const words = new Set<string>()
  for (const { text } of all) if (words.size < MOST_TERMS) addWords(text, words)
  return most([...words])
}

/**
 * The marks of an article: of its figures, its days and the parts of a year that it claims things of.
 *
 * @param titled Quantities of the title.
 */
function markedIn(
  titled: readonly Quantity[],
  texts: readonly FiguredText[],
  all: readonly Reading[],
  claims: readonly Told[],
): Pick<StoryTerms, 'marks' | 'told' | 'measures'> {
  const marks = new Set<string>()
  addMarks(titled, marks)
  addMarks(texts[0]?.figures ?? [], marks)
  const told = [...marks].filter(isKnownAgainBy)
  const figureMarks = new Map<string, string>()
  for (const { figures } of texts) {
    for (const figure of figures) {
      const mark = figureMark(figure)
      if (mark === null) continue
      figureMarks.set(figure.id, mark)
      marks.add(mark)
    }
  }
  for (const reading of all) addDays(reading, marks)
  for (const { period } of claims) if (period !== null && isPartOfYear(period)) marks.add(period)
  for (const { figure } of claims.filter(isOfAllYear)) figureMarks.delete(figure)
  const measures = [...new Set(figureMarks.values())].filter(isMeasured)
  return { marks: most([...marks]), told, measures: most(measures) }
}

function marksIn(add: (marks: Set<string>) => void): readonly string[] {
  const marks = new Set<string>()
  add(marks)
  return [...marks]
}

const NOTHING = new Reading('')
const NONE: readonly string[] = []
const NO_NUMBERS: readonly number[] = []

function readingOf({ reading }: FiguredText): Reading {
  return reading
}

function isOfAllYear({ measure }: Told): boolean {
  return REPORTS.test(measure) || HELD.test(measure)
}

/** What a company has from one report to the next. */
const HELD = /^(?:debt-ratio|stores|employees|users|cash|debt|market-value)$/

function isSum({ unitKind }: Quantity): boolean {
  return unitKind === 'money'
}

/** As many as there may be. */
function most(terms: readonly string[]): readonly string[] {
  return terms.length > MOST_TERMS ? terms.slice(0, MOST_TERMS) : terms
}

function addNames({ capitals }: Reading, names: Set<string>): void {
  for (const { name } of capitals) names.add(name)
}

function placeless({ text, forms }: Reading): string {
  return withoutForms(text, forms, isPlaceForm)
}

/** `No link to the earthquake in Cebu is known`, `a link was ruled out`: it names another event. */
const UNRELATED_TO =
  /\b(?:no (?:link|connection|relation)|unrelated|not (?:related|linked|connected)|separate from|nothing to do with)\b|\b(?:link|connection)\b[^.;]{0,90}\bruled out\b|\brul(?:ed|es|ing) out (?:a|any) (?:link|connection)\b|无关|没有关[联系]|排除[^，。；]{0,20}关联/

function isRelated({ text, hints }: Reading): boolean {
  return (hints & UNRELATED) === 0 || !UNRELATED_TO.test(text)
}

/** What a company reports for a whole year. */
function yearOfReport(claims: readonly Told[]): string | null {
  const told = claims.find(({ measure, isPlan }) => REPORTS.test(measure) && !isPlan)
  return told?.period?.length === 4 ? told.period : null
}

const REPORTS = /^(?:revenue|net-profit|profit|net-loss)$/
