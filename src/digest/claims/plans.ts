/** What tells that a number is to be, and that it was meant to be or guessed. */
import { BY, MAY, PLAN, YEAR_NUMBER } from '../facts/hints.ts'
import { EndTest } from '../figures/chars.ts'

/** Whether a number is that of a plan, by the words of its clause. */
export function isPlanned(clause: string, hints: number): boolean {
  const isBy = (hints & BY) !== 0 && (hints & YEAR_NUMBER) !== 0
  if ((isBy || (hints & PLAN) !== 0) && PLANS.test(clause)) return true
  return (hints & MAY) !== 0 && MIGHT.test(clause)
}

/** A word that is added here needs its hint, and so it is with all rules that ask for one. */
const PLANS =
  /\b(?:expect\w*|forecasts?|fores(?:ees?|aw|een)|targets?|plan(?:s|ned|ning)?|outlook|should|might|could|will|would|aims?|projected|projects|looked for|hoped|demand(?:s|ed|ing)?(?= an?\b)|press(?:es|ed|ing)? for|asks? for|seeks?|sought|wants? to|wanted to|calls? for|proposed|guidance|estimates? (?:for|of)|to reach|is to|are to|by 20\d\d)\b|预计|预测|预期|目标|计划|达产后|满产后|拟(?!中)|有望|力争|指引|或将|将(?:达|于|在)/i

/** Not `in May`. */
const MIGHT = /\bmay\b/

/** `the 41,200 tonnes estimated in August` */
export const GUESSED =
  /^ (?:that \w+ )?(?:estimated|expected|forecast|predicted|feared|hoped for) (?:in|by|at|earlier|before)\b/

/** `In 2022 all this was to cost`: it costs more now. `They were meant to circle at`: and do not. */
export const WAS_TO = new EndTest(
  /\b(?:was|were) (?:to (?:cost|be|yield|bring|take|have)|(?:meant|supposed|intended) to [a-z]+(?: (?:at|for|in|up to|about))?)$/,
)
