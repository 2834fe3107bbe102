// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { emptyResult, emptySentence, notesOf, readingOf } from '../../src/browser/search/notes.ts'
import { readState } from '../../src/browser/search/state.ts'
import type { Answer } from '../../src/search/query/answer.ts'
import { parseFilters } from '../../src/search/query/filters.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { valueAt } from '../../src/search/query/values.ts'
import { SEARCH_EN } from '../../src/text/searchWords.ts'

function answerTo(typed: string): Answer {
  const query = parseQuery(typed, {}, parseFilters(typed))
  return {
    query,
    repaired: [],
    loosened: false,
    lacking: [],
    offer: null,
    unmatchedNames: [],
    counts: query.needs.map((need) => ({ need, articles: 0 })),
    stopped: false,
    total: () => 0,
    hits: async () => [],
    facets: async () => ({ sources: [], topics: [], months: [], langs: [], fold: '' }),
    missing: () => [],
  }
}

test.each([
  ['$600,000 flat', '$600,000', '"$600,000" flat'],
  ['c++ (x|y)*', '(x|y)*', 'c++ "(x|y)*"'],
  ['a chat  gpt', 'chat gpt', 'a "chat  gpt"'],
  ['lihtium', 'lihtium', '"lihtium"'],
  ['特斯拉model3', '特斯拉', '"特斯拉"model3'],
])('%s is offered as it was written', (typed, word, quoted) => {
  const answer: Answer = { ...answerTo(typed), repaired: [[word, 'other']] }
  const state = readState(`?${new URLSearchParams({ q: typed })}`)
  const [, link] = notesOf(answer, state, SEARCH_EN)
  const address = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null
  expect(new URLSearchParams(address?.slice(1)).get('q')).toBe(quoted)
})

test.each([
  ['gold >5%', '>'],
  ['≥ 5%', '≥'],
  ['<=$5', '<='],
  ['a > b 5%', null],
])('of %s it is told that the sign was passed over', (typed, sign) => {
  const said = notesOf(
    answerTo(typed),
    readState(`?${new URLSearchParams({ q: typed })}`),
    SEARCH_EN,
  )
  expect(said).toEqual(sign === null ? [] : [SEARCH_EN.above.replace('%', sign)])
})

const { nothing, nowhere, unasked, unknown, anywhere, unrefused, unquoted } = SEARCH_EN

test.each<[typed: string, more: string, missing: string[], said: string, links: string[]]>([
  ['helium', '', [], nowhere, []],
  // It may stand outside of what was chosen, or beside what was left out.
  ['helium', '&topic=Gold', [], nothing, [anywhere]],
  ['topic:gold helium', '', [], nothing, [anywhere]],
  ['helium -gold', '', [], nothing, [unrefused]],
  ['helium NOT  gold', '', [], nothing, [unrefused]],
  ['helium -source:gold', '', [], nothing, [unrefused]],
  ['helium', '', ['manifest'], unknown, []],
  ['「helium」', '', [], nowhere, [unquoted]],
  ['x'.repeat(400), '', [], nowhere, []],
  ['""', '', [], unasked, []],
])('%s%s with nothing found', (typed, more, missing, said, links) => {
  const state = readState(`?${new URLSearchParams({ q: typed })}${more}`)
  const answer = { ...answerTo(typed), missing: () => missing }
  expect(emptySentence(answer, state, SEARCH_EN)).toBe(said)
  const shown = [...emptyResult(answer, state, SEARCH_EN).querySelectorAll('li')]
  expect(shown.map(({ textContent }) => textContent)).toEqual(links)
})

test('of a range of dates that is left out it is told that either side is enough', () => {
  const told = (typed: string): readonly (string | null)[] =>
    readingOf(answerTo(typed), SEARCH_EN).map(({ textContent }) => textContent)
  expect(told('-2025..2026')).toEqual(['published before 2025', 'or published from 2027 on'])
  expect(told('after:2024 before:2026')).toEqual([
    'published before 2026',
    'published from 2024 on',
  ])
})

test.each([
  ['model3', ['model3 in any spelling']],
  ['nov', ['nov in any spelling']],
  ['gold OR nov', ['gold | nov one of these']],
])('how %s was read', (typed, told) => {
  const query = parseQuery(`${typed}`, { valueAt })
  const shown = readingOf({ ...answerTo(typed), query }, SEARCH_EN)
  expect(shown.map(({ textContent }) => textContent)).toEqual(told)
})

test('of an address of a megabyte the first choices are read', () => {
  const { q, topics } = readState(`?q=tin&topic=a${'&topic=b'.repeat(100_000)}`)
  expect({ q, first: topics[0] }).toEqual({ q: 'tin', first: 'a' })
  expect(topics.length).toBeLessThan(2000)
})
