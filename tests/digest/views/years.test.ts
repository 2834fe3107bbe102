import { expect, test } from 'vitest'
import { partsOf } from '../../../src/digest/views/part.ts'
import { yearsIn } from '../../../src/digest/views/years.ts'

/** So many articles of each year, newest first, and two without a date. */
function listOf(...counts: readonly (readonly [string, number])[]) {
  const dated = counts.flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${year}-${at}`,
      published: `${year}-11-09T08:41`,
    })),
  )
  const undated = ['a', 'b'].map((id) => ({ id, published: null }))
  return partsOf([...dated, ...undated], 't/x.html')
}

test('each year of a list in parts leads to where it begins', () => {
  const parts = listOf(['2025', 160], ['2022', 10], ['2021', 130])
  expect(yearsIn(parts)).toEqual([
    { year: '2025', count: 160, permalink: 't/x.html', newest: '2025-0' },
    { year: '2022', count: 10, permalink: 't/x.2.html', newest: '2022-0' },
    { year: '2021', count: 130, permalink: 't/x.2.html', newest: '2021-0' },
  ])
  for (const { permalink, newest } of yearsIn(parts)) {
    const part = parts.find((each) => each.permalink === permalink)
    expect(part?.items.map(({ id }) => id)).toContain(newest)
  }
})

test('a list of one part or of one year has all at hand', () => {
  expect(yearsIn(listOf(['2025', 40], ['2021', 60]))).toEqual([])
  expect(yearsIn(listOf(['2025', 200]))).toEqual([])
})
