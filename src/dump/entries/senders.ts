/** Who sent what, in a copy of a chat: `李四  2026-03-02 09:40`, a name and a time with neither title nor text. */

import type { Range } from '../../text/lines.ts'
import type { Line } from '../page/chrome.ts'

interface Draft {
  readonly title: Line | null
  readonly byline: Range | null
  readonly asides: readonly Line[]
  readonly body: readonly Line[]
}

/** What is an article, and the lines of what is none. */
export function withoutSenders<Kind extends Draft>(
  drafts: readonly Kind[],
  lines: readonly Line[],
): { readonly articles: readonly Kind[]; readonly senders: readonly Line[] } {
  const articles = drafts.filter((draft) => !isSender(draft))
  if (articles.length === drafts.length) return { articles, senders: [] }
  const ends = new Map<number, number>()
  for (const draft of drafts)
    if (isSender(draft) && draft.byline) ends.set(draft.byline.start, draft.byline.end)
  let end = 0
  const senders = lines.filter(({ start }) => {
    end = ends.get(start) ?? end
    return start < end
  })
  return { articles, senders }
}

function isSender({ title, byline, asides, body }: Draft): boolean {
  return title === null && byline !== null && asides.length + body.length === 0
}
