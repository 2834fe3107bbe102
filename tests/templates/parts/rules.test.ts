import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { type Code, problem, quotedIn, RULES } from '../../../src/records/problem.ts'
import { excerpt } from '../../../src/text/clean.ts'
import { ruleWords } from '../../../templates/parts/rules.ts'

const CODES = Object.keys(RULES) as Code[]
const PARTS = ['message', 'expected', 'kept', 'todo'] as const

/** What a translation must repeat: the place of the text found, and what is quoted. */
const marks = (text: string | null): readonly string[] | undefined =>
  text?.match(/%|`[^`]+`/g)?.sort() ?? undefined

test.each(CODES)('%s says the same in Chinese', (code) => {
  const english = ruleWords(code, 'en')
  const chinese = ruleWords(code, 'zh')
  for (const part of PARTS) {
    expect(chinese[part] === null, part).toBe(english[part] === null)
    expect(marks(chinese[part]), part).toEqual(marks(english[part]))
    expect(chinese[part] ?? '文', part).toMatch(/\p{Script=Han}/u)
  }
})

test('what a message quotes is found again in it', () => {
  assert(
    property(constantFrom(...CODES), string({ unit: 'binary' }), (code, found) => {
      const { message } = problem(code, 'a.txt', { line: 1, column: 1 }, found)
      const wanted = RULES[code].message.includes('%') ? excerpt(found) : ''
      expect(quotedIn(code, message)).toBe(wanted)
    }),
  )
})
