import { expect, test } from 'vitest'
import { openForward, type Pair } from '../../src/commands/forward.ts'

const PAGES = new Set(['/t/one.html', '/data/a/one.json', '/a/there.html'])

/** Where one who asks is led, after builds that moved these; null: nowhere else. */
function led(url: string, ...builds: readonly (readonly Pair[])[]): string | null {
  const forward = openForward({ has: (page) => PAGES.has(page), missing: () => 'Not here' })
  for (const pairs of builds) forward.add(pairs)
  let to: string | null = null
  const response = {
    writeHead: (status: number, { location = '' }: Record<string, string> = {}) => {
      to = `${status} ${location}`
    },
    end: (page = '') => {
      to += page
    },
  }
  forward.answer({ url }, response as never, () => undefined)
  return to
}

test('the page of an article that was corrected leads to that of now, in each language', () => {
  expect(led('/a/one.html', [['one', 'two']])).toBe('302 /a/two.html')
  expect(led('/en/a/one.html?x=1', [['one', 'two']])).toBe('302 /en/a/two.html?x=1')
  expect(led('/a/other.html', [['one', 'two']])).toBe('404 Not here')
  expect(led('/t/one.html', [['one', 'two']])).toBeNull()
  expect(led('/data/a/one.json', [['one', 'two']])).toBeNull()
})

test('one that is corrected letter by letter leads to the last, and no address to itself', () => {
  const builds: readonly (readonly Pair[])[] = [[['one', 'two']], [['two', 'three']]]
  expect(led('/a/one.html', ...builds)).toBe('302 /a/three.html')
  expect(led('/a/two.html', ...builds)).toBe('302 /a/three.html')
  const back: readonly (readonly Pair[])[] = [...builds, [['three', 'one']]]
  expect(led('/a/one.html', ...back)).toBe('404 Not here')
  expect(led('/a/two.html', ...back)).toBe('302 /a/one.html')
  expect(led('/a/three.html', ...back)).toBe('302 /a/one.html')
})

test('a page that is there again is shown: another file has the article as it was', () => {
  expect(led('/a/there.html', [['there', 'two']])).toBeNull()
})
