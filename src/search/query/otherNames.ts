/** Fallback by translated names: what a name is called in the other language, where no text has it as typed. */
import { nameFile, nameKey } from '../names.ts'
import type { Answer } from './answer.ts'
import { anyOf, type Need, needOf, type Query } from './parse.ts'
import { displayedNames, hasHits, type QueryContext, type Rewrite } from './queryContext.ts'
import type { Files } from './shards.ts'
import { cutAtScripts } from './splitPhrases.ts'

/** In longer queries only single words that occur nowhere are looked up, as each needs a file. */
const MOST_NEEDS = 5
/** Words of a name: `European Central Bank`. */
const LONGEST = 3

/** A query with the other names of its needs; nothing is replaced where none occurs in the index. */
interface Named extends Rewrite {
  /** Other names replace words that occur nowhere; otherwise they are added as alternatives. */
  readonly isForUnknown: boolean
}

/**
 * A query with the other names of what is in it: 英伟达 also as `Nvidia`.
 *
 * @param counts What each need finds alone; where one occurs nowhere, the others stay as they are.
 * @param longest Words of a name: of what was cut from a phrase one.
 */
export async function addOtherNames(
  context: QueryContext,
  typed: Query,
  counts: Answer['counts'],
  longest = LONGEST,
): Promise<Named> {
  const query = cutAtScripts(typed)
  const { needs } = query
  const isCut = needs.some((need) => !typed.needs.includes(need))
  const alone = isCut ? (await context.ask(query)).answer.counts : counts
  const occursNowhere = (need: Need): boolean => isUnknown(need, alone)
  const isForUnknown = needs.some(occursNowhere)
  const repaired: [string, string][] = []
  const renamed: Need[] = []
  const isAsked = (run: readonly Need[]): boolean =>
    run.every(isName) && (run.some(occursNowhere) || !isForUnknown)
  const most = needs.length > MOST_NEEDS ? Number(isForUnknown) : longest
  for (let at = 0; at < needs.length; ) {
    let length = Math.min(most, needs.length - at)
    let others: readonly Need[] = []
    for (; length > 0 && others.length === 0; length--) {
      const run = needs.slice(at, at + length)
      if (!isAsked(run)) continue
      const shown = run.map((need) => need.shown).join(' ')
      others = await knownNames(context, query, await otherNamesOf(context.files, shown))
      if (others.length === 0) continue
      const need = isForUnknown
        ? anyOf(others)
        : { ...anyOf([needOf(shown), ...others]), hasTyped: true }
      renamed.push(need)
      repaired.push([shown, displayedNames(need)])
      at += length
    }
    if (others.length === 0) renamed.push(...needs.slice(at, ++at))
  }
  return repaired.length === 0
    ? { query: typed, repaired, isForUnknown: false }
    : { query: { ...query, needs: renamed }, repaired, isForUnknown }
}

/** Sources by what was typed for them, as a site may have one in both scripts: 新浪 and `Xin Lang`. */
export async function translateSources(
  { files }: QueryContext,
  { filters }: Query,
): Promise<ReadonlyMap<string, string>> {
  const named = filters ? [...filters.sources, ...filters.notSources] : []
  const others = await Promise.all(named.map((typed) => otherNamesOf(files, typed)))
  return new Map(
    named.flatMap((typed, at) => {
      const [other] = others[at] ?? []
      return other === undefined ? [] : [[typed, `${typed} | ${other}`] as const]
    }),
  )
}

/** Those names that occur in an article. */
export async function knownNames(
  { ask }: QueryContext,
  query: Query,
  names: readonly string[],
): Promise<readonly Need[]> {
  const needs = names.map(needOf)
  const found = await Promise.all(
    needs.map(async (need) => hasHits(await ask({ ...query, needs: [need] }))),
  )
  return needs.filter((_, at) => found[at])
}

/** @param counts What each need finds alone. */
export function isUnknown({ shown }: Need, counts: Answer['counts']): boolean {
  return counts.some(({ need, articles }) => need.shown === shown && articles === 0)
}

export function isName(need: Need): boolean {
  return need.kind === 'word' || (need.kind === 'phrase' && !need.quoted)
}

/** The other names of a name. */
export async function otherNamesOf(files: Files, name: string): Promise<readonly string[]> {
  const key = nameKey(name)
  const line = (await linesOf(files, nameFile(key))).find((one) => one.startsWith(`${key}=`))
  return line?.slice(key.length + 1).split('|') ?? []
}

/** Lines of a file of names; none where the site has no names. */
export async function linesOf(files: Files, number: number): Promise<readonly string[]> {
  const { names } = (await files.manifest()) ?? {}
  const lines =
    names &&
    (await files.get(`${names}/${number}`, (bytes) => new TextDecoder().decode(bytes).split('\n')))
  return lines || []
}

/** Characters of a phrase of which two parts may be names: of longer ones too many files would be read. */
const SHORTEST_PAIR = 4
const LONGEST_PAIR = 7

/**
 * A query with a phrase of Han in two parts of which one at least has another name that something has:
 * 阿富汗地震 as `Afghanistan` and `earthquake`. The nearest first.
 *
 * @returns With what was put for what; the readings in which both are names come first.
 */
export async function splitIntoNames(
  context: QueryContext,
  { query, counts }: Pick<Answer, 'query' | 'counts'>,
): Promise<readonly Rewrite[]> {
  const at = query.needs.findIndex(
    (need) =>
      (counts.length === 1 || isUnknown(need, counts)) &&
      need.kind === 'phrase' &&
      !need.quoted &&
      need.units.length >= SHORTEST_PAIR &&
      need.units.length <= LONGEST_PAIR &&
      need.units.every(({ kind }) => kind === 'han'),
  )
  const need = query.needs[at]
  if (need?.kind !== 'phrase') return []
  const text = need.units.map((unit) => unit.text)
  const cuts = Array.from({ length: text.length - 3 }, (_, place) => place + 2)
  const all = await Promise.all(
    cuts.map(async (cut) => {
      const parts = [text.slice(0, cut), text.slice(cut)].map((part) => part.join(''))
      const others = await Promise.all(parts.map((part) => otherNamesOf(context.files, part)))
      const needs = parts.map((part, one) => anyOf([part, ...(others[one] ?? [])].map(needOf)))
      return { needs, names: others.filter((list) => list.length > 0).length }
    }),
  )
  return all
    .filter(({ names }) => names > 0)
    .sort((a, b) => b.names - a.names)
    .map(({ needs }) => ({
      query: { ...query, needs: query.needs.toSpliced(at, 1, ...needs) },
      repaired: [[need.shown, needs.map(displayedNames).join(' ')]],
    }))
}
