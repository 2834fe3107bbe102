import { expect, test } from 'vitest'
import type { Digest } from '../../../src/digest/digest.ts'
import { MOST_CASES } from '../../../src/digest/doubts/cases.ts'
import { type FiguresView, figuresPages } from '../../../src/digest/views/figures.ts'
import { arranged } from '../../arranged.ts'
import { misdatedDump } from '../../templates/inDoubt.ts'

function digestOf(doubts: number): Digest {
  return arranged({ 'tin.txt': misdatedDump(doubts) })
}

function viewsOf(digest: Digest): ReadonlyMap<string, FiguresView> {
  return new Map(figuresPages(digest).map(({ permalink, view }) => [permalink, view()]))
}

test('one page holds all that is in doubt, while it can', () => {
  const digest = digestOf(MOST_CASES)
  expect(digest.disagreements).toHaveLength(MOST_CASES)
  const views = viewsOf(digest)
  expect([...views.keys()].filter((permalink) => /\d{4}-\d\d/.test(permalink))).toEqual([])
  const page = views.get('figures.html')
  expect(new Set(page?.cases.map(({ id }) => `figures.html#d-${id}`))).toEqual(
    new Set(digest.disagreements.map(({ permalink }) => permalink)),
  )
  expect(page).toMatchObject({ casesLeft: 0, months: [] })
})

test('of more the newest stand there, and each on the page of its month that it leads to', () => {
  const digest = digestOf(MOST_CASES + 25)
  const views = viewsOf(digest)
  const page = views.get('figures.html')
  expect(page?.cases).toHaveLength(MOST_CASES)
  expect(page?.casesLeft).toBe(25)
  expect(page?.openCases).toEqual({ figures: 0, dates: MOST_CASES + 25 })
  expect(page?.months.map(({ permalink }) => permalink)).toEqual(
    [...views.keys()].filter((permalink) => /\d{4}-\d\d|undated/.test(permalink)),
  )
  const days = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => {
      const found = digest.disagreements.find((each) => each.id === id)
      return found?.members[0]?.article.published ?? ''
    })
  const shown = page?.cases.map(({ id }) => id) ?? []
  const left = digest.disagreements.map(({ id }) => id).filter((id) => !shown.includes(id))
  expect(days(left).every((day) => days(shown).every((other) => day <= other))).toBe(true)
  for (const { id, permalink } of digest.disagreements) {
    const [address = '', mark] = permalink.split('#')
    expect(mark).toBe(`d-${id}`)
    expect(views.get(address)?.cases.filter((each) => each.id === id)).toHaveLength(1)
  }
  for (const { cases } of views.values()) expect(cases.length).toBeLessThanOrEqual(MOST_CASES)
})

test('a page of a month leads to the others and has no table of all figures', () => {
  const views = viewsOf(digestOf(MOST_CASES + 25))
  const [first, second] = views.get('figures.html')?.months ?? []
  expect(first?.month).toMatch(/^\d{4}-\d\d$/)
  expect((first?.month ?? '') > (second?.month ?? '')).toBe(true)
  expect(views.get(first?.permalink ?? '')).toMatchObject({ month: first, rows: [], casesLeft: 0 })
})
