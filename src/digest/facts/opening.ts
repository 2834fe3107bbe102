/** What an article opens with: its headline, its lead, and what stands behind that. */
import { isNameForm, isPlaceForm, withoutForms } from '../bilingual/codes.ts'
import type { FoundForm } from '../bilingual/formIndex.ts'
import { wordsOf } from './contentWords.ts'
import type { Reading } from './reading.ts'

/** The lead, and what stands behind it: a digest often begins with an opinion. */
export const RECALLING = 2

/** Words of a text without the names that have a code; '' ends a clause. */
export function openingOf({ text, forms }: Reading): readonly string[] {
  const words: string[] = []
  for (const clause of withoutForms(text, forms, isNameForm).split(CLAUSE_END)) {
    for (const word of wordsOf(clause)) words.push(word)
    words.push('')
  }
  return words
}

const CLAUSE_END = /[,;:.] |[，。；：、]/

/** The lead; where it has no number, it is an opinion, and what stands behind it tells whom it is of. */
export function leadsOf(all: readonly Reading[]): readonly Reading[] {
  const [lead] = all
  return all.slice(0, lead && !DIGIT.test(lead.text) ? RECALLING : 1)
}

const DIGIT = /\d/

/** Forms of headline and lead; of what stands behind a lead of numbers the names alone. */
export function tellingForms(heading: Reading, all: readonly Reading[]): readonly FoundForm[] {
  const leads = leadsOf(all)
  return [
    ...[heading, ...leads].flatMap(({ forms }) => forms),
    ...all.slice(leads.length, RECALLING).flatMap(({ forms }) => forms.filter(isPlaceForm)),
  ]
}
