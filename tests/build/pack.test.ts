/** What the cache keeps of figures and claims reads back as it was. */
import { expect, test } from 'vitest'
import { packClaims, unpackClaims } from '../../src/build/cache/packClaims.ts'
import { packFigures, unpackFigures } from '../../src/build/cache/packFigures.ts'
import { isSpelledCount } from '../../src/digest/figures/amounts/fates.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { generateDumps } from '../bench/corpus.ts'

const TOLD = `Workflow
稀土
icon
Search documents
Reserves
Reuters· 2025-10-21 08:00
Core Viewpoint - Russian reserves of 380,000 tons are far below the 2.85 million tons that Russia first claimed [1]. Group 1: Plans - Output is expected to reach 12%-15% more by 2027 [2]. - 全国矿山事故遇难28人，其中外籍3人 [3]. - Five people were killed and 14 hurt [1].
`

function* articles() {
  const dumps = [...generateDumps({ articles: 40, perDump: 20, seed: 3 })]
  for (const { path, text } of [...dumps, { path: 'told.txt', text: TOLD }]) {
    yield* lighten(parseFile(path, Buffer.from(text))).articles
  }
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('figures and claims of any article read back as they were', () => {
  let [figures, claims, left, corrected, spelled] = [0, 0, 0, 0, 0]
  for (const article of articles()) {
    const { id } = article
    const { claims: own, bare } = article.facts
    const packed = packClaims({ claims: own, bare }, id)
    expect(unpackClaims(JSON.parse(JSON.stringify(packed)), id)).toEqual({ claims: own, bare })
    const rows = JSON.parse(JSON.stringify(packFigures(article.figures)))
    expect(unpackFigures(rows, article)).toEqual(asJson(article.figures))
    figures += article.figures.length
    claims += own.length
    left += bare.length
    corrected += own.filter(({ figure, origin }) => figure !== origin).length
    const inWords = new Set(article.figures.filter(isSpelledCount).map((figure) => figure.id))
    spelled += own.filter(({ figure }) => inWords.has(figure)).length
  }
  expect(figures).toBeGreaterThan(400)
  expect(claims).toBeGreaterThan(200)
  expect(left).toBeGreaterThan(20)
  expect(corrected).toBeGreaterThan(0)
  expect(spelled).toBeGreaterThan(0)
})
