/** Long work in steps: a generator that yields which part of it is done, 0 to 1. */
export type Steps<Result> = Generator<number, Result, undefined>

/** Do all steps, with nothing in between. */
export function finish<Result>(steps: Steps<Result>): Result {
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
