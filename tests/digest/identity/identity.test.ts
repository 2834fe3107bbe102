import { expect, test } from 'vitest'
import {
  dumpStem,
  longDumpStem,
  openingText,
  statements,
} from '../../../src/digest/identity/identity.ts'
import { parseFile } from '../../../src/read/read.ts'

function articleOf(body: string) {
  const dump = parseFile(
    'a.txt',
    new TextEncoder().encode(`A title\nKite News· 2025-11-09\n${body}\n`),
  )
  const [article] = dump.articles
  if (!article) throw new Error('no article')
  return article
}

test('what an article without a title begins with', () => {
  const whole = articleOf('Core Viewpoint - Kites sell [1]. Group 1: Sales - They rise [2].')
  expect(openingText(whole)).toBe('Kites sell.')
  expect(openingText({ ...whole, lead: null })).toBe('They rise.')
  const [group] = whole.groups
  const bare = { ...whole, lead: null, groups: group ? [{ ...group, insights: [] }] : [] }
  expect(openingText(bare)).toBe('Sales')
  const rest = articleOf('Kites have been flown here for a long time, and still are.').rest
  expect(openingText({ ...bare, groups: [], rest })).toBe(rest[0]?.text)
  expect(openingText({ ...bare, groups: [], rest: [] })).toBe('')
})

test('a text that is said twice has two anchors', () => {
  const said = 'They rise [2].'
  const [group = []] = statements(
    articleOf(`Core Viewpoint - Kites [1]. Group 1: Sales - ${said} - ${said}`),
  )
  const anchors = group.map(({ anchor }) => anchor)
  expect(anchors[1]).toBe(`${anchors[0]}-2`)
})

test.each([
  ['rare-earth.txt', /^d\/rare-earth$/],
  ['Rare Earth.txt', /^d\/rare-earth-txt-\w{6}$/],
  ['稀土.txt', /^d\/txt-\w{6}$/],
  ['稀土', /^d\/\w{6}$/],
  [`${'a'.repeat(61)}.txt`, /^d\/a{50}-\w{6}$/],
])('the page of %s', (path, stem) => {
  expect(dumpStem(path)).toMatch(stem)
  expect(longDumpStem(path)).toMatch(/^d\/(?:[a-z-]+-)?\w{24}$/)
})
