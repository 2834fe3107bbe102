import { expect, test } from 'vitest'
import { isInsolvency, isListing, isOutcome } from '../../../src/digest/facts/outcome.ts'

test.each([
  'Fire in Corsica is out',
  'Brake failure caused tram accident, report says',
  'Strike in Volos ends after two weeks',
  'Brussels clears purchase of Novalab',
  'Judges in Rome halve the penalty',
  'Owners of nightclub arrested',
  'Trains run at Riedlingen again',
  '爆燃事故调查报告公布',
  '隧洞涌水事故调查：超前探水被省了',
  '蒙古宪法法院：特许费合宪但不溯及',
  '甬声乐器：霍拉切克并表在即',
  'Elgon changes hands',
  'Ghana revokes licence of Tema battery recycler',
  'Regulator suspends casino licence',
  '泰国吊销游船公司执照',
  '诗巫内窥镜消毒失误 医院内镜中心停业受罚',
  '内昆铁路恢复通车',
  'Importer of heaters fined',
  'Members say no to American fund',
  'Province free of cholera',
  'Copper of the train turns up as pots',
  'Regulator lifts ban on gas flaring',
  'Bluestem takes charge at Lodenza',
  'Victims sue savings bank',
  '股东大会通过收购哈特维希',
  '境外债重组生效',
  '仁泽医院骗保案一审宣判',
  '终止收购思拓',
  '汇骏私有化加价，独立股东松口',
  '交易所问询并购案',
  '爆炸遇难者升至28人',
  '失窃琥珀找回，三人落网',
  '滨河银行原董事长一审被判无期徒刑',
  '前管线主管受审，石油地道案牵出内鬼',
  '法官削减无人卡车案赔偿',
  '退款潮不止，开发商换帅',
  '帕亚拉港航道疏浚开工',
  '储能电站获银团贷款',
  '毒河粉作坊被罚',
  'Bog gets the nod for data halls',
  'First ship of the line passes Suez',
  'Bus drivers accept 11%',
  "Court trims Altamira's cartel fine",
  'Stolen gold found in maize meal',
  '尾矿库案宣判',
  '冲出跑道事故初步报告公布',
  '监管机构对商城开出最高罚单',
  '被劫女生全部回家',
  '首台机组并网发电',
  '停产获赔：材料商埋单',
  '济宁通报翻新纸尿裤调查结果',
  '倒卖残次品的5人被批捕',
])('%s: tells what came of something, or its next step', (headline) => {
  expect(isOutcome(headline)).toBe(true)
})

test.each([
  'Bank ends the year with 131 million customers',
  'Para Games end in Nakhon Ratchasima',
  'Thieves empty a ham cellar',
  'A fine season for apples',
  'Hot summer lifts Mayon Brewing',
  'Chinese firm to buy piano maker',
  '铜价涨逾2%',
  '工厂招工',
  '山釜三季度：客流先于客单价修复',
  '朴垚智能完成D轮融资',
])('%s: does not', (headline) => {
  expect(isOutcome(headline)).toBe(false)
})

test.each([
  'Kirana Kart share sale draws heavy demand',
  'Lingdong leaps on first day in Hong Kong',
  '瀚存科技科创板首发过会',
  '茶青超额配售权悉数行使',
])('%s: tells of a company that goes to the stock exchange', (headline) => {
  expect(isListing(headline)).toBe(true)
})

test.each(['上市公司一季度净利增长', '生态环境部挂牌督办三案', 'Sheep on the river'])(
  '%s: does not',
  (headline) => {
    expect(isListing(headline)).toBe(false)
  },
)

test.each([
  'Cloudsweep seeks protection from its creditors',
  'Builder Whitlock collapses into administration',
  '云拂重整招募：三家报名',
])('%s: tells of a company that cannot pay', (headline) => {
  expect(isInsolvency(headline)).toBe(true)
})

test.each(['The administration wants a road', '银行重启放贷'])('%s: does not', (headline) => {
  expect(isInsolvency(headline)).toBe(false)
})
