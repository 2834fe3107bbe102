/** What was chosen, by reading alone, of the figures of annotated articles: keyFigures.txt. */
import { readFileSync } from 'node:fs'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { byWeight, type KeyJudge, keyFigures } from '../../src/digest/keyFigure.ts'
import { readAcross } from './across.ts'

export interface KeyChoice {
  readonly set: string
  readonly article: FigureArticle
  /** As the text writes them, the best first. */
  readonly good: readonly string[]
  /** That nobody would wonder at. */
  readonly fair: readonly string[]
}

export function readKeyChoices(): readonly KeyChoice[] {
  const file = readFileSync(new URL('keyFigures.txt', import.meta.url), 'utf8')
  return Array.from(
    file.matchAll(/^(\S+) (\S+) \|(.*?)\|(.*)$/gm),
    ([, set = '', id = '', good = '', fair = '']) => {
      const article = readAcross(set).articles.find((each) => each.id === id)
      if (!article) throw new Error(`${set} has no ${id}`)
      return { set, article, good: rawsIn(good), fair: rawsIn(fair) }
    },
  )
}

function rawsIn(list: string): readonly string[] {
  return list.split(';').flatMap((raw) => raw.trim() || [])
}

/** What the figure that is shown would be worth there. */
export function worthOf(
  { article, good, fair }: KeyChoice,
  judge: KeyJudge = byWeight,
): 'good' | 'fair' | 'bad' | 'none' {
  const { key } = keyFigures(article.figures, article.title, judge)
  if (key === null) return 'none'
  if (good.includes(key.raw)) return 'good'
  return fair.includes(key.raw) ? 'fair' : 'bad'
}
