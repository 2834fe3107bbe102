import type { SearchWords } from '../../text/searchWords.ts'

export type { SearchWords }

/** A sentence of the page with the number or word that it is about. */
export function fill(sentence: string, what: string | number): string {
  return sentence.replace('%', () => String(what))
}
