/** What figures that differ are called: the shortest words of their texts that say more than the measure. */

import { WEEKDAY } from '../../../text/calendar.ts'
import { compare } from '../../../text/compare.ts'
import { hasHan } from '../../../text/han.ts'
import { TENS, TO_TEN } from '../../../text/numberWords.ts'
import { simplified } from '../../../text/simplified.ts'
import { codesIn, formsIn, isPlaceForm } from '../../bilingual/codes.ts'
import { NAME } from '../../bilingual/rows.ts'
import { isName, isNounToo, isWho } from '../../captions/names.ts'
import { classOf } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'
import { EndTest } from '../../figures/chars.ts'
import { endsInVerb } from '../../figures/subjects/hanVerbs.ts'
import { sharedPhrase } from '../words/sharedWords.ts'
import { fuller, isNoThing, wordsBeside } from './labelWords.ts'
import { owned } from './owned.ts'
import { wholeWords } from './wholeWords.ts'

/**
 * @param claims Of the figures, in their order.
 * @param figures At least one. Where no words of theirs name what they are of, what a Chinese one is about,
 *   or the words next to it, stand there, else a clause with … for its figure.
 */
export function labelOf(claims: readonly Claim[], figures: readonly ArticleFigure[]): string {
  const label = nameOf(claims, figures) ?? wholeBeside(figures) ?? shortestClause(figures)
  return owned(label, claims, figures)
}

/**
 * The name in the language that a label of all figures is not in, for pages of that language; null where no text of it
 * names what its figures are of.
 *
 * @param claims Of the figures, in their order.
 */
export function otherLabelOf(
  label: string,
  claims: readonly Claim[],
  figures: readonly ArticleFigure[],
): string | null {
  const isOther = figures.map(({ context }) => hasHan(context) !== hasHan(label))
  const own = figures.filter((_, at) => isOther[at])
  if (own.length === 0) return null
  const found =
    nameOf(
      claims.filter((_, at) => isOther[at]),
      own,
    ) ?? wholeBeside(own)
  if (found !== null && hasHan(found) !== hasHan(label)) return owned(found, claims, figures)
  const clause = shortestClause(own)
  return hasHan(clause) !== hasHan(label) && WHOLE.test(clause) && saysSomething(clause)
    ? clause
    : null
}

/** A clause that says who or what, or a short Chinese one: `which is closed for …` says less than the name in the other language. */
const WHOLE =
  /^(?:\p{Lu}|(?:it|they|the|an?|its|their) ).{0,80}$|^[^，]*\p{Script=Han}[^，]*(?<=^.{1,24})$/u

function nameOf(claims: readonly Claim[], figures: readonly ArticleFigure[]): string | null {
  const named = claims
    .flatMap((claim) => {
      const phrase = phraseOf(claim, figures)
      return phrase === null ? [] : [{ phrase, isKnown: claim.isKnown }]
    })
    .sort(
      ({ phrase: a }, { phrase: b }) =>
        a.length - b.length || compare(simplified(a), simplified(b)),
    )
  const chosen = named.find(({ phrase }) => phrase.includes(' ')) ?? named[0]
  const told = chosen?.phrase ?? classIn(claims)
  if (told === undefined) return null
  if (claims[0]?.kind === 'deal' && /^[a-z]+$/i.test(told)) {
    const object = sharedPhrase(figures)
    return object === null || object.includes(told) || !isName(object) ? told : `${told}, ${object}`
  }
  const name = fuller(told, chosen?.isKnown ?? true, figures)
  return hasHan(name) ? wholeName(name, figures) : name
}

function wholeBeside(figures: readonly ArticleFigure[]): string | null {
  const words = wordsBeside(figures)
  return words === null ? null : wholeName(words, figures)
}

/** A Chinese name with the whole of its words; null where it is none then: 兴隆山站收到. */
function wholeName(name: string, figures: readonly ArticleFigure[]): string | null {
  const whole = wholeWords(name, figures)
  if (whole === null) return null
  const plain = simplified(whole)
  const isVerb = endsInVerb(plain) && !DEED_DONE.test(plain)
  if (isVerb || !isName(whole) || isNoThing(whole) || isPlace(whole)) return null
  return figures.some((figure) => measuresOther(plain, figure)) ? null : whole
}

/** What befell those who are counted, or is done with money, names it: 疏散, 居民疏散, 订购. */
const DEED_DONE =
  /(?:疏散|撤离|转移|处罚|逮捕|送医|订购|采购|检测|记录|捐赠|安置|登记|[鲜切棉雪烟茶]花)$/

/** The name of a country, company or city alone says who, and not what. */
function isPlace(words: string): boolean {
  return formsIn(words).some(
    (form) => form.at === 0 && form.end === words.length && isPlaceForm(form),
  )
}

/** 整个十字架高 of 整个十字架高17米、宽13.5米 */
function measuresOther(name: string, { context, contextAt }: ArticleFigure): boolean {
  const own = DIMENSION.exec(name)?.[0]
  const told = /([长宽高深重])(?:[约达仅近逾超]|只有)?$/.exec(
    simplified(context.slice(0, contextAt)),
  )?.[1]
  return own !== undefined && told !== undefined && own !== told
}

const DIMENSION = /[长宽高深重]$/

/** Homes are houses, whatever either text calls them. */
function classIn(claims: readonly Claim[]): string | undefined {
  return claims.find(({ measure }) => classOf(measure) === measure)?.measure
}

/** Null where it is no thing, or in none of the texts. */
function phraseOf(claim: Claim, figures: readonly ArticleFigure[]): string | null {
  const { scope, unit, kind, isCount } = claim
  const phrase = isCounted(claim) ? nounOf(claim, figures) : claim.phrase
  // What stands before `a total of` is no thing: `a later announcement indicating`.
  const bare = phrase
    .replace(
      /(?:\s*\b(?:worth|in total|altogether|north|south|east|west|belonging|bound|destined)|.*\ba total of)$/i,
      '',
    )
    .replace(ON_DAY, '')
  if (hasHan(bare)) {
    const thing = bare.replace(LEADING, '').replace(TRAILING, '')
    // A rate narrows in words of the other language.
    const told =
      scope.endsWith(thing) || !hasHan(scope) || isOfName(scope, figures)
        ? thing
        : scope.replace(LEADING, '') + thing
    if (figures.some(({ raw }) => raw === told)) return null
    if (isNoThing(told) || isNoThing(thing) || !isName(told)) return null
    return told
  }
  if (bare === '' || /[\d$€£¥]/.test(bare) || LED_UP_TO.test(bare) || NUMBERED.test(bare))
    return null
  if (!isCount && BY_THE_WAY.test(bare)) return null
  if (DEED.test(bare) || ONLY_DONE.test(bare) || (!claim.isKnown && NO_NOUN.test(bare))) return null
  if (kind !== 'event' && !isCount && !isName(bare)) return null
  // A stake is of a company, and named by it; a sum is not.
  if (!isCount && unit !== '%' && isWho(bare)) return null
  if (kind === 'event') {
    const fate = befell(bare)
    if (bare === unit || FATE.test(fate)) return fate
    // `of the 21 people aboard`: what befell some of them.
    if (figures.every(isOfAll) || !BEFALLEN.test(fate)) return unit
    return `${unit} ${fate}`
  }
  // `has delivered 1,300 tents`
  if (isCount && PARTICIPLE.test(bare) && /^[a-z]{3,}$/.test(unit)) return `${unit} ${bare}`
  // A sum is of something, and no money; `it covers 106 square meters`.
  if (!isCount && (isUnit(bare, figures) || isDeed(bare, figures) || isPlace(bare))) return null
  // `1,550.70 points` of an index
  if (/^(?:head|points?)$/.test(bare) || figures.some(({ raw }) => raw === bare)) return null
  return asWritten(bare, figures)
}

/** 电子 of 三星电子第三季度营业利润 is the rest of a name, and narrows nothing. */
function isOfName(scope: string, figures: readonly ArticleFigure[]): boolean {
  return figures.some(({ context }) =>
    formsIn(context).some(
      (form) => codesIn([form])[0]?.startsWith(NAME) && context.startsWith(scope, form.end),
    ),
  )
}

/** What is counted, with the words that the figure has: `polling units`. */
function nounOf({ figure, measure }: Claim, figures: readonly ArticleFigure[]): string {
  const raw = figures.find(({ id }) => id === figure)?.raw ?? ''
  const noun = COUNTED.exec(raw)?.[1]
  return measure !== '' && noun?.endsWith(measure) ? noun : measure
}

const COUNTED =
  /^\S*\d\S*(?: (?:thousand|million|billion|trillion|lakh|crore))? ([a-z-]+(?: [a-z-]+){0,2})$/

/** 中国至锑精矿出口, 14日夜间在井下: what leads up to a thing is none of its name. */
const LEADING = /^(?:的|[夜晨午日]?间?在(?![手册校建岗途营售役读任线职岸制])|至(?![今少尊]))/

/** 里海水位较1995年低2.8米, 物业税拟上调8.6%, 关停其中4万吨 */
const TRAILING = /(?<!.比)[较比]$|(?<=..)[拟将]$|，?其中$/

/** `Overflows ran for 118,000 hours`, `morning and`, `the halls that it approved on Friday will draw`: what is done is no name of it. */
const NO_NOUN =
  /^(?:[a-z]{2,}ed|(?:can|could|may|must|will|to) .*|process|take|takes|pay|pays|hold|holds|carry|out|enough|draw|hung|ran|run|told|said|got|had|has|have|took|gave|made|makes?|found|left|held|kept|saw|sold|paid|won|lost|cut|set|put|met|led|grew|fell|rose|went|came|sent|built|bought|brought|caught|drew|hit|spent|stood|lay|lies)$| (?:weighs?|lay|lies|stood|stands|ran|came|went|fell|rose|grew|was|were|had|have)$|^\p{Lu}.* \p{Ll}{2,}ed$| (?:drew|won|lost|paid|made|took|sold|bought|approved|agreed|ordered|fined) | on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| (?:and|or|but)$/iu

/** `Intruders stole digital coins`, `the train concerned can turn out`: whatever is measured there. */
const DEED = /(?:^| )(?:stole|threw|can|could|will|would|may|must) /

/** `Tuesday weighs`, `process` */
const ONLY_DONE =
  /^(?:\w+day (?:weighs?|awarded|measures?|took)|awarded|shipped|process(?:es)?|watchdog)$/

/** `km long`, `metres deep`, `of the cranes`, `above the close` */
const LED_UP_TO =
  /^(?:km|cm|kg|m|(?:kilo|centi)?met(?:re|er)s?|feet|foot|miles?|of|above|below|over|under|in|on|at|by|for|from|with|to) /

/** `Wednesday fined`, `Sunday morning hackers took`; no `Sunday's election cost`. */
const ON_DAY = new RegExp(`^(?:on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))? `)

/** `came home`, `a year ago`, `closed by hand`, `the roof gave way`: a word before a number that is of something else. */
const BY_THE_WAY =
  /^(?:ago|away|back|company|elder|gone|hand|her|him|home|it|product|room|sea|them|threw|through|way|younger)$/

/** `killing at least 64 people`: people killed. */
function befell(verb: string): string {
  if (verb.endsWith('order for')) return 'ordered'
  const deed = verb.replace(/ to$/, '')
  const last = deed.slice(deed.lastIndexOf(' ') + 1)
  if (last === 'missing') return last
  return last === 'hurting' ? 'hurt' : last.replace(/ing$/, 'ed')
}

const BEFALLEN = /(?:ed|hurt|dead|gone|lost|missing|sunk|burnt|sold|shot|struck|stuck|ill|sick)$/

function isOfAll({ context, contextAt }: ArticleFigure): boolean {
  return / of the (?:about |some )?$/.test(context.slice(0, contextAt))
}

/** `euros` of `fined 3.6 million euros` */
function isUnit(word: string, figures: readonly ArticleFigure[]): boolean {
  return figures.some(({ raw, unitKind }) => unitKind === 'money' && raw.endsWith(` ${word}`))
}

/** One word between who does it and the figure, in each clause that has it: `it covers`, `can lift`, `employs`. */
function isDeed(word: string, figures: readonly ArticleFigure[]): boolean {
  if (!/^[a-z]+$/.test(word) || isNounToo(word)) return false
  const told = figures.filter(({ context }) => wholeIn(context, word) !== null)
  return (
    told.length > 0 &&
    told.every(({ context, contextAt }) => {
      const before = context.slice(0, contextAt)
      const does = new RegExp(`(?:^|[\\p{L}\\d]) ?${word} (?:${LIMITS} )*$`, 'u')
      return does.test(before) && !new RegExp(`${BEFORE_NOUN} ${word} `, 'i').test(before)
    })
  )
}

const LIMITS =
  '(?:about|some|around|nearly|almost|over|more|than|up to|at least|only|just|roughly|as|many|much|another)'
/** Behind these stands a noun. */
const BEFORE_NOUN =
  '\\b(?:the|an?|its|their|his|her|our|of|in|with|for|by|and|or|no|annual|total|net|average|record|more)'

/** What says itself whom it befell, or what. */
const FATE = /^(?:deaths|fatalities|toll|jobs|cuts|bodies)$/
const PARTICIPLE = /^[a-z]{3,}ed$/
/** `thirty-eight passengers` of a hundred and more. */
const NUMBERED = new RegExp(`^(?:${[...TO_TEN, ...TENS].join('|')})[- ]`, 'i')

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

/** The shortest that says something, `The country shipped …`; else the longest, and no `worth …`. */
function shortestClause(figures: readonly ArticleFigure[]): string {
  const clauses = figures.map(partOf).sort((a, b) => a.length - b.length)
  return clauses.find(saysSomething) ?? clauses.at(-1) ?? ''
}

function saysSomething(clause: string): boolean {
  return clause.length > (hasHan(clause) ? LEAST_HAN : LEAST_LATIN)
}

/** Characters, with the one that stands for the figure. */
const LEAST_HAN = 4
const LEAST_LATIN = 16

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
  const before = context.slice(start, contextAt).replace(DATELINE, '')
  const after = context.slice(ofFigure, isLong ? ofFigure : end)
  // Neither number is the name of both.
  return (before === '' ? after : `${before}…${after}`).trim()
}

/** `Aug 9 (Wire) - A jury` */
const DATELINE = /^[^-–—]{2,40} [-–—] (?=\p{Lu})/u
const LONGEST_CLAUSE = 60
/** Less than that names nothing. */
const SHORTEST_OPENING = 12
