/** All that narrows a figure: figures are compared where it is the same of both. */
import type { InClause } from './inClause.ts'
import type { Measured } from './measured.ts'
import { englishScope, hanScope } from './scope.ts'

/** What narrows the measure of a figure, in one line. */
export function scopeOf(place: InClause, { known, isHan }: Measured, phrase: string): string {
  const { sentence, clause, after, rate } = place
  const { text } = clause
  const { headline } = sentence
  const isState = known?.kind === 'state' || known?.kind === 'level'
  const narrow = !isHan
    ? englishScope(phrase, known, place)
    : isState
      ? hanScope(text, Math.min(known.start, clause.at), headline.text)
      : ''
  return [BEFORE_ITEMS.test(after) ? 'before' : '', narrow, rate === null ? '' : `a ${rate}`]
    .filter((part) => part !== '')
    .join(' ')
}

/** `earned 115 million euros before an exceptional charge`: another definition of profit. */
const BEFORE_ITEMS =
  /^ (?:before|excluding|without) (?:an? |the |any |all )?(?:[a-z-]+ ){0,2}(?:charges?|items?|provisions?|tax(?:es)?|costs?|write-?downs?|impairments?|interest)\b/
