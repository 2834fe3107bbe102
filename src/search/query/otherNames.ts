/** What a name is called in the other language, where nothing has it as it was typed. */
import { nameFile, nameKey } from '../names.ts'
import { either, type Need, needOf, type Query } from './parse.ts'
import type { Files } from './shards.ts'

/** Of longer queries the files would be too many. */
const MOST_NEEDS = 5
/** Words of a name: `European Central Bank`. */
const LONGEST = 3

/**
 * A query with the other names of what is in it: 英伟达 also as `Nvidia`.
 *
 * @param isUnknown Whether a need stands nowhere; where one does, others stay as they are.
 * @returns What was put for what; empty where there is no such name.
 */
export async function alsoNamed(
  files: Files,
  query: Query,
  isUnknown: (need: Need) => boolean,
): Promise<{ readonly query: Query; readonly named: [string, string][] }> {
  const { needs } = query
  const named: [string, string][] = []
  const renamed: Need[] = []
  const isAsked = (run: readonly Need[]): boolean =>
    run.every(isName) && (run.some(isUnknown) || !needs.some(isUnknown))
  for (let at = 0; at < needs.length; ) {
    let length = needs.length > MOST_NEEDS ? 0 : Math.min(LONGEST, needs.length - at)
    let others: readonly string[] = []
    for (; length > 0 && others.length === 0; length--) {
      const run = needs.slice(at, at + length)
      if (!isAsked(run)) continue
      others = await othersOf(files, nameKey(run.map(({ shown }) => shown).join(' ')))
      if (others.length === 0) continue
      const shown = run.map((need) => need.shown).join(' ')
      const names = run.some(isUnknown) ? others : [shown, ...others]
      const need = names.length === 1 ? needOf(names.join()) : either(names.map(needOf))
      renamed.push(need)
      named.push([shown, need.shown])
      at += length
    }
    if (others.length === 0) renamed.push(...needs.slice(at, ++at))
  }
  return { query: { ...query, needs: renamed }, named }
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
