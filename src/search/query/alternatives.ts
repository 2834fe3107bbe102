/** Fallback for the alternatives of an `OR`, and for excluded words, that occur in no text as typed. */
import type { Attempt } from './answer.ts'
import { addOtherNames } from './otherNames.ts'
import { anyOf, isChoice, type Need, type Query } from './parse.ts'
import { displayedNames, hasHits, type QueryContext, toSimplified } from './queryContext.ts'
import { replacementOf } from './replaceUnknown.ts'

/**
 * Asks again with other forms for the alternatives that occur nowhere: without this, `tea OR silver`, where
 * texts have 茶饮, found silver alone and did not say so. Excluded words are read in simplified
 * characters, too.
 *
 * @returns Null where nothing is replaced; fewer articles may be found, where more are excluded.
 */
export async function replaceAlternatives(
  context: QueryContext,
  typed: Query,
): Promise<Attempt | null> {
  if ((await unknownOf(context, typed)).length === 0) return null
  const text = await toSimplified(context)
  const query = text === context.typed ? typed : await context.parse(text)
  const unknown = new Set(await unknownOf(context, query))
  const repaired: [string, string][] = []
  const replaced = async (need: Need): Promise<Need> => {
    const other = unknown.has(need) ? await replacement(context, query, need) : null
    if (other) repaired.push([need.shown, displayedNames(other)])
    return other ?? need
  }
  const needs = await Promise.all(
    query.needs.map(async (need) =>
      isChoice(need) ? anyOf(await Promise.all(need.of.map(replaced))) : need,
    ),
  )
  if (query === typed && repaired.length === 0) return null
  const attempt = await context.ask({ ...query, needs })
  return { ...attempt, answer: { ...attempt.answer, repaired }, found: await hasHits(attempt) }
}

/** Alternatives and excluded words that find nothing. */
async function unknownOf(
  { ask, parse }: QueryContext,
  { needs, without }: Query,
): Promise<readonly Need[]> {
  const parts = [...needs.filter(isChoice).flatMap(({ of }) => of), ...without]
  const nothing = await parse('')
  const found = await Promise.all(
    parts.map(async (part) => (await ask({ ...nothing, needs: [part] })).found),
  )
  return parts.filter((_, at) => !found[at])
}

async function replacement(context: QueryContext, query: Query, need: Need): Promise<Need | null> {
  const alone = { ...query, needs: [need] }
  const { query: named } = await addOtherNames(context, alone, [{ need, articles: 0 }])
  return named === alone ? replacementOf(context, query, need) : (named.needs[0] ?? null)
}
