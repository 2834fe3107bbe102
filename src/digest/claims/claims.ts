import type { ArticleFigure } from '../digest.ts'
import { YEAR_NUMBER } from '../facts/hints.ts'
import { mainPeriod, periodOf } from '../facts/periods.ts'
import type { FiguredText, Reading } from '../facts/reading.ts'
import { isSpelledCount } from '../figures/amounts/fates.ts'
import { firstAbove, sentenceEnds, startOf } from '../figures/clause.ts'
import { amountOf, TELLING_DIGITS } from './amount.ts'
import type { Amount, Bare, Claim, Claimed } from './claim.ts'
import { thingOf } from './governors.ts'
import { anotherThan, type InClause, inClause, OTHER, PARTIAL } from './inClause.ts'
import { measuredIn, phraseOf, unitOf } from './measured.ts'
import { STANDING } from './measures.ts'
import { MOVED } from './moved.ts'
import type { Measure } from './namedMeasures.ts'
import { scopeOf } from './narrowing.ts'
import { GUESSED, isPlanned } from './plans.ts'
import { restatedClaim } from './restated.ts'
import { Headline, Sentence, withoutAsides } from './sentence.ts'
import { unitPriceOf } from './unitPrice.ts'

/** Claims of the figures of one article: with a measure where rules can tell, else bare. */
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
  const article = { headline, period }
  for (const { reading, figures } of texts) {
    if (figures.length === 0) continue
    const ends = sentenceEnds(reading.text)
    let sentence: Sentence | null = null
    for (const figure of figures) {
      const at = firstAbove(ends, figure.end - 1)
      const start = startOf(ends, at)
      if (sentence?.start !== start) sentence = new Sentence(reading, [start, ends[at]], article)
      const amount = amountOf(figure)
      if (amount === null) continue
      const claim =
        restatedClaim(figure, amount, sentence, claims.at(-1)) ?? claimOf(figure, amount, sentence)
      const rate = unitPriceOf(figure)
      const each = rate && amountOf(rate)
      const also = rate && each && bareOf(rate, each, sentence, claim === OTHER)
      if (also) bare.push(also)
      if (claim && claim !== OTHER && claim !== PARTIAL) {
        claims.push(claim.names.length > 0 ? claim : { ...claim, names: headline.names })
        continue
      }
      if (isSpelledCount(figure)) continue
      const left = bareOf(figure, amount, sentence, claim === OTHER)
      if (left) bare.push(left)
    }
  }
  return { claims, bare }
}

/** An age is read as a count, but counts nothing: 19岁. */
const AGE = '岁'

/** Null where no rule tells what a figure measures; `OTHER` or `PARTIAL` where words say that it is another number. */
function claimOf(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
): Claim | typeof OTHER | typeof PARTIAL | null {
  const { unitKind } = figure
  // An article has many prices and speeds, which only their digits identify.
  if (unitKind === 'rate' || unitKind === 'multiple') return null
  const place = inClause(figure, sentence)
  const { at, clause, end, before, after } = place
  const { text } = clause
  const another = anotherThan(place)
  if (another !== null) return another
  const found = measuredIn(place, amount)
  if (found === null || (isSpelledCount(figure) && found.known?.kind !== 'event')) return null
  const { known, counted, governor, measure, isHan } = found
  // The plan is of what comes after: `has a capacity of 230,000 tons and will be expanded by 2028`.
  const own = text.slice(0, end) + (FURTHER.exec(after)?.[0] ?? after)
  const isPlan = isPlanned(own, sentence.hints)
  if (isPlan && known === null && unitKind !== 'count') return PARTIAL
  // `13 people were killed and 500,000 people fled`: what comes after `and` has its own verb.
  if (known?.kind === 'event' && text.slice(known.end, clause.at).includes(' and ')) return PARTIAL
  const phrase = known ? phraseOf(text, known.start, known.end, isHan) : ownPhrase(figure)
  const { period, isDated } = timeOf(place, known, own, isPlan)
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
    isGrown: amount.isGrown,
    measure,
    governor,
    kind: known?.kind ?? 'state',
    isCount: unitKind === 'count' && figure.unit !== AGE,
    isKnown: known !== null,
    names: sentence.names,
    isNamed: sentence.isNamedBefore(at),
    scope: scopeOf(place, found, phrase),
    thing: !isHan && known?.kind === 'state' ? thingOf(after) : null,
    period,
    isDated,
    isPlan,
    isMoved: MOVED.before(before, before.length),
    phrase,
  }
}

/**
 * The period of a claim, and whether its sentence names it.
 *
 * @param own The clause up to where another part of the sentence begins.
 */
function timeOf(
  { figure, sentence, at, after }: InClause,
  known: Measure | null,
  own: string,
  isPlan: boolean,
): Pick<Claim, 'period' | 'isDated'> {
  const { headline, hints } = sentence
  const end = at + figure.raw.length
  const named =
    ((hints & YEAR_NUMBER) === 0 ? undefined : IN_YEAR.exec(after)?.[1]) ??
    periodOf(withoutAsides(own, hints), headline.published, hints)
  // A standing number is of now: `has 14,500 employees and earned 1.12 billion in the last year`.
  if (known !== null && STANDING.test(known.id)) {
    return {
      period:
        named ?? (sentence.isDatedBefore(at) ? sentence.periodOf(isPlan, end) : headline.period),
      isDated: sentence.isDatedBefore(end),
    }
  }
  return {
    period: named ?? sentence.periodOf(isPlan, end),
    isDated: sentence.ownPeriod(end) !== null,
  }
}

/** The subject of the figure where its own clause names it, else the figure: 营收 is no subject of 4% in 营收3亿元，同比增长4%. */
function ownPhrase({ subject, raw, context, contextAt }: ArticleFigure): string {
  if (subject === null || !context.includes(subject)) return raw
  const at = context.lastIndexOf(subject, contextAt)
  const between = at < 0 ? '' : context.slice(at + subject.length, contextAt)
  const isApart = APART.test(subject + between)
  // The former value stands between: 净息差从上季的1.91%收窄到1.28%.
  return isApart || FORMER.test(between) ? raw : subject
}

const APART = /[，（]|\p{Script=Han}.*[,(]/u
const FORMER = /[由从從].*\d/

/** A figure without a measure; null where it was only estimated. */
function bareOf(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
  isOther: boolean,
): Bare | null {
  const { unitKind } = figure
  const at = figure.start - sentence.start
  const after = sentence.text.slice(at + figure.raw.length)
  if (GUESSED.test(after)) return null
  return {
    figure: figure.id,
    // Field by field: a spread takes ten times as long, and a tenth of all facts are these.
    unit: amount.unit,
    written: amount.written,
    value: amount.value,
    low: amount.low,
    high: amount.high,
    step: amount.step,
    digits: amount.digits,
    isGrown: amount.isGrown,
    isCount: unitKind === 'count' && amount.unit !== AGE,
    phrase: ownPhrase(figure),
    isOther,
    isTelling: amount.digits.length >= TELLING_DIGITS || !HAVE_MANY.has(unitKind),
  }
}

/** Kinds of which an article has so many that two digits are equal by chance. */
const HAVE_MANY: ReadonlySet<string> = new Set(['money', 'percent', 'rate'])

/** `rose from 38,200 tonnes in 2022 to 147,500 tonnes in 2025` */
const IN_YEAR = /^ in ((?:19|20)\d\d)\b/

/** Up to a word that begins another part of the sentence. */
const FURTHER = /^.*?(?= (?:and|but|while|though|although|which|before|with) )/
