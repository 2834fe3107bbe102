/** Lists of files and what is made of them, against plain maps. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FileEdit } from '../../src/build/files/fileEdit.ts'
import { FileList } from '../../src/build/files/fileList.ts'

const path = fc.constantFrom('a', 'a/b', 'a/b.c', 'a/é', 'aa', 'b', 'search/1', 'search/2', '')
const fingerprint = fc.constantFrom('1', '2', '3')
const files = fc.array(fc.tuple(path, fingerprint))

const sorted = (map: ReadonlyMap<string, string>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))

test('files are sorted, and of two with one path the last counts', () => {
  fc.assert(
    fc.property(files, (some) => {
      const [list, map] = [FileList.of(some), new Map(some)]
      expect([...list]).toEqual(sorted(map))
      expect(list.size).toBe(map.size)
      for (const [path] of some) expect(list.get(path)).toBe(map.get(path))
      expect(list.has('other')).toBe(false)
      const under = list.paths.filter((path) => path.startsWith('search/'))
      expect(list.under('search/')).toEqual(under)
    }),
  )
})

/** What the one list has and the other has not. */
function expectTold(one: FileList, other: FileList): void {
  expect(one.pathsNotIn(other)).toEqual(one.paths.filter((path) => !other.has(path)))
  expect([...one.notIn(other)]).toEqual(
    [...one].filter(([path, fingerprint]) => other.get(path) !== fingerprint),
  )
}

test('what one list has and another has not is told', () => {
  fc.assert(
    fc.property(files, files, (some, others) => {
      const one = FileList.of(some)
      for (const other of [FileList.of(others), FileList.of(others, one.numbers)]) {
        expect([...other]).toEqual(sorted(new Map(others)))
        expectTold(one, other)
        expectTold(other, one)
      }
    }),
  )
})

const step = fc.oneof(
  fc.tuple(fc.constant('keep' as const), path, fingerprint),
  fc.tuple(fc.constant('set' as const), path, fingerprint),
  fc.tuple(fc.constant('delete' as const), path, fingerprint),
)

test('what is kept, set and deleted makes the list that a map would', () => {
  fc.assert(
    fc.property(files, fc.boolean(), fc.array(step), (some, isWhole, steps) => {
      const before = FileList.of(some)
      const edit = new FileEdit(before, isWhole)
      const now = new Map(isWhole ? before : [])
      const set = new Set<string>()
      for (const [kind, path, fingerprint] of steps) {
        const old = before.get(path)
        if (kind === 'keep') {
          expect(edit.keep(path)).toBe(old !== undefined)
          if (old !== undefined && !set.has(path)) now.set(path, old)
        } else if (kind === 'set') {
          edit.set(path, fingerprint)
          now.set(path, fingerprint)
          set.add(path)
        } else {
          expect(edit.delete(path)).toBe(now.delete(path))
          set.delete(path)
        }
      }
      const { list } = edit
      expect([...list]).toEqual(sorted(now))
      for (const path of before.paths) expect(edit.get(path)).toBe(now.get(path))
      for (const [path, fingerprint] of list) expect(list.get(path)).toBe(fingerprint)
      expect([...edit.changed.keys()].sort()).toEqual(
        list.paths.filter((path) => now.get(path) !== before.get(path)).toSorted(),
      )
      // By number, as they were made from each other.
      expectTold(list, before)
      expectTold(before, list)
      // What is made of it in turn.
      const next = new FileEdit(list, true)
      next.set('a/x', '1')
      expect([...next.list]).toEqual(sorted(new Map([...now, ['a/x', '1']])))
    }),
    { numRuns: 500 },
  )
})

test('several are kept at once, time and again, and not where one of them is missing', () => {
  fc.assert(
    fc.property(fc.array(files, { minLength: 1 }), fc.array(path), (lists, asked) => {
      let list = FileList.of([])
      for (const some of lists) {
        const edit = new FileEdit(list, false)
        for (const [path, fingerprint] of some) edit.set(path, fingerprint)
        list = edit.list
        const again = new FileEdit(list, false)
        expect(again.keepAll(asked)).toBe(asked.every((path) => list.has(path)))
        const kept = asked.slice(
          0,
          Math.max(
            0,
            asked.findIndex((path) => !list.has(path)),
          ),
        )
        for (const path of asked.every((path) => list.has(path)) ? asked : kept) {
          expect(again.get(path)).toBe(list.get(path))
        }
      }
    }),
  )
})

test('paths that came and went do not pile up', () => {
  let list = FileList.of([['index.html', '1']])
  for (let build = 0; build < 1000; build++) {
    const edit = new FileEdit(list, false)
    edit.keep('index.html')
    edit.set(`search/${build}`, '1')
    list = edit.list
    expect(list.paths).toEqual(['index.html', `search/${build}`])
    expect(list.numbers.paths.length).toBeLessThan(10)
  }
})

test('a list takes in at once what a site of a hundred thousand articles has', () => {
  const edit = new FileEdit(FileList.of([]), false)
  for (let at = 0; at < 460_000; at++) edit.set(`a/${at}.html`, '1')
  expect(edit.list.size).toBe(460_000)
})
