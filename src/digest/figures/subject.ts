import { EndTest } from './chars.ts'
import { isStop } from './counts.ts'
import type { Quantity, Subject } from './figure.ts'
import { hanSubject } from './hanSubject.ts'

const NONE: Subject = { subject: null, subjectMethod: 'none' }
const LONGEST_WORDS = 6
/** Words among which the verb of a clause is looked for. */
const LONGEST_CLAUSE = 16

/**
 * What a figure is about, in words of its own clause: `Gross margin slipped to 38.1%`.
 *
 * @param before The clause up to the figure. @param after The rest of the sentence.
 */
export function subjectOf(quantity: Quantity, before: string, after: string): Subject {
  if (quantity.unitKind === 'duration') return NONE
  if (HAN.test(before.slice(-8)) || (before.trim() === '' && HAN.test(after.slice(0, 4)))) {
    return hanSubject(quantity, before, after)
  }
  const left = LIMITED.before(before, before.length) ? before.replace(LIMITS, '') : before
  const found =
    ofBefore(left) ??
    named(left) ??
    ofAfter(quantity, after) ??
    joined(left) ??
    ofObject(left) ??
    ofVerb(before)
  return (found && !isEmpty(found) ? found : counted(quantity)) ?? NONE
}

/** Said of anything: a caption of one of these alone tells nothing. */
const EMPTY =
  /^(?:company|firm|group|brand|maker|metal|plan|deal|project|city|country|government|ministry|board|text|report|statement|two|three|four|five|six|(?:first|second|third|fourth|last) (?:quarter|half)(?: alone)?)$/i

function isEmpty({ subject }: Subject): boolean {
  return subject !== null && EMPTY.test(subject)
}

const HAN = /\p{Script=Han}/u

const ADVERB = /^(?:also|then|now|already|still|each|both|together|alone|itself|themselves)$/i
/** Words that open a clause and are no part of its subject. */
const OPENING =
  /^(?:and|or|with|but|while|as|when|where|whereas|because|so|then|yet|that|which|who)\b|^(?:the|an?|its|their|his|this|these|those)$/i
/** A subject that opens with one of these says nothing. */
const NOTHING =
  /^(?:it|they|he|she|we|there|this|that|these|those|which|who|one|what|some|others|both|all|to|in|at|by|on|for|from|up|down|having|being|year-on-year|quarter-on-quarter|month-on-month|week-on-week)\b/i
const LIMITS =
  /(?:\b(?:about|around|roughly|some|nearly|almost|over|above|under|below|more than|less than|fewer than|up to|at least|approximately|just|only|a record|as much as|no more than|an? proposed|an? estimated|close to|[≥≤<>~])\s*)+$/i
const ATTRIBUTES =
  /\s+(?:attributable to (?:shareholders|owners)(?: of the (?:parent|company))?|before tax|after tax)$/i

const LIMITED = new EndTest(LIMITS)
const ALL_BEFORE_OF = /^(.*\S)\s+of\s+$/i
const OF = new EndTest(/\sof\s+$/i)

/** `net profit of 882 million yuan`, `a payout ratio of 72.6%`. */
function ofBefore(left: string): Subject | null {
  const match = OF.before(left, left.length) ? ALL_BEFORE_OF.exec(left) : null
  if (!match) return null
  const phrase = nounPhraseBefore(match[1] ?? '')
  return phrase === null ? null : { subject: phrase, subjectMethod: 'of' }
}

function nounPhraseBefore(text: string): string | null {
  const extra = ATTRIBUTES.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - extra.length)
  const words = head.split(' ')
  const phrase: string[] = []
  for (let at = words.length - 1; at >= 0 && phrase.length < LONGEST_WORDS; at--) {
    const word = words[at] ?? ''
    if (!/^[\p{L}][\p{L}\p{N}'’&.-]*$/u.test(word) || isStop(word) || isVerb(word)) break
    phrase.unshift(word)
  }
  if (phrase.length === 0) return null
  if (
    /^(?:total|sum|rise|fall|gain|loss|drop|increase|decrease|decline|change|jump|average|price|result|value|rate|record|maximum|minimum|goal|target|one|year-on-year gain|annual rate|annual pace|pace|range|peak|handful|number|amount)$/i.test(
      phrase.join(' '),
    )
  ) {
    return null
  }
  return phrase.join(' ') + extra
}

const NAMED = /(?:^|[-,;•]\s*)([^:：,;]{2,60})[:：]\s*$/u
const COLON = new EndTest(/[:：]\s*$/)

/** `JA Solar: 23.90 billion yuan`. */
function named(left: string): Subject | null {
  const match = COLON.before(left, left.length) ? NAMED.exec(left) : null
  const name = match?.[1]?.replace(/^[-–—•·] /, '').trim()
  if (name === undefined || name.split(' ').length > LONGEST_WORDS) return null
  return { subject: name, subjectMethod: 'before' }
}

/** `98% of Russian demand`, `260 kilograms of gold`. */
function ofAfter(quantity: Quantity, after: string): Subject | null {
  if (!/^(?:percent|fraction|mass|energy|count|other|money)$/.test(quantity.unitKind)) return null
  const match = /^ of (?:the |its |their |all |total )?/i.exec(after)
  if (!match) return null
  const phrase = nounPhraseAfter(after.slice(match[0].length))
  if (phrase === null || /^(?:total|them|these|those|it|which|year|month|quarter)$/i.test(phrase))
    return null
  const subject = quantity.unitKind === 'count' ? `${quantity.unit} of ${phrase}` : phrase
  return { subject, subjectMethod: 'of' }
}

function nounPhraseAfter(text: string): string | null {
  const phrase: string[] = []
  for (const word of text.split(' ')) {
    const plain = word.replace(/[,.;:!?)]+$/, '')
    if (!/^[\p{L}][\p{L}\p{N}'’&.-]*$/u.test(plain)) break
    if (isStop(plain) || isVerb(plain) || phrase.length >= 4) break
    phrase.push(plain)
    if (plain !== word) break
  }
  return phrase.length === 0 ? null : phrase.join(' ')
}

/** What is counted: `20,000 industrial clients`; last, as the figure itself says it. */
function counted(quantity: Quantity): Subject | null {
  if (quantity.unitKind !== 'count') return null
  const noun =
    /^[\d.,\s~–-]*(?:(?:hundred|thousand|million|billion|trillion|bn|mn)\s)?\s*(\p{Script=Latin}.*)$/u.exec(
      quantity.raw,
    )?.[1]
  return noun === undefined ? null : { subject: noun, subjectMethod: 'after' }
}

const LEADING_TIME =
  /^(?:(?:in|for|at|by|on|during|since|from|after|within|over)\s[^,]*?(?:\d{4}|quarter|half|year|month|week|day|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(?:of\s)?\d{4})?\s+)/i
const VERBS = new Set(
  `came comes come reached reaches reach stood stands stand rose rises rise fell falls fall grew grows grow gained gains lost loses lose dropped drops drop
  slid slides jumped jumps climbed climbs slipped slips increased increases increase decreased declined declines advanced
  was were is are be been will would should may might could can must exceed exceeds exceeded exceeding cover covers covered account accounts accounted accounting
  totalled totaled totals amounted amounts hit hits topped tops touched passed passes made makes make earned earns reported reports
  shows show showed had has have stays stayed remained remains went goes go narrowed narrows widened widens expanded shrank sank settled closed opened counts counted ask asks pay
  contributed contributes brought brings sold sells used put puts add adds added represents represented makes took takes take surged soared plunged
  delivered delivers sent produced produces held holds hold employs employed needs need costs cost pays paid weighs weighed measured averaged averages averaging
  ended finished quoted asked achieved achieves recorded posted generated logged booked obtained received saw sees raised raises cut cuts set sets expects expected shipped exported imported invested spent bought ordered signed opened plans planned spoke speaks costs`
    .trim()
    .split(/\s+/),
)

function isVerb(word: string): boolean {
  // The month, but for the rare sentence that opens with the verb.
  return word !== 'May' && VERBS.has(word.toLowerCase())
}

const OBJECT =
  /\b(?:cut|raised|lifted|lowered|trimmed|increased|reduced|revised|put|puts|adjusted) (?:its |the |their |a )?((?:[\p{L}][\p{L}'’-]* ){1,6}?)(?:(?:by|from) [\d.,]+ ?(?:%|[\p{L}]{1,12} ?){0,3})?(?:to|at|by|from) $/iu

const TOWARDS = new EndTest(/(?:to|at|by|from) $/i)

/** `has cut its figure for Russian reserves to 380,000 tons`: what was cut. */
function ofObject(left: string): Subject | null {
  const object = TOWARDS.before(left, left.length) ? OBJECT.exec(left)?.[1]?.trim() : undefined
  return object === undefined ? null : { subject: object, subjectMethod: 'verb' }
}

/** What follows is a clause of its own: `The argument is that shipments jumped 660%`. */
const CLAUSES =
  /[:：]\s|\b(?:that|which|where|whether|because|said(?! to\b)|says|say|estimates?|estimated|forecasts?|believes?|argues?)\s/gi
/** Who tells of a figure is not what it measures. */
const TELLS = /^(?:reports?|reported|expects?|expected|shows?|showed|quoted|counts|counted|puts?)$/i

/** `Gross profit grew 223.4%`: what stands before the first verb of the last clause that has one. */
function ofVerb(before: string): Subject | null {
  const starts = Array.from(before.matchAll(CLAUSES), ({ index, 0: word }) => ({
    from: index + word.length,
    index,
  }))
  for (const { from, index } of starts.reverse()) {
    const words = wordsIn(before.slice(from))
    const verb = words.findIndex(isVerb)
    if (verb < 0) continue
    // `penalties that can reach 20 times`: what the clause hangs on.
    if (verb === 0) return spoken(nounPhraseBefore(before.slice(0, index).trimEnd()))
    return ofFirstVerb(words, verb)
  }
  const words = wordsIn(before.replace(LEADING_TIME, ''))
  const verb = words.findIndex((word, at) => at > 0 && isVerb(word))
  // `accounts for 70% and takes in 12`: who does is named before the clause; `costs rose` is whole.
  const isCut = verb > 1 && isVerb(words[0] ?? '')
  return verb < 0 || isCut ? null : ofFirstVerb(words, verb)
}

function wordsIn(text: string): readonly string[] {
  return text.trim().split(' ', LONGEST_CLAUSE)
}

const WHEN =
  / (?:for|in|of|during|at|over) (?:the )?(?:(?:first|second|third|fourth|last|past) (?:half|quarter|three quarters|nine months|year)(?: (?:of|in))?|Q[1-4]|H[12]|full[- ]year|end of|January|February|March|April|May|June|July|August|September|October|November|December)?(?: ?(?:19|20)\d\d)?$/i
const PREPOSITION = /^(?:from|to|in|for|by|at|on|with|under|into|across|between|among)$/i

function ofFirstVerb(words: readonly string[], verb: number): Subject | null {
  const told = words[verb] ?? ''
  if (TELLS.test(told) || /^spoke|^speaks/.test(told)) return null
  let phrase = words.slice(0, verb).filter((word) => !ADVERB.test(word))
  while (phrase.length > 0 && OPENING.test(phrase[0] ?? '')) phrase.shift()
  phrase = phrase.join(' ').replace(WHEN, '').split(' ')
  // What is too long for a caption ends before its last turn: `shipments of magnets from China`.
  while (phrase.length > LONGEST_WORDS) {
    const turn = phrase.findLastIndex((word, at) => at > 0 && PREPOSITION.test(word))
    if (turn < 0) return null
    phrase = phrase.slice(0, turn)
  }
  return spoken(phrase.join(' '))
}

function spoken(said: string | null): Subject | null {
  if (said === null || said === '' || NOTHING.test(said)) return null
  if (/[,;:()]/.test(said) || /\d/.test(said)) return null
  return { subject: said, subjectMethod: 'verb' }
}

/**
 * `Gross margin came to 41.2% and net margin to 17.3%`: the second part leaves its verb out, or has
 * its own.
 */
function joined(left: string): Subject | null {
  const match = JOINED.before(left, left.length) ? JOINED_WORDS.exec(left) : null
  if (!match || !/\d/.test(left.slice(0, match.index))) return null
  const words = (match[1] ?? '').replace(TOWARDS_END, '').trim().split(' ')
  const verb = words.findIndex(isVerb)
  const phrase = verb < 0 ? words : words.slice(0, verb)
  if (phrase.length === 0 || phrase.length > 4 || phrase.some((word) => isStop(word))) return null
  const isDone = phrase.length === 1 && /(?:ing|ed)$/.test(phrase[0] ?? '')
  return isDone ? null : spoken(phrase.join(' '))
}

const JOINED_WORDS = /\band (?:the |its |their |an? )?((?:[\p{L}][\p{L}\p{N}'’&.-]* ){1,6})$/u
const JOINED = new EndTest(/[\p{L}'’.-] $/u)
const TOWARDS_END = /(?:^|\s)(?:to|at|by|from|of) $/i
