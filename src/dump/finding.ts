/** What there is to tell of a file: findings, and problems that are made of them. */

import { type Code, type Problem, problem } from '../records/problem.ts'
import { decimal } from '../text/decimal.ts'
import { type Lines, placeAt, type Range } from '../text/lines.ts'

/** Something to tell about a dump, before path, line and column are added. */
export interface Finding {
  readonly code: Code
  /** Offset in the text. */
  readonly at: number
  /** What stands there. */
  readonly text: string
}

/** What there is to tell of a part of a text. */
export function findingAt(code: Code, text: string, { start, end }: Range): Finding {
  return { code, at: start, text: text.slice(start, end) }
}

/** Messages of one kind about one file. */
const MOST_LISTED = 1000

/**
 * Findings as problems of a file, in the order of their places. Of thousands of one kind the first
 * are listed; a further problem counts the others.
 */
export function locate(
  lines: Lines,
  path: string,
  findings: readonly Finding[],
): readonly Problem[] {
  const told = new Map<Finding['code'], number>()
  const unlisted = new Map<Finding['code'], Finding>()
  const problems: Problem[] = []
  for (const finding of [...findings].sort((a, b) => a.at - b.at)) {
    const { code, at, text } = finding
    const times = (told.get(code) ?? 0) + 1
    told.set(code, times)
    if (times <= MOST_LISTED) problems.push(problem(code, path, placeAt(lines, at), text))
    else if (times === MOST_LISTED + 1) unlisted.set(code, finding)
  }
  for (const [code, { at }] of unlisted) {
    const found = `${decimal((told.get(code) ?? 0) - MOST_LISTED)} more messages ${code}`
    problems.push(problem('unlisted', path, placeAt(lines, at), found))
  }
  return problems
}
