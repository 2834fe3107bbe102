/** What changed since an earlier build, and what is no earlier build. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { openEarlier } from '../../src/build/reading/earlier.ts'
import type { BuildResult } from '../../src/build/result.ts'
import type { Earlier } from '../../src/digest/changes/changes.ts'
import { NotEarlier } from '../../src/exports/changes.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { ROOT } from '../root.ts'
import { filesOf } from '../site/built.ts'
import { brokenLinks, invalidHtml } from '../site/checks.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-since-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = join(folder, 'articles')
mkdirSync(articles)
function write(name: string, title: string, text: string, topic = 'Kites'): void {
  const dump = `${topic}\n\n${title}\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - ${text} [1].\n`
  writeFileSync(join(articles, name), dump)
}

async function made(name: string, since: Earlier | null): Promise<BuildResult> {
  const settings = { ...settingsSchema.parse({}), articles, output: join(folder, name) }
  // Another build could be replacing what is read, if none of its own kept it out.
  const asked = async (): Promise<Earlier | null> => {
    expect(existsSync(join(folder, '.cinnabar', name, 'lock'))).toBe(true)
    return since
  }
  const result = await build({ root: ROOT, settings, version: '0', since: asked })
  if (!result.published) throw new Error(result.why.join('\n'))
  return result
}

function page(name: string, path: string): string {
  return readFileSync(join(folder, name, path), 'utf8')
}

test('a page, a list for programs and a block on the front page tell what changed', async () => {
  write('a.txt', 'Kites fly', 'Kites sold 5 tons in April')
  write('b.txt', 'Old <b>news</b>', 'Nothing')
  write('d.txt', 'A slpi', 'Slips are mended')
  write('e.txt', 'Gongs', 'They ring', 'Bells & <i>')
  writeFileSync(join(articles, 'plan.md'), '---\ndraft: true\n---\nA secret [1].\n')
  await made('one', null)
  write('a.txt', 'Kites fly', 'Kites sold 7 tons in April')
  write('d.txt', 'A slip', 'Slips are mended')
  write('e.txt', 'Gongs', 'They ring', 'Gongs')
  rmSync(join(articles, 'b.txt'))
  write('c.txt', 'Fresh news', 'Wind')
  const plain = await made('two', null)
  expect(plain.problems.map(({ code }) => code)).toContain('draft')
  for (const path of filesOf(join(folder, 'two'), '')) {
    expect(`${path} ${page('two', path)}`).not.toMatch(/secret|plan\.md/)
  }
  expect(plain.changes).toBeNull()
  expect(filesOf(join(folder, 'two'), '').filter((path) => path.includes('changes'))).toEqual([
    'data/schema/changes-1.json',
  ])
  const before = filesOf(join(folder, 'two'), '').map((path) => page('two', path))

  // The site that stands in the output may be named as well: it is read before it is replaced.
  for (const since of [
    openEarlier(join(folder, 'one')),
    openEarlier(join(folder, 'one/index.json')),
  ]) {
    await made('two', since)
    expect(JSON.parse(page('two', 'data/changes.json'))).toMatchObject({
      added: [{ title: 'Fresh news' }],
      changed: [{ title: 'Kites fly' }],
      removed: [{ title: 'Old <b>news</b>' }],
      corrected: [{ title: 'A slip', was: { title: 'A slpi', html: null } }],
      topics: [{ from: ['Bells & <i>'], to: ['Gongs'], articles: [expect.any(String)] }],
      figures: [{ from: { raw: '5 tons' }, to: { raw: '7 tons' } }],
    })
  }
  for (const path of ['changes.html', 'zh/changes.html']) {
    expect(page('two', path)).toContain('Old &lt;b&gt;news&lt;/b&gt;')
    expect(page('two', path)).toContain('5 tons')
    expect(page('two', path)).toContain('A slpi')
    expect(page('two', path)).toContain('Bells &amp; &lt;i&gt;')
  }
  const pages = ['changes.html', 'zh/changes.html', 'index.html', 'zh/index.html']
  expect(await invalidHtml(join(folder, 'two'), pages)).toEqual([])
  expect(brokenLinks(join(folder, 'two'), filesOf(join(folder, 'two'), '.html'))).toEqual([])
  expect(page('two', 'index.html')).toContain('changes.html#added')
  await made('two', null)
  expect(filesOf(join(folder, 'two'), '').map((path) => page('two', path))).toEqual(before)
  await made('two', openEarlier(join(folder, 'two')))
  expect(page('two', 'changes.html')).toContain('nothing changed')
})

describe('no earlier build', () => {
  const site = join(folder, 'one')
  const bad = (name: string, content: string): string => {
    const path = join(folder, 'bad', name)
    mkdirSync(join(folder, 'bad'), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  test.each([
    ['a path that is not there', () => join(folder, 'nowhere'), 'there is no such file or folder'],
    ['a folder without an index', () => articles, 'there is no index.json in it'],
    ['an address', () => 'https://example.org/news/', 'an address, not a path'],
    ['a device', () => '/dev/zero', 'zero is no plain file'],
    ['text', () => bad('a.json', '<html>'), 'a.json is not JSON'],
    ['other data', () => bad('b.json', '{"a": 1}'), 'is none that a build writes'],
    [
      'deep data',
      () => bad('c.json', `${'['.repeat(1e6)}${']'.repeat(1e6)}`),
      'is none that a build writes',
    ],
  ])('%s', (_name, path, message) => {
    expect(() => openEarlier(path())).toThrow(expect.objectContaining({ constructor: NotEarlier }))
    expect(() => openEarlier(path())).toThrow(message)
  })

  test('a file larger than any that a build writes is not read', () => {
    expect(() => openEarlier(site, 100)).toThrow(/index\.json has \d+ bytes, more than/)
  })

  test('parts that lead out of the folder are not read', () => {
    const index = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'))
    const parts = [{ path: '../../a.json', count: 1, sha256: '0'.repeat(64) }]
    const path = bad('d.json', JSON.stringify({ ...index, parts }))
    expect(() => openEarlier(path)).toThrow('names parts that no build writes')
  })

  test('figures that are too many for one file are read from their parts', () => {
    const cut = join(folder, 'cut')
    cpSync(site, cut, { recursive: true })
    const whole = JSON.parse(readFileSync(join(site, 'data/figures.json'), 'utf8'))
    mkdirSync(join(cut, 'data/figures'))
    writeFileSync(join(cut, 'data/figures/2025-11.json'), JSON.stringify(whole))
    const parts = [{ month: '2025-11', path: 'figures/2025-11.json', csv: 'a.csv', count: 1 }]
    const list = join(cut, 'data/figures.json')
    writeFileSync(list, JSON.stringify({ ...whole, figures: [], parts }))
    expect(openEarlier(cut).figures).toEqual(openEarlier(site).figures)
    writeFileSync(list, JSON.stringify({ ...whole, parts: [{ path: '../../a.json' }] }))
    expect(() => openEarlier(cut)).toThrow('names parts that no build writes')
  })

  test('without figures beside the index, articles alone are compared', () => {
    const alone = join(folder, 'alone.json')
    cpSync(join(site, 'index.json'), alone)
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect(openEarlier(alone).figures).toBeNull()
    expect(openEarlier(site).figures).toHaveLength(1)
  })
})
