import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauses } from '../../src/text/clauses.ts'
import { display } from '../../src/text/display.ts'

const texts = fc.string({
  unit: fc.constantFrom(...'稀土价涨，。：？！；、…“”（）()|,?!:;. 18a%\t'),
  maxLength: 40,
})

test.each([
  ['摆脱对华依赖?普京签发急令,俄罗斯打造', '摆脱对华依赖？普京签发急令，俄罗斯打造'],
  ['蜜雪集团(02097):首次覆盖', '蜜雪集团(02097)：首次覆盖'],
  ['真的吗?!他说', '真的吗？！他说'],
  ['“反内卷”无效?', '“反内卷”无效？'],
])('%s is set %s', (raw, shown) => {
  expect(display(raw)).toBe(shown)
})

test.each([
  'Gold: a record, again',
  '上涨1,000元',
  '上午8:30开盘',
  'A (02097): B',
  'The “four big”, of 稀土 fame, lost money',
])('%s stays as it is', (text) => {
  expect(display(text)).toBe(text)
})

test('one character stands for one, equal under NFKC, so offsets hold', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const shown = display(text)
      expect(shown).toHaveLength(text.length)
      expect(shown.normalize('NFKC')).toBe(text.normalize('NFKC'))
      expect(display(shown)).toBe(shown)
    }),
  )
})

test.each([
  [
    '黄金税改来袭！实物金价暴涨、金条下架，珠宝股跳水',
    ['黄金税改来袭！', '实物金价暴涨、金条下架，', '珠宝股跳水'],
  ],
  ['稀土：出现“分水岭”了？', ['稀土：出现“分水岭”了？']],
  ['跑路？跳楼？金价飙涨下，谁在跳舞？', ['跑路？跳楼？', '金价飙涨下，', '谁在跳舞？']],
  ['反内卷不是商量 | 反内卷系列评论', ['反内卷不是商量 | ', '反内卷系列评论']],
  ['反内卷不是“不卷” | 反内卷系列评论', ['反内卷不是“不卷” | ', '反内卷系列评论']],
  ['茶咖日报|星巴克回应：已解雇', ['茶咖日报|', '星巴克回应：已解雇']],
  ['巨头博弈下 新茶饮“捞鱼”', ['巨头博弈下 ', '新茶饮“捞鱼”']],
  ['他问：“真的走吗？”没有人回答他', ['他问：“真的走吗？”', '没有人回答他']],
  ['上午8：30开盘大涨', ['上午8：30开盘大涨']],
  ['Gold: a record, again', ['Gold: a record, again']],
  ['What “may” means, and 50% of it', ['What “may” means, and 50% of it']],
  ['航天观察之3：本季数据好于预期', ['航天观察之3：', '本季数据好于预期']],
  [
    '上游采掘业承压、装备制造业挑大梁、消费品仍待修复',
    ['上游采掘业承压、', '装备制造业挑大梁、', '消费品仍待修复'],
  ],
  ['三种金属的价格表（含代码与图片）', ['三种金属的价格表', '（含代码与图片）']],
  ['铜价（现货）上涨', ['铜价（现货）上涨']],
])('a line may break between the clauses of %j, and nowhere else', (text, parts) => {
  expect(clauses(text)).toEqual(parts)
})

test('clauses are the text, whole and in order, none of them a slip', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parts = clauses(text)
      expect(parts.join('')).toBe(text)
      if (parts.length > 1) {
        for (const part of parts) expect(part.trim().length).toBeGreaterThanOrEqual(4)
      }
    }),
  )
})
