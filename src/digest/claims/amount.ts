import { codeAt } from '../../text/codeAt.ts'
import { baseOf } from '../baseUnits.ts'
import type { ArticleFigure } from '../digest.ts'
import { isSpelledCount } from '../figures/amounts/fates.ts'
import { firstCounted } from '../figures/amounts/together.ts'
import { isDigit } from '../figures/chars.ts'
import type { Amount } from './claim.ts'

/** Kinds of figures that are compared. */
const COMPARED: ReadonlySet<string> = new Set(
  'money percent mass energy count duration rate multiple other'.split(' '),
)

/** Kinds whose units are converted to the base unit of their dimension: feet to metres. */
const DIMENSIONS: ReadonlySet<string> = new Set(['mass', 'other'])

/** Already read in metres, though written in these. */
const FEET = /(?:feet|foot|ft|inch(?:es)?|英[尺寸])$/
/** The same of tonnes. */
const SHORT_TONS = /short tons?$/i

/** Before a multiple that is an increase: 同比增长了1.4倍. Not 增长到, and `rose 2.4-fold` is 2.4 times as much. */
const GREW = /(?:[增上]长|增加|增|上[涨升]|涨|升|提[高升]|扩大)[了近约超逾过达]*$/u

/** What a figure can mean, in the base unit of its dimension; null for a kind that is not compared. */
export function amountOf(figure: ArticleFigure): Amount | null {
  const { unit, unitKind } = figure
  // `streamed 681 million times` counts no thing that another text could count.
  if (unit === null || unit === 'times' || !COMPARED.has(unitKind)) return null
  const [base, factor] = DIMENSIONS.has(unitKind) ? baseOf(unit) : [unit, 1]
  const low = (figure.value ?? figure.low ?? 0) * factor
  const high = (figure.value ?? figure.high ?? 0) * factor
  const { shown, places } = printed(figure.raw) ?? spelledOut(high)
  const scale = shown === 0 ? 1 : Math.abs(high / shown)
  const digits = digitsOf(figure.value ?? 0)
  const [below, above] =
    isSpelledCount(figure) && figure.qualifier === 'at-least'
      ? FEW
      : roomOf(figure.qualifier, digits)
  return {
    unit: unitKind === 'count' ? countClass(unit) : base,
    written: unitKind === 'count' ? countClass(unit) : writtenUnit(unit, figure.raw),
    value: (low + high) / 2,
    low: low * below,
    high: high * above,
    step: ((STEPS[places] ?? 10 ** -places) * scale) / 2,
    digits,
    isGrown: unitKind === 'multiple' && GREW.test(figure.context.slice(0, figure.contextAt)),
  }
}

function writtenUnit(unit: string, raw: string): string {
  if (unit === 'm' && FEET.test(raw)) return 'ft'
  return unit === 't' && SHORT_TONS.test(raw) ? 'short ton' : unit
}

/** Numbers of so many digits are seldom equal by chance. */
export const TELLING_DIGITS = 3

/** Significant digits of a number, without zeros at either end, six at most. */
function digitsOf(value: number): string {
  // Quicker than `toPrecision`, and enough for most numbers.
  for (let whole = value, places = 0; places < 3 && whole >= 1; whole *= 10, places++) {
    if (!Number.isSafeInteger(whole)) continue
    const digits = unpadded(whole)
    if (digits < 1_000_000) return String(digits)
  }
  return String(Number(value.toPrecision(6)))
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '')
}

/** A whole number without zeros at its end. */
function unpadded(whole: number): number {
  let rest = whole
  while (rest % 10 === 0) rest /= 10
  return rest
}

/** Digits sorted, so that numbers with swapped digits are equal: 684.9 and 648.9. */
export function sortedDigits(digits: string): string {
  return [...digits].sort().join('')
}

const NO_ROOM: readonly [number, number] = [1, 1]
/** 10 to the power of minus n, at index n. */
const STEPS = Array.from({ length: 20 }, (_, places) => 10 ** -places)

const COMMA = 0x2c
const POINT = 0x2e

/** The first number in digits, and its decimal places; null for a number in words. */
function printed(written: string): { readonly shown: number; readonly places: number } | null {
  const raw = isPlain(written) ? written : written.normalize('NFKC')
  let start = 0
  while (start < raw.length && !isDigit(raw.charCodeAt(start))) start++
  if (start === raw.length) return null
  let end = start
  while (isDigit(codeAt(raw, end)) || codeAt(raw, end) === COMMA) end++
  let places = 0
  if (codeAt(raw, end) === POINT) while (isDigit(codeAt(raw, end + 1 + places))) places++
  const digits = raw.slice(start, places === 0 ? end : end + 1 + places)
  return { shown: Number(digits.includes(',') ? digits.replaceAll(',', '') : digits), places }
}

/** Value and places of a number in words, which is exact to its first digit: eight nanometres are 8e-9 m. */
function spelledOut(value: number): { readonly shown: number; readonly places: number } {
  return {
    shown: value > 0 && value < 1 ? value / 10 ** Math.floor(Math.log10(value)) : value,
    places: 0,
  }
}

/** Whether a text is ASCII and common Han alone, so that NFKC would not change it. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80 && (unit < 0x4e00 || unit > 0x9fff)) return false
  }
  return true
}

/** The range of a qualified number, as factors of its ends. */
function roomOf(qualifier: ArticleFigure['qualifier'], digits: string): readonly [number, number] {
  if (qualifier === null) return NO_ROOM
  return qualifier === 'about' && digits.length === 1 ? ROUND : (ROOM[qualifier] ?? NO_ROOM)
}

/** `at least nine people`: a tenth of so few is no person. */
const FEW: readonly [number, number] = [1, 2]
/** About a number of one digit: `about 3,000` may be 2,900. */
const ROUND: readonly [number, number] = [0.95, 1.05]

/** The same by qualifier: `over 3,000` is right for 3,200. */
const ROOM: Readonly<Record<string, readonly [number, number]>> = {
  over: [1, 1.1],
  'at-least': [1, 1.1],
  under: [0.9, 1],
  'up-to': [0.9, 1],
  about: [0.97, 1.03],
}

const PEOPLE =
  /^(?:people|persons|residents|workers|人|名|位|人次|miners|passengers|villagers|employees|staff|hands|farmhands|deckhands|labourers|laborers|recruits|strikers|dockers|gunmen|robbers|inmates|prisoners|detainees|migrants|refugees|survivors)$/

/** What is counted: `people`, 家 for any establishment, a class of the table, else the noun itself. */
function countClass(counted: string): string {
  const noun = firstCounted(counted)
  return PEOPLE.test(noun) ? 'people' : /^[家个间]$/.test(noun) ? '家' : (classOf(noun) ?? noun)
}

/** Nouns and classes of people. */
export const OF_PEOPLE =
  /^(?:people|deaths|fatalities|casualties|injuries|victims|survivors|employees|visitors|nurses|doctors|students|teachers|patients|soldiers|spectators|runners|athletes|children|pilots|drivers|volunteers|firefighters|voters|workers|farmers|engineers|officers|protesters|rescuers|refugees|instructors|lifeguards|guards|donors|learners|pupils|swimmers|bathers|guests|passengers|investors|miners|customers|members|exhibitors)$/

/** The class of a noun in either language, its first word in the table: `ships` of 艘; undefined for none. */
export function classOf(noun: string): string | undefined {
  return CLASSES.get(noun)
}

/** The class of the last noun of the table within a Chinese one: 临时护士, 公立学校停课; undefined for none. */
export function classWithin(noun: string): string | undefined {
  for (let end = noun.length; end > 1; end--) {
    for (let start = Math.max(0, end - LONGEST_HAN); start < end - 1; start++) {
      const found = CLASSES.get(noun.slice(start, end))
      if (found !== undefined) return found
    }
  }
  return undefined
}

const LONGEST_HAN = 3

/** Each line is a class: its name, then nouns and measure words of it. */
const CLASSES = new Map(
  `vehicles cars automobiles 辆
ships vessels 艘
aircraft planes jets airplanes airliners 架
cases infections 例
houses homes 栋 幢
households families 户
flights 班 航班 架次
games matches 场
nurses 护士
doctors 医生
students pupils 学生
teachers 教师 老师
patients 患者 病人
jobs positions roles 岗位 就业岗位 工作岗位 建筑岗位
soldiers troops 士兵
spectators fans 观众 球迷
runners 跑者
athletes 运动员 选手
children 儿童 孩子
pilots 飞行员
drivers 司机
volunteers 志愿者
investors 投资者 投资人
miners 矿工
firefighters 消防员
voters 选民
schools 学校
hospitals 医院
hotels 酒店
villages 村庄
shelters 安置点
restaurants 餐厅
factories plants 工厂
satellites 卫星
turbines 风机
containers 集装箱
products 产品
drugs medicines 药品
projects 项目
companies firms 企业 公司
branches 网点 分行
countries 国家
cities 城市
brands 品牌
batches 批次
books 图书
rooms 房间 病房 客房
workers 工人 劳工
customers clients 客户
farmers 农民 农户
engineers 工程师
members 成员 会员
officers policemen 警察 警员 民警
protesters demonstrators 示威者 抗议者
rescuers 救援人员 搜救人员
refugees 难民
exhibitors 参展商 展商
doses 剂
seats 席
trains 列车 列
trucks lorries 卡车 货车
buses 客车 公交车 巴士
drones 无人机
missiles 导弹
robots 机器人
buildings 楼房 建筑
apartments flats 公寓 住宅
stations 车站
farms 农场 养殖场
trees 树木
tickets 门票
votes 选票 票
boars 野猪
pigs hogs 生猪
cattle cows 牛
phones smartphones handsets 手机`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ')
      return [first, ...others].map((noun): [string, string] => [noun, first])
    }),
)
