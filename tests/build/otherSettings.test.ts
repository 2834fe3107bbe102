/** A build after other settings: the same bytes as one from nothing, and what moved is told. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { BuildResult } from '../../src/build/result.ts'
import { type SettingsInput, settingsSchema } from '../../src/records/settings.ts'
import { listing } from '../arranged.ts'
import { treeHash } from '../files.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-settings-'))
const articles = join(folder, 'articles')
const site = join(folder, 'site')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KITES = `Kites are dear\nKite News· 2025-11-09 08:41\nCore Viewpoint - Kites cost 5 yuan [1]\n`
const BELLS = `Bells ring\nBell News· 2025-11-08 08:41\nCore Viewpoint - Bells cost 7 yuan [1]\n`
const SAID = `Reserves counted\nPaper· 2025-11-10 08:41\nCore Viewpoint - Russian reserves are 380,000 tons [1].\n`

beforeEach(async () => {
  for (const name of ['articles', 'site', '.cinnabar'])
    rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(articles, 'Papers'), { recursive: true })
  write('kites.txt', listing('Kites', KITES, SAID))
  write(
    'bells.txt',
    listing('Bells', BELLS, SAID.replace('380,000', '2.85 million').replace('Paper', 'Daily')),
  )
  write('Papers/plain.txt', KITES.replaceAll('Kites', 'Wings'))
  await made()
})

function write(name: string, text: string): void {
  writeFileSync(join(articles, name), text)
}

async function made(wish: SettingsInput = {}): Promise<BuildResult> {
  const settings = settingsSchema.parse({ title: 'Test', languages: ['en'], ...wish })
  const result = await build({
    root: process.cwd(),
    version: '0',
    settings: { ...settings, articles, output: site },
  })
  if (!result.published) throw new Error(result.why.join('\n'))
  return result
}

test('with other settings no file is read again, and the site is that of a build from nothing', async () => {
  const { disagreements } = JSON.parse(readFileSync(join(site, 'data/disagreements.json'), 'utf8'))
  const [doubt] = disagreements
  const wishes: readonly SettingsInput[] = [
    { allow: ['no-byline'] },
    { title: 'Other', zone: 'Europe/Berlin', url: 'https://example.org/' },
    { folders: true, languages: ['zh', 'en'] },
    { topics: { Chimes: ['Bells', 'Kites'] } },
    { dismiss: { [doubt.id]: 'Seen.' } },
    { corrected: { [String(doubt.members[0]).slice(0, 10)]: '2025-11-12' } },
    {},
  ]
  const found: string[] = []
  for (const wish of wishes) {
    const { changed, cold } = await made(wish)
    expect({ changed: [...changed], cold }).toEqual({ changed: [], cold: 'other program' })
    found.push(treeHash(site))
  }
  // What is not printed changes nothing of the site.
  expect(new Set(found).size).toBe(wishes.length - 1)
  for (const [at, wish] of wishes.entries()) {
    for (const name of ['site', '.cinnabar']) rmSync(join(folder, name), { recursive: true })
    await made(wish)
    expect(treeHash(site), JSON.stringify(wish)).toBe(found[at])
  }
})

test('where a topic stood by a name that it had, a page leads to it', async () => {
  await made({ topics: { Chimes: ['Bells', 'Kites'] } })
  for (const name of ['kites', 'chimes']) {
    const page = readFileSync(join(site, `t/${name}.html`), 'utf8')
    expect(page).toMatch(
      /stands at another address: <a class="link" href="[./t]*bells\.html">Chimes</,
    )
  }
})

const MENDED = KITES.replace('Kites are dear', 'Kites are very dear')

test.each([
  ['nothing', (): SettingsInput => ({})],
  ['settings', (): SettingsInput => ({ title: 'Other' })],
  [
    'all that was kept, as with another program,',
    (): SettingsInput => {
      rmSync(join(folder, '.cinnabar'), { recursive: true })
      return {}
    },
  ],
])(
  'a title is corrected while %s changed: its address before is told, and each file',
  async (_, befall) => {
    write('kites.txt', listing('Wind kites', MENDED, SAID))
    write('new.md', '---\ntitle: Tin\n---\n\n## A\n\n- b [1]\n')
    rmSync(join(articles, 'Papers/plain.txt'))
    const { moved, movedTopics, files } = await made(befall())
    expect(moved.map(({ to }) => to.title.text)).toEqual(['Kites are very dear'])
    expect(moved[0]?.from.id).not.toBe(moved[0]?.to.id)
    expect(movedTopics).toEqual([
      {
        from: { id: 'kites', name: 'Kites' },
        to: { id: 'wind-kites', name: 'Wind kites', isNew: true },
      },
    ])
    expect(files).toEqual([
      { path: 'kites.txt', state: 'changed', articles: 2, parts: 1 },
      { path: 'new.md', state: 'new', articles: 1, parts: 1 },
      { path: 'Papers/plain.txt', state: 'gone', articles: 0, parts: 0 },
    ])
    const again = await made({ title: 'Third' })
    expect([again.moved, again.movedTopics, again.files]).toEqual([[], [], []])
  },
)

test('what the settings keep has its address, and what they keep no more is told', async () => {
  write('kites.txt', listing('Kites', MENDED, SAID))
  const [one] = (await made()).moved
  if (!one) throw new Error('Nothing moved')
  const kept = await made({ formerly: { [one.to.id]: one.from.id } })
  expect(kept.moved.map(({ from, to }) => [from.id, to.id])).toEqual([[one.to.id, one.from.id]])
  const left = await made()
  expect(left.moved.map(({ from, to }) => [from.id, to.id])).toEqual([[one.from.id, one.to.id]])
})
