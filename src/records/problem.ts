/**
 * Problems are values with a place. One table holds the rules and their wording, so that a message
 * reads alike in the terminal, in `--json`, on the report page and in `check --explain CODE`; those of
 * each stage stand in a file of `rules/`.
 *
 * A file that cannot be read is an error. What a reader of the site would miss is a warning. A form
 * that many dumps have is information.
 */

import { excerpt } from '../text/clean.ts'
import { ACROSS } from './rules/across.ts'
import { ARTICLES } from './rules/articles.ts'
import { BODIES } from './rules/bodies.ts'
import { CONTENTS } from './rules/contents.ts'
import { FILES } from './rules/files.ts'
import { FRONT_MATTER } from './rules/frontMatter.ts'
import { MARKDOWN } from './rules/markdown.ts'
import type { Rule, Severity } from './rules/rule.ts'
import { SIGNS } from './rules/signs.ts'
import { TARGETS } from './rules/targets.ts'

export type { Rule, Severity }

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

/** Every message Cinnabar has about input, by its stable code. */
export const RULES = {
  ...FILES,
  ...CONTENTS,
  ...ARTICLES,
  ...ACROSS,
  ...BODIES,
  ...MARKDOWN,
  ...FRONT_MATTER,
  ...TARGETS,
  ...SIGNS,
} as const satisfies Readonly<Record<string, Rule>>

export type Code = keyof typeof RULES

/** Whether a file with this problem is not to be seen on the site, neither its text nor its name. */
export function isHeldBack({ code }: Pick<Problem, 'code'>): boolean {
  return code === 'draft'
}

/** Whether there is a rule of this name. */
export function isCode(name: string): name is Code {
  return Object.hasOwn(RULES, name)
}

/** The text that a message of a rule quotes; empty where it quotes none. */
export function quotedIn(code: Code, message: string): string {
  const [before = '', after] = RULES[code].message.split('%')
  return after === undefined ? '' : message.slice(before.length, message.length - after.length)
}

/**
 * A problem of a rule at a place, in the words of the rule.
 *
 * @param place Line and column from 1.
 * @param found Text that the message quotes.
 */
export function problem(
  code: Code,
  path: string,
  place: { readonly line: number; readonly column: number },
  found = '',
): Problem {
  const { severity, message, expected, kept, todo } = RULES[code]
  return {
    code,
    severity,
    path,
    line: place.line,
    column: place.column,
    message: message.replace('%', () => excerpt(found)),
    expected,
    kept,
    todo,
  }
}

/** As they are told: by line and column; those of one place in the order in which they were found. */
export function inOrder<Item extends Pick<Problem, 'line' | 'column'>>(
  problems: readonly Item[],
): readonly Item[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** A file with what was found of it once it was read. */
export function withProblems<File extends { readonly problems: readonly Problem[] }>(
  file: File,
  found: readonly Problem[],
): File {
  return found.length === 0 ? file : { ...file, problems: inOrder([...file.problems, ...found]) }
}
