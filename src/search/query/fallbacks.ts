/** Fallbacks: query rewriting and relaxation where no article has all that was typed. */
import { replaceAlternatives } from './alternatives.ts'
import type { Answer, Attempt } from './answer.ts'
import { type Clauses, countOf } from './clauses.ts'
import { withoutStopWords } from './dropWords.ts'
import { type TypedFilters, withoutFilters } from './filters.ts'
import { addOtherNames, translateSources } from './otherNames.ts'
import type { Query } from './parse.ts'
import { answerIfFound, hasHits, type QueryContext, toSimplified } from './queryContext.ts'
import { replaceUnknown } from './replaceUnknown.ts'
import {
  convertNumerals,
  readChineseOr,
  readMagnitude,
  readNumberWords,
  separateLetter,
  separateNumbers,
  separatePrice,
  withoutMeasureWords,
  withoutQuestionWords,
} from './rewrites.ts'
import { daysOf } from './tables.ts'
import { type Replaced, tryParts } from './tryParts.ts'

/**
 * Tries the fallbacks in turn: relative dates, sources in the other script, other spellings, corrected words, phrases
 * in parts, fewer words. The first that finds something is the answer.
 *
 * @param typed Attempt with the query as typed; its answer is returned where no fallback finds anything, with the
 *   number of articles that each need finds alone.
 */
export async function relax(typed: Attempt, context: QueryContext): Promise<Answer> {
  const ask = async (query: Query): Promise<Attempt> => withCounts(await context.ask(query))
  const counting = { ...context, ask }
  return (await withRelativeDate(typed, counting)) ?? withSources(withCounts(typed), counting)
}

/** The answer to a query with a date relative to the newest article; null where none was typed, or nothing is found. */
async function withRelativeDate({ found }: Attempt, context: QueryContext): Promise<Answer | null> {
  if (!context.relativeDate) return null
  const days = await Promise.all(context.tiers.map(daysOf))
  const newest = days
    .flatMap((of) => of?.at(-1)?.[0] || [])
    .sort()
    .at(-1)
  const read = newest === undefined ? null : context.relativeDate(newest)
  // Some text has 上周金价 as it was typed.
  if (!read || (found && !read.isApart)) return null
  const { text, shown, range } = read
  const attempt = await context.ask(await context.parse(text))
  const answer =
    found || attempt.found
      ? attempt.answer
      : await withSources(attempt, { ...context, typed: text })
  return answer.total() > 0 ? { ...answer, repaired: [[shown, range], ...answer.repaired] } : null
}

/** With the number of articles that each need finds alone, at most. */
function withCounts(attempt: Attempt): Attempt {
  const { answer, clauses } = attempt
  const counts = answer.query.needs.map((need, at) => ({
    need,
    articles: clauses.reduce((sum, tier) => sum + upperBound(tier[at]), 0),
  }))
  return { ...attempt, answer: { ...answer, counts } }
}

/** Articles of a tier that one need finds, at most. */
function upperBound(clauses: Clauses | undefined): number {
  const counts = (clauses?.first ?? []).map(countOf)
  return Math.min(counts[0] ?? 0, ...counts)
}

/** Searches with the sources of the site in place of their names in the other script: `source:新浪` as `Xin Lang`. */
async function withSources(typed: Attempt, context: QueryContext): Promise<Answer> {
  const others = await translateSources(context, typed.answer.query)
  if (others.size === 0) return byRewriting(typed, context)
  const translated = (sources: readonly string[]): string[] =>
    sources.map((one) => others.get(one) ?? one)
  const translate = ({ sources, notSources, ...rest }: TypedFilters): TypedFilters => ({
    ...rest,
    sources: translated(sources),
    notSources: translated(notSources),
  })
  const ask = ({ filters, ...query }: Query): Promise<Attempt> =>
    context.ask({ ...query, filters: filters && translate(filters) })
  return byRewriting(await ask(typed.answer.query), { ...context, ask })
}

async function byRewriting(typed: Attempt, context: QueryContext): Promise<Answer> {
  const replaced = await replaceAlternatives(context, typed.answer.query)
  const { answer: first, found: isFound } = replaced ?? typed
  if (isFound) return first
  const { found, last } = await tryRewrites(first, context)
  if (found) return found
  const compounded = await tryCompounds(context, last.query)
  if (compounded) return compounded
  const other = await tryReplacements(context, last)
  return other.found ?? tryParts(first, last, other.replaced, context)
}

/** The answer where two words, or a letter and its number, are written as one: `e-mail`, `B-21`. */
async function tryCompounds(context: QueryContext, query: Query): Promise<Answer | null> {
  for (const [at, need] of query.needs.entries()) {
    const next = query.needs[at + 1]
    const second = next?.kind === 'value' ? next.terms[0] : next?.kind === 'word' && next.text
    if (need.kind !== 'word' || !next || !second) continue
    const text = need.text + second
    const entries = await Promise.all(context.tiers.map((tier) => tier.term(text)))
    if (entries.every((entry) => entry === null)) continue
    const one = { ...need, text, shown: text }
    const needs = [...query.needs.slice(0, at), one, ...query.needs.slice(at + 2)]
    const typed = `${need.shown} ${next.shown}`
    const answer = await answerIfFound(context, { ...query, needs }, { repaired: [[typed, text]] })
    if (answer) return answer
  }
  return null
}

/** Answers to the query in other spellings, rewritten as text. */
async function tryRewrites(
  first: Answer,
  context: QueryContext,
): Promise<{
  readonly found: Answer | null
  /** Answer to the last rewrite that keeps the meaning: further fallbacks start from it. */
  readonly last: Answer
}> {
  const { filters, unread } = first.query
  // Words alone are rewritten: the month of `after:2025-11 gallium` is no number.
  const parse = async (words: string): Promise<Query> => ({
    ...withoutStopWords(await context.parse(words)),
    filters,
    unread,
  })
  let last = first
  const simplified = withoutFilters(await toSimplified(context))
  const text = separateNumbers(readNumberWords(withoutQuestionWords(simplified)))
  for (const other of new Set([simplified, text])) {
    const query = await parse(other)
    const isTyped = other === withoutFilters(context.typed)
    if (isTyped && query.needs.length === first.query.needs.length) continue
    const again = await context.ask(query)
    if (await hasHits(again)) return { found: again.answer, last }
    last = again.answer
  }
  // These change the meaning, so no fallback starts from them: of `15.9 billion yuan` that would be `billion yuan`.
  const rewrites = [
    convertNumerals(text),
    readMagnitude(text),
    readChineseOr(text),
    separatePrice(text),
    withoutMeasureWords(text),
    separateLetter(simplified),
  ]
  for (const other of rewrites) {
    if (other === text || other === simplified) continue
    const found = await answerIfFound(context, await parse(other), { repaired: [[text, other]] })
    if (found) return { found, last }
  }
  return { found: null, last }
}

/** Answers to the query with unknown words replaced, then with all names in both languages. */
async function tryReplacements(
  context: QueryContext,
  { query: typed, counts }: Answer,
): Promise<{ readonly found: Answer } | { readonly found: null; readonly replaced: Replaced }> {
  // Before spelling is corrected: `comac` is a name, and `bubble tea` more than a `tea`.
  const unknown = await addOtherNames(context, typed, counts)
  const { query, repaired: named } = unknown.isForUnknown ? unknown : { query: typed, repaired: [] }
  const { query: corrected, repaired: spelling } = await replaceUnknown(context, { query, counts })
  const first = [...named, ...spelling]
  const found = await answerIfFound(context, corrected, { repaired: first })
  if (found) return { found }
  // Also names that some article has, but not together with the rest.
  const { query: translated, repaired: others } = await addOtherNames(context, corrected, [])
  const repaired = [...first, ...others]
  const second = await answerIfFound(context, translated, { repaired })
  return second
    ? { found: second }
    : { found: null, replaced: { query, corrected, translated, repaired } }
}
