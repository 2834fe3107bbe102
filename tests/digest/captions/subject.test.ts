import { expect, test } from 'vitest'
import { articleOf } from '../across.ts'

test.each([
  ['东莞工厂负责安世70%的封装测试。', '70%', '封装测试'],
  ['两家公司合计持有康泰电池41.5%的股份。', '41.5%', '康泰电池'],
  ['它供应南加州两成的汽油和四成的航空煤油。', '四成', '供应南加州两成的汽油'],
  ['DRAM占比从去年的18%升到26%。', '18%', 'DRAM占比'],
  ['港口吞吐量前三季度达到4.6亿吨。', '4.6亿吨', '港口吞吐量'],
  ['电动重卡渗透率首次超过30%。', '30%', '电动重卡渗透率'],
  ['该药在三期试验中将复发率降低了37%。', '37%', '复发率'],
  ['前十月出口整车562万辆。', '562万辆', '出口整车'],
  ['首日收盘600.50元，涨425.46%。', '425.46%', null],
  ['首日收盘600.50元，涨425.46%。', '600.50元', '首日收盘'],
  ['恒指收报26241.83点。', '26241.83点', '恒指'],
  ['沪指盘中重回4000点。', '4000点', '沪指'],
  ['上证指数收复3900点。', '3900点', '上证指数'],
  ['9月运价连跌，最新报1398点。', '1398点', null],
  ['中债10年期收益率下行4BP报4.02%。', '4.02%', '中债10年期收益率'],
  ['公司拟以每股8.4元回购。', '8.4元', null],
  ['印尼政府吊销28家企业的许可。', '28家', '企业'],
  ['地铁9号线延长段全长18.6公里。', '18.6公里', null],
  ['Analysts expect copper to reach $11,000 a ton next year.', '$11,000 a ton', 'copper'],
  ['Fund managers added 23 tons to their gold ETF holdings.', '23 tons', 'gold ETF holdings'],
  ['A court told it to pay the guild $36 million in damages.', '$36 million', 'damages'],
  ['The grid operator will invest $92 billion this year.', '$92 billion', null],
  ['Its pay is 1,800 yuan a month.', '1,800 yuan', 'pay'],
  ['51% of respondents support a higher age.', '51%', 'respondents'],
  [
    "It handles 70% of Nexperia's packaging and testing.",
    '70%',
    "Nexperia's packaging and testing",
  ],
])('the subject of a figure is whole, and what it is of: %s', (text, raw, subject) => {
  const figures = articleOf('a', '2025-01-01', '', [text]).figures
  expect(figures.find((figure) => figure.raw === raw)?.subject).toBe(subject)
})
