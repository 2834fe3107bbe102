import type { Code } from '../records/problem.ts'

/** Something to tell about a dump, before path, line and column are added. */
export interface Finding {
  readonly code: Code
  /** Offset in the text. */
  readonly at: number
  /** What stands there. */
  readonly text: string
}
