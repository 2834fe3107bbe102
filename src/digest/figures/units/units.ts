import { codeAt } from '../../../text/codeAt.ts'
import { isDigit, isLetter } from '../chars.ts'
import type { UnitKind } from '../figure.ts'
import { MONEY } from './currencies.ts'
import { SHARED } from './sharedCurrencies.ts'

/** What a number can be counted or measured in. */
export interface Unit {
  /** `USD`, `%`, `t`, `kWh`; see `figure.ts`. */
  readonly code: string
  readonly kind: UnitKind
  /** Base units in one of it: 1000000000 for GW. */
  readonly factor: number
  readonly currency: string | null
  /** May stand below a line (`yuan/ton`) or after `per`. */
  readonly below: boolean
}

/** A unit as the text writes it. */
export interface UnitMatch {
  readonly unit: Unit
  /** First code unit after it. */
  readonly end: number
}

/**
 * One unit a line: code, kind, factor, forms parted by `|`. Forms of Latin letters end at the end
 * of a word; those with a capital or of one or two letters are matched as written, for `MW` is not
 * `mW`. A plural in s stands for its singular too. A `=` before a form
 * says that it is matched as written, too: BHP digs ore, Micron makes chips. A `_` after the kind
 * says that things are priced or measured by it.
 */
const TABLE = `
% percent 1 percent|per cent|pct|%
% percent 0.1 per mille|‰
pp points 1 percentage points|percentage-points|pct pts|ppts|ppt|pp|pcts|个百分点|百分点|个pct|个pp
bp points 1 basis points|basis-points|bps|bp|BP|BPs|个基点|基点|个BP|个bp
t mass_ 1 deadweight tonnes|wet metric tonnes|wet tonnes|wet tons|dry tonnes|dry tons|湿吨|干吨|deadweight tons|gross tonnes|gross tons|metric tons|metric tonnes|tonnes|tons|ton|dwt|t|公吨|吨|载重吨|总吨|tpa
t mass_ 1000 kt|千吨|ktpa
t mass_ 1000000 Mt|mtpa
t mass_ 0.907185 short tons
kg mass_ 1 kilograms|kilogrammes|kilos|kgs|kg|KG|千克|公斤
kg mass_ 100 quintals|公担
kg mass_ 0.5 市斤|斤
kg mass_ 0.6 台斤
g mass_ 1 grams|grammes|g|公克|克
g mass_ 0.001 mg|milligrams|毫克
oz mass_ 1 troy ounces|ounces|oz|盎司
lb mass_ 1 pounds|lbs|lb|磅
ct mass_ 1 carats|克拉
g mass_ 0.000001 micrograms|μg|µg|微克
g mass_ 0.000000001 nanograms|ng|纳克
kWh energy_ 1 kilowatt-hours|kilowatt hours|kWh|KWh|kwh|KWH|千瓦时|千瓦小时|度电
kWh energy_ 0.001 watt-hours|watt hours|Wh|瓦时
kWh energy_ 1000 megawatt-hours|megawatt hours|MWh|兆瓦时
kWh energy_ 1000000 gigawatt-hours|gigawatt hours|GWh|Gwh|吉瓦时
kWh energy_ 1000000000 terawatt-hours|terawatt hours|TWh|太瓦时
W energy_ 1 watts|W|瓦特|瓦
W energy_ 1000 kilowatts|kW|KW|kWp|千瓦
W energy_ 1000000 megawatts|MW|MWe|MWp|MWdc|MWac|兆瓦
W energy_ 1000000000 gigawatts|GW|GWe|GWp|吉瓦
W energy_ 1000000000000 terawatts|TW|太瓦
hp energy_ 1 horsepower|=bhp|hp|匹马力|马力
J energy 1 =joules|焦耳
J energy 1000000 MJ|兆焦
J energy 1000000000 GJ|吉焦
tce energy 1 tons of standard coal|吨标准煤|吨标煤
kcal energy_ 1 kilocalories|kcal|千卡|大卡
therm energy_ 1 therms
Btu energy_ 1000000 million British thermal units|MMBtu|mmbtu|mmBtu|百万英热单位|百万英热
m other_ 1 metres|meters|m|延米|米|公尺
m other 0.01 centimetres|centimeters|cm|厘米|公分
m other 0.001 millimetres|millimeters|mm|毫米|公厘
m other 0.000001 micrometres|micrometers|=microns|μm|µm|微米
m other 0.000000001 nanometres|nanometers|nm|纳米
m other 0.0254 inches|inch|英寸
m other 0.3048 feet|foot|ft|英尺
m other 0.9144 yards
km other_ 1 kilometres|kilometers|km|公里|千米
core-km other_ 1 芯公里|fibre-kilometres|fiber-kilometers
mile other_ 1 miles|英里
nmi other 1 nautical miles|海里
ly other 1 light-years|light years|光年
Pa other 1 =pascals|帕
Pa other 100 hectopascals|hPa
Pa other 1000 kilopascals|kPa|千帕
Pa other 1000000 megapascals|MPa|兆帕
Pa other 100000 bar
A other 1 amperes|amps|安培
A other 1000000 兆安
m2 other_ 1 square metres|square meters|sq m|sqm|m2|m²|㎡|平方米|平米|平方公尺
km2 other_ 1 square kilometres|square kilometers|square km|sq km|km2|km²|平方公里|平方千米
ft2 other_ 1 square feet|square foot|sq. ft.|sq. ft|sq.ft.|sq.ft|sq ft|sqft|平方英尺|平方呎|平方尺
ha other_ 1 hectares|公顷
mu other_ 1 mu|亩
acre other_ 1 acres|英亩
m2 other_ 1000 dunams|dunums|dönüms|dönüm
m3 other_ 1000000000 bcm|cubic kilometres|cubic kilometers|km3|km³|立方公里|立方千米
m3 other_ 1 cubic metres|cubic meters|m3|m³|立方米|立方公尺|立方|标方|方|公秉
ft3 other_ 1 cubic feet|立方英尺
L other_ 1000 kilolitres|kiloliters|千升
L other_ 100 hectolitres|hectoliters
L other_ 1 litres|liters|L|升|公升
L other_ 0.001 millilitres|milliliters|ml|mL|毫升
bbl other_ 1 barrels|bbl|bpd|b/d|桶/日|桶/天|桶
bbl other 1000 kb/d
bbl other 1000000 mb/d
gal other_ 1 gallons|加仑
degC other 1 degrees celsius|degree celsius|degrees centigrade|celsius|degrees c|degrees|°c|°C|℃|摄氏度
degF other 1 degrees fahrenheit|°F|℉|华氏度
dB other 1 decibels|dB|分贝
V other 1 =volts|V|伏
VA other 1000 千伏安|kVA|KVA
VA other 1000000 兆伏安|MVA
T other 1 =tesla
V other 1000 kilovolts|kV|千伏
Hz other 1 hertz|Hz|赫兹
Hz other 1000 kilohertz|kHz|千赫
Hz other 1000000 megahertz|MHz|兆赫
Hz other 1000000000 gigahertz|GHz|吉赫
B other 1000000 megabytes|MB
B other 1000000000 gigabytes|GB|吉字节
B other 1000000000000 terabytes|TB|太字节
B other 1000000000000000 petabytes|PB|拍字节
ppm other 1 parts per million|ppm
ppm other 0.001 parts per billion|ppb
bit/s other 1000000 megabits per second|megabits a second|Mbit/s|Mbps|兆比特每秒|兆比特/秒
bit/s other 1000000000 gigabits per second|gigabits a second|Gbit/s|Gbps|吉比特每秒|吉比特/秒
bit/s other 1000000000000 terabits per second|terabits a second|Tbit/s|Tbps|太比特每秒|太比特/秒
second duration_ 1 seconds|秒钟|秒
second duration 0.001 milliseconds|ms|毫秒
minute duration_ 1 minutes|mins|min|分钟
hour duration_ 1 hours|hrs|h|个小时|小时|个钟头
day duration_ 1 trading days|working days|business days|calendar days|days|day|个交易日|个工作日|个工作天|个自然日|天|个昼夜
week duration_ 2 fortnights
week duration_ 1 weeks|个星期|星期|个周|周
month duration_ 1 months|个月|个多月
year duration_ 1 years|yrs|周年|年时间|年
century duration 1 centuries|century|个世纪
share count_ 1 shares|股
岁 count 1 周岁
x multiple 1 times|fold|x|X|×|倍
TEU count_ 1 TEUs|TEU|teu|标箱|标准箱
FEU count_ 1 FEUs|FEU|feu
m/second rate 1 m/s
km/hour rate 1 km/h|kmh|kph|kmph
km/hour rate 1.852 =knots
mile/hour rate 1 mph
rpm other 1 revolutions per minute|revolutions a minute|rpm
mAh other 1 mAh|毫安时
Ah other 1 Ah|安时
lux other 1 lux|勒克斯
Mtoken other_ 1 million tokens|百万词元|百万tokens|百万token
`

/** Below a line these stand for what is priced by the piece: `6.72元/杯`, `$5 per bottle`. */
const PIECES =
  'Mbps|GB|TB|dollar|美元|bushel|蒲式耳|bottle|cup|piece|unit|wafer|module|vehicle|head|person|ticket|night|set|bag|box|container|crate|carton|pallet|pair|card|dozen|瓶|杯|片|件|台|辆|只|头|人|张|套|箱|盒|双|枚|羽|镍点|块|手|个|间|户|单|条|支|包|份|次|月|日|年|季'

const CODES_OF_PIECES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  美元: 'USD',
  蒲式耳: 'bushel',
  日: 'day',
  月: 'month',
  年: 'year',
}

interface Form {
  readonly text: string
  readonly exact: boolean
  readonly latin: boolean
  /** Its second code unit, a letter in lower case; 0 when it has one alone. */
  readonly second: number
  /** May stand before a sum too. */
  readonly isMark: boolean
  readonly unit: Unit
}

/** By their first code unit. */
type Forms = Map<number, Form[]>

const byFirst: Forms = new Map()
const pieceByFirst: Forms = new Map()

function add(forms: Forms, text: string, unit: Unit, isName = false): void {
  const exact = isName || text.length <= 2 || /[A-Z]/.test(text)
  const form = {
    text,
    exact,
    latin: /[A-Za-z0-9]$/.test(text),
    second: lower(codeAt(text, 1)),
    isMark: unit.kind === 'money' && (text === '€' || text.toUpperCase() === unit.code),
    unit,
  }
  const first = text.charAt(0)
  for (const begin of exact ? [first] : new Set([first, first.toUpperCase()])) {
    const key = begin.charCodeAt(0)
    const list = forms.get(key)
    if (list) list.push(form)
    else forms.set(key, [form])
  }
}

/** Of words of five letters and more: `pcts` are points, where `pct` is a percent; one `degree` is mostly of an angle. */
const PLURAL = /^(?!degrees|celsius)[a-z][a-z -]{3,}s$/

for (const line of TABLE.trim().split('\n')) {
  const [code = '', kindMark = '', factor = '', ...rest] = line.split(' ')
  const kind = kindMark.replace('_', '') as UnitKind
  const below = kindMark.endsWith('_')
  const unit = { code, kind, factor: Number(factor), currency: null, below }
  for (const written of rest.join(' ').split('|')) {
    const form = written.replace('=', '')
    const isName = form !== written
    add(byFirst, form, unit, isName)
    if (PLURAL.test(form)) add(byFirst, form.slice(0, -1), unit, isName)
  }
}
for (const line of MONEY.trim().split('\n')) {
  const [code = '', factor = '', ...rest] = line.split(' ')
  for (const form of rest.join(' ').split('|')) add(byFirst, form, moneyOf(code, Number(factor)))
}
for (const { name, forms, factor } of SHARED) {
  for (const form of forms) add(byFirst, form, moneyOf(name, factor))
}
for (const text of PIECES.split('|')) {
  const code = CODES_OF_PIECES[text] ?? text
  add(pieceByFirst, text, { code, kind: 'count', factor: 1, currency: null, below: true })
}
// 元/度: power, where warmth has no price.
add(pieceByFirst, '度', { code: 'kWh', kind: 'energy', factor: 1, currency: null, below: true })
for (const forms of [byFirst, pieceByFirst]) {
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
}

/** A unit of money: its code, or a name that several countries have. */
export function moneyOf(currency: string, factor = 1): Unit {
  return { code: currency, kind: 'money', factor, currency, below: false }
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

function match(forms: Forms, text: string, at: number): UnitMatch | null {
  const list = forms.get(codeAt(text, at))
  if (!list) return null
  const unit = codeAt(text, at + 1)
  const second = unit < 0x80 ? lower(unit) : unit
  for (const form of list) {
    // Most forms differ in their second character.
    if (form.second !== 0 && form.second !== second) continue
    const end = at + form.text.length
    if (!text.startsWith(form.text, at)) {
      if (form.exact || text.slice(at, end).toLowerCase() !== form.text) continue
    }
    const next = codeAt(text, end)
    if (form.latin && (isLetter(next) || isDigit(next))) continue
    // `in 2025 SEK 8 million`: it is of the number after it.
    if (form.isMark && isDigit(codeAt(text, next === 0x20 ? end + 1 : end))) continue
    return { unit: form.unit, end }
  }
  return null
}

/** What is counted, by the noun or measure word. */
export function countOf(noun: string): Unit {
  return { code: noun, kind: 'count', factor: 1, currency: null, below: false }
}

/** The longest unit that begins at a place; null when there is none. */
export function unitAt(text: string, at: number): UnitMatch | null {
  return match(byFirst, text, at)
}

/** A unit by one of its forms. */
export function unitNamed(form: string): Unit {
  const found = unitAt(form, 0)
  if (found === null) throw new Error(`No unit is called ${form}.`)
  return found.unit
}

/** What may stand after `/` or `per`: a unit that things are priced by, or a piece. */
export function denominatorAt(text: string, at: number): UnitMatch | null {
  const found = match(byFirst, text, at)
  if (found?.unit.below) return found
  return match(pieceByFirst, text, at)
}
