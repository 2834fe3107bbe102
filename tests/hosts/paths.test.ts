/** Snippets of a site whose address has more than plain letters in its path, on the servers that take them. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerFiles } from '../../src/exports/headers.ts'
import { HOSTS, type Running, start } from './servers.ts'

const KEPT = ['assets/x.css', 'search/t/x/0.js']
const PATHS = ['/新闻/c++/', '/a;b/x$y/', '/my news/v1.0/']

const place = mkdtempSync(join(tmpdir(), 'cinnabar-paths-'))
// Servers give up the rights of root, and must still read.
chmodSync(place, 0o755)
afterAll(() => rmSync(place, { recursive: true }))

describe.each(
  HOSTS.filter(({ name }) => ['nginx', 'Caddy', 'Apache'].includes(name)).flatMap((host) =>
    PATHS.map((at, number) => ({ host, at, number, name: `${host.name}, below ${at}` })),
  ),
)('$name', ({ host, at, number }) => {
  const installed = host.command !== null
  const label = installed ? '' : ` (${host.name} is not installed)`
  let server: Running

  beforeAll(async () => {
    if (!installed) return
    const work = join(place, `${host.name}-${number}`)
    const write = (path: string, text: string | Uint8Array): void => {
      const file = join(work, path)
      mkdirSync(join(file, '..'), { recursive: true, mode: 0o755 })
      writeFileSync(file, text)
    }
    for (const path of ['index.html', '404.html', 'a/x.md', ...KEPT]) {
      write(`root${at}${path}`, `of ${path}`)
    }
    write('root/other/index.html', 'of another site')
    for (const { path, content } of headerFiles("default-src 'self'", `https://x.example${at}`)) {
      write(path, content)
    }
    server = await start(host, {
      root: join(work, 'root'),
      work,
      at,
      hosting: join(work, 'hosting'),
    })
  })
  afterAll(() => server?.stop())

  test.skipIf(!installed)(`a missing address is answered by the page for it${label}`, async () => {
    for (const path of ['x.html', 'x/y/z.html', 'assets/y.css']) {
      const answer = await fetch(server.url + path)
      expect([answer.status, await answer.text()]).toEqual([404, 'of 404.html'])
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
    // As somebody gets there who cuts the address of a page; servers forbid such a folder, or say that it is not there.
    const folder = await fetch(`${server.url}a/`)
    expect([[403, 404].includes(folder.status), await folder.text()]).toEqual([true, 'of 404.html'])
  })

  test.skipIf(!installed)(
    `what has its content in its name is kept, no page is${label}`,
    async () => {
      for (const path of KEPT) {
        const kept = await fetch(server.url + path)
        expect(kept.headers.get('cache-control')).toContain('immutable')
        expect(kept.headers.get('x-content-type-options')).toBe('nosniff')
      }
      for (const path of ['index.html', 'a/x.md']) {
        const page = await fetch(server.url + path)
        expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache'])
        expect(page.headers.get('content-type')).toMatch(/utf-8|octet-stream/)
      }
    },
  )

  // Where nginx has a page for missing ones by name, its headers are those of the whole server.
  test.skipIf(!installed || (host.name === 'nginx' && at.includes('$')))(
    `what else stands on the host is as it was${label}`,
    async () => {
      const { origin } = new URL(server.url)
      const other = await fetch(`${origin}/other/index.html`)
      expect(await other.text()).toBe('of another site')
      const missing = await fetch(`${origin}/other/x.html`)
      expect([missing.status, await missing.text()]).not.toContain('of 404.html')
      for (const { headers } of [other, missing]) {
        expect(headers.get('content-security-policy')).toBeNull()
        expect(headers.get('cache-control')).toBeNull()
      }
    },
  )
})
