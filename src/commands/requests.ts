/** Guards the server of `npm start`, which any page that is open in a browser of this machine can reach. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Whether an address of a request can be one of the site: it can be read, and leads nowhere else.
 *
 * The server throws where it leads out of the site by `..%2f`, and where it is no address, as `/%` and
 * `//` are none; a folder beside the site whose name begins like that of the site it takes for the site.
 */
function isOfSite(url: string): boolean {
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

/**
 * Whether a request asks for this machine by its own name. A page of a stranger whose name leads here
 * asks by that name, and could read a draft.
 */
export function asksForOwn(host: string | undefined): boolean {
  return (
    host === undefined ||
    /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host)
  )
}

type Guard = (
  request: Pick<IncomingMessage, 'url' | 'socket' | 'headers'>,
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
  return async ({ url = '/', socket, headers }, response, next) => {
    // Scripts of another page are run without its being asked, and those of the search hold all texts.
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    if (!isShared && !isOwn(socket.remoteAddress)) return refuse(response, 403, FOR_OWN)
    if (!isShared && !asksForOwn(headers.host)) return refuse(response, 403, BY_OWN_NAME)
    if (!isOfSite(url)) return refuse(response, 400, 'This address is none of the site.')
    try {
      await next()
    } catch {
      refuse(response, 500, 'The preview could not read this file.')
    }
  }
}

/**
 * Keeps the socket that tells of changes to those who may look, and to pages of this preview: a browser lets
 * any page open one, and leaves it to the server to say no.
 */
export function guardSockets(server: Server, isShared: boolean): void {
  // Before the listener that answers, which leaves a closed socket alone.
  server.prependListener('upgrade', ({ socket, headers: { host, origin } }) => {
    const mayLook = isShared || (isOwn(socket.remoteAddress) && asksForOwn(host))
    if (!mayLook || (origin !== undefined && origin !== `http://${host}`)) socket.destroy()
  })
}

const FOR_OWN =
  'This preview answers its own machine alone. `npm start -- --host` opens it to others.'
const BY_OWN_NAME =
  'This preview answers to localhost alone. `npm start -- --host` opens it to other names.'

/** @param why One sentence for the client, with what to do. */
function refuse(response: ServerResponse, status: number, why: string): void {
  if (!response.headersSent) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  }
  response.end(`${why}\n`)
}
