/**
 * Code that a search needs only after a first result, or where there is none: facets, filters and fallback steps. A page
 * loads this as a script of its own.
 */
import { filled } from './alternatives.ts'
import type { Answer, Attempt } from './answer.ts'
import { type Asking, answered, isThere, simplified } from './asking.ts'
import { type Clauses, countOf } from './clauses.ts'
import { type Alone, dropWords } from './dropWords.ts'
import { countFacets } from './facets.ts'
import { type Limits, limitsOf, unfiltered } from './limits.ts'
import { narrow, unnamed } from './narrow.ts'
import { alsoNamed, namesWithin, sourcesNamed, toldOf } from './otherNames.ts'
import type { Query } from './parse.ts'
import { replaceUnknown } from './replaceUnknown.ts'
import { chosen, lettered, renumbered, spaced, unasked, uncounted } from './respell.ts'
import { splitPhrases } from './splitPhrases.ts'
import { daysOf } from './tables.ts'

export interface Later {
  readonly relax: typeof relax
  readonly narrow: typeof narrow
  readonly limitsOf: typeof limitsOf
  readonly countFacets: typeof countFacets
}

/**
 * The fallback steps, where no article has all that was typed: other spellings, corrected words, phrases in
 * parts, fewer words.
 *
 * @param typed What was answered, and is again when no other way finds anything: with what each part
 *   finds alone.
 */
async function relax(typed: Attempt, asking: Asking): Promise<Answer> {
  const ask = async (query: Query): Promise<Attempt> => counted(await asking.ask(query))
  const counting = { ...asking, ask }
  return (await ofPeriod(typed, counting)) ?? ofOthers(counted(typed), counting)
}

/** The answer to a query with a time relative to the newest article; null where none was typed, or nothing is found. */
async function ofPeriod({ found }: Attempt, asking: Asking): Promise<Answer | null> {
  if (!asking.time) return null
  const days = await Promise.all(asking.tiers.map(daysOf))
  const newest = days
    .flatMap((of) => of?.at(-1)?.[0] || [])
    .sort()
    .at(-1)
  const read = newest === undefined ? null : asking.time(newest)
  // Some text has 上周金价 as it was typed.
  if (!read || (found && !read.isApart)) return null
  const { text, shown, range } = read
  const attempt = await asking.ask(await asking.parse(text))
  const answer =
    found || attempt.found ? attempt.answer : await ofOthers(attempt, { ...asking, typed: text })
  return answer.total() > 0 ? { ...answer, repaired: [[shown, range], ...answer.repaired] } : null
}

/** With what each need finds alone, at most. */
function counted(attempt: Attempt): Attempt {
  const { answer, asked } = attempt
  const counts = answer.query.needs.map((need, at) => ({
    need,
    articles: asked.reduce((sum, tier) => sum + mostOf(tier[at]), 0),
  }))
  return { ...attempt, answer: { ...answer, counts } }
}

/** Articles that one need of a tier finds, at most. */
function mostOf(clauses: Clauses | undefined): number {
  const counts = (clauses?.first ?? []).map(countOf)
  return Math.min(counts[0] ?? 0, ...counts)
}

async function ofOthers(typed: Attempt, asking: Asking): Promise<Answer> {
  const others = await sourcesNamed(asking, typed.answer.query)
  if (others.size === 0) return ofSources(typed, asking)
  const named = (sources: readonly string[]): string[] =>
    sources.map((one) => others.get(one) ?? one)
  const meant = ({ sources, notSources, ...limits }: Limits): Limits => ({
    ...limits,
    sources: named(sources),
    notSources: named(notSources),
  })
  const ask = ({ limits, ...query }: Query): Promise<Attempt> =>
    asking.ask({ ...query, limits: limits && meant(limits) })
  return ofSources(await ask(typed.answer.query), { ...asking, ask })
}

async function ofSources(typed: Attempt, asking: Asking): Promise<Answer> {
  const { answer: first, found: isFound } = (await filled(asking, typed.answer.query)) ?? typed
  if (isFound) return first
  const { found, last } = await respelt(first, asking)
  if (found) return found
  const whole = await together(asking, last.query)
  if (whole) return whole
  const other = await otherwise(asking, last)
  return 'total' in other ? other : parted(first, last, other, asking)
}

/** Rewrites of a query by other names and repairs. */
interface Otherwise {
  /** With other names in place of words that occur nowhere, and with words repaired. */
  readonly query: Query
  readonly mended: Query
  /** With all other names, which are asked for beside what was typed where less is asked for, too. */
  readonly meant: Query
  readonly repaired: readonly [string, string][]
}

/** Asks with names by those of the other language and words repaired; what they make of it where nothing has that. */
async function otherwise(
  asking: Asking,
  { query: typed, counts }: Answer,
): Promise<Answer | Otherwise> {
  // Before anything is repaired: `comac` is no error of typing, and `bubble tea` no `tea`.
  const unknown = await alsoNamed(asking, typed, counts)
  const { query, named } = unknown.isForUnknown ? unknown : { query: typed, named: [] }
  const { mended, repaired: corrected } = await replaceUnknown(asking, { query, counts })
  const respelled = [...named, ...corrected]
  const second = await answered(asking, mended, { repaired: respelled })
  if (second) return second
  // Also names that some article has, but not beside the rest.
  const { query: meant, named: others } = await alsoNamed(asking, mended, [])
  const repaired = [...respelled, ...others]
  const third = await answered(asking, meant, { repaired })
  return third ?? { query, mended, meant, repaired }
}

/** Phrases in their parts, and without some of them; else what each part finds alone. */
async function parted(
  first: Answer,
  last: Answer,
  { query, mended, meant, repaired }: Otherwise,
  asking: Asking,
): Promise<Answer> {
  const { tiers, ask } = asking
  const { queries, words, dropped, characters } = await splitPhrases(tiers, meant)
  for (const less of queries) {
    const third = await answered(asking, less, { repaired, loosened: true })
    if (third) return third
  }
  const eachOf = (query: Query): Promise<readonly Alone[]> =>
    Promise.all(
      query.needs.map(async (need) => {
        const { answer, found, ranked } = await ask({ ...query, needs: [need] })
        return { need, articles: found ? answer.total() : 0, ranked }
      }),
    )
  const each = await eachOf(words)
  // Three words that the texts tell are no two names, and each way to cut them would read two files; 喀喇 is no word.
  const none = each.filter(({ articles }) => articles === 0)
  const isPair = words.needs.length < meant.needs.length + 2 || 2 * none.length > each.length
  const readings = isPair ? await namesWithin(asking, last) : []
  for (const { query, named } of readings) {
    const within = await answered(asking, query, { repaired: named })
    if (within) return within
  }
  // 镍矿出口禁令 is told in English alone, where no two of these are one name.
  if (!isPair && none.length > 0) {
    const { isForUnknown } = await alsoNamed(asking, words, each, 1)
    const all = isForUnknown && (await alsoNamed(asking, words, [], 1))
    const told = all && (await answered(asking, all.query, { repaired: all.named }))
    if (told) return told
  }
  const articles = tiers.reduce((sum, { table }) => sum + table.articles, 0)
  const fewer = await dropWords(words, each, articles, ask)
  if (fewer) {
    // A replaced word that is left out again is shown as it was typed.
    const lacking = fewer.lacking.map((need) => {
      const [shown] = repaired.find(([, other]) => other === toldOf(need)) ?? []
      return shown === undefined ? need : { ...need, shown }
    })
    return {
      ...fewer.attempt.answer,
      repaired: repaired.filter(([shown]) => lacking.every((need) => need.shown !== shown)),
      lacking: [...lacking, ...dropped],
    }
  }
  const apart = characters && (await ask(characters)).answer
  const offer = apart && apart.total() > 0 ? apart : null
  // What was put for a word in vain is not what was typed.
  const [nearest] = readings
  const alone = (nearest ? await eachOf(nearest.query) : each).map((one) => {
    const need = query.needs[mended.needs.indexOf(one.need)] ?? one.need
    return need === one.need ? one : { need, articles: 0 }
  })
  const unknown = await Promise.all(
    (['sources', 'topics'] as const).map((of) => unnamed(tiers, query.limits?.[of] ?? [], of)),
  )
  return { ...first, counts: alone, offer, unnamed: unknown.flat() }
}

/** The answer to what was typed, written in another way; else that to the last of those that say the same. */
async function respelt(
  first: Answer,
  asking: Asking,
): Promise<{ readonly found: Answer | null; readonly last: Answer }> {
  const { ask } = asking
  const { limits, unread } = first.query
  const parse = async (words: string): Promise<Query> => ({
    ...(await asking.parse(words)),
    limits,
    unread,
  })
  let last = first
  // `after:2025-11 gallium` had lost its month, as that was read for a number.
  const typed = unfiltered(await simplified(asking))
  const text = spaced(unasked(typed))
  for (const other of new Set([typed, text])) {
    if (other === unfiltered(asking.typed)) continue
    const again = await ask(await parse(other))
    if (await isThere(again)) return { found: again.answer, last }
    last = again.answer
  }
  // The last of them is not what less is asked of: of `15.9 billion yuan` that would leave `billion yuan`.
  for (const other of [renumbered(text), chosen(text), uncounted(text), lettered(typed)]) {
    if (other === text || other === typed) continue
    const found = await answered(asking, await parse(other), { repaired: [[text, other]] })
    if (found) return { found, last }
  }
  return { found: null, last }
}

export const LATER: Later = { relax, narrow, limitsOf, countFacets }

/** The answer where two words, or a letter and its number, are written as one: `e-mail`, `B-21`. */
async function together(asking: Asking, query: Query): Promise<Answer | null> {
  for (const [at, need] of query.needs.entries()) {
    const next = query.needs[at + 1]
    const second = next?.kind === 'value' ? next.terms[0] : next?.kind === 'word' && next.text
    if (need.kind !== 'word' || !next || !second) continue
    const text = need.text + second
    const entries = await Promise.all(asking.tiers.map((tier) => tier.term(text)))
    if (entries.every((entry) => entry === null)) continue
    const one = { ...need, text, shown: text }
    const needs = [...query.needs.slice(0, at), one, ...query.needs.slice(at + 2)]
    const typed = `${need.shown} ${next.shown}`
    const answer = await answered(asking, { ...query, needs }, { repaired: [[typed, text]] })
    if (answer) return answer
  }
  return null
}
