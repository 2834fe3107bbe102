/** What the preview answers where the site has no page: an article may have another address now, or none. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Ids of an article, which make its addresses: the one that it had, and the one that it has. */
export type Pair = readonly [from: string, to: string]

/** The site as it is now. */
interface Shown {
  readonly has: (url: string) => boolean
  /** The page for missing ones; null where it is missing, too. */
  readonly missing: () => string | null
}

interface Forward {
  /** Articles that moved with a build. */
  readonly add: (pairs: readonly Pair[]) => void
  /** Answers for pages that are not there, and leads from one that moved. */
  readonly answer: (
    request: Pick<IncomingMessage, 'url'>,
    response: Pick<ServerResponse, 'writeHead' | 'end'>,
    next: () => unknown,
  ) => unknown
}

/** `/en/a/cbhj8hez50.html`: the part before the id, the id, and the part after it. */
const PAGE = /^(\/(?:[a-z]+\/)?a\/)(\w+)(\.html(?:\?.*)?)$/

/** Knows of a row of builds where each article is now. */
export function openForward(shown: Shown): Forward {
  const now = new Map<string, string>()
  return {
    add: (pairs) => {
      for (const [from, to] of pairs) {
        for (const [id, was] of now) if (was === from) now.set(id, to)
        now.set(from, to)
        // Back at an address that it had.
        now.delete(to)
      }
    },
    answer: ({ url = '' }, response, next) => {
      if (shown.has(url)) return next()
      const [, before = '', id = '', behind = ''] = PAGE.exec(url) ?? []
      const to = now.get(id)
      if (to !== undefined) {
        // For now alone: the next correction may bring the page back.
        response.writeHead(302, {
          location: `${before}${to}${behind}`,
          'cache-control': 'no-store',
        })
        return response.end()
      }
      const page = shown.missing()
      if (page === null) return next()
      // The server would write its script into the page, whose policy forbids that: it would follow no change.
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      return response.end(page)
    },
  }
}
