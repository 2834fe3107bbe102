/**
 * What a search can do without until somebody has a first result, or has none: a page loads this
 * as a script of its own.
 */
import { fold, type HanFold } from '../fold.ts'
import type { Answer, Attempt } from './answer.ts'
import { countFacets } from './facets.ts'
import { lessened } from './lessen.ts'
import { loosened } from './loosen.ts'
import { narrow, unnamed } from './narrow.ts'
import { type Need, phraseOf, type Query } from './parse.ts'
import { parted, repair } from './repair.ts'
import type { Files, Tier } from './shards.ts'

export interface Later {
  readonly looser: typeof looser
  readonly narrow: typeof narrow
  readonly countFacets: typeof countFacets
}

/** A query and the means to ask it in other ways. */
interface Asking {
  readonly typed: string
  readonly tiers: readonly Tier[]
  readonly files: Files
  readonly ask: (query: Query) => Promise<Attempt>
  /** Read what was typed in simplified characters; null when it was read so. */
  readonly refold: ((han: HanFold) => Promise<Query>) | null
}

/**
 * Ask again for less, where nothing has it all: in simplified characters, with words repaired, with
 * the parts of a phrase apart, without some of them.
 *
 * @param first What was answered, and is again when no other way finds anything: with what each part
 *   finds alone.
 */
async function looser(first: Answer, asking: Asking): Promise<Answer> {
  const { tiers, ask } = asking
  let query = await folded(asking)
  if (query) {
    const again = await ask(query)
    if (await isThere(again)) return again.answer
  }
  query ??= first.query
  const { mended, repaired } = await mend(tiers, query, first)
  if (repaired.length > 0) {
    const second = await ask(mended)
    if (await isThere(second)) return { ...second.answer, repaired }
  }
  const { queries, words, characters } = await loosened(tiers, mended)
  for (const less of queries) {
    const third = await ask(less)
    if (await isThere(third)) return { ...third.answer, repaired, loosened: true }
  }
  const counts = await Promise.all(
    words.needs.map(async (need) => {
      const { answer, found } = await ask({ ...words, needs: [need] })
      return { need, articles: found ? answer.total() : 0 }
    }),
  )
  const fewer = await lessened(
    words,
    counts.map(({ articles }) => articles),
    ask,
  )
  if (fewer) return { ...fewer.attempt.answer, repaired, lacking: fewer.lacking }
  const apart = characters && (await ask(characters)).answer
  const offer = apart && apart.total() > 0 ? apart : null
  return { ...first, counts, offer, unnamed: await unnamed(tiers, query) }
}

/** Of a pair of words the index tells no more than a hash; the text that will be shown tells all. */
async function isThere({ answer, found }: Attempt): Promise<boolean> {
  return found && (await answer.hits(0, 1)).length > 0
}

export const LATER: Later = { looser, narrow, countFacets }

/** The query in simplified characters; null when it is that already. */
async function folded({ typed, files, refold }: Asking): Promise<Query | null> {
  if (!refold) return null
  const han = await files.fold()
  if (!han) return null
  const query = await refold(han)
  return fold(typed).folded === fold(typed, han).folded ? null : query
}

/** Words that stand nowhere, replaced by the nearest that do. */
async function mend(
  tiers: readonly Tier[],
  query: Query,
  { counts }: Answer,
): Promise<{ mended: Query; repaired: [string, string][] }> {
  const unknown = new Set(
    counts.filter(({ articles }) => articles === 0).map(({ need }) => need.shown),
  )
  const repaired: [string, string][] = []
  const needs = await Promise.all(
    query.needs.map(async (need): Promise<Need> => {
      if (need.kind !== 'word' || !unknown.has(need.shown)) return need
      const meant = await repair(tiers, need.text)
      if (meant !== null) {
        repaired.push([need.shown, meant])
        return { ...need, text: meant, shown: meant, prefix: false }
      }
      const two = await parted(tiers, need.text)
      if (two === null) return need
      repaired.push([need.shown, two.join(' ')])
      return phraseOf(two)
    }),
  )
  return { mended: { ...query, needs }, repaired }
}
