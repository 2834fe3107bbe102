/** What is counted, in the other language: 557艘 are 557 vessels, `65 ships` 65艘船. */

import type { Amount } from '../../src/digest/views/amount.ts'
import { TO_TWELVE } from '../../src/text/numberWords.ts'

/**
 * Nouns and measure words that mean one thing wherever they stand. No 家, 座 or 架, which count shops, banks and firms,
 * bridges and mines, jets and pianos; no `seats`, which are won or sat on.
 */
const NOUNS = new Map(
  `艘 vessels
辆 vehicles
台 units
栋 buildings
户 households
例 cases
剂 doses
国家 countries
岗位 jobs
points points
ships 艘船
vessels 艘船
tankers 艘油轮
vehicles 辆车
cars 辆汽车
trucks 辆卡车
lorries 辆卡车
buses 辆巴士
trains 列火车
flights 个航班
aircraft 架飞机
planes 架飞机
jets 架飞机
helicopters 架直升机
drones 架无人机
satellites 颗卫星
containers 个集装箱
wafers 片晶圆
doses 剂
houses 栋房屋
buildings 栋建筑
households 户
families 户家庭
villages 个村庄
countries 个国家
companies 家公司
factories 家工厂
hospitals 家医院
hotels 家酒店
shops 家门店
stores 家门店
schools 所学校
jobs 个岗位
votes 票
bodies 具遗体
workers 名工人
employees 名员工
miners 名矿工
firefighters 名消防员
soldiers 名士兵
residents 名居民
villagers 名村民
passengers 名乘客
patients 名患者
customers 名客户
students 名学生
pupils 名学生
children 名儿童
spectators 名观众
voters 名选民
economists 名经济学家
analysts 名分析师
athletes 名运动员
cattle 头牛
sheep 只羊`
    .split('\n')
    .map((line) => line.split(' ') as [noun: string, other: string]),
)

/** Null where it has no name there, or more words than it beside the number: `38 container ships`. */
export function otherNoun({
  text,
  unit,
  lang,
}: Pick<Amount, 'text' | 'unit' | 'lang'>): string | null {
  // What a game is won by is no 点.
  const noun = unit === 'points' && lang === 'en' ? undefined : NOUNS.get(unit ?? '')
  if (noun === undefined || unit === null) return null
  if (lang !== 'en') return ` ${noun}`
  return text.endsWith(unit) && NUMBER_LAST.test(text.slice(0, -unit.length)) ? noun : null
}

const NUMBER_LAST = new RegExp(
  `(?:\\d|(?:^|[ -])(?:hundred|thousand|\\w+illion|${TO_TWELVE.join('|')})) ?$`,
  'i',
)
