import { groupBy } from '../group.ts'
import { isDigit, unitTable } from './chars.ts'
import type { UnitKind } from './figure.ts'
import { unitAt } from './units.ts'

/** A quantity that is one word or one sign: `doubled`, 翻番, `half of`, 一半, 三成, 1/8, `one in five`. */
interface Whole {
  readonly end: number
  /** Null where the words only look like one; the search goes on behind them. */
  readonly quantity: {
    readonly start: number
    readonly end: number
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly unit: string | null
    readonly unitKind: UnitKind
    readonly currency: null
    readonly more: boolean
  } | null
}

type Rule = (text: string, at: number) => Whole | null

function whole(
  at: number,
  end: number,
  value: number,
  unit: string | null,
  unitKind: UnitKind,
  high: number = value,
): Whole {
  const range = high !== value
  return {
    end,
    quantity: {
      start: at,
      end,
      value: range ? null : value,
      low: range ? value : null,
      high: range ? high : null,
      unit,
      unitKind,
      currency: null,
      more: false,
    },
  }
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const FOLDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  hundred: 100,
}

/** `handles double last June's volume` */
const DOUBLE_OF =
  /^ (?:last|the (?:usual|normal|planned|number|rate|price|level|sum|figure|share|amount))\b/
const LONGEST_DOUBLED = 14

const multiples: Rule = (text, at) => {
  const grown = take(/(doubl|tripl|trebl|quadrupl)(ed|ing|e|es)(?![a-z-])/iy, text, at)
  if (grown) {
    const value = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4 }[(grown[1] ?? '').toLowerCase()] ?? 2
    const before = text.slice(Math.max(0, at - 16), at)
    const end = at + grown[0].length
    const verb =
      grown[2] === 'ed' ||
      grown[2] === 'ing' ||
      /\b(?:to|will|would|could|may|might|should|can|than|nearly|almost|about|roughly) $/i.test(
        before,
      ) ||
      DOUBLE_OF.test(text.slice(end, end + LONGEST_DOUBLED))
    const doubling = /^ing/i.test(grown[2] ?? '') && /\b(?:the|a) $/i.test(before)
    if (!verb || doubling) return { end, quantity: null }
    return whole(at, end, value, 'x', 'multiple')
  }
  const fold = take(/([a-z]+)fold(?![a-z])/iy, text, at)
  const times = FOLDS[(fold?.[1] ?? '').toLowerCase()]
  if (fold && times !== undefined) return whole(at, at + fold[0].length, times, 'x', 'multiple')
  const twice = take(
    /twice(?= (?:the|as|that|its|their|what|last|his|[A-Z][a-z]+['’]s)\b)/y,
    text,
    at,
  )
  if (twice) return whole(at, at + twice[0].length, 2, 'x', 'multiple')
  const turned = take(/翻(?:了)?(?:一)?[番倍]/y, text, at)
  if (turned) return whole(at, at + turned[0].length, 2, 'x', 'multiple')
  // 翻两番 is four times and is left; 翻了三倍 is read from its number.
  const twiceTurned = take(/翻(?:了)?两番/y, text, at)
  return twiceTurned ? { end: at + twiceTurned[0].length, quantity: null } : null
}

const TENTHS = '零一二三四五六七八九十'
/** Words that begin with 成: 三成员工 is a share, 三成立 is none. */
const TENTH =
  /([一二两三四五六七八九十]|\d(?:\.\d)?)(?:(成?[至到~-])([一二两三四五六七八九十]|\d(?:\.\d)?)|([二三四五六七八九]))?成(半|[一二三四五六七八九](?![个家名年]))?(?![立功品都熟长效绩果本型份分语就]|员(?!工)|交(?!易)|为(?=[了我他]))/y

/** What follows the first digit of tenths. */
const TENTH_MARKS = unitTable('.成至到~-二三四五六七八九')

const tenths: Rule = (text, at) => {
  // Most digits are followed by others, or by a space or letter.
  if (isDigit(text.charCodeAt(at)) && !TENTH_MARKS[text.charCodeAt(at + 1)]) return null
  const match = take(TENTH, text, at)
  if (!match || /[第十百千初唯\d.]/.test(text.charAt(at - 1))) return null
  const one = match[0] === '一成' && /^[不为]/.test(text.slice(at + 2, at + 3))
  if (one) return { end: at + 2, quantity: null }
  const low = tenth(match[1])
  // 从两成到三成 is a change.
  const isChange = match[2]?.startsWith('成') && /[从由自]/.test(text.charAt(at - 1))
  if (isChange) return whole(at, at + (match[1]?.length ?? 0) + 1, low * 10, '%', 'percent')
  const last = match[3] ?? match[4]
  const rest = match[5] === undefined ? 0 : match[5] === '半' ? 5 : tenth(match[5])
  const value = low * 10 + (last === undefined ? rest : 0)
  const high = last === undefined ? value : tenth(last) * 10 + rest
  return whole(at, at + match[0].length, value, '%', 'percent', high)
}

function tenth(mark: string | undefined): number {
  if (mark === undefined) return 0
  if (mark === '两') return 2
  const han = TENTHS.indexOf(mark)
  return han >= 0 ? han : Number(mark)
}

const halves: Rule = (text, at) => {
  const part = take(/一半|半数/y, text, at)
  if (part) return whole(at, at + 2, 0.5, null, 'fraction')
  const time = take(/半(个月|个小时|小时|天|公斤|公里|吨(?!位)|升|年(?![报度业来]))/y, text, at)
  const quarters = take(/[一三]刻钟/y, text, at)
  if (quarters) {
    const minutes = quarters[0].startsWith('三') ? 45 : 15
    return whole(at, at + quarters[0].length, minutes, 'minute', 'duration')
  }
  const before = text.charAt(at - 1)
  // 过半 is more than half, 超过半年 is not.
  const isOver = before === '过' && text.charAt(at - 2) !== '超'
  if (time && !isOver && !/[上下前后每一大多两三四五六七八九十个年]/.test(before)) {
    const unit = unitAt(text, at + 1)
    if (unit) return whole(at, unit.end, 0.5 * unit.unit.factor, unit.unit.code, unit.unit.kind)
  }
  if (text.charAt(at) === '半') return { end: at + 1, quantity: null }
  const half = take(/half(?![a-z-])/iy, text, at)
  if (!half) return null
  const end = at + 4
  const left = text.slice(Math.max(0, at - 16), at).toLowerCase()
  const isOfThat = /\bthat $/.test(left) && text.startsWith(' of ', end)
  if (
    !isOfThat &&
    /\b(?:first|second|latter|other|last|top|bottom|lower|upper|each|this|that|and a|january|next|best|previous|prior|same|year|a year and a) $/.test(
      left,
    )
  ) {
    return { end, quantity: null }
  }
  const amount = take(/half an? /iy, text, at)
  if (amount) {
    if (
      /^half a (?:million|billion|trillion|dozen|hundred|thousand)/i.test(text.slice(at, at + 20))
    ) {
      return null
    }
    const unit = unitAt(text, at + amount[0].length)
    if (unit) return whole(at, unit.end, 0.5 * unit.unit.factor, unit.unit.code, unit.unit.kind)
  }
  const limited =
    /\b(?:more than|over|about|nearly|roughly|almost|by|than|at least|one|in|only|just|for) $/.test(
      left,
    )
  const shares = /^ (?:of|the|its|their|his|all|that)\b/i.test(text.slice(end, end + 8))
  if (!shares && !(limited && !/\bin $/.test(left))) return { end, quantity: null }
  return whole(at, end, 0.5, null, 'fraction')
}

/** `one in five`, `5 in 6 people`, `nine out of ten`; but `5 in 6 months` is no share. */
const shares: Rule = (text, at) => {
  if (/[\d.,/-]/.test(text.charAt(at - 1))) return null
  const match = take(SHARE, text, at)
  const [, above = '', link = '', below = ''] = match ?? []
  const [part, all] = [above, below].map(
    (each) => IN_WORDS.indexOf(each.toLowerCase()) + 1 || +each,
  )
  if (!match || part === undefined || all === undefined || part >= all) return sharesOf(text, at)
  const end = at + match[0].length
  if (!link.includes('out') && GAMES.test(text.slice(end, end + LONGEST_GAME))) return null
  // `3 in 400` may be of any list; `one in 400` is a chance.
  if (all > (part === 1 ? 1000 : link.includes('out') ? 999 : 10)) return null
  const value = Number((part / all).toPrecision(12))
  return whole(at, end, value, null, 'fraction')
}

/** `one trader in fifty`, `two beds in five,`; but `two men in five cities`. */
function sharesOf(text: string, at: number): Whole | null {
  const match = take(SHARE_OF, text, at)
  if (!match) return null
  const [, above = '', below = ''] = match
  const part = IN_WORDS.indexOf(above.toLowerCase()) + 1
  const all = IN_WORDS.indexOf(below) + 1 || (ROUND_WORDS[below] ?? Number.NaN)
  const end = at + match[0].length
  if (!(part < all) || !SHARE_ENDS.test(text.slice(end, end + LONGEST_GAME))) return null
  return whole(at, end, Number((part / all).toPrecision(12)), null, 'fraction')
}

/** `scored two in three matches` */
const GAMES = /^ (?:game|match|race|start|test|season|attempt)(?:e?s)?\b/
const LONGEST_GAME = 10
const IN_WORDS = 'one two three four five six seven eight nine ten'.split(' ')
const SHARE = new RegExp(
  `(${IN_WORDS.join('|')}|[1-9]\\d?)( in (?:every )?| out of (?:every )?|-in-|-out-of-)(${IN_WORDS.join('|')}|[1-9]\\d{0,3})(?![a-z\\d%/]|[.,]\\d| ?(?:%|percent|hundred|thousand|million|billion|(?:year|month|week|day|hour|minute)s?\\b))`,
  'iy',
)

const ROUND_WORDS: Readonly<Record<string, number>> = {
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const SHARE_OF = new RegExp(
  `(${IN_WORDS.join('|')}) [a-z]{2,14} in (${[...IN_WORDS, ...Object.keys(ROUND_WORDS)].join('|')})(?![a-z-])`,
  'iy',
)
/** The end of a clause, or what the share does. */
const SHARE_ENDS =
  /^(?:[,.;:)]|$| (?:has|have|had|is|are|was|were|fail\w*|can|will|do|does|[a-z]{3,}ed)\b)/

const slashes: Rule = (text, at) => {
  if (text.charAt(at + 1) !== '/' && text.charAt(at + 2) !== '/') return null
  const match = take(/(\d{1,2})\/(\d{1,5})(?![\d./年月]|,\d| ?(?:元|yuan|GW|%))/y, text, at)
  if (!match) return null
  const above = Number(match[1])
  const below = Number(match[2])
  const end = at + match[0].length
  const before = text.slice(Math.max(0, at - 10), at)
  if (/[\d/.A-Za-z]$/.test(before)) return { end, quantity: null }
  const date = /\b(?:on|dated|by|since|until) $/i.test(before)
  const usual = below <= 20 || below === 100 || below === 1000 || below === 10000
  if (above === 0 || above >= below || !usual || date || match[0] === '9/11')
    return { end, quantity: null }
  return whole(at, end, above / below, null, 'fraction')
}

/** `a quarter of an hour`, `three quarters of an hour` */
const quarters: Rule = (text, at) => {
  const match = take(/(a|three) quarters? of an hour(?![a-z])/iy, text, at)
  const hours = match?.[1]?.toLowerCase() === 'a' ? 0.25 : 0.75
  return match && whole(at, at + match[0].length, hours, 'hour', 'duration')
}

/** `a fortnight`, which is two weeks. */
const fortnights: Rule = (text, at) => {
  const match = take(/(?:a|one) fortnight(?![a-z])/iy, text, at)
  return match && whole(at, at + match[0].length, 2, 'week', 'duration')
}

/** Each rule with the characters that its pieces begin with, letters in lower case. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['dtqfsenh翻', multiples],
  ['0123456789一二两三四五六七八九十', tenths],
  ['123456789otfsen', shares],
  ['ao', fortnights],
  ['at', quarters],
  ['0123456789', slashes],
  ['h一三半', halves],
]
const rulesByFirst = groupBy(
  RULES.flatMap(([firsts, rule]) =>
    Array.from(new Set(firsts + firsts.toUpperCase()), (first) => ({
      first: first.charCodeAt(0),
      rule,
    })),
  ),
  ({ first }) => first,
)

/** What stands at a place as one piece; null where an ordinary number is to be tried. */
export function wholeAt(text: string, at: number): Whole | null {
  const rules = rulesByFirst.get(text.charCodeAt(at))
  if (!rules) return null
  for (const { rule } of rules) {
    const found = rule(text, at)
    if (found) return found
  }
  return null
}
