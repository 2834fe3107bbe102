/** How the time of a piece of work grows with its size: linear, or worse. */

export interface Sizes {
  readonly small: number
  readonly large: number
  /** Times as long as the small one that the large one may take. */
  readonly most: number
  /** The part of both sizes that is enough where work takes long; all of them unless it is told. */
  readonly least?: number
}

/**
 * Half of a size against an eighth of that: linear work takes 8 times as long, quadratic work 64 times.
 * The room between is for a machine that does other work: nothing here depends on how fast it is. At the
 * whole size 24 times would tell no more: a quadratic part is twice the share of the work there.
 */
export function eighths(whole: number): Sizes {
  return { small: whole / 16, large: whole / 2, most: 18, least: 1 / 8 }
}

export interface Growth {
  readonly smallMs: number
  readonly largeMs: number
  readonly times: number
  readonly isSteep: boolean
}

/** Below this the clock and the collector of garbage say more than the work. */
const MEASURABLE_MS = 50
/** From here on what a part has of quadratic work may be most of the whole. */
const UNLIKE_LINEAR = 1.25
/** Times as long as half of it: 2 is linear, 4 is quadratic. */
const STEEP = 2.8
/** A disturbance does not come back so often, a steep function is steep each time. */
const TRIES = 5

type Make = (size: number) => () => unknown

/**
 * Measure work of two sizes, at the least part of them at which it takes long enough; where its growth is
 * not quite linear there, at the whole.
 *
 * @param make Gives the work of a size; what it prepares is not measured.
 */
export async function growth(make: Make, { least = 1, ...sizes }: Sizes): Promise<Growth> {
  for (let part = least; ; ) {
    const found = await growthAt(part, make, sizes)
    if (part === 1 || found.isSteep) return found
    const isMeasured = found.largeMs >= MEASURABLE_MS
    if (isMeasured && found.times < (sizes.large / sizes.small) * UNLIKE_LINEAR) return found
    // Twice as much as linear work needs: what is done for the first time takes longer.
    part = isMeasured ? 1 : Math.min(1, (part * 2 * MEASURABLE_MS) / Math.max(found.largeMs, 1))
  }
}

/**
 * What looks steep is measured again and again. Of a few milliseconds once no garbage is collected, and what
 * is kept meanwhile is copied: so the small one is then done as many times as the large one is longer, and
 * from the large one to twice its size the work has to be steep, too.
 */
async function growthAt(
  part: number,
  make: Make,
  { small, large, most }: Omit<Sizes, 'least'>,
): Promise<Growth> {
  const [ofSmall, ofLarge] = [make(Math.ceil(part * small)), make(Math.ceil(part * large))]
  // What is compiled at its first run makes a small size look longer than it is.
  await ofSmall()
  for (let time = 0; ; time++) {
    const smallMs = await processorMs(ofSmall, time === 0 ? 1 : Math.round(large / small))
    const largeMs = await processorMs(ofLarge, 1)
    const times = largeMs < MEASURABLE_MS ? 0 : largeMs / Math.max(smallMs, 1)
    const isSteep =
      times > most && (await processorMs(make(Math.ceil(2 * part * large)), 1)) > STEEP * largeMs
    if (!isSteep || time === TRIES) return { smallMs, largeMs, times, isSteep }
  }
}

/** A turn's time of this process alone: other work on the machine counts only where it gets in the way. */
async function processorMs(work: () => unknown, turns: number): Promise<number> {
  const start = process.cpuUsage()
  for (let turn = 0; turn < turns; turn++) await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / turns
}
