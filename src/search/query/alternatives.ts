/** Fallback for the alternatives of an `OR`, and for excluded words, that occur in no text as typed. */
import type { Attempt } from './answer.ts'
import { type Asking, isThere, simplified } from './asking.ts'
import { alsoNamed, toldOf } from './otherNames.ts'
import { either, isChoice, type Need, type Query } from './parse.ts'
import { otherOf } from './replaceUnknown.ts'

/**
 * Asks again with other forms for the alternatives that occur nowhere: without this, `tea OR silver`, where
 * texts have 茶饮, found silver alone and did not say so. Excluded words are read in simplified
 * characters, too.
 *
 * @returns Null where nothing is to be put for anything; found may be less, where more is left out.
 */
export async function filled(asking: Asking, typed: Query): Promise<Attempt | null> {
  if ((await unknownOf(asking, typed)).length === 0) return null
  const text = await simplified(asking)
  const query = text === asking.typed ? typed : await asking.parse(text)
  const unknown = new Set(await unknownOf(asking, query))
  const repaired: [string, string][] = []
  const meant = async (need: Need): Promise<Need> => {
    const other = unknown.has(need) ? await otherwise(asking, query, need) : null
    if (other) repaired.push([need.shown, toldOf(other)])
    return other ?? need
  }
  const needs = await Promise.all(
    query.needs.map(async (need) =>
      isChoice(need) ? either(await Promise.all(need.of.map(meant))) : need,
    ),
  )
  if (query === typed && repaired.length === 0) return null
  const attempt = await asking.ask({ ...query, needs })
  return { ...attempt, answer: { ...attempt.answer, repaired }, found: await isThere(attempt) }
}

/** Alternatives and excluded words that find nothing. */
async function unknownOf(
  { ask, parse }: Asking,
  { needs, without }: Query,
): Promise<readonly Need[]> {
  const parts = [...needs.filter(isChoice).flatMap(({ of }) => of), ...without]
  const nothing = await parse('')
  const found = await Promise.all(
    parts.map(async (part) => (await ask({ ...nothing, needs: [part] })).found),
  )
  return parts.filter((_, at) => !found[at])
}

async function otherwise(asking: Asking, query: Query, need: Need): Promise<Need | null> {
  const alone = { ...query, needs: [need] }
  const { query: named } = await alsoNamed(asking, alone, [{ need, articles: 0 }])
  return named === alone ? otherOf(asking, query, need) : (named.needs[0] ?? null)
}
