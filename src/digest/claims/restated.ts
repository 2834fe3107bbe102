import { hasHan } from '../../text/han.ts'
import type { ArticleFigure } from '../digest.ts'
import { EndTest } from '../figures/chars.ts'
import type { Amount, Claim } from './claim.ts'
import type { Sentence } from './sentence.ts'

/**
 * The claim of a figure that restates the one before it in the sentence as another party's number: `far below the 2.85
 * million tons that Russia first claimed`, 声称储量285万吨，被美方下调至38万吨. Null for all other figures.
 */
export function restatedClaim(
  figure: ArticleFigure,
  amount: Amount,
  sentence: Sentence,
  last: Claim | undefined,
): Claim | null {
  const { id } = figure
  if (last?.unit !== amount.unit) return null
  if (!last.figure.startsWith(id.slice(0, id.lastIndexOf('-') + 1))) return null
  const at = figure.start - sentence.start
  const { text } = sentence
  const end = at + figure.raw.length
  if (!isAttributed(text, at, end) && !isCorrected(text, at, end)) return null
  return { ...last, ...amount, figure: figure.id }
}

/** Whether words after it say who gave the number. */
function isAttributed(text: string, at: number, end: number): boolean {
  const after = text.slice(end)
  return TOLD.before(text, at) && TELLER.test(after) && !ELSEWHEN.test(after)
}

const TOLD = new EndTest(/\b(?:below|above|than|not|against|from) the $/i)

const TELLER =
  /^ (?:that )?(?:[A-Z]\w+|it|they|officials|the \w+) (?:\w+ )?(?:claimed|said|reported|named|gave|put|announced|stated)/

/** Of an earlier year: `above the 20 billion that EDF named in 2020`. */
const ELSEWHEN = /^[^.;,]{0,30} in (?:19|20)\d\d\b/

/** Whether one party claims the number before, and another corrects it; owners lower their own goals and prices. */
function isCorrected(text: string, at: number, end: number): boolean {
  if (!CORRECTED.before(text, at)) return false
  const before = text.slice(0, at)
  return hasHan(before)
    ? /(?:声称|宣称|号称|自称).*被/.test(before)
    : /\bclaim/i.test(before) && /^(?: \w+)? by (?:the )?[A-Z]/.test(text.slice(end))
}

const CORRECTED = new EndTest(
  /(?:\b(?:downgraded|revised|corrected|lowered|cut|reduced|restated)(?: (?:down|downward|up|upward|sharply))? to (?:about |only |just |some )?|(?:下调|修正|更正|下修|改)(?:至|为|到)(?:约|仅|只有)?)$/i,
)
