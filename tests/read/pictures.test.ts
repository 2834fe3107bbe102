import { expect, test } from 'vitest'
import type { InputFile } from '../../src/read/files.ts'
import { openAlbum, type PictureFacts } from '../../src/read/pictures.ts'

const file = (path: string, size = 9): InputFile => ({
  path,
  absolute: `/x/${path}`,
  size,
  changedMs: 1,
})
const FACTS: PictureFacts = {
  size: 9,
  changedMs: 1,
  sha256: 'a',
  kind: { ending: 'png', width: 2, height: 1 },
}

function album(paths: readonly string[], facts: Partial<PictureFacts> = {}, size = 9) {
  const looked: string[] = []
  const find = openAlbum({
    files: paths.map((path) => file(path, size)),
    published: (path) => (path === 'img/a.png' ? file(`/${path}`) : null),
    factsOf: ({ path }) => {
      looked.push(path)
      return { ...FACTS, ...facts }
    },
  })
  return { looked, find: (...places: readonly string[]) => find({ places }) }
}

test('the first place that has a file has the picture, and each is looked at once', () => {
  const { find, looked } = album(['b/a.png', 'e\u0301.png'])
  expect(find('a.png', 'b/a.png')).toMatchObject({ file: { path: 'b/a.png' }, isPublished: false })
  expect(find('a.png', 'b/a.png')).toMatchObject({ file: { path: 'b/a.png' } })
  expect(find('/img/a.png', 'b/a.png')).toMatchObject({ isPublished: true })
  expect(find('é.png')).toMatchObject({ file: { path: 'e\u0301.png' } })
  expect(looked).toEqual(['b/a.png', '/img/a.png', 'e\u0301.png'])
})

test('a name alone is that of one file', () => {
  expect(album(['b/a.png']).find('[[a.png')).toMatchObject({ file: { path: 'b/a.png' } })
  const { find } = album(['a.png', 'b/a.png'])
  expect(find('a.png', '[[a.png')).toMatchObject({ file: { path: 'a.png' } })
  expect(find('[[a.png')).toEqual({ code: 'several-pictures', found: 'a.png, b/a.png' })
})

test('what is missing is told with its places, and what is none with its reason', () => {
  expect(album([]).find('b/a.png', '/a.png', '[[a.png')).toEqual({
    code: 'no-picture',
    found: 'b/a.png, public/a.png, a.png in any folder',
  })
  const told = (facts: Partial<PictureFacts>, size = 9) =>
    album(['a.png'], { kind: null, ...facts }, size).find('a.png')
  expect(told({})).toEqual({ code: 'bad-picture', found: 'a.png' })
  expect(told({ sha256: '' })).toEqual({ code: 'bad-picture', found: 'a.png cannot be read' })
  expect(told({}, 52_428_800)).toEqual({
    code: 'bad-picture',
    found: 'a.png has 52,428,800 bytes',
  })
})
