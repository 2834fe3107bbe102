import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zipSite } from '../../src/exports/zip.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function site(name: string, files: readonly (readonly [string, string])[]): Promise<string> {
  const root = join(folder, name)
  for (const [path, content] of files) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

test('every file is in the archive, below one folder', async () => {
  const root = await site('one', [
    ['index.html', '<p>风筝</p>'],
    ['a/x.html', 'x'],
  ])
  expect(await zipSite(root, join(folder, 'site.zip'), 'kite-news')).toBe(2)
  const entries = unzipSync(new Uint8Array(await readFile(join(folder, 'site.zip'))))
  expect(Object.keys(entries)).toEqual(['kite-news/a/x.html', 'kite-news/index.html'])
  expect(strFromU8(entries['kite-news/index.html'] ?? new Uint8Array())).toBe('<p>风筝</p>')
})

test('equal sites give equal archives, whatever their times and modes', async () => {
  const one = await site('one', [
    ['b.html', 'b'],
    ['a.html', 'a'],
  ])
  const two = await site('two', [
    ['a.html', 'a'],
    ['b.html', 'b'],
  ])
  await utimes(join(two, 'a.html'), new Date(2001, 1, 1), new Date(2001, 1, 1))
  await zipSite(one, join(folder, 'one.zip'), 'site')
  await zipSite(two, join(folder, 'two.zip'), 'site')
  expect(await readFile(join(folder, 'one.zip'))).toEqual(await readFile(join(folder, 'two.zip')))
})

test('an archive that cannot be written is an error, not a crash', async () => {
  const root = await site('one', [['a.html', 'a']])
  await expect(zipSite(root, join(folder, 'no', 'site.zip'), 'site')).rejects.toThrow(/ENOENT/)
})
