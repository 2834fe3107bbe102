/** Which measures a clause names, and where. */
import { MEASURES, type MeasureKind } from './measures.ts'

/** A measure where a clause names it. */
export interface Measure {
  readonly id: string
  /** `level`: changes from day to day; `deal`: a sum agreed on, whatever verb stands by it; `event`: people or things it befell. */
  readonly kind: MeasureKind
  /** Where its words stand in the clause. */
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly id: string
  readonly kind: MeasureKind
  /** Tried at a place. */
  readonly pattern: RegExp
}

/** The measures that figures of a kind are given for, and one look for the next place of any. */
interface Measures {
  readonly entries: readonly Entry[]
  readonly any: RegExp
}

/** By the kind of the figures. */
export const measuresByUnit = new Map(
  [...new Set(MEASURES.flatMap(([, , units]) => units.split(' ')))].map(
    (unit): [string, Measures] => {
      const rows = MEASURES.filter(([, , units]) => units.split(' ').includes(unit))
      const english = rows.map((row) => row[3]).join('|')
      const chinese = rows.map((row) => row[4]).join('|')
      const entries = rows.map(([id, kind, , english, chinese]) => ({
        id,
        kind,
        pattern: new RegExp(sourceOf(english, chinese), 'iy'),
      }))
      // What a word can begin with is asked first: each of a hundred words would be tried at each letter.
      const any = sourceOf(`(?=[a-z])(?:${english})`, `(?=[^\\0-\\x7f])(?:${chinese})`)
      return [unit, { entries, any: new RegExp(any, 'gi') }]
    },
  ),
)

function sourceOf(english: string, chinese: string): string {
  return `(?<![a-z-])(?:${english})(?![a-z])|${chinese}`
}

const NONE: readonly Measure[] = []

/** What is named in a clause, in the order of the table; most clauses name nothing. */
export function measuresIn(clause: string, { entries, any }: Measures): readonly Measure[] {
  any.lastIndex = 0
  let match = any.exec(clause)
  if (!match) return NONE
  const found: { readonly at: number; readonly measure: Measure }[] = []
  for (; match; match = any.exec(clause)) {
    const start = match.index
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]
      if (!entry) continue
      const { id, kind, pattern } = entry
      pattern.lastIndex = start
      if (!pattern.test(clause)) continue
      const end = pattern.lastIndex
      const last = found.findLast((one) => one.at === at)
      if (!last || last.measure.end <= start) found.push({ at, measure: { id, kind, start, end } })
    }
    // Another may begin within this one: `profit` in `net profit`.
    any.lastIndex = start + 1
  }
  return found.sort((a, b) => a.at - b.at).map(({ measure }) => measure)
}
