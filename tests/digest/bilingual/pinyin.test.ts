import { describe, expect, test } from 'vitest'
import {
  alikeInSound,
  pairsOfName,
  readName,
  readPair,
} from '../../../src/digest/bilingual/pinyin.ts'

/** Whether a name can be read as Chinese ones in a row of characters. */
function isRead(name: string, han: string): boolean {
  const pairs = Array.from(han.slice(1), (last, at) => readPair(`${han.charAt(at)}${last}`))
  return pairsOfName(name).some((way) => way.every((pair) => pairs.includes(pair)))
}

describe('a name by its syllables', () => {
  test.each([
    ['yantai', '位于烟台的'],
    ['wanhua', '万华化学'],
    ['dongxing', '东兴证券'],
    ['xian', '西安'],
    ['tongrentang', '北京同仁堂'],
    ['xiamen', '厦门'],
  ])('%s stands in %s', (name, han) => {
    expect(isRead(name, han)).toBe(true)
  })

  test.each([
    ['yantai', '位于烟火的'],
    ['merck', '默沙东'],
    ['li', '李'],
    ['tongrentang', '同仁医院'],
    ['a'.repeat(40), '阿阿阿阿'],
  ])('%s does not stand in %s', (name, han) => {
    expect(isRead(name, han)).toBe(false)
  })
})

test.each([
  ['蔚来', 'wei lai'],
  ['蔚a', null],
])('%s is read %s', (name, reading) => {
  expect(readName(name)).toBe(reading)
})

test('characters that sound alike are told together, zh with z and ng with n', () => {
  const soundOf = (character: string) => alikeInSound().findIndex((all) => all.includes(character))
  expect(soundOf('浦')).toBe(soundOf('铺'))
  expect(soundOf('彰')).toBe(soundOf('赞'))
  expect(soundOf('浦')).not.toBe(soundOf('波'))
  expect(soundOf('中')).not.toBe(soundOf('冲'))
})
