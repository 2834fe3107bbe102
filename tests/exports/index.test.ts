import { expect, test } from 'vitest'
import type { Digest, DumpRef } from '../../src/digest/digest.ts'
import { ARTICLES, digestOf, indexFiles, refOf, SITE } from './sample.ts'

const digest = digestOf(ARTICLES)

/** As many dumps as to pass a limit of some thousand bytes. */
function withDumps(number: number): Digest {
  const [dump] = digest.dumps
  if (!dump) throw new Error('No dump')
  const named = (at: number): DumpRef => ({ ...dump, path: `dump-${at}.txt` })
  return { ...digest, dumps: Array.from({ length: number }, (_, at) => named(at)) }
}

const made = (of: Digest): ReadonlyMap<string, string> =>
  new Map([...indexFiles(of, SITE, 5000)].map(({ path, content }) => [path, String(content)]))

const read = (text: string | undefined) => JSON.parse(text ?? '{}')

test('dumps that are too many for the index stand in files that it lists, none left out', () => {
  const all = withDumps(300)
  const files = made(all)
  const index = read(files.get('index.json'))
  expect(index.dumps).toEqual([])
  const paths = index.dumpParts.flatMap(({ path, count }: { path: string; count: number }) => {
    const { dumps } = read(files.get(path))
    expect(dumps).toHaveLength(count)
    return dumps.map((dump: { path: string }) => dump.path)
  })
  expect(index.dumpParts.length).toBeGreaterThan(9)
  expect(paths.sort()).toEqual(all.dumps.map(({ path }) => path).sort())
})

test('articles stand in files of their own where the index would pass the limit, and not before', () => {
  const all = { ...digest, dumps: [] }
  const [alone] = indexFiles(all, SITE, Number.POSITIVE_INFINITY)
  const lines = String(alone?.content).match(/^\{"id".*$/gm) ?? []
  expect(lines).toHaveLength(ARTICLES.length)
  const bytes = Buffer.byteLength(lines.join('\n'))
  for (const [share, isCut] of [
    [1.1, false],
    [0.9, true],
  ] as const) {
    const [first] = indexFiles(all, SITE, share * bytes)
    expect(first?.path !== 'index.json').toBe(isCut)
  }
})

test('addresses of dumps are relative to the file that lists them', () => {
  const all = withDumps(300)
  const files = made(all)
  const landing = (path: string): readonly string[] =>
    read(files.get(path)).dumps.flatMap(({ html, raw }: { html: string; raw: string }) =>
      [html, raw].map((address) => new URL(address, `https://x/${path}`).pathname.slice(1)),
    )
  const wanted = new Set(all.dumps.flatMap(({ permalink, raw }) => [permalink, raw]))
  for (const path of files.keys()) {
    if (path.includes('dumps-')) for (const to of landing(path)) expect(wanted, path).toContain(to)
  }
  const few = read(made(withDumps(3)).get('index.json')).dumps
  expect(few.map(({ raw }: { raw: string }) => raw)).toEqual(Array(3).fill(digest.dumps[0]?.raw))
})

test('articles that are too many stand in files of their months, none larger than it may be', () => {
  const many = digestOf(Array.from({ length: 40 }, (_, at) => refOf(`Kite ${at}`)))
  const files = made(many)
  const { parts, articles } = read(files.get('index.json'))
  expect(articles).toEqual([])
  const texts = parts.map(({ path }: { path: string }) => files.get(path) ?? '')
  // What stands around the list counts for nothing.
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(5000 + 150)
  const ids = texts.flatMap((text: string) =>
    read(text).articles.map(({ id }: { id: string }) => id),
  )
  expect(ids).toEqual(many.articles.map(({ id }) => id))
})

test('another dump makes another hash of all, and so does another article', () => {
  const hashOf = (of: Digest): string => read(made(of).get('index.json')).contentHash
  const [dump, ...dumps] = digest.dumps
  const [article, ...articles] = digest.articles
  if (!dump || !article) throw new Error('The sample is empty')
  const hashes = [
    hashOf(digest),
    hashOf({ ...digest, dumps: [{ ...dump, sha256: 'other' }, ...dumps] }),
    hashOf({ ...digest, articles: [{ ...article, contentHash: 'other' }, ...articles] }),
  ]
  expect(new Set(hashes).size).toBe(3)
})

test('one dump more changes one of these files', () => {
  const before = made(withDumps(300))
  const after = made(withDumps(301))
  const changed = [...after].filter(([path, content]) => before.get(path) !== content)
  expect(changed.map(([path]) => path).filter((path) => path.includes('dumps-'))).toHaveLength(1)
})

test('dumps that are few stand in the index', () => {
  const index = read(made(withDumps(3)).get('index.json'))
  expect(index.dumps).toHaveLength(3)
  expect(index.dumpParts).toBeNull()
})
