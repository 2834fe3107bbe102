import { expect, test } from 'vitest'
import { misdated } from '../../../../src/digest/doubts/misdated.ts'
import { findDates } from '../../../../src/digest/figures/dates/dates.ts'
import { findDaysToCome } from '../../../../src/digest/figures/dates/daysToCome.ts'
import { eighths, growth } from '../../../growth.ts'
import { articleOf } from '../../across.ts'
import { expectDate } from './toldAsPast.ts'

const PUBLISHED = '2026-07-20T18:10'

test.each([
  ['The decision was taken at a board meeting on 28 July.', '28 July', '2026-07-28'],
  ['The ward delivered its last child on July 28, a girl.', 'July 28', '2026-07-28'],
  ['Trains have kept to the full timetable again since July 28.', 'July 28', '2026-07-28'],
  ['A trial lot of concentrate left for the coast on July 28.', 'July 28', '2026-07-28'],
  ['On July 28 they drove a train by themselves.', 'July 28', '2026-07-28'],
  ['The study group, in its update of July 28, cut the surplus.', 'July 28', '2026-07-28'],
  ['赤霄航天7月28日完成垂直回收试验，落点偏差2.7米。', '7月28日', '2026-07-28'],
  ['其新泊位7月28日投用，已靠泊46艘远洋船。', '7月28日', '2026-07-28'],
  ['7月28日闭幕的茶博会成交3.2亿元。', '7月28日', '2026-07-28'],
  ['Kuusik raised his price to €65 for an evening on July 28.', 'July 28', '2026-07-28'],
  ['在7月28日落幕的冰雕大赛上，根河队获金奖。', '7月28日', '2026-07-28'],
  ['今年的核桃节7月28日闭幕，三天接待游客8600人。', '7月28日', '2026-07-28'],
  ['The ferry sank on August 2 with all on board.', 'August 2', '2026-08-02'],
  ['一艘客船7月26日夜间与运沙船相撞后倾覆。', '7月26日', '2026-07-26'],
  ['It lost contact with a satellite launched on July 28.', 'July 28', '2026-07-28'],
  ['丰穗牧业7月29日晚间披露销售简报。', '7月29日', '2026-07-29'],
  ['Its computers were locked by hackers on August 2.', 'August 2', '2026-08-02'],
  ['考古人员7月28日在一处工地清理出车马坑5座。', '7月28日', '2026-07-28'],
  ['泰岳人寿7月28日在场内买入了楚源水务。', '7月28日', '2026-07-28'],
  ['On July 28 the hammer fell at NZ$48,000.', 'July 28', '2026-07-28'],
  ['三焦点晶体7月28日已拿到注册证。', '7月28日', '2026-07-28'],
  ['整车厂7月28日已封顶。', '7月28日', '2026-07-28'],
  ['这批木棺7月28日运抵博物馆。', '7月28日', '2026-07-28'],
  ['Since its tender of July 28 the state arm has sold a third.', 'July 28', '2026-07-28'],
  ['At its previous meeting, on July 28, the bank left it alone.', 'July 28', '2026-07-28'],
  ['该奖于今年12月27日开出，彩票花了10元。', '12月27日', '2026-12-27'],
  ['如东的车间7月28日建成投产，塔高156米。', '7月28日', '2026-07-28'],
  ['It contested nothing at the hearing on July 28.', 'July 28', '2026-07-28'],
  ['北大湖7月28日迎客3.1万人次，刷新单日纪录。', '7月28日', '2026-07-28'],
  ['西航站楼已于9月10日启用。', '9月10日', '2026-09-10'],
  ['The board announced on 10 September that it pays more.', '10 September', '2026-09-10'],
  ['列车7月26日夜间脱轨。', '7月26日', '2026-07-26'],
  ['处罚决定书的落款日期为7月28日。', '7月28日', '2026-07-28'],
  ['A first train left for Almaty on July 28.', 'July 28', '2026-07-28'],
  ['Hailstones fell for twenty minutes on the evening of 28 July.', '28 July', '2026-07-28'],
  ['The building was handed over on 28 July.', '28 July', '2026-07-28'],
  ['It was celebrated on 28 July with a visit from the president.', '28 July', '2026-07-28'],
  ['The first train pulled in on 28 July, full of children.', '28 July', '2026-07-28'],
  ['The season opened on 28 July with a quota that is to be caught.', '28 July', '2026-07-28'],
  ['7月28日傍晚，牧民在自家羊圈旁发现一只雪豹。', '7月28日', '2026-07-28'],
  ['林草局20日通报，7月28日傍晚，牧民乌力吉救下一只雪豹。', '7月28日', '2026-07-28'],
  ['上一组卫星于7月28日升空。', '7月28日', '2026-07-28'],
  ['博物馆已从7月28日起闭馆清点。', '7月28日', '2026-07-28'],
  ['Output: Since July 28 Seri Cahaya has been running again.', 'July 28', '2026-07-28'],
  ['公司宣布，已于7月28日续签合同。', '7月28日', '2026-07-28'],
  ['试验箭7月28日在酒泉升空，520秒后垂直落回起飞点。', '7月28日', '2026-07-28'],
  ['揭幕战7月28日晚在花垣县打响，2.1万名观众挤满看台。', '7月28日', '2026-07-28'],
  ['法院8月9日以盗采罪，判处村民吴某有期徒刑十个月。', '8月9日', '2026-08-09'],
  [
    'Fruit has crossed freely ever since Washington lifted its embargo on 28 July.',
    '28 July',
    '2026-07-28',
  ],
  [
    'Boats from Paita had half of it when the season was closed on 28 July.',
    '28 July',
    '2026-07-28',
  ],
  ['一家代工厂7月28日着火，烧掉成品2600吨。', '7月28日', '2026-07-28'],
  ['今年8月2日的山洪冲走了300匹马。', '8月2日', '2026-08-02'],
  ['戏船7月28日首演，两岸站了3200人。', '7月28日', '2026-07-28'],
  ['截至7月28日，灌区已装闸门8.6万座。', '7月28日', '2026-07-28'],
  ['步云桥修好，7月28日踩桥那天来了2600人。', '7月28日', '2026-07-28'],
  ['9月20日回填那天，67户人家都送了糯米饭来。', '9月20日', '2026-09-20'],
  ['农业局7月28日请60户椒农去店里试喝，有人喝完还要。', '7月28日', '2026-07-28'],
  ['They lie in the museum, where they went on show on 9 September.', '9 September', '2026-09-09'],
  ['The freight touched its peak, $28.30, on July 29.', 'July 29', '2026-07-29'],
  ['望远镜7月28日夜里拍下了第一张照片。', '7月28日', '2026-07-28'],
  ['望远镜7月28日完成首光后已拍摄1.1万张星野图。', '7月28日', '2026-07-28'],
  ['The works has been filling syrup again since July 28, with care.', 'July 28', '2026-07-28'],
  ['She heard them in June and then, on 28 July, walked the field.', '28 July', '2026-07-28'],
  ['市议会7月28日以31票赞成、9票反对通过决议，明年起停用煤炉。', '7月28日', '2026-07-28'],
  ['The sale on 28 July cleared 88% of the bales.', '28 July', '2026-07-28'],
  ['A stoppage on 28 July cost the valley €3 million.', '28 July', '2026-07-28'],
  ['灯会8月9日开幕，首周就迎来5.2万人次。', '8月9日', '2026-08-09'],
  ['麦浪图书馆8月15日开门，头一天来了1300人。', '8月15日', '2026-08-15'],
  ['A reader took it out on 28 July and never brought it back.', '28 July', '2026-07-28'],
  ['The jury returned its verdict last Friday, 24 July, after lunch.', '24 July', '2026-07-24'],
  ['The hearing, earlier this month on July 28, went on for hours.', 'July 28', '2026-07-28'],
  [
    'Parliament passed the law on the oil fund on September 12 this year.',
    'September 12',
    '2026-09-12',
  ],
  ['业主大会今年9月19日表决通过的公约已贴在单元门口。', '9月19日', '2026-09-19'],
  ['牡丹花会8月9日开幕，头一天各园迎客27万人。', '8月9日', '2026-08-09'],
  ['中宁市场7月28日开秤，当天头茬统货每公斤46元。', '7月28日', '2026-07-28'],
  ['It was played in Parliament on Thursday, 30 July, to nobody.', '30 July', '2026-07-30'],
  ['邮局8月9日启用，首日寄出明信片2300张。', '8月9日', '2026-08-09'],
  ['气厂第三条生产线5月停车，9月10日已恢复满产。', '9月10日', '2026-09-10'],
  ['库存7月28日降到1130吨，为两年来最低。', '7月28日', '2026-07-28'],
  ['博物馆8月15日开馆，头一个周末来了3100人。', '8月15日', '2026-08-15'],
  ['师生团队7月28日夜里在海拔2480米的一处树洞录到陌生蛙鸣。', '7月28日', '2026-07-28'],
  ['7月28日公布的前两月新增装机为28万千瓦。', '7月28日', '2026-07-28'],
  ['A gale on July 28 had already torn two rings loose.', 'July 28', '2026-07-28'],
  [
    'The tender on July 28 drew offers for 300,000 tonnes and was cancelled.',
    'July 28',
    '2026-07-28',
  ],
  ['44名纸工7月28日合力捞出一张宣纸。', '7月28日', '2026-07-28'],
  ['7月28日他们最后一次出洞，正碰上村里杀年猪。', '7月28日', '2026-07-28'],
  ['柴窑博物馆9月10日正式开放，首日涌来6200人。', '9月10日', '2026-09-10'],
  ['首批苗种今年8月28日已全部投放。', '8月28日', '2026-08-28'],
  ['Since July 28 it has been closed to cars.', 'July 28', '2026-07-28'],
  ['各港自7月28日起已昼夜装船。', '7月28日', '2026-07-28'],
  ["On July 28 a trawler's net brought up another.", 'July 28', '2026-07-28'],
  ['7月28日楚雄一场家宴上，9名客人吃了见手青。', '7月28日', '2026-07-28'],
  ['7月28日过闸的船舶达186艘，刷新单日纪录。', '7月28日', '2026-07-28'],
  ['7月28日回访的62家经销商中，四成说回款变好。', '7月28日', '2026-07-28'],
  [
    'The boxes were collected by a courier on July 28 and scanned for the last time at Plaisance.',
    'July 28',
    '2026-07-28',
  ],
  [
    'The quay which the president opened on 28 September measures 310 metres.',
    '28 September',
    '2026-09-28',
  ],
])('%s: a day that is yet to come is told as past', (text, raw, day) => {
  expectDate(findDaysToCome(text, PUBLISHED), text, raw, day)
})

test.each([
  '新馆将从7月28日起开放。',
  '上一组定于7月28日升空。',
  'From July 28 the plant has to run again.',
  'The board will decide on 28 July.',
  'At its next meeting, on July 28, the bank may leave it alone.',
  'Since the announcement of July 28 elections the party has grown.',
  '这批木棺将于7月28日运抵博物馆。',
  '7月28日到期的62只债券已续发。',
  'The boxes are to be collected by a courier on July 28.',
  'The quay which the president will open on 28 September measures 310 metres.',
  'They were asked in Parliament to come on Thursday, 30 July.',
  'It was moved in the lower house for a vote on 30 July.',
  'Members voted to meet Friday, 24 July, in a tent.',
  'The law that was passed is to take effect on September 12 this year.',
  '中宁市场7月28日开秤，当天免收摊位费。',
  'The hearing was set for 28 July.',
  'The season from July was closed on 28 July until further notice.',
  '戏船7月28日首演，票价30元。',
  '截至7月28日，村民可报名。',
  '市议会将于7月28日以投票表决。',
  'The sale on 28 July will clear half of the bales.',
  'Prices have slid since Washington agreed to lift it on 28 July.',
  'The vote was put off, to be held on 28 July.',
  'It was closed until 28 July.',
  'The market is closed on 28 July for the holiday.',
  'The final is held on 28 July.',
  'Lots are sold on 28 July.',
  'All were locked by the owner, and by 28 July the keys were lost.',
  'The ferry sank on July 12.',
  'The ferry sank on 28 July 2026.',
  'The treaty was signed on 28 December.',
  'The tower burnt on 10 September.',
  'On July 28 the hammer will fall.',
  '三焦点晶体7月28日已约满。',
  '演出定在周末，7月28日已售罄。',
  '各港自7月28日起昼夜装船。',
  'On July 28 the boat that sank is to be raised.',
  'Since the vote is on July 28 it has been quiet.',
  '7月28日的演唱会上，歌手将吃喝了一桌菜。',
  '北大湖7月28日迎客，票价168元。',
  '西航站楼9月10日夜间脱轨。',
  '西航站楼已于10月10日启用。',
  'A second train is to leave for Almaty on July 28.',
  'It announced a hearing on July 28.',
  'Lawyers are expected at the hearing on July 28.',
  '车间拟7月28日建成投产，塔高156米。',
  '如期建成的车间7月28日对外开放。',
  '7月28日傍晚，专家将在羊圈旁寻找雪豹。',
  '水务局20日通报，7月28日傍晚，城东将停水。',
  '新规将于7月28日施行，曾发生两次爆炸。',
  '7月28日前须查明爆炸原因。',
  '揭幕战7月28日晚在花垣县打响，门票已经售罄。',
  '首届大赛7月28日将打响，去年的冠军曾战胜强手。',
  '客船7月12日倾覆。',
  '夜市20日公告，7月29日收摊后不再营业。',
  'The results are to be released on July 28.',
  '客船7月32日倾覆。',
  'Customers were told on Tuesday that chips go up by 10% on July 28.',
  'On July 28 they will drive a train by themselves.',
  '其新泊位7月28日投用，年内可靠泊46艘远洋船。',
  '今年计划增加4200个，成绩7月28日公布。',
  '在7月28日落幕的冰雕大赛上，将评出金奖。',
  '核桃节7月28日闭幕，预计接待游客8600人。',
  '合艾市区7月28日夜间起断电。',
  '今年1月6日以来的成绩全部取消。',
  '征名活动收到3.6万条建议，8月20日公布最终结果。',
  'The results were struck out on January 6 this year.',
])('%s: nothing is wrong', (text) => {
  expect(findDaysToCome(text, PUBLISHED)).toEqual([])
})

test('of an article without a date nothing is told', () => {
  expect(findDaysToCome('The ferry sank on August 2.', null)).toEqual([])
})

test('a day of January is yet to come in December', () => {
  const [found] = findDaysToCome('The ferry sank on January 3.', '2026-12-28')
  expect(found?.value).toBe(Date.UTC(2027, 0, 3) / 86_400_000)
})

test('a day to come that is told as past is questioned', () => {
  const article = articleOf('a', PUBLISHED, 'Ferry sinks', ['The ferry sank on August 2.'])
  expect(misdated(article).map(({ raw }) => raw)).toEqual(['August 2'])
})

test.each([
  ['自2026年9月12日开放以来，已接待8.3万人次。', 1],
  ['自2026年9月12日起开放。', 0],
  ['The section has carried electric trains since October 9, 2026, without fault.', 1],
  ['The code, in force since October 9, 2026, obliges chains to keep records.', 1],
  ['The code will be in force from October 9, 2026.', 0],
  ['Ken found the plant, quite small, on October 9, 2026, when he stopped to rest.', 1],
  ['The last of them joined on October 9, 2026, when cool boxes arrived.', 1],
  ['It readmitted 29 packers on October 9, 2026, after a quarrel.', 1],
  ['Its furnace was lit on October 9, 2026, after a blessing.', 1],
  ['望远镜2026年10月9日夜里拍到一颗彗星。', 1],
  ['望远镜将于2026年10月9日夜里拍摄一颗彗星。', 0],
  ['Inspectors who walked the route on October 9, 2026, found wear.', 1],
  ['It planned 29 talks to be held on October 9, 2026, after a quarrel.', 0],
  ['Ken will plant it there on October 9, 2026, when he has moved.', 0],
])('a day with its year, told with what was done then: %s', (text, count) => {
  expect(misdated(articleOf('a', '2026-07-22T12:00', 'Orchid', [text]))).toHaveLength(count)
})

test.each([
  'was on 28 July ',
  '7月28日倾覆',
  '20日通报，7月28日',
  'it readmitted packers on October 9, 2026, ',
  '2026年7月28日，',
  'It sank on 28 July, ',
  'on ',
  '7月',
])('a text full of %j takes as long as it is long', async (piece) => {
  const found = await growth((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length))
    return () => [findDaysToCome(text, PUBLISHED), findDates(text)]
  }, eighths(400_000))
  expect(found).toMatchObject({ isSteep: false })
})
