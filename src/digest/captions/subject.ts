/**
 * The subject of a figure as it is shown: the phrase that was found beside it, without words at its ends that name
 * nothing, and none that only says who acts or who thinks so.
 */
import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import type { Figure } from '../figures/figure.ts'

/** Where no rule can tell, the clause of a figure stands alone. */
export function withSubject(figure: Figure): Figure {
  const subject = shownSubject(figure)
  if (subject === figure.subject) return figure
  if (subject === null) return { ...figure, subject, subjectMethod: 'none' }
  return {
    ...figure,
    subject,
    subjectMethod: figure.subject === null ? 'of' : figure.subjectMethod,
  }
}

function shownSubject(figure: Figure): string | null {
  const { raw, subject, context, contextAt } = figure
  const before = context.slice(0, contextAt)
  const after = context.slice(contextAt + raw.length)
  if (!hasHan(context)) return subject === null ? null : englishSubject(figure, before, after)
  const part = partOwned(figure, before, after)
  // Of shares it says more whose they are.
  if (part) return /^(?:股份|股[权權]|[权權]益)$/.test(part.what) ? part.whose : part.what
  return hanSubject(figure, before)
}

/** 东莞工厂负责安世70%的封装测试: whose part and what it is, which stand on either side of the number. */
export function partOwned(
  { unitKind }: Pick<Figure, 'unitKind'>,
  before: string,
  after: string,
): { readonly whose: string; readonly what: string } | null {
  if (unitKind !== 'percent' && unitKind !== 'fraction') return null
  const plain = simplified(before)
  const whose = OWNS.exec(plain)?.[1]
  const what = OWNED.exec(after)?.[1]
  if (whose === undefined || what === undefined) return null
  const end = before.length - (LIMITED.exec(plain)?.[0].length ?? 0)
  return { whose: before.slice(end - whose.length, end), what }
}

const LIMITED = /(?:约|近|逾|超过?|至少|不足)$/u
const OWNS =
  /(?:负责|承担|持有|拥有|掌握|控制|占有|供应)了?((?!其中)(?:(?![的和与及])[\p{Script=Han}A-Za-z·]){2,12}?)(?:约|近|逾|超过?|至少|不足)?$/u
const OWNED = /^的([\p{Script=Han}A-Za-z]{2,10})(?=[，。；、]|$)/u

function hanSubject({ subject, unitKind }: Figure, before: string): string | null {
  if (subject === null) return null
  const plain = simplified(subject)
  const closed = plain.replace(HAN_CLOSES, '')
  const kept = subject.slice(HAN_OPENS.exec(closed)?.[0].length ?? 0, closed.length)
  // 首日收盘600.50元，涨425.46%: the close is a price.
  if (unitKind === 'percent' && HAN_CLOSE.test(simplified(kept))) return null
  // 48家公司 are counted.
  const isNone = kept.length < 2 || (before.includes(kept) && HAN_NO_SUBJECT.test(simplified(kept)))
  return isNone ? null : kept
}

/** 前十月出口整车, 前把可循环包装比例, 其市占率 */
const HAN_OPENS =
  /^(?:前[一二三四五六七八九十]{1,2}(?:个?月|季度)|前?把|其(?![他它余次中实]))(?=..)/u
/** 渗透率首次, 保费平均, DRAM占比从去年, 吞吐量前三季度, 复发率降: how, when, from when, and a verb without its end. */
export const HAN_CLOSES =
  /(?<=..)(?:首[次度]|再[次度]|一度|平均|同比|环比|[从由较比]?[去今上前]年|前[一二三四五六七八九十]{1,2}(?:个?月|季度)|第?[一二三四]季度|[上下]半年|全年|本[月周年]|上[月周]|拟|[从由]|(?<=[率价量额值入润]|占比)[降涨跌升增减]|(?<=[指数股币价]|期货|合约|主力)(?:盘中)?(?:收盘?|重回|收复|站[上稳回]|失守|守住))+$/u
const HAN_CLOSE = /^(?:[首当昨今]日)?[收开]盘$/
/** 段全长 of 9号线延长段全长: what stands behind a word that was cut. Who acts is not what is measured. */
const HAN_NO_SUBJECT = /^(?:段|号|届)|^(?:公司|集团|政府|法院|企业|双方|分析师|专家|不到|最新)$/u

function englishSubject(figure: Figure, before: string, after: string): string | null {
  const { subject, unitKind } = figure
  if (subject === null) return null
  const expected = EXPECTED.exec(before)?.[1]
  if (expected !== undefined) return expected
  const added = ADDED.test(before) ? TO_WHAT.exec(after)?.[1] : undefined
  if (added !== undefined) return added
  const paid = unitKind === 'money' ? IN_WHAT.exec(after)?.[1] : undefined
  if (paid !== undefined) return paid
  // `court`, `Visitors`, `grid operator`: who pays.
  const at = before.indexOf(subject)
  if ((unitKind === 'money' || unitKind === 'rate') && !subject.includes(' of ')) {
    if (at >= 0 && PAYS.test(before.slice(at + subject.length))) return null
  }
  return unitKind === 'percent' ? ofPart(subject, after) : subject
}

/** `Analysts expect copper to reach $11,000` */
const EXPECTED =
  /\b(?:expect|forecast|predict|see|estimate|project)(?:s|ed)? (?:the |its |their )?((?:[\w'’-]+ ){0,3}[\w'’-]+) to (?:reach|hit|rise|fall|climb|drop|grow|total|average|cost|exceed|come|be)(?: [a-z]+){0,2} $/
const ADDED = /\badd(?:s|ed|ing)? (?:\w+ )?$/
/** `to their gold ETF holdings` */
const TO_WHAT = /^ to (?:its|their|his|her|the) ((?:[\w'’-]+ ){0,3}[\w'’-]+)(?=[.,;]|$)/
/** `$36 million in damages` */
export const IN_WHAT =
  /^ in ((?:[a-z]+ )?(?:aid|bonds|bonuses|compensation|damages|debt|dividends|duties|exports|fees|fines|funding|grants|imports|loans|money|penalties|rent|restitution|revenue|royalties|sales|savings|subsidies|taxes|wages))(?=[.,;]|$| (?:after|by|for|from|in|on|over|to|when)\b)/
const PAYS =
  /^ (?:will |would |has |have |had |is to |are to |plans? to |agreed to )?(?:spen[dt]s?|pays?(?! (?:is|was|are|were)\b)|paid|invest(?:s|ed)?|earn(?:s|ed)?|raised?(?! (?:by|from|to)\b)|lost|loses|receives?d?|puts?)\b/

/** `of respondents support a higher age` are respondents, `of Nexperia's packaging and testing` is both. */
function ofPart(subject: string, after: string): string {
  const [, who] =
    /^ of (?:the |all )?([a-z]+s) [a-z]+[^s ] (?:an?|the|to|that|it)\b/.exec(after) ?? []
  if (who !== undefined && subject.startsWith(who)) return who
  const at = after.indexOf(subject)
  const behind = at < 0 ? '' : after.slice(at + subject.length)
  return subject + (/^ and [a-z]+(?=[.,;]|$)/.exec(behind)?.[0] ?? '')
}
