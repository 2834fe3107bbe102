/** Fallback for a misheard name: 老浦黄金 as 老铺黄金, 登加楼 as 登嘉楼. */
import { SOUNDS_FILE } from '../names.ts'
import type { Answer } from './answer.ts'
import { isUnknown, knownNames, linesOf } from './otherNames.ts'
import { type Need, needOf, type Query } from './parse.ts'
import { type QueryContext, type Rewrite, replaceNeeds } from './queryContext.ts'

/** Characters of a phrase: two are too little to tell by, and of many too many files would be read. */
const SHORTEST = 3
const LONGEST = 8

/**
 * A query with one character of each phrase that no text has replaced by another that sounds alike, where both
 * stand so beside their neighbours in some text. The first character is taken for right, as the first letter
 * of a word is: the terms that begin with it say what can follow, and those that end alike are in many shards.
 */
export function replaceHomophones(
  context: QueryContext,
  { query, counts }: Pick<Answer, 'query' | 'counts'>,
): Promise<Rewrite> {
  return replaceNeeds(query, async (need) =>
    counts.length === 1 || isUnknown(need, counts) ? homophoneOf(context, query, need) : null,
  )
}

async function homophoneOf(context: QueryContext, query: Query, need: Need): Promise<Need | null> {
  if (need.kind !== 'phrase' || need.quoted) return null
  const text = need.units.map((unit) => unit.text)
  const isHan = need.units.every(({ kind }) => kind === 'han')
  if (!isHan || text.length < SHORTEST || text.length > LONGEST) return null
  const { tiers, files } = context
  const stands = async (pair: string): Promise<boolean> =>
    (await Promise.all(tiers.map((tier) => tier.term(pair)))).some((entry) => entry !== null)
  const sounds = await linesOf(files, SOUNDS_FILE)
  for (const [at, character] of text.entries()) {
    const [before = '', after = ''] = [text[at - 1], text[at + 1]]
    const fits = async (one: string): Promise<boolean> =>
      (await stands(before + one)) && (after === '' || stands(one + after))
    // What stands so on both sides is right, as far as anyone can tell.
    if (at === 0 || (await fits(character))) continue
    for (const one of sounds.find((line) => line.includes(character)) ?? '') {
      if (!(await fits(one))) continue
      // Three in a row: of two the index has too many.
      const row = text.with(at, one).slice(after ? at - 1 : at - 2, at + 2)
      const [found] = await knownNames(context, { ...query, filters: null, without: [] }, [
        row.join(''),
      ])
      if (found) return needOf(text.with(at, one).join(''))
    }
  }
  return null
}
