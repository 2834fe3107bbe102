/** One row of the table that `npm run torture` prints. */
export interface Figure {
  /** As the goals are numbered. */
  readonly number: number
  readonly property: string
  readonly goal: string
  readonly got: string
  readonly reached: boolean
  /** What went wrong, for the person who has to mend it; a few lines. */
  readonly faults: readonly string[]
}

/** How long to look. */
export interface Scale {
  /** `short`: a part of every check, for `npm test`; `long`: the figures of the goals. */
  readonly length: 'short' | 'long'
  readonly seed: number
  /** A long look in so many parts, each with a seed of its own; 1 for all at once. */
  readonly parts: number
}

export type Trial = (scale: Scale) => Promise<Figure | readonly Figure[]>

export function pick<Value>({ length }: Scale, short: Value, long: Value): Value {
  return length === 'short' ? short : long
}

/** The rounds of one part. */
export function share({ parts }: Scale, rounds: number): number {
  return Math.ceil(rounds / parts)
}

export function printTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ number, property, goal, got, reached }) => [
    reached ? 'ok' : 'MISSED',
    String(number),
    property,
    goal,
    got,
  ])
  const all = [['', '#', 'property', 'goal', 'got'], ...rows]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
