/** The wording of a message, by stage in the files beside this one. */

export type Severity = 'error' | 'warning' | 'info'

export interface Rule {
  readonly severity: Severity
  /** What is wrong; `%` stands for the text found there. */
  readonly message: string
  /** What belongs there, for the line `expected …`; null when the message says it all. */
  readonly expected: string | null
  readonly kept: string
  readonly todo: string
  /** What the rule is for, for `check --explain CODE`: one or two sentences. */
  readonly explain: string
}
