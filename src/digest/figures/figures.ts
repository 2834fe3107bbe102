import { simplified } from '../../text/simplified.ts'
import { clauseAround, commaEnds, firstAbove, sentenceEnds } from './clause.ts'
import type { Figure } from './figure.ts'
import { findQuantities } from './quantities.ts'
import { NO_SURROUNDINGS, type Surroundings } from './sharedCurrencies.ts'
import { subjectOf } from './subject.ts'

/** How far from a figure its subject is looked for, in code units. */
const REACH = 160

/** Every quantity of a text with its subject and the clause it stands in. */
export function findFigures(
  text: string,
  around: Surroundings = NO_SURROUNDINGS,
): readonly Figure[] {
  const quantities = findQuantities(text, around)
  if (quantities.length === 0) return []
  const ends = sentenceEnds(text)
  const commas = commaEnds(text)
  const folded = simplified(text)
  const figures: Figure[] = []
  let sentence = 0
  for (const quantity of quantities) {
    while ((ends[sentence] ?? text.length) < quantity.end && sentence < ends.length - 1) sentence++
    const from = ends[sentence - 1] ?? 0
    const to = ends[sentence] ?? text.length
    const clause = clauseAround(text, { start: from, end: to }, commas, quantity)
    const nearest = firstAbove(commas, quantity.start) - 1
    // A colon names what follows it, so the clause of a subject reaches back over it.
    const mark = text.charAt((commas[nearest] ?? 0) - 1)
    const colon = mark === ':' || mark === '：'
    const start = Math.max(from, quantity.start - REACH, commas[colon ? nearest - 1 : nearest] ?? 0)
    const before = folded.slice(start, quantity.start).trimStart()
    const after = folded.slice(quantity.end, Math.min(to, quantity.end + REACH))
    const { subject: found, subjectMethod } = subjectOf(quantity, before, after)
    const until = quantity.end + REACH
    const subject =
      folded === text
        ? found
        : asWritten(found, text.slice(start, until), folded.slice(start, until))
    // Key by key: a spread costs as much as reading the number.
    figures.push({
      start: quantity.start,
      end: quantity.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      unitKind: quantity.unitKind,
      currency: quantity.currency,
      raw: quantity.raw,
      qualifier: quantity.qualifier,
      subject,
      subjectMethod,
      context: text.slice(clause.start, clause.end),
      contextAt: quantity.start - clause.start,
    })
  }
  return figures
}

/** A subject in the characters that a text has; it is made of what stands there, or of its words. */
function asWritten(subject: string | null, text: string, folded: string): string | null {
  if (subject === null) return null
  const at = folded.indexOf(subject)
  return at < 0 ? subject : text.slice(at, at + subject.length)
}
