/** One noun behind two names. */
import type { OpeningTerm } from '../terms/termTable.ts'

type Term = Pick<OpeningTerm, 'string' | 'continuesRun'>

/** Whether both have one noun of several characters behind different names: 句容抽水蓄能电站 and 泰顺抽水蓄能电站. */
export function haveDifferentNames(mine: readonly Term[], theirs: readonly Term[]): boolean {
  const nouns = nounsOfDifferentNames(mine, theirs)
  return (
    nouns.length > 0 && nounsOfDifferentNames(theirs, mine).some((noun) => nouns.includes(noun))
  )
}

/** First bigrams of shared runs, of two bigrams and more, behind two bigrams that the other does not have. */
function nounsOfDifferentNames(mine: readonly Term[], theirs: readonly Term[]): readonly number[] {
  const known = new Set(theirs.map(({ string }) => string).filter((string) => string >= 0))
  const nouns: number[] = []
  for (let at = 2; at + 1 < mine.length; at++) {
    const [first, last, own, next] = [mine[at - 2], mine[at - 1], mine[at], mine[at + 1]]
    if (!last?.continuesRun || !own?.continuesRun || !next?.continuesRun) continue
    if (!known.has(own.string) || !known.has(next.string)) continue
    if (!known.has(last.string) && !known.has(first?.string ?? -1)) nouns.push(own.string)
  }
  return nouns
}
