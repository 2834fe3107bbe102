/** The caption of a figure that stands without its sentence, as on the front page: words of its clause in their order. */

import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { withSigns } from '../figures/percents.ts'
import { englishCaption } from './english.ts'
import type { Figured } from './figured.ts'
import { hanCaption } from './han.ts'

/**
 * What a figure is about, or what happened to those that it counts.
 *
 * @returns Empty where the figure needs none, `340,000 customers`; null where its clause does not tell.
 */
export function captionOf(figure: Figured): string | null {
  const { raw, context, contextAt } = figure
  const isHan = hasHan(context)
  const text = isHan ? simplified(context) : context
  const before = text.slice(0, contextAt).replace(IN_BRACKETS, '')
  const after = text.slice(contextAt + raw.length)
  if (!isHan) return englishCaption(figure, withSigns(before), withSigns(after))
  const found = hanCaption(figure, before, after)
  return found === null ? null : asWritten(simplified(found), text, context)
}

/** `Sales (including networking) rose`, 小米汽车（含SU7）毛利率: what stands in brackets parts no words. */
const IN_BRACKETS = /(?: (?=\())?[(（][^()（）]{1,60}[)）]/g

/** Simplified words in the characters of their clause, in which they may stand apart. */
function asWritten(words: string, text: string, written: string): string {
  const whole = text.indexOf(words)
  if (whole >= 0) return written.slice(whole, whole + words.length)
  let at = -1
  return Array.from(words, (character) => {
    at = text.indexOf(character, at + 1)
    return at < 0 ? character : written.charAt(at)
  }).join('')
}
