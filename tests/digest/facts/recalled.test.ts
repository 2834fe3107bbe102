import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Reading } from '../../../src/digest/facts/reading.ts'
import { recalledIn } from '../../../src/digest/facts/recalled.ts'
import { findQuantities } from '../../../src/digest/figures/quantities/quantities.ts'
import { eighths, growth } from '../../growth.ts'

function recalled(published: string | null, ...texts: readonly string[]): readonly string[] {
  const openings = texts.map((text) => ({
    reading: new Reading(text),
    figures: findQuantities(text),
  }))
  return recalledIn(openings, published).map((days) => days.map(dayOf).join(' to '))
}

function dayOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

const MARCH = '2026-03-01 to 2026-03-31'

describe('what an article of May 18, 2026 recalls', () => {
  test.each([
    ['the bid that it made in March', MARCH],
    ['the cello auctioned in March to a foundation', MARCH],
    ['Sensor blamed for the March disaster', MARCH],
    ['fined for March’s outage', MARCH],
    ['The bid of late March 2026 is off', MARCH],
    ['watches stolen in December', '2025-12-01 to 2025-12-31'],
    ['an agreement of early May', '2026-05-01 to 2026-05-17'],
    ['the SUVs that it began to recall last month', '2026-04-01 to 2026-04-30'],
    ['which it announced earlier this month', '2026-05-01 to 2026-05-17'],
    ['the keys were handed over last week', '2026-05-11 to 2026-05-17'],
    ['Two weeks after it opened', '2026-04-30 to 2026-05-08'],
    ['Eight days after the flood', '2026-05-03 to 2026-05-12'],
    ['Three weeks on, the pact has brought money', '2026-04-23 to 2026-05-01'],
    ['the plan that was announced four weeks earlier', '2026-04-16 to 2026-04-24'],
    ['A month after the loan', '2026-04-06 to 2026-04-30'],
    ['to annul this month’s fine', '2026-05-01 to 2026-05-17'],
    ['the March contract with the yard', MARCH],
    ['停产一个多月后拿到新证', '2026-04-06 to 2026-04-30'],
    ['成立不到两个月的公司', '2026-03-07 to 2026-03-31'],
    ['上线三周的游戏', '2026-04-23 to 2026-05-01'],
    ['筹划近两个月的并购告吹', '2026-03-07 to 2026-03-31'],
    ['ended a strike that had lasted 20 days', '2026-04-21 to 2026-04-30'],
    ['The strike ended on Sunday after 20 days when', '2026-04-21 to 2026-04-30'],
    ['A deal ended the 20-day blockade', '2026-04-21 to 2026-04-30'],
    ['召回宣告结束，历时20天', '2026-04-21 to 2026-04-30'],
    ['the tram that crashed on 9 May', '2026-05-09 to 2026-05-09'],
    ['the crash of 9 December', '2025-12-09 to 2025-12-09'],
    ['3月爆炸的起因', MARCH],
    ['终止今年3月披露的收购', MARCH],
    ['去年12月的火灾', '2025-12-01 to 2025-12-31'],
    ['上月该公司召回苏打水', '2026-04-01 to 2026-04-30'],
    ['上周被找到', '2026-05-11 to 2026-05-17'],
    ['9日以来的暴雪', '2026-05-09 to 2026-05-09'],
    ['18 days after the boat had hit a tree, divers gave up on Friday', '2026-04-23 to 2026-05-02'],
    ['two weeks to the day after the lender had locked them in', '2026-04-30 to 2026-05-08'],
    ['the storm at the start of the month', '2026-05-01 to 2026-05-17'],
    ['works that are cold since mid-March', MARCH],
    ['She drove for seven hours last Friday', '2026-05-11 to 2026-05-17'],
    ['a plan of late last year', '2025-11-01 to 2025-12-31'],
    ['去年底闹出事故的批次', '2025-11-01 to 2025-12-31'],
    ['挺过月中那场逼宫', '2026-05-01 to 2026-05-17'],
    ['临时税开征三周多来', '2026-04-23 to 2026-05-01'],
    ['“4·26”震灾过去22天', '2026-04-19 to 2026-04-28'],
    ['地震8天后', '2026-05-03 to 2026-05-12'],
    ['本月9日夜间的爆炸', '2026-05-09 to 2026-05-09'],
    ['阿加罗本月被议会罢免后', '2026-05-01 to 2026-05-17'],
    ['After 20 days of strike the workers', '2026-04-21 to 2026-04-30'],
    ['whose boat took them to their deaths this month', '2026-05-01 to 2026-05-17'],
    ['禾木的路封了20天', '2026-04-21 to 2026-04-30'],
    ['那次事故过去20天', '2026-04-21 to 2026-04-30'],
    ['冰湖泻空后第20天', '2026-04-21 to 2026-04-30'],
    ['离火箭坠海整整20天', '2026-04-21 to 2026-04-30'],
  ])('%s', (text, days) => {
    expect(recalled('2026-05-18T10:00', text)).toEqual([days])
  })

  test('the week before, which a Sunday is the end of', () => {
    expect(recalled('2026-05-17', '上周被找到')).toEqual(['2026-05-04 to 2026-05-16'])
    expect(recalled('2026-05-24', 'It sank last week')).toEqual(['2026-05-11 to 2026-05-23'])
  })

  test.each([
    ['until a hearing next March'],
    ['must be sold by March'],
    ['in the March quarter'],
    ['the March contract fell by 2%'],
    ['a month of rain'],
    ['一个多月内'],
    ['工期近两个月'],
    ['between March and April'],
    ['March to April'],
    ['for delivery on March 5'],
    ['its first purchase since it joined in March'],
    ['in March 2024'],
    ['in June'],
    ['3月底产量同比增长'],
    ['截至3月'],
    ['3月通胀率14.2%'],
    ['3月出口120万吨'],
    ['cane that was to be cut this month'],
    ['the plant will reopen this month'],
    ['four days of school from this month'],
    ['it is due this month'],
    ['截至5月初'],
    ['a lease until 9 May'],
    ['明年3月'],
    ['3月至4月'],
    ['20日开幕'],
    ['3月9日开幕'],
    ['本月底开工'],
    ['代理料5月成交1900宗'],
    ['本月将投产'],
    ['离开幕20天'],
    ['seventy-five years after'],
    ['for two weeks'],
    ['a fair of 20 days'],
    ['ended, and after 20 days'],
    ['which will lapse after 20 days'],
    ['rice was offered at $412 a tonne, compared with $405 a week ago'],
  ])('not in %s', (text) => {
    expect(recalled('2026-05-18', text)).toEqual([])
  })
})

test('a headline of what a month had is none of what happened in it', () => {
  expect(recalled('2025-08-08', '黑德兰港7月铁矿石发运量微降', '比6月减少3%')).toEqual([])
})

test.each(['in March ', 'since ', '3月', '9日', '2 weeks after ', 'Mar '])(
  'a text full of %j takes as long as it is long',
  async (piece) => {
    const found = await growth((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const openings = [{ reading: new Reading(text), figures: findQuantities(text) }]
      return () => recalledIn(openings, '2026-05-18')
    }, eighths(400_000))
    expect(found).toMatchObject({ isSteep: false })
  },
)

test('nothing is recalled where nobody knows when', () => {
  expect(recalled(null, 'in March')).toEqual([])
})

test('whatever a text has, days before it and not many', () => {
  const words = fc.constantFrom(
    ...['in ', 'March', ' 99', '月', '31日', ' days after', '9'.repeat(400), ' weeks ago', '上月'],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      for (const days of recalled('2026-03-01', parts.join(''))) {
        const [first = '', last = ''] = days.split(' to ')
        expect(first <= last && last < '2026-03-01').toBe(true)
      }
    }),
  )
})
