/**
 * Captions of English figures, from the words of their clause.
 *
 * ```text
 * killing at least 64 people            a count: the action before it, `killed`
 * 64 people were treated for smoke      or what happened to them, behind it
 * buys 49% of Click for $2.1 billion    a price: what is bought
 * turnout reached 71%                   else the words beside it
 * ```
 */
import { SHORT_MONTHS, WEEKDAY } from '../../text/calendar.ts'
import { TO_TWELVE } from '../../text/numberWords.ts'
import { isVerb, isVerbAt } from '../figures/subjects/verbs.ts'
import type { Figured } from './figured.ts'
import { IN_WHAT } from './subject.ts'

/**
 * @param before The clause up to the figure.
 * @param after The clause behind it.
 * @returns Empty where the figure needs none, `340,000 customers`; null where its clause does not tell.
 */
export function englishCaption(figured: Figured, before: string, after: string): string | null {
  const said = saidOf(figured, before, after)
  if (said === null || said === '') return said
  const words = said.replace(/^[-–—] /, '').split(' ')
  while (words.length > 0 && FUNCTION_WORDS.has(words.at(-1) ?? '')) words.pop()
  const kept = words.join(' ')
  const isEmpty = NAMES_NOTHING.test(kept) || BROKEN_OFF.test(kept)
  if (isCounted(figured)) return isEmpty || WITH_ANOTHER.test(kept) ? '' : kept
  const purpose = isEmpty || WAITS.test(kept) ? PURPOSE.exec(after) && fateAfter(after) : null
  return purpose ?? (isEmpty ? null : kept)
}

/** `170 buildings with 130,000 square meters` */
const WITH_ANOTHER = /^with .*\d/
/** `Panonija Energija puts`: a verb that waits for the figure says less than what follows, `into the site`. */
const WAITS = / (?:covers|gets?|gives?|hands?|has|have|makes?|needs?|puts?|takes?)$/
const PURPOSE = /^ (?:for|into|towards) /

/** Function words that are cut from the end of a caption: the last of `bidder from Ohio for`. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of in at for with by from to on after before and or but was were is are be been'.split(
    ' ',
  ),
)
/** A caption that breaks off: `spot price off`, `worth about US`, `printed emails from Mrs`. */
const BROKEN_OFF =
  /(?:(?<!ed) (?:off|up|down|out|away)| (?:around|only|about|US|Mrs?|Ms|Dr|St|Sen|Rep|Gov|when|whenever|that|which|who|not?|above|below|turned|spoke|speaks|said|says|[-–—]))$|(?:^| )(?:A|C|CN|HK|NT|NZ|R|S)$|^going to /
/** A caption that names nothing: empty, a number, a pronoun, a bare verb, when alone. */
const NAMES_NOTHING = new RegExp(
  `^(?:|at (?:noon|midnight|night|dawn|dusk)|having \\w+|(?:for |in |of )?\\d[\\d.,]*|${TO_TWELVE.join('|')}|(?:of )?(?:all|fewer|he|it|less|she|them|these|they|those|which|whom)|of (?:the |its )?\\p{Sc}?\\p{Lu}{0,3}\\p{Sc}?\\d.*|(?:last|next|this) (?:week|month|quarter|season|year)|having been \\w+|worldwide|globally|nationwide|asks?|came|comes?|covers?|goes?|holds?|makes?|needs?|starts?|today|use|uses|wants?|puts?|pays?|place|takes?|took|gets?|gave|gives)$`,
  'iu',
)

const PER = /^ (?:an?|each|every|per) (?:hour|day|week|month|quarter|year|season)\b/

function isCounted({ raw, unitKind }: Figured): boolean {
  return unitKind === 'count' && NOUN_LAST.test(raw) && !LEVEL.test(raw)
}

function saidOf(figured: Figured, before: string, after: string): string | null {
  const { raw, unitKind, subject } = figured
  // `237,700 lots a day`: of what, if its clause says so.
  const isNamed = subject !== null && !raw.endsWith(subject)
  if (isCounted(figured) && isNamed && PER.test(after)) return subject
  // `five of the 21 people aboard are known to be dead`
  if (isCounted(figured) && OF_ALL.test(before)) return fateAfter(after.replace(IS, '')) ?? ''
  if (isCounted(figured)) {
    // `Monthly capacity at the fab will expand to 60,000 wafers`
    if (isNamed && CAME_TO.test(before.slice(before.indexOf(subject) + subject.length)))
      return subject
    const fate = fateAfter(after)
    return deedBefore(before) ?? (fate !== null && TO_WHOM.test(after) ? `to ${fate}` : fate) ?? ''
  }
  const inWhat = unitKind === 'money' ? IN_WHAT.exec(after)?.[1] : undefined
  if (inWhat !== undefined) return inWhat
  // `for 24 jets for $2.1 billion`: who pays is no name of a price.
  if (unitKind === 'money' && PRICED.test(before)) return boughtBefore(before, raw) ?? subject
  if (unitKind === 'money' && PAYING.test(before)) {
    return boughtAfter(after) ?? wordsBeside(before, raw, after) ?? subject
  }
  // `took a 14% raise over four years`
  if (unitKind === 'percent' && AN.test(before) && NOUN_NEXT.test(after)) return fateAfter(after)
  // `weight` of `reduced weight by 12.4%`
  if (unitKind === 'percent' && subject?.includes(' ') === false)
    return boughtAfter(after) ?? lastWords(before, raw) ?? subject
  return (
    subject?.replace(BY_SO_MUCH, '') ??
    boughtAfter(after) ??
    wordsBeside(before, raw, after) ??
    deedAfter(after)
  )
}

const CAME_TO =
  /^ (?:will |would |has |have |is to |are to )?(?:expand|r[io]se|grow|grew|climb|increase|fall|fell|drop|shr[iau]nk|decline|swell|reach)(?:s|d|e?d|n|en)?(?: from .{1,24})? (?:to )?(?:[a-z]+ ){0,2}$/
/** `8,600 jobs to graduates` */
const TO_WHOM = /^ to (?!be\b)/

const OF_ALL = / of the (?:about |some )?$/
const IS = / (?:are|is|was|were|have|has|had) .*$/

/** `ordered Hanbit to pay`: who is ordered, or orders it, is no name of a sum. */
const PAYING =
  /\b(?:pay|pays|paid|paying|spend|spends|spent|spending|invests?|invested|investing|fined?|awards?|awarded|raises?|raised|loses?|lost|earn|earns|earned|gets?|got|receives?|received|owes?|owed)(?: [\w'’-]+){0,4} $/

const AN = /\ban? $/
const NOUN_NEXT =
  /^ (?:cut|discount|drop|duty|fall|fine|increase|jump|levy|premium|raise|rise|stake|surcharge|tariff|tax)\b/

/** `main rate by half a point to 12.5%` */
const BY_SO_MUCH = / by (?:half|a|\d).*$/

/** Points of an index or a game say nothing without it. */
const LEVEL = /\d points$/
/** `crane drivers` */
const NOUN_LAST = /[a-z]{3}$/
const PRICED = /\bfor (?:\w+ ){0,2}$/

/** `will buy 24 jets of type E195-E2 for`: for 24 jets. */
function boughtBefore(before: string, raw: string): string | null {
  const things = THINGS.exec(before)?.[1]
  return things === undefined ? lastWords(before, raw) : `for ${things}`
}

const THINGS = /\b(\d[\d,.]*%?(?: of [A-Z][\w'’-]+|(?: [a-z-]+){0,2} [a-z-]+s)) /

/** `killing at least 64 people`: killed. */
function deedBefore(before: string): string | null {
  const stem = DEED.exec(before)?.[1]?.toLowerCase()
  if (stem === undefined) return null
  return stem === 'hurt' ? stem : `${stem}ed`
}

/** The action before a count, with words that only limit the number between: `killing at least`. Any ending becomes `-ed`. */
const DEED =
  /\b(kill|injur|wound|hurt|trapp|evacuat|rescu|strand|displac|infect|arrest|detain|recall|destroy|damag|sacrific|cancell)(?:e?s?|ed|ing)(?: (?:at least|about|some|more than|nearly|around|up to|another|all|a further|a total of|over|almost|roughly|as many as|only))* $/i

/** `were treated for smoke`, ` walked out`, ` in Costa Rica`. */
function fateAfter(after: string): string | null {
  const run = RUN.exec(after.replace(AUXILIARIES, ' '))?.[0] ?? ''
  const words = run.trim().split(' ')
  // `in San Francisco went on strike`: who they are, and no more.
  const isWhere = LEADS_ON.has(words[0] ?? '')
  const stop = words.findIndex((word, at) => {
    return STOPS.has(word) || (isWhere && at > 1 && isVerbAt(words, at))
  })
  const whole = words.slice(0, stop < 0 ? words.length : stop)
  // `between January and March`
  const between = words[stop] === 'and' ? whole.lastIndexOf('between') : -1
  if (between >= 0) whole.length = between
  // `by the authorities of the island on Monday`: what is too long ends before its last turn.
  while (whole.length > MOST_WORDS) {
    const turn = whole.findLastIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
    if (turn < 0) return null
    whole.length = turn
  }
  while (whole.length > 0 && cannotEnd(whole.at(-1) ?? '')) whole.pop()
  const said = whole.join(' ')
  return said === '' || ONLY_WHEN.test(said) ? null : said
}

/** Whether a caption cannot end with a word: a preposition, a day, a number; `dead at 9 p` of 9 p.m. */
function cannotEnd(word: string): boolean {
  return LEADS_ON.has(word) || PREPOSITIONS.has(word) || WHEN_ENDS.test(word)
}

/** What follows a sum, and not only where or when: no `against placebo`, `over 12 months`. */
function deedAfter(after: string): string | null {
  const said = fateAfter(after)
  const [first = ''] = said?.split(' ') ?? []
  const isPlace = PREPOSITIONS.has(first) || LEADS_ON.has(first)
  // `with $400 million going into MP Materials`
  if (/ing$/.test(first) || first === 'later') return null
  if (isPlace && !/^in (?:prison|jail)\b/.test(said ?? '')) return null
  // `$1 billion to build up Australian mining`
  return said !== null && /^ to (?!be )/.test(after) ? `to ${said}` : said
}

const RUN = /^(?: [\p{L}\p{N}][\p{L}\p{N}'’-]*(?:[.,]\d+)*%?)+/u
const AUXILIARIES =
  /^(?: (?:who|that|which|were|was|are|is|have|has|had|will|would|to|be|been|being|also|still|now|already|all))+ /
const WHEN_ENDS = new RegExp(
  `^(?:\\d+|[ap]|Mrs?|Ms|Dr|early|late|${WEEKDAY}|(?:${SHORT_MONTHS}|May)[a-z]*)$`,
)
const MOST_WORDS = 6
/** Prepositions that a phrase can be cut before: `by the authorities` of `by the authorities of the island`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in at for with by from to on into than near under within without between after before during along across over through behind against since'.split(
    ' ',
  ),
)
/** Words that tell no more than when or where: `on Monday night`, `so far`. */
const ONLY_WHEN = new RegExp(
  `^(?:the .*|there|here|ago|abroad|inside|again|by the end|at (?:noon|midnight|night|dawn|dusk|sunrise|sunset)|since .*|[\\d.,]+ .*|in (?:total|all)|altogether|each|so far|alone|at the end|(?:on|since|by|until|last|in) (?:${WEEKDAY}|(?:early |late |mid-)?(?:${SHORT_MONTHS}|May)[a-z]*)\\b.*|(?:in|over|within|this|last|next) (?:the )?(?:(?:first|last|next|past) )?(?:[\\w-]+ )?(?:days?|weeks?|months?|years?|quarters?|decades?|spring|summer|autumn|winter|season))$`,
)
const STOPS: ReadonlySet<string> = new Set(
  'when while after before and but as because if until though which who that where than or said says have has had were was are is will'.split(
    ' ',
  ),
)
/** Words that no caption ends with, as another must follow. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'a an the of in at for with by from to on into its their his her more about than and or near under within without'.split(
    ' ',
  ),
)

/** ` for 49% of Click` */
function boughtAfter(after: string): string | null {
  return BOUGHT.test(after) ? fateAfter(after) : null
}

const BOUGHT = /^ (?:for|of) /

/** The last words before a figure; of one alone how often it is: `loses` €2.9 million `a year`. */
function wordsBeside(before: string, raw: string, after: string): string | null {
  const words = lastWords(before, raw)
  const often = words?.includes(' ') === false ? OFTEN.exec(after)?.[0] : undefined
  return words !== null && often !== undefined ? words + often : words
}

const OFTEN = /^ (?:an?|each|per|last|this) (?:hour|day|night|week|month|quarter|year|season)\b/

/** The last words before a figure: `ordered Hanbit to pay`. */
function lastWords(before: string, raw: string): string | null {
  const words = before.replace(FROM_SO_MUCH, '').trimEnd().split(' ')
  while (words.length > 0 && LIMITS.has((words.at(-1) ?? '').toLowerCase())) words.pop()
  const cut = words.findLastIndex((word, at) => NO_WORD.test(word) && !isOfName(words, at))
  // `the main 2509 contract`; but `ships of 174,000 cubic metres` are named before the number.
  const isNamed = /^\d{4}$/.test(words[cut] ?? '')
  if (!isNamed && /^\W?\d[\d,.]*$/.test(words[cut] ?? '') && /^[a-z]/.test(words[cut + 1] ?? '')) {
    return null
  }
  // `on 16 November after a halt of two days`: the month is of the day.
  const isDay = /^\d{1,2}$/.test(words[cut] ?? '') && MONTH.test(words[cut + 1] ?? '')
  const from = isNamed ? cut : cut + (isDay ? 2 : 1)
  const kept = words.slice(Math.max(from, beginningOf(words, from)))
  // `Washington and Canberra are each to put`: half of who does it.
  const isHalf = /^(?:and|or)$/.test(words[cut] ?? '') && !words.slice(0, cut).some(isDone)
  if (isHalf || hasInnerClause(kept)) return null
  const isWhere = words[from] === 'in'
  while (kept.length > 0 && OPENS_NOTHING.has((kept[0] ?? '').toLowerCase())) kept.shift()
  // `in China for about $8,000`: where something is sold is no name of its price.
  if (isWhere && WHERE.test(kept.join(' '))) return null
  while (kept.length > 0 && CLOSES_NOTHING.has(kept.at(-1) ?? '')) kept.pop()
  const says = kept.some((word) => /\p{L}{3}/u.test(word) && !OPENS_NOTHING.has(word.toLowerCase()))
  const said = kept.join(' ')
  // `from 26,500 tonnes to 24,800 tonnes`
  return says && !raw.endsWith(said) ? said : null
}

const MONTH = new RegExp(`^(?:${SHORT_MONTHS})`)
const WHERE = /^(?:(?:\p{Lu}[\p{L}.’'-]*|for) ?)+$/u

/** `Line 9`, `Phase 2`: such a number is part of a name. */
function isOfName(words: readonly string[], at: number): boolean {
  return /^\d{1,3}[A-Z]?$/.test(words[at] ?? '') && NUMBERED.test(words[at - 1] ?? '')
}

const NUMBERED =
  /^(?:Line|Phase|Unit|Route|Block|Terminal|Runway|Reactor|Highway|Motorway|Tower|Berth|Pier|Stage|Type|Model|Zone|Area|Train)$/

/** `fell from 4.6% to ` */
const FROM_SO_MUCH = /from \S+(?: \S+){0,2} to $/

/** A number, or what ends with a mark. */
const NO_WORD = /^$|^(?:and|or|but|that|which|because|[-–—])$|^\W?\d|[^\p{L}\p{N}'’.-]|\.$/u

/** What only limits the number, or leads on to it. */
const LIMITS: ReadonlySet<string> = new Set(
  'worth average equivalent estimated least about some more than nearly around up to another a further total of over almost roughly many as only just less under at by is was were are be'.split(
    ' ',
  ),
)
const MOST_BEFORE = 7

function isDone(word: string): boolean {
  return isVerb(word) || /(?:ed|,)$/.test(word)
}

/** `praseodymium oxide the company had contributed` */
function hasInnerClause(words: readonly string[]): boolean {
  const article = words.findIndex(
    (word, at) => at > 0 && /^(?:the|its|their|we|it|they)$/.test(word),
  )
  const before = words[article - 1] ?? ''
  return (
    article > 0 && !PREPOSITIONS.has(before) && !isVerb(before) && !/(?:ed|ing|s|to)$/.test(before)
  )
}

/** Index where a caption of the last words begins: at the clause, or where that is long behind its last article. */
function beginningOf(words: readonly string[], clause: number): number {
  let first = clause
  while (first < words.length && OPENS_NOTHING.has((words[first] ?? '').toLowerCase())) first++
  if (words.length - first <= MOST_BEFORE) return first
  const article = words.findLastIndex((word) => /^(?:the|an?|its|their|his|her)$/i.test(word))
  const isNear = article >= clause && words.length - article - 1 <= MOST_BEFORE
  // `bought by the private equity firm`: who paid is no name of a sum.
  if (!isNear || PREPOSITIONS.has(words[article - 1] ?? '')) return words.length
  return article + 1
}

const CLOSES_NOTHING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'its', 'their'])
const OPENS_NOTHING: ReadonlySet<string> = new Set(
  'a an the of in at for with by from to on and but or that which who it its their his her they he she has have had is was were are be been will would as this these those million billion trillion thousand'.split(
    ' ',
  ),
)
