/**
 * `npm run bench -- figures [--articles 1000,10000] [--rounds 3]`: processor time of reading across
 * generated articles, by step, median of the rounds. Each round reads all texts anew in this process.
 */
import { createHash } from 'node:crypto'
import { articleFacts, type FactText } from '../../src/digest/articleFacts.ts'
import { comparingClaims } from '../../src/digest/differing/comparing.ts'
import { comparisonKeysOf } from '../../src/digest/differing/comparisonGroups.ts'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { agreements, disagreements } from '../../src/digest/doubts/disagreements.ts'
import { findFigures } from '../../src/digest/figures/figures.ts'
import { Surroundings } from '../../src/digest/figures/units/sharedCurrencies.ts'
import { articleFigure } from '../../src/digest/foundFacts.ts'
import { finish } from '../../src/digest/steps.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Article } from '../../src/records/article.ts'
import { stories } from '../digest/told.ts'
import { numberOf, numbersOf, optionsOf } from '../usage.ts'
import { generateDumps } from './corpus.ts'
import { median } from './measure.ts'

const STEPS = ['figures', 'facts', 'stories', 'disagreements'] as const
const PLACE = { dump: 'a.txt', line: 1, start: 0, end: 1 }

export function benchFigures(args: readonly string[]): void {
  const values = optionsOf(args, {
    articles: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '3' },
  })
  const times = numberOf(values.rounds)
  for (const count of numbersOf(values.articles)) {
    const articles = generated(count)
    const rounds = Array.from({ length: times }, () => round(articles))
    const seconds = (step: number): number => median(rounds.map(({ spent }) => spent[step] ?? 0))
    const told = STEPS.map((step, at) => `${step} ${seconds(at).toFixed(2)}`).join(', ')
    const all = median(rounds.map(({ spent }) => spent.reduce((sum, one) => sum + one, 0)))
    const hash = rounds[0]?.hash ?? ''
    process.stdout.write(`${count} articles: ${all.toFixed(2)} s (${told}); result ${hash}\n`)
  }
}

function generated(count: number): readonly Article[] {
  return [...generateDumps({ articles: count, perDump: 20, seed: 1 })].flatMap(
    ({ path, text }) => parseFile(path, Buffer.from(text)).articles,
  )
}

/** Seconds of each step, and a hash of all that was found. */
function round(articles: readonly Article[]): { spent: readonly number[]; hash: string } {
  const spent: number[] = []
  let before = process.cpuUsage()
  const done = (): void => {
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1e6)
    before = process.cpuUsage()
  }
  const read = articles.map((article, at) => figuresOf(article, `a${at}`))
  done()
  const told = articles.map(({ title, published, source }, at) => {
    const texts = read[at] ?? []
    const facts = finish(articleFacts(title, published, texts))
    const figures = texts.flatMap((text) => text.figures)
    const own = { id: `a${at}`, title: title ?? '', topics: [], dates: [], contentHash: '' }
    const article: FigureArticle = { ...own, published, source, figures, facts }
    return { ...article, comparisonKeys: comparisonKeysOf(article) }
  })
  done()
  const groups = stories(told)
  done()
  const found = [...finish(comparingClaims(told, groups, null)).values()]
  const differing = disagreements(told, {}, found)
  const alike = [...agreements(found)]
  done()
  const hash = createHash('sha256').update(JSON.stringify([read, told, groups, differing, alike]))
  return { spent, hash: hash.digest('hex').slice(0, 12) }
}

function figuresOf(article: Article, id: string): readonly FactText[] {
  const texts = [article.lead, ...article.groups.flatMap(({ insights }) => insights)]
  const around = new Surroundings([article.title ?? '', ...texts.map((each) => each?.text ?? '')])
  return texts.flatMap((insight, at) => {
    if (insight === null) return []
    const own = { article: id, insight: `i-${at}`, number: `1.${at}`, place: PLACE }
    const bare: number[] = []
    const figures = findFigures(insight.text, around, bare).map((figure) =>
      articleFigure(figure, own),
    )
    return [{ text: insight.text, figures, bare }]
  })
}
