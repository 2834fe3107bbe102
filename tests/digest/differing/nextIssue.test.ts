import { expect, test } from 'vitest'
import { arranged, listing } from '../../arranged.ts'

/** What is flagged of two articles of a story: what each says, and its source and time. */
function flags(first: string, second: string, other = 'Reuters', day = '2026-11-19 15:30'): number {
  const article = (text: string, source: string, published: string): string =>
    `Oil prices settle higher on Monday\n${source}· ${published}\nCore Viewpoint - ${text} [1].`
  const articles = [article(first, 'Reuters', '2026-11-18 15:30'), article(second, other, day)]
  return arranged({ 'a.txt': listing('Oil', ...articles) }).disagreements.length
}

test('what a paper says anew on the next day contradicts nothing', () => {
  const [first, second] = ['$64.34', '$65.02'].map((price) => `Brent crude settled at ${price}`)
  expect(flags(first ?? '', second ?? '')).toBe(0)
  const moved = 'Brent crude stocks fell 2.1% to 180 million barrels'
  expect(flags(moved, moved.replace('fell 2.1% to 180', 'rose 3.4% to 190'))).toBe(0)
  // Another paper of the same day, and the same one within the hour.
  expect(flags(first ?? '', second ?? '', 'Bloomberg', '2026-11-18 16:30')).toBe(1)
  expect(flags(first ?? '', second ?? '', 'Reuters', '2026-11-18 16:30')).toBe(1)
})
