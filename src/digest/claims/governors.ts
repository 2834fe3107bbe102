/** The governing word of a figure (its head in grammar), where no known measure is named: `fee` of `a fee of about $3`. */

import { WordSet } from '../../text/wordSet.ts'
import { stem } from '../facts/stem.ts'

/** Words between it and the number: `a fee of about`, `for more than`. */
const BETWEEN = new Set(
  'about around nearly almost roughly some over more than only just as much many high low approximately a an the its another record estimated'.split(
    ' ',
  ),
)
/** Words of pairs, with the first of each: `at least`. */
const PAIRED = new Map([
  ['least', 'at'],
  ['to', 'up'],
  ['of', 'total'],
])
const LINK_ENDS = new Set(
  'is are was were been at to as reach reaches reached hit total totals totaled totalled'.split(
    ' ',
  ),
)
/** Verbs with the subject before: `production was estimated at`, `turnout reached`. */
const LINKS =
  /^(.*?\w)(?:,[^,]*,)? (?:(?:has|have|had|will|is|are|was|were|been|be) )*(?:is|are|was|were|been|(?:amount(?:s|ed)?|c(?:omes?|ame)) to|total(?:s|led|ed)?|st(?:ands|ood) at|reach(?:es|ed)?|hit|(?:rose|rises|risen|fell|falls|fallen|grew|grows|grown|climbed|dropped|jumped|surged|slipped|increased|decreased|improved|declined|reduced|lowered|raised|cut|narrowed|widened|recovered|estimated|put|valued|measured|set|fixed|given)(?: (?:by )?[\d.]+%)? (?:to|at|as))$/
/** What follows the head of a noun phrase: ` of D66` in `the lead of D66`. */
const PHRASE_END =
  / (?:of|in|for|at|on|by|from|to|with|that|which|who|under|over|between|after|during|among)\b.*$/
/** Verbs of a price: `insured the treasure for`, `sold the portrait for`. */
const TRADES = new Set(
  'sold bought acquired purchased insured auctioned signed leased rented licensed'.split(' '),
)
/** What a measured amount is of: ` of office space`. */
const OF_AFTER =
  /^ of ((?:[a-z-]+ ){0,3}?[a-z-]+)(?=[.,;]|$| (?:in|for|at|on|by|from|to|with|that|which|was|were|is|are|and|has|have|an?|per|this|last|according|after|as|while|because|than|among|before|since|during|under|when)\b)/
const LONGEST = 100
const WORD = /^\p{L}[\p{L}'’-]{2,}$/u
/** Words that govern no figure, or any: all in a report may have increased. */
const EMPTY = new WordSet(
  `and or but that which who with has have had from into than of in on at for to by is are was were be been it they nor not
  also including plus minus versus all its their our other lot number range series group kind sort part out up down off total record
  end year first last according due because as well less most least per both each every after before these those this will would
  while when where since until now still he she we you one two
  increase decrease rise fall drop decline growth gain surge jump loss slump increasing decreasing climbed surged soared jumped slumped
  tumbled plunged slid sank slipped declined dropped advanced expanded shrank changed accounts accounted accounting represents representing
  making comprises comprising reaching reach exceeding exceeds using giving bringing`.split(/\s+/),
)

/** Stem of the governing word, then stems of the words that narrow it: `ratio loan non-perform`; null where none is clear. */
export function englishGovernor(clause: string, at: number, end: number): string | null {
  const words = clause
    .slice(Math.max(0, at - LONGEST), at)
    .trimEnd()
    .split(' ')
  const phrase = governing(words)
  const head = phrase.at(-1) ?? ''
  if (WORD.test(head) && !EMPTY.has(head)) {
    return [head, ...narrowing(phrase)].map(stem).join(' ')
  }
  return thingOf(clause.slice(end))
}

/** What a figure is of: `sugar` of ` of white sugar`; null where that does not follow. */
export function thingOf(after: string): string | null {
  if (!after.startsWith(' of ')) return null
  const thing = OF_AFTER.exec(after.slice(0, LONGEST))?.[1]?.split(' ').at(-1)
  return thing === undefined ? null : stem(thing)
}

/** Whether two figures have one governing word, and all narrowing words of one belong to the other too. */
export function governAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === long) return true
  const [mine, theirs] = [short.split(' '), long.split(' ')]
  return mine[0] === theirs[0] && mine.every((word) => theirs.includes(word))
}

/** The words before a number, up to the governing one. */
function governing(words: string[]): readonly string[] {
  for (;;) {
    const last = words.at(-1) ?? ''
    if (BETWEEN.has(last)) words.pop()
    else if (PAIRED.has(last) && words.at(-2) === PAIRED.get(last)) words.splice(-2)
    else break
  }
  const last = words.at(-1) ?? ''
  if (last === 'of') return words.slice(0, -1)
  if (LINK_ENDS.has(last)) {
    const subject = LINKS.exec(words.join(' '))?.[1]
    if (subject !== undefined) return subject.replace(PHRASE_END, '').split(' ')
  }
  if (last === 'for') {
    const verb = words.findLast((word) => TRADES.has(word))
    if (verb !== undefined) return [verb]
  }
  if (last === 'for' || last === 'at') return words.slice(-2, -1)
  return /^[a-z]/.test(last) ? [last] : []
}

const PLAIN = /^[a-z-]{3,}$/

/** At most two words before the last, up to an article or a name. */
function narrowing(phrase: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let at = phrase.length - 2; at >= 0 && found.length < 2; at--) {
    const word = phrase[at] ?? ''
    if (!PLAIN.test(word) || EMPTY.has(word) || BETWEEN.has(word)) break
    found.push(word)
  }
  return found
}

const HAN_BEFORE =
  /(?:[为达至到约超近共有是仅逾已了的占]|达到|超过|突破|合计|总计|[升增降提减]至|提升至|累计|分别|大约|接近|刷新)+$/u
const HAN_RUN = /\p{Script=Han}{2,}$/u

/** The governing word in Chinese, at most four characters: 客座率, 有息负债; null where none stands there. */
export function hanGovernor(prefix: string): string | null {
  const noun = HAN_RUN.exec(prefix.slice(-24).replace(HAN_BEFORE, ''))?.[0]
  return noun === undefined ? null : shortOf(noun)
}

/** The last four characters, without a cut word before 的: 学生 of 送医的学生. */
function shortOf(noun: string): string {
  const end = noun.slice(-4)
  const behind = noun.length > end.length ? end.slice(end.lastIndexOf('的') + 1) : end
  return behind.length < 2 ? end : behind
}
