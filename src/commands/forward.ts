/** Whoever corrects a title with its page open is led to the address that it has now. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Ids of an article, which make its addresses: the one that it had, and the one that it has. */
export type Pair = readonly [from: string, to: string]

export interface Forward {
  /** Articles that moved with a build. */
  readonly add: (pairs: readonly Pair[]) => void
  /** Answers for the page of one that moved. */
  readonly answer: (
    request: Pick<IncomingMessage, 'url'>,
    response: Pick<ServerResponse, 'writeHead' | 'end'>,
    next: () => unknown,
  ) => unknown
}

/** `/en/a/cbhj8hez50.html`: what stands before the id, the id, and what stands behind it. */
const PAGE = /^(\/(?:[a-z]+\/)?a\/)(\w+)(\.html(?:\?.*)?)$/

/** Knows of a row of builds where each article is now. */
export function openForward(): Forward {
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
      const [, before = '', id = '', behind = ''] = PAGE.exec(url) ?? []
      const to = now.get(id)
      if (to === undefined) return next()
      // For now alone: the next correction may bring the page back.
      response.writeHead(302, { location: `${before}${to}${behind}`, 'cache-control': 'no-store' })
      return response.end()
    },
  }
}
