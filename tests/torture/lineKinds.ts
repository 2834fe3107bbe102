/**
 * Every kind of line that the reader of dumps knows, taken from where each rule has its case: a new fixture is a new
 * kind without a word here. What grows faster than its text is seldom one line again and again: it looks back, for
 * each line of one kind, over all those of another.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** What is repeated, with what stands once before all of it: `A A A`, or `B B B A A A`. */
export interface Repeated {
  readonly before: string
  readonly part: string
}

/** A text of so many characters. */
export function repeated({ before, part }: Repeated, length: number): string {
  const times = (text: string, share: number): string =>
    text.repeat(Math.ceil(share / Math.max(1, text.length)))
  return before === '' ? times(part, length) : times(before, length / 2) + times(part, length / 2)
}

/** Longer ones say no more of their kind. */
const LONGEST = 400
const LONGEST_TEXT = 5000

export function fixtureTexts(): readonly string[] {
  return readdirSync(FIXTURES)
    .sort()
    .map((name) => join(FIXTURES, name, 'input.txt'))
    .filter((path) => existsSync(path))
    .map((path) => `${readFileSync(path, 'utf8').slice(0, LONGEST_TEXT)}\n`)
}

/** One line of each kind, the shortest. */
export function lineKinds(): readonly string[] {
  const kinds = new Map<string, string>()
  for (const line of fixtureTexts().flatMap((text) => text.split(/\r\n?|\n/))) {
    if (line.trim() === '') continue
    const kind = kindOf(line)
    const known = kinds.get(kind)
    if (known === undefined || line.length < known.length) kinds.set(kind, line)
  }
  return [...kinds.values()].map((line) => `${line.slice(0, LONGEST)}\n`)
}

/** Its signs and labels: which words and numbers stand between them says nothing. */
function kindOf(line: string): string {
  return line
    .slice(0, 60)
    .replace(/\p{Lu}\p{Ll}*/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Script=Han}{3,}/gu, '字')
    .replace(/\d+/g, '1')
    .replace(/(?:[Aa字] ?){3,}/g, 'W ')
    .slice(0, 24)
}
