import { isDigit, isLetter, unitTable } from './chars.ts'
import type { UnitKind } from './figure.ts'

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
 * `mW`. A `_` after the kind says that things are priced or measured by it.
 */
const TABLE = `
USD money 1 us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|dollars|dollar|USD|usd|美元|美金
USD money 0.01 us cents|cents|cent|美分
CNY money 1 yuan|renminbi|RMB|rmb|CNY|人民币元|元|人民币|块钱
CNY money 0.1 角钱
HKD money 1 hong kong dollars|hong kong dollar|hk dollars|HKD|港元|港币|元港币
HKD money 0.01 港仙
EUR money 1 euros|euro|EUR|欧元
EUR money 0.01 euro cents|欧分
GBP money 0.01 pence|便士
GBP money 1 british pounds|pounds sterling|GBP|英镑
AUD money 1 australian dollars|australian dollar|AUD|澳元|澳大利亚元
JPY money 1 japanese yen|yen|JPY|日元|日圆
KRW money 1 korean won|won|KRW|韩元
CAD money 1 canadian dollars|CAD|加元
SGD money 1 singapore dollars|SGD|新加坡元|新元
CHF money 1 swiss francs|CHF|瑞士法郎|瑞郎
INR money 1 indian rupees|rupees|INR|卢比
RUB money 1 rubles|roubles|RUB|卢布
TWD money 1 taiwan dollars|TWD|新台币|台币
BRL money 1 reais|BRL|雷亚尔
THB money 1 baht|THB|泰铢
VND money 1 dong|VND|越南盾
IDR money 1 rupiah|IDR|印尼盾
DKK money 1 danish kroner|danish krone|danish crowns|DKK|丹麦克朗
SEK money 1 kronor|swedish kronor|swedish krona|swedish crowns|SEK|瑞典克朗
NOK money 1 norwegian kroner|norwegian krone|norwegian crowns|NOK|挪威克朗
CZK money 1 czech crowns|czech koruna|CZK|捷克克朗
PLN money 1 polish zlotys|zlotys|zloty|PLN|兹罗提
HUF money 1 forints|forint|HUF|福林
RON money 1 romanian lei|RON|列伊
TRY money 1 turkish lira|土耳其里拉|里拉
MYR money 1 malaysian ringgit|ringgits|ringgit|MYR|林吉特|令吉
PHP money 1 philippine pesos|菲律宾比索|菲律宾披索
MXN money 1 mexican pesos|MXN|墨西哥比索
ARS money 1 argentine pesos|ARS|阿根廷比索
CLP money 1 chilean pesos|CLP|智利比索
COP money 1 colombian pesos|哥伦比亚比索
AED money 1 uae dirhams|dirhams|dirham|AED|迪拉姆
SAR money 1 saudi riyals|riyals|riyal|SAR|沙特里亚尔|里亚尔
ZAR money 1 south african rand|rand|ZAR|兰特
ILS money 1 shekels|ILS|谢克尔
NGN money 1 naira|NGN|奈拉
EGP money 1 egyptian pounds|EGP|埃及镑
UAH money 1 hryvnias|hryvnia|UAH|格里夫纳
KZT money 1 tenge|KZT|坚戈
PKR money 1 pakistani rupees|PKR|巴基斯坦卢比
BDT money 1 taka|BDT|塔卡
NZD money 1 new zealand dollars|NZD|新西兰元|纽元
MOP money 1 patacas|MOP|澳门元
NPR money 1 nepali rupees|nepalese rupees|NPR|尼泊尔卢比
LKR money 1 sri lankan rupees|LKR|斯里兰卡卢比
MUR money 1 mauritian rupees|MUR|毛里求斯卢比
KES money 1 kenyan shillings|KES|肯尼亚先令
TZS money 1 tanzanian shillings|TZS|坦桑尼亚先令
UGX money 1 ugandan shillings|UGX|乌干达先令
ETB money 1 birr|ETB|比尔
GHS money 1 cedis|GHS|塞地
ZMW money 1 zambian kwacha|ZMW|赞比亚克瓦查
MGA money 1 ariary|MGA|阿里亚里
MZN money 1 meticais|MZN|梅蒂卡尔
NAD money 1 namibian dollars|NAD|纳元|纳米比亚元
BWP money 1 botswana pula|BWP|普拉
XOF money 1 CFA francs|西非法郎|中非法郎
MAD money 1 moroccan dirhams|MAD|摩洛哥迪拉姆
TND money 1 tunisian dinars|TND|突尼斯第纳尔
DZD money 1 algerian dinars|DZD|阿尔及利亚第纳尔
KWD money 1 kuwaiti dinars|KWD|科威特第纳尔
IQD money 1 iraqi dinars|IQD|伊拉克第纳尔
JOD money 1 jordanian dinars|约旦第纳尔
RSD money 1 serbian dinars|RSD|塞尔维亚第纳尔
QAR money 1 qatari riyals|QAR|卡塔尔里亚尔
OMR money 1 omani rials|OMR|阿曼里亚尔
IRR money 1 iranian rials|IRR|伊朗里亚尔
BGN money 1 bulgarian leva|leva|BGN|列弗
GEL money 1 lari|GEL|拉里
AMD money 1 armenian drams|德拉姆
AZN money 1 manats|manat|AZN|马纳特
UZS money 1 uzbek soums|soums|UZS|苏姆
KGS money 1 soms|KGS|吉尔吉斯索姆|索姆
MNT money 1 tugriks|tugrik|togrogs|MNT|图格里克
MMK money 1 kyats|kyat|MMK|缅元|缅币
KHR money 1 riels|riel|KHR|瑞尔
LAK money 1 lao kip|LAK|基普
PEN money 1 soles|nuevos soles|PEN|索尔
BOB money 1 bolivianos|BOB|玻利维亚诺
PYG money 1 guaranis|guaraníes|guarani|PYG|瓜拉尼
UYU money 1 uruguayan pesos|UYU|乌拉圭比索
CRC money 1 colones|CRC|科朗
GTQ money 1 quetzals|GTQ|格查尔
SRD money 1 surinamese dollars|SRD|苏里南元
JMD money 1 jamaican dollars|JMD|牙买加元
ISK money 1 icelandic kronur|icelandic krona|icelandic crowns|ISK|冰岛克朗
% percent 1 percent|per cent|pct|%
% percent 0.1 per mille|‰
pp points 1 percentage points|percentage point|percentage-points|percentage-point|pct pts|ppts|ppt|pp|pcts|pct.|个百分点|百分点|个pct|个pp
bp points 1 basis points|basis point|basis-points|basis-point|bps|bp|BP|BPs|个基点|基点|个BP|个bp
t mass_ 1 metric tons|metric ton|metric tonnes|metric tonne|tonnes|tonne|tons|ton|t|公吨|吨
t mass_ 1000 kt|千吨
t mass_ 1000000 Mt
t mass_ 0.907185 short tons
kg mass_ 1 kilograms|kilogram|kilogrammes|kilos|kilo|kgs|kg|KG|千克|公斤
kg mass_ 0.5 市斤|斤
g mass_ 1 grams|gram|grammes|g|克
g mass_ 0.001 mg|milligrams|毫克
oz mass_ 1 troy ounces|troy ounce|ounces|ounce|oz|盎司
lb mass_ 1 pounds|pound|lbs|lb|磅
ct mass_ 1 carats|carat|克拉
kWh energy_ 1 kilowatt-hours|kilowatt-hour|kilowatt hours|kilowatt hour|kWh|KWh|kwh|KWH|千瓦时|千瓦小时|度电
kWh energy_ 0.001 watt-hours|watt hours|watt-hour|Wh|瓦时
kWh energy_ 1000 megawatt-hours|megawatt hours|megawatt-hour|megawatt hour|MWh|兆瓦时
kWh energy_ 1000000 gigawatt-hours|gigawatt hours|gigawatt-hour|GWh|Gwh|吉瓦时
kWh energy_ 1000000000 terawatt-hours|terawatt hours|TWh|太瓦时
W energy_ 1 watts|watt|W|瓦特|瓦
W energy_ 1000 kilowatts|kilowatt|kW|KW|千瓦
W energy_ 1000000 megawatts|megawatt|MW|兆瓦
W energy_ 1000000000 gigawatts|gigawatt|GW|吉瓦
W energy_ 1000000000000 terawatts|terawatt|TW|太瓦
J energy 1 joules|焦耳
J energy 1000000 MJ|兆焦
J energy 1000000000 GJ
tce energy 1 tons of standard coal|吨标准煤|吨标煤
Btu energy_ 1000000 million British thermal units|MMBtu|mmbtu|百万英热
m other 1 metres|meters|metre|meter|m|米
m other 0.01 centimetres|centimeters|cm|厘米
m other 0.001 millimetres|millimeters|mm|毫米
m other 0.000001 micrometres|micrometers|microns|μm|µm|微米
m other 0.000000001 nanometres|nanometers|nanometre|nanometer|nm|纳米
m other 0.0254 inches|inch|英寸
m other 0.3048 feet|foot|ft|英尺
m other 0.9144 yards|yard
km other 1 kilometres|kilometers|kilometre|kilometer|km|公里|千米
mile other 1 miles|mile|英里
nmi other 1 nautical miles|海里
m2 other_ 1 square metres|square meters|square metre|square meter|sq m|sqm|m2|m²|㎡|平方米|平米
km2 other_ 1 square kilometres|square kilometers|sq km|km2|km²|平方公里|平方千米
ft2 other_ 1 square feet|square foot|sq ft|平方英尺
ha other_ 1 hectares|hectare|公顷
mu other_ 1 mu|亩
acre other_ 1 acres|acre|英亩
m3 other_ 1000000000 cubic kilometres|cubic kilometers|km3|km³|立方公里|立方千米
m3 other_ 1 cubic metres|cubic meters|cubic metre|cubic meter|m3|m³|立方米|立方|方
ft3 other_ 1 cubic feet|立方英尺
L other_ 1 litres|liters|litre|liter|L|升
L other_ 0.001 millilitres|milliliters|ml|mL|毫升
bbl other_ 1 barrels|barrel|bbl|桶
gal other_ 1 gallons|gallon|加仑
degC other 1 degrees celsius|degrees centigrade|degrees c|degrees|°c|°C|℃|摄氏度
degF other 1 degrees fahrenheit|°F|℉|华氏度
V other 1 volts|V|伏
V other 1000 kilovolts|kV|千伏
Hz other 1000000 MHz
Hz other 1000000000 GHz
B other 1000000000 GB
B other 1000000000000 TB
bit/s other 1000000000 Gbps
second duration_ 1 seconds|second|秒钟|秒
second duration 0.001 milliseconds|ms|毫秒
minute duration_ 1 minutes|minute|mins|min|分钟
hour duration_ 1 hours|hour|hrs|h|个小时|小时|个钟头
day duration_ 1 trading days|trading day|working days|working day|business days|calendar days|days|day|个交易日|个工作日|个自然日|天|个昼夜
week duration_ 1 weeks|week|个星期|个周|周
month duration_ 1 months|month|个月|个多月
year duration_ 1 years|year|yrs|周年|年时间|年
century duration 1 centuries|century|个世纪
share count_ 1 shares|share|股
x multiple 1 times|time|fold|x|X|×|倍
TEU count_ 1 TEUs|TEU|teu|标箱|标准箱
mAh other 1 mAh|毫安时
`

/** Below a line these stand for what is priced by the piece: `6.72元/杯`, `$5 per bottle`. */
const PIECES =
  'bottle|cup|piece|unit|wafer|module|vehicle|head|person|ticket|night|set|box|pair|card|瓶|杯|片|件|台|辆|只|头|人|张|套|箱|盒|双|枚|块|手|个|间|户|单|条|支|包|份|次|月|日|年|季'

interface Form {
  readonly text: string
  readonly exact: boolean
  readonly latin: boolean
  /** Its second code unit, a letter in lower case; 0 when it has one alone. */
  readonly second: number
  readonly unit: Unit
}

/** By their first code unit. */
type Forms = Map<number, Form[]>

const byFirst: Forms = new Map()
const pieceByFirst: Forms = new Map()

function add(forms: Forms, text: string, unit: Unit): void {
  const exact = text.length <= 2 || /[A-Z]/.test(text)
  const form = {
    text,
    exact,
    latin: /[A-Za-z0-9]$/.test(text),
    second: text.length > 1 ? lower(text.charCodeAt(1)) : 0,
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

for (const line of TABLE.trim().split('\n')) {
  const [code = '', kindMark = '', factor = '', ...rest] = line.split(' ')
  const kind = kindMark.replace('_', '') as UnitKind
  const currency = kind === 'money' ? code : null
  const unit = { code, kind, factor: Number(factor), currency, below: kindMark.endsWith('_') }
  for (const form of rest.join(' ').split('|')) add(byFirst, form, unit)
}
for (const text of PIECES.split('|')) {
  add(pieceByFirst, text, { code: text, kind: 'count', factor: 1, currency: null, below: true })
}
for (const forms of [byFirst, pieceByFirst]) {
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

function match(forms: Forms, text: string, at: number): UnitMatch | null {
  const list = forms.get(text.charCodeAt(at))
  if (!list) return null
  const unit = text.charCodeAt(at + 1)
  const second = unit < 0x80 ? lower(unit) : unit
  for (const form of list) {
    // Most forms differ in their second character.
    if (form.second !== 0 && form.second !== second) continue
    const end = at + form.text.length
    if (!text.startsWith(form.text, at)) {
      if (form.exact || text.slice(at, end).toLowerCase() !== form.text) continue
    }
    const next = text.charCodeAt(end)
    if (form.latin && (isLetter(next) || isDigit(next))) continue
    return { unit: form.unit, end }
  }
  return null
}

/** The longest unit that begins at a place; null when there is none. */
export function unitAt(text: string, at: number): UnitMatch | null {
  return match(byFirst, text, at)
}

/** What may stand after `/` or `per`: a unit that things are priced by, or a piece. */
export function denominatorAt(text: string, at: number): UnitMatch | null {
  const found = match(byFirst, text, at)
  if (found?.unit.below) return found
  return match(pieceByFirst, text, at)
}

/** Currency marks before a number, longest first. */
const MARKS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['RMB¥', 'CNY'],
  ['CN¥', 'CNY'],
  ['RMB', 'CNY'],
  ['Rmb', 'CNY'],
  ['CNY', 'CNY'],
  ['HK$', 'HKD'],
  ['HKD', 'HKD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['AU$', 'AUD'],
  ['AUD', 'AUD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['MX$', 'MXN'],
  ['TT$', 'TTD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['CHF', 'CHF'],
  ['JPY', 'JPY'],
  ['KRW', 'KRW'],
  ['JP¥', 'JPY'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['J$', 'JMD'],
  ['N$', 'NAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
]

const MARK_ENDS = unitTable(MARKS.map(([mark]) => mark.slice(-1)).join(''))

/** The currency mark that ends at a place, a space between or not: where it starts, and its code. */
export function markBefore(
  text: string,
  end: number,
): { readonly start: number; readonly currency: string } | null {
  const at = text.charAt(end - 1) === ' ' ? end - 1 : end
  if (!MARK_ENDS[text.charCodeAt(at - 1)]) return null
  for (const [mark, currency] of MARKS) {
    const start = at - mark.length
    if (!text.startsWith(mark, start) || start < 0) continue
    if (/^[A-Z]/.test(mark) && /[A-Za-z]/.test(text.charAt(start - 1))) continue
    // `Z$`: dollars of a country that is not in the table are not those of the United States.
    if (mark === '$' && /[A-Z]/.test(text.charAt(start - 1))) return null
    return { start, currency }
  }
  return null
}
