/** Whether two claims measure one thing. */
import { isNameCode, isPlaceCode } from '../bilingual/codes.ts'
import { classOf, sortedDigits, TELLING_DIGITS } from '../claims/amount.ts'
import type { Claim, Claimed } from '../claims/claim.ts'
import { governAlike } from '../claims/governors.ts'
import { DIMENSION, STOCK } from '../claims/measures.ts'
import { TOLD_DAYS } from '../days.ts'
import { isFigure } from '../facts/exactness.ts'
import { areApart } from '../facts/periods.ts'
import { stem } from '../facts/terms.ts'
import {
  type Bucket,
  days,
  type FigureArticle,
  isHanPhrase,
  isSingle,
  longPeriod,
  type Placed,
} from './placed.ts'
import { areElsewhere, areOtherParties, sharesName, sharesObject } from './sameName.ts'
import { samePeriod } from './sameTime.ts'
import { isShare, isSum, isWithin } from './values.ts'

export function isSameThing(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.figure === b.figure) return false
  if (by === 'digits') return areSwapped(left, right)
  if (by === 'unit') return areLeft(left, right)
  if (a.kind !== 'deal' && a.isPlan !== b.isPlan) return false
  if (a.kind !== 'deal' && a.isPlan) return false
  if (!samePeriod(left, right)) return false
  if (!(haveOneScope(a, b) || areOfOne(left, right) || areSole(left, right))) return false
  if (left.article === right.article) return isEcho(a, b)
  if (by === 'story' && a.kind !== 'event' && !areOfOneEvent(left, right)) return false
  if (by === 'names') return a.kind === 'state' && a.isKnown && days(left, right) <= 400
  if (a.kind === 'deal') {
    if (!isWithin(5, a, b) || isOfAll(a) !== isOfAll(b)) return false
    return sharesObject(left, right) && !areOtherParties(left, right)
  }
  // Who died in the crash, and on the roads this year.
  if (a.kind === 'event' && !isWithin(10, a, b)) return false
  if (!a.isKnown && !isWithin(1.5, a, b)) return false
  // The profits of a company and of its parent, the weights of a satellite and of a rocket.
  if ((isSum(a) || DIMENSION.test(a.measure)) && !isWithin(5, a, b)) return false
  // The passengers in hospital, those on board and those of a year.
  if (STOCK.test(a.unit) && !isWithin(2, a, b)) return false
  // What one player threw, and what another did.
  const isOneLanguage = isHanPhrase(a) === isHanPhrase(b)
  if (isOneLanguage && a.isNamed && b.isNamed && !sharesName(left, right)) return false
  if (governAlike(a.governor, b.governor)) return true
  // A ratio of loans is none of coverage; but what is found may be counted, or seen.
  if (a.governor?.split(' ')[0] === a.measure) return false
  if (!left.isOnly || !right.isOnly) return false
  return sharesName(left, right) || (a.kind === 'event' && !areElsewhere(a, b)) || isOfOne(a, b)
}

/**
 * Two Chinese articles of one trade are alike in many words, and a story may hold both by mistake:
 * those of one event also give a figure alike, or name somebody.
 */
function areOfOneEvent(
  { article: one, claim }: Placed,
  { article: other, claim: its }: Placed,
): boolean {
  if (!isHanPhrase(claim) || !isHanPhrase(its)) return true
  const [mine, theirs] = [one.facts.terms, other.facts.terms]
  return (
    mine.marks.some((mark) => isFigure(mark) && theirs.marks.includes(mark)) ||
    mine.codes.some((code) => isNameCode(code) && !isPlaceCode(code) && theirs.codes.includes(code))
  )
}

/** 684.9 and 648.9 billion tons of one story: whoever wrote one of them has two digits in the wrong order. */
function areSwapped(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article) return false
  if (!isWithin(2, a, b) && !areShifted(a, b)) return false
  // 46 lanterns and 64 craftsmen stand in both.
  const isOther = a.digits !== b.digits
  if (isOther && hasDigits(left.article, b) && hasDigits(right.article, a)) return false
  const isOneLanguage = isHanPhrase(a) === isHanPhrase(b)
  if (isOneLanguage && arePointsAndTeams(a, b)) return false
  if (arePeopleAndThings(a, b)) return false
  const isLong = a.digits.length > TELLING_DIGITS
  if (areOtherMeasures(a, b) && !isLong) return false
  if (areOtherNouns(a.thing, b.thing)) return false
  if (isOneLanguage && narrowsOf(a) !== narrowsOf(b)) return false
  return !areOfOtherYears(a, b)
}

/** Whether an article has a number of the same digits in their order. */
function hasDigits({ facts }: FigureArticle, { digits }: Claim): boolean {
  const known = DIGITS.get(facts)
  if (known) return known.has(digits)
  const telling = facts.bare.filter(({ isTelling }) => isTelling)
  const own = new Set([...facts.claims, ...telling].map((each) => each.digits))
  DIGITS.set(facts, own)
  return own.has(digits)
}

/** What an article has, asked for with many pairs. */
const DIGITS = new WeakMap<Claimed, ReadonlySet<string>>()

/** Whether a text says that two figures are of two things: by their nouns, accounts, years, names, or by what narrows them. */
export function areOfTwoThings(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (areOtherThings(a, b) || arePeopleAndThings(a, b) || areOtherNouns(a.thing, b.thing))
    return true
  if (arePlanAndFact(a, b) || areOtherAccounts(a, b) || areOfOtherYears(a, b)) return true
  if (isHanPhrase(a) !== isHanPhrase(b)) return false
  if (arePointsAndTeams(a, b) && Math.min(a.value, b.value) < 100) return true
  if (narrowsOf(a) !== narrowsOf(b) || isOfSets(a) !== isOfSets(b)) return true
  if (!haveOneScope(a, b) && !areOfOne(left, right) && !isHanWithout(a, b)) return true
  return a.isNamed && b.isNamed && !sharesName(left, right)
}

/** A Chinese clause names its subject where it begins, another leaves it to the sentence before. */
function isHanWithout(a: Claim, b: Claim): boolean {
  return isHanPhrase(a) && isHanPhrase(b) && (a.scope === '' || b.scope === '')
}

/** What one foresees and the other has, of a measure that is known. */
function arePlanAndFact(a: Claim, b: Claim): boolean {
  const areStated = a.kind === 'state' && b.kind === 'state'
  return areStated && a.isPlan !== b.isPlan && (a.isKnown || b.isKnown)
}

/** A profit is no revenue, however near they are. */
function areOtherAccounts(a: Claim, b: Claim): boolean {
  return isSum(a) && a.kind === 'state' && b.kind === 'state' && areOtherMeasures(a, b)
}

export function areOtherMeasures(a: Claim, b: Claim): boolean {
  return a.isKnown && b.isKnown && a.measure !== b.measure
}

/** Two years, two quarters. */
function areOfOtherYears(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [longPeriod(a.period), longPeriod(b.period)]
  return mine !== null && theirs !== null && areApart(mine, theirs)
}

/** 23 points and 32 teams have two digits in common by chance. */
function arePointsAndTeams(a: Claim, b: Claim): boolean {
  const isShort = a.digits.length < TELLING_DIGITS
  return isShort && a.unit !== b.unit && sortedDigits(a.digits) === sortedDigits(b.digits)
}

/**
 * 39万吨 and 3.9万吨; what is counted goes by many nouns, and may be of two things in one language. A rate
 * of 3.1% and one of 31% are of two things, unless both are said to be of one; and so are numbers of three
 * digits of which no word tells what either measures: 每标箱报315欧元, and a pay of €3,150.
 */
function areShifted(a: Claim, b: Claim): boolean {
  if (isDeposit(a) || isDeposit(b)) return false
  if (isEarned(a) ? isPaid(b) : isEarned(b) && isPaid(a)) return false
  const isTold = isShare(a) ? a.isKnown && b.isKnown : a.measure !== '' && b.measure !== ''
  // 23.8亿 for 23.8 billion: such a slip needs a word of scale.
  const isScaled = Math.min(a.value, b.value) >= LEAST_SCALED
  if (a.digits.length < TELLING_DIGITS + (isScaled ? 0 : 1) && !isTold) return false
  const isOneUnit =
    a.unit === b.unit ||
    !(a.isCount || b.isCount) ||
    (isHanPhrase(a) !== isHanPhrase(b) && (a.unit === 'people') === (b.unit === 'people'))
  return a.digits === b.digits && isOneUnit && isWithin(1000.1, a, b)
}

const LEAST_SCALED = 1e6

/** A sum that a company has in its books. */
function isEarned({ unit, kind, isKnown }: Claim): boolean {
  return isSum({ unit }) && kind === 'state' && isKnown
}

function isPaid({ unit, kind, governor }: Claim): boolean {
  return isSum({ unit }) && (kind === 'deal' || PAY.test(governor ?? ''))
}

const PAY = /^(?:pay|buy|spend|invest|bid|offer)|付|出价|收购|斥资|投/i

/** A tenth of a price is paid ahead of it. */
function isDeposit({ unit, governor, phrase }: Claim): boolean {
  return isSum({ unit }) && DEPOSIT.test(`${governor ?? ''} ${phrase}`)
}

const DEPOSIT = /[定订]金|保证金|\bdeposit\b/i

/** What is left over between two articles is one number, unless it is of another time or kind. */
function areLeft(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.isPlan !== b.isPlan || a.kind === 'level' || b.kind === 'level') return false
  if (areOtherThings(a, b) || days(left, right) > TOLD_DAYS) return false
  return !areOfOtherYears(a, b)
}

/** Votes are no seats; but patients are people. */
function areOtherThings(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [classOf(a.unit), classOf(b.unit)]
  if (mine === undefined || theirs === undefined || mine === theirs) return false
  return !areOfOneLine(KIN, mine, theirs)
}

/** Who is called the one may be called the other. */
const KIN = linesOf(`children students
athletes runners
miners workers
buses trucks vehicles`)

type Line = ReadonlySet<string>

function linesOf(table: string): readonly Line[] {
  return table.split('\n').map((line) => new Set(line.split(' ')))
}

function areOfOneLine(lines: readonly Line[], one: string, other: string): boolean {
  return lines.some((line) => line.has(one) && line.has(other))
}

/** Whoever sleeps in tents is not counted as 1200间. */
function arePeopleAndThings({ unit: one }: Claim, { unit: other }: Claim): boolean {
  return (
    (OF_PEOPLE.test(one) && OF_THINGS.test(other)) || (OF_THINGS.test(one) && OF_PEOPLE.test(other))
  )
}

const OF_PEOPLE =
  /^(?:people|deaths|fatalities|casualties|injuries|victims|survivors|employees|visitors|nurses|doctors|students|teachers|patients|soldiers|spectators|runners|athletes|children|pilots|drivers|volunteers|firefighters|voters|workers|farmers|engineers|officers|protesters|rescuers|refugees)$/

/** Measure words that count no people, and what they stand for. */
const OF_THINGS =
  /^(?:家|栋|座|幢|套|头|只|匹|羽|尾|辆|艘|架|架次|台|件|枚|幅|棵|株|趟|列|处|所|条|块|颗|部|份|种|个县|vehicles|ships|aircraft|houses|flights|games|schools|hospitals|villages|restaurants|factories|satellites|turbines|containers|books|rooms|countries|cities|trains|trucks|buses|drones|missiles|robots|buildings|apartments|stations|farms|trees|tickets|pigs|cattle|phones|ports|tents|silos|coins|bridges|roads|wells|towers|islands|locomotives|wagons|barges|sheep|tyres|bottles|boxes|batteries)$/

/** 12组卫星 are more than twelve. */
function isOfSets({ unit }: Claim): boolean {
  return SETS.test(unit)
}

const SETS = /^[组批双对]$/

/** 工厂月产 */
const PER_TIME = /[年月日]产$/

/** What parts two numbers whatever else is said of them: 新增, a rate. */
function narrowsOf({ scope, governor }: Claim): string {
  const told = scope.match(/新增|虚增|净增|累计|\bbefore\b|\ba (?:day|week|month|hour)\b/g) ?? []
  return [...told, ...(PER_TIME.exec(governor ?? '') ?? [])].join()
}

/** 居民停暖 and 居民里 are of the same ones. */
function areOtherNouns(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false
  return !(HAN_NOUN.test(one) && one.slice(0, 2) === other.slice(0, 2))
}

const HAN_NOUN = /^\p{Script=Han}{2}/u

/** 输电线路全长 and 线路全长 are one length; tons of sugar produced are `sugar output`. */
function haveOneScope(a: Claim, b: Claim): boolean {
  if (areOtherNouns(a.thing, b.thing)) return false
  if (a.scope === b.scope || isScope(a.thing, b.scope) || isScope(b.thing, a.scope)) return true
  const [short, long] = a.scope.length < b.scope.length ? [a.scope, b.scope] : [b.scope, a.scope]
  if (short.length < 2 || !/\p{Script=Han}/u.test(short) || !long.endsWith(short)) return false
  return !ADDED.test(long.slice(0, -short.length))
}

/** 动力及储能电池 are more than 储能电池. */
const ADDED = /[及和与、]$/

/** 古龙页岩油探明储量 and 探明储量: what the headline of one is about narrows nothing in the other. */
function areOfOne(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (areOtherNouns(a.thing, b.thing)) return false
  if ((a.scope === '') === (b.scope === '')) return false
  const scope = a.scope + b.scope
  return scope.length > 3 && [left, right].some(({ article }) => article.title.includes(scope))
}

/** By another definition there is another number: 基本除税前利润. */
const DEFINED =
  /基本|核心|调整|扣非|可比|\b(?:underlying|core|adjusted|comparable|pretax|pre-tax|trimmed|headline)\b|税[前后]/

/** In two languages, the one number that each has of a measure: 旗下全部矿山铀产量 and `mines yielded`. */
function areSole(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.story === null || !a.isKnown || a.kind !== 'state') return false
  if (isHanPhrase(a) === isHanPhrase(b) || !isWithin(1.5, a, b)) return false
  if (DEFINED.test(a.scope) || DEFINED.test(b.scope)) return false
  // As near as that are two forms of one measure: a margin, and one without items.
  return !isWithin(1.04, a, b) && isSingle(left) && isSingle(right)
}

function isScope(thing: string | null, scope: string): boolean {
  return thing !== null && stem(scope) === thing
}

/** `Halden has 4.2 million customers` and `Halden has 3.6 million customers`. */
function isOfOne(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && /^\p{Lu}/u.test(a.phrase)
}

/** All that a company raised since it was founded, in several rounds. */
function isOfAll({ measure, words }: Claim): boolean {
  return measure === 'raised' && words.includes('累计')
}

/** Both of one sentence, the second told as what another had said of the same. */
function isEcho(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && a.origin === b.origin
}
