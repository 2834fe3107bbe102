import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { asksForOwn, guardFor, isOwn } from '../../src/commands/requests.ts'

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

  /** Of this machine as others see it; there is none without a network. */
  const outer = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address

  test.skipIf(outer === undefined).each([
    [false, 403],
    [true, 200],
  ])('another machine, where that is allowed: %s', async (isShared, expected) => {
    const guard = guardFor(isShared)
    const own = createServer((request, response) => {
      void guard(request, response, () => response.end('draft'))
    })
    server = own
    await new Promise<void>((done) => own.listen(0, done))
    const { port } = own.address() as AddressInfo
    const answer = await fetch(`http://${outer}:${port}/`)
    expect(answer.status).toBe(expected)
    expect(await answer.text()).toContain(isShared ? 'draft' : 'npm start -- --host')
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('draft')
  })

  test.each([
    [false, 403],
    [true, 200],
  ])('a name that leads here, where others may look: %s', async (isShared, expected) => {
    const guard = guardFor(isShared)
    const own = createServer((incoming, response) => {
      void guard(incoming, response, () => response.end('draft'))
    })
    server = own
    await new Promise<void>((done) => own.listen(0, '127.0.0.1', done))
    const { port } = own.address() as AddressInfo
    const status = await new Promise<number | undefined>((done) => {
      const headers = { host: `rebound.example:${port}` }
      request({ host: '127.0.0.1', port, headers }, (answer) => {
        answer.resume()
        done(answer.statusCode)
      }).end()
    })
    expect(status).toBe(expected)
  })
})
