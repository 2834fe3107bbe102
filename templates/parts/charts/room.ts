/** Room for labels beside the dots of a line, above it and below: who asks first takes it. */

/** A stretch of the line that a label or a stroke takes, in pixels. */
interface Stretch {
  readonly from: number
  readonly to: number
}

type Side = 'above' | 'below'

/** What is taken on each side of a line, in a chart of one width. */
export interface Taken extends Readonly<Record<Side, Stretch[]>> {
  /** Pixels. */
  readonly width: number
}

/** Where a label stands beside its dot. */
export interface Spot {
  readonly side: Side
  /** Reads towards the left. */
  readonly turned: boolean
}

const SPOTS: readonly Spot[] = [
  { side: 'above', turned: false },
  { side: 'below', turned: false },
  { side: 'above', turned: true },
  { side: 'below', turned: true },
]

/** A stroke that may cross the line: its ends by the numbers of their lines, with shares of the width. */
interface Crossing {
  readonly top: number
  readonly bottom: number
  readonly topX: number
  readonly bottomX: number
}

/** Pixels that a stroke keeps free on each side. */
const BESIDE = 8

/** Labels stand so far from their line, as a share of the way to the next. */
const NEAR = 0.5

/**
 * A line with what strokes take of it where labels stand: above it those that come from above, below it those that go on.
 *
 * @param y Number of the line.
 */
export function crossed(strokes: readonly Crossing[], y: number, width: number): Taken {
  const at = (side: Side): Stretch[] =>
    strokes
      .filter(({ top, bottom }) =>
        side === 'above' ? top < y && bottom >= y : top <= y && bottom > y,
      )
      .map(({ top, bottom, topX, bottomX }) => {
        const ends = [y, side === 'above' ? y - NEAR : y + NEAR].map(
          (line) => (topX + ((bottomX - topX) * (line - top)) / (bottom - top)) * width,
        )
        return { from: Math.min(...ends) - BESIDE, to: Math.max(...ends) + BESIDE }
      })
  return { width, above: at('above'), below: at('below') }
}

/**
 * The first spot beside a dot that has room for a label, taking it; null where none has.
 *
 * @param x Of the dot, as a share of the width.
 * @param label Its length in pixels.
 */
export function roomFor(taken: Taken, x: number, label: number): Spot | null {
  return SPOTS.find((spot) => take(taken, spot, x, label)) ?? null
}

/** Whether a spot has room for a label, which then takes it. */
export function take(taken: Taken, { side, turned }: Spot, x: number, label: number): boolean {
  const { from, to } = stretch(x * taken.width, label, turned)
  const fits =
    from >= -OVER &&
    to <= taken.width + OVER &&
    taken[side].every((other) => to + GAP <= other.from || from >= other.to + GAP)
  if (fits) taken[side].push({ from, to })
  return fits
}

/** Pixels that a label reaches over its dot, and over the ends of the line. */
const OVER = 4
/** Pixels between two labels. */
const GAP = 6

function stretch(at: number, label: number, turned: boolean): Stretch {
  return turned
    ? { from: at + OVER - label, to: at + OVER }
    : { from: at - OVER, to: at - OVER + label }
}
