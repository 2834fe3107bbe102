import { expect, test } from 'vitest'
import { codesOf, isCountryCode } from '../../src/digest/bilingual.ts'

/** Islands, dependencies and names that are also words, which no news is known by. */
const LEFT = 60

test('nearly all countries have one code in both languages', () => {
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const regions = letters.flatMap((first) => letters.map((second) => first + second))
  const named = regions.flatMap((region) => {
    const names = [english?.of(region), chinese?.of(region)]
    return names.every((name) => name !== undefined)
      ? [names.map((name) => codesOf(name ?? ''))]
      : []
  })
  const without = named.filter(
    ([mine = [], theirs = []]) =>
      !mine.some((code) => isCountryCode(code) && theirs.includes(code)),
  )
  expect(named.length).toBeGreaterThan(250)
  expect(without.length).toBeLessThan(LEFT)
})

test.each([
  ['Samoa shuts its schools', '萨摩亚全国学校停课', '@ws'],
  ['Haiti votes', '海地举行选举', '@ht'],
  ['Chad asks for vaccine', '乍得霍乱疫情蔓延', '@td'],
  ['The Faroese vote', '法罗群岛选举', '@fo'],
])('%s, %s', (english, chinese, code) => {
  expect(codesOf(english)).toContain(code)
  expect(codesOf(chinese)).toContain(code)
})
