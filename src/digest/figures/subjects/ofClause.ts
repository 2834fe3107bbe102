/** What an English clause is about: what stands before its first verb. */
import { MONTH_NAMES } from '../../../text/calendar.ts'
import { WordSet } from '../../../text/wordSet.ts'
import { isStop } from '../amounts/counts.ts'
import { EndTest } from '../chars.ts'
import type { Subject } from '../figure.ts'
import { LONGEST_WORDS, nounPhraseBefore, wordsIn } from './nounPhrases.ts'
import { AUXILIARY, isVerb, isVerbAt } from './verbs.ts'

/** Words among which the verb of a clause is looked for. */
const LONGEST_CLAUSE = 16

const ADVERBS = new WordSet(
  'also then now already still each both together alone itself themselves'.split(' '),
)
/** Words that open a clause and are no part of its subject. */
const OPENING =
  /^(?:and|or|with|but|while|as|when|where|whereas|because|so|then|yet|that|which|who)\b|^(?:the|an?|its|their|his|this|these|those)$/i
/** A subject that opens with one of these says nothing. */
const NOTHING =
  /^(?:but|past|it|they|he|she|we|you|i|there|this|that|these|those|which|who|one|what|some|others|hers|theirs|ours|mine|both|all|to|in|at|by|on|for|from|of|after|before|with|without|despite|among|against|like(?!-)|unlike|as|if|when|once|since|until|while|up|down|having|being|year-on-year|quarter-on-quarter|month-on-month|week-on-week)\b|^(?:gets|hung|will)$/i

/** `The hospital's own costs`: what it has is named before. */
const NAMELESS = /['’]s own$/

const LEADING_TIME = new RegExp(
  `^(?:(?:in|for|at|by|on|during|since|from|after|within|over)\\s[^,]*?(?:\\d{4}|quarter|half|year|month|week|day|${MONTH_NAMES})(?:\\s(?:of\\s)?(?:\\d{4}|(?:the|this|last|next) year))?\\s+|an? (?:year|month|week|decade) (?:ago|before|earlier)\\s+)`,
  'i',
)

/** What follows is a clause of its own: `The argument is that shipments jumped 660%`. */
const CLAUSES =
  /[:：]\s|\b(?:that(?! (?:day|week|month|year|night|morning|evening|quarter|time|date)\b)|which|where|whether|because|until|while|although|though|unless|as|(?:after|before)(?! tax\b)|when|if|since|once|but|and|said(?! to\b)|says|say|estimates?|estimated|forecasts?|believes?|argues?)\s/gi
/** These lead on to a clause, or to words of the one before: `rose after a dry year`, `costs and fees rose`. */
const MAY_LEAD = /^(?:as|after|before|when|if|since|once|but|and)\s/i
/** What follows is of no clause but its own, with a verb or without: `whether digging above 1,200 metres`. */
const LEADS = /^(?:that|whether|because|said|says|say|believes?|argues?)\s/i
/** Who tells of a figure is not what it measures. */
const TELLS = new WordSet(
  'report reports reported expect expects expected show shows showed quoted counts counted put puts'.split(
    ' ',
  ),
)

/** `Gross profit grew 223.4%`: what stands before the first verb of the last clause that has one. */
export function ofVerb(before: string): Subject | null {
  const starts: { readonly from: number; readonly index: number }[] = []
  CLAUSES.lastIndex = 0
  for (let match = CLAUSES.exec(before); match; match = CLAUSES.exec(before)) {
    starts.push({ from: CLAUSES.lastIndex, index: match.index })
  }
  for (let at = starts.length - 1; at >= 0; at--) {
    const { from, index } = starts[at] ?? { from: 0, index: 0 }
    const opener = before.slice(index, from)
    const words = wordsIn(before.slice(from).trim(), LONGEST_CLAUSE)
    const verb = words.findIndex((_, at) => isVerbAt(words, at))
    if (MAY_LEAD.test(opener)) {
      const earlier = before.slice(starts[at - 1]?.from ?? 0, index)
      if (hasOwnSubject(words, verb) && hasVerb(earlier)) return ofFirstVerb(words, verb)
      continue
    }
    if (verb < 0 && LEADS.test(opener)) return null
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

/** Not `and now stands at`, `since its peak and stood at`: the subject of these was named before. */
function hasOwnSubject(words: readonly string[], verb: number): boolean {
  if (verb <= 0) return false
  const own = words.slice(0, verb).filter((word) => !ADVERBS.has(word))
  const last = own.at(-1) ?? 'and'
  // `and wants to reach`
  return !/^(?:and|or|but)$/.test(last) && (last !== 'to' || own.length > 2)
}

function hasVerb(clause: string): boolean {
  const words = wordsIn(clause.trim(), LONGEST_CLAUSE)
  return words.some((_, at) => isVerbAt(words, at))
}

const WHEN = new RegExp(
  ` (?:for|in|of|during|at|over) (?:the )?(?:(?:first|second|third|fourth|last|past) (?:half|quarter|three quarters|nine months|year)(?: (?:of|in))?|Q[1-4]|H[12]|full[- ]year|end of|${MONTH_NAMES})?(?: ?(?:19|20)\\d\\d)?$`,
  'i',
)
const WHEN_OPENS = new WordSet('for in of during at over'.split(' '))
const PREPOSITIONS = new WordSet(
  'of from to in for by at on with under into across between among'.split(' '),
)

/** `spending this year will reach` */
const THIS = /^(?:this|last|next)$/
const TIMES = new WordSet('year quarter month week season'.split(' '))

/** `members collectively agreed`, `revenue year-over-year increased`; `output daily` and `the family` are none. */
const HOW =
  /^(?:year|quarter|month|week)-(?:over|on)-(?:year|quarter|month|week)$|^[a-z]{3,}(?:al|iv|iz|ed|nt|ct|il|nd|os|ld|id)(?:e)?ly$/

/** Where a way or a time begins that ends with `to`: `for the six months to June`. */
const SETS_OUT = /^(?:for|in|on)$/

function ofFirstVerb(words: readonly string[], verb: number): Subject | null {
  const told = words[verb] ?? ''
  if (TELLS.has(told) || told.startsWith('spoke') || told.startsWith('speaks')) return null
  let phrase = unquoted(words.slice(0, verb)).filter((word) => !ADVERBS.has(word))
  while (phrase.length > 0 && OPENING.test(phrase[0] ?? '')) phrase.shift()
  if (HOW.test(phrase.at(-1) ?? '')) phrase.pop()
  if (phrase.length > 2 && TIMES.has(phrase.at(-1) ?? '') && THIS.test(phrase.at(-2) ?? ''))
    phrase = phrase.slice(0, -2)
  // `a market projected to reach`: what is said of it is no part of it.
  if (phrase.at(-1) === 'to') phrase = phrase.slice(0, -2)
  if (!words.some((word, at) => at >= verb && word.endsWith(','))) phrase = withoutSum(phrase)
  if (phrase.some((word) => WHEN_OPENS.has(word))) {
    phrase = phrase.join(' ').replace(WHEN, '').split(' ')
  }
  // What is too long for a caption ends before its last turn: `shipments of magnets from China`.
  while (phrase.length > LONGEST_WORDS) {
    // `rates on the Gulf to China route`: half a way is another one.
    const isWay = phrase.some((word, at) => at > 0 && SETS_OUT.test(word))
    const turn = phrase.findLastIndex(
      (word, at) => at > 0 && PREPOSITIONS.has(word) && !(isWay && word === 'to'),
    )
    if (turn < 0) return null
    phrase = phrase.slice(0, turn)
  }
  // `Under cover of his elbow he cut`: `cover` is no verb there.
  const [only = ''] = phrase
  if (phrase.length === 1 && PREPOSITIONS.has(only)) return null
  return spoken(phrase.join(' '))
}

/** `net profit of 1.473 billion yuan was`: its sum is another figure. */
function withoutSum(phrase: string[]): string[] {
  const sum = phrase.findIndex((word, at) => word === 'of' && SUM.test(phrase[at + 1] ?? ''))
  if (sum <= 0) return phrase
  // `Water at a depth of 20 metres`
  const turn = phrase.slice(0, sum).findIndex((word) => /^(?:at|with|by)$/.test(word))
  return phrase.slice(0, turn > 0 ? turn : sum)
}

const SUM = /^(?:[^\p{L}]*\d|about$|some$|around$|nearly$|over$|almost$)/u

/** Without the mark that opens what somebody says: `"We spent $2 million`. */
function unquoted(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  const bare = first.replace(/^["“]/, '')
  if (bare === '') return rest
  return bare === first || /["”]/.test(words.join(' ').slice(1)) ? words : [bare, ...rest]
}

function spoken(said: string | null): Subject | null {
  if (said === null || said === '' || NOTHING.test(said)) return null
  const words = /\d/.test(said) ? said.replace(NUMBERED, '') : said
  if (NO_NOUNS.test(words) || NAMELESS.test(said) || DOER.test(said)) return null
  if (RELATIVE.test(said)) return null
  return { subject: said, subjectMethod: 'verb' }
}

/** `With her sons she`: who does it. */
const DOER = / (?:I|you|he|she|it|we|they)$/

/** `oxide the company had contributed` */
const RELATIVE = /^(?!all|half|both|part|most)\S+ (?:the|its|their) \S+$/i

/** `S&P 500`, `10-year yield`, `CET1 ratio`: their numbers are of names. */
const NUMBERED =
  /\b(?:[A-Z][A-Za-z&]+ (?:100|225|300|400|500|600|1000|2000)|[A-Z]{2,}\d|\d{1,2}-(?:year|month))\b/g
const NO_NOUNS = /[,;:()\d]| [-–—]$/

/**
 * `Gross margin came to 41.2% and net margin to 17.3%`: the second part leaves its verb out, or has
 * its own.
 */
export function joined(before: string): Subject | null {
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

const JOINED_WORDS = /\band (?:the |its |their |an? )?((?:\p{L}[\p{L}\p{N}'’&.-]* ){1,6})$/u
const JOINED = new EndTest(/[\p{L}'’.-] $/u)
const STEP = / [\d.,]{1,12}(?:%| percentage points) (?:to|at) $/i
const STEP_LENGTH = 40
const TOWARDS_END = /(?:^|\s)(?:to|at|by|from|of) $/i
