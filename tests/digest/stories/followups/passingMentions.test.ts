import { expect, test } from 'vitest'
import { storiesOf, type Told } from '../../told.ts'

/** A ferry and a barge collide, as a portal and a wire tell it, and a trade paper days later. */
const COLLISION: readonly Told[] = [
  [
    'portal',
    '2041-09-03T14:20',
    '烟台外海两船相撞 货船柴油泄漏',
    '山东海事局3日通报，当日4时50分许，载有船用柴油的货船“远帆7”轮与渔船在烟台以北19公里处相撞，部分柴油入海。',
    '两船共37名船员全部安全。',
    '“远帆7”轮载有柴油1600吨，由威海驶往大连，海事部门布放围油栏3100米。',
    '海面油膜带长约6公里，宽300米。',
  ],
  [
    'wire',
    '2041-09-03T19:00',
    'Freighter leaks diesel after collision off Yantai',
    'BEIJING, Sept 3 - A Chinese freighter carrying 1,900 tonnes of diesel was holed in fog early on Tuesday when a trawler ran into it off Yantai, and oil was drifting toward the coast.',
    'The 37 crew of both ships are safe, the maritime authority said.',
    'Nine ships with booms and skimmers are at work, and will be for a long time.',
    'The slick was 6 km long at noon and moved at 1.2 km per hour.',
  ],
]

/** A week later a ship is put into service; one of two outlets says so of the collision by the way. */
const SHIP: readonly Told[] = [
  [
    'ship-portal',
    '2041-09-11T16:40',
    '最大溢油回收船“蓝鲸一”在广州列编',
    '交通运输部广州打捞局11日举行仪式，国内最大溢油回收船“蓝鲸一”轮正式列编，总投资3.6亿元，船长92.4米。',
    '每小时可回收溢油550立方米。',
    '同型第二艘计划部署在烟台。',
  ],
  [
    'ship-wire',
    '2041-09-12T07:55',
    'China puts giant oil skimmer into service',
    'The biggest oil recovery ship of China joined the fleet in Guangzhou on Wednesday, a week after a collision off Yantai showed how little of its gear works in a swell.',
    'The vessel cost 360 million yuan and is 92.4 metres long.',
    'It can take up 550 cubic metres of oil an hour, and twenty-eight people work in it.',
    'A sister ship for Yantai is due in 2043.',
  ],
]

/** What a port sold of fuel, with a rule of the days before the collision. */
const SOLD: Told = [
  'sold',
  '2041-09-12T17:20',
  '大连前8月船用柴油加注量突破410万吨',
  '大连海关12日发布，今年前8个月大连口岸船用柴油加注量413万吨，同比增长9.1%。',
  '全市有加油船63艘，单船载重最大8500吨。',
  '9月1日起新规要求加油船配备围油栏不少于300米。',
]

const BESIDE: readonly Told[] = [
  [
    'verdict',
    '2041-09-10T15:15',
    'Court fines ship owner 25 million euros over Galicia spill',
    'A court in Vigo on Tuesday found the owner of the tanker Melite guilty of pollution and fined it 25 million euros.',
    'Volunteers picked up 12,300 birds.',
  ],
  [
    'claims',
    '2041-09-09T12:00',
    'Insurers see claims rise after quiet years',
    'The mutual clubs expect claims of $5.3 billion this policy year, up 12%, according to the broker Tamm.',
    'Free reserves stand at $6.1 billion.',
  ],
  [
    'pipeline',
    '2041-09-05T17:45',
    'Pipeline spills crude near Estevan',
    'A pipeline owned by Larch Link leaked an estimated 640,000 litres of crude into farmland near Estevan, the province said on Thursday.',
    'About 1.5 kilometres of Fern Creek are coated.',
  ],
  [
    'mangroves',
    '2041-09-15T08:30',
    'Mangroves of Ogale grow back, slowly',
    'Two-thirds of the mangroves of Ogale are alive, a survey finds.',
    'Divers and students planted 2.4 million seedlings.',
  ],
]

test('what several tell is of no event that one of them recalls by the way', () => {
  expect(storiesOf([...COLLISION, ...SHIP, ...BESIDE])).toEqual([
    ['ship-portal', 'ship-wire'],
    ['portal', 'wire'],
  ])
})

test('nor is one that has a day and few things of it, and is like nobody who tells it', () => {
  expect(storiesOf([...COLLISION, SOLD, ...BESIDE])).toEqual([['portal', 'wire']])
})
