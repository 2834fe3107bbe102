/** What an article itself tells to be bought, sold or supplied, and for how much. */
import { EndTest } from '../figures/chars.ts'
import { sentenceEnds } from '../figures/clause.ts'
import type { Quantity } from '../figures/figure.ts'

/** A sum that a deal is known by. */
const LARGE = 1_000_000

const DEAL =
  /\b(?:buy(?:s|ing)?|bought|sells?|sold|selling|takes?|acquir\w+|suppl(?:y|ies)|pays?|picked|orders?|ordered)\b|收购|出售|转让|签约|签订|中标|供应|授予|增持|买入|轮融资/
const PRICED = new EndTest(/\b(?:for|worth|at) (?:about |some |up to )?$|[以额价为]$/)

/**
 * Large sums that something is bought or sold for: `sells its 51% of Vestra Fish for NOK 640 million`.
 *
 * @param figures In the order of the text.
 */
export function dealtFor(text: string, figures: readonly Quantity[]): readonly Quantity[] {
  const priced = figures.filter(
    ({ unitKind, value, start }) =>
      unitKind === 'money' && (value ?? 0) >= LARGE && PRICED.before(text, start),
  )
  if (priced.length === 0) return priced
  const ends = sentenceEnds(text)
  let at = 0
  let isDeal: boolean | null = null
  return priced.filter(({ start }) => {
    // A sentence is read once, however many sums it has.
    for (; (ends[at] ?? text.length) <= start; at++) isDeal = null
    isDeal ??= DEAL.test(text.slice(ends[at - 1] ?? 0, ends[at]))
    return isDeal
  })
}
