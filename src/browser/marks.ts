import { make } from './dom.ts'

/**
 * Marks in an article what a search found there: the address names it (`?mark=price#i-4f9a2c`), and
 * only the passage of the fragment is looked at. It is text and stays text.
 */
export function markFound(page: Document, { search, hash }: Location): void {
  const target = page.getElementById(hash.slice(1))
  if (!target) return
  const nodes: Text[] = []
  const walker = page.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const all = target.textContent
  const inside = new Uint8Array(all.length)
  // Of `more` no `ore` is marked, nor 400 of 1400.
  const isCut = (place: number): boolean => CUT.test(all.slice(place - 1, place + 1))
  // An address of a megabyte would keep the page busy for minutes.
  for (const text of new URLSearchParams(search.slice(0, 4e3)).getAll('mark')) {
    let end = 0
    // Behind the last part nothing is left to fill.
    for (const part of all.split(text)) {
      const at = end + part.length
      end = at + text.length
      if (!isCut(at) && !isCut(end)) inside.fill(1, at, end)
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
      return run >= '1' ? make('mark', '', text) : text
    })
    node.replaceWith(...parts)
    start += data.length
  }
}

/** Between letters of Latin, Greek and Cyrillic, or digits; between Han words have no border. */
const CUT = /[\wÀ-ӿ]{2}/
