/** 块, 毛, 角 and 分 as money, where no 钱 says so: 三块六, 比去年高5角, 与成本只差2分, 绿电每度降1分. */
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { EndTest, unitTable } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { TENTH } from './restAfter.ts'
import { moneyOf, type UnitMatch } from './units.ts'

/** The tenths and hundredths of a yuan after a number; null where they are corners, points or minutes. */
export function smallMoneyAfter(
  text: string,
  { start, end, scale, value, writing }: NumberMatch,
): UnitMatch | null {
  if (MARKS[codeAt(text, end)] !== 1) return null
  const form = text.charAt(end)
  const behind = text.slice(end + 1, end + LONGEST_END)
  // 两毛钱 is in the table.
  if (behind.startsWith('钱')) return null
  // 八角、桂皮 are spices, and 五角到六角形 shapes.
  if (form === '角' && writing !== 'digits' && behind.startsWith('、')) return null
  if (form === '角' && OF_CORNERS.test(behind)) return null
  // 1万只鸡一天赔400块, 花了九千块, 给十八块; 给三块 may be of cake. 三块六 is a price.
  if (form === '块') {
    const isMoney =
      takeAt(TENTH, text, end + 1) !== null ||
      (SUM_ENDS.test(behind) &&
        (SPENT.before(text, start) ||
          (value > 1 && PRICED.before(text, start)) ||
          (value >= LEAST_OF_LARGER && (GIVEN.before(text, start) || CHANGED.before(text, start)))))
    return isMoney ? { unit: moneyOf('CNY'), end: end + 1 } : null
  }
  if (scale > 0 || value >= LEAST_OF_LARGER) return null
  if (form === '毛' || form === '角') {
    // 跌两毛, 只加5角; 三角 and 五角 are shapes, 三毛 a name, unless the clause ends with them.
    const isPaid =
      PAID.before(text, start) &&
      (SUM_ENDS.test(behind) || writing === 'digits' || text.startsWith('两', start))
    const isMoney =
      isPaid ||
      TO_MONEY.test(behind) ||
      FROM_MONEY.before(text, start) ||
      (form === '毛' && takeAt(TENTH, text, end + 1) !== null) ||
      (SUM_ENDS.test(behind) && PRICED.before(text, start))
    return isMoney ? { unit: moneyOf('CNY', 0.1), end: end + 1 } : null
  }
  const isFen = form === '分' && writing === 'digits' && areFen(text, start, end)
  return isFen ? { unit: moneyOf('CNY', 0.01), end: end + 1 } : null
}

const MARKS = unitTable('块毛角分')

/** Whether 分 behind a number are money, and no points, minutes or part of a name. */
export function areFen(text: string, start: number, end: number): boolean {
  if (OF_PARTS.test(text.charAt(end + 1))) return false
  if (FOR_EACH.before(text, start)) return true
  if (!MOVED.before(text, start)) return false
  const before = text.slice(Math.max(0, start - FAR), start)
  return IN_YUAN.test(before) && !OF_POINTS.test(before)
}

const SPENT = new EndTest(/[花赔赚付省亏挣欠罚贴摊](?:了|掉|出|去|近|约|不到|至少|上)?$/)
const GIVEN = new EndTest(/(?:[给收交卖退补奖要发领]|到账)(?:了|掉|出|近|约|不到|至少)?$/)
const SUM_ENDS =
  /^(?:[，。；、！？）—买]|上下|左右|出头|不等|以[上下内]|[降涨升跌]|[到至](?=[一二两三四五六七八九十\d])|$)/
/** 六毛到一块二 */
const TO_MONEY = /^[到至][一二两三四五六七八九十]{1,3}[块毛元角](?!形)/
const FROM_MONEY = new EndTest(/[毛角块元][到至]$/)
const LONGEST_END = 8
/** 一壶茶十八块, 快递费从十二块降到八块五, 由七块六一斤涨到八块出头 */
const PRICED = new EndTest(
  /(?:(?<!评)价(?![^，。；、]{0,8}[买购])|(?<!免)费(?!站)|[门车船机球]票|提成|[租薪]|[租押奖罚定]金|工资|[\d一二三四五六七八九十百千万亿]元|[\d一二两三四五六七八九]毛|块[一二三四五六七八九])[^，。；、]{0,8}$|一[斤碗壶杯把份张盒瓶袋件只][^，。；、一]{1,4}$/,
)

/** Ten 角 are a yuan, and nobody says 12分 of money. */
const LEAST_OF_LARGER = 10
/** What tells that yuan are spoken of stands so near. */
const FAR = 40

const CHANGE = '(?:[高低贵涨跌降升差]|便宜|上调|下调|增加|减少)(?:了|出|至)?'
const CHANGED = new EndTest(new RegExp(`${CHANGE}$`))
const PAID = new EndTest(
  new RegExp(`(?:${CHANGE}|[多少加减扣收挣赚付卖]|每[度斤件瓦只单张公]{1,2}电?)$`),
)
/** 降2分, 高出最低收购价6分 */
const MOVED = new EndTest(new RegExp(`${CHANGE}$|[高低](?:出|于)[^，。；\\d]{0,8}价$`))
const FOR_EACH = new EndTest(
  new RegExp(
    `每(?:千瓦时|公斤|立方米?|[度斤件瓦升单])电?(?:${CHANGE}|[多少提加减]|只要|[缴收付补]费?)?$`,
  ),
)
const IN_YUAN = /\d元|[价费]/
const OF_POINTS = /得分|评分|分数|总分|积分|比分|领先|落后|第.局|打分|技术分|[低高]分|分差/
const OF_CORNERS = /^[形星钢铁落度尺色螺楼债洲]/
/** Behind 分, where it is of a share, a part or a branch. */
export const OF_PARTS =
  /[\d甜熟饱之钟钱贝类为成布析别公店期批段局行会红拆手家支化子享裂明辨众流工担配离开出散割组球地米秒]/
