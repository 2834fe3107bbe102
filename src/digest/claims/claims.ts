import { WordSet } from '../../text/wordSet.ts'
import type { ArticleFigure } from '../digest.ts'
import {
  BY,
  HAN_DAY,
  MAY,
  PART,
  PASSING,
  PHASES,
  PLAN,
  RATE,
  TERMS,
  WIDE,
  YEAR_NUMBER,
} from '../facts/hints.ts'
import { mainPeriod, periodOf } from '../facts/periods.ts'
import type { Reading } from '../facts/reading.ts'
import { EndTest, lastWord } from '../figures/chars.ts'
import { firstAbove, sentenceEnds } from '../figures/clause.ts'
import { type Amount, amountOf, classOf, TELLING_DIGITS } from './amount.ts'
import { clauseOf, type FigureClause } from './clause.ts'
import { englishGovernor, hanGovernor, openingThing, thingOf } from './governors.ts'
import { countedOf, hanThing, phraseOf, suited } from './measured.ts'
import { type Measure, type MeasureKind, measureOf, STANDING } from './measures.ts'
import { priced } from './priced.ts'
import { englishScope, HAN_TIME, hanGroup, hanScope } from './scope.ts'
import { Headline, Sentence, withoutAsides } from './sentence.ts'

/** What one figure claims; claims that are alike in all but the value disagree. */
export interface Claim {
  /** Id of the figure. */
  readonly figure: string
  /** The figure whose claim it tells again in another's words; its own id for all others. */
  readonly origin: string
  /** Unit that values are compared in: `USD`, `t`, `people`. */
  readonly unit: string
  /** The one that the text has it in: `ha`; of a count the same. */
  readonly written: string
  /** What it can mean, in that unit: ends of a range, and room for `over` and `about`. */
  readonly low: number
  readonly high: number
  /** As printed, in that unit; the middle of a range. */
  readonly value: number
  /** Half the last printed digit, in that unit. */
  readonly step: number
  /** As written, without zeros at its ends; empty for a range. */
  readonly digits: string
  readonly measure: string
  /** The word that it hangs on, where the table has none: `fee`, 客座率; null where none is plain. */
  readonly governor: string | null
  readonly kind: MeasureKind
  /** Of things that are counted: they go by many nouns; an age has but one. */
  readonly isCount: boolean
  /** Told from a word of the table, not from the counted noun alone. */
  readonly isKnown: boolean
  /** Names in its sentence, else those of the text before it, else of the headline. */
  readonly names: readonly string[]
  /** Whether the sentence names any before the figure. */
  readonly isNamed: boolean
  /** What narrows the measure: `wafer`, 海外; equal in claims that can be compared. */
  readonly scope: string
  /** What a measured amount is of: `sugar`; null where it is not told behind the figure. */
  readonly thing: string | null
  /** Content words of its sentence, for sums that share their object; of others none. */
  readonly words: readonly string[]
  readonly period: string | null
  /** Whether the sentence names the period, and not the headline or the lead. */
  readonly isDated: boolean
  readonly isPlan: boolean
  /** Whether the text says that it has moved to this: 死亡人数升至28人. */
  readonly isMoved: boolean
  /** The measure with the words before it, as written: `Russian reserves`. */
  readonly phrase: string
}

/** A figure of which no rule tells what it measures: its number alone can be compared. */
export type Bare = Amount &
  Pick<Claim, 'figure' | 'isCount' | 'phrase'> & {
    /** Whether words say that it is of other terms or what was before: no part and no change. */
    readonly isOther: boolean
    /** Whether its digits can be compared by themselves: no share, price or sum of two. */
    readonly isTelling: boolean
  }

/** What the figures of an article claim; each is in one of both, or in none. */
export interface Claimed {
  readonly claims: readonly Claim[]
  readonly bare: readonly Bare[]
}

/** A bare figure as a claim of nothing. */
export function claimOfBare(bare: Bare): Claim {
  // Field by field: a spread takes several times as long, and each bare figure of a story comes here.
  const { figure, unit, written, value, low, high, step, digits, isCount, phrase } = bare
  return {
    figure,
    unit,
    written,
    value,
    low,
    high,
    step,
    digits,
    isCount,
    phrase,
    origin: figure,
    measure: '',
    governor: null,
    kind: 'state',
    isKnown: false,
    names: NO_WORDS,
    isNamed: false,
    scope: '',
    thing: null,
    words: NO_WORDS,
    period: null,
    isDated: false,
    isPlan: false,
    isMoved: false,
  }
}

/** A text with the figures in it. */
export interface FiguredText {
  readonly reading: Reading
  readonly figures: readonly ArticleFigure[]
}

/** What the figures of one article claim, where rules can tell; the others are left out. */
export function claimsOf(
  title: Reading,
  published: string | null,
  texts: readonly FiguredText[],
): Claimed {
  const claims: Claim[] = []
  const bare: Bare[] = []
  const headline = new Headline(
    title,
    published,
    texts.map(({ reading }) => reading),
  )
  const lead = texts[0]?.reading
  const period = lead ? mainPeriod(lead.text, published, lead.hints) : null
  for (const { reading, figures } of texts) {
    if (figures.length === 0) continue
    const ends = sentenceEnds(reading.text)
    let sentence: Sentence | null = null
    for (const figure of figures) {
      const at = firstAbove(ends, figure.end - 1)
      const start = ends[at - 1] ?? 0
      if (sentence?.start !== start)
        sentence = new Sentence(reading, start, ends[at], headline, period)
      const amount = amountOf(figure)
      if (amount === null) continue
      const claim =
        echoOf(figure, amount, sentence, claims.at(-1)) ?? claimOf(figure, amount, sentence)
      const rate = priced(figure)
      const each = rate && amountOf(rate)
      const also = rate && each && bareOf(rate, each, sentence, claim === OTHER)
      if (also) bare.push(also)
      if (claim && claim !== OTHER && claim !== PARTIAL) {
        claims.push(claim.names.length > 0 ? claim : { ...claim, names: headline.names })
        continue
      }
      const left = bareOf(figure, amount, sentence, claim === OTHER)
      if (left) bare.push(left)
    }
  }
  return { claims, bare }
}

/** In place of a claim: words say that the number is another than that of the measure. */
const OTHER = 'other'
/** The same: a part, a change or a plan, which another may tell as the number itself. */
const PARTIAL = 'partial'
/** Of a count that is none: 19岁 is no number of anything. */
const AGE = '岁'

/** Null where no rule tells what a figure measures. */
function claimOf(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
): Claim | typeof OTHER | typeof PARTIAL | null {
  const { raw, unit, unitKind } = figure
  // Of prices and speeds there are many, and their digits alone tell which is which.
  if (unitKind === 'rate' || unitKind === 'multiple') return null
  const at = figure.start - sentence.start
  const whole = clauseOf(sentence.text, at, at + raw.length)
  const clause = ofPart(whole)
  const { text } = clause
  const end = clause.at + raw.length
  const left = text.slice(0, clause.at)
  const before = left.trimEnd()
  // `after 5,138 cases this year` is a count, `after 40.9 billion` an earlier sum.
  const isAfter = unitKind === 'count' && before.endsWith('after')
  if (WAS_TO.before(before, before.length)) return OTHER
  if (!isAfter && endsChange(before)) return PARTIAL
  const { headline, hints } = sentence
  const after = text.slice(end)
  const rate = rateOf(clause, after, hints)
  // 新增114种药品 are compared with what is new in another text alone.
  const isNew = NEWLY.test(before)
  if ((hints & PART) !== 0 && isPart(rate === null ? text : text.slice(0, end), isNew))
    return PARTIAL
  if (OF_WHOLE.test(after) || GUESSED.test(after) || PRESCRIBED.test(after)) return OTHER
  if (THOSE_BEFORE.before(left, left.length)) return OTHER
  if (unitKind === 'count' && after.startsWith(' of those ')) return OTHER
  if ((hints & TERMS) !== 0 && isUnderTerms(text, latest(sentence.text, at))) return OTHER
  const isWide = (hints & WIDE) !== 0
  // 242人中241人遇难: the first is not of the dead.
  if (isWide && AMONG.test(after)) return PARTIAL
  const han = isWide && HAN.test(text)
  const near = measureOf(text, clause.at, end, unitKind)
  const known = suited(near, figure, amount.unit, clause.at, before)
  const governor = known
    ? null
    : han
      ? hanGovernor(left.replace(HAN_TIME, ''))
      : englishGovernor(text, clause.at, end)
  const counted = known ? null : countedOf(figure, after)
  const measure = known?.id ?? counted ?? firstWord(governor)
  if (measure === null) return null
  // `has a capacity of 230,000 tons and will be expanded by 2028`: the plan is of what comes after.
  const own = text.slice(0, end) + (FURTHER.exec(after)?.[0] ?? after)
  const isPlan =
    isPlanned(own, hints) ||
    ((hints & PLAN) !== 0 && TO_BE.test(latest(sentence.text, at))) ||
    isForeseen(sentence, at)
  if (isPlan && known === null && unitKind !== 'count') return PARTIAL
  if (known !== null && hasOwnVerb(text.slice(known.end, clause.at), known)) return PARTIAL
  const phrase = known ? phraseOf(text, known.start, known.end, han) : (figure.subject ?? raw)
  // `has 14,500 employees and earned 1.12 billion in the last year`: it has them now.
  const isStanding = known !== null && STANDING.test(known.id)
  const narrow = han
    ? known && known.kind !== 'state' && known.kind !== 'level'
      ? hanGroup(left)
      : known
        ? hanScope(text, Math.min(known.start, clause.at), headline.text)
        : // 其中电动车70辆 are not the vehicles of another clause.
          clause === whole || unit === null || classOf(unit) === undefined
          ? ''
          : `其中${governor ?? ''}`
    : englishScope(phrase, known, clause, figure, sentence)
  if (known?.kind === 'event' && AT_FIRST.test(text)) return OTHER
  const isPassing = known === null && (hints & PASSING) !== 0 && PASSES.test(text)
  return {
    figure: figure.id,
    origin: figure.id,
    unit: unitOf(figure, known, amount.unit, counted),
    written: unitOf(figure, known, amount.written, counted),
    value: amount.value,
    low: amount.low,
    high: amount.high,
    step: amount.step,
    digits: amount.digits,
    measure,
    governor,
    kind: known?.kind ?? (isPassing ? 'level' : 'state'),
    isCount: unitKind === 'count' && unit !== AGE,
    isKnown: known !== null,
    names: sentence.names,
    isNamed: sentence.isNamedBefore(at),
    scope: [
      isNew ? '新增' : BEFORE_ITEMS.test(after) ? 'before' : '',
      narrow,
      rate === null ? '' : `a ${rate}`,
      PARTITIVE.before(left, left.length) ? 'all' : '',
      (hints & PHASES) !== 0 && PHASE.test(text) ? 'phase' : '',
      LOCATED.exec(after)?.[1]?.toLowerCase() ?? '',
      unitKind === 'count' ? (ROUND.exec(text)?.[0] ?? '').toLowerCase() : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    thing: han
      ? hanThing(figure, after)
      : known?.kind === 'state'
        ? (thingOf(after) ?? (DIMENSION.test(known.id) ? openingThing(sentence.text) : null))
        : null,
    words: known?.kind === 'deal' ? sentence.words : NO_WORDS,
    period:
      ((hints & YEAR_NUMBER) === 0 ? undefined : IN_YEAR.exec(after)?.[1]) ??
      periodOf(withoutAsides(own, hints), headline.published, hints) ??
      (isStanding && !sentence.isDatedBefore(at)
        ? headline.period
        : sentence.periodOf(isPlan, at + raw.length)),
    isDated: isStanding
      ? sentence.isDatedBefore(at + raw.length)
      : sentence.ownPeriod(at + raw.length) !== null,
    isPlan,
    isMoved: MOVED.before(before, before.length),
    phrase,
  }
}

/** Null for a number of the past, or one that was guessed. */
function bareOf(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
  isOther: boolean,
): Bare | null {
  const { unitKind } = figure
  if (sentence.isOfPast) return null
  const at = figure.start - sentence.start
  const after = sentence.text.slice(at + figure.raw.length)
  if (GUESSED.test(after) || isForeseen(sentence, at)) return null
  if (unitKind === 'duration') {
    if (STRETCH.before(sentence.text, at) || BETWEEN.test(after)) return null
  }
  return {
    figure: figure.id,
    // One by one: a tenth of the facts are these, and spread they take ten times as long.
    unit: amount.unit,
    written: amount.written,
    value: amount.value,
    low: amount.low,
    high: amount.high,
    step: amount.step,
    digits: amount.digits,
    isCount: unitKind === 'count' && amount.unit !== AGE,
    phrase: figure.subject ?? figure.raw,
    isOther,
    isTelling: amount.digits.length >= TELLING_DIGITS || !HAVE_MANY.has(unitKind),
  }
}

/** Of these an article has so many that two digits are alike by chance. */
const HAVE_MANY: ReadonlySet<string> = new Set(['money', 'percent', 'rate'])

/** `rose from 38,200 tonnes in 2022 to 147,500 tonnes in 2025` */
const IN_YEAR = /^ in ((?:19|20)\d\d)\b/

/** `the 41,200 tonnes estimated in August` */
const GUESSED =
  /^ (?:that \w+ )?(?:estimated|expected|forecast|predicted|feared|hoped for) (?:in|by|at|earlier|before)\b/

/** 今年前八个月, `after six months`: a stretch of the calendar. */
const STRETCH = new EndTest(
  /(?:\b(?:after|first|last|past|next|previous|delivery in) |前|头|近|过去|未来|后)$/i,
)

/** `32 years after` says when, and not how long. */
const BETWEEN = /^ (?:after|ago|later|before|earlier|since)\b|^(?:之?[前后]|以?来)/

/** 前一天的数字还是13人死亡: told before, and of another time. */
const AT_FIRST =
  /前一[天日]|此前(?:通报|公布)|起初|最初|\b(?:a day earlier|the day before|at first|initially)\b/i

/** A number that has moved since it was told last is one of another time. */
export const MOVED = new EndTest(
  /(?:\b(?:r[io]s(?:e|es|en|ing)|rose|climb(?:s|ed)|grow(?:s|n)|grew|jump(?:s|ed)|mount(?:s|ed)|increase[sd]|raise[sd]|revised|updated|went up|gone up)(?: again| further| sharply)?(?: from [^,;.]{1,24})? to(?: at least| about| over| more than)?|\b(?:final|last) (?:death )?(?:toll|count)(?: of| is| was| at| came to| stands at)?|定格[在于]|最终[为达]|(?:增|升|涨|上升|上调|增加|攀升|更新|修正|调整|上修)(?:至|到|为))$/i,
)

/** Whatever measure word counts them, nurses are nurses. */
function unitOf(
  { unitKind }: ArticleFigure,
  known: Measure | null,
  unit: string,
  counted: string | null,
): string {
  if (unitKind !== 'count') return unit
  if (known) return STOCK.test(known.id) ? known.id : unit
  return counted !== null && classOf(counted) === counted ? counted : unit
}

function firstWord(phrase: string | null): string | null {
  if (phrase === null) return null
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}

/** What the amount comes anew with. */
function rateOf({ text, at }: FigureClause, after: string, hints: number): string | null {
  const rate = (hints & RATE) === 0 ? undefined : A_TIME.exec(after)?.[1]
  if (rate !== undefined) return rate
  return (hints & HAN_DAY) !== 0 && HAN_RATE.test(text.slice(0, at)) ? 'day' : null
}

function isPlanned(clause: string, hints: number): boolean {
  const isBy = (hints & BY) !== 0 && (hints & YEAR_NUMBER) !== 0
  if ((isBy || (hints & PLAN) !== 0) && PLANS.test(clause)) return true
  return (hints & MAY) !== 0 && MIGHT.test(clause)
}

/**
 * `13 people were killed and 500,000 people fled`: what comes after `and` has its own verb. `a share
 * of 43.2% and BYD one of 21.3%`: so has what comes after a first figure.
 *
 * @param between From the measure to the figure.
 */
function hasOwnVerb(between: string, { kind }: Measure): boolean {
  if (!between.includes(' and ')) return false
  return kind === 'event' || AFTER_FIGURE.test(between)
}

const AFTER_FIGURE = /\d.* and [A-Za-z]/

const NO_WORDS: readonly string[] = []

/** 其中公共充电设施453.3万个 says what is counted by itself: the part is a whole of its own. */
function ofPart(clause: FigureClause): FigureClause {
  if (!clause.text.includes('其中')) return clause
  const found = PART_NAMED.exec(clause.text.slice(0, clause.at))
  if (!found) return clause
  const from = found.index + found[0].length
  return { text: clause.text.slice(from), at: clause.at - from }
}

/** With the thing that it is of right behind. */
const PART_NAMED = /其中，?(?=\p{Script=Han}{3,}$)/u

/** A word that is added here needs its hint, and so it is with all rules that ask for one. */
const PLANS =
  /\b(?:expect\w*|forecasts?|targets?|plan(?:s|ned|ning)?|outlook|should|might|could|will|would|aims?|projected|projects|looked for|hoped|demand(?:s|ed|ing)?(?= an?\b)|press(?:es|ed|ing)? for|asks? for|seeks?|sought|wants? to|wanted to|calls? for|proposed|guidance|estimates? (?:for|of)|to reach|is to|are to|by 20\d\d)\b|预计|预测|预期|目标|计划|达产后|满产后|拟(?!中)|有望|力争|指引|或将|将(?:达|于|在)/i

/** 计划明年初增开夜班，员工增至: the plan goes on behind the comma. */
const TO_BE =
  /(?:计划|预计|目标|拟)[^。；]{0,40}(?:[增扩升]至|(?:增加|提高|提升|扩大|上升)[到至]|达到)$/

/** 气象部门预计，19日有大暴雨，雨量可达 */
const FORESEEN = /(?:气象|水文|预报|天文)[^，。；]{0,6}预[计报][^。；]{0,40}$/

const FURTHER = /^.*?(?= (?:and|but|while|though|although|which|before|with) )/

/** Not `in May`. */
const MIGHT = /\bmay\b/

/** A figure that is the other end of a change, a part, an average or one of several. */
const OTHER_END =
  /\b(?:from|against|compared (?:with|to)|versus|instead of|than|after|up|down|by|rose|fell|grew|gained|dropped|increased|decreased|added|adds|adding|opened|opening|closed|shut|net new|rise of|fall of|gain of|loss of(?= \d*%))(?: (?:about|roughly|nearly|over|more than|some|a))? ?$|(?:(?:较|比|由|从)(?:[\d昨前上当今此晚早晨夜午间初末时周年月日]{1,9}的)?|此前|原|上年同期|去年同期|上年|增长|下降|增加|减少|同比|环比|上涨|下跌|涨|跌)(?:了|约|近|超|的)?$/i

const ENDS_CHANGE = new EndTest(OTHER_END)
/** `In 2022 all this was to cost`: it costs more now. `They were meant to circle at`: and do not. */
const WAS_TO = new EndTest(
  /\b(?:was|were) (?:to (?:cost|be|yield|bring|take|have)|(?:meant|supposed|intended) to [a-z]+(?: (?:at|for|in|up to|about))?)$/,
)
/** The last words of the English ones. */
const CHANGE_WORDS = new WordSet(
  'from against with to versus of than after up down by rose fell grew gained dropped increased decreased added adds adding opened opening closed shut new about roughly nearly over some a'.split(
    ' ',
  ),
)

function endsChange(before: string): boolean {
  const word = lastWord(before, before.length)
  return (word === '' || CHANGE_WORDS.has(word)) && ENDS_CHANGE.before(before, before.length)
}

const IN_PART =
  /\b(?:each|apiece|average|averag\w+|per|daily|monthly|of which|of them|of these|including|alone|another|a further|additional|more than half|first-time)\b|每(?!年)|平均|日均|人均|单店|其中|分别|(?<!截尾)均|另有|新增(?!装机)|净增/i

const NEWLY = /[新净]增$/
const PART_ELSEWHERE = /each|apiece|[新净]增/

function isPart(clause: string, isNew: boolean): boolean {
  return IN_PART.test(PART_ELSEWHERE.test(clause) ? wholly(clause, isNew) : clause)
}

/** A lander without fuel is none with full tanks. */
const UNDER_TERMS =
  /\b(?:excluding|not counting|net of|with(?:out| full| empty| no) (?:fuel|tanks?|cargo|loads?|passengers|debts?|tax(?:es)?|subsidies)|fully (?:loaded|fuell?ed))\b|空载|满载|不含|剔除/i

/** Said of what is beside it: 剔除处置投资的收益，净利润约58亿元. */
const TERMS_BEFORE =
  /(?:^|[。；])\s*(?:剔除|扣除|不含|不计|连同|算上)[^，。；]{1,24}，[^，。；]{0,30}$|(?:^|[.;] )(?:Excluding|Without|Including|Together with|Counting|Not counting) [^,.;]{1,50}, [^,.;]{0,60}$|(?:^|[.;] )Before [a-z -]{3,30} (?:it|the \w+|[A-Z]\w+) (?:earned|made|had) /u

/** Rules look no farther back than this, or a sentence of a thousand figures would be read for each. */
const LATEST = 160

/** What stands before a place; where it is cut off, no sentence begins there. */
function latest(text: string, at: number): string {
  return at <= LATEST ? text.slice(0, at) : `x${text.slice(at - LATEST, at)}`
}

function isForeseen({ text, hints }: Sentence, at: number): boolean {
  return (hints & PLAN) !== 0 && FORESEEN.test(latest(text, at))
}

function isUnderTerms(clause: string, before: string): boolean {
  return UNDER_TERMS.test(clause) || TERMS_BEFORE.test(before)
}

/** `60 degrees are prescribed` */
const PRESCRIBED =
  /^ (?:is|are|was|were|being) (?:prescribed|required|allowed|permitted|called for|the (?:limit|norm|rule|minimum|maximum))\b/

/** `pays 112 million euros of the cost` */
const OF_WHOLE =
  /^ of (?:the|its|that|this|their) (?:total )?(?:cost|costs|price|sum|bill|investment|amount)\b/

/** `of those hurt 4 people remained in hospital`, `300 villagers of those evacuated`: of whom another counts. */
const THOSE_BEFORE = new EndTest(/\bof those [a-z]+ (?:(?:only|just|about|some|nearly|over) )?$/)

/** `39 of the 72 seats`, `31 of its 44 stores` */
const PARTITIVE = new EndTest(/\d of (?:the|its|their|all|his|her) $/)
const PHASE = /\b(?:first|second|third|final|initial) (?:phase|stage)\b|[一二三首]期/i

/** `212 stores are in and around Belgrade`: so many of them. */
const LOCATED = /^ (?:is|are|was|were) (?:in|at|near|outside) (?:and around )?([A-Z][\w’'-]+)/

/** Fewer reach the end of a race than begin it, and a season has its rounds. */
const ROUND =
  /\b(?:finish(?:ed|ers)|made it (?:to|home)|completed the|regular season|playoffs)\b|完赛|跑完|常规赛|季后赛/i

/** Without `each` of another figure: `twelve ships of 16,000 TEU each`. */
function wholly(clause: string, isNew: boolean): string {
  const rest = clause.replace(/(?<=\d[^,;]{0,24} )(?:each|apiece)\b(?= )/, '')
  return isNew ? rest.replace(/[新净]增/, '') : rest
}

/** `269,000 barrels of crude oil a day` */
const A_TIME = /^[^,;]{0,40}? (?:an?|per) (day|week|month|hour)\b/

/** 日加工原油26.9万桶 */
const HAN_RATE = /(?<![\d今昨明当首每平次])日(?=加工|处理|榨|产(?![生品业])|供)/

/** A count that is another every day: 60 ships wait, 85 ships wait. */
const PASSES =
  /\b(?:wait(?:s|ed|ing)?|queu\w*|backlog|remain(?:s|ed|ing)?|stranded|in hospital|still|without (?:power|electricity|water))\b|滞留|排队|等[待候]|仍有|尚有|待命|停电|断电/i

const HAN = /\p{Script=Han}/u
const AMONG = /^(?:名|人)?中(?!国|心|学)/

/** `earned 115 million euros before an exceptional charge`: another definition of profit. */
const BEFORE_ITEMS =
  /^ (?:before|excluding|without) (?:an? |the |any |all )?(?:[a-z-]+ ){0,2}(?:charges?|items?|provisions?|tax(?:es)?|costs?|write-?downs?|impairments?|interest)\b/

/** How long, high, deep or heavy something is: all things are. */
export const DIMENSION = /^(?:height|weight|depth|length|area|volume)$/

/** Whatever noun or measure word counts them: 8,011 stores, 7,758家. */
export const STOCK = /^(?:stores|users|visitors|employees|bodies)$/

/**
 * The same thing as the figure before it in the sentence, told by somebody else: `far below the
 * 2.85 million tons that Russia first claimed`, 声称储量285万吨，被美方下调至38万吨.
 */
function echoOf(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
  last: Claim | undefined,
): Claim | null {
  const { id } = figure
  if (last?.unit !== amount.unit) return null
  if (!last.figure.startsWith(id.slice(0, id.lastIndexOf('-') + 1))) return null
  const at = figure.start - sentence.start
  const { text } = sentence
  const end = at + figure.raw.length
  if (!isTold(text, at, end) && !isCorrected(text, at, end)) return null
  return { ...last, ...amount, figure: figure.id }
}

function isTold(text: string, at: number, end: number): boolean {
  const after = text.slice(end)
  return TOLD.before(text, at) && TELLER.test(after) && !ELSEWHEN.test(after)
}

const TOLD = new EndTest(/\b(?:below|above|than|not|against|from) the $/i)

const TELLER =
  /^ (?:that )?(?:[A-Z]\w+|it|they|officials|the \w+) (?:\w+ )?(?:claimed|said|reported|named|gave|put|announced|stated)/

/** `above the 20 billion that EDF named in 2020`: prices were others then. */
const ELSEWHEN = /^[^.;,]{0,30} in (?:19|20)\d\d\b/

/** What was claimed and then corrected by another; a goal or a price is lowered by its owner. */
function isCorrected(text: string, at: number, end: number): boolean {
  if (!CORRECTED.before(text, at)) return false
  const before = text.slice(0, at)
  return /\p{Script=Han}/u.test(before)
    ? /(?:声称|宣称|号称|自称).*被/.test(before)
    : /\bclaim/i.test(before) && /^(?: \w+)? by (?:the )?[A-Z]/.test(text.slice(end))
}

const CORRECTED = new EndTest(
  /(?:\b(?:downgraded|revised|corrected|lowered|cut|reduced|restated)(?: (?:down|downward|up|upward|sharply))? to (?:about |only |just |some )?|(?:下调|修正|更正|下修|改)(?:至|为|到)(?:约|仅|只有)?)$/i,
)
