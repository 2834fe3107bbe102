import { expect, test } from 'vitest'
import { arranged, listing } from '../../arranged.ts'

const REPORTS = [
  `TSMC posts record third-quarter profit on AI demand
Cai Lian She· 2026-10-16 14:32
Core Viewpoint - TSMC's third-quarter net profit rose 42% to NT$462.5 billion [1].`,
  `台积电Q3净利润4523亿新台币，同比增长39%
Di Yi Cai Jing· 2026-10-16 16:20
Core Viewpoint - 台积电第三季度净利润4523亿元新台币，同比增长39% [1]。`,
]

const CORRECTION = `Correction: TSMC third-quarter net profit was NT$452.3 billion
Cai Lian She· 2026-10-17 08:00
Core Viewpoint - An earlier report gave TSMC's third-quarter net profit as NT$462.5 billion; the company says NT$452.3 billion [1].`

function correctionsOf(correction: string): readonly (string | null)[] {
  const digest = arranged({ 'a.txt': listing('Chips', ...REPORTS, correction) })
  return digest.disagreements.map(({ corrected }) => corrected?.title.text ?? null)
}

test('what a correction of the story takes back is told with the figures that disagree', () => {
  expect(correctionsOf(CORRECTION)).toEqual([
    'Correction: TSMC third-quarter net profit was NT$452.3 billion',
  ])
})

test('an article that corrects another number, or is no correction, settles nothing', () => {
  const other = 'An earlier report gave its gross margin as 60.2%; the company says 59.5%'
  expect(correctionsOf(CORRECTION.replace(/An earlier .*billion/, other))).toEqual([null])
  expect(correctionsOf(CORRECTION.replace('Correction: ', ''))).toEqual([null])
})
