/** What a name is called in the other language, where nothing has it as it was typed. */
import { nameFile, nameKey } from '../names.ts'
import type { Answer } from './answer.ts'
import { type Asking, isThere } from './asking.ts'
import { atScripts } from './loosen.ts'
import { either, type Need, needOf, type Query } from './parse.ts'
import type { Files } from './shards.ts'

/** Of longer queries the files would be too many. */
const MOST_NEEDS = 5
/** Words of a name: `European Central Bank`. */
const LONGEST = 3

/** A query with what its names are called elsewhere. */
interface Named {
  readonly query: Query
  /** What was put for what; empty where there is no such name that anything has. */
  readonly named: [string, string][]
  /** It was put for what stands nowhere, and not beside what does. */
  readonly isForUnknown: boolean
}

/**
 * A query with the other names of what is in it: 英伟达 also as `Nvidia`.
 *
 * @param counts What each need finds alone; where one stands nowhere, others stay as they are.
 */
export async function alsoNamed(
  asking: Asking,
  typed: Query,
  counts: Answer['counts'],
): Promise<Named> {
  const query = atScripts(typed)
  const { needs } = query
  const isCut = needs.some((need) => !typed.needs.includes(need))
  const alone = isCut ? (await asking.ask(query)).answer.counts : counts
  const isUnknown = (need: Need): boolean =>
    alone.some((one) => one.need === need && one.articles === 0)
  const isForUnknown = needs.some(isUnknown)
  const named: [string, string][] = []
  const renamed: Need[] = []
  const isAsked = (run: readonly Need[]): boolean =>
    run.every(isName) && (run.some(isUnknown) || !isForUnknown)
  for (let at = 0; at < needs.length; ) {
    let length = needs.length > MOST_NEEDS ? 0 : Math.min(LONGEST, needs.length - at)
    let others: readonly Need[] = []
    for (; length > 0 && others.length === 0; length--) {
      const run = needs.slice(at, at + length)
      if (!isAsked(run)) continue
      const shown = run.map((need) => need.shown).join(' ')
      others = await saidOf(asking, query, await othersOf(asking.files, nameKey(shown)))
      if (others.length === 0) continue
      const all = isForUnknown ? others : [needOf(shown), ...others]
      const need = all.length === 1 && all[0] ? all[0] : either(all)
      renamed.push(need)
      named.push([shown, need.shown])
      at += length
    }
    if (others.length === 0) renamed.push(...needs.slice(at, ++at))
  }
  return named.length === 0
    ? { query: typed, named, isForUnknown: false }
    : { query: { ...query, needs: renamed }, named, isForUnknown }
}

/** Those of some names that an article has. */
async function saidOf(
  { ask }: Asking,
  query: Query,
  names: readonly string[],
): Promise<readonly Need[]> {
  const needs = names.map(needOf)
  const found = await Promise.all(
    needs.map(async (need) => isThere(await ask({ ...query, needs: [need] }))),
  )
  return needs.filter((_, at) => found[at])
}

function isName(need: Need): boolean {
  return need.kind === 'word' || (need.kind === 'phrase' && !need.quoted)
}

async function othersOf(files: Files, key: string): Promise<readonly string[]> {
  const { names = '' } = (await files.manifest()) ?? {}
  const read = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n')
  const lines = names === '' ? null : await files.get(`${names}/${nameFile(key)}`, read)
  const line = lines?.find((one) => one.startsWith(`${key}=`)) ?? ''
  return line
    .slice(key.length + 1)
    .split('|')
    .filter(Boolean)
}
