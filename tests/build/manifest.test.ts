import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatManifest, inOrder, parseManifest } from '../../src/build/manifest.ts'
import { sha256 } from '../../src/text/hash.ts'

const print = `${sha256('')} 0`

test('any names read back, sorted', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.uniqueArray(name), (names, others) => {
      const files = new Map(names.map((path) => [path, print]))
      const both = [...names.slice(1), ...others]
      // A manifest that somebody changed may be in any order.
      for (const paths of [both.toSorted(), both]) {
        const before = new Map(paths.map((path) => [path, '']))
        expect([...(parseManifest(formatManifest(inOrder(files, before))) ?? [])]).toEqual(
          [...files].sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      }
    }),
  )
})

test('what is no manifest of ours is none, and a line that cannot be read is passed over', () => {
  expect(parseManifest('{ "name": "an app" }')).toBeNull()
  const text = formatManifest(
    new Map([
      ['a', print],
      ['b', print],
      ['c', print],
    ]),
  )
  for (const line of ['"\\q"', '"\\u12"', '"', 'a', '""']) {
    expect([...(parseManifest(text.replace('"b"', line)) ?? []).keys()]).toEqual(['a', 'c'])
  }
})
