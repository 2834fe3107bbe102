import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

function read(above: string) {
  const text = `# Gold rises\n\n${above}\n\nGold rose above $4,381 an ounce.\n\n- Banks bought [1].\n`
  const { articles, problems } = parseFile('gold.md', Buffer.from(text))
  const [article] = articles
  if (!article) throw new Error('there is an article')
  const { source, original, tags, lead, groups, rest } = article
  return {
    source,
    original,
    tags,
    rest: rest.map(({ text }) => text),
    said: JSON.stringify([lead, groups]),
    codes: problems.map(({ code }) => code),
  }
}

const LONG = `https://a.example/gold?${'utm=1&'.repeat(100)}`

test.each([
  ['URL: https://a.example/gold', 'https://a.example/gold'],
  ['**Link:** https://a.example/gold', 'https://a.example/gold'],
  ['Created: November 9, 2025\nURL: <https://a.example/gold>', 'https://a.example/gold'],
  [`Created: November 9, 2025\nURL: ${LONG}`, LONG],
  ['- 来源：新华社\n- 原文链接：https://a.example/gold', 'https://a.example/gold'],
  ['url:: https://a.example/gold', 'https://a.example/gold'],
])('the address of the original is a property, also alone: %s', (above, original) => {
  expect(read(above)).toMatchObject({ original, rest: [] })
})

test('what is no address is no property, and stays text', () => {
  expect(read('Link: see the note below')).toMatchObject({ original: null })
  expect(read('URL: javascript:alert(1)').said).toContain('URL: javascript:alert(1)')
})

test('a property without a value says nothing, and is no text', () => {
  expect(read('Source: Reuters\nURL:\nTags:')).toMatchObject({
    source: 'Reuters',
    original: null,
    tags: [],
    rest: [],
  })
  // A line of text that ends with a colon is none.
  expect(read('Source: Reuters\nThe following:').said).toContain('Source: Reuters The following:')
})

test('a tag of the text is one of the article, and a line of nothing but tags is no text', () => {
  const said = '#gold #metals/precious\n\nTin `#code` rose %% #hidden %% by \\#none #tin.'
  const { tags, said: text, rest } = read(`Tags: gold, silver\nSource: Reuters\n\n${said}`)
  expect(tags).toEqual(['gold', 'silver', 'metals/precious', 'tin'])
  expect(text).not.toContain('precious')
  expect(text).toContain('by #none #tin.')
  expect(rest.join()).not.toContain('precious')
})
