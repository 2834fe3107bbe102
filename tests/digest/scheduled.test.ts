/** What is to be published later waits for the day that the other articles have come to. */
import { expect, test } from 'vitest'
import { withSettings } from '../../src/digest/withSettings.ts'
import { lightFile } from '../arranged.ts'

const SETTINGS = { folders: false, topics: {}, formerly: {}, corrected: {} }
const LATER =
  '---\ntitle: Cheese alarm\nsource: Northwire\ndate: 2041-01-22\npublishDate: 2041-02-01\n---\n\n## Core Viewpoint\n\nCheese comes back [1].\n'

/** Which files are shown, and what is told of the others. */
function shown(...days: readonly string[]): readonly [readonly string[], readonly string[]] {
  const others = days.map((day, at) =>
    lightFile(`${at}.md`, `---\ntitle: Kite ${at}\ndate: ${day}\n---\n\n## A\n\n- It flies [1].\n`),
  )
  const { dumps, heldBack } = withSettings([...others, lightFile('later.md', LATER)], SETTINGS)
  return [
    dumps.map(({ path }) => path).filter((path) => path === 'later.md'),
    heldBack.map(({ path, code }) => `${path} ${code}`),
  ]
}

test('it is told whether its day has come', () => {
  const codes = (day: string): readonly (string | undefined)[] => {
    const other = lightFile('a.md', `---\ntitle: Kite\ndate: ${day}\n---\n\n- It flies [1].\n`)
    const { dumps, heldBack } = withSettings([other, lightFile('later.md', LATER)], SETTINGS)
    const told = [...heldBack, ...dumps.flatMap(({ problems }) => problems)]
    return told.flatMap(({ code, message }) => (/publish/.test(code) ? `${code} ${message}` : []))
  }
  const day = 'publishDate: 2041-02-01'
  expect(codes('2041-01-31')).toEqual([
    `publish-later the article waits for the day of its publishing: ${day}`,
  ])
  expect(codes('2041-02-01')).toEqual([
    `publish-day the article waited for the day of its publishing, which has come: ${day}`,
  ])
})

const WAITS = [[], ['later.md publish-later']]

test('an article is held back until another one is of the day on which it is to be published', () => {
  expect(shown()).toEqual(WAITS)
  expect(shown('2041-01-31')).toEqual(WAITS)
  expect(shown('2041-02-01')).toEqual([['later.md'], []])
  expect(shown('2041-01-31', '2041-02-03 09:00')).toEqual([['later.md'], []])
})

test('a date that was most likely mistyped brings it out no sooner', () => {
  const days = Array.from({ length: 12 }, (_, at) => `2041-01-${at + 10}`)
  expect(shown(...days, '2099-01-01')).toEqual(WAITS)
})

test('drafts are told beside it, in the order of the files', () => {
  const draft = lightFile('a.md', '---\ntitle: A\ndraft: true\n---\n\nx\n')
  const { dumps, heldBack } = withSettings([draft, lightFile('later.md', LATER)], SETTINGS)
  expect(dumps).toEqual([])
  expect(heldBack.map(({ code }) => code)).toEqual(['draft', 'publish-later'])
})

test('the id of a correction that no article has is told', () => {
  const file = lightFile('a.md', LATER)
  const [{ id } = { id: '' }] = file.articles
  const near = `${id.slice(0, -1)}${id.endsWith('x') ? 'y' : 'x'}`
  const other = lightFile('b.md', '---\ntitle: Kite\ndate: 2041-03-01\n---\n\n- It flies [1].\n')
  const corrected = { [id]: '2041-03-01', [near]: '2041-03-01' }
  expect(withSettings([file, other], { ...SETTINGS, corrected }).strays).toEqual([
    { setting: 'corrected', id: near, why: 'unknown', meant: id },
  ])
})
