import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { asksForOwn, guardFor, guardSockets, isOwn } from '../../src/commands/requests.ts'

const ANSWER =
  'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'

describe('who looks at a preview', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['192.168.1.7', false],
    ['::ffff:192.168.1.7', false],
    ['fe80::1', false],
    ['1127.0.0.1', false],
    [undefined, false],
  ])('%s', (address, expected) => {
    expect(isOwn(address)).toBe(expected)
  })

  test.each([
    ['localhost:8080', true],
    ['LOCALHOST', true],
    ['news.localhost:8080', true],
    ['127.0.0.1:8080', true],
    ['[::1]:8080', true],
    [undefined, true],
    ['rebound.example:8080', false],
    ['localhost.rebound.example', false],
    ['127.0.0.1.rebound.example', false],
  ])('by the name %s', (host, expected) => {
    expect(asksForOwn(host)).toBe(expected)
  })

  let server: Server | undefined
  afterEach(() => void server?.close())

  function guarded(isShared: boolean): Server {
    const guard = guardFor(isShared)
    return createServer((incoming, response) => {
      void guard(incoming, response, () => response.end('draft'))
    })
  }

  /** @param host Null for all addresses of this machine. @returns The port. */
  async function listening(own: Server, host: string | null = '127.0.0.1'): Promise<number> {
    server = own
    await new Promise<void>((done) => own.listen(0, host ?? undefined, done))
    return (own.address() as AddressInfo).port
  }

  /** Of this machine as others see it; there is none without a network. */
  const outer = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address

  test.skipIf(outer === undefined).each([
    [false, 403],
    [true, 200],
  ])('another machine, where that is allowed: %s', async (isShared, expected) => {
    const port = await listening(guarded(isShared), null)
    const answer = await fetch(`http://${outer}:${port}/`)
    expect(answer.status).toBe(expected)
    expect(await answer.text()).toContain(isShared ? 'draft' : 'npm start -- --host')
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('draft')
  })

  test.each([
    [false, 403],
    [true, 200],
  ])('a name that leads here, where others may look: %s', async (isShared, expected) => {
    const port = await listening(guarded(isShared))
    const status = await new Promise<number | undefined>((done) => {
      const headers = { host: `rebound.example:${port}` }
      request({ host: '127.0.0.1', port, headers }, (answer) => {
        answer.resume()
        done(answer.statusCode)
      }).end()
    })
    expect(status).toBe(expected)
  })

  test('no page of another site runs what is previewed as a script of its own', async () => {
    const port = await listening(guarded(false))
    const { headers } = await fetch(`http://127.0.0.1:${port}/search/manifest.js`)
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test.each([
    ['a page of the preview', false, 'localhost:%', 'http://localhost:%', true],
    ['a program', false, 'localhost:%', undefined, true],
    ['a page of another site', false, 'localhost:%', 'http://stranger.example', false],
    ['a page of another port', false, 'localhost:%', 'http://localhost:1', false],
    ['a file', false, 'localhost:%', 'null', false],
    ['a name that leads here', false, 'stranger.example', 'http://stranger.example', false],
    ['that name, where others may look', true, 'news.example', 'http://news.example', true],
    ['another site, where others may look', true, 'news.example', 'http://other.example', false],
  ])('changes are told to %s', async (_, isShared, host, origin, expected) => {
    const own = createServer().on('upgrade', (_request, socket) => {
      if (!socket.destroyed) socket.end(ANSWER)
    })
    guardSockets(own, isShared)
    const port = await listening(own)
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      host: host.replace('%', `${port}`),
      ...(origin === undefined ? {} : { origin: origin.replace('%', `${port}`) }),
    }
    const isTold = await new Promise<boolean>((done) => {
      const asked = request({ host: '127.0.0.1', port, headers })
      asked.on('upgrade', (_answer, socket) => done(socket.destroy() !== null))
      asked.on('error', () => done(false)).end()
    })
    expect(isTold).toBe(expected)
  })
})
