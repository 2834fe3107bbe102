import { make } from './dom.ts'

/**
 * Marks in an article what a search found there: the address names it (`?mark=price#i-4f9a2c`), and
 * only the passage of the fragment is looked at. It is text and stays text.
 */
export function markFound(page: Document, { search, hash }: Location): void {
  const found = new URLSearchParams(search).getAll('mark').filter(Boolean)
  const target = page.getElementById(hash.slice(1))
  if (!target) return
  const nodes: Text[] = []
  const walker = page.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const all = target.textContent
  const inside = new Uint8Array(all.length)
  // Of `more` no `ore` is marked, nor 400 of 1400.
  const isCut = (place: number): boolean => {
    CUT.lastIndex = place
    return CUT.test(all)
  }
  for (const text of found) {
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
      const end = at + text.length
      if (![at, end].some(isCut)) inside.fill(1, at, end)
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
const CUT = /(?<=[\wÀ-ӿ])[\wÀ-ӿ]/y
