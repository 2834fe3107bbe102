import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import type { FigureJudge } from '../../../src/digest/differing/weighed/weights.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'

const MORNING = '2031-11-04T09:00'
const EVENING = '2031-11-04T20:00'
const NEXT_MORNING = '2031-11-05T09:00'

/** What two articles of one story are found to disagree on, whatever the rules leave. */
function found(
  first: string,
  second: string,
  [one, other]: readonly [string, string] = [MORNING, NEXT_MORNING],
  judge: FigureJudge = () => 0.93,
): readonly string[] {
  const articles = [
    articleOf('a', one, 'Fire at Quillane 奎兰大火', first.split('\n')),
    articleOf('b', other, 'Fire at Quillane 奎兰大火', second.split('\n')),
  ]
  return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], judge)])
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ raw }) => raw).join(' | '))
}

describe('what an event adds up has grown where it is greater and told later', () => {
  test.each([
    ['The fire has burned 12,000 hectares.', 'It has burned 15,000 hectares.'],
    ['大火已造成12人死亡。', '大火造成15人死亡。'],
    ['Flames destroyed 120 houses.', '房屋被毁150栋。'],
    ['Clinics counted 120 cases of fever.', 'Clinics counted 150 cases of fever.'],
    ['Police arrested 31 looters.', 'Police have arrested 47 looters.'],
    ['On the first day 60 operations were put off.', 'The wards postponed 85 operations.'],
    ['By then 48 barges lay at anchor.', '上下游滞留驳船71艘。'],
  ])('a day later: %s %s', (first, second) => {
    expect(found(first, second)).toEqual([])
    // Nobody unburns a forest.
    expect(found(second, first)).toHaveLength(1)
    // Nor is a number of the same morning another's.
    expect(found(first, second, [MORNING, '2031-11-04T14:00'])).toHaveLength(1)
  })

  test('what goes on does not add up otherwise', () => {
    expect(found('The hall holds 120 chairs.', 'The hall holds 150 chairs.')).toHaveLength(1)
    expect(found('The farm covers 12,000 hectares.', '农场占地1.5万公顷。')).toHaveLength(1)
  })

  test('of a fire in the open one of both says that it burns', () => {
    const [burnt, all] = ['Flames have consumed 8,600 hectares.', 'It ran over 13,900 hectares.']
    expect(found(burnt, all)).toEqual([])
    expect(found(all, burnt)).toHaveLength(1)
    const [hall, house] = [
      'Flames have consumed 8,600 square metres.',
      'It has 13,900 square metres.',
    ]
    expect(found(hall, house)).toHaveLength(1)
  })

  test.each([
    ['By 5am 120 people had been rescued.', '已有150人获救。'],
    ['截至4日零时，120人获救。', 'Boats had rescued 150 people.'],
    ['The fire had burned 120 hectares by dawn.', 'It has burned 150 hectares.'],
  ])('what was counted until an hour, and later: %s', (first, second) => {
    expect(found(first, second, [MORNING, EVENING])).toEqual([])
  })

  test.each([
    ['By Tuesday noon 120 people had been rescued.', '截至4日中午，150人获救。'],
    ['截至4日晚8时，120人遇难。', '4日晚上8点遇难150人。'],
    ['By five on Tuesday afternoon 120 homes were destroyed.', '截至4日17时，房屋被毁150栋。'],
    ['By Tuesday morning 34 barges lay at anchor.', '截至4日早晨，滞留驳船43艘。'],
    ['Until midnight on Tuesday 120 people had died.', '截至4日午夜，已有150人死亡。'],
  ])('of one hour both cannot be right: %s %s', (first, second) => {
    expect(found(first, second, [EVENING, '2031-11-05T22:00'])).toHaveLength(1)
  })

  test('an hour of the event is none until which anybody counted', () => {
    const out = '大火于4日2时40分扑灭，过火面积1.8万平方米。'
    expect(found(out, 'It burned 24,000 square metres.', [MORNING, EVENING])).toHaveLength(1)
    expect(
      found(out.replace('大火于', '截至').replace('扑灭', ''), 'It burned 24,000 square metres.', [
        MORNING,
        EVENING,
      ]),
    ).toEqual([])
  })
})

describe('digits in another order', () => {
  test('need something else that speaks for one thing', () => {
    const fleet =
      'It carried 5,300 cars.\nTickets cost $9.\nThe owner has vessels that are 24 years old.'
    const ship =
      'The wind blew at 37 km/h.\nIt sat on 8% of sand.\nThe Isle, 42 years old, ran aground.'
    expect(found(fleet, ship)).toEqual([])
    const named = [fleet, ship].map((text) => `${text.slice(0, -1)}, with 31 people on board.`)
    expect(found(named[0] ?? '', named[1] ?? '')).toHaveLength(1)
    expect(
      found(fleet.replace('24 years old', '24 cranes'), ship.replace('42 years old', '42 cranes')),
    ).toHaveLength(1)
    // In two languages words in common are few.
    expect(found(fleet, '风速37公里。\n沙占8%。\n该船船龄42年。')).toHaveLength(1)
  })

  test('as do those of another scale', () => {
    const firms = 'That led 843 companies to bring back $312 billion.'
    expect(found('The bank had $31.2 billion reinvested abroad.', firms)).toEqual([])
    expect(found('It led companies to bring back $31.2 billion.', firms)).toHaveLength(1)
  })
})

describe('a likely pair needs more of a chance', () => {
  const likely =
    (chance: number): FigureJudge =>
    () =>
      chance

  test('where one has one digit, and nothing near both tells of one thing', () => {
    const [stocks, given] = [
      '血库存量降到两天用量。\n路长37公里。',
      '捐血相当于平日三天。\n票价6元。',
    ]
    expect(found(stocks, given, undefined, likely(0.8))).toEqual([])
    expect(found(stocks, given, undefined, likely(0.88))).toHaveLength(1)
    const [long, longer] = [stocks.replace('两', '12'), given.replace('三', '15')]
    expect(found(long, longer, undefined, likely(0.8))).toHaveLength(1)
  })

  test('down in both articles, in one language and without a word in common', () => {
    const laps = [
      'Quillane saw $4 and 37 kg.\nIt ran 66 laps.',
      'Quillane saw 5 hours and 8%.\nAda Orr led 79 laps.',
    ] as const
    expect(found(...laps, undefined, likely(0.8))).toEqual([])
    expect(found(...laps, undefined, likely(0.92))).toHaveLength(1)
    expect(found('It ran 66 laps.', 'Ada Orr led 79 laps.', undefined, likely(0.92))).toHaveLength(
      1,
    )
  })
})

test.each([
  ['The blast killed three people.', 'Five people were killed in the blast.'],
  ['爆炸造成三人死亡。', '爆炸造成5人死亡。'],
])('counts in words are compared by rules alone: %s %s', (first, second) => {
  const never = (): number => 0
  expect(found(first, second, [MORNING, '2031-11-04T14:00'], never)).toHaveLength(1)
  expect(found(first, second, [MORNING, NEXT_MORNING], never)).toEqual([])
  expect(found('At least four people were killed.', '5人遇难。', [MORNING, EVENING])).toEqual([])
})
