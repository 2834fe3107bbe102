import { StringSet } from '../terms/stringSet.ts'
import type { TermTable } from '../terms/termTable.ts'
import { NameConflicts } from './nameConflicts.ts'
import { SharedTerms } from './sharedTerms.ts'

/** What reads the terms of two articles; all of them use one set, which is filled anew for each question. */
export interface PairReaders {
  readonly table: TermTable
  readonly set: StringSet
  readonly shared: SharedTerms
  readonly conflicts: NameConflicts
}

export function pairReaders(table: TermTable): PairReaders {
  const set = new StringSet(table.pack.texts.length)
  return {
    table,
    set,
    shared: new SharedTerms(table, set),
    conflicts: new NameConflicts(table, set),
  }
}
