/** Units of figures in their spellings, each with what it is worth in the base unit of its dimension. */

export interface Unit {
  /** Of the base unit of its dimension. */
  readonly name: string
  /** Power of ten that makes it the base one. */
  readonly power: number
  readonly spellings: string
}

/**
 * Known units with the power of ten that makes them the base one of their dimension, so that `2.7 GW`
 * and `2,700 MW` are alike. A line has name, power and spellings, of which a name of three letters is one;
 * of two that begin alike the longer stands first.
 */
const UNITS: readonly Unit[] = `
pp 0 个百分点|百分点|percentage points?|ppt?
% 0 %|percent(?!a)|per cent|pct
bp 0 个基点|基点|basis points?|bps?
hkd 0 港元|港币|hk dollars?
aud 0 澳元|australian dollars?
cad 0 加元|canadian dollars?
sgd 0 新加坡元|新元|singapore dollars?
nzd 0 新西兰元|new zealand dollars?
twd 0 新台币
usd 0 美元|美金|(?:us )?dollars?
eur 0 欧元|euros?
cny 0 元|人民币|yuan|rmb|renminbi
gbp 0 英镑|pounds?
jpy 0 日元|日圆|円|yen
krw 0 韩元|won
inr 0 印度卢比|卢比|rupees?
idr 0 印尼盾|印尼卢比|rupiah
rub 0 卢布|rou?bles?
chf 0 瑞士法郎|瑞郎|swiss francs?
brl 0 雷亚尔|reais
thb 0 泰铢|baht
vnd 0 越南盾|dong
myr 0 林吉特|ringgit
peso 0 比索|pesos?
lira 0 里拉|liras?
zar 0 兰特|rand
kzt 0 坚戈|tenge
aed 0 迪拉姆|dirhams?
sar 0 里亚尔|riyals?
pln 0 兹罗提|zlotys?
nok 0 挪威克朗
sek 0 瑞典克朗
dkk 0 丹麦克朗
krone 0 克朗|kron(?:er?|or|a)
wh 12 太瓦时|twh
wh 9 吉瓦时|gwh
wh 6 兆瓦时|mwh
wh 3 千瓦时|度|kwh|kilowatt-hours?
wh 0 瓦时
w 12 tw
w 9 吉瓦|gw|gigawatts?
w 6 兆瓦|mw|megawatts?
w 3 千瓦|kw|kilowatts?
w 0 瓦|watts?
g 6 公吨|吨|(?:metric )?tons?|tonnes?|t
g 3 千克|公斤|kg|kilograms?|kilos?
g 0 克(?![拉朗])|grams?
m2 6 平方公里|平方千米|square kilomet(?:re|er)s?|sq km|km2
m2 4 公顷|hectares?|ha
m2 0 平方米|平米|square met(?:re|er)s?|sq m|m2
m3 0 立方米|cubic met(?:re|er)s?|m3
m 3 公里|千米|kilomet(?:re|er)s?|km
m 0 米|met(?:re|er)s?
mm 0 毫米|millimet(?:re|er)s?|mm
mile 0 英里|miles?|mph
nm 0 纳米|奈米|nanomet(?:re|er)s?|nm
acre 0 英亩|acres?
oz 0 盎司|(?:troy )?ounces?|oz
bu 0 蒲式耳|bushels?
bbl 0 桶|barrels?
sec 0 秒|seconds?
min 0 分钟|minutes?|mins
hour 0 小时|hours?
day 0 天(?![猫津然气空])|days?
week 0 周(?![年大生边])|weeks?
month 0 个月|months?
degc 0 摄氏度|°c|degrees celsius
people 0 人(?![民次形工均机气口])|名(?![次单义为字称列额牌录])|people|persons?
car 0 辆|vehicles?|cars?
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', power, ...spellings] = line.split(' ')
    if (name.length === 3) spellings.push(`|${name}`)
    return { name, power: Number(power), spellings: spellings.join(' ').replace(' |', '|') }
  })

/** One alternative for each spelling, in the order in which they are tried. */
export const SPELLINGS = UNITS.map(({ spellings }) => spellings).join('|')

/** The same of those that begin with Han. */
export const HAN_SPELLINGS = SPELLINGS.split('|')
  .filter((spelling) => /^\p{sc=Han}/u.test(spelling))
  .join('|')

const unitsOf = new Map<string, Unit | null>()

/** @param text One of the spellings, which are few. */
export function unitOf(text: string | undefined): Unit | null {
  if (text === undefined) return null
  let unit = unitsOf.get(text)
  if (unit === undefined) {
    unit = UNITS.find(({ spellings }) => new RegExp(`^(?:${spellings})$`).test(text)) ?? null
    unitsOf.set(text, unit)
  }
  return unit
}

/** What stands before an amount, beside the codes of the units; a sign alone is of the currency it is most used for. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  us$: 'usd',
  hk$: 'hkd',
  a$: 'aud',
  au$: 'aud',
  c$: 'cad',
  ca$: 'cad',
  s$: 'sgd',
  nz$: 'nzd',
  nt$: 'twd',
  r$: 'brl',
  '¥': 'cny',
  rmb: 'cny',
  '€': 'eur',
  '£': 'gbp',
  '₹': 'inr',
  '₩': 'krw',
  '฿': 'thb',
  '₽': 'rub',
  '₫': 'vnd',
}

const CODES = new Map(UNITS.map((unit) => [unit.name, unit]))

/**
 * The unit of what stands before a number. `Z$` is money of its own; three letters may be any word.
 *
 * @returns Null for a word.
 */
export function unitBefore(sign: string): Unit | null {
  const code = SIGNS[sign] ?? (/^[a-z]{3}$/.test(sign) ? sign : null)
  if (code === null) return { name: sign, power: 0, spellings: '' }
  return CODES.get(code) ?? null
}
