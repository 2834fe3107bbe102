import { describe, expect, test } from 'vitest'
import { but, joined, type Told } from '../../amongOthers.ts'

describe('a headline that another has with other names', () => {
  const fined: Told = [
    '2026-10-07',
    'Wessex Coast Water fined £88m for spilling sewage',
    'Ofwat, the regulator, fined Wessex Coast Water £88 million for spilling untreated sewage, 9% of its turnover.',
  ]
  const later: Told = [
    '2026-10-14',
    'Northbrook Water fined £17m for spilling sewage',
    'Ofwat, the regulator, fined Northbrook Water £17 million for spilling untreated sewage, 6% of its turnover.',
  ]

  test('is of another event days later', () => {
    expect(joined(fined, later)).toBe(false)
    expect(joined(fined, but(later, ['Northbrook', 'Wessex Coast'], ['17', '88']))).toBe(true)
  })
})

describe('a table of each month', () => {
  const october: Told = [
    '2026-11-01',
    '澳门10月博彩毛收入升8.2%',
    '博监局1日公布，澳门10月博彩毛收入241.3亿澳门元，按年升8.2%，首十个月累计2078亿澳门元。',
  ]
  const november: Told = [
    '2026-12-01',
    '澳门11月博彩毛收入升4.1%',
    '博监局1日公布，澳门11月博彩毛收入211.6亿澳门元，按年升4.1%，首十一个月累计2289.6亿澳门元。',
  ]

  test('is of its month alone', () => {
    expect(joined(october, november)).toBe(false)
  })
})

describe('a headline that opens with a place', () => {
  const closed: Told = [
    '2026-10-24',
    '公务员报名结束 资格审查通过人数创新高',
    '国家公务员局24日消息，公务员考录报名结束，共有394.6万人通过资格审查，计划招录4.02万人，竞争激烈。',
  ]
  const province: Told = [
    '2026-11-02',
    '贵州公务员报名结束 38.2万人通过资格审查',
    '贵州省人社厅2日说，公务员考录报名结束，共有38.2万人通过资格审查，计划招录9870人，竞争激烈。',
  ]

  test('is of no earlier event that has nothing of it', () => {
    expect(joined(closed, province)).toBe(false)
    expect(joined(but(closed, ['国家公务员局', '遵义市人社局']), province)).toBe(true)
  })
})
