/** Long work in steps: a generator that yields which part of it is done, 0 to 1. */
export type Steps<Result> = Generator<number, Result, undefined>

/** Do all steps, with nothing in between. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
