/**
 * How well the figures of annotated texts are found: `node --import tsx tests/digest/figures/score.ts`
 * prints precision, recall and F1 of spans, and the share of matched ones with value, unit and
 * qualifier right. Names of sets can follow; `-v` lists what is wrong.
 */

import { pathToFileURL } from 'node:url'
import { baseOf } from '../../../src/digest/baseUnits.ts'
import type { Quantity } from '../../../src/digest/figures/figure.ts'
import { findQuantities } from '../../../src/digest/figures/quantities/quantities.ts'
import { Surroundings } from '../../../src/digest/figures/units/sharedCurrencies.ts'
import { type Expected, readAnnotated } from './annotation.ts'

export interface Score {
  readonly expected: number
  readonly found: number
  readonly matched: number
  readonly f1: number
  /** Share of the matched. */
  readonly valueAndUnit: number
  readonly qualifier: number
  readonly faults: readonly string[]
}

export function score(name: string): Score {
  let expected = 0
  let found = 0
  let matched = 0
  let right = 0
  let limits = 0
  const faults: string[] = []
  for (const { text, around, expected: all } of readAnnotated(name)) {
    const quantities = findQuantities(text, new Surroundings(around))
    const left = new Set(quantities)
    for (const want of all) {
      const got = quantities.find(({ start, end }) => start === want.start && end === want.end)
      const touching = quantities.find(({ start, end }) => start < want.end && end > want.start)
      if (want.optional) {
        if (touching) left.delete(touching)
        continue
      }
      expected++
      if (!got) {
        faults.push(`missed   ${want.raw}   ${touching ? `got ${touching.raw}` : ''} in ${text}`)
        continue
      }
      left.delete(got)
      matched++
      if (sameAmount(want, got)) right++
      else
        faults.push(`value    ${want.raw} -> ${got.value ?? `${got.low}..${got.high}`} ${got.unit}`)
      if (got.qualifier === want.qualifier) limits++
      else faults.push(`qualifier ${want.raw} -> ${got.qualifier} in ${text}`)
    }
    found += left.size
    for (const { raw } of left) faults.push(`invented ${raw} in ${text}`)
  }
  found += matched
  return {
    expected,
    found,
    matched,
    f1: (2 * matched) / (expected + found),
    valueAndUnit: right / matched,
    qualifier: limits / matched,
    faults,
  }
}

function sameAmount(want: Expected, got: Quantity): boolean {
  const isCounted = want.unit === '#'
  const [unit, factor] = isCounted ? ['', 1] : inBase(want.unit)
  const [own, ownFactor] = isCounted ? ['', 1] : inBase(got.unit)
  // Barrels may be told as what is counted.
  const isUnit = isCounted ? got.unitKind === 'count' || got.unit === 'bbl' : unit === own
  const isAlike = (wanted: number | null, found: number | null): boolean =>
    near(wanted === null ? null : wanted * factor, found === null ? null : found * ownFactor)
  return (
    isUnit &&
    isAlike(want.value, got.value) &&
    isAlike(want.low, got.low) &&
    isAlike(want.high, got.high)
  )
}

/** A unit in that of its dimension, of a rate in those of both its parts. */
function inBase(unit: string | null): readonly [string, number] {
  const [code, factor] = CODES[unit ?? ''] ?? [unit, 1]
  if (code === null) return ['', factor]
  if (!code.includes('/')) {
    const [base, own] = baseOf(code)
    return [base, factor * own]
  }
  const [above = '', below = ''] = code.split('/')
  const [top, topFactor] = inBase(above)
  const [bottom, bottomFactor] = inBase(below)
  return [`${top}/${bottom}`, (factor * topFactor) / bottomFactor]
}

/** Codes of annotations for what the table of units calls otherwise. */
const CODES: Readonly<Record<string, readonly [string, number]>> = {
  ft: ['m', 0.3048],
  inch: ['m', 0.0254],
  yd: ['m', 0.9144],
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  h: ['hour', 1],
  s: ['second', 1],
  mmBtu: ['Btu', 1e6],
  MMBtu: ['Btu', 1e6],
  mph: ['mile/hour', 1],
  knot: ['km/hour', 1.852],
  carat: ['ct', 1],
  miles: ['mile', 1],
  dwt: ['t', 1],
  barrel: ['bbl', 1],
  hL: ['L', 100],
  mL: ['L', 0.001],
  ng: ['g', 1e-9],
  degree: ['deg', 1],
  Wh: ['kWh', 0.001],
  MWh: ['kWh', 1000],
  kW: ['W', 1000],
  MHz: ['Hz', 1e6],
}

function near(want: number | null, got: number | null): boolean {
  if (want === null || got === null) return want === got
  return Math.abs(want - got) <= Math.abs(want) * 2e-4
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2).filter((name) => name !== '-v')
  for (const name of names.length > 0 ? names : ['english', 'chinese']) {
    const { faults, ...numbers } = score(name)
    console.log(name, JSON.stringify(numbers))
    if (process.argv.includes('-v')) for (const fault of faults) console.log(`  ${fault}`)
  }
}
