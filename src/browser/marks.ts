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
      inside.fill(1, at, at + text.length)
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
