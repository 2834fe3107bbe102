/** What can be measured of a thing, in both languages; figures of one measure can be compared. */

import { EndTest } from '../figures/chars.ts'

export type MeasureKind = 'state' | 'level' | 'deal' | 'event'

export interface Measure {
  readonly id: string
  /** `level`: changes from day to day; `deal`: a sum agreed on, whatever verb stands by it; `event`: people or things it befell. */
  readonly kind: MeasureKind
  /** Where its words stand in the clause. */
  readonly start: number
  readonly end: number
}

/** `id kind units : English : Chinese`; units are kinds of figures it can be given in. */
const TABLE: readonly (readonly [string, MeasureKind, string, string, string])[] = [
  [
    'adjusted-profit',
    'state',
    'money',
    'adjusted (?:net )?profit|underlying profit',
    '经调整净利润|扣非(?:归母)?净利润?|扣非后',
  ],
  [
    'operating-profit',
    'state',
    'money',
    'operating profit|operating income|ebitda?',
    '营业利润|经营利润',
  ],
  ['gross-profit', 'state', 'money', 'gross profit', '毛利(?!率)'],
  [
    'net-profit',
    'state',
    'money',
    'net profits?|net income|net earnings|earn(?:ed|s)',
    '净利润|净利',
  ],
  ['profit', 'state', 'money', 'profits?', '(?<!净)利润'],
  ['net-loss', 'state', 'money', 'net loss(?:es)?|loss(?:es)?', '净亏损|亏损'],
  ['gross-margin', 'state', 'percent', 'gross margins?', '毛利率'],
  ['net-margin', 'state', 'percent', 'net margins?', '净利率'],
  ['debt-ratio', 'state', 'percent', 'debt-to-asset ratio|gearing', '资产负债率|负债率'],
  ['bad-loans', 'state', 'percent', 'bad[- ]loans? ratio|npl ratio', '不良贷款率|不良率'],
  ['occupancy', 'state', 'percent', 'occupancy(?: rate)?', '入住率|出租率'],
  ['vacancy', 'state', 'percent', 'vacancy(?: rate)?', '空置率'],
  ['payout', 'state', 'percent', 'payout ratio', '分红率|派息率'],
  ['unemployment', 'state', 'percent', 'unemployment(?: rate)?|jobless rate', '失业率'],
  ['inflation', 'state', 'percent', 'inflation(?: rate)?', '通胀率|通货膨胀率'],
  ['market-share', 'state', 'percent', 'market share', '市场份额|市占率|份额'],
  ['turnout', 'state', 'percent', 'turnout', '投票率'],
  ['stake', 'state', 'percent', 'stake', '持股比例|股权|持股'],
  ['revenue', 'state', 'money', 'revenues?|turnover|sales', '营业收入|营收|销售额|收入'],
  ['market-value', 'level', 'money', 'market (?:value|cap(?:italisation|italization)?)', '市值'],
  ['valuation', 'state', 'money', 'valuation|valued|values', '估值'],
  ['box-office', 'state', 'money', 'box office|grossed|grosses|grossing', '票房'],
  ['savings', 'state', 'money', 'savings?|saves?|saved', '节约成本|节省成本|节约|节省'],
  [
    'premium',
    'state',
    'percent',
    'premium|above the (?:last |previous )?clos(?:e|ing)',
    '溢价率|溢价',
  ],
  ['budget', 'state', 'money', 'budget', '预算'],
  ['debt', 'state', 'money', '(?<!\\b(?:with|including|in) )debts?', '负债总额|债务'],
  ['cash', 'level', 'money', 'cash', '货币资金|现金'],
  ['damage', 'state', 'money', 'damages?', '经济损失|损失'],
  ['fine', 'deal', 'money', 'fines?|fined|penalty', '罚款|罚金|处罚'],
  [
    'award',
    'deal',
    'money',
    'awarded(?! (?:the|a|an) [^,.;]{3,120} (?:for|worth) )|order(?:ed|ing) (?:[\\w.-]+ ){1,5}to pay|damages of|settlements?|settled|compensation',
    '判赔|赔偿(?!责任)|和解金?',
  ],
  ['upfront', 'deal', 'money', 'up[- ]?front|down payment', '首付款|预付款'],
  ['raised', 'deal', 'money', 'rais(?:ed|es|ing)|funding round|ipo proceeds', '融资|募资|募集资金'],
  [
    'deal',
    'deal',
    'money',
    'agreements?|deals?|contracts?|awarded(?= (?:the|a|an) [^,.;]{3,120} (?:for|worth) )|buys?|bought|acquires?|acquired|acquisition|takeover|worth|orders?|ordered|in total|a total of|altogether',
    '交易对价|对价|收购|合同|协议|订单|成交价|总额|中标',
  ],
  ['invest', 'deal', 'money', 'invest(?:s|ed|ing|ments?)?|costs?', '总投资|投资|造价'],
  [
    'reserves',
    'state',
    'mass other',
    'reserves|deposits',
    '(?:已|累计)?探明(?:地质)?储量|地质储量|储量',
  ],
  [
    'output',
    'state',
    'mass energy other count',
    'output|production|produc(?:ed|es)|yields?|yielded',
    '产量|产出|年产|发电量|(?<=每年)可?发电',
  ],
  [
    'capacity',
    'state',
    'mass energy other count',
    'capacity|can (?:make|produce|turn out)',
    '产能|总装机|装机容量',
  ],
  ['throughput', 'state', 'other', 'carry|carries|carried', '输气量?|供气量?|输油量?'],
  ['installations', 'state', 'energy', 'installations|installed', '新增装机|装机'],
  [
    'shipments',
    'state',
    'mass energy count',
    'shipments|shipped|deliveries|delivered',
    '出货量|出货|交付量|交付',
  ],
  ['quota', 'deal', 'mass energy other count', 'quotas?', '配额'],
  ['demand', 'state', 'mass energy other', 'demand|consumption', '需求量|需求|消费量'],
  ['stocks', 'level', 'mass other count', 'stocks|stockpiles?|inventor(?:y|ies)', '库存'],
  ['imports', 'state', 'mass money other', 'imports|imported', '进口量|进口额|进口'],
  ['exports', 'state', 'mass money other', 'exports|exported', '出口量|出口额|出口'],
  ['processed', 'state', 'mass other', 'process(?:es|ed)?|refines?|crush(?:es|ed)?', '加工|处理'],
  ['handled', 'state', 'mass count', 'handled|handles|handling', '吞吐量|完成集装箱'],
  [
    'charge',
    'state',
    'money',
    'charges? of|(?:impairment|exceptional|one-off|restructuring) charges?|write-?downs?|impairments?',
    '减值损失|减值准备|减值|计提',
  ],
  [
    'assets',
    'state',
    'money',
    '(?:total )?assets',
    '总资产规模|总资产|资产总额|资产规模|固定资产(?!投资)',
  ],
  ['height', 'state', 'other', 'tall|high|height', '坝高|塔高|身高|高度|高(?![达于出速铁处空])'],
  [
    'weight',
    'state',
    'mass',
    'weighs?|weight|weighed',
    '重量|自重|重(?![新要点大建工量组复启返申型])',
  ],
  ['depth', 'state', 'other', 'deep|depth', '水深|深度|埋深'],
  ['length', 'state', 'other', 'long|length', '全长|长度|(?:线路|管道|隧道|桥)长(?=[约达为]?\\d)'],
  ['area', 'state', 'other', 'area|covers', '占地面积|占地|面积'],
  ['volume', 'state', 'other', 'holds|held|volume', '(?:水库)?库容|容积'],
  [
    'deaths',
    'event',
    'count',
    'died|dead|killed|killing|kills|deaths|death toll|fatalities|lost their lives',
    '遇难|死亡|丧生|身亡',
  ],
  ['injured', 'event', 'count', 'injured|injuring|hurt|wounded', '受伤'],
  ['missing', 'event', 'count', 'missing', '失踪|失联'],
  ['evacuated', 'event', 'count', 'evacuated|moved to|displaced|homeless', '疏散|转移安置|被转移'],
  ['bodies', 'event', 'count', 'bodies', '遗体'],
  ['rescued', 'event', 'count', 'rescued', '获救|被救'],
  ['arrested', 'event', 'count', 'arrested|detained', '被捕|被控制|被拘留'],
  ['laid-off', 'event', 'count', 'laid off|jobs|job cuts', '裁员'],
  ['ordered', 'event', 'count', 'ordered|order for', '订购|采购'],
  ['recalled', 'event', 'count', 'recall(?:s|ed|ing)?', '召回'],
  ['employees', 'state', 'count', 'employees|staff|employs?|employed|workforce', '员工|职工'],
  ['stores', 'state', 'count', 'stores|shops|outlets', '门店|店铺|店(?!员|主|长)'],
  ['downloads', 'state', 'count', 'downloads?|downloaded', '下载量|下载'],
  ['users', 'state', 'count', 'users|subscribers', '用户'],
  ['visitors', 'state', 'count', 'visitors|passengers|tourists', '旅客|游客|乘客'],
]

/** What is counted on a day. */
export const STANDING = /^(?:debt-ratio|stores|employees|users|cash|debt|stocks|reserves|capacity)$/

/** How long, high, deep or heavy something is: all things are. */
export const DIMENSION = /^(?:height|weight|depth|length|area|volume)$/

/** Whatever noun or measure word counts them: 8,011 stores, 7,758家. */
export const STOCK = /^(?:stores|users|visitors|employees|bodies)$/

interface Entry {
  readonly id: string
  readonly kind: MeasureKind
  /** Tried at a place. */
  readonly pattern: RegExp
}

/** The measures that figures of a kind are given for, and one look for the next place of any. */
interface Measures {
  readonly entries: readonly Entry[]
  readonly any: RegExp
}

const byUnit = new Map(
  [...new Set(TABLE.flatMap(([, , units]) => units.split(' ')))].map((unit): [string, Measures] => {
    const rows = TABLE.filter(([, , units]) => units.split(' ').includes(unit))
    const english = rows.map((row) => row[3]).join('|')
    const chinese = rows.map((row) => row[4]).join('|')
    const entries = rows.map(([id, kind, , english, chinese]) => ({
      id,
      kind,
      pattern: new RegExp(sourceOf(english, chinese), 'iy'),
    }))
    return [unit, { entries, any: new RegExp(sourceOf(english, chinese), 'gi') }]
  }),
)

function sourceOf(english: string, chinese: string): string {
  return `(?<![A-Za-z-])(?:${english})(?![A-Za-z])|${chinese}`
}

/**
 * The measure that a figure of a kind is given for: the nearest one before it in its clause, or
 * else the nearest behind it.
 */
export function measureOf(
  clause: string,
  from: number,
  to: number,
  unitKind: string,
): Measure | null {
  const measures = byUnit.get(unitKind)
  if (!measures) return null
  let best: Measure | null = null
  let nearest = Number.POSITIVE_INFINITY
  const hangsBefore = unitKind === 'money' && FOR.before(clause, from)
  for (const measure of measuresIn(clause, measures)) {
    const { kind, start, end } = measure
    // `the takeover of Valtellina for 2.5 billion could cost jobs`: a sum that is paid for what stands before.
    if (hangsBefore && start >= to) continue
    if (start >= from && end <= to && unitKind !== 'count') continue
    // What comes behind counts as farther away: `revenue of 3.9 billion and debts`.
    // 53人遇难、62人受伤: what touches the figure is its own.
    const behind = start === to ? 0 : start - to === 1 ? 1 : (start - to) * 2 + 4
    // `injuring 87 passengers`: what befell them is told, and not how many there were.
    const isTold = kind === 'event' && unitKind === 'count' && INJURING.before(clause, from)
    const distance =
      isTold && from - end === 1 ? -1 : end <= from ? from - end : start >= to ? behind : 0
    // A longer form of the same place is the more exact one: 净利润 within 扣非净利润.
    const inside = best && start >= best.start && end <= best.end
    if (distance < nearest && !inside) {
      nearest = distance
      best = measure
    }
  }
  // `ordered twelve ships of 16,000 TEU each at its yard in Ulsan for`
  if (nearest > (hangsBefore ? 120 : 60)) return null
  return best?.kind === 'event' ? ofOwnVerb(clause, from, to, best, measures) : best
}

/** `three people died and 575 people were rescued`: what comes after `and` has its own verb. */
function ofOwnVerb(
  clause: string,
  from: number,
  to: number,
  best: Measure,
  measures: Measures,
): Measure {
  if (best.end > from || !clause.slice(best.end, from).includes(' and ')) return best
  const own = measuresIn(clause, measures).find(
    ({ kind, start }) => kind === 'event' && start >= to,
  )
  return own && PASSIVE.test(clause.slice(to, own.start)) ? own : best
}

const PASSIVE = /^ (?:(?:has|have|had|is|are|was|were|been|being|still) )*$/

const FOR = new EndTest(
  /\bfor (?:about |around |roughly |nearly |almost |some |over |more than )?$/,
)
const INJURING = new EndTest(/\b(?:killing|injuring|evacuated|rescued|killed|injured) $/)
const NONE: readonly Measure[] = []

/** What is named in a clause, in the order of the table; most clauses name nothing. */
function measuresIn(clause: string, { entries, any }: Measures): readonly Measure[] {
  any.lastIndex = 0
  let match = any.exec(clause)
  if (!match) return NONE
  const found: { readonly at: number; readonly measure: Measure }[] = []
  for (; match; match = any.exec(clause)) {
    const start = match.index
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]
      if (!entry) continue
      const { id, kind, pattern } = entry
      pattern.lastIndex = start
      if (!pattern.test(clause)) continue
      const end = pattern.lastIndex
      const last = found.findLast((one) => one.at === at)
      if (!last || last.measure.end <= start) found.push({ at, measure: { id, kind, start, end } })
    }
    // Another may begin within this one: `profit` in `net profit`.
    any.lastIndex = start + 1
  }
  return found.sort((a, b) => a.at - b.at).map(({ measure }) => measure)
}
