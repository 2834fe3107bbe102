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
    const { length } = node
    // From the end, so that what is split off leaves the rest where it was.
    for (let end = length; end > 0; ) {
      const marked = inside[start + end - 1] === 1
      let from = end
      while (from > 0 && (inside[start + from - 1] === 1) === marked) from--
      if (marked) {
        const part = from > 0 ? node.splitText(from) : node
        if (part.length > end - from) part.splitText(end - from)
        const mark = page.createElement('mark')
        part.replaceWith(mark)
        mark.append(part)
      }
      end = from
    }
    start += length
  }
}
