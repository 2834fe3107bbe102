/** How a number of units is told in each interface language: in metric ones, of a size that reads easily. */
import { baseOf } from '../../src/digest/baseUnits.ts'
import { chineseName } from '../../src/digest/figures/units/currencies.ts'
import type { Amount } from '../../src/digest/views/amount.ts'
import { decimal } from '../../src/text/decimal.ts'
import { hasHan } from '../../src/text/han.ts'
import type { Language } from '../../src/text/time.ts'

/** Size and its sign, largest first. */
const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
}

/** What stands before a sum in English, and after it in Chinese. */
const MONEY: Readonly<Record<string, readonly [before: string, after: string]>> = {
  USD: ['$', '美元'],
  CNY: ['¥', '元'],
  HKD: ['HK$', '港元'],
  TWD: ['NT$', '元新台币'],
  EUR: ['€', '欧元'],
  GBP: ['£', '英镑'],
  AUD: ['A$', '澳元'],
  JPY: ['JP¥', '日元'],
  KRW: ['₩', '韩元'],
}

/** Of others, the unit that they are told in; `baseUnits.ts` has how many of it one is. */
const METRIC: Readonly<Record<string, string>> = {
  mile: 'km',
  nmi: 'km',
  acre: 'ha',
  mu: 'ha',
  ft2: 'm2',
  ft3: 'm3',
  lb: 'kg',
}

/**
 * From how many of its units on, how many of them one is, and what stands after the number in each language; empty
 * where that has no word of this size in use.
 */
type Size = readonly [least: number, size: number, en: string, zh: string]

const one = (en: string, zh: string): readonly Size[] => [[0, 1, en, zh]]

/** By unit, largest first. */
const SIZES: Readonly<Record<string, readonly Size[]>> = {
  '%': one('%', '%'),
  pp: one(' pp', '个百分点'),
  bp: one(' bp', '个基点'),
  x: one('×', '倍'),
  t: one(' t', '吨'),
  kg: one(' kg', '公斤'),
  g: [
    [0.1, 1, ' g', '克'],
    [1e-4, 1e-3, ' mg', '毫克'],
    [0, 1e-6, ' µg', '微克'],
  ],
  oz: one(' oz', '盎司'),
  ct: one(' ct', '克拉'),
  // A battery's in Wh, a country's in TWh; Chinese tells both in 千瓦时, with 万 and 亿.
  kWh: [
    [1e9, 1e9, ' TWh', ''],
    [1e6, 1e6, ' GWh', ''],
    [1e4, 1e3, ' MWh', ''],
    [1, 1, ' kWh', '千瓦时'],
    [0, 1e-3, ' Wh', '瓦时'],
  ],
  W: [
    [1e9, 1e9, ' GW', ' GW'],
    [1e6, 1e6, ' MW', ' MW'],
    [1e3, 1e3, ' kW', ' kW'],
    [0, 1, ' W', ' W'],
  ],
  m: [
    [1e4, 1e3, ' km', '公里'],
    [1, 1, ' m', '米'],
    [0.01, 0.01, ' cm', '厘米'],
    [1e-4, 1e-3, ' mm', '毫米'],
    [1e-7, 1e-6, ' µm', '微米'],
    [0, 1e-9, ' nm', '纳米'],
  ],
  km: one(' km', '公里'),
  m2: one(' m²', '平方米'),
  km2: one(' km²', '平方公里'),
  ha: one(' ha', '公顷'),
  m3: one(' m³', '立方米'),
  L: [
    [0.1, 1, ' L', '升'],
    [0, 1e-3, ' mL', '毫升'],
  ],
  bbl: one(' bbl', '桶'),
  degC: one(' °C', '℃'),
  Pa: [
    [1e6, 1e6, ' MPa', '兆帕'],
    [5e4, 100, ' hPa', '百帕'],
    [1e3, 1e3, ' kPa', '千帕'],
    [0, 1, ' Pa', '帕'],
  ],
  V: [
    [1e3, 1e3, ' kV', '千伏'],
    [0, 1, ' V', '伏'],
  ],
  dB: one(' dB', '分贝'),
  second: one(' seconds', '秒'),
  minute: one(' minutes', '分钟'),
  hour: one(' hours', '小时'),
  day: one(' days', '天'),
  week: one(' weeks', '周'),
  month: one(' months', '个月'),
  year: one(' years', '年'),
  share: one(' shares', '股'),
  TEU: one(' TEU', '标箱'),
  people: one(' people', '人'),
  人: one(' people', '人'),
  名: one(' people', '名'),
}

/** Which of two names is that of an interface language. */
const COLUMNS: Readonly<Record<Language, 0 | 1>> = { en: 0, zh: 1 }

/** What a rate is for one of. */
const EACH: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  t: ['t', '吨'],
  kg: ['kg', '公斤'],
  g: ['g', '克'],
  oz: ['oz', '盎司'],
  lb: ['lb', '磅'],
  kWh: ['kWh', '千瓦时'],
  W: ['W', '瓦'],
  m2: ['m²', '平方米'],
  m3: ['m³', '立方米'],
  km: ['km', '公里'],
  L: ['L', '升'],
  gal: ['gal', '加仑'],
  bbl: ['bbl', '桶'],
  bushel: ['bushel', '蒲式耳'],
  share: ['share', '股'],
  TEU: ['TEU', '标箱'],
  FEU: ['FEU', 'FEU'],
  hour: ['h', '小时'],
  second: ['s', '秒'],
}

/** Digits of a number that a text gives in words, or in other units than it is told in. */
export const FEW_DIGITS = 4

/**
 * A number of units; null where no reader would know better from it than from what is written.
 *
 * @param digits Of the number.
 */
export function inUnits(
  { value, unit, unitKind }: Pick<Amount, 'unitKind'> & { value: number; unit: string },
  language: Language,
  digits: number = FEW_DIGITS,
): string | null {
  // A noun of what is counted may look like the code of a currency.
  if (unitKind === 'count' && !SIZES[unit]) return null
  const slash = unit.indexOf('/')
  if (slash < 0) return ofUnit(value, unit, language, digits)
  const each = EACH[unit.slice(slash + 1)]
  const told = each && ofUnit(value, unit.slice(0, slash), language, digits)
  return told ? `${told}/${each[COLUMNS[language]]}` : null
}

/** Those that are told in others. */
const UNIT_NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  mile: ['miles', '英里'],
  nmi: ['nautical miles', '海里'],
  acre: ['acres', '英亩'],
  mu: ['mu', '亩'],
  ft2: ['ft²', '平方英尺'],
  ft3: ['ft³', '立方英尺'],
}

/** What an interface language calls a unit: 美元/吨 for `USD/t`; the unit itself where no name is known, and of what is counted its noun. */
export function unitName(
  { unit, unitKind }: Pick<Amount, 'unit' | 'unitKind'>,
  language: Language,
): string {
  if (unit === null || (unitKind === 'count' && !SIZES[unit])) return unit ?? ''
  const [of = '', each] = unit.split('/')
  const name = simpleName(of, language)
  if (each === undefined) return name
  return `${name}/${EACH[each]?.[COLUMNS[language]] ?? simpleName(each, language)}`
}

/**
 * What a menu of units has an amount under: its code, of those that English calls alike the first (人 and 名 are
 * `people`); empty for a noun of the other language, which would be a riddle between those of the page.
 */
export function unitKey(
  { unit, unitKind }: Pick<Amount, 'unit' | 'unitKind'>,
  language: Language,
): string {
  if (unit === null) return ''
  const alike = FIRST_OF.get(unitName({ unit, unitKind }, 'en'))
  if (alike !== undefined) return alike
  const isNoun = unitKind === 'count' && !SIZES[unit]
  return isNoun && hasHan(unit) !== (language === 'zh') ? '' : unit
}

/** The first unit of each English name. */
const FIRST_OF = new Map(
  Object.keys(SIZES)
    .reverse()
    .map((unit) => [simpleName(unit, 'en'), unit]),
)

function simpleName(unit: string, language: Language): string {
  const at = COLUMNS[language]
  const money = language === 'zh' ? signsOf(unit)?.[1].trim() : undefined
  const [, , en, zh] = SIZES[unit]?.find(([, size]) => size === 1) ?? []
  const each = language === 'zh' ? EACH[unit]?.[1] : undefined
  return money ?? UNIT_NAMES[unit]?.[at] ?? each ?? (language === 'zh' ? zh : en)?.trim() ?? unit
}

/** A number in few signs: `2.85m`, `285万`. */
export function inFewDigits(
  value: number,
  language: Language,
  digits: number = FEW_DIGITS,
): string {
  const [size, sign] = SCALES[language].find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const number = value / size
  const isExact = size === 1 && Number.isInteger(number)
  const shown = isExact ? number : Number(number.toPrecision(digits))
  return (size === 1 ? decimal(shown) : String(shown)).replace('-', '−') + sign
}

function ofUnit(value: number, unit: string, language: Language, digits: number): string | null {
  const isChinese = language === 'zh'
  const money = signsOf(unit)
  if (money) {
    const number = inFewDigits(value, language, digits)
    return isChinese
      ? number + money[1]
      : number.replace(/^−?/, `$&${money[0].replaceAll('$', '$$$$')}`)
  }
  const metric = METRIC[unit]
  if (metric !== undefined) {
    const [[, mine], [, its]] = [baseOf(unit), baseOf(metric)]
    return ofUnit((value * mine) / its, metric, language, FEW_DIGITS)
  }
  const sizes = SIZES[unit]
  const at = COLUMNS[language]
  const found = sizes?.find(([least, , ...names]) => Math.abs(value) >= least && names[at])
  if (!found) return null
  const [, size, ...names] = found
  const number = inFewDigits(value / size, language, digits)
  const name = names[at]
  return withNoun(number, name)
}

/** `1 country` of the name of several. */
export function withNoun(number: string, name: string): string {
  if (number !== '1') return number + name
  return number + name.replace('people', 'person').replace(/ies$/, 'y').replace(PLURAL, '')
}

const PLURAL = /(?<=[a-z]{3})s$/

/** By its code where readers know no sign of it; undefined for what several countries call alike. */
function signsOf(unit: string): readonly [before: string, after: string] | undefined {
  const known = MONEY[unit]
  if (known || !/^[A-Z]{3}$/.test(unit) || SIZES[unit]) return known
  return [`${unit}\u00a0`, chineseName(unit)]
}
