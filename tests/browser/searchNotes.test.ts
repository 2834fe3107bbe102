// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { saidOf } from '../../src/browser/search/notes.ts'
import { readState } from '../../src/browser/search/state.ts'
import type { Answer } from '../../src/search/query/answer.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { SEARCH_EN } from '../../src/text/searchWords.ts'

test.each([
  ['$600,000 flat', '$600,000', '"$600,000" flat'],
  ['c++ (x|y)*', '(x|y)*', 'c++ "(x|y)*"'],
  ['a chat  gpt', 'chat gpt', 'a "chat  gpt"'],
  ['lihtium', 'lihtium', '"lihtium"'],
])('%s is offered as it was written', (typed, word, quoted) => {
  const answer: Answer = {
    query: parseQuery(typed),
    repaired: [[word, 'other']],
    loosened: false,
    lacking: [],
    offer: null,
    unnamed: [],
    counts: [],
    stopped: false,
    total: () => 1,
    hits: async () => [],
    facets: async () => ({ sources: [], topics: [], months: [], langs: [] }),
    missing: () => [],
  }
  const state = readState(`?${new URLSearchParams({ q: typed })}`)
  const [, link] = saidOf(answer, state, SEARCH_EN)
  const address = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null
  expect(new URLSearchParams(address?.slice(1)).get('q')).toBe(quoted)
})
