/** What an article itself tells to be bought, sold or supplied, and for how much. */
import type { Quantity } from './figures/figure.ts'

/** A sum that a deal is known by. */
const LARGE = 1_000_000

const SENTENCE_END = /[.!?] |[。！？]/
const DEAL =
  /\b(?:buy(?:s|ing)?|bought|sells?|sold|selling|takes?|acquir\w+|suppl(?:y|ies)|pays?|picked|orders?|ordered)\b|收购|出售|转让|签约|签订|中标|供应|授予|增持|买入|轮融资/
const PRICED = /\b(?:for|worth|at) (?:about |some |up to )?$|[以额价为]$/

/** Large sums that something is bought or sold for: `sells its 51% of Vestra Fish for NOK 640 million`. */
export function dealtFor(text: string, figures: readonly Quantity[]): readonly Quantity[] {
  return figures.filter(({ unitKind, value, start }) => {
    if (unitKind !== 'money' || (value ?? 0) < LARGE) return false
    const before = text.slice(0, start)
    if (!PRICED.test(before)) return false
    const told = before.split(SENTENCE_END).at(-1) ?? ''
    const rest = text.slice(start).split(SENTENCE_END, 1)[0] ?? ''
    return DEAL.test(told + rest)
  })
}
