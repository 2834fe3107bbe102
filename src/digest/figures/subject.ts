import { WordSet } from '../../text/wordSet.ts'
import { EndTest, isHanAt, isLetter, isSpace, lastWord, unitTable } from './chars.ts'
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
  if (hasHan(before, before.length - 8, before.length) || isBeforeHan(before, after)) {
    return hanSubject(quantity, before, after)
  }
  const clause = before.replace(DATELINE, '')
  const left = isLimited(clause) ? clause.replace(LIMITS, '') : clause
  const found =
    ofBefore(left) ??
    named(left) ??
    ofAfter(quantity, after) ??
    attributed(quantity, left, after) ??
    joined(left) ??
    ofObject(left) ??
    ofVerb(clause)
  return (found && !isEmpty(found) ? found : counted(quantity)) ?? NONE
}

/** `DUNEDIN - An albatross`, `KABUL — Prices`; of `ST. CATHARINES, Ont. - Lock workers` the end. */
const DATELINE = /^\s*(?:[A-Z][A-Z .'’-]{2,30} )?[-–—] (?=["“]?[A-Z])/

/** Said of anything: a caption of one of these alone tells nothing. */
const EMPTY =
  /^(?:company|firm|group|brand|maker|metal|plan|deal|project|city|country|government|ministry|board|text|report|statement|two|three|four|five|six|(?:first|second|third|fourth|last) (?:quarter|half)(?: alone)?)$/i

function isEmpty({ subject }: Subject): boolean {
  return subject !== null && EMPTY.test(subject)
}

function hasHan(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isHanAt(text, at)) return true
  return false
}

function isBeforeHan(before: string, after: string): boolean {
  return hasHan(after, 0, Math.min(4, after.length)) && before.trim() === ''
}

const ADVERBS = new WordSet(
  'also then now already still each both together alone itself themselves'.split(' '),
)
/** Words that open a clause and are no part of its subject. */
const OPENING =
  /^(?:and|or|with|but|while|as|when|where|whereas|because|so|then|yet|that|which|who)\b|^(?:the|an?|its|their|his|this|these|those)$/i
/** A subject that opens with one of these says nothing. */
const NOTHING =
  /^(?:it|they|he|she|we|there|this|that|these|those|which|who|one|what|some|others|hers|theirs|ours|mine|both|all|to|in|at|by|on|for|from|up|down|having|being|year-on-year|quarter-on-quarter|month-on-month|week-on-week)\b/i
const LIMITS =
  /(?:\b(?:about|around|roughly|some|nearly|almost|over|above|under|below|more than|less than|fewer than|up to|at least|approximately|just|only|a record|as much as|no more than|an? proposed|an? estimated|close to|[≥≤<>~])\s*)+$/i
const ATTRIBUTES =
  /\s+(?:attributable to (?:shareholders|owners)(?: of the (?:parent|company))?|before tax|after tax)$/i

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

const ALL_BEFORE_OF = /^(.*\S)\s+of\s+$/i
const OF = new EndTest(/\sof\s+$/i)

/** The last code unit that is no white space. */
function lastUnit(text: string): number {
  let at = text.length - 1
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--
  return at < 0 ? 0 : text.charCodeAt(at)
}

/** `net profit of 882 million yuan`, `a payout ratio of 72.6%`. */
function ofBefore(left: string): Subject | null {
  if ((lastUnit(left) | 0x20) !== 0x66) return null
  const match = OF.before(left, left.length) ? ALL_BEFORE_OF.exec(left) : null
  if (!match) return null
  const phrase = nounPhraseBefore(match[1] ?? '')
  return phrase === null ? null : { subject: phrase, subjectMethod: 'of' }
}

function nounPhraseBefore(text: string): string | null {
  const extra = ATTRIBUTES.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - extra.length)
  const phrase: string[] = []
  for (let end = head.length; end >= 0 && phrase.length < LONGEST_WORDS; ) {
    const start = end === 0 ? 0 : head.lastIndexOf(' ', end - 1) + 1
    const word = head.slice(start, end)
    end = start - 1
    if (!isWord(word) || isStop(word) || isVerb(word)) break
    phrase.unshift(word)
  }
  if (phrase.length === 0) return null
  const joined = phrase.join(' ')
  return BARE.test(joined) ? null : joined + extra
}

/** Letters, digits and the marks inside words; most are of ASCII letters alone. */
function isWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (!isLetter(word.charCodeAt(at))) return WORD.test(word)
  }
  return word !== ''
}

const WORD = /^[\p{L}][\p{L}\p{N}'’&.-]*$/u

/** `The hospital's own costs`: what it has is named before. */
const NAMELESS = /['’]s own$/

/** Said of any figure. */
const BARE =
  /^(?:total|sum|rise|fall|gain|loss|drop|increase|decrease|decline|change|jump|average|price|result|value|rate|record|maximum|minimum|goal|target|one|year-on-year gain|annual rate|annual pace|pace|range|peak|handful|number|amount)$/i

const DETERMINED = new EndTest(/\ban? $/i)

/** `signed an $8.5 billion agreement`: the noun that it goes with. */
function attributed({ unitKind }: Quantity, left: string, after: string): Subject | null {
  if (unitKind !== 'money' || !DETERMINED.before(left, left.length)) return null
  const phrase = after.startsWith(' ') ? nounPhraseAfter(after.slice(1)) : null
  if (phrase === null || BARE.test(phrase)) return null
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
  const name = match?.[1]?.replace(/^[-–—•·] /, '').trim()
  if (name === undefined || name.split(' ').length > LONGEST_WORDS || SAYS.test(name)) return null
  return { subject: name, subjectMethod: 'before' }
}

const HAS_PARTS: ReadonlySet<string> = new Set(
  'percent fraction mass energy count other money'.split(' '),
)
const OF_AFTER = /^ of (?:the |its |their |all |total )?/i

/** `98% of Russian demand`, `260 kilograms of gold`. */
function ofAfter(quantity: Quantity, after: string): Subject | null {
  if ((after.charCodeAt(1) | 0x20) !== 0x6f || !HAS_PARTS.has(quantity.unitKind)) return null
  const match = OF_AFTER.exec(after)
  if (!match) return null
  const phrase = nounPhraseAfter(after.slice(match[0].length))
  if (
    phrase === null ||
    /^(?:total|whole|same|rest|them|these|those|it|which|year|month|quarter)$/i.test(phrase)
  )
    return null
  // `1/8 of China's 44 million tons`
  if (/['’]s$/.test(phrase)) return null
  const subject = quantity.unitKind === 'count' ? `${quantity.unit} of ${phrase}` : phrase
  return { subject, subjectMethod: 'of' }
}

const LONGEST_AFTER = 4
const STOPS = unitTable(',.;:!?)')
const STOP = /[,.;:!?)]+$/

function nounPhraseAfter(text: string): string | null {
  const phrase: string[] = []
  for (const word of wordsIn(text, LONGEST_AFTER + 1)) {
    const plain = STOPS[word.charCodeAt(word.length - 1)] === 1 ? word.replace(STOP, '') : word
    if (!isWord(plain)) break
    if (isStop(plain) || isVerb(plain) || phrase.length >= LONGEST_AFTER) break
    if (phrase.length > 0 && isBehindNoun(plain)) break
    phrase.push(plain)
    if (plain !== word) break
  }
  return phrase.length === 0 ? null : phrase.join(' ').replace(TIME_BEHIND, '')
}

/** What follows a noun and is no part of it: `1,600 tonnes of coal lay there`, `half of the gas turned back`. */
const BEHIND_NOUN = new WordSet(
  `abroad due run lay lie lies live leave got get back behind beside besides away inside outside alongside ashore overnight
  forward meanwhile beneath upon let taken stolen worn known broken eaten hidden built found born died dies hang hangs ends
  belong belongs wait want sail stop meet told burst dislike apply spend laid stuck sits sit sat depends perhaps recover concerned
  running thereafter forgone say drove follow buy early itself alone bear stay flew cannot qualify melt hide chose give
  beforehand remain keep float broke him last`
    .trim()
    .split(/\s+/),
)

function isBehindNoun(word: string): boolean {
  return BEHIND_NOUN.has(word) || /^[a-z]{3,}[^e]ed$/.test(word)
}

/** `138,000 tonnes of feta last year` */
const TIME_BEHIND =
  / (?:last|next|this) (?:year|month|week|quarter|season|spring|summer|autumn|winter)$/

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
  /^(?:(?:in|for|at|by|on|during|since|from|after|within|over)\s[^,]*?(?:\d{4}|quarter|half|year|month|week|day|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(?:of\s)?(?:\d{4}|(?:the|this|last|next) year))?\s+|an? (?:year|month|week|decade) (?:ago|before|earlier)\s+)/i
const VERBS = new WordSet(
  `came comes come reached reaches reach stood stands stand rose rises rise fell falls fall grew grows grow gained gains lost loses lose dropped drops drop
  slid slides jumped jumps climbed climbs slipped slips increased increases increase decreased declined declines advanced
  was were is are be been will would should may might could can must exceed exceeds exceeded exceeding cover covers covered account accounts accounted accounting
  totalled totaled totals amounted amounts hit hits topped tops touched passed passes made makes make earned earns reported reports
  shows show showed had has have stays stayed remained remains went goes go narrowed narrows widened widens expanded shrank sank settled closed opened counts counted ask asks pay
  contributed contributes brought brings sold sells used put puts add adds added represents represented makes took takes take surged soared plunged
  delivered delivers sent produced produces held holds hold employs employed needs need costs cost pays paid weighs weighed measured averaged averages averaging
  ended finished quoted asked achieved achieves recorded posted generated logged booked obtained received saw sees raised raises cut cuts set sets expects expected shipped exported imported invested spent bought ordered signed opened plans planned spoke speaks speak costs agreed agrees`
    .trim()
    .split(/\s+/),
)

/** No noun reads like these. */
const AUXILIARY = new WordSet(
  'was were is are be would should may might could can must had has have'.split(' '),
)

function isVerb(word: string): boolean {
  // The month, but for the rare sentence that opens with the verb.
  return word !== 'May' && VERBS.has(word)
}

const DETERMINERS = new WordSet('the a an its their his her our this these those no'.split(' '))

/** `its costs rose`, `the agreed volume is`: behind such a word none is a verb. */
function isVerbAt(words: readonly string[], at: number): boolean {
  return isVerb(words[at] ?? '') && !DETERMINERS.has((words[at - 1] ?? '').toLowerCase())
}

const MOVE = 'cut|raised|lifted|lowered|trimmed|increased|reduced|revised|put|puts|adjusted'
const MOVES = new RegExp(`\\b(?:${MOVE}) `, 'i')
const OBJECT = new RegExp(
  `\\b(?:${MOVE}) (?:its |the |their |a )?((?:[\\p{L}][\\p{L}'’-]* ){1,6}?)(?:(?:by|from) [\\d.,]+ ?(?:%|[\\p{L}]{1,12} ?){0,3})?(?:to|at|by|from) $`,
  'iu',
)

const TOWARDS = new EndTest(/(?:to|at|by|from) $/i)

/** `has cut its figure for Russian reserves to 380,000 tons`: what was cut. */
function ofObject(left: string): Subject | null {
  if (!TOWARDS.before(left, left.length) || !MOVES.test(left)) return null
  const object = OBJECT.exec(left)?.[1]?.trim()
  return object === undefined ? null : { subject: object, subjectMethod: 'verb' }
}

/** What follows is a clause of its own: `The argument is that shipments jumped 660%`. */
const CLAUSES =
  /[:：]\s|\b(?:that|which|where|whether|because|until|while|although|though|unless|said(?! to\b)|says|say|estimates?|estimated|forecasts?|believes?|argues?)\s/gi
/** Who tells of a figure is not what it measures. */
const TELLS = new WordSet(
  'report reports reported expect expects expected show shows showed quoted counts counted put puts'.split(
    ' ',
  ),
)

/** `Gross profit grew 223.4%`: what stands before the first verb of the last clause that has one. */
function ofVerb(before: string): Subject | null {
  const starts: { readonly from: number; readonly index: number }[] = []
  CLAUSES.lastIndex = 0
  for (let match = CLAUSES.exec(before); match; match = CLAUSES.exec(before)) {
    starts.push({ from: CLAUSES.lastIndex, index: match.index })
  }
  for (let at = starts.length - 1; at >= 0; at--) {
    const { from, index } = starts[at] ?? { from: 0, index: 0 }
    const words = wordsIn(before.slice(from).trim(), LONGEST_CLAUSE)
    const verb = words.findIndex((_, at) => isVerbAt(words, at))
    if (verb < 0) continue
    // `penalties that can reach 20 times`: what the clause hangs on.
    if (verb === 0) return spoken(nounPhraseBefore(before.slice(0, index).trimEnd()))
    return ofFirstVerb(words, verb)
  }
  const words = wordsIn(before.replace(LEADING_TIME, '').trim(), LONGEST_CLAUSE)
  const verb = words.findIndex((_, at) => at > 0 && isVerbAt(words, at))
  // `accounts for 70% and takes in 12`, `can cover`: who does is named before the clause; `costs rose` is whole.
  const opener = words[0] ?? ''
  const isCut = verb > 1 ? isVerb(opener) : AUXILIARY.has(opener)
  return verb < 0 || isCut ? null : ofFirstVerb(words, verb)
}

/** The first words of a text, as many as are wanted. */
function wordsIn(text: string, most: number): readonly string[] {
  const words: string[] = []
  for (let from = 0; words.length < most; ) {
    const end = text.indexOf(' ', from)
    words.push(end < 0 ? text.slice(from) : text.slice(from, end))
    if (end < 0) break
    from = end + 1
  }
  return words
}

const WHEN =
  / (?:for|in|of|during|at|over) (?:the )?(?:(?:first|second|third|fourth|last|past) (?:half|quarter|three quarters|nine months|year)(?: (?:of|in))?|Q[1-4]|H[12]|full[- ]year|end of|January|February|March|April|May|June|July|August|September|October|November|December)?(?: ?(?:19|20)\d\d)?$/i
const WHEN_OPENS = new WordSet('for in of during at over'.split(' '))
const PREPOSITIONS = new WordSet(
  'from to in for by at on with under into across between among'.split(' '),
)

function ofFirstVerb(words: readonly string[], verb: number): Subject | null {
  const told = words[verb] ?? ''
  if (TELLS.has(told) || told.startsWith('spoke') || told.startsWith('speaks')) return null
  let phrase = unquoted(words.slice(0, verb)).filter((word) => !ADVERBS.has(word))
  while (phrase.length > 0 && OPENING.test(phrase[0] ?? '')) phrase.shift()
  // `a market projected to reach`: what is said of it is no part of it.
  if (phrase.at(-1) === 'to') phrase = phrase.slice(0, -2)
  if (phrase.some((word) => WHEN_OPENS.has(word))) {
    phrase = phrase.join(' ').replace(WHEN, '').split(' ')
  }
  // What is too long for a caption ends before its last turn: `shipments of magnets from China`.
  while (phrase.length > LONGEST_WORDS) {
    const turn = phrase.findLastIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
    if (turn < 0) return null
    phrase = phrase.slice(0, turn)
  }
  // `Under cover of his elbow he cut`: `cover` is no verb there.
  const [only = ''] = phrase
  if (phrase.length === 1 && PREPOSITIONS.has(only)) return null
  return spoken(phrase.join(' '))
}

/** Without the mark that opens what somebody says: `"We spent $2 million`. */
function unquoted(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  const bare = first.replace(/^["“]/, '')
  return bare === first || /["”]/.test(words.join(' ').slice(1)) ? words : [bare, ...rest]
}

function spoken(said: string | null): Subject | null {
  if (said === null || said === '' || NOTHING.test(said)) return null
  if (NO_NOUNS.test(said) || NAMELESS.test(said)) return null
  return { subject: said, subjectMethod: 'verb' }
}

const NO_NOUNS = /[,;:()\d]/

/**
 * `Gross margin came to 41.2% and net margin to 17.3%`: the second part leaves its verb out, or has
 * its own.
 */
function joined(before: string): Subject | null {
  if (!before.includes('and ')) return null
  // `and London gold 0.36% to 3301 USD`: where a step stands before the sum.
  const step = STEP.exec(before.slice(-STEP_LENGTH))?.[0].length ?? 0
  const left = step === 0 ? before : `${before.slice(0, before.length - step)} `
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
const STEP = / [\d.,]{1,12}(?:%| per ?cent| percentage points) (?:to|at) $/i
const STEP_LENGTH = 40
const TOWARDS_END = /(?:^|\s)(?:to|at|by|from|of) $/i
