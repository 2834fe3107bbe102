import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as hints from '../../../src/digest/facts/hints.ts'
import { periodOf } from '../../../src/digest/facts/periods.ts'

const { hintsOf } = hints

/** For each rule phrases that it looks for, one for each of its words. */
const PHRASES: readonly (readonly [number, string])[] = [
  [
    hints.UNRELATED,
    'no link|no connection|no relation|unrelated|not related|not linked|not connected|separate from|nothing to do with|a link was ruled out|ruling out any link|无关|没有关系|排除与疫情的关联',
  ],
  [hints.YEARLY, 'last year|year-on-year|去年'],
  [hints.RELATIVE, 'last year|this year|next year|去年|上年|今年|明年|全年'],
  [
    hints.QUARTERS,
    'first three quarters|second quarter|Q3|q1|3Q25|4Q|前三季度|前三个季度|第一季度|三季报',
  ],
  [hints.HALVES, 'first half|H1|2H|1h25|上半年|半年报'],
  [hints.MONTHS, 'nine months|9M25|9m24'],
  [
    hints.MONTH_NAME,
    'January|February|March|April|May|June|July|August|September|October|November|December',
  ],
  [hints.SHORT_MONTH, 'Jan. 3|Feb 3|Mar 3|Apr 3|Jun 3|Jul 3|Aug 3|Sep 3|Oct 3|Nov 3|Dec 3'],
  [hints.ASIDE, 'whose|which|who'],
  [
    hints.PLAN,
    'expected|forecast|targets|planned|outlook|should|might|could|will|would|aim|aims|projected|projects|looked for|hoped|demanded a|pressed for|ask for|asks for|seek|sought|calls for|proposed|guidance|estimates for|to reach|is to|are to|预计|预测|预期|目标|计划|拟|有望|力争|指引|或将|将达',
  ],
  [hints.BY, 'by 2030'],
  [hints.YEAR_NUMBER, 'by 2030|1994|2025年|x2025'],
  [hints.MAY, 'it may rise'],
  [
    hints.PART,
    'each|apiece|average|averaged|per|daily|monthly|of which|of them|of these|including|alone|another|a further|additional|more than half|first-time|每|平均|日均|人均|单店|其中|分别|均|另有|新增|净增',
  ],
  [hints.ABROAD, 'abroad|overseas|at home|domestically|worldwide|online|offline'],
  [hints.RATE, 'a day|per week|a month|an hour'],
  [
    hints.STORM,
    'Typhoon Ragasa|Hurricane Ida|Cyclone Amo|Storm Eunice|台风“山竹”|飓风|气旋|风暴“乌娜”',
  ],
  [
    hints.TERMS,
    'excluding|not counting|net of|without fuel|with full tanks|with no cargo|fully loaded|Including|Together with|Counting|Excluding|空载|满载|不含|剔除|扣除|不计|连同|算上',
  ],
  [hints.QUAKE, 'magnitude 6.1|6.1-magnitude|6.1级地震'],
]

test.each(PHRASES)('hint %i stands wherever one of its words does', (hint, phrases) => {
  for (const phrase of phrases.split('|')) {
    for (const text of [phrase, phrase.toUpperCase(), `(${phrase})`, `钢${phrase}钢`]) {
      expect(hintsOf(text) & hint, text).not.toBe(0)
    }
  }
})

test('a text of other words gives no hint', () => {
  expect(hintsOf('Gold rose to a record, and so did the shares of its makers.')).toBe(0)
})

test.each([
  ['Fourth-quarter revenue was $3.2 billion.', '2029-02-21', '2028Q4'],
  ['In the fourth quarter revenue was $3.2 billion.', '2029-11-21', '2029Q4'],
  ['四季度营收32亿元。', '2029-03-21', '2028Q4'],
  ['Second-quarter revenue was $3.2 billion.', '2029-02-21', '2029Q2'],
  ['All trucks that were built before November 2028 are called back.', '2029-02-21', null],
])('the period of %s, in %s', (text, published, period) => {
  expect(periodOf(text, published)).toBe(period)
})

test('a period is told with the hints of its text as with all hints', () => {
  const piece = fc.constantFrom(
    ...PHRASES.flatMap(([, phrases]) => phrases.split('|')),
    ...['2025', '10', '月', '日', 'in ', 'end of ', 'half', ', ', ' ', '-', '1', 'q', 'the '],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      expect(periodOf(text, '2025-10-31')).toBe(periodOf(text, '2025-10-31', ~0))
    }),
    { numRuns: 500 },
  )
})

test.each([
  'it sold 28% more than last year',
  '出口比去年翻一番',
  'sums of the nine months before',
])('%s tells of no time that its number is of', (text) =>
  expect(periodOf(text, '2031-07-23')).toBeNull(),
)
