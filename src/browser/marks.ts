import { make } from './dom.ts'

/**
 * Marks in an article what a search found there: the address names it (`?mark=price#i-4f9a2c`), and
 * only the passage of the fragment is looked at. It is text and stays text.
 */
export function markFound(page: Document, { search, hash }: Location): void {
  const found = new URLSearchParams(search).getAll('mark').filter((text) => text !== '')
  const target = page.getElementById(hash.slice(1))
  if (!target || found.length === 0) return
  const nodes: Text[] = []
  const walker = page.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const all = nodes.map(({ data }) => data).join('')
  const inside = new Uint8Array(all.length)
  for (const text of found) {
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
      const end = at + text.length
      if (!isCut(all, at) && !isCut(all, end)) inside.fill(1, at, end)
    }
  }
  let start = 0
  for (const node of nodes) {
    const { data } = node
    const runs = inside
      .slice(start, start + data.length)
      .join('')
      .matchAll(/0+|1+/g)
    const parts = [...runs].map(({ 0: run, index }) => {
      const text = data.slice(index, index + run.length)
      return run.startsWith('1') ? make('mark', '', text) : text
    })
    node.replaceWith(...parts)
    start += data.length
  }
}

/** Whether a place is inside a word or number: of `more` no `ore` is marked, nor 14 of 14.2. */
function isCut(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2)
  const place = Math.min(2, at)
  const [before, after] = [around.slice(0, place), around.slice(place)]
  return (
    (LETTER.test(before.slice(-1)) && LETTER.test(after.slice(0, 1))) ||
    (DIGIT.test(before.slice(-1)) && /^(?:\d|[.,]\d)/.test(after)) ||
    (/\d[.,]?$/.test(before) && DIGIT.test(after.slice(0, 1)))
  )
}

/** A letter of a word that ends where another begins, as Han and Kana do not. */
const LETTER = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}/u
const DIGIT = /\d/
