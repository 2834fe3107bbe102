import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FileList } from '../../src/build/files/fileList.ts'
import { formatManifest, parseManifest } from '../../src/build/files/manifest.ts'
import { sha256 } from '../../src/text/hash.ts'

const print = `${sha256('')} 0`

test('any names read back, sorted', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const files = names.map((path) => [path, print] as const)
      expect([...(parseManifest(`${formatManifest(FileList.of(files))}`) ?? [])]).toEqual(
        files.toSorted(([one], [other]) => (one < other ? -1 : 1)),
      )
    }),
  )
})

test('a manifest of many pieces reads back', () => {
  const files = Array.from({ length: 2000 }, (_, at) => [`a/${at + 1000}.html`, print] as const)
  expect([...(parseManifest(`${formatManifest(FileList.of(files))}`) ?? [])]).toEqual(files)
})

test('a list that was made from another has the manifest of one that was not', () => {
  const [size, spare] = [1200, 8]
  const nameOf = (at: number): string => `a/${at + 10_000}.html`
  const files = Array.from({ length: size }, (_, at) => [nameOf(at * spare), print] as const)
  const at = fc.nat(size * spare)
  const edit = fc.record({ gone: fc.array(at), changed: fc.array(fc.tuple(at, fc.nat(3))) })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let list = FileList.of(files)
      formatManifest(list)
      for (const { gone, changed } of edits) {
        const isLeft = new Uint8Array(list.numbers.paths.length).fill(1)
        for (const place of gone) isLeft[list.numbers.of(nameOf(place)) ?? -1] = 0
        const prints = changed.map(
          ([place, bytes]) => [nameOf(place), `${sha256('')} ${bytes}`] as const,
        )
        list = list.with(isLeft, new Map(prints))
        expect(`${formatManifest(list)}`).toBe(`${formatManifest(FileList.of(list))}`)
      }
    }),
    { numRuns: 30 },
  )
})

test('what is no manifest of ours is none, and a line that cannot be read is passed over', () => {
  expect(parseManifest('{ "name": "an app" }')).toBeNull()
  const text = `${formatManifest(
    FileList.of([
      ['a', print],
      ['b', print],
      ['c', print],
    ]),
  )}`
  for (const line of ['"\\q"', '"\\u12"', '"', 'a', '""']) {
    expect(parseManifest(text.replace('"b"', line))?.paths).toEqual(['a', 'c'])
  }
})
