/** Whether articles are one story where there is other news, too. */
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { MODEL, type PairModel } from '../../src/digest/stories/weighed/model.ts'
import { articleOf, readAcross } from './across.ts'
import { tellStories } from './told.ts'

/** Other news, so that it can be told what is rare; all of it long before. */
export const OTHERS: readonly FigureArticle[] = [
  ...readAcross('whole-mixed-10').articles,
  ...readAcross('whole-english-1').articles,
  ...readAcross('whole-chinese-1').articles,
].map((article, at) => ({
  ...article,
  id: `other${at}`,
  published: `2024-${String((at % 9) + 1).padStart(2, '0')}-0${(at % 4) * 2 + 1}T09:00`,
}))

export type Told = readonly [published: string, title: string, text: string]

/** Whether the first two of some articles are one story among other news. */
export function joined(...told: readonly Told[]): boolean {
  return areJoined(told, MODEL)
}

/** As if nothing were weighed that the rules leave. */
export const RULES_ALONE: PairModel = { ...MODEL, chance: () => 0 }

/** The same, if nothing were weighed that the rules leave. */
export function joinedByRules(...told: readonly Told[]): boolean {
  return areJoined(told, RULES_ALONE)
}

/** Whether the first two are one, as somebody judges what the rules leave. */
export function areJoined(told: readonly Told[], model: PairModel): boolean {
  const { stories } = tellStories(amongOthers(told), null, model)
  return stories.some((ids) => ids.includes('own0') && ids.includes('own1'))
}

/** Other news, and behind it these articles as `own0`, `own1` and so on; ascending by id. */
export function amongOthers(told: readonly Told[]): readonly FigureArticle[] {
  const own = told.map(([published, title, text], at) =>
    articleOf(`own${at}`, `${published}T09:00`, title, text.split('\n')),
  )
  return [...OTHERS, ...own].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** With some words of its text as others. */
export function but([published, title, text]: Told, ...words: readonly [string, string][]): Told {
  return [published, title, words.reduce((told, [from, to]) => told.replace(from, to), text)]
}
