import { expect, test } from 'vitest'
import { captionOf } from '../../../src/digest/captions/caption.ts'
import { articleOf } from '../across.ts'

function captionIn(text: string, raw: string): string | null {
  const figure = articleOf('a', '2025-01-01', '', [text]).figures.find((each) => each.raw === raw)
  if (!figure) throw new Error(`no ${raw}`)
  return captionOf(figure)
}

test.each([
  ['The blast killed at least 64 people.', '64 people', 'killed'],
  ['The slide is trapping 13 miners.', '13 miners', 'trapped'],
  ['27 miners were treated for smoke.', '27 miners', 'treated for smoke'],
  ['4,300 workers walked out when the shift began.', '4,300 workers', 'walked out'],
  ['It cuts 3,400 employees in Costa Rica.', '3,400 employees', 'in Costa Rica'],
  ['118 patients were carried out.', '118 patients', 'carried out'],
  ['There were 84 firefighters on Monday night.', '84 firefighters', ''],
  ['It wants 300 clients.', '300 clients', ''],
  ['LATAM will buy 24 jets of type E2 for $2.1 billion.', '$2.1 billion', 'for 24 jets'],
  ['It paid $176.4 million for 49% of Click.', '$176.4 million', 'for 49% of Click'],
  [
    'The jury ordered Hanbit to pay $187 million in full.',
    '$187 million',
    'jury ordered Hanbit to pay',
  ],
  ['It cut its main rate by half a point to 12.5%.', '12.5%', 'main rate'],
  ['It loses €2.9 million a year.', '€2.9 million', 'loses a year'],
  ['Net profit rose to $4 million.', '$4 million', 'Net profit'],
  ['河堤22日晚溃决，11人溺亡。', '11人', '溺亡'],
  ['大火中13名学生遇难，另有伤者。', '13名', '学生遇难'],
  ['该馆造价超过10亿美元。', '10亿美元', '造价'],
  ['特斯拉薪酬总额或达1万亿美元。', '1万亿美元', '特斯拉薪酬总额'],
  ['宁川、桂屏股价累计分别涨6.3%和10.9%。', '6.3%', null],
  ['工商变更3次。', '3次', '工商变更'],
  ['电池冷却20分钟。', '20分钟', '电池冷却'],
  ['西安奕材首日涨198.7%。', '198.7%', '西安奕材首日涨'],
  ['以11.7亿元拿下滇澜双塔。', '11.7亿元', '拿下滇澜双塔'],
  ['贷款最高额度由96万元提高到120万元。', '120万元', '贷款最高额度'],
  ['市政府2日称日均客流210万人次。', '210万人次', '日均客流'],
  ['法院裁定创办人须向3840名客户赔偿1.17亿新元。', '1.17亿新元', '客户赔偿'],
  ['截至23日24时共63名。', '63名', null],
  ['事故造成29人中毒送医。', '29人', '中毒'],
  ['莱茵托尔制药支付1.8亿美元首付款。', '1.8亿美元', '首付款'],
  ['该轮造价2亿元。', '2亿元', '造价'],
  ['On Monday 87.2% of voters approved the sale.', '87.2%', 'of voters approved the sale'],
  ['They face prison and a fine of 11 million ringgit.', '11 million ringgit', 'fine'],
  ['The lab breeds 300 million flies a week.', '300 million flies', 'a week'],
  ['2024年末有46479家。', '46479家', null],
  ['The prison was for ten years.', 'ten years', 'prison'],
  ['15 people were dead at 9 p.m. on Friday.', '15 people', 'dead'],
  ['Lasirae sold substrates for €64 million.', '€64 million', 'Lasirae sold substrates'],
  ['蒜头报价落在418—496元/平方米。', '418—496元/平方米', '蒜头报价'],
  ['台风“银杏”正以20公里/小时的速度移动。', '20公里/小时', '台风“银杏”'],
  ['店主要求被告赔偿3200万元。', '3200万元', '店主要求被告赔偿'],
  ['金价触及4,120美元，随后回落至4,325.77美元。', '4,325.77美元', null],
  ['该平台左前桩腿下沉3米。', '3米', '该平台左前桩腿下沉'],
  ['以4.2亿瑞典克朗收购挪威法尔纳推进公司80%股份。', '80%', '收购挪威法尔纳推进公司'],
  ['With the spot price off more than 6% it rained.', '6%', null],
  ['Gold with $400 million going into MP Materials.', '$400 million', 'Gold'],
  [
    'It delivered 50,000 pages of printed emails from Mrs. Clinton.',
    '50,000 pages',
    'of printed emails',
  ],
  ['A later statement spoke of $3 billion in total.', '$3 billion', null],
  ['Trading averages 237,700 lots a day.', '237,700 lots', 'Trading'],
  [
    'Over the coming six months Washington and Canberra are each to put in $1 billion to build up Australian mining and processing of rare earths.',
    '$1 billion',
    'to build up Australian mining',
  ],
  ['Oxide the company had contributed 7% in the past.', '7%', null],
  [
    'The main 2509 contract in silicon opened at 7980 yuan/ton.',
    '7980 yuan/ton',
    '2509 contract in silicon opened',
  ],
  ['The virus culled all 2.6 million hens there.', '2.6 million hens', ''],
  ['3,100 people on Sangihe went on strike.', '3,100 people', 'on Sangihe'],
  ['A shot cut cases by 31% against placebo.', '31%', 'shot cut cases'],
  [
    'Weidehof sold its private equity firm Calder Vale of Trentham to Bain Capital for $5 million.',
    '$5 million',
    'Weidehof',
  ],
  [
    'Nocturne ordered 20 sleeping cars for its night train between Vienna and Paris.',
    '20 sleeping cars',
    'for its night train',
  ],
  ['2028年前覆盖200万人。', '200万人', null],
  ['今年前8个月我国动力电池综合利用量达22.5万吨。', '22.5万吨', '我国动力电池综合利用量'],
  ['冰杯销量连续两年增长300%以上。', '300%', '冰杯销量'],
  ['雪王冰杯只卖1元。', '1元', '雪王冰杯'],
  ['身家：蜜雪冰城一方1179亿元。', '1179亿元', '蜜雪冰城'],
  [
    'It pays $187 million for using a defrosting patent without leave.',
    '$187 million',
    'for using a defrosting patent',
  ],
])('the words beside a figure say what it is about: %s', (text, raw, caption) => {
  expect(captionIn(text, raw)).toBe(caption)
})
