import { describe, expect, test } from 'vitest'
import { soundsOf } from '../../../src/digest/facts/sounds.ts'

function soundAlike(latin: string, han: string): boolean {
  const keys = soundsOf(latin)
  return soundsOf(han).some((key) => keys.includes(key))
}

describe('a foreign name in both scripts', () => {
  test.each([
    ['Tarasin', '迈拉山塔拉辛村'],
    ['Repsol', '雷普索尔炼厂大火'],
    ['the works of El Segundo', '位于埃尔塞贡多的炼厂'],
    ['Ekitike', '签下埃基蒂克'],
    ['Huntingdon', '在亨廷登附近'],
    ['Chancay', '钱凯港'],
    ['Zaragoza', '与萨拉戈萨银行'],
    ['Gambhira', '甘比拉大桥'],
    ['Kasibugga', '卡西布加'],
  ])('%s is heard in %s', (latin, han) => {
    expect(soundAlike(latin, han)).toBe(true)
  })

  test.each([
    ['Tarasin', '马拉山'],
    ['Lufthansa', '汉莎航空'],
    ['Shares rose', '股价上涨'],
    ['tarasin', '塔拉辛'],
  ])('%s is not heard in %s', (latin, han) => {
    expect(soundAlike(latin, han)).toBe(false)
  })
})

test('whatever stands in a text, keys are few and short', () => {
  for (const text of [
    '斯'.repeat(5000),
    'Str'.repeat(5000),
    '塔拉辛'.repeat(2000),
    "'".repeat(99),
  ]) {
    const keys = soundsOf(text)
    expect(keys.length).toBeLessThan(10)
    for (const key of keys) expect(key.length).toBeLessThan(20)
  }
})
