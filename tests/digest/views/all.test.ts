import { expect, test } from 'vitest'
import { allPages } from '../../../src/digest/views/all.ts'
import { arranged } from '../../arranged.ts'

/** An article in each of so many months, the newest in December 2025. */
function pagesOf(months: number): ReturnType<typeof allPages> {
  const articles = Array.from({ length: months }, (_, at) => {
    const month = `${2025 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, '0')}`
    return `Zinc ${at}\nCai Jing· ${month}-09 08:41\nCore Viewpoint - Zinc sells well [1].`
  })
  return allPages(arranged({ 'zinc.txt': `Zinc\n\n${articles.join('\n')}\n` }))
}

test('a page of titles leads to its months, of many to its years', () => {
  const startsOf = (months: number) => pagesOf(months)[0]?.view().starts
  expect(startsOf(1)).toBeNull()
  expect(startsOf(2)).toEqual({ areYears: false, months: ['2025-12', '2025-11'] })
  expect(startsOf(25)).toEqual({ areYears: true, months: ['2025-12', '2024-12', '2023-12'] })
})
