/**
 * How well the figures of annotated texts are found: `node --import tsx tests/digest/figures/score.ts`
 * prints precision, recall and F1 of spans, and the share of matched ones with value, unit and
 * qualifier right. Names of sets can follow; `-v` lists what is wrong.
 */

import { pathToFileURL } from 'node:url'
import type { Quantity } from '../../../src/digest/figures/figure.ts'
import { findQuantities } from '../../../src/digest/figures/quantities.ts'
import { Surroundings } from '../../../src/digest/figures/sharedCurrencies.ts'
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
  const [base, factor] = BASES[want.unit ?? ''] ?? [want.unit, 1]
  const inBase = base === got.unit && want.unit !== got.unit
  const times = (value: number | null): number | null =>
    value === null || !inBase ? value : value * factor
  const isUnit =
    want.unit === '#' ? got.unitKind === 'count' : base === got.unit || want.unit === got.unit
  return (
    isUnit &&
    near(times(want.value), got.value) &&
    near(times(want.low), got.low) &&
    near(times(want.high), got.high)
  )
}

/** Another unit of the dimension with the right number is right. */
const BASES: Readonly<Record<string, readonly [string, number]>> = {
  ft: ['m', 0.3048],
  inch: ['m', 0.0254],
  yd: ['m', 0.9144],
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  'km/h': ['km/hour', 1],
  mmBtu: ['Btu', 1e6],
  MMBtu: ['Btu', 1e6],
  'USD/mmBtu': ['USD/Btu', 1e-6],
  'USD/MMBtu': ['USD/Btu', 1e-6],
  mph: ['mile/hour', 1],
  'm/s': ['m/second', 1],
  miles: ['mile', 1],
  dwt: ['t', 1],
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
