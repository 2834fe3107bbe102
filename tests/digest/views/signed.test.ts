import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ArticleRef, Digest } from '../../../src/digest/digest.ts'
import { articlePages } from '../../../src/digest/views/article.ts'
import { signedShown, signedWhole } from '../../../src/digest/views/signed.ts'
import { topicPages } from '../../../src/digest/views/topic.ts'
import { arranged, listing } from '../../arranged.ts'

const TIN = `锡价上涨
Cai Jing· 2025-11-09 08:41
Core Viewpoint - Tin rises to 300 yuan [1]. Group 1: Prices - Stocks fell to a low [2].`
const COPPER = `铜价下跌
Cai Jing· 2025-11-08 10:00
Core Viewpoint - Copper falls by 12% on weak demand [1]. Group 1: Prices - Stocks rose again [2].`

function digestOf(tin: string): Digest {
  return arranged({ 'a.txt': listing('金属', tin, COPPER) })
}

const [before, after, lower] = [TIN, TIN.replace('a low', 'a low point'), `\n${TIN}`].map(digestOf)

function copperOf(digest: Digest | undefined): string[] {
  const copper = digest?.articles.find(({ title }) => title.text === '铜价下跌')
  return copper ? [signedShown(copper), signedWhole(copper)] : []
}

test('an article that moves in its file is new to data, and to pages once its line is another', () => {
  const [standing, moved, elsewhere] = [before, after, lower].map(copperOf)
  expect(moved?.[0]).toBe(standing?.[0])
  expect(moved?.[1]).not.toBe(standing?.[1])
  expect(elsewhere?.[0]).not.toBe(standing?.[0])
})

test('a word more in an article makes the pages of those after it in its file no other', () => {
  const [old, now] = [before, after].map((digest) =>
    [...articlePages(digest ?? digestOf(TIN))].map(({ made }) => String(made?.())),
  )
  expect(now?.filter((made) => old?.includes(made))).toHaveLength(1)
})

test('a tag that is the name of a topic leads there, and its page is another once there is one', () => {
  const note = '---\ntitle: Note\ntags: [金屬, tin]\n---\n- Tin rose [1].\n'
  const of = (files: Readonly<Record<string, string>>) =>
    [...articlePages(arranged(files))].find(({ view }) => view().ref.title.text === 'Note')
  const [alone, beside] = [
    of({ 'n.md': note }),
    of({ 'n.md': note, 'a.txt': listing('金属', TIN) }),
  ]
  expect(alone?.view().tags.map(({ topic }) => topic)).toEqual([null, null])
  expect(beside?.view().tags.map(({ topic }) => topic)).toEqual([
    expect.stringMatching(/^t\//),
    null,
  ])
  expect(beside?.made?.()).not.toEqual(alone?.made?.())
})

/** What may become of an article: of its text, its place, and of what stands beside it. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('锡价上涨', '锡价大涨'),
  (text) => text.replace('Cai Jing', 'Xin Hua'),
  (text) => text.replace('2025-11-09 08:41', '2025-11-09 08:42'),
  (text) => text.replace('300 yuan', '301 yuan'),
  (text) => text.replace('[1]', '[3]'),
  (text) => text.replace('Prices', 'Stocks'),
  (text) => text.replace('a low [2]', 'a low [2]. - Smelters closed [4]'),
  (text) => text.replace('金属', '有色'),
  (text) => text.replace('\n\n', '\n\n\n'),
  (text) => text.replace('Stocks fell', 'Stocks  fell'),
]

function ofTexts(texts: readonly string[], dismiss?: Readonly<Record<string, string>>): Digest {
  return arranged(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])), dismiss)
}

/** The same articles, whose figures are first disputed and then not. */
function disputedRefs(): readonly ArticleRef[] {
  const text = readFileSync(new URL('../../../articles/rare-earth.txt', import.meta.url), 'utf8')
  const { articles, disagreements } = ofTexts([text])
  const looked = Object.fromEntries(disagreements.map(({ id }) => [id, 'looked into']))
  return [...articles, ...ofTexts([text], looked).articles]
}

test('a signature changes with whatever is known of an article, and with nothing else', () => {
  const text = listing('金属', '', '', TIN, COPPER)
  const edited = EDITS.flatMap((edit) =>
    [[edit(text)], [edit(text), text], ['', edit(text)]].flatMap(
      (texts) => ofTexts(texts).articles,
    ),
  )
  const refs = [...edited, ...disputedRefs()]
  expect(new Set(refs.map(({ inDoubt }) => inDoubt)).size).toBe(3)
  const whole = new Map<string, string>()
  for (const ref of refs) {
    const written = JSON.stringify(ref)
    const known = whole.get(written)
    if (known !== undefined) expect(signedWhole(ref)).toBe(known)
    whole.set(written, signedWhole(ref))
  }
  expect(whole.size).toBeGreaterThan(40)
  expect(new Set(whole.values()).size).toBe(whole.size)
})

/** What becomes of an article while its text stays: its other places, names of others, what others say. */
const BESIDE: readonly Partial<ArticleRef>[] = [
  { source: null },
  { topics: [] },
  { tags: ['锡'] },
  { published: '2025-11-10' },
  { places: [] },
  { pictures: 'tin.gif' },
  { keyFigure: null },
  { inDoubt: 'figures' },
  { inDoubt: 'both' },
  { keyDisputed: true },
]

test('a page knows of whatever becomes of an article whose text stays', () => {
  const [tin] = digestOf(TIN).articles
  if (!tin?.keyFigure) throw new Error('no figure in its row')
  const signed = [{}, ...BESIDE].map((fields) => signedShown({ ...tin, ...fields }))
  expect(new Set(signed).size).toBe(signed.length)
})

test('a topic whose articles stay is made again when two of them are one story, or no more', () => {
  const digest = digestOf(TIN)
  const [made, together] = [[], [{ articles: digest.articles }]].map((stories) =>
    topicPages({ ...digest, stories }).map((page) => String(page.made?.())),
  )
  expect(digest.articles).toHaveLength(2)
  expect(together).not.toEqual(made)
})
