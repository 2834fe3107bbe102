/** News of the same kind that is of another event. */
import { expect, test } from 'vitest'
import { joined, type Told } from '../../amongOthers.ts'

test('two games with figures of their own are two stories, however alike they are told', () => {
  const game = (day: string, work: string, sold: string, peak: string): Told => [
    day,
    `《${work}》首周售出${sold}万份`,
    `《${work}》首周全球售出${sold}万份，Steam同时在线峰值${peak}万人，开发团队二十年磨一剑。`,
  ]
  const first = game('2029-01-22', '镇海吼', '420', '131')
  expect(joined(first, game('2029-01-29', '雾隐之弦', '310', '74'))).toBe(false)
  expect(joined(first, game('2029-01-23', '镇海吼', '420', '131'))).toBe(true)
})

test('what casinos took in November is no news of October', () => {
  const month = (day: string, name: string, share: string, sum: string, text: string): Told => [
    day,
    `Macau casino revenue rises ${share}% in ${name}`,
    `Gaming revenue in Macau rose by ${share}% from a year earlier to ${sum} billion patacas in ${name}, the gaming bureau said.\n${text}`,
  ]
  const october = month('2028-11-01', 'October', '6.3', '23.84', 'It was more than analysts hoped.')
  const november = month('2028-12-01', 'November', '2.1', '20.31', 'From October takings fell.')
  expect(joined(october, november)).toBe(false)
})

test('two jewellers that report on few days are two stories', () => {
  const quarter = (day: string, who: string, total: string, same: string, shops: string): Told => [
    day,
    `${who}：上季零售值同比升${total}%`,
    `${who}${Number(day.slice(-2))}日公布，截至去年12月底止三个月零售值同比升${total}%，内地同店销售跌${same}%，期内净关店${shops}家。`,
  ]
  const first = quarter('2029-01-16', '福隆珠宝', '7.1', '3.2', '152')
  expect(joined(first, quarter('2029-01-19', '周瑞珠宝', '2.6', '8.9', '94'))).toBe(false)
  expect(joined(first, quarter('2029-01-17', '福隆珠宝', '7.1', '3.2', '152'))).toBe(true)
})

test('who cannot pay is in the news for months', () => {
  const filed: Told = [
    '2029-03-06',
    '扫地机厂商云拂科技申请破产重整',
    '深圳市中级人民法院披露，扫地机器人企业云拂科技申请破产重整，负债38亿元。',
  ]
  const bids: Told = [
    '2029-03-26',
    '云拂重整招募：三家报名',
    '云拂科技管理人公告，重整投资人招募期满，最高报价6.5亿元。',
  ]
  expect(joined(filed, bids)).toBe(true)
})
