/**
 * Problems are values with a place. One table holds the rules and their wording, so that a message
 * reads alike in the terminal, in `--json`, on the report page and in `check --explain CODE`.
 */

export type Severity = 'error' | 'warning' | 'info'

export interface Problem {
  /** Stable name of the rule; a key of `RULES`. */
  readonly code: Code
  readonly severity: Severity
  /** Relative to the articles folder. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** What is wrong, with the offending text cut to 120 characters and escaped for a terminal. */
  readonly message: string
  /** What was expected here; null when nothing in particular. */
  readonly expected: string | null
  /** What was kept, and where it is shown. */
  readonly kept: string
  /** What to do about it. */
  readonly todo: string
}

interface Rule {
  readonly severity: Severity
  /** What belongs there, for the line `expected …`; null when the message says it all. */
  readonly expected: string | null
  readonly todo: string
  /** What the rule is for, for `check --explain CODE`: one or two sentences. */
  readonly explain: string
}

/** Every message Cinnabar has about input, by its stable code. */
export const RULES = {
  'no-lead': {
    severity: 'info',
    expected: '`Core Viewpoint -` or `Core Insights -`',
    todo: 'Nothing; or add the lead to the dump.',
    explain:
      'The body starts at its first group. Many pages have no lead; the groups are published.',
  },
} as const satisfies Readonly<Record<string, Rule>>

export type Code = keyof typeof RULES

/**
 * A problem of a rule at a place.
 *
 * @param place Line and column from 1.
 */
export function problem(
  code: Code,
  path: string,
  place: { readonly line: number; readonly column: number },
  message: string,
  kept: string,
): Problem {
  const { severity, expected, todo } = RULES[code]
  return {
    code,
    severity,
    path,
    line: place.line,
    column: place.column,
    message,
    expected,
    kept,
    todo,
  }
}
