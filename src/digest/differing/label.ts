/** What figures that differ are called: the shortest words of their texts that say more than the measure. */
import { simplified } from '../../text/simplified.ts'
import { classOf } from '../claims/amount.ts'
import type { Claim } from '../claims/claim.ts'
import type { ArticleFigure } from '../digest.ts'
import { EndTest } from '../figures/chars.ts'
import { compare } from '../group.ts'
import { sharedRun } from './inWords.ts'

/**
 * @param claims Of the figures, in their order.
 * @param figures At least one. Where no words of theirs name what they are of, the shortest clause
 *   stands there.
 */
export function labelOf(claims: readonly Claim[], figures: readonly ArticleFigure[]): string {
  const named = claims
    .flatMap((claim) => phraseOf(claim, figures) ?? [])
    .sort((a, b) => a.length - b.length || compare(simplified(a), simplified(b)))
  const told = named.find((phrase) => phrase.includes(' ')) ?? named[0] ?? classIn(claims)
  if (told === undefined) return shortestClause(figures)
  const object = claims[0]?.kind === 'deal' && /^[a-z]+$/i.test(told) ? sharedRun(figures) : null
  return object === null ? told : `${told}, ${object}`
}

/** Homes are houses, whatever either text calls them. */
function classIn(claims: readonly Claim[]): string | undefined {
  return claims.find(({ measure }) => classOf(measure) === measure)?.measure
}

/** Null where it is no thing, or in none of the texts. */
function phraseOf(claim: Claim, figures: readonly ArticleFigure[]): string | null {
  const { scope, unit, kind, isCount } = claim
  const phrase = isCounted(claim) ? claim.measure : claim.phrase
  // What stands before `a total of` is no thing: `a later announcement indicating`.
  const bare = phrase.replace(
    /(?:\s*\b(?:worth|in total|altogether|north|south|east|west|belonging|bound|destined)|.*\ba total of)$/i,
    '',
  )
  if (HAN.test(bare)) {
    const thing = bare.replace(LEADING, '').replace(TRAILING, '')
    // A rate narrows in words of the other language.
    const told =
      scope.endsWith(thing) || !HAN.test(scope) ? thing : scope.replace(LEADING, '') + thing
    if (figures.some(({ raw }) => raw === told)) return null
    return NO_THING.test(simplified(told)) || NO_THING.test(simplified(thing)) ? null : told
  }
  if (bare === '' || /[\d$€£¥]/.test(bare) || LED_UP_TO.test(bare) || NUMBERED.test(bare))
    return null
  if (DEED.test(bare) || (!claim.isKnown && NO_NOUN.test(bare))) return null
  if (kind === 'event') {
    const fate = befell(bare)
    return bare === unit || FATE.test(fate) ? fate : `${unit} ${fate}`
  }
  // `has delivered 1,300 tents`
  if (isCount && PARTICIPLE.test(bare) && /^[a-z]{3,}$/.test(unit)) return `${unit} ${bare}`
  if (bare === 'head' || figures.some(({ raw }) => raw === bare)) return null
  return asWritten(bare, figures)
}

const HAN = /\p{Script=Han}/u
/** 中国至锑精矿出口: what leads up to a thing is none of its name. */
const LEADING = /^(?:的|至(?![今少尊]))/

/** 里海水位较1995年低2.8米, 物业税拟上调8.6%, 关停其中4万吨 */
const TRAILING = /(?<!.比)[较比]$|(?<=..)[拟将]$|，?其中$/

/**
 * 黑泽三年里把, 桐溪酒业要收回, 折合人民币, 名单上, 部葡萄园 of 东部葡萄园, 理出竹简 of 清理出竹简, 上通信断 of 岛上通信断, 日关 of 11日关了,
 * 标员工 of 标的现有员工, 合计申 of 合计申报, 权金额计, 一艘载, 因食用朗, 公司: what comes before a number is no name of it.
 */
const NO_THING =
  /(?:上|之[中内]|拿|把|经|由|以|将|向|被|从|须|需|装|装有|坠下|投下|掏|人民币|收窄|扩大|出来|以现金|提供|收回|涉及|了|(?<!供)给|(?<![偿归退])还|(?<![增追附美新参])加|申|(?<![设统预审累共合总])计|占[^，。]{0,6})$|^装有|^点到|^自[^，。]{0,4}[进出]口$|^日(?![均产销活供用本常元])|^部(?![门队件长落分委])|^理出|^上(?![海市诉调映线])|^标(?![准志本签的])|^当[日天晚]$|^[一首][艘辆架列座]载?$|^暂停$|^(?:公司|企业|沿岸|全国|当地|要求)$|^因(?![子数特素果])|^(?:进食|食用)(?![油菌盐])|^时(?![装长速段])|[\s\d]/u

/** `Overflows ran for 118,000 hours`, `morning and`, `the halls that it approved on Friday will draw`: what is done is no name of it. */
const NO_NOUN =
  /^(?:[a-z]{2,}ed|enough|draw|hung|ran|run|told|said|got|had|has|have|took|gave|made|makes?|found|left|held|kept|saw|sold|paid|won|lost|cut|set|put|met|led|grew|fell|rose|went|came|sent|built|bought|brought|caught|drew|hit|spent|stood|lay|lies)$| (?:weighs?|lay|lies|stood|stands|ran|came|went|fell|rose|grew|was|were|had|have)$|^\p{Lu}.* \p{Ll}{2,}ed$| (?:drew|won|lost|paid|made|took|sold|bought|approved|agreed|ordered|fined) | on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| (?:and|or|but)$/iu

/** `Intruders stole digital coins`, `the train concerned can turn out`: whatever is measured there. */
const DEED = / (?:stole|threw|can|could|will|would|may|must) /

/** `km long`, `of the cranes`, `above the close` */
const LED_UP_TO = /^(?:km|cm|kg|m|of|above|below|over|under|in|on|at|by|for|from|with|to) /

/** `killing at least 64 people`: people killed. */
function befell(verb: string): string {
  if (verb.endsWith('order for')) return 'ordered'
  const deed = verb.replace(/ to$/, '')
  const last = deed.slice(deed.lastIndexOf(' ') + 1)
  if (last === 'missing') return last
  return last === 'hurting' ? 'hurt' : last.replace(/ing$/, 'ed')
}

/** What says itself whom it befell, or what. */
const FATE = /^(?:deaths|fatalities|toll|jobs|cuts|bodies)$/
const PARTICIPLE = /^[a-z]{3,}ed$/
/** `thirty-eight passengers` of a hundred and more. */
const NUMBERED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)[- ]/i

/** A measure may be the beginning of a word alone: `consum`. */
function asWritten(phrase: string, figures: readonly ArticleFigure[]): string | null {
  for (const { context, raw } of figures) {
    const found = wholeIn(context, phrase) ?? wholeIn(raw, phrase)
    if (found !== null) return found
  }
  return null
}

/** A phrase where its words are whole, in capitals or not. */
function wholeIn(text: string, phrase: string): string | null {
  const small = text.toLowerCase()
  // İ is two code units in small letters: then places are those of the text itself.
  const [within, sought] =
    small.length === text.length ? [small, phrase.toLowerCase()] : [text, phrase]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const end = at + sought.length
    if (AFTER_LETTER.before(within, at) || LETTER_FIRST.test(within.slice(end))) continue
    return text.slice(at, end)
  }
  return null
}

const AFTER_LETTER = new EndTest(/\p{L}$/u)
const LETTER_FIRST = /^\p{L}/u

/** 1,240 houses are houses, whoever counted them; and a number is no subject. */
function isCounted({ isKnown, measure, unit, phrase }: Claim): boolean {
  return !isKnown && (measure === unit || classOf(measure) === measure || /^\d/.test(phrase))
}

function shortestClause(figures: readonly ArticleFigure[]): string {
  const clauses = figures.map(partOf)
  return clauses.reduce((least, clause) => (clause.length < least.length ? clause : least))
}

/**
 * Of the parts of a Chinese clause the one with the figure: 离岸2.1万元/吨，复检每批多等6天 has two. A long
 * clause ends with its figure: `Monday's theft of €47.6 million` from an exchange, and how it was done.
 */
function partOf({ context, contextAt, raw }: ArticleFigure): string {
  const start = context.lastIndexOf('，', contextAt) + 1
  const comma = context.indexOf('，', contextAt)
  const end = comma < 0 ? context.length : comma
  const ofFigure = contextAt + raw.length
  const isLong = end - start > LONGEST_CLAUSE && contextAt - start >= SHORTEST_OPENING
  return context.slice(start, isLong ? ofFigure : end)
}

const LONGEST_CLAUSE = 60
/** Less than that names nothing. */
const SHORTEST_OPENING = 12
