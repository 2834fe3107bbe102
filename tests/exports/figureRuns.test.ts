import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Digest } from '../../src/digest/digest.ts'
import { linesIn } from '../../src/exports/figureLines.ts'
import { csvRuns, jsonRuns } from '../../src/exports/figureRuns.ts'
import { figureFiles } from '../../src/exports/figures.ts'
import { arranged } from '../arranged.ts'

function digestOf(path: string, bytes: Uint8Array): Digest {
  return arranged({ [path]: bytes })
}

/** Of which articles the runs in the files of a digest are other than what they are made from. */
function unlike(digest: Digest): readonly string[] {
  const lines = linesIn(digest)
  const [json, csv] = [...figureFiles(digest, lines)].map(({ content }) => Buffer.from(content))
  if (!json || !csv) throw new Error('no files')
  const [items, rows] = [jsonRuns(json), csvRuns(csv)]
  return digest.articles.flatMap(({ id, counts: { figures } }) => {
    const [item, row] = [items.get(id), rows.get(id)]
    if (figures === 0) return row === undefined ? [] : [id]
    const areCounted = item?.count === figures && row?.count === figures
    const areAlike =
      item &&
      row &&
      json.subarray(item.from, item.to).equals(lines.json(id)) &&
      csv.subarray(row.from, row.to).equals(lines.csv(id))
    return areCounted && areAlike ? [] : [id]
  })
}

test('an article has its lines in the files of the shipped articles, beside dates in doubt', () => {
  const path = new URL('../../articles/rare-earth.txt', import.meta.url)
  const digest = digestOf('a.txt', readFileSync(path))
  expect(digest.disagreements.map(({ kind }) => kind)).toContain('date')
  expect(digest.articles.length).toBeGreaterThan(5)
  expect(unlike(digest)).toEqual([])
})

test('whatever stands in fields, rows are told apart', () => {
  const odd = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '=1',
    '\r\n',
    '\n',
    '\t',
    '{"id":"',
    '-',
    '价',
    ' rose ',
  )
  const word = fc.oneof(
    odd,
    fc.integer({ min: 2, max: 99_999 }).map((n) => ` ${n} tons `),
  )
  const statement = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(''))
  const article = fc.record({ title: statement, items: fc.array(statement, { maxLength: 4 }) })
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (articles) => {
      const text = articles.map(
        ({ title, items }, at) =>
          `Copper ${at} ${title.replace(/\s+/g, ' ')}\nReuters · 2025-11-0${at + 1} 08:41\nCore Viewpoint - It rose 5% [1]. Group 1: Market\n${items.map((item) => `- ${item} [1].`).join('\n')}\n`,
      )
      expect(unlike(digestOf('a.txt', Buffer.from(text.join(''))))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a row goes on over line ends within quotes, whatever stands behind them', () => {
  const csv = Buffer.from('id,raw\r\na-1,"5\r\nb-1,6"\r\na-2,7\r\nb-2,"8 ""t\n9"\r\n')
  const runs = [...csvRuns(csv)].map(([id, { from, to, count }]) => [
    id,
    count,
    csv.toString('utf8', from, to),
  ])
  expect(runs).toEqual([
    ['a', 2, 'a-1,"5\r\nb-1,6"\r\na-2,7\r\n'],
    ['b', 1, 'b-2,"8 ""t\n9"\r\n'],
  ])
})
