import { expect, test } from 'vitest'
import { hanGovernor } from '../../../src/digest/claims/governors.ts'

test.each([
  ['客座率达到', '客座率'],
  ['公司有息负债', '有息负债'],
  ['8日吸入酸雾后送医的学生为', '学生'],
  ['到场的人', '到场的人'],
  ['记者看到排队等候的人', '等候的人'],
  ['在', null],
])('%s: the figure hangs on %s', (prefix, noun) => {
  expect(hanGovernor(prefix)).toBe(noun)
})
