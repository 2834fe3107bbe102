import { expect, test } from 'vitest'
import {
  countFigures,
  pairsByFigures,
  pairsByManyFigures,
} from '../../../../src/digest/stories/links/sharedFigures.ts'
import { idsOf, storiesOf, type Told } from '../../told.ts'

const found = (figures: number, rareTerms: number, score = 0.2): number =>
  pairsByFigures([{ low: 0, high: 1, score }], () => figures, { rareTerms: () => rareTerms }).length

test('two figures are enough, or one and two rare things', () => {
  expect(found(2, 0)).toBe(1)
  expect(found(1, 2)).toBe(1)
  expect(found(1, 1)).toBe(0)
  expect(found(0, 9)).toBe(0)
})

test('but not of two that have hardly a word in common', () => {
  expect(found(2, 2, 0.05)).toBe(0)
})

test('three figures are of one event, whatever the two are like', () => {
  const surely = (figures: number, score = 0.2): number =>
    pairsByManyFigures([{ low: 0, high: 1, score }], () => figures).length
  expect(surely(3)).toBe(1)
  expect(surely(2)).toBe(0)
  expect(surely(3, 0.05)).toBe(0)
})

test('small figures count between two languages, beside one that is none', () => {
  const strike = ['3100 #', '48 hour', '7 %', '91 %', '2037-11-12']
  expect(countFigures(strike, true)).toBe(4)
  expect(countFigures(strike, false)).toBe(2)
  expect(countFigures(['7 %', '91 %', '12 #'], true)).toBe(0)
})

test('an article is of those whose figures it gives, and not of others of its trade whose words it has', () => {
  const ill: readonly Told[] = [
    [
      'ill-wire',
      '2041-05-10T14:30',
      'Dunedin pupils fall ill after fish lunch',
      'DUNEDIN, May 10 (Wire) - Health officials are looking into a fish pie served at schools in Dunedin on Tuesday after 173 pupils fell ill, the health board said on Wednesday.',
      'The lunch came from a kitchen of Goldplate Catering that cooks 7,200 meals a day.',
      'Fourteen children were in hospital on Wednesday noon.',
      'The firm stopped deliveries to all 153 schools it serves.',
    ],
    [
      'ill-portal',
      '2041-05-11T10:15',
      '新西兰达尼丁173名学生疑因午餐食物中毒',
      '新西兰达尼丁多所学校9日供应鱼肉派午餐后，173名学生出现呕吐、腹泻症状，当地卫生部门10日启动调查。',
      '午餐由一家餐饮公司中央厨房制作，该厨房每天供餐7200份。',
      '公司已暂停向153所学校供餐。',
    ],
  ]
  const paid: readonly Told[] = [
    [
      'paid-portal',
      '2041-05-12T17:00',
      '教育部等部门印发学生营养餐三年行动方案',
      '教育部等六部门12日印发学生营养餐三年行动方案，膳食补助标准由每生每天5.5元提高到7.2元。',
      '营养改善计划覆盖学生3860万名，所需资金由中央财政承担六成。',
      '每名小学生每日午餐食盐不超过1.7克。',
    ],
    [
      'paid-wire',
      '2041-05-12T21:30',
      "China raises subsidy for pupils' lunches",
      'BEIJING, May 12 (Wire) - China will pay 7.2 yuan instead of 5.5 yuan towards the daily meal of every pupil in its rural nutrition scheme, the education ministry said on Friday.',
      'The central budget bears 60 percent of the cost.',
      'A lunch may contain no more than 1.7 grams of salt for the youngest.',
      'Cameras in the kitchens of most school canteens can be watched online.',
    ],
  ]
  const beside: readonly Told[] = [
    [
      'tray',
      '2041-05-18T06:30',
      'What a tray costs in Minnesota',
      "School kitchens in Minnesota spent $4.61 on a lunch this year, the state's school nutrition association said.",
      'A cook earns $19.40 an hour.',
    ],
    [
      'oil',
      '2041-05-18T13:00',
      'Spanish police seize fake olive oil',
      'MADRID, May 18 (Wire) - Police in Andalusia seized 740 tonnes of sunflower oil coloured to look like extra virgin olive oil.',
      'Officers searched 19 warehouses.',
    ],
    [
      'milk',
      '2041-05-15T19:10',
      '岭泽乳业召回21.6万盒学生奶',
      '市市场监管局15日通报，岭泽乳业召回21.6万盒学生饮用奶，原因是灭菌设备故障。',
      '涉事产品每盒200毫升。',
    ],
  ]
  const found = storiesOf([...ill, ...paid, ...beside])
  expect(found).toContainEqual(idsOf(ill))
  expect(found).toContainEqual(idsOf(paid))
})
