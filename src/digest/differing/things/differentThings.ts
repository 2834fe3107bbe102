/** Whether words say that two figures are of two things, however near their values are. */
import { classOf, OF_PEOPLE, sortedDigits, TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import { areApart } from '../../facts/periods.ts'
import { isChinese, longPeriod, type Placed } from '../placed.ts'
import { isSum } from '../values.ts'
import { sharesName } from './sameName.ts'
import { areOtherNouns, haveOneScope } from './scopes.ts'

/** By their nouns, scopes or names. */
export function areDifferentThings(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (areOfTwoClasses(a, b) || areCountedApart(a, b) || areOtherNouns(a.thing, b.thing)) return true
  if (isChinese(a) !== isChinese(b)) return false
  if (!haveOneScope(a, b) && !isHanWithout(a, b)) return true
  return a.isNamed && b.isNamed && !sharesName(left, right)
}

/** A forecast and a result, a profit and a revenue: proof however likely the pair is else. */
export function areDifferentKinds({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return arePlanAndFact(a, b) || areOtherAccounts(a, b)
}

/** Whether both are Chinese and one has no scope: a clause often leaves its subject to the sentence before. */
function isHanWithout(a: Claim, b: Claim): boolean {
  return isChinese(a) && (a.scope === '' || b.scope === '')
}

/** Whether one is a plan and the other not, of a known measure. What a plant can make is also what it will make. */
function arePlanAndFact(a: Claim, b: Claim): boolean {
  const areStated = a.kind === 'state' && b.kind === 'state'
  const isOfPlant = (a.measure === CAPACITY) !== (b.measure === CAPACITY)
  return areStated && !isOfPlant && a.isPlan !== b.isPlan && (a.isKnown || b.isKnown)
}

const CAPACITY = 'capacity'

/** Whether they are sums of two known measures, as profit and revenue. */
function areOtherAccounts(a: Claim, b: Claim): boolean {
  return isSum(a) && a.kind === 'state' && b.kind === 'state' && haveDifferentMeasures(a, b)
}

/** Whether both measures are known, and differ. */
export function haveDifferentMeasures(a: Claim, b: Claim): boolean {
  return a.isKnown && b.isKnown && a.measure !== b.measure
}

/** Whether they are of two years or two quarters. */
export function areOfDifferentYears(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [longPeriod(a.period), longPeriod(b.period)]
  return mine !== null && theirs !== null && areApart(mine, theirs)
}

/** Whether both have the same one or two digits and other units, so by chance: 23 points and 32 teams. */
export function arePointsAndTeams(a: Claim, b: Claim): boolean {
  const isShort = a.digits.length < TELLING_DIGITS
  return isShort && a.unit !== b.unit && sortedDigits(a.digits) === sortedDigits(b.digits)
}

/** Whether they count two classes of things: votes and seats; but patients are people. */
function areOfTwoClasses(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [classOf(a.unit), classOf(b.unit)]
  if (mine === undefined || theirs === undefined || mine === theirs) return false
  return !areOfOneLine(KIN, mine, theirs)
}

/** Each line has nouns that may name the same people or things. */
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

/** Whether one counts people and the other things, or one shops and the other goods: 12000杯 are no shops. */
export function areCountedApart(
  { unit: one }: Pick<Claim, 'unit'>,
  { unit: other }: Pick<Claim, 'unit'>,
): boolean {
  return COUNTED_APART.some(
    ([mine, theirs]) =>
      (mine.test(one) && theirs.test(other)) || (mine.test(other) && theirs.test(one)),
  )
}

/** The same, but 个 and 家 may count anything: 128名 and 119辆 are two things whatever stands next to them. */
export function areWrittenApart({ written: one }: Claim, { written: other }: Claim): boolean {
  return one !== ANY && other !== ANY && areCountedApart({ unit: one }, { unit: other })
}

const ANY = '家'

/** Chinese measure words and English nouns that count no people. */
const OF_THINGS =
  /^(?:家|栋|座|幢|套|头|只|匹|羽|尾|辆|艘|架|架次|台|件|枚|幅|棵|株|趟|列|处|所|条|块|颗|部|份|册|种|个县|省份|vehicles|ships|aircraft|houses|flights|games|schools|hospitals|villages|restaurants|factories|satellites|turbines|containers|books|rooms|countries|cities|trains|trucks|buses|drones|missiles|robots|buildings|apartments|stations|farms|trees|tickets|pigs|cattle|phones|ports|tents|silos|coins|bridges|roads|wells|towers|islands|locomotives|wagons|barges|sheep|tyres|shots|bullets|rounds|rifles|guns|weapons|magazines|species|comments|bottles|boxes|batteries|samples|volumes|districts|provinces|states|pools|sites)$/

const OF_SHOPS = /^(?:家|店|门店|stores|shops|outlets|branches|restaurants|cafes|hotels)$/

const OF_GOODS =
  /^(?:杯|碗|瓶|罐|盒|袋|箱|桶|件|份|单|包|支|cups|drinks|bowls|bottles|cans|boxes|bags|orders|packets)$/

const COUNTED_APART = [
  [OF_PEOPLE, OF_THINGS],
  [OF_SHOPS, OF_GOODS],
] as const

/** An amount per day, month or year: 工厂月产. */
const PER_TIME = /[年月日]产$/

/** Whether a narrowing word is said of only one of two figures of one language. */
export function areNarrowed({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return isChinese(a) === isChinese(b) && narrowsOf(a) !== narrowsOf(b)
}

/** The narrowing words of a claim: what is new (新增), a rate (`a day`, 月产). */
export function narrowsOf({ scope, governor }: Claim): string {
  const told = scope.match(/新增|虚增|净增|累计|\bbefore\b|\ba (?:day|week|month|hour)\b/g) ?? []
  return [...told, ...(PER_TIME.exec(governor ?? '') ?? [])].join()
}
