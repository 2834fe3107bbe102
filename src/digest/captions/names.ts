/** Whether words of a clause can stand alone as the name of what a figure is of: a noun phrase, and no piece of a sentence. */
import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { isVerbAt } from '../figures/subjects/verbs.ts'

export function isName(words: string): boolean {
  return hasHan(words) ? !NO_HAN_NAME.test(simplified(words)) : isEnglishName(words)
}

/** Names alone, `Calder Therapeutics`, and `rod maker from Shandong`: who pays, sells or measures is not what is measured. */
export function isWho(words: string): boolean {
  return PARTIES.test(words) || (words.includes(' ') && NAMES.test(words))
}

function isEnglishName(words: string): boolean {
  if (DONE.test(words)) return false
  if (NO_PHRASE.test(words)) return false
  const all = words.split(' ')
  return !all.some((word, at) => at > 0 && isVerbAt(all, at) && !isNoun(word, all[at - 1] ?? ''))
}

/** `building cost`, `job cuts`: behind a plain noun these are nouns, behind a name they are verbs. */
function isNoun(word: string, before: string): boolean {
  return NOUNS.test(word) && /^[a-z]/.test(before)
}

/** A verb that is a noun as often: `cost`, `costs`, `fined`, which says what a sum is. */
export function isNounToo(word: string): boolean {
  return word === 'fined' || NOUNS.test(word)
}

const NOUNS =
  /^(?:advances?|costs?|cuts?|decreases?|drops?|gains?|increases?|needs|orders?|peaks?|plans?|put|rises?|sets?|shows?|spans?|takes?)$/

/** `fined` says what the sum is. */
const DONE =
  /^(?!fined$)(?:[a-z]{2,}[^e]ed|bought|buys?|carries|costs|gets|paid|pays?|paying|raises?|raising|sold|spent|took|weighs)$/i

/** It leads up to something, says something of somebody, or ends before its noun. */
const NO_PHRASE =
  /^(?:above|add|after|against|all|also|and|as|at|because|before|being|below|beyond|but|by|for|from|had|has|have|in|into|is|less|longer|more|not?|of|on|only|or|over|so|than|to|under|until|up|upfront|very|was|were|while|will|with|within|without)\b|(?:^|[ ,])(?:are|can|could|did|does|had|has|have|he|is|it|not|paying|she|that|they|those|was|we|were|what|when|where|which|who|whose|will|would)(?: |$)| (?:a|an|and|at|by|for|from|in|it|of|on|or|the|to|with)$|^(?:[a-z]+ing|[a-z]+ed|bought|sold|took|weighed) (?:a|an|as|at|by|for|him|in|it|on|out|the|them|to|up)\b|^[\p{L} ’'-]+ (?!(?:bed|breed|feed|need|seed|speed|deed|weed|reed|steed)$)(?:[a-z]{2,}ed|awarded|began|bought|built|came|cost|draws?|employs?|fell|gave|gets?|goes|got|grew|holds?|kept|left|lost|made|makes?|measures?|must|paid|pays?|ran|runs?|sold|sowed|sent|spent|stood|survive|took|weighs?|went|won)$/iu

const NAMES =
  /^(?!New (?:loans|orders)\b)(?:[\p{Lu}][\p{L}\d.’'&-]*)(?: (?:[\p{Lu}\d][\p{L}\d.’'&-]*|of|the|de|del|la|and|&))*$/u
const PARTIES =
  /^(?:[\p{L}’'-]+ ){0,2}(?:authority|bank|buyer|city|commission|company|country|court|creditors|firm|glassmaker|government|group|insurer|judge|jury|maker|ministry|owner|regulator|seller|watchdog)(?:$| (?:and|from|in|of)\b)/iu

/**
 * 船上载, 市里抽, 疫木清理须于, 其中对华, 举行为期, 本次修订采用了全国, 号净值只 of 砺石一号的净值只: a verb that waits for its
 * object, a preposition, how many times, or what stands behind a word that was cut.
 */
const NO_HAN_NAME =
  /(?:[抽掏拉捡塞摆挤着走里在跑聚不认须尚把被将而及但就才仅]|(?<![单双])打|(?<![华行])为|(?<!所)得|(?<![纪摘])要|(?<![船舰])只|(?<![罚埋淹吞出])没|(?<![合条公契节])约|(?<![名简])称|(?<![方意])向|(?<![核相])对|(?<![财神])经|(?<![补供])给|(?<!大)使|(?<![转出割受])让|(?<!合)并|(?<!获)获|(?<![基关终属等归])于|自[进出]口|(?<![下满装荷重搭承])载|(?<![车网基电站投公油水货北南东西总兴])站|(?<![一消老退绿现深净硬数强淡变进转石熟催酸焦液])化|[每一去今明][年天日]|[至如]今|为期|一[共度]|以来|期间|[上中下]旬|当时|目前|之前|(?<=[收拿买签赢])下|累计|平均)$|^(?:由|把|从|对(?![应华外冲联比接面标口])|向(?!日)|前(?![海锋臂台身沿面\p{N}十九八七六五四三两])|其(?![他它余次])|经(?![济营销理纪费过验典])|并(?![购网表])|号|度(?![假量])|此前|预计|我们|市里|名(?!义))(?=.)|了(?![解结])(?=..)|须(?!知)(?=..)|一个月$/u
