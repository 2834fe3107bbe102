/**
 * What disagreements and stories need to know of an article's text. It depends on that article
 * alone and is plain JSON, so it is made once and kept with the article.
 */

import { simplified } from '../../text/simplified.ts'
import { baseOf } from '../base.ts'
import {
  codesIn,
  hasCode,
  isNameForm,
  isPlaceForm,
  WORK_MARK,
  withoutForms,
} from '../bilingual/codes.ts'
import type { FoundForm } from '../bilingual/formIndex.ts'
import { type Claim, type Claimed, claimsOf, type FiguredText } from '../claims/claims.ts'
import { monthNumber } from '../days.ts'
import type { ArticleFigure } from '../digest.ts'
import type { Quantity } from '../figures/figure.ts'
import { findQuantities } from '../figures/quantities.ts'
import { Surroundings } from '../figures/sharedCurrencies.ts'
import { firstCounted } from '../figures/together.ts'
import { EVERYDAY } from './everyday.ts'
import { isKnownAgainBy, isMeasured } from './exactness.ts'
import { HAN_MONTH, MONTH_NAME, QUAKE, SHORT_MONTH, STORM, UNRELATED, WIDE } from './hints.ts'
import { numberedIn } from './numbered.ts'
import { isListing, isOutcome, isReport } from './outcome.ts'
import { dealtFor } from './ownDeal.ts'
import { isPartOfYear, mainPeriod } from './periods.ts'
import { Reading } from './reading.ts'
import { type Days, recalledIn } from './recalled.ts'
import { partOfCountry, type Seat, seatOf } from './seats.ts'
import { soundsOf } from './sounds.ts'
import { addWords, headOf, stem, wordsOf } from './terms.ts'

/** One lead or insight with its figures. */
export interface FactText {
  readonly text: string
  readonly figures: readonly ArticleFigure[]
}

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
  /** Who a Chinese headline opens with; null for most. */
  readonly head: string | null
  /** Whose half-year or quarter a Chinese title or lead opens with: 康师傅 of 康师傅上半年收入; null for most. */
  readonly reporter: string | null
  /** The province or city that a Chinese headline opens with; null for most. */
  readonly seat: Seat | null
  /** Sums of money of the title, as marks. */
  readonly sums: readonly string[]
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

export interface Deed {
  /** Its words as those of the text. */
  readonly who: readonly string[]
  readonly verb: string
  /** Of several capitals or with an `'s`: more than the word that opens a sentence. */
  readonly isName: boolean
}

export interface ArticleFacts extends Claimed {
  readonly terms: StoryTerms
}

const SERIES = /[日周晨早晚月]报[:：|]|日评|周评|早评|晨会|收评|午评|Daily|Weekly/
/** A lead that gives today's price, which tomorrow's gives anew. */
const QUOTES =
  /^(?:Spot )?\w+(?: prices?| futures)? (?:fell|rose|dropped|climbed|gained|lost|jumped|sank|slid|slipped|surged|plunged|closed|settled|traded)\b.* (?:an?|per) (?:ounce|barrel|ton|tonne|kilo|pound)\b|\b(?:was|were|is|are) quoted at\b|\b(?:futures|contract) (?:closed|settled|ended) (?:at|up|down)\b|主力合约.{0,8}[报收]|(?:现货|均价|报价).{0,8}报\d/
/** The lead, and what stands behind it: a digest often begins with an opinion. */
const RECALLING = 2
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
  const heading = new Reading(simplified(title ?? ''))
  const figured = texts.map(figuredText)
  const all = figured.map(readingOf).filter(isRelated)
  const lead = all[0] ?? NOTHING
  const found = new Set<string>()
  addNames(heading, found)
  for (const reading of all) addNames(reading, found)
  for (const name of openersOf([heading, ...all])) found.add(name)
  const phrases = first([...found])
  const head = headWithin(heading.text, all)
  const names = new Set(head === null ? [] : [head])
  for (const phrase of phrases) addWords(phrase, names)
  const marks = new Set<string>()
  const around = new Surroundings(texts.map(({ text }) => text))
  const titled = findQuantities(heading.text, around)
  const sums = new Set<string>()
  addMarks(titled, marks)
  addMarks(titled.filter(isSum), sums)
  addMarks(texts[0]?.figures ?? [], marks)
  const dealt = new Set<string>()
  for (const { reading, figures } of figured.slice(0, RECALLING))
    addMarks(dealtFor(reading.text, figures), dealt)
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
  const { claims, bare } = claimsOf(heading, published, figured)
  for (const { figure } of claims.filter(isOfAllYear)) figureMarks.delete(figure)
  const measures = new Set(figureMarks.values())
  const words = new Set<string>()
  for (const { text } of all) if (words.size < MOST_TERMS) addWords(text, words)
  for (const { period } of claims) if (period !== null && isPartOfYear(period)) marks.add(period)
  const opening = `${heading.text}\n${lead.text}`
  const hints = heading.hints | lead.hints
  return {
    claims,
    bare,
    terms: {
      title: first(wordsOf(heading.text)),
      words: first([...words]),
      opening: [...openingOf(heading), ...openingOf(lead)],
      codes: [
        ...codesIn(tellingForms(heading, all)),
        ...soundsOf([heading, ...leadsOf(all)].map(placeless).join('\n')),
        ...worksOf(opening),
      ],
      phrases,
      names: first([...names]),
      marks: first([...marks]),
      head,
      reporter: reporterOf(heading.text) ?? reporterOf(lead.text),
      seat: seatOf(heading.text) ?? partOfCountry(lead.text),
      sums: [...sums],
      dealt: [...dealt],
      drugs: drugsOf(
        [heading, ...figured.slice(0, RECALLING).map(readingOf)].map(({ text }) => text),
      ),
      told,
      measures: first([...measures].filter(isMeasured)),
      recalled: recalledIn(
        [{ reading: heading, figures: titled }, ...figured.slice(0, RECALLING)],
        published,
      ),
      isOutcome: isOutcome(heading.text),
      isListing: isListing(heading.text),
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
    },
  }
}

const NOTHING = new Reading('')
const NONE: readonly string[] = []
const NO_NUMBERS: readonly number[] = []

function figuredText({ text, figures }: FactText): FiguredText {
  return { reading: new Reading(simplified(text)), figures }
}

function readingOf({ reading }: FiguredText): Reading {
  return reading
}

function isOfAllYear({ measure }: Claim): boolean {
  return REPORTS.test(measure) || HELD.test(measure)
}

/** What a company has from one report to the next. */
const HELD = /^(?:debt-ratio|stores|employees|users|cash|debt|market-value)$/

function isSum({ unitKind }: Quantity): boolean {
  return unitKind === 'money'
}

function first(terms: readonly string[]): readonly string[] {
  return terms.length > MOST_TERMS ? terms.slice(0, MOST_TERMS) : terms
}

function addNames({ capitals }: Reading, names: Set<string>): void {
  for (const { name } of capitals) names.add(name)
}

/** Words of a text without the names that have a code; '' ends a clause. */
function openingOf({ text, forms }: Reading): readonly string[] {
  const words: string[] = []
  for (const clause of withoutForms(text, forms, isNameForm).split(CLAUSE_END)) {
    for (const word of wordsOf(clause)) words.push(word)
    words.push('')
  }
  return words
}

/** The lead; where it has no number, it is an opinion, and what stands behind it tells whom it is of. */
function leadsOf(all: readonly Reading[]): readonly Reading[] {
  const [lead] = all
  return all.slice(0, lead && !DIGIT.test(lead.text) ? RECALLING : 1)
}

const DIGIT = /\d/

/** Of headline and lead; of what stands behind a lead of numbers the names alone. */
function tellingForms(heading: Reading, all: readonly Reading[]): readonly FoundForm[] {
  const leads = leadsOf(all)
  return [
    ...[heading, ...leads].flatMap(({ forms }) => forms),
    ...all.slice(leads.length, RECALLING).flatMap(({ forms }) => forms.filter(isPlaceForm)),
  ]
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

const REPORTER =
  /^[“"]?([\p{Script=Han}A-Za-z·]{2,10}?)(?:集团|股份|控股|科技)?(?:[（(][^）)]{1,12}[）)])?[:：,，]?(?:20\d\d年?)?(?:上半年|下半年|前三季|第?[一二三四]季[度报]|中期|中报|半年[报度]|年报|季报)/u
/** What all of these words hold, no farther on than the longest name lets them stand. */
const REPORTED = /[年季期]/
const LATEST_REPORT = 40
/** They report for nobody by name. */
const ANYONE =
  /^(?:公司|集团|该|其|我国|全国|中国|国内|全球|世界|今年|去年|行业|多家|各|[\p{Script=Han}]?[一二三四五六七八九十]大)|(?:行业|市场|公司|企业|巨头|龙头|板块)$/u

/** 大连经济总量居东北之首, 温州去年生产总值增6.1% */
const ECONOMY =
  /^(\p{Script=Han}{2,3}?)[省市]?(?:去年|今年|全年|20\d\d年|上半年|前三季度|一季度)?(?:地区)?(?:生产总值|经济总量|GDP)/u

function reporterOf(text: string): string | null {
  const place = ECONOMY.exec(text)?.[1]
  if (place !== undefined && !ANYONE.test(place)) return place
  if (!REPORTED.test(text.slice(0, LATEST_REPORT))) return null
  const name = REPORTER.exec(text)?.[1]
  return name === undefined || !/\p{Script=Han}/u.test(name) || ANYONE.test(name) ? null : name
}

/** Who does something is named in the text too, or has a stock code: not so 暴雨之后：…. */
function headWithin(title: string, texts: readonly Reading[]): string | null {
  const head = headOf(title)
  if (head === null || texts.some(({ text }) => text.includes(head.slice(0, 4)))) return head
  if (!texts.some(({ text, hints }) => (hints & WIDE) !== 0 && HAN.test(text))) return head
  return /^.{0,12}[（(]/u.test(title) ? head : null
}

const HAN = /\p{Script=Han}{8}/u
const OPENER = /^[“"]?([A-Z][a-z]{2,})(['’]s)?(?= [a-z])/

/**
 * Names that open a sentence, where any word is capital: `Rasmira's wheat`, or one that opens two
 * texts and is of no news.
 */
function openersOf(texts: readonly Reading[]): readonly string[] {
  const seen = new Set<string>()
  const openers: string[] = []
  for (const { text } of texts) {
    const opener = OPENER.exec(text)
    if (opener === null) continue
    const [, word = '', owner] = opener
    const name = word.toLowerCase()
    if (owner === undefined && !seen.has(name)) {
      seen.add(name)
      continue
    }
    if (hasCode(name) || EVERYDAY.has(stem(word)) || wordsOf(word).length === 0) continue
    seen.add(name)
    openers.push(name)
  }
  return openers
}

const CLAUSE_END = /[,;:.] |[，。；：、]/

const WORK = /《([^《》]{2,20})》/g

/** Films, books and laws by their titles: 《疯狂动物城2》. */
function worksOf(text: string): readonly string[] {
  if (!text.includes('《')) return []
  return [...new Set(Array.from(text.matchAll(WORK), ([, work = '']) => `${WORK_MARK}${work}`))]
}

function quakesOf(text: string): readonly number[] {
  return Array.from(text.matchAll(MAGNITUDE), ([, ...found]) =>
    Number(found.find((each) => each !== undefined)),
  )
}

const MAGNITUDE =
  /\bmagnitude[- ](?:of )?(\d\.\d)|(\d\.\d)[- ]magnitude|(\d\.\d)级(?=(?:强|左右)?地?震)/gi

const STORMS =
  /(?<=\b(?:Typhoon|Hurricane|Cyclone|Storm) )[A-Z][a-z]+|(?<=(?:台风|飓风|气旋|风暴)[“"「])\p{Script=Han}{2,4}(?=[”"」])/gu

const DRUG = /(?<![\w-])[A-Z]{2,4}-\d{3,4}(?![\w-])/g

/** As they stand among the words. */
function drugsOf(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => text.match(DRUG) ?? NONE)
  return [...new Set(found.map((name) => name.toLowerCase()))]
}

function stormsOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(STORMS), ([name]) => name))]
}

const DEED =
  /^((?:[A-Z][\w.&'’-]*(?: of)? ){1,4}|(?:[A-Z][\w.&-]*(?: of)? ){0,3}[A-Z][\w.&-]*['’]s? )(?:(?:has|have|had|will|is|was) )?(?:(?:plans|wants|aims|agreed|agrees|expects|set) to )?([a-z]{3,})\b/

/** Of a lead that opens with a name and its verb. */
function deedOf(lead: string): Deed | null {
  const [, who = '', verb = ''] = DEED.exec(lead) ?? []
  const words = wordsOf(who)
  const isName = /^[A-Z]\S*['’]s? $|^[A-Z]\S* (?:of )?[A-Z]|^[A-Z]{2}/.test(who)
  return words.length === 0 ? null : { who: words, verb: stem(verb), isName }
}

/** What a company reports for a whole year. */
function yearOfReport(claims: readonly Claim[]): string | null {
  const told = claims.find(({ measure, isPlan }) => REPORTS.test(measure) && !isPlan)
  return told?.period?.length === 4 ? told.period : null
}

const REPORTS = /^(?:revenue|net-profit|profit|net-loss)$/

/** 长荣海运 and 阳明海运 in front are two companies; what they do stands anywhere. */
function hanDeedOf(text: string): Deed | null {
  const who = COMPANY.exec(text)?.[1] ?? ACTOR.exec(text)?.[1]
  if (who === undefined || ANYONE.test(who)) return null
  return { who: wordsOf(who), verb: '', isName: true }
}

/** 天数智芯8日在港交所挂牌 */
const ACTOR = /^[“"]?(\p{Script=Han}{3,6}?)\d{1,2}日晚?(?:在港交所|登陆|公告|公布|宣布|披露|发布)/u

/** In a headline or lead, by what names of companies end in. */
const COMPANY =
  /^[“"]?(?!新能源|商业|电动|智能|民营|国有|地方|外资|合资|头部|上市|部分|主要|大型|中小)(\p{Script=Han}{2,3}?(?:海运|航运|航空|银行|商行|证券|保险|人寿|电信|移动|联通|通信|汽车|动力|能源|绿能|电力|光伏|石油|石化|钢铁|铝业|铜业|矿业|黄金|稀土|重工|造船|机械|制药|医药|药业|生物|电子|集成|科技|软件|光电|材料|新材|化工|水泥|地产|置业|食品|饮料|乳业|集团|股份|控股))/u

function addMarks(figures: readonly Quantity[], marks: Set<string>): void {
  for (const figure of figures) {
    const mark = figureMark(figure)
    if (mark !== null) marks.add(mark)
  }
}

/** Null for a duration. */
function figureMark({ value, low, high, unit, unitKind }: Quantity): string | null {
  if (unitKind === 'duration') return null
  const [base, factor] =
    unitKind === 'count' ? ([countedIn(unit, high ?? value ?? 0), 1] as const) : baseOf(unit)
  return `${value === null ? rangeOf(low, high, factor) : rounded(value * factor)} ${base}`
}

function rangeOf(low: number | null, high: number | null, factor: number): string {
  return `${rounded((low ?? 0) * factor)}~${rounded((high ?? 0) * factor)}`
}

const PEOPLE =
  /^(?:people|persons?|workers|employees|residents|passengers|miners|riders|guests|visitors|students|pupils|children|boys|girls|men|women|patients|soldiers|sailors|runners|athletes|players|swimmers|skiers|climbers|tourists|hikers|volunteers|villagers|farmers|fishermen|policemen|firefighters|nurses|doctors|teachers|actors|dancers|singers|monks|nuns|pilgrims|prisoners|migrants|refugees|survivors|members|drivers|pilots|crew members|人|名|位|余?人次)$/

/** Nouns differ from text to text and from language to language; people are people, if not jobs. */
function countedIn(noun: string | null, number: number): string {
  return number < 1000 && noun !== null && PEOPLE.test(firstCounted(noun)) ? 'people' : '#'
}

/** How a number in the unit of a claim can stand among the marks of an article; counts in either of two ways. */
export function marksOf(number: number, { unit }: Pick<Claim, 'unit'>): readonly string[] {
  const [base, factor] = baseOf(unit)
  return [`${rounded(number * factor)} ${base}`, `${rounded(number)} #`]
}

/** How a sum of money stands among the marks of an article. */
export function markOf(sum: number, currency: string): string {
  return `${rounded(sum)} ${currency}`
}

/** In three digits, without a sign. */
function rounded(number: number): number {
  const size = Math.abs(number)
  if (size < 1000 && Number.isInteger(size)) return size
  // The digits as a whole number, where it is plain which they are: quicker than to write them out.
  let power = 0
  while (power < POWERS.length && size >= 1000 * (POWERS[power] ?? 0)) power++
  const unit = POWERS[power]
  if (unit !== undefined && size >= 100) {
    const digits = size / unit
    const whole = Math.round(digits)
    if (whole >= 100 && whole < 1000 && Math.abs(digits - whole) < 0.49) return whole * unit
  }
  return Number(size.toPrecision(3))
}

/** Powers of ten: a whole number of three digits times one of them is exact. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power)

const DAY =
  /(\d{1,2})月(\d{1,2})日|[“"](\d{1,2})·(\d{1,2})[”"]|\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (\d{1,2})(?![\d,]\d)/g

/** Adds the days that a text names, as `11-01`; “1·13”事故 is named by its day. */
function addDays({ text, hints }: Reading, days: Set<string>): void {
  const isNamed = (hints & WIDE) !== 0 && text.includes('·')
  if ((hints & (HAN_MONTH | MONTH_NAME | SHORT_MONTH)) === 0 && !isNamed) return
  DAY.lastIndex = 0
  for (let match = DAY.exec(text); match; match = DAY.exec(text)) {
    const [, month, day, eventMonth, eventDay, name, number] = match
    const at = name === undefined ? Number(month ?? eventMonth) : monthNumber(name)
    days.add(`${String(at).padStart(2, '0')}-${String(day ?? eventDay ?? number).padStart(2, '0')}`)
  }
}
