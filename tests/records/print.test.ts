import { expect, test } from 'vitest'
import { printProblem } from '../../src/records/print.ts'
import { type Problem, problem } from '../../src/records/problem.ts'

function at(line: number, column: number, found = ''): Problem {
  return problem('no-lead', 'a.txt', { line, column }, found)
}

function lines(one: Problem, text: string | null, others: readonly Problem[] = []): string[] {
  const place = { path: 'a.txt', line: text, others }
  return printProblem(one, place, { hasColour: false }).split('\n')
}

/** Columns before the caret, and the text before them. */
function caretOf(printed: readonly string[]): number {
  return (printed[2] ?? '').indexOf('^')
}

test.each([
  ['abcd', 3, 'abcd', 2],
  ['稀土价', 3, '稀土价', 4],
  ['e\u0301e\u0301x', 5, 'e\u0301e\u0301x', 2],
  ['👍a', 3, '👍a', 2],
  ['\tab', 2, ' ab', 1],
])('the caret stands under the fault in %j', (text, column, shown, columns) => {
  const printed = lines(at(7, column), text)
  expect(printed[1]).toBe(`  7 | ${shown}`)
  expect(caretOf(printed)).toBe('  7 | '.length + columns)
})

test('of a long line the part around the fault is shown', () => {
  const printed = lines(at(7, 1001), `${'a'.repeat(1000)}!${'b'.repeat(1000)}`)
  expect(printed[1]).toMatch(/^ {2}7 \| …a{24}!b{71}…$/)
  expect(printed[2]?.indexOf('^')).toBe(printed[1]?.indexOf('!'))
  // A little longer than what is shown: it is said all the same that it goes on.
  const [, little] = lines(at(7, 41), `${'a'.repeat(40)}!${'b'.repeat(100)}`)
  expect(little).toMatch(/^ {2}7 \| …a{24}!b{71}…$/)
})

test('what acts in a terminal is spelt out, in the name of the file too', () => {
  const place = { path: 'a\u001b[31m.txt', line: 'b\u202ec\u009b', others: [] }
  const printed = printProblem(at(1, 1), place, { hasColour: false })
  expect(printed).toContain('a\\u001b[31m.txt:1:1')
  expect(printed).toContain('b\\u202ec\\u009b')
})

test('without a line to show, what was expected is said all the same', () => {
  const { expected } = at(1, 1)
  expect(lines(at(1, 1), null)[1]).toBe(`  expected ${expected}`)
})

test('others of the kind are folded into their lines', () => {
  const others = (...numbers: number[]): Problem[] => numbers.map((line) => at(line, 1))
  const last = (found: Problem[]): string => lines(at(1, 1), 'x', found).at(-2) ?? ''
  expect(last(others(5, 5))).toBe('  and 2 more like it: line 5')
  expect(last(others(5, 9))).toBe('  and 2 more like it: lines 5, 9')
  const many = Array.from({ length: 20 }, (_, index) => index + 2)
  expect(last(others(...many))).toBe(
    '  and 20 more like it: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, …',
  )
})
