import { simplified } from '../../../text/simplified.ts'
import { type Amount, amountAt } from '../amounts/amounts.ts'
import type { Quantity } from '../figure.ts'
import { type Draft, draftOf, inBase } from '../units/draft.ts'
import { NO_SURROUNDINGS, type Surroundings, settled } from '../units/sharedCurrencies.ts'
import type { Unit } from '../units/units.ts'
import { wholeAt } from '../wholes/wholes.ts'
import { beginningFrom } from './beginnings.ts'
import { compounded } from './compound.ts'
import { impliedUnitIn } from './impliedUnits.ts'
import { movedWith } from './moves.ts'
import { plain } from './plain.ts'
import { qualifierOf } from './qualifiers.ts'
import { type Range, rangeFrom } from './ranges.ts'

/**
 * Every quantity of a text, in its order, none overlapping another. Time grows with the length of
 * the text and with nothing else, whatever the text holds.
 *
 * @param around The article that the text is of: it may tell whose pesos they are.
 * @param bare Takes the numbers that have no unit.
 */
export function findQuantities(
  text: string,
  around: Surroundings = NO_SURROUNDINGS,
  bare: number[] = [],
): readonly Quantity[] {
  const folded = plain(text)
  const found: Quantity[] = []
  const amounts: (Amount | Range)[] = []
  let last: Amount | null = null
  let next = 0
  for (let at = beginningFrom(folded, 0); at < text.length; at = beginningFrom(folded, next)) {
    const whole = wholeAt(folded, at)
    if (whole) {
      if (whole.quantity) found.push(finish(text, folded, whole.quantity))
      next = whole.end
      continue
    }
    const first = amountAt(folded, at, last)
    if (typeof first === 'number') {
      next = first
      continue
    }
    const range = rangeFrom(folded, first)
    if (range) {
      amounts.push(range)
      next = range.end
      last = range
      continue
    }
    amounts.push(first)
    last = first
    next = Math.max(first.end, at + 1)
  }
  const impliedUnit = impliedUnitIn(folded, amounts, around)
  for (const [at, amount] of amounts.entries()) {
    if ('range' in amount) {
      found.push(finish(text, folded, amount.range))
      continue
    }
    const unit = amount.unit ?? listUnit(folded, amounts, at) ?? impliedUnit(amount)
    const moved = unit ? null : movedWith(folded, amounts, at)
    if (unit) found.push(finish(text, folded, single(amount, unit)))
    else if (moved) found.push(finish(text, folded, single(moved.amount, moved.unit)))
    else bare.push(amount.number.value)
  }
  const isOrdered = found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.start ?? 0))
  if (!isOrdered) found.sort((a, b) => a.start - b.start)
  const known = folded === text ? text : simplified(text)
  const whole = compounded(known, found)
  const written =
    known === text
      ? whole
      : whole.map((quantity) => ({ ...quantity, raw: text.slice(quantity.start, quantity.end) }))
  return written.map((quantity) => settled(quantity, known, around))
}

function finish(text: string, folded: string, draft: Draft): Quantity {
  // Key by key: a spread costs as much as reading the number.
  const { start, end, unitKind } = draft
  const raw = text.slice(start, end)
  return {
    start,
    end,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    unit: draft.unit,
    unitKind,
    currency: draft.currency,
    raw,
    qualifier: draft.more
      ? moreOf(folded.slice(start, end))
      : qualifierOf(folded, start, end, unitKind),
  }
}

/** What stands inside the number: 多, 余 or `+` are over, 来 of 300来只 is about. */
function moreOf(written: string): 'about' | 'over' {
  return SOME_OF_TEN.test(written) ? 'about' : 'over'
}

const SOME_OF_TEN = /[0十百千万]来/

function single(amount: Amount, unit: Unit): Draft {
  const { start, end, number, sign } = amount
  const { value, high, more } = number
  if (value !== high)
    return draftOf([start, end], unit, inBase(value, unit), inBase(high, unit), true, more)
  const signed = inBase(sign * value, unit) + 0
  return draftOf([start, end], unit, signed, signed, false, more)
}

/** 326.94亿、378.23亿、430.37亿元: the unit stands on the last of the list. */
function listUnit(text: string, amounts: readonly Amount[], at: number): Unit | null {
  const first = amounts[at]
  if (!first || first.number.scale === 0 || first.number.writing !== 'digits') return null
  let end = first.end
  for (let next = at + 1; next < Math.min(amounts.length, at + 9); next++) {
    const amount = amounts[next]
    if (!amount || !/^ ?(?:、|,|，|和|及|与|\/| and ) ?$/.test(text.slice(end, amount.start)))
      return null
    if (amount.number.scale === 0) return null
    if (amount.unit) return amount.unit
    end = amount.end
  }
  return null
}
