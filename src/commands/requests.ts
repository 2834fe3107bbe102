/** What the server of `npm start` is asked for, by whoever can reach it: any page that is open can. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Whether an address of a request can be one of the site: it can be read, and leads nowhere else.
 *
 * The server throws where it leads out of the site by `..%2f`, and where it is no address, as `/%` and
 * `//` are none; a folder beside the site whose name begins like that of the site it takes for the site.
 */
export function isOfSite(url: string): boolean {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost/').pathname)
    return !path.includes('\0') && !path.split(/[/\\]/).includes('..')
  } catch {
    return false
  }
}

/** Whether an address is of this machine, as a request from it has it. */
export function isOwn(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address)
}

type Guard = (
  request: Pick<IncomingMessage, 'url' | 'socket'>,
  response: ServerResponse,
  next: () => unknown,
) => Promise<void>

/**
 * Answers what cannot be of the site, and keeps the server up where it fails at the rest.
 *
 * The server listens at every address of the machine, and drafts are for whoever writes them.
 *
 * @param isShared Whether other machines may look, too.
 */
export function guardFor(isShared: boolean): Guard {
  return async ({ url = '/', socket }, response, next) => {
    if (!isShared && !isOwn(socket.remoteAddress)) return refuse(response, 403)
    if (!isOfSite(url)) return refuse(response, 400)
    try {
      await next()
    } catch {
      refuse(response, 500)
    }
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
  response.end()
}
