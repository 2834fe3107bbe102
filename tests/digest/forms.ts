/** One article as several dumps have it: cut, numbered anew, under other headings, in other orders. */
import fc from 'fast-check'

const WORDS = [
  'Alpha one rose',
  'Alpha two rose',
  'Cash was 65.68 billion yuan',
  'Cash was 66.58 billion yuan',
  '锡价上涨',
]
const HEADINGS = ['Prices Now', 'Demand Now', 'Supply Now', 'Market Outlook', 'Core Insights']

const cites = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 })
const statement = fc
  .tuple(fc.constantFrom(...WORDS), cites)
  .map(([words, numbers]) => `${words}${numbers.map((number) => ` [${number}]`).join('')}.`)

const parts = fc.record({
  lead: fc.option(fc.tuple(fc.constantFrom('Core Viewpoint', 'Core Insights'), statement)),
  groups: fc.array(
    fc.record({
      heading: fc.option(fc.constantFrom(...HEADINGS)),
      insights: fc.array(statement, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  tail: fc.constantFrom('', '\nSome line that stands alone', '\nAnother such line'),
})

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never

function dumpOf(title: string, { lead, groups, tail }: Parts): string {
  const body = [
    ...(lead ? [`${lead[0]} - ${lead[1]}`] : []),
    ...groups.map(({ heading, insights }, at) => {
      const head = `Group ${at + 1}${heading === null ? '' : `: ${heading}`}`
      return `${head} -${insights.map((text) => ` ${text}`).join(' -')}`
    }),
  ]
  return `Search documents\n${title}\nPaper· 2025-03-05 08:00\n${body.join(' ')}${tail}\n`
}

function markdownOf(title: string, { lead, groups, tail }: Parts): string {
  const blocks = [
    `---\ntitle: ${title}\nsource: Paper\ndate: 2025-03-05 08:00\n---`,
    ...(lead ? [`## ${lead[0]}\n\n${lead[1]}`] : []),
    ...groups.flatMap(({ heading, insights }) => [
      `## ${heading ?? ''}`,
      insights.map((text) => `- ${text}`).join('\n'),
    ]),
    tail === '' ? '' : `>${tail.trim()}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Two to five files, by their paths. */
export function forms(title: string): fc.Arbitrary<Readonly<Record<string, string>>> {
  const file = fc.tuple(parts, fc.boolean()).map(([each, isMarkdown]) => ({
    ending: isMarkdown ? 'md' : 'txt',
    text: isMarkdown ? markdownOf(title, each) : dumpOf(title, each),
  }))
  return fc
    .array(file, { minLength: 2, maxLength: 5 })
    .map((files) =>
      Object.fromEntries(files.map(({ ending, text }, at) => [`${at}.${ending}`, text])),
    )
}

/** Three ordinary dumps of one article, the second and third of which have two groups more. */
export const THREE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Group 1: Prices Now - Alpha one rose [1]. - Alpha two rose [2].',
    'Group 1: Prices Now - Alpha one rose [1]. Group 2: Demand Now - Alpha two rose [2]. Group 3: Supply Now - Beta three rose [3].',
    'Group 1: Prices Now - Alpha one rose [1]. Group 2: Trade Now - Gamma four rose [4].',
  ].map((body, at) => [
    `${at}.txt`,
    `Search documents\nSame Title\nPaper· 2025-03-05 08:00\n${body}\n`,
  ]),
)
