import { codeAt } from '../../text/codeAt.ts'
import { simplified } from '../../text/simplified.ts'
import { clauseAround, commaEnds, firstAbove, sentenceEnds, startOf } from './clause.ts'
import type { Figure } from './figure.ts'
import { moved, signed } from './percents.ts'
import { findQuantities } from './quantities/quantities.ts'
import { isMove, ofSum } from './subjects/han.ts'
import { ofList, subjectOf } from './subjects/subject.ts'
import { NO_SURROUNDINGS, type Surroundings } from './units/sharedCurrencies.ts'

/** How far from a figure its subject is looked for, in code units. */
const REACH = 160

/** Clauses in which the sum of what moved is looked for: 总额46291亿元，同比增长2.9%，环比增长0.16%. */
const SUM_BEFORE = 3

/** White space and pictures before a statement: 📦 中远海控船队增至565艘. */
const OPENING = /^(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f)+/u

const COLON = 0x3a
const WIDE_COLON = 0xff1a

/**
 * Every quantity of a text with its subject and the clause it stands in.
 *
 * @param bare Takes the numbers that have no unit.
 */
export function findFigures(
  text: string,
  around: Surroundings = NO_SURROUNDINGS,
  bare: number[] = [],
): readonly Figure[] {
  const signs = signed(text)
  if (signs === null) return figuresIn(text, around, bare)
  const { read, written } = signs
  return figuresIn(signs.text, around, bare).map((figure) => moved(figure, text, read, written))
}

function figuresIn(text: string, around: Surroundings, bare: number[]): readonly Figure[] {
  const quantities = findQuantities(text, around, bare)
  if (quantities.length === 0) return []
  const ends = sentenceEnds(text)
  const commas = commaEnds(text)
  const folded = simplified(text)
  const figures: Figure[] = []
  let sentence = 0
  for (const quantity of quantities) {
    while ((ends[sentence] ?? text.length) < quantity.end && sentence < ends.length - 1) sentence++
    const from = startOf(ends, sentence)
    const to = ends[sentence] ?? text.length
    const clause = clauseAround(text, { start: from, end: to }, commas, quantity)
    const comma = firstAbove(commas, quantity.start)
    // A colon names what follows it, so the clause of a subject reaches back over it.
    const mark = codeAt(text, startOf(commas, comma) - 1)
    const colon = mark === COLON || mark === WIDE_COLON
    const start = Math.max(from, quantity.start - REACH, startOf(commas, colon ? comma - 1 : comma))
    const before = folded.slice(start, quantity.start).replace(OPENING, '')
    const after = folded.slice(quantity.end, Math.min(to, quantity.end + REACH))
    const told = subjectOf(quantity, before, after)
    const last = figures.at(-1)
    const isNext = told.subject === null && last?.unit === quantity.unit
    const own = (isNext && ofList(text.slice(last.end, quantity.start))) || told
    const isBare = own.subject === null && isMove(before)
    const since = isBare
      ? Math.max(from, quantity.start - REACH, startOf(commas, comma - SUM_BEFORE))
      : start
    const { subject: found, subjectMethod } = isBare ? ofSum(folded.slice(since, start)) : own
    const until = quantity.end + REACH
    const subject =
      folded === text
        ? found
        : asWritten(found, text.slice(since, until), folded.slice(since, until))
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
