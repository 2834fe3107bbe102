/**
 * What a search can do without until somebody has a first result, or has none: a page loads this
 * as a script of its own.
 */
import { fold, type HanFold } from '../fold.ts'
import type { Answer, Attempt } from './answer.ts'
import { countFacets } from './facets.ts'
import { readFold } from './foldTable.ts'
import { lessened } from './lessen.ts'
import { loosened } from './loosen.ts'
import { narrow, unnamed } from './narrow.ts'
import { alsoNamed } from './otherNames.ts'
import { type Need, needOf, type Query } from './parse.ts'
import { BRIEF, halvesOf, parted, repair } from './repair.ts'
import { renumbered, spaced, unasked } from './respell.ts'
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
  readonly parse: (typed: string) => Promise<Query>
  /** Read what was typed in simplified characters; null when it was read so. */
  readonly refold: ((han: HanFold) => Promise<Query>) | null
}

/**
 * Ask again for less, where nothing has it all: in other spellings, with words repaired, with the parts
 * of a phrase apart, without some of them.
 *
 * @param first What was answered, and is again when no other way finds anything: with what each part
 *   finds alone.
 */
async function looser(first: Answer, asking: Asking): Promise<Answer> {
  const { tiers, files, ask } = asking
  const { found, last } = await respelt(first, asking)
  if (found) return found
  const { query } = last
  const whole = await together(asking, query)
  if (whole) return whole
  const { mended, repaired } = await mend(asking, last)
  if (repaired.length > 0) {
    const second = await ask(mended)
    if (await isThere(second)) return { ...second.answer, repaired }
  }
  const isUnknown = (need: Need): boolean =>
    last.counts.some((one) => one.need === need && one.articles === 0)
  const other = await alsoNamed(files, query, isUnknown)
  if (other.named.length > 0) {
    const third = await ask(other.query)
    if (await isThere(third)) return { ...third.answer, repaired: other.named }
  }
  const { queries, words, dropped, characters } = await loosened(tiers, mended)
  for (const less of queries) {
    const third = await ask(less)
    if (await isThere(third)) return { ...third.answer, repaired, loosened: true }
  }
  if (dropped.length > 0) {
    const most = await ask(words)
    if (await isThere(most)) return { ...most.answer, repaired, lacking: dropped }
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
  if (fewer) {
    return { ...fewer.attempt.answer, repaired, lacking: [...fewer.lacking, ...dropped] }
  }
  const apart = characters && (await ask(characters)).answer
  const offer = apart && apart.total() > 0 ? apart : null
  // What was put for a word in vain is not what was typed.
  const inVain = (need: Need): Need | undefined => query.needs[mended.needs.indexOf(need)]
  const typed = counts.map((one) => {
    const need = inVain(one.need)
    return need && need !== one.need ? { need, articles: 0 } : one
  })
  return { ...first, counts: typed, offer, unnamed: await unnamed(tiers, query) }
}

/** The answer to what was typed, written in another way; else that to the last of those that say the same. */
async function respelt(
  first: Answer,
  asking: Asking,
): Promise<{ readonly found: Answer | null; readonly last: Answer }> {
  const { typed, ask, parse } = asking
  let last = first
  const text = spaced(unasked(typed))
  for (const query of [await folded(asking), text === typed ? null : await parse(text)]) {
    if (!query) continue
    const again = await ask(query)
    if (await isThere(again)) return { found: again.answer, last }
    last = again.answer
  }
  const other = renumbered(text)
  const again = other === null ? null : await ask(await parse(other))
  return again && other !== null && (await isThere(again))
    ? { found: { ...again.answer, repaired: [[text, other]] }, last }
    : { found: null, last }
}

/** Of a pair of words the index tells no more than a hash; the text that will be shown tells all. */
async function isThere({ answer, found }: Attempt): Promise<boolean> {
  return found && (await answer.hits(0, 1)).length > 0
}

export const LATER: Later = { looser, narrow, countFacets }

/** The query in simplified characters; null when it is that already. */
async function folded({ typed, files, refold }: Asking): Promise<Query | null> {
  if (!refold) return null
  const bytes = await files.folds()
  if (!bytes) return null
  const han = readFold(bytes)
  const query = await refold(han)
  return fold(typed).folded === fold(typed, han).folded ? null : query
}

/** The answer where two words are written as one: `chat gpt`, `e-mail`. */
async function together({ tiers, ask }: Asking, query: Query): Promise<Answer | null> {
  for (const [at, need] of query.needs.entries()) {
    const next = query.needs[at + 1]
    if (need.kind !== 'word' || next?.kind !== 'word') continue
    const text = need.text + next.text
    const entries = await Promise.all(tiers.map((tier) => tier.term(text)))
    if (entries.every((entry) => entry === null)) continue
    const one = { ...need, text, shown: text }
    const needs = [...query.needs.slice(0, at), one, ...query.needs.slice(at + 2)]
    const attempt = await ask({ ...query, needs })
    const typed = `${need.shown} ${next.shown}`
    if (await isThere(attempt)) return { ...attempt.answer, repaired: [[typed, text]] }
  }
  return null
}

/** Words that stand nowhere, replaced by the nearest that do. */
async function mend(
  { tiers, ask }: Asking,
  { query, counts }: Answer,
): Promise<{ mended: Query; repaired: [string, string][] }> {
  const unknown = new Set(
    counts.filter(({ articles }) => articles === 0).map(({ need }) => need.shown),
  )
  const repaired: [string, string][] = []
  const isSaid = async (need: Need): Promise<boolean> =>
    isThere(await ask({ ...query, needs: [need] }))
  const needs = await Promise.all(
    query.needs.map(async (need): Promise<Need> => {
      const other = unknown.has(need.shown) ? await otherOf(need, tiers, isSaid) : null
      if (other) repaired.push([need.shown, other.shown])
      return other ?? need
    }),
  )
  return { mended: { ...query, needs }, repaired }
}

/** What may stand for a need that stands nowhere: the nearest word, two words, a bare number. */
async function otherOf(
  need: Need,
  tiers: readonly Tier[],
  isSaid: (need: Need) => Promise<boolean>,
): Promise<Need | null> {
  if (need.kind === 'value') return bareNumber(need.shown)
  if (need.kind !== 'word') return null
  const { text } = need
  const meant = text.length > BRIEF ? await repair(tiers, text) : null
  if (meant !== null) return { ...need, text: meant, shown: meant, prefix: false }
  const two = await parted(tiers, text)
  for (const halves of two ? [two] : halvesOf(text)) {
    const phrase = needOf(halves.join(' '))
    if (await isSaid(phrase)) return phrase
  }
  const other = text.length > BRIEF ? null : await repair(tiers, text)
  return other === null ? null : { ...need, text: other, shown: other, prefix: false }
}

/** `$600,000` as `600,000`, where only another currency has it; of few digits too much would be found. */
function bareNumber(shown: string): Need | null {
  const digits = shown.replace(/[^\d.,]/g, '')
  return /^\d[\d,]{3}/.test(digits) && digits !== shown ? needOf(digits) : null
}
