/** Dumps made up of random parts, together with what a reader should find in them. */

import fc from 'fast-check'
import type { ArticleJson } from '../../src/records/json.ts'

export interface Expected<T> {
  readonly written: string
  readonly read: T
}

type InsightJson = ArticleJson['groups'][number]['insights'][number]
type GroupJson = ArticleJson['groups'][number]

const VERBS = 'rose fell held grew stayed shrank reached gained'.split(' ')
const SUBJECTS =
  'Copper|Output of lamps|The kite trade|U.S. demand|Tea sales in Fujian|Stocks|Profit|BC cells'.split(
    '|',
  )
/** What looks like a bullet mark, a head or a citation, and is none. */
const TRAPS =
  '|to 300 - 310 yuan|in the off - season|by - 4.2% on the year|at 71,000 - 72,500 per ton|of low - grade ore|as [2024] showed|by 3.5 GW|at No. 2 Works|on 99.9% purity|under Group 9 rules|at GROUP 1: small firms|for A-shares [a]|vs. 2.85 million'.split(
    '|',
  )
const ENDS = 'in March|over five years|for all makers|despite weak demand|at home and abroad'.split(
  '|',
)
const HAN_SUBJECTS = '锡价|光伏组件出口|公司收入|茶饮门店|库存|BC 2.0产能'.split('|')
const HAN_VERBS =
  '上涨2%|同比下降12.5%|保持稳定|增至300 - 310吨|回落至-5%|达到1.2亿元,增长3%'.split('|')

const english = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...TRAPS),
    fc.constantFrom(...ENDS),
  )
  .map((words) => words.filter((word) => word !== '').join(' '))
const chinese = fc
  .tuple(fc.constantFrom(...HAN_SUBJECTS), fc.constantFrom(...HAN_VERBS))
  .map((words) => words.join(''))

const citations = fc.uniqueArray(fc.integer({ min: 1, max: 172 }), { minLength: 1, maxLength: 3 })

const CITED = ['open', 'before', 'after', 'glued', 'spaced', 'comma']

/** A statement with its citations before, after or without a stop, or glued to the word. */
function insight(
  isChinese: boolean,
  layouts: readonly string[] = [...CITED, 'uncited'],
): fc.Arbitrary<Expected<InsightJson>> {
  const stop = isChinese ? '。' : '.'
  const layout = fc.constantFrom(...layouts)
  return fc
    .record({ text: isChinese ? chinese : english, citations, layout })
    .map(({ text, citations, layout }) => {
      const marks = citations.map((number) => `[${number}]`).join('')
      const closed = `${text}${stop}`
      switch (layout) {
        case 'open':
          return { written: `${text} ${marks}`, read: { text, citations } }
        case 'before':
          return { written: `${text} ${marks}${stop}`, read: { text: closed, citations } }
        case 'after':
          return { written: `${closed} ${marks}`, read: { text: closed, citations } }
        case 'glued':
          return { written: `${text}${marks}`, read: { text, citations } }
        case 'spaced':
          return {
            written: `${text} ${citations.map((number) => `[${number}]`).join(' ')}`,
            read: { text, citations },
          }
        case 'comma':
          return { written: `${text} [${citations.join(', ')}]`, read: { text, citations } }
        default:
          return { written: closed, read: { text: closed, citations: [] } }
      }
    })
}

const englishHeading = fc.constantFrom(
  'Market Overview',
  'Prices and Margins',
  'Outlook for the U.S. Market',
  'Revenue by Channel: Shops',
  "China's Countermeasures",
  'What It Means',
  'Half-Year Figures (2025)',
  'New Products & Technology',
)
const chineseHeading = fc.constantFrom(
  '市场概况',
  '后市观点',
  '财务表现',
  '成本优势与供应链',
  'BC 产品进展',
)

function heading(isChinese: boolean): fc.Arbitrary<string> {
  return isChinese ? chineseHeading : englishHeading
}

/** How a body marks its items. */
interface Form {
  readonly mark: string
  readonly isBold: boolean
  readonly hasLines: boolean
}

const form: fc.Arbitrary<Form> = fc.record({
  mark: fc.constantFrom('-', '-', '-', '*', '•', '–', '●'),
  isBold: fc.boolean(),
  hasLines: fc.boolean(),
})

function section(
  head: string,
  items: readonly Expected<InsightJson>[],
  { mark, isBold, hasLines }: Form,
): string {
  const gap = hasLines ? '\n' : ' '
  const written = items.map((item) => `${mark} ${item.written}`).join(gap)
  return `${isBold ? `**${head}**` : head}${gap}${written}`
}

type Body = Expected<Pick<ArticleJson, 'lead' | 'groups'>>

/** The bodies of the format: a lead or none, then numbered groups or plain headings. */
function body(isChinese: boolean): fc.Arbitrary<Body> {
  // Without any citation a body with one mark would be raw text.
  const items = fc
    .tuple(insight(isChinese, CITED), fc.array(insight(isChinese), { maxLength: 3 }))
    .map(([first, others]) => [first, ...others])
  const label = isChinese
    ? fc.constantFrom('核心观点', '文章核心观点')
    : fc.constantFrom('Core Viewpoint', 'Core Insights', 'Key Takeaways')
  return fc
    .record({
      form,
      label,
      lead: fc.option(insight(isChinese)),
      sections: fc.array(fc.tuple(heading(isChinese), items), { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom('numbered groups', 'bare groups', 'headings', 'numbered headings'),
    })
    .map(({ form: drawn, label, lead, sections, kind }) => {
      // Other signs mark items only where a label or `Group 1` opens the body.
      const isOpen = lead !== null || kind.endsWith('groups')
      const form = isOpen || !'–●'.includes(drawn.mark) ? drawn : { ...drawn, mark: '-' }
      const written = lead ? [section(label, [lead], form)] : []
      const groups: GroupJson[] = []
      for (const [at, [name, items]] of sections.entries()) {
        const group = `Group ${at + 1}`
        const numbered = `${at + 1}. ${name}`
        const insights = items.map(({ read }) => read)
        if (kind === 'numbered groups') {
          written.push(section(`${group}: ${name}`, items, form))
          groups.push({ label: group, heading: name, insights })
        } else if (kind === 'bare groups') {
          written.push(section(group, items, form))
          groups.push({ label: group, heading: null, insights })
        } else {
          const head = kind === 'headings' ? name : numbered
          written.push(section(head, items, form))
          groups.push({ label: null, heading: head, insights })
        }
      }
      return {
        written: written.join(form.hasLines ? '\n' : ' '),
        read: { lead: lead ? { label, ...lead.read } : null, groups },
      }
    })
}

const title = fc.constantFrom(
  '锡价上涨？三大原因',
  '灯具 | 周报 · 第十期',
  '【快讯】“风筝”出口增三成，企业怎么看',
  '玻璃周报-20250304',
  '纸业周报 2025-03-04',
  'Tin Rises - What Comes Next',
  'Is the kite trade back?',
  '财经晨读· 2025-03-04 08:00',
)

const byline: fc.Arbitrary<Expected<Pick<ArticleJson, 'source' | 'published'>>> = fc
  .record({
    source: fc.constantFrom('Sou Hu Cai Jing', '第一财经', '2 1 Shi Ji', 'A·B Bao', 'X, Y & Co.'),
    dot: fc.constantFrom('·', '· ', '•', '・', 'ยท ', 'Â·'),
    date: fc.constantFrom(
      { written: '2025-03-04 09:10', read: '2025-03-04T09:10' },
      { written: '2025/3/4 9:10', read: '2025-03-04T09:10' },
      { written: '2025年3月4日', read: '2025-03-04' },
      { written: '2025-03-04T09:10:33', read: '2025-03-04T09:10' },
      { written: '2025-03-04', read: '2025-03-04' },
      { written: '2025.3.4 09:10 +08:00', read: '2025-03-04T09:10' },
      { written: 'March 4, 2025, 9:10 a.m.', read: '2025-03-04T09:10' },
      { written: '4 Mar. 2025', read: '2025-03-04' },
    ),
    form: fc.constantFrom('dot', 'dot', 'dot', 'bare'),
  })
  .map(({ source, dot, date, form }) =>
    form === 'bare' && date.read.length > 10
      ? { written: date.written, read: { source: null, published: date.read } }
      : { written: `${source}${dot}${date.written}`, read: { source, published: date.read } },
  )

const article: fc.Arbitrary<Expected<ArticleJson>> = fc
  .boolean()
  .chain((isChinese) => fc.record({ title, byline, body: body(isChinese) }))
  .map(({ title, byline, body }) => ({
    written: `${title}\n${byline.written}\n${body.written}\n`,
    read: { title, ...byline.read, ...body.read, rest: [] },
  }))

const chrome = fc.constantFrom(
  (topic: string) => `Workflow\n${topic}\nicon\nSearch documents\n`,
  (topic: string) => `${topic}\n\n搜索文档\n`,
  (topic: string) => `工作流\n${topic}\n图标\nSEARCH DOCUMENTS\n`,
)

/** A dump of the format. */
export const dump: fc.Arbitrary<
  Expected<{ readonly topic: string; readonly articles: readonly ArticleJson[] }>
> = fc
  .record({
    topic: fc.constantFrom('稀土自主', 'Brook Oil(BRKO)', '灯具'),
    chrome,
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
  })
  .map(({ topic, chrome, articles }) => ({
    written: chrome(topic) + articles.map(({ written }) => written).join(''),
    read: { topic, articles: articles.map(({ read }) => read) },
  }))
