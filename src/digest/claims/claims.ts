import type { ArticleFigure } from '../digest.ts'
import { PART, PASSING, PHASES, TERMS, WIDE, YEAR_NUMBER } from '../facts/hints.ts'
import { mainPeriod, periodOf } from '../facts/periods.ts'
import type { Reading } from '../facts/reading.ts'
import { EndTest } from '../figures/chars.ts'
import { firstAbove, sentenceEnds } from '../figures/clause.ts'
import { amountOf, classOf, TELLING_DIGITS } from './amount.ts'
import type { Amount, Bare, Claim, Claimed } from './claim.ts'
import { clauseOf, latest } from './clause.ts'
import { echoOf } from './echo.ts'
import { englishGovernor, hanGovernor, openingThing, thingOf } from './governors.ts'
import { countedOf, hanThing, hasOwnVerb, phraseOf, suited, unitOf } from './measured.ts'
import { DIMENSION, STANDING } from './measures.ts'
import { endsChange, MOVED } from './moved.ts'
import { measureOf } from './nearestMeasure.ts'
import { AT_FIRST, isOfOthers, isUnderTerms } from './otherTerms.ts'
import { AMONG, isPart, NEWLY, ofPart } from './parts.ts'
import { GUESSED, isForeseen, isPlanned, WAS_TO } from './plans.ts'
import { priced } from './priced.ts'
import { englishScope, HAN_TIME, hanGroup, hanScope, rateOf } from './scope.ts'
import { Headline, Sentence, withoutAsides } from './sentence.ts'

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
  if (GUESSED.test(after) || isOfOthers(left, after, unitKind === 'count')) return OTHER
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
  const isPlan = isPlanned(own, sentence, at)
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

/** 今年前八个月, `after six months`: a stretch of the calendar. */
const STRETCH = new EndTest(
  /(?:\b(?:after|first|last|past|next|previous|delivery in) |前|头|近|过去|未来|后)$/i,
)

/** `32 years after` says when, and not how long. */
const BETWEEN = /^ (?:after|ago|later|before|earlier|since)\b|^(?:之?[前后]|以?来)/

function firstWord(phrase: string | null): string | null {
  if (phrase === null) return null
  const space = phrase.indexOf(' ')
  return space < 0 ? phrase : phrase.slice(0, space)
}

const NO_WORDS: readonly string[] = []

const FURTHER = /^.*?(?= (?:and|but|while|though|although|which|before|with) )/

/** `39 of the 72 seats`, `31 of its 44 stores` */
const PARTITIVE = new EndTest(/\d of (?:the|its|their|all|his|her) $/)
const PHASE = /\b(?:first|second|third|final|initial) (?:phase|stage)\b|[一二三首]期/i

/** `212 stores are in and around Belgrade`: so many of them. */
const LOCATED = /^ (?:is|are|was|were) (?:in|at|near|outside) (?:and around )?([A-Z][\w’'-]+)/

/** Fewer reach the end of a race than begin it, and a season has its rounds. */
const ROUND =
  /\b(?:finish(?:ed|ers)|made it (?:to|home)|completed the|regular season|playoffs)\b|完赛|跑完|常规赛|季后赛/i

/** A count that is another every day: 60 ships wait, 85 ships wait. */
const PASSES =
  /\b(?:wait(?:s|ed|ing)?|queu\w*|backlog|remain(?:s|ed|ing)?|stranded|in hospital|still|without (?:power|electricity|water))\b|滞留|排队|等[待候]|仍有|尚有|待命|停电|断电/i

const HAN = /\p{Script=Han}/u

/** `earned 115 million euros before an exceptional charge`: another definition of profit. */
const BEFORE_ITEMS =
  /^ (?:before|excluding|without) (?:an? |the |any |all )?(?:[a-z-]+ ){0,2}(?:charges?|items?|provisions?|tax(?:es)?|costs?|write-?downs?|impairments?|interest)\b/
