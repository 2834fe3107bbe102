/** The one figure of an article that a row of a list shows: what a reader would tell a friend. */
import { simplified } from '../text/simplified.ts'
import { captionOf } from './captions/caption.ts'
import { HAN_FATES } from './captions/fates.ts'
import type { ArticleFigure } from './digest.ts'
import { wordsOf } from './facts/contentWords.ts'
import { findQuantities } from './figures/quantities/quantities.ts'
import { sumOf } from './odds.ts'

/** What speaks for a figure, and what against it. */
export interface KeySigns {
  /** How many figures of its article stand before it, but for lengths of time and what is no key. */
  readonly at: number
  /** 1 in the lead; and where the headline has the number, too. */
  readonly lead: number
  readonly inTitle: number
  /** How many words of the headline its clause has. */
  readonly common: number
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
 * (`tests/digest/weighKeyFigures.ts` prints them). A number of the headline weighs more than it does
 * there, where few have one.
 */
const WEIGHTS: Readonly<Record<keyof KeySigns, number>> = {
  at: -1.28,
  lead: 1.69,
  inTitle: 5,
  common: 0.459,
  toll: 3.61,
  people: 1.34,
  small: -1.63,
  deal: 1.59,
  money: 1.73,
  rate: 1.52,
  energy: 0.649,
  mass: 1,
  other: -2.02,
  fraction: -2.27,
  duration: -2.46,
  points: -4.18,
}

/** Fewer are no news, where they are no toll. */
const FEW = 20

/** How much speaks for a figure. */
export type KeyJudge = (signs: KeySigns, figure: ArticleFigure) => number

export const byWeight: KeyJudge = (signs) => sumOf(WEIGHTS, signs)

/** Below this a row says more without a figure: a third of those would make a reader wonder. */
const ENOUGH = -0.5

/** What an article has not told by then is no key of it. */
const MOST_FIGURES = 8

/**
 * The figure that a row shows: the one that most speaks for, the first of equals.
 *
 * @param figures In the order of the article.
 * @param title As written; null when there is none.
 * @returns Null where none can be shown with words that say what it is.
 */
export function keyFigure(
  figures: readonly ArticleFigure[],
  title: string | null,
  judge: KeyJudge = byWeight,
): ArticleFigure | null {
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
  if (candidates.length === 0) return null
  // A headline only ever speaks for a figure: one that stands alone and is chosen without needs none.
  const alone = candidates.length === 1 ? bestOf(candidates, NO_HEADLINE, judge) : null
  return alone ?? bestOf(candidates, headlineOf(title ?? ''), judge)
}

/** A figure that could be the one. */
interface Candidate {
  readonly figure: ArticleFigure
  /** In simplified characters. */
  readonly clause: string
  /** How many stand before it. */
  readonly at: number
}

function bestOf(
  candidates: readonly Candidate[],
  headline: Headline,
  judge: KeyJudge,
): ArticleFigure | null {
  let best: ArticleFigure | null = null
  let most = ENOUGH
  for (const { figure, clause, at } of candidates) {
    const score = judge(signsOf(figure, clause, at, headline), figure)
    if (score <= most || captionOf(figure) === null) continue
    most = score
    best = figure
  }
  return best
}

interface Headline {
  readonly words: readonly string[]
  readonly values: ReadonlySet<number>
}

const NO_HEADLINE: Headline = { words: [], values: new Set() }

function headlineOf(title: string): Headline {
  const text = simplified(title)
  return {
    words: wordsOf(text),
    values: new Set(findQuantities(text).map(({ value }) => Math.abs(value ?? Number.NaN))),
  }
}

/**
 * @param text Its clause in simplified characters.
 * @param at How many figures that could be one stand before it.
 */
function signsOf(
  { raw, value, unitKind, insight }: ArticleFigure,
  text: string,
  at: number,
  { words, values }: Headline,
): KeySigns {
  const clause = text.toLowerCase()
  const size = Math.abs(value ?? 0)
  const isCount = unitKind === 'count'
  const isToll = TOLL.test(clause)
  return {
    at,
    lead: insight === 'lead' ? 1 : 0,
    inTitle: value !== null && values.has(size) ? 1 : 0,
    common: Math.min(MOST_WORDS, words.filter((word) => clause.includes(word)).length),
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

/** What an analyst thinks of it is not what happened, nor is what it rose from; and an age is no news. */
function isNoKey({ contextAt, raw, unitKind }: ArticleFigure, clause: string): boolean {
  const before = clause.slice(0, contextAt)
  const after = clause.slice(contextAt, contextAt + raw.length + NEAR)
  const own = before.slice(1 + Math.max(before.lastIndexOf(','), before.lastIndexOf('，')))
  if (OPINION.test(own + after) || FROM.test(own) || AGE.test(after)) return true
  const behind = clause.slice(contextAt + raw.length)
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

const TOLL = new RegExp(
  `\\b(?:kill|dead|died|dies?\\b|deaths?|injur|hurt|wounded|missing|trapped|drown|evacuat|rescued|fell ill|infected|stranded|homeless)|${HAN_FATES}|转移|撤离`,
)
const DEAL =
  /\b(?:buys?|bought|acquir|sells?|sold|pays?|paid|invest|fined?|award|order|contract|raise|worth|deal|price|purchase|tender|bid|won|wins|agree)|收购|出资|投资|罚|中标|签|订单|赔|拍出|竞得|作价|募资|融资|总价|合同|定增|造价/
const PEOPLE =
  /(?:[人名位口]|人次)$|\b(?:people|workers|employees|passengers|residents|patients|jobs|miners|students|men|women|children|others)$/i
