/**
 * Things that go by a number, or in Chinese by a name before what they are: what befalls metro line 5 is no
 * story of line 2, nor is a 3-2 a 1-1, nor 白云机场 浦东机场.
 */
import { TO_TEN } from '../../text/numberWords.ts'

const HAN = '一二三四五六七八九十'

const WORDS = TO_TEN.map((word) =>
  word.replace(/^./, (first) => `[${first}${first.toUpperCase()}]`),
).join('|')
/** `flight MU5735`, and not `its first flight in 2025`. */
const LATIN = new RegExp(
  `\\b([Ll]ine|[Ff]light|[Tt]erminal|[Rr]unway|[Rr]eactor) (?:[Nn]o\\. ?)?(?:[A-Z]{1,3} ?)?(\\d{1,4}|${WORDS})\\b(?!-)`,
  'g',
)
const CHINESE = /(\d{1,2}|[一二三四五六七八九十])(号线|号航站楼|号机组)/gu
const NOUNS: Readonly<Record<string, string>> = {
  号线: 'line',
  号航站楼: 'terminal',
  号机组: 'reactor',
}
const ANY = /line|flight|terminal|runway|reactor|号线|号航站楼|号机组/i

const BUILT = '隧道|大桥|机场|水库|水电站|核电站|抽水蓄能|油田|气田|铜矿|金矿|锂矿|煤矿'
const BESIDE = '海底|跨海|海峡|长江|黄河|国际|公路|铁路|过江|特(?=大桥)'
const HAS_BUILT = new RegExp(BUILT)
/** The two characters before it, and before what such a thing is besides. */
const NAMED = new RegExp(
  `(?!${BESIDE}|最大|新建|大型|中小|露天|项目|工程|盾构|水下|高速|支线|干线|民用|军用|通用|国内|全国|当地|附近|高原|高寒|枢纽)(?!\\p{Script=Han}[一座处个家条小大新旧老在于到从至抵往离向对的是有和与及赴由经将被把了着为该此各某本这那每名纸张掉完])(\\p{Script=Han}{2})(?:${BESIDE})*(${BUILT})`,
  'gu',
)

const MATCHES =
  /\b(?:beat|beaten|won|wins?|los[et]|draw[ns]?|drew|held|defeat(?:s|ed)?|victory)\b|[胜负平敌冠]|击败|逆转/
/** A result ends the phrase, or the time, place and foe of the match follow. */
const RESULT =
  /(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?=$|[.,;:，。；]| (?:on|in|at|against|to|over|after|before|away|with|and|win|victory|defeat|draw|loss|lead)\b)|(?<!\d)(\d{1,3})比(\d{1,3})(?!\d)/gu

/** What of a text goes by a number, in one form for both languages: `line 5`, `result 3-2`. */
export function numberedIn(text: string): readonly string[] {
  const found = new Set<string>()
  if (/\d[-–比]\d/.test(text) && MATCHES.test(text)) {
    for (const [, ...numbers] of text.matchAll(RESULT)) {
      const [left, right] = numbers.filter((number) => number !== undefined).map(Number)
      // Who won is told first or last.
      found.add(`result ${Math.max(left ?? 0, right ?? 0)}-${Math.min(left ?? 0, right ?? 0)}`)
    }
  }
  if (HAS_BUILT.test(text)) {
    for (const [, name = '', kind = ''] of text.matchAll(NAMED)) found.add(`${kind} ${name}`)
  }
  if (!ANY.test(text)) return [...found]
  for (const [, noun = '', number = ''] of text.matchAll(LATIN)) {
    found.add(`${noun.toLowerCase()} ${digitsOf(number.toLowerCase())}`)
  }
  for (const [, number = '', noun = ''] of text.matchAll(CHINESE)) {
    found.add(`${NOUNS[noun] ?? ''} ${digitsOf(number)}`)
  }
  return [...found]
}

function digitsOf(written: string): string {
  const place = TO_TEN.indexOf(written) + 1 || HAN.indexOf(written) + 1
  return place > 0 ? String(place) : written
}

/** Whether both name things of one kind, and none by the same number. */
export function areOtherNumbers(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false
  if (mine.some((thing) => theirs.includes(thing))) return false
  return mine.some((thing) => theirs.some((other) => kindOf(other) === kindOf(thing)))
}

function kindOf(thing: string): string {
  return thing.slice(0, thing.indexOf(' '))
}
