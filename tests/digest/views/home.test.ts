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
