/** The one figure of an article that a row of a list shows: what a reader would tell a friend. */
import { hasHan } from '../text/han.ts'
import { simplified } from '../text/simplified.ts'
import { codesOf } from './bilingual/codes.ts'
import { captionOf } from './captions/caption.ts'
import type { ArticleFigure } from './digest.ts'
import { wordsOf } from './facts/contentWords.ts'
import { HAN_FATES } from './figures/amounts/fates.ts'
import type { Quantity, UnitKind } from './figures/figure.ts'
import { findQuantities } from './figures/quantities/quantities.ts'
import { sumOf } from './odds.ts'
import { isTakenBack } from './takenBack.ts'

/** What speaks for a figure, and what against it. */
interface KeySigns {
  /** How many figures of its article stand before it, but for lengths of time and what is no key. */
  readonly at: number
  /** 1 in the lead; and where the headline has the number, too. */
  readonly lead: number
  readonly inTitle: number
  /** How many words of the headline its clause has; and how many of these stand next to it. */
  readonly common: number
  readonly beside: number
  /** 1 where its clause tells whom something befell; where it counts people; where it counts fewer than twenty, and is no toll. */
  readonly toll: number
  readonly people: number
  readonly small: number
  /** 1 for a sum in a clause that tells what is bought, built, fined or won. */
  readonly deal: number
  /** 1 for its kind. */
  readonly money: number
  readonly rate: number
  readonly energy: number
  readonly mass: number
  readonly other: number
  readonly fraction: number
  readonly duration: number
  readonly points: number
}

/**
 * What each sign weighs: what was chosen of the figures of 436 articles by reading alone
 * (`tests/digest/weighKeyFigures.ts` prints them). A number of the headline, words of it and a toll weigh more
 * than they do there.
 */
const WEIGHTS: Readonly<Record<keyof KeySigns, number>> = {
  at: -1.16,
  lead: 1.5,
  inTitle: 6,
  common: 0.266,
  beside: 1,
  toll: 3.6,
  people: 1.45,
  small: -1.53,
  deal: 1.15,
  money: 1.75,
  rate: 1.27,
  energy: 0.712,
  mass: 0.589,
  other: -2.06,
  fraction: -2.61,
  duration: -2.76,
  points: -4.0,
}

/** Fewer are no news, where they are no toll. */
const FEW = 20

/** How much speaks for a figure. */
export type KeyJudge = (signs: KeySigns, figure: ArticleFigure) => number

export const byWeight: KeyJudge = (signs) => sumOf(WEIGHTS, signs)

/** Below this a row says more without a figure: a third of those would make a reader wonder. */
const ENOUGH = -0.5

/** What an article has not told by then is no key of it. */
const MOST_FIGURES = 12

/** Where it stands says no more of a figure that the headline names. */
const LATE = 2

/** So much more is worth of a figure what other articles dispute: it must be nearly the key. */
const DISPUTED = 2.5

/** The figure that a row shows, and those that it shows instead where others dispute them. */
interface KeyFigures {
  /** The one that most speaks for, the first of equals; null where none can be shown. */
  readonly key: ArticleFigure | null
  /** Those for which nearly as much speaks, and it itself: the best first. */
  readonly near: readonly ArticleFigure[]
}

/**
 * @param figures In the order of the article.
 * @param title As written; null when there is none.
 */
export function keyFigures(
  figures: readonly ArticleFigure[],
  title: string | null,
  judge: KeyJudge = byWeight,
): KeyFigures {
  const candidates: Candidate[] = []
  // A length of time is hardly ever chosen, so it is in no other's way.
  let at = 0
  for (const figure of figures) {
    if (at === MOST_FIGURES) break
    const clause = simplified(figure.context)
    if (isNoKey(figure, clause)) continue
    candidates.push({ figure, clause, at })
    if (figure.unitKind !== 'duration') at++
  }
  if (candidates.length === 0) return NO_KEY
  // A headline only ever speaks for a figure: one that stands alone and is chosen without needs none.
  const alone = candidates.length === 1 ? bestOf(candidates, NO_HEADLINE, judge) : NO_KEY
  return alone.key === null ? bestOf(candidates, headlineOf(title ?? ''), judge) : alone
}

const NO_KEY: KeyFigures = { key: null, near: [] }

/** A figure that could be the one. */
interface Candidate {
  readonly figure: ArticleFigure
  /** In simplified characters. */
  readonly clause: string
  /** How many stand before it. */
  readonly at: number
}

function bestOf(candidates: readonly Candidate[], title: Headline, judge: KeyJudge): KeyFigures {
  const headline = { ...title, numbers: title.numbers.map((told) => exactIn(candidates, told)) }
  const scored = candidates
    .map(({ figure, clause, at }) => {
      const signs = signsOf(figure, clause, at, headline)
      return { figure, signs, score: judge(signs, figure) }
    })
    .sort((left, right) => right.score - left.score)
  const near: ArticleFigure[] = []
  let key: ArticleFigure | null = null
  let least = ENOUGH - DISPUTED
  for (const { figure, signs, score } of scored) {
    if (score <= least) break
    if (captionOf(figure) === null && !saysItself(signs, figure)) continue
    if (near.length === 0) {
      if (score > ENOUGH) key = figure
      least = Math.max(least, score - DISPUTED)
    }
    near.push(figure)
  }
  return near.length === 0 ? NO_KEY : { key, near }
}

/** What the headline says needs no caption beside it, but for a share: of what is its question. */
function saysItself({ inTitle }: KeySigns, { unitKind }: ArticleFigure): boolean {
  return inTitle === 1 && unitKind !== 'percent' && unitKind !== 'fraction'
}

interface Headline {
  readonly words: readonly string[]
  readonly codes: readonly string[]
  readonly isHan: boolean
  readonly numbers: readonly Numbered[]
}

type Numbered = Pick<Quantity, 'value' | 'unitKind'> & {
  /** Whether a figure is that number to its last digit, so that none is rounded to it. */
  readonly isExact?: boolean
}

const NO_HEADLINE: Headline = { words: [], codes: [], isHan: false, numbers: [] }

function headlineOf(title: string): Headline {
  const text = simplified(title)
  return {
    words: wordsOf(text),
    codes: codesOf(text),
    isHan: hasHan(text),
    numbers: findQuantities(text),
  }
}

/** 产销335.9万辆和332.2万辆, below a headline with 332.2万辆. */
function exactIn(candidates: readonly Candidate[], told: Numbered): Numbered {
  const isExact = candidates.some(
    ({ figure }) =>
      figure.value === told.value && dimensionOf(figure.unitKind) === dimensionOf(told.unitKind),
  )
  return { ...told, isExact }
}

/** Whether a headline has the number, be it rounded: 净利214亿元 of 213.7亿元. */
function isIn(numbers: readonly Numbered[], { value, unitKind }: Numbered): boolean {
  if (value === null) return false
  return numbers.some((told) => {
    if (told.value === null || dimensionOf(told.unitKind) !== dimensionOf(unitKind)) return false
    const room = told.isExact ? 0 : ROUNDED * Math.abs(told.value)
    return Math.abs(Math.abs(value) - Math.abs(told.value)) <= room
  })
}

/** Headlines round so far. */
const ROUNDED = 0.015

/** 1000元/克 may be 1000元 in a headline. */
function dimensionOf(kind: UnitKind): UnitKind {
  return kind === 'rate' ? 'money' : kind
}

/**
 * @param text Its clause in simplified characters.
 * @param at How many figures that could be one stand before it.
 */
function signsOf(figure: ArticleFigure, text: string, at: number, headline: Headline): KeySigns {
  const { raw, value, unitKind, insight } = figure
  const clause = text.toLowerCase()
  const size = Math.abs(value ?? 0)
  const isCount = unitKind === 'count'
  const isToll = TOLL.test(clause)
  const isTitled = isIn(headline.numbers, figure)
  return {
    at: isTitled ? Math.min(at, LATE) : at,
    lead: insight === 'lead' ? 1 : 0,
    inTitle: isTitled ? 1 : 0,
    common: Math.min(MOST_WORDS, sharedWith(headline, clause)),
    beside: Math.min(MOST_BESIDE, sharedWith(headline, partOf(clause, figure))),
    toll: isToll ? 1 : 0,
    people: isCount && PEOPLE.test(raw) ? 1 : 0,
    small: isCount && !isToll && size < FEW ? 1 : 0,
    deal: unitKind === 'money' && DEAL.test(clause) ? 1 : 0,
    money: unitKind === 'money' ? 1 : 0,
    rate: unitKind === 'rate' ? 1 : 0,
    energy: unitKind === 'energy' ? 1 : 0,
    mass: unitKind === 'mass' ? 1 : 0,
    other: unitKind === 'other' ? 1 : 0,
    fraction: unitKind === 'fraction' ? 1 : 0,
    duration: unitKind === 'duration' ? 1 : 0,
    points: unitKind === 'points' ? 1 : 0,
  }
}

/** How many words of the headline a clause has, or names and nouns that are the same in the other language. */
function sharedWith({ words, codes, isHan }: Headline, clause: string): number {
  if (isHan === hasHan(clause)) return words.filter((word) => clause.includes(word)).length
  if (codes.length === 0) return 0
  const own = codesOf(clause)
  return codes.filter((code) => own.includes(code)).length
}

/** The part between two commas that a figure stands in. */
function partOf(clause: string, { contextAt, raw }: ArticleFigure): string {
  const before = clause.slice(0, contextAt)
  const after = clause.slice(contextAt + raw.length)
  return /[^,，]*$/.exec(before)?.[0] + raw + /^[^,，]*/.exec(after)?.[0]
}

/** What an analyst thinks of it is not what happened, nor is what it rose from; and an age is no news. */
function isNoKey({ contextAt, raw, unitKind }: ArticleFigure, clause: string): boolean {
  const before = clause.slice(0, contextAt)
  const after = clause.slice(contextAt, contextAt + raw.length + NEAR)
  const own = before.slice(1 + Math.max(before.lastIndexOf(','), before.lastIndexOf('，')))
  if (OPINION.test(own + after) || FROM.test(own) || AGE.test(after)) return true
  const behind = clause.slice(contextAt + raw.length)
  if (isTakenBack(own, behind)) return true
  if (CONDITION.test(own) && OF_WHOM.test(behind)) return true
  return AGAINST.test(own) || (unitKind !== 'percent' && MOVED.test(own) && TO.test(behind))
}

const OPINION = /目标价|现价|市盈率|评级|(?:target|share) price|\bP\/?E\b|price-earnings|valuation/i
/** Characters that can say so. */
const NEAR = 6
/** Also 由每公斤18元涨至37元. */
const FROM = /(?:\bfrom |[由从](?:每\p{Script=Han}{1,3})?)$/u
/** 家庭年收入低于12.5万美元的学生: whom something is for, and no news. */
const CONDITION =
  /(?:低于|不足|不到|少于|高于|超过|\b(?:above|below|less than|more than|over|under)) ?$/
const OF_WHOM = /^的(?:学生|家庭|居民|企业|人|客户|用户|车辆|订单|包裹)/
const AGE = /岁|year-old/
/** 以9票对6票: who lost. */
const AGAINST = /票[对比]$/
/** `gained 70 yuan to 2,480 yuan`: the price is what it came to. */
const MOVED =
  /\b(?:gained|rose|rises?|fell|falls?|added|lost|up|down|dropped|climbed|slid|jumped|eased|shed|put on) $|[涨跌升降增减][了至]?$/
const TO = /^(?: to |[至到]|，?报)\W?\d/

/** More words in common tell no more. */
const MOST_WORDS = 6
const MOST_BESIDE = 3

const TOLL = new RegExp(
  `\\b(?:kill|dead|died|dies?\\b|deaths?|injur|hurt|wounded|missing|trapped|drown|evacuat|rescued|fell ill|infected|stranded|homeless)|${HAN_FATES}|转移|撤离`,
)
const DEAL =
  /\b(?:buys?|bought|acquir|sells?|sold|pays?|paid|invest|fined?|award|order|contract|raise|worth|deal|price|purchase|tender|bid|won|wins|agree)|收购|出资|投资|罚|中标|签|订单|赔|拍出|竞得|作价|募资|融资|总价|合同|定增|造价/
const PEOPLE =
  /(?:[人名位口]|人次)$|\b(?:people|workers|employees|passengers|residents|patients|jobs|miners|students|men|women|children|others)$/i
