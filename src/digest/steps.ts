/** Long work in steps: a generator that yields which part of it is done, 0 to 1. */
export type Steps<Result> = Generator<number, Result, undefined>

/** Do all steps, with nothing in between. */
export function finish<Result>(steps: Steps<Result> | Stages<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Steps that are the part of a longer work from one point of it to another. */
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
 * Do several works abreast: the first stage of each, then the second of each. The code and the
 * expressions of one stage then stay near the processor for all of them; work after work, each stage
 * drives out those of the others.
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
