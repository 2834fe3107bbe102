/** What tells that a number is to be, and that it was meant to be or guessed. */
import { BY, MAY, PLAN, YEAR_NUMBER } from '../facts/hints.ts'
import { EndTest } from '../figures/chars.ts'
import { latest } from './clause.ts'
import type { Sentence } from './sentence.ts'

/**
 * Whether a number is that of a plan, by its own words or those before it.
 *
 * @param own From where its clause begins.
 * @param at Where it stands in the sentence.
 */
export function isPlanned(own: string, sentence: Sentence, at: number): boolean {
  return (
    tellsPlan(own, sentence.hints) ||
    ((sentence.hints & PLAN) !== 0 && TO_BE.test(latest(sentence.text, at))) ||
    isForeseen(sentence, at)
  )
}

function tellsPlan(clause: string, hints: number): boolean {
  const isBy = (hints & BY) !== 0 && (hints & YEAR_NUMBER) !== 0
  if ((isBy || (hints & PLAN) !== 0) && PLANS.test(clause)) return true
  return (hints & MAY) !== 0 && MIGHT.test(clause)
}

/** A word that is added here needs its hint, and so it is with all rules that ask for one. */
const PLANS =
  /\b(?:expect\w*|forecasts?|fores(?:ees?|aw|een)|targets?|plan(?:s|ned|ning)?|outlook|should|might|could|will|would|aims?|projected|projects|looked for|hoped|demand(?:s|ed|ing)?(?= an?\b)|press(?:es|ed|ing)? for|asks? for|seeks?|sought|wants? to|wanted to|calls? for|proposed|guidance|estimates? (?:for|of)|to reach|is to|are to|by 20\d\d)\b|预计|预测|预期|目标|计划|达产后|满产后|拟(?!中)|有望|力争|指引|或将|将(?:达|于|在)/i

/** Not `in May`. */
const MIGHT = /\bmay\b/

/** 计划明年初增开夜班，员工增至: the plan goes on behind the comma. */
const TO_BE =
  /(?:计划|预计|目标|拟)[^。；]{0,40}(?:[增扩升]至|(?:增加|提高|提升|扩大|上升)[到至]|达到)$/

/** Whether a forecast of the weather or the sky has it. */
export function isForeseen({ text, hints }: Sentence, at: number): boolean {
  return (hints & PLAN) !== 0 && FORESEEN.test(latest(text, at))
}

/** 气象部门预计，19日有大暴雨，雨量可达 */
const FORESEEN = /(?:气象|水文|预报|天文)[^，。；]{0,6}预[计报][^。；]{0,40}$/

/** `the 41,200 tonnes estimated in August` */
export const GUESSED =
  /^ (?:that \w+ )?(?:estimated|expected|forecast|predicted|feared|hoped for) (?:in|by|at|earlier|before)\b/

/** `In 2022 all this was to cost`: it costs more now. `They were meant to circle at`: and do not. */
export const WAS_TO = new EndTest(
  /\b(?:was|were) (?:to (?:cost|be|yield|bring|take|have)|(?:meant|supposed|intended) to [a-z]+(?: (?:at|for|in|up to|about))?)$/,
)
