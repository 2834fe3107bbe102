import { expect, test } from 'vitest'
import { areOtherNumbers, numberedIn } from '../../../src/digest/facts/numbered.ts'

test.each([
  ['Valmora beat Tavira 3-2 in front of a record crowd', ['result 3-2']],
  ['Valmora lost 2-3 at home.', ['result 3-2']],
  ['泰州队4比3击败南通队', ['result 4-3']],
  ['Metro line 5 opens', ['line 5']],
  ['Flight MU5735 left Terminal T3 and Runway Two.', ['flight 5735', 'terminal 3', 'runway 2']],
  ['Its first flight in 2025, and a line to 12 towns', []],
  ['They won 10-15 contracts', []],
  ['甬舟铁路金塘海底隧道20日贯通', ['隧道 金塘']],
  ['燕矶长江大桥通车，广州白云国际机场扩建', ['大桥 燕矶', '机场 白云']],
  ['海关9日在机场查获一批鳗苗，其余飞往机场', []],
  ['高寒小机场的成本抬升，全国支线机场去年吞吐量增6.9%', []],
  ['新建大桥通车', []],
  ['郁江一座水电站停机，横州那座水电站坝前', []],
  ['一纸机场合同，当局废掉机场特许权', []],
  ['The club won the 2024-25 title', []],
  ['It sold 20-30 tons.', []],
])('what goes by a number or a name of its own is found: %s', (text, numbered) => {
  expect(numberedIn(text)).toEqual(numbered)
})

test('two matches of one club are two stories, whoever tells the result first', () => {
  expect(areOtherNumbers(['result 3-2'], ['result 1-1'])).toBe(true)
  expect(areOtherNumbers(['result 3-2'], ['result 3-2', 'result 1-0'])).toBe(false)
  expect(areOtherNumbers(['result 3-2'], ['line 5'])).toBe(false)
  expect(areOtherNumbers(['机场 白云'], ['机场 浦东'])).toBe(true)
})
