/** Long work in steps: a generator that yields its progress, 0 to 1. */
export type Steps<Result> = Generator<number, Result, undefined>

/** Do all steps, with nothing in between. */
export function finish<Result>(steps: Steps<Result> | Stages<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Steps as a part of longer work: their progress is mapped to a range of it. */
export function* within<Result>(
  [start, end]: readonly [number, number],
  steps: Steps<Result>,
): Steps<Result> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield start + (end - start) * step.value
  return step.value
}

/** Work in stages: a generator that pauses between them. */
export type Stages<Result> = Generator<undefined, Result, undefined>

/**
 * Interleaves several works: the first stage of each, then the second of each. The code and the
 * expressions of one stage then stay in the processor's cache for all of them; one work after another, each stage
 * evicts those of the others.
 *
 * @returns What comes of each, in their order.
 */
export function abreast<Result>(works: readonly Stages<Result>[]): readonly Result[] {
  const results = new Array<Result>(works.length)
  let going = works.map((work, at) => ({ work, at }))
  while (going.length > 0) {
    going = going.filter(({ work, at }) => {
      const stage = work.next()
      if (stage.done) results[at] = stage.value
      return !stage.done
    })
  }
  return results
}
