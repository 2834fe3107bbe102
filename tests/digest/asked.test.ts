/** How often things are asked when a digest has many of each: once or a few times, and not once for each of the others. */
import { expect, test } from 'vitest'
import { topicsOf } from '../../src/digest/collections.ts'
import type { ArticleRef, Digest, Disagreement } from '../../src/digest/digest.ts'
import { problemsOf } from '../../src/digest/problemsOf.ts'
import { figureParts } from '../../src/exports/figures.ts'
import { parseFile } from '../../src/read/read.ts'
import { digestOf } from '../templates/inDoubt.ts'

const MANY = 400

/** Items whose property is counted whenever it is asked for. */
function counted<Item extends object>(items: readonly Item[], key: keyof Item) {
  const count = { asked: 0 }
  const watched = items.map((item) => {
    const value = item[key]
    return Object.defineProperty({ ...item }, key, {
      get: () => {
        count.asked++
        return value
      },
    })
  })
  return { count, watched }
}

const WORDS = 'Kites\nCai Jing· 2025-01-09 08:41\nCore Viewpoint - Kites fly [1].'
const [KITES] = digestOf({ Kites: [WORDS] }).articles

/** Each of a topic and a month of its own. */
const ARTICLES = Array.from({ length: MANY }, (_, at): ArticleRef => {
  if (!KITES) throw new Error('no sample')
  const topics = [{ name: `Topic ${at}`, lang: 'en', permalink: `t/${at}.html` }] as const
  return { ...KITES, id: `x${at}`, topics, published: `${2000 + Math.floor(at / 12)}-01-09` }
})

const DOUBTS = ARTICLES.map((article, at): Disagreement => {
  const figure = { article: article.id } as Disagreement['members'][number]['figure']
  return {
    id: `d${at}`,
    permalink: '',
    kind: 'date',
    subject: '',
    subjects: [{ text: '', lang: 'en' }],
    unit: 'date',
    members: [{ figure, article }],
    spread: null,
    status: 'open',
    note: null,
    corrected: null,
    topics: [`Topic ${at}`],
  }
})

test('a disagreement is asked for its topics once, and not by each topic', () => {
  const { count, watched } = counted(DOUBTS, 'topics')
  const topics = topicsOf(ARTICLES, watched, [])
  expect(topics.map(({ disagreements }) => disagreements.length)).toEqual(ARTICLES.map(() => 1))
  expect(count.asked).toBeLessThan(3 * MANY)
})

test('a date in doubt is asked for its article once, and not by each month', () => {
  const dates = DOUBTS.flatMap(({ members }) => members.map(({ figure }) => figure))
  const { count, watched } = counted(dates, 'article')
  const disagreements = DOUBTS.map((found, at) => ({
    ...found,
    members: found.members.map((member) => ({ ...member, figure: watched[at] ?? member.figure })),
  }))
  const months = ARTICLES.map((article, at) => {
    return { month: `${at}`, permalink: '', articles: [article] }
  })
  const whole: Digest = { ...digestOf({ Kites: [WORDS] }), disagreements, months }
  expect(figureParts(whole, -1)?.map((part) => part.dates.length)).toEqual(months.map(() => 1))
  expect(count.asked).toBeLessThan(3 * MANY)
})

test('a message of a file is asked for its line a few times, and not by each article', () => {
  const articles = Array.from({ length: MANY }, (_, at) => WORDS.replace('Kites', `Kites ${at}`))
  const dump = parseFile('a.txt', Buffer.from(['icon', 'Search documents', ...articles].join('\n')))
  const problems = dump.articles.map(
    ({ span }) => ({ code: 'no-lead', line: span.line + 1 }) as const,
  )
  const { count, watched } = counted(problems, 'line')
  const file = { ...dump, problems: watched as unknown as typeof dump.problems }
  expect(dump.articles.map((_, at) => problemsOf(file, at).length)).toEqual(articles.map(() => 1))
  expect(count.asked).toBeLessThan(3 * MANY)
})
