/**
 * Digests of many subjects, made of annotated sets: a few stories, and articles that have nothing to do with each other. What
 * two of these share is chance. The same from run to run.
 */
import { shortHash } from '../../src/text/hash.ts'
import { type Across, articleOf, readAcross, readWritten, renamed } from './across.ts'
import { foldsOf, SETS } from './regression.ts'
import { randomBy, shuffled } from './shuffled.ts'

const SIZE = 40
/** Stories of a digest. */
const STORIES = 3
/** All sets are told in the same weeks: each begins at one of so many days. */
const DAYS = 10
const FIRST_DAY = Date.UTC(2044, 4, 1)
const DAY_MS = 86_400_000

/** One digest, of a story of a set and of other sets that are left out with it (`foldsOf`); null where it has no story. */
export function wideDigest(set: string): Across | null {
  const fold = FOLDS.find((sets) => sets.includes(set)) ?? SETS
  const random = randomBy(Number.parseInt(shortHash(`wide ${set}`, 6), 36))
  const others = shuffled(fold, random).filter((other) => other !== set)
  const told = [set, ...others].filter((name) => storiesIn(name).length > 0).slice(0, STORIES)
  if (told[0] !== set) return null
  const stories = told.map((name) => shuffled(storiesIn(name), random)[0] ?? [])
  const alone = others.filter((name) => !told.includes(name)).slice(0, SIZE - stories.flat().length)
  const articles = [
    ...told.flatMap((name, at) => shifted(name).filter(({ id }) => stories[at]?.includes(id))),
    ...alone.flatMap((name) => shuffled(shifted(name), random)[0] ?? []),
  ]
  return { articles, stories, likely: [], differ: [], maybe: [], dates: [] }
}

const FOLDS = foldsOf([])

function storiesIn(set: string): Across['stories'] {
  return readAcross(set).stories.map((ids) => ids.map((id) => `${set}/${id}`))
}

const SHIFTED = new Map<string, Across['articles']>()

/** The articles of a set in the same weeks as all. */
function shifted(set: string): Across['articles'] {
  const known = SHIFTED.get(set)
  if (known) return known
  const written = readWritten(set)
  const days = written.map(({ published }) => Date.parse(published.slice(0, 10)))
  const first = FIRST_DAY + (Number.parseInt(shortHash(set, 4), 36) % DAYS) * DAY_MS
  const by = first - Math.min(...days)
  const articles = written.map(({ id, published, title, texts }, at) => {
    const day = new Date((days[at] ?? 0) + by).toISOString().slice(0, 10)
    const article = articleOf(id, `${day}${published.slice(10)}`, title, texts)
    return renamed(article, (own) => `${set}/${own}`)
  })
  SHIFTED.set(set, articles)
  return articles
}
