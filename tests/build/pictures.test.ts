import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CachedPictures, pictureNamesSignature } from '../../src/build/cache/cachedPictures.ts'
import { openPictures } from '../../src/build/reading/pictures.ts'
import { listFiles } from '../../src/read/files.ts'

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pictures-')))
  for (const folder of ['articles', 'public/img'])
    mkdirSync(join(root, folder), { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

const gif = (width: number): string => `GIF89a${String.fromCharCode(width)}\0\u0001\0;`

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

async function open(known?: CachedPictures) {
  const listing = await listFiles(join(root, 'articles'))
  const pictures = openPictures(listing, root, known)
  const written = new Map<string, string>()
  return {
    find: (...places: readonly string[]) => pictures.find({ places }),
    names: pictureNamesSignature(listing),
    facts: () => pictures.facts(),
    place(has: readonly string[] = []) {
      pictures.place({
        keep: (path) => has.includes(path),
        write: (path, bytes) => void written.set(path, String(bytes)),
      })
      return written
    },
  }
}

test('equal bytes are one file of the site, other bytes another, and what is there is kept', async () => {
  put('articles/a.gif', gif(2))
  put('articles/b.png', gif(2))
  put('articles/c.gif', gif(3))
  const { find, place } = await open()
  const [a, b, c] = ['a.gif', 'b.png', 'c.gif'].map((path) => find(path))
  expect(a).toEqual({
    path: expect.stringMatching(/^assets\/pictures\/\w{16}\.gif$/),
    width: 2,
    height: 1,
  })
  expect(b).toEqual(a)
  expect(c).toMatchObject({ width: 3 })
  expect([...place().values()]).toEqual([gif(2), gif(3)])
  expect(place(a && 'path' in a ? [a.path] : []).size).toBe(2)
})

test('one of public/ stands where it is, and none that a link has outside of the project', async () => {
  put('public/img/a.gif', gif(2))
  symlinkSync('/etc/hostname', join(root, 'public/img/out.gif'))
  symlinkSync('a.gif', join(root, 'public/img/in.gif'))
  const { find, place } = await open()
  expect(find('/img/a.gif')).toEqual({ path: 'img/a.gif', width: 2, height: 1 })
  expect(find('/img/in.gif')).toEqual({ path: 'img/in.gif', width: 2, height: 1 })
  expect(find('/img/out.gif')).toMatchObject({ code: 'no-picture' })
  expect(place().size).toBe(0)
})

test('a file that changes is another picture, and none that changes meanwhile is published', async () => {
  put('articles/a.gif', gif(2))
  const first = await open()
  const before = first.find('a.gif')
  put('articles/a.gif', gif(4))
  expect(() => first.place()).toThrow('changed while it was published')
  const next = await open(first.facts())
  expect(next.find('a.gif')).toMatchObject({ width: 4 })
  expect(next.find('a.gif')).not.toEqual(before)
  expect(next.names).toBe(first.names)
  put('articles/b.gif', gif(4))
  expect((await open()).names).not.toBe(first.names)
})
