/** The word that a figure hangs on, where no measure of the table is named. */

import { stem } from './terms.ts'

/** What may stand between that word and the number: `a fee of about`, `for more than`. */
const BEFORE =
  /(?:\b(?:about|around|nearly|almost|roughly|some|over|more than|at least|up to|only|just|as (?:much|many|high|low) as|approximately|an?|the|its|another|record|total(?: of)?|estimated) )+$/
/** `production was estimated at`, `turnout reached`: the subject stands before. */
const LINKS =
  /^(.*?\w)(?:,[^,]*,)? (?:(?:has|have|had|will|is|are|was|were|been|be) )*(?:is|are|was|were|been|amount(?:s|ed)? to|total(?:s|led|ed)|st(?:ands|ood) at|reach(?:es|ed)?|c(?:omes?|ame) to|hit|(?:rose|fell|grew|climbed|dropped|jumped|slipped|increased|decreased|improved|declined|reduced|lowered|raised|cut|narrowed|widened|recovered|estimated|put|valued|measured|set|fixed|given) (?:to|at|as)) $/
/** Ends the head of a noun phrase: `the lead of D66`. */
const PHRASE_END =
  / (?:of|in|for|at|on|by|from|to|with|that|which|who|under|over|between|after|during|among)\b.*$/
const OF = /([\p{L}][\p{L}'’-]*) of (?:[A-Z]\w+ )?$/u
/** `insured the treasure for` */
const VERB_OBJECT_FOR =
  /(?<![A-Za-z'’-])([a-z]{3,}(?:ed|s)) (?:the|its|his|her|their|an?) (?:[\w-]+ ){1,3}for $/
const VERB_FOR = /(?<![A-Za-z'’-])([a-z]{3,}) (?:for|at) $/
const LAST = /(?<![A-Za-z'’-])([a-z][a-z'’-]{2,}) $/
/** Words that hold a figure to nothing. */
const EMPTY =
  /^(?:and|or|but|that|which|who|with|has|have|had|from|into|than|of|in|on|at|for|to|by|is|are|was|were|be|been|it|they|nor|not|also|including|plus|minus|versus|all|its|their|our|other|lot|number|range|series|group|kind|sort|part|out|up|down|off|total|record|end|year|first|last|according|due|because|as|well|more|less|most|least|per|both|each|every|after|before|about|some|these|those|this|will|would|only|while|when|where|since|until|now|still|he|she|we|you|one|two)$/i

/** ` of office space`: what a measured amount is of. */
const OF_AFTER =
  /^ of ((?:[a-z-]+ ){0,3}?[a-z-]+)(?=[.,;]|$| (?:in|for|at|on|by|from|to|with|that|which|was|were|is|are|and|has|have)\b)/

/** As `fee`, `carri`, `insur`; null where none is plain. */
export function englishGovernor(clause: string, at: number, end: number): string | null {
  const before = clause.slice(Math.max(0, at - 120), at).replace(BEFORE, '')
  const linked = LINKS.exec(before)?.[1]?.replace(PHRASE_END, '')
  const word =
    OF.exec(before)?.[1] ??
    VERB_OBJECT_FOR.exec(before)?.[1] ??
    VERB_FOR.exec(before)?.[1] ??
    (linked === undefined ? LAST.exec(before)?.[1] : /([\p{L}][\p{L}'’-]*)$/u.exec(linked)?.[1])
  if (word !== undefined && !EMPTY.test(word)) return stem(word)
  const thing = OF_AFTER.exec(clause.slice(end, end + 80))?.[1]
    ?.split(' ')
    .at(-1)
  return thing === undefined ? null : stem(thing)
}

const HAN_BEFORE =
  /(?:[为达至到约超近共有是仅逾已了的占]|达到|超过|突破|合计|总计|[升增降提减]至|提升至|累计|分别|大约|接近|刷新)+$/u
const HAN_RUN = /\p{Script=Han}{2,}$/u

/** As 客座率, 有息负债, 现场观众: the last four characters at most; null where none stands there. */
export function hanGovernor(prefix: string): string | null {
  const noun = HAN_RUN.exec(prefix.replace(HAN_BEFORE, ''))?.[0]
  return noun === undefined ? null : noun.slice(-4)
}
