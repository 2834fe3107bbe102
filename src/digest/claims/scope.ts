/** What narrows the measure that a figure is given for. */

import { withoutNames } from '../bilingual/codes.ts'
import type { ArticleFigure } from '../digest.ts'
import { ABROAD, RATE } from '../facts/hints.ts'
import { namesOf } from '../facts/namesByCapitals.ts'
import type { FigureClause } from './clause.ts'
import type { Measure } from './namedMeasures.ts'
import type { Sentence } from './sentence.ts'

/** A figure where it stands. */
interface Placed {
  readonly figure: ArticleFigure
  readonly clause: FigureClause
  readonly sentence: Sentence
}

/** @returns Words that narrow the measure, in small letters with spaces between; empty where none do. */
export function englishScope(
  phrase: string,
  measure: Measure | null,
  { clause, figure, sentence }: Placed,
): string {
  const isAcross = (sentence.hints & ABROAD) !== 0
  const across = isAcross ? (ACROSS.exec(clause.text)?.[0].toLowerCase() ?? '') : ''
  if (measure?.kind !== 'state') return measure === null ? across : ''
  // `Mills produced`: who does it narrows nothing.
  if (VERB.test(clause.text.slice(measure.start, measure.end))) return across
  const names = new Set(namesOf(`x ${phrase}`).flatMap((name) => name.split(' ')))
  const own = clause.text.slice(measure.start, measure.end)
  // `89 meters long`: the unit narrows nothing.
  const raw = measure.start >= clause.at + figure.raw.length ? figure.raw : ''
  const before = phrase.slice(0, phrase.length - own.length).split(' ')
  // `Midea recorded overseas revenue`: what comes after the verb that tells.
  const words = before
    .slice(before.findLastIndex((word) => TELLS.has(word)) + 1)
    .filter(
      (word) =>
        word !== '' &&
        !raw.includes(word) &&
        !NEUTRAL.test(word) &&
        (sentence.opensWith(word) || (!names.has(word.toLowerCase()) && !/^[A-Z]/.test(word))),
    )
  return [...new Set([...words.map((word) => word.toLowerCase()), across])].join(' ').trim()
}

/** They narrow nothing: `confirmed reserves` are `reserves`. */
const NEUTRAL =
  /^(?:confirmed|proven|proved|estimated|estimates|reported|reports|lowered|raised|revised|known|official|latest|total|overall|own|whole|huge|vast|big|large|record|new|annual|substantial|rare|earth|critical|mineral|minerals|initial|claim|first|recent|current|global|worth|installed|the|can|could|will|would|may|might|should|last|round)$/i

const VERB =
  /^(?:produc(?:ed|es)|yield(?:s|ed)|delivered|shipped|employs|imported|exported|carr(?:y|ies|ied)|holds|held|covers|installed|made|makes)$/i

const TELLS = new Set(
  'recorded reported posted booked estimates estimated puts showed generated achieved realized earned saw announced'.split(
    ' ',
  ),
)

const ACROSS = /\b(?:abroad|overseas|at home|domestic\w*|worldwide|online|offline)\b/i

/** The same in Chinese: what stands before the measure, without names, times and what says nothing. */
export function hanScope(clause: string, measureStart: number, title: string): string {
  const prefix = withoutNames(clause.slice(0, measureStart))
    .replaceAll('\n', '')
    .replace(HAN_TIME, '')
    .replace(
      /公司|该公司|其|的|实现|归属于?母?公司?(?:拥有人|股东)?|归母|全部|共有|拥有|事故|中|涉及|办法|已造成|造成|共|有|为|达/gu,
      '',
    )
    .replace(HERE, '')
    .trim()
  // 五年间虚增收入 is no revenue.
  const feigned = /虚[增减构报]/.exec(prefix)?.[0]
  if (feigned !== undefined) return feigned
  if (prefix === '') return ''
  const scope = HAN_SCOPES.get(prefix)
  if (scope !== undefined) return scope
  // 安踏体育 of 安踏上半年收入385亿元: who it is narrows nothing.
  const isOpening = prefix.length <= 4 && title.startsWith(prefix.slice(0, 2))
  return isOpening || title.startsWith(prefix.slice(0, 4)) ? '' : prefix
}

/** They say what the text is of: 该厂日加工, 现员工. */
const HERE =
  /该(?:厂|矿|行|院|站|船|项目|电站|公司|集团)|[A-F]\+{0,2}轮融资(?:完成)?后|投后|^现|现$|(?<![首次单当每同])日$|(?<!全)年$/gu

export const HAN_TIME =
  /(?:截至|截止|到|在)?(?:(?:19|20)?\d\d财?年(?:度|底|末|初)?|上半年|下半年|前三季度|[第一二三四首]{1,2}季度|\d{1,2}月份?(?:\d{1,2}日)?(?:晚|凌晨)?|今年|去年|全年|本季度|当季)+(?:的|末|底|里|内)?/gu

/** As English scopes have them: 国内市场份额 is `domestic market share`. */
const HAN_SCOPES = new Map([
  ['国内', 'domestic'],
  ['境内', 'domestic'],
  ['海外', 'overseas'],
  ['境外', 'overseas'],
  ['全球', ''],
  ['核心', 'core'],
  ['截尾均值', 'trimmed mean'],
  ['总体', 'headline'],
])

/** What the amount comes anew with: `day` of `269,000 barrels a day`; null for most. */
export function rateOf(after: string, hints: number): string | null {
  return (hints & RATE) === 0 ? null : (A_TIME.exec(after)?.[1] ?? null)
}

/** `269,000 barrels of crude oil a day` */
const A_TIME = /^[^,;]{0,40}? (?:an?|per) (day|week|month|hour)\b/
