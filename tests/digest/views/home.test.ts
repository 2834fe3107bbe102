import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { homePages } from '../../../src/digest/views/home.ts'
import { arranged } from '../../arranged.ts'

const bytes = readFileSync(new URL('../../../articles/rare-earth.txt', import.meta.url))
const digest = arranged({ 'a.txt': bytes })

test('doubts are counted by kind, those too that are not listed', () => {
  const [figures] = digest.disagreements
  const date = digest.disagreements.find(({ kind }) => kind === 'date')
  if (!figures || !date) throw new Error('the sample has both')
  const dismissed = { ...date, status: 'dismissed' } as const
  const disagreements = [...Array.from({ length: 9 }, () => figures), date, dismissed]
  const [page] = homePages({ ...digest, disagreements }, null)
  expect(page?.view().doubts.every(({ published }) => published === null)).toBe(true)
  expect(page?.view().doubtCounts).toEqual({ figures: 9, dates: 1 })
})

test('an article of two topics gives one of them its figure', () => {
  const text =
    '---\ntitle: Tin\ntopics: [Tin, Metals]\ndate: 2025-11-09\n---\n\n## Core Viewpoint\n\nTin rose 2.1% in May [1].\n'
  const found = arranged({ 'tin.md': Buffer.from(text) })
  const [page] = homePages(found, null)
  expect(found.topics).toHaveLength(2)
  expect(page?.view().figures).toHaveLength(1)
})

test('what is in doubt stands newest first, however far apart its numbers are', () => {
  const told = (name: string, day: string, one: string, other: string): string =>
    `${name} stocks\nBao· ${day}\nCore Viewpoint - Reserves of ${name} are ${one} tons [1].\n${name} again\nXin Lang· ${day}\nCore Viewpoint - Reserves of ${name} are ${other} tons [1].\n`
  const found = arranged({
    'a.txt': `Metals\n\n${told('tin', '2025-03-09', '380,000', '2.85 million')}`,
    'b.txt': `Ores\n\n${told('zinc', '2025-11-09', '500,000', '610,000')}`,
  })
  const [page] = homePages(found, null)
  const shown = page?.view().doubts.map(({ day, titles }) => `${day} ${titles[0].text}`)
  expect(shown).toEqual(['2025-11-09 zinc stocks', '2025-03-09 tin stocks'])
})

test('the day of the front page is that of the newest article whose date is in no doubt', () => {
  const told = (name: string, date: string, text: string): string =>
    `${name}\nBao· ${date}\nCore Viewpoint - ${text} [1].\n`
  const dayOf = (...articles: readonly string[]): string | null | undefined =>
    homePages(arranged({ 'a.txt': `Metals\n\n${articles.join('')}` }), null)[0]?.view().day
  const pact = told('Tin pact', '2025-11-09', 'A pact was signed on November 7, 2023')
  expect(dayOf(pact, told('Zinc', '2025-11-08', 'Zinc fell'))).toBe('2025-11-08')
  expect(dayOf(pact)).toBe('2025-11-09')
  const many = Array.from({ length: 12 }, (_, at) =>
    told(`Zinc ${at}`, '2025-11-08', `Zinc fell, ${at}`),
  )
  expect(dayOf(told('Far ahead', '2099-11-09', 'Tin fell'), ...many)).toBe('2025-11-08')
})
