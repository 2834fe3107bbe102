import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../../src/digest/days.ts'
import type { StoryTerms } from '../../../../src/digest/facts/terms.ts'
import { Evidence } from '../../../../src/digest/stories/followups/evidence.ts'
import type { Link } from '../../../../src/digest/stories/links/link.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import { CANNOT_LINK } from '../../../../src/digest/stories/similarity/thresholds.ts'
import { TermTable } from '../../../../src/digest/stories/terms/termTable.ts'
import { MODEL, type PairModel } from '../../../../src/digest/stories/weighed/model.ts'
import { weighed } from '../../../../src/digest/stories/weighed/weighed.ts'
import type {
  GroupSigns,
  LaterSigns,
  NearSigns,
} from '../../../../src/digest/stories/weighed/weights.ts'
import { amongOthers, areJoined, joined, joinedByRules, type Told } from '../../amongOthers.ts'

/** Of two articles that have little in common, and nobody else. */
const LITTLE = {
  ...{ across: 0, otherNames: 0, report: 0, length: 3.5, rareTerms: 1, codes: 0 },
  ...{ unsaid: 0, otherEvents: 0, ownNames: 0, known: 0 },
  ...{ similarity: 0.05, rival: 0, pairs: 0, laterSingle: 1, earlierSingle: 1 },
}
/** On one day. */
const NEAR: NearSigns & GroupSigns = { ...LITTLE, atOnce: 1, figures: 0 }
/** Days apart. */
const LATER: LaterSigns & GroupSigns = { ...LITTLE, recalls: 0, outcome: 0, opens: 0 }

function chanceOf(signs: NearSigns & GroupSigns): number {
  return MODEL.chance(MODEL.near(signs), signs, LINK, false)
}

function chanceLater(signs: LaterSigns & GroupSigns): number {
  return MODEL.chance(MODEL.later(signs), signs, LINK, true)
}

const LINK: Link = { low: 0, high: 1, score: LITTLE.similarity }

describe('what a sign weighs', () => {
  test.each([
    ['rareTerms', 3],
    ['figures', 3],
    ['similarity', 0.2],
    ['across', 1],
    ['codes', 2],
  ] as const)('more %s speak for one event', (sign, more) => {
    expect(chanceOf({ ...NEAR, [sign]: more })).toBeGreaterThan(chanceOf(NEAR))
  })

  test.each([
    ['otherNames', 1],
    ['otherEvents', 1],
    ['ownNames', 1],
    ['report', 1],
    ['rival', 0.3],
    ['pairs', 2],
    ['atOnce', 0],
  ] as const)('and %s against', (sign, other) => {
    expect(chanceOf({ ...NEAR, [sign]: other })).toBeLessThan(chanceOf(NEAR))
  })

  test.each([
    ['recalls', 1],
    ['outcome', 1],
    ['opens', 1],
    ['rareTerms', 3],
    ['codes', 2],
    ['similarity', 0.2],
  ] as const)('days apart more %s speak for one event', (sign, more) => {
    expect(chanceLater({ ...LATER, [sign]: more })).toBeGreaterThan(chanceLater(LATER))
  })

  test('days apart less is likely than on one day', () => {
    expect(chanceLater(LATER)).toBeLessThan(chanceOf(NEAR))
  })
})

describe('links of what the rules leave', () => {
  const links: readonly Link[] = [
    { low: 0, high: 1, score: 0.15 },
    { low: 2, high: 3, score: 0.12 },
    { low: 1, high: 2, score: 0.05 },
  ]
  const days = [1, 2, 40, 41]
  const alone = days.map((_, at) => [at])
  const all = {
    similarity: (): number => 0.1,
    textScore: (): number => 0,
    chance: (() => 0.9) as PairModel['chance'],
    likely: 0.5,
  }
  const found = (
    more: Partial<typeof all> = {},
    groups: readonly (readonly number[])[] = alone,
    of: readonly Link[] = links,
    on: readonly number[] = days,
  ): readonly string[] =>
    Array.from(weighed(of, on, groups, { ...all, ...more }), ({ low, high }) => `${low} ${high}`)

  test('are those that are likelier than not', () => {
    expect(found()).toEqual(['0 1', '1 2', '2 3'])
    expect(found({ chance: () => 0.5 })).toEqual(['0 1', '1 2', '2 3'])
    expect(found({ chance: () => 0.49 })).toEqual([])
  })

  test('are none of what may not follow', () => {
    const textScore = (low = 0, high = 0): number =>
      low === 1 && high === 2 ? Number.NEGATIVE_INFINITY : 0
    expect(found({ textScore })).toEqual(['0 1', '2 3'])
  })

  test('are none of what has a number of some dozens in common and nothing else', () => {
    const gained = (share: string): Told => [
      '2025-08-22',
      'Dockers go back',
      `An arbiter is to choose by June. ${share} more boxes went by rail.`,
    ]
    const held = (share: string): Told => ['2025-08-24', '器件报价', `海外收入占比升至${share}。`]
    const certain: PairModel = {
      near: () => 0,
      later: () => 0,
      chance: () => 1,
      mutualChance: () => 1,
      likely: 1,
      feature: () => 0,
    }
    expect(areJoined([gained('18%'), held('18%')], certain)).toBe(false)
    expect(areJoined([gained('620 metres'), held('620米')], certain)).toBe(true)
  })

  test('are none of what has numbers in common and no word, a month later', () => {
    const rash: Told = [
      '2044-05-02',
      'Clinic sends its guests home',
      'A spa in Aldeby closed after 33 guests and 46 others fell ill with a rash.\nThe towels smelled of lime, said a porter who had carried buckets to the boiler.',
    ]
    const wages: Told = [
      '2044-06-02',
      '装卸工拿到补发工资',
      '上月停工的装卸工拿到补发工资，33人签了新约，46人转岗。\n食堂多开了两个窗口，师傅们把旧工棚刷成了绿色。',
    ]
    expect(areJoined([rash, wages], { ...MODEL, likely: 0.25 })).toBe(false)
  })

  test('are none where two can be of no story, or are of one, or have no day', () => {
    expect(found({ similarity: () => CANNOT_LINK })).toEqual([])
    const pair = [0, 1]
    expect(found({}, [pair, pair, [2], [3]])).not.toContain('0 1')
    expect(found({}, alone, links, [Number.NaN, 2, 40, 41])).not.toContain('0 1')
  })

  test('are of stories that are likely on the whole', () => {
    const [some, others] = [
      [0, 1, 2],
      [3, 4, 5],
    ]
    const groups = [some, some, some, others, others, others].map((group) => group ?? [])
    const near = [1, 1, 1, 1, 1, 1]
    expect(found({}, groups, [{ low: 0, high: 3, score: 0.15 }], near)).toEqual([])
    const many = some?.flatMap((low) => others?.map((high) => ({ low, high, score: 0.15 })) ?? [])
    expect(found({}, groups, many, near)[0]).toBe('0 3')
  })

  test('are the same in any order', () => {
    const chance: PairModel['chance'] = (_, { similarity, rival }, { score }) =>
      (0.5 + score + similarity - rival) % 1
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            low: fc.nat(5),
            more: fc.integer({ min: 1, max: 5 }),
            score: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
          }),
          { selector: ({ low, more }) => `${low} ${low + more}`, maxLength: 20 },
        ),
        (drawn) => {
          const some = drawn.map(({ low, more, score }) => ({ low, high: low + more, score }))
          const on = Array.from({ length: 11 }, (_, at) => (at * 7) % 5)
          const one = on.map((_, at) => [at])
          expect(found({ chance }, one, [...some].reverse(), on)).toEqual(
            found({ chance }, one, some, on),
          )
        },
      ),
    )
  })
})

test('two that no rule joins are one story by what both have in sum', () => {
  const outbreak: Told = [
    '2025-03-07',
    'Foot-and-mouth disease breaks out in Hungary',
    'Foot-and-mouth disease has been found on a dairy farm at Kisbajcs near the border.\nThe farm keeps 1,400 cattle. Farmhands spread lime; a vet in overalls counted calves.',
  ]
  const mats: Told = [
    '2025-03-08',
    'Disinfectant on the bridges',
    'The whole herd of Kisbajcs will be put down, and cars roll over mats soaked in disinfectant.\nVaccine has come from abroad. Sand, boots and farmhands, and no calves.',
  ]
  const fair: Told = ['2025-03-09', 'A fair at Kisbajcs', 'Kisbajcs opened its fair of toys.']
  const cup: Told = ['2025-03-06', 'Kisbajcs wins', 'The handball team of Kisbajcs won a cup.']
  expect(joinedByRules(outbreak, mats, fair, cup)).toBe(false)
  expect(joined(outbreak, mats, fair, cup)).toBe(true)
  expect(joined(fair, cup, outbreak, mats)).toBe(false)
  // A weekly report tells of all that happened in its trade.
  expect(joined(outbreak, [mats[0], 'Special: disinfectant', mats[2]], fair, cup)).toBe(true)
  expect(joined(outbreak, [mats[0], 'Weekly: disinfectant', mats[2]], fair, cup)).toBe(false)
  const april: Told = ['2025-04-08', mats[1], mats[2]]
  expect(joined(outbreak, april, fair, cup)).toBe(false)
})

describe('what comes weeks later is weighed', () => {
  const sinks: Told = [
    '2025-03-07',
    'Market boat sinks off Dambaiko',
    'A boat with traders and yams of Dambaiko went down in a squall at dusk.\nThe traders sat on sacks of yams; the owner, Kwabbeno Ansahu, had lent them no vests.',
  ]
  const dock: Told = [
    '2025-03-24',
    'Dambaiko grocer in the dock',
    'Vests were never bought by the owner of the boat, prosecutors say.\nKwabbeno Ansahu wept. The court heard of traders on sacks of yams, and of the squall at dusk.',
  ]

  test('where it opens with a rare name of the earlier, for a month', () => {
    expect(mayFollow(sinks, dock)).toBe(true)
    expect(mayFollow(sinks, [dock[0], 'A grocer in the dock', dock[2]])).toBe(false)
    expect(mayFollow(sinks, ['2025-04-24', dock[1], dock[2]])).toBe(false)
  })

  test('where it recalls the time of the earlier, or its day', () => {
    const recalls = (lead: string): Told => [
      '2025-04-24',
      'A grocer in the dock',
      `${lead}\nKwabbeno Ansahu wept. The court heard of traders on sacks of yams.`,
    ]
    expect(mayFollow(sinks, recalls('The boat that he sent out in March had no vests.'))).toBe(true)
    expect(mayFollow(sinks, recalls('The boat of March 6 had no vests.'))).toBe(true)
    expect(mayFollow(sinks, recalls('The boat had no vests.'))).toBe(false)
    const told = recalls('The boat of traders that went down off Dambaiko in March had no vests.')
    expect(joined(sinks, told)).toBe(true)
    expect(joined(sinks, [told[0], told[1], told[2].replace(' in March', '')])).toBe(false)
  })

  test('where a Chinese headline opens with somebody whom the earlier opens with', () => {
    const site: Told = [
      '2026-04-05',
      '骐岳落子北非，绕开关税墙',
      '骐岳4日宣布建厂，年产12万辆，投资18亿元，2029年投产，关税因此少交一半。\n厂房选在阿加迪尔，地砖用赭土，招工从渔村开始。',
    ]
    const money: Told = [
      '2026-04-26',
      '骐岳：钱到了',
      '贷款利率不高，欧洲的规定却收紧，估值要打折，利润要等三年才看得见。\n五家银行向骐岳放款，阿加迪尔的厂房打桩，渔村招工，赭土烧成地砖。',
    ]
    expect(mayFollow(site, money)).toBe(true)
    expect(mayFollow(site, [money[0], '钱来，骐岳有了帮手', money[2]])).toBe(false)
    expect(mayFollow(site, ['2026-07-26', money[1], money[2]])).toBe(false)
  })
})

/** Whether the second of two articles among other news is weighed against the first. */
function mayFollow(...told: readonly [Told, Told]): boolean {
  const all = amongOthers(told)
  const days = all.map(({ published }) => dayOf(published ?? ''))
  const table = new TermTable(packStories(all, null).pack)
  const evidence = new Evidence({
    table,
    days,
    termsOf: (at) => all[at]?.facts.terms as StoryTerms,
  })
  return evidence.follows(all.length - 1, all.length - 2) !== null
}
