/** What a text says that parts two figures, however near they are: of two things, of another year. */
import { classOf, OF_PEOPLE, sortedDigits, TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import { areApart } from '../../facts/periods.ts'
import { isHanPhrase, longPeriod, type Placed } from '../placed.ts'
import { isSum } from '../values.ts'
import { sharesName } from './sameName.ts'
import { areOtherNouns, haveOneScope } from './scopes.ts'

/** Whether a text says that two figures are of two things: by their nouns or names. */
export function areOfTwoThings(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (areOtherThings(a, b) || areCountedApart(a, b) || areOtherNouns(a.thing, b.thing)) return true
  if (isHanPhrase(a) !== isHanPhrase(b)) return false
  if (arePointsAndTeams(a, b) && Math.min(a.value, b.value) < 100) return true
  if (!haveOneScope(a, b) && !isHanWithout(a, b)) return true
  return a.isNamed && b.isNamed && !sharesName(left, right)
}

/** What no reader takes for one thing: a forecast and a result, a profit and a revenue, two years. */
export function areOfTwoKinds({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return arePlanAndFact(a, b) || areOtherAccounts(a, b) || areOfOtherYears(a, b)
}

/** A Chinese clause names its subject where it begins, another leaves it to the sentence before. */
function isHanWithout(a: Claim, b: Claim): boolean {
  return isHanPhrase(a) && isHanPhrase(b) && (a.scope === '' || b.scope === '')
}

/** What one foresees and the other has, of a measure that is known. What a plant can make is what it will make. */
function arePlanAndFact(a: Claim, b: Claim): boolean {
  const areStated = a.kind === 'state' && b.kind === 'state'
  const isOfPlant = (a.measure === CAPACITY) !== (b.measure === CAPACITY)
  return areStated && !isOfPlant && a.isPlan !== b.isPlan && (a.isKnown || b.isKnown)
}

const CAPACITY = 'capacity'

/** A profit is no revenue, however near they are. */
function areOtherAccounts(a: Claim, b: Claim): boolean {
  return isSum(a) && a.kind === 'state' && b.kind === 'state' && areOtherMeasures(a, b)
}

/** Whether the table has two measures for them. */
export function areOtherMeasures(a: Claim, b: Claim): boolean {
  return a.isKnown && b.isKnown && a.measure !== b.measure
}

/** Two years, two quarters. */
export function areOfOtherYears(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [longPeriod(a.period), longPeriod(b.period)]
  return mine !== null && theirs !== null && areApart(mine, theirs)
}

/** 23 points and 32 teams have two digits in common by chance. */
export function arePointsAndTeams(a: Claim, b: Claim): boolean {
  const isShort = a.digits.length < TELLING_DIGITS
  return isShort && a.unit !== b.unit && sortedDigits(a.digits) === sortedDigits(b.digits)
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
jobs workers
buses trucks vehicles
houses households`)

type Line = ReadonlySet<string>

function linesOf(table: string): readonly Line[] {
  return table.split('\n').map((line) => new Set(line.split(' ')))
}

function areOfOneLine(lines: readonly Line[], one: string, other: string): boolean {
  return lines.some((line) => line.has(one) && line.has(other))
}

/**
 * Whoever sleeps in tents is not counted as 1200间, and what a shop sells in a day, 12000杯, is not counted as
 * shops are.
 */
export function areCountedApart(
  { unit: one }: Pick<Claim, 'unit'>,
  { unit: other }: Pick<Claim, 'unit'>,
): boolean {
  return COUNTED_APART.some(
    ([mine, theirs]) =>
      (mine.test(one) && theirs.test(other)) || (mine.test(other) && theirs.test(one)),
  )
}

/** People and what is counted by a measure word that counts none: 128名 and 119辆; 个 and 家 count anything. */
export function areWrittenApart({ written: one }: Claim, { written: other }: Claim): boolean {
  return one !== ANY && other !== ANY && areCountedApart({ unit: one }, { unit: other })
}

const ANY = '家'

/** Measure words that count no people, and what they stand for. */
const OF_THINGS =
  /^(?:家|栋|座|幢|套|头|只|匹|羽|尾|辆|艘|架|架次|台|件|枚|幅|棵|株|趟|列|处|所|条|块|颗|部|份|册|种|个县|省份|vehicles|ships|aircraft|houses|flights|games|schools|hospitals|villages|restaurants|factories|satellites|turbines|containers|books|rooms|countries|cities|trains|trucks|buses|drones|missiles|robots|buildings|apartments|stations|farms|trees|tickets|pigs|cattle|phones|ports|tents|silos|coins|bridges|roads|wells|towers|islands|locomotives|wagons|barges|sheep|tyres|shots|bullets|rounds|rifles|guns|weapons|magazines|species|comments|bottles|boxes|batteries|samples|volumes|districts|provinces|states|pools|sites)$/

const OF_SHOPS = /^(?:家|店|门店|stores|shops|outlets|branches|restaurants|cafes|hotels)$/

const OF_GOODS =
  /^(?:杯|碗|瓶|罐|盒|袋|箱|桶|件|份|单|包|支|cups|drinks|bowls|bottles|cans|boxes|bags|orders|packets)$/

const COUNTED_APART = [
  [OF_PEOPLE, OF_THINGS],
  [OF_SHOPS, OF_GOODS],
] as const

/** 工厂月产 */
const PER_TIME = /[年月日]产$/

/** Whether a word narrows one of two figures of one language. */
export function areNarrowed({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return isHanPhrase(a) === isHanPhrase(b) && narrowsOf(a) !== narrowsOf(b)
}

/** What parts two numbers whatever else is said of them: 新增, a rate. */
export function narrowsOf({ scope, governor }: Claim): string {
  const told = scope.match(/新增|虚增|净增|累计|\bbefore\b|\ba (?:day|week|month|hour)\b/g) ?? []
  return [...told, ...(PER_TIME.exec(governor ?? '') ?? [])].join()
}
