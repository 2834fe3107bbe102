/** A short noun phrase of its own clause for a figure: what it is about, or none where rules cannot tell. */
import { codeAt } from '../../../text/codeAt.ts'
import { ONES, TENS } from '../../../text/numberWords.ts'
import { WordSet } from '../../../text/wordSet.ts'
import { EndTest, isHanAt, isSpace, lastWord } from '../chars.ts'
import type { Quantity, Subject } from '../figure.ts'
import { hanSubject } from './han.ts'
import { isBare, LONGEST_WORDS, nounPhraseAfter, nounPhraseBefore } from './nounPhrases.ts'
import { joined, ofVerb } from './ofClause.ts'
import { AUXILIARY } from './verbs.ts'

const SCALE = 'hundred|thousand|million|billion|trillion|bn|mn|[mk]'
const NUMBER = [...ONES, ...TENS, 'a', SCALE].join('|')

const NONE: Subject = { subject: null, subjectMethod: 'none' }
/**
 * What a figure is about, in words of its own clause: `Gross margin slipped to 38.1%`.
 *
 * @param before The clause up to the figure. @param after The rest of the sentence.
 */
export function subjectOf(quantity: Quantity, before: string, after: string): Subject {
  if (quantity.unitKind === 'duration') return NONE
  if (isHanWithin(before, before.length - 8, before.length) || isBeforeHan(before, after)) {
    const found = hanSubject(quantity, before, after)
    return isEmpty(found) ? NONE : found
  }
  const clause = before.replace(DATELINE, '')
  const left = isLimited(clause) ? clause.replace(LIMITS, '') : clause
  const place =
    quantity.unitKind === 'count' && IN.before(left, left.length) && !MOVED_FROM.test(left)
  const found =
    (place ? (ofAfter(quantity, after) ?? counted(quantity)) : null) ??
    ofBefore(left) ??
    named(left) ??
    (IS.before(left, left.length) && OF_WHOLE.test(after) ? ofVerb(clause) : null) ??
    ofAfter(quantity, after) ??
    attributed(quantity, left, after) ??
    joined(left) ??
    ofObject(left) ??
    ofVerb(clause)
  const thing = found && ofThing(found)
  return (thing && !isEmpty(thing) ? thing : counted(quantity)) ?? NONE
}

/** `grew on 11,900 farms`, `in 29 countries`: where or with what something was, and not how much of it. */
const IN = new EndTest(/\b(?:in|on|across|among|throughout|between|with|from|aboard|inside) $/i)
/** `Impaired loans are 21% of the book`: the loans are told of, not the book. */
const IS = new EndTest(/\b(?:is|are|was|were|makes? up|made up|accounts? for|accounted for) $/i)
const OF_WHOLE = /^ of /
/** `rose from 12 shops`, `to 4,900 from 7,300 machines` */
const MOVED_FROM =
  /\b(?:up|down|fell|fall(?:en|s)?|ris(?:en|es|ing)|rose|gr[eo]wn?|cut|raised?|drop(?:s|ped)?|increased?|reduced|shrank|shrunk|lower|higher|went|go|goes|gone|to [\d.,]+(?: [a-z]+)?)(?: [a-z]+)? from $/i

/** `DUNEDIN - An albatross`, `KABUL — Prices`, `TL;DR Prices`; of `ST. CATHARINES, Ont. - Lock workers` the end. */
const DATELINE = /^\s*(?:(?:[A-Z][A-Z .'’-]{2,30} )?[-–—] |[A-Z]+;[A-Z]+:? )(?=["“]?[A-Z])/

/** `its figure for Russian reserves`, `the number of shoppers`: what a number is called says nothing. A forecast is not the thing. */
const CALLED =
  /^(?:figures? for|(?:number|amount|tally|sum|quantity) of) (?:the |its |their |all )?(?=\S)/i

function ofThing(found: Subject): Subject {
  const subject = found.subject?.replace(CALLED, '') ?? null
  return subject === found.subject ? found : { ...found, subject }
}

/** Said of anything: a caption of one of these alone tells nothing. */
const EMPTY =
  /^(?:them|risk|company|firm|group|brand|maker|metal|plan|deal|project|city|country|government|ministry|board|text|report|statement|two|three|four|five|six|(?:first|second|third|fourth|last) (?:quarter|half)(?: alone)?)$/i

/** `No bid was made for the 10.1 GW`, 没有一家银行亏损超过5%: of these the figure is not; `No. 2 unit` and 无人机 are names. */
const DENIED =
  /^(?:no (?!\d)|none(?: of)?\b|nobody\b|not (?:a|one|all)\b|neither\b)|^(?:[没沒]有|[无無](?:一家|一人|任何))/i

function isEmpty({ subject }: Subject): boolean {
  if (subject === null) return false
  return EMPTY.test(subject) || DENIED.test(subject)
}

function isHanWithin(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isHanAt(text, at)) return true
  return false
}

function isBeforeHan(before: string, after: string): boolean {
  return isHanWithin(after, 0, Math.min(4, after.length)) && before.trim() === ''
}

const LIMITS =
  /(?:\b(?:about|around|roughly|some|nearly|almost|over|above|under|below|more than|less than|fewer than|up to|at least|approximately|just|only|a record|as much as|no more than|an? proposed|an? estimated|close to|[≥≤<>~])\s*)+$/i
const LIMITED = new EndTest(LIMITS)
/** The last words of these. */
const LIMIT_WORDS = new WordSet(
  'about around roughly some nearly almost over above under below than to least approximately just only record as proposed estimated'.split(
    ' ',
  ),
)

function isLimited(before: string): boolean {
  const word = lastWord(before, before.length)
  return (word === '' || LIMIT_WORDS.has(word)) && LIMITED.before(before, before.length)
}

const ALL_BEFORE_OF = /^(.*\S)\s+(of|worth)\s+$/i
const OF = new EndTest(/\s(?:of|(?<!\snet\s)worth)\s+$/i)

/** The last code unit that is no white space. */
function lastUnit(text: string): number {
  let at = text.length - 1
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--
  return at < 0 ? 0 : text.charCodeAt(at)
}

/** `net profit of 882 million yuan`, `a payout ratio of 72.6%`, `exports worth $5.3 billion`. */
function ofBefore(left: string): Subject | null {
  const last = lastUnit(left) | 0x20
  if (last !== 0x66 && last !== 0x68) return null
  const match = OF.before(left, left.length) ? ALL_BEFORE_OF.exec(left) : null
  if (!match) return null
  const head = (match[1] ?? '').replace(PER, '')
  const before = COST.exec(head)?.[1] ?? nounPhraseBefore(head)?.replace(GOT, '') ?? null
  const phrase = (match[2] === 'worth' ? before?.replace(DOING, '') : before) ?? null
  return phrase === null ? null : { subject: phrase, subjectMethod: 'of' }
}

/** `Turnover per head of €12,000` */
const PER = / per \p{Ll}+$/u

/** `at a cost of €85 a tonne`: no verb. */
const COST = /\b(?:an?|the|its|their|at) ((?!an? |the )(?:[a-z]+ ){0,2}costs?)$/i

/** `Buyers got discounts worth`, `19.4 million tyres worth`, `prompting evacuation of` */
const GOT =
  /^(?:.* )?(?:got|gets?|won|wins?|placed|offers|offered|receives?|million|billion|thousand|hundred|prompt(?:ed|ing)|caus(?:ed|es|ing)|forc(?:ed|ing)|bringing|giving|reaching|making|posting|requir(?:ed|es|ing)|seeking|expect(?:ing)?) (?=\S)/

/** `for fear of losing exports worth` */
const DOING = /^[a-z]+(?:ing|ed|es) (?=\S)/

/** `17% on BYD, on Geely 18.8%`, `Copper rose 1.2%, zinc 0.8%`: between two figures of one unit the second names its own. */
export function ofList(between: string): Subject | null {
  const name = LISTED.exec(between)?.[1]
  if (name === undefined || DOES.test(name) || nounPhraseBefore(name) !== name) return null
  return { subject: name, subjectMethod: 'before' }
}

const LISTED = /^,(?: (?:on|in|for))? (?:the )?(\p{L}[^ ]*(?: \p{L}[^ ]*){0,2}) $/u
/** `3%, shed 16%`, `3%, nearly 4%`, `5%, worth $3`: no name. */
const DOES =
  /['’]s$|(?:^| )(?:[a-z’'-]+(?:ed|ing|s|ly)|almost|worth|shed|less|bought|keep|bear|yield|year-on-year)$/

const DETERMINED = new EndTest(/\ban? $/i)

/** `signed an $8.5 billion agreement`: the noun that it goes with. */
function attributed({ unitKind }: Quantity, left: string, after: string): Subject | null {
  if (unitKind !== 'money' || !DETERMINED.before(left, left.length)) return null
  const phrase = after.startsWith(' ') ? nounPhraseAfter(after.slice(1)) : null
  if (phrase === null || isBare(phrase)) return null
  return { subject: phrase, subjectMethod: 'after' }
}

const NAMED = /(?:^|[-,;•]\s*)([^:：,;]{2,60})[:：]\s*$/u

/** `The costliest loss is refrigerated: 19 containers`. */
const SAYS = / (?:is|are|was|were|has|have|had|will) /

/** `JA Solar: 23.90 billion yuan`. */
function named(left: string): Subject | null {
  const last = lastUnit(left)
  if (last !== 0x3a && last !== 0xff1a) return null
  const match = NAMED.exec(left)
  const name = match?.[1]?.trim()
  if (name === undefined || name.split(' ').length > LONGEST_WORDS || SAYS.test(name)) return null
  return { subject: name, subjectMethod: 'before' }
}

const HAS_PARTS: ReadonlySet<string> = new Set(
  'percent fraction mass energy count other money'.split(' '),
)
const OF_AFTER = /^ of (?:the |its |their |all |total )?/i

/** `98% of Russian demand`, `260 kilograms of gold`. */
function ofAfter(quantity: Quantity, after: string): Subject | null {
  if ((codeAt(after, 1) | 0x20) !== 0x6f || !HAS_PARTS.has(quantity.unitKind)) return null
  const match = OF_AFTER.exec(after)
  if (!match) return null
  const phrase = nounPhraseAfter(after.slice(match[0].length))
  if (
    phrase === null ||
    /^(?:(?:total|whole|same|rest|year|month|quarter)$|(?:them|these|those|it|which|whom)\b)/i.test(
      phrase,
    )
  )
    return null
  // `within 20% of capturing 20 states`
  if (/ing$/.test(phrase) && /^ \d/.test(after.slice(match[0].length + phrase.length))) return null
  // `1/8 of China's 44 million tons`
  if (/['’]s$/.test(phrase)) return null
  if (quantity.unitKind !== 'count') return { subject: phrase, subjectMethod: 'of' }
  // As it is written: the unit of `155,000 shares` is a share.
  const noun = quantity.unit === 'share' ? NOUN.exec(quantity.raw)?.[1] : quantity.unit
  return { subject: `${noun ?? quantity.unit}${match[0]}${phrase}`, subjectMethod: 'of' }
}

/** What is counted: `20,000 industrial clients`; last, as the figure itself says it. */
function counted(quantity: Quantity): Subject | null {
  if (quantity.unitKind !== 'count') return null
  const noun = NOUN.exec(quantity.raw)?.[1]
  // Of what they are, the word does not say.
  return noun === undefined || noun === 'points' ? null : { subject: noun, subjectMethod: 'after' }
}

/** What is counted, behind a number in digits or words, or a range. */
const NOUN = new RegExp(
  `^[\\d.,\\s~–-]*(?:(?:${SCALE})\\s)?(?:(?:to|or)\\s[\\d.,]+\\s?(?:(?:${SCALE})\\s)?|(?:between\\s)?(?:(?:${NUMBER})[\\s-])+(?:(?:to|or|and)\\s(?:(?:${NUMBER})[\\s-])+)?)?\\s*(?:(?:more|fewer|other|such|most) )?((?!(?:${SCALE})$)\\p{Script=Latin}.*)$`,
  'iu',
)

const MOVE =
  'halved|slashed|boosted|doubled|tripled|slowed|improved|cut|raised|lifted|lowered|trimmed|increased|reduced|revised|put|puts|adjusted'
const MOVES = new RegExp(`\\b(?:${MOVE}) `, 'i')
const OBJECT = new RegExp(
  `\\b(?:${MOVE}) (?:its |the |their |a )?((?:[\\p{L}][\\p{L}'’-]* ){1,6}?)(?:(?:by|from) (?:half )?(?:(?:\\p{Sc}|\\p{Lu}{1,3}\\p{Sc}?)?[\\d.,]+|an?) ?(?:%|[\\p{L}]{1,12} ?){0,3})?(?:to|at|by|from) $`,
  'iu',
)

/** `in a deal that values the chip maker at $23 billion` */
const VALUED =
  /\b(?:values?|valued|estimates?|estimated) (?:its |the |their |an? )((?:\p{L}[\p{L}'’-]* ){1,4}?)at $/iu

/** `Several participants preferred to hold the target range at 3.25%` */
const HELD =
  /\b(?:held|holds?|holding|kept|keeps?|keeping|left|leaves?|leaving|maintain(?:s|ed|ing)?) (?:its |the |their )?((?:\p{L}[\p{L}'’-]* ){1,4}?)(?:steady |unchanged |flat )?at $/iu

const TOWARDS = new EndTest(/(?:to|at|by|from) $/i)

/** `has cut its figure for Russian reserves to 380,000 tons`: what was cut. */
function ofObject(left: string): Subject | null {
  if (!TOWARDS.before(left, left.length)) return null
  const valued = (VALUED.exec(left) ?? HELD.exec(left))?.[1]?.trim()
  if (valued !== undefined) return { subject: valued, subjectMethod: 'verb' }
  if (!MOVES.test(left)) return null
  const object = OBJECT.exec(left)?.[1]?.trim()
  // `adjusted earnings should come in at`, `a production cut of by`: what looks like a verb is none.
  if (object === undefined || object.split(' ').some(isNoObject)) return null
  return { subject: object, subjectMethod: 'verb' }
}

function isNoObject(word: string): boolean {
  return word === 'of' || AUXILIARY.has(word)
}
