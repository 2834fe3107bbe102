/** Terms that distinguish two groups of articles from the rest of the digest. */

import { listOf } from '../packed/storyPack.ts'
import { countRuns } from '../terms/hanBigrams.ts'
import type { TermTable } from '../terms/termTable.ts'

/** Other articles that may have such a term: two, and at most one of sixteen of the digest. */
const ELSEWHERE = 2
const FOR_EACH = 16

/** How many terms most articles of both groups have, and hardly any other article. */
export function distinctiveTerms(
  some: readonly number[],
  others: readonly number[],
  table: TermTable,
): number {
  const [here, there] = [some, others].map((group) => holdersOf(group, table))
  const most = Math.min(ELSEWHERE, table.size / FOR_EACH)
  // In the order of the first group, so that bigrams of one run of Han count once.
  const words = [...(here ?? [])].flatMap(([word, count]) => {
    const known = there?.get(word) ?? 0
    const isOfMost = 2 * count >= some.length && 2 * known >= others.length
    if (!isOfMost || table.isEveryday(word)) return []
    const elsewhere = (table.frequencies.words[word] ?? 0) - count - known
    return elsewhere > most ? [] : [table.pack.texts[word] ?? '']
  })
  return countRuns(words)
}

/** How many articles of a group have each word. */
function holdersOf(group: readonly number[], { pack }: TermTable): ReadonlyMap<number, number> {
  const holders = new Map<number, number>()
  for (const at of group) {
    for (const word of listOf(pack, at, 'words')) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return holders
}
