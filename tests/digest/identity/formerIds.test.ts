import { expect, test } from 'vitest'
import { arrange } from '../../../src/digest/arrange.ts'
import { withFormerIds } from '../../../src/digest/identity/formerIds.ts'
import { renamed } from '../../../src/digest/identity/renamed.ts'
import type { LightArticle, LightDump } from '../../../src/digest/lightArticle.ts'
import { lightFile } from '../../arranged.ts'

/** Two articles of one story that contradict each other; the first has this title. */
function filesWith(title: string): readonly LightDump[] {
  const dump = (path: string, head: string, killed: number): LightDump => {
    const text = `Kites\n\n${head}\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - The kite factory fire in Weifang killed ${killed} people [1].\n`
    return lightFile(path, text)
  }
  return [dump('a.txt', title, 12), dump('b.txt', 'Fire in Weifang kite factory', 14)]
}

function idOf(files: readonly LightDump[]): string {
  return files[0]?.articles[0]?.id ?? ''
}

const BEFORE = filesWith('Weifang kite factroy fire')
const NOW = filesWith('Weifang kite factory fire')

test('a corrected article keeps its id, and so do its figures and disagreements', () => {
  expect(idOf(NOW)).not.toBe(idOf(BEFORE))
  const { dumps, strays } = withFormerIds(NOW, { [idOf(NOW)]: idOf(BEFORE) })
  expect(strays).toEqual([])
  const [then, later] = [BEFORE, dumps].map((files) => arrange(files, { dismiss: {}, topics: {} }))
  expect(later?.articles.map(({ permalink }) => permalink).sort()).toEqual(
    then?.articles.map(({ permalink }) => permalink).sort(),
  )
  expect(then?.disagreements).toHaveLength(1)
  const doubts = [then, later].map((digest) =>
    digest?.disagreements.map(({ id, members }) => [id, members.map(({ figure }) => figure.id)]),
  )
  expect(doubts[1]).toEqual(doubts[0])
})

test('nothing of an article is named by the id that it would have', () => {
  const text =
    'Kites\n\nKite tax\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - Sales of kites rose 12% to 5.4 billion yuan under the treaty signed on November 8, 2023 [1]. Group 1: Tax - Of 40 makers 9 pay nothing [2]. - Sales were 5 tons in 2024 and 6 tons in 2025 [3].\n'
  const dump = lightFile('a.txt', text)
  const light = dump.articles[0] as LightArticle
  const { keyFigure, dates, figures, facts } = light
  const { claims, bare } = facts
  // Else one of them would be looked at in vain.
  for (const named of [dates, figures, claims, bare]) expect(named).not.toEqual([])
  expect(keyFigure).not.toBeNull()
  const former = 'aaaaaaaaaa'
  const { longId } = light
  expect({ ...renamed(light, former), longId }).toEqual({
    ...JSON.parse(JSON.stringify(light).replaceAll(light.id, former)),
    longId,
  })
})

test('an id that no article would have, and one that another article has, are told', () => {
  const [now, other] = [idOf(NOW), NOW[1]?.articles[0]?.id ?? '']
  const near = `${now.slice(0, -1)}${now.endsWith('0') ? '1' : '0'}`
  const { dumps, strays } = withFormerIds(NOW, { [near]: idOf(BEFORE), [now]: other })
  expect(dumps).toBe(NOW)
  expect(strays).toEqual([
    { setting: 'formerly', id: near, why: 'unknown', meant: now },
    { setting: 'formerly', id: now, why: 'taken', meant: null },
  ])
})
