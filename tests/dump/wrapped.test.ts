import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import { dumpJson } from '../../src/records/json.ts'

const ARTICLES = join(import.meta.dirname, '..', '..', 'articles')
const dumps = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'))

/** Bodies in lines of a width, as editors and mail programs wrap them. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.length > 150 ? line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n') : line,
    )
    .join('\n')
}

test.each(dumps.flatMap((name) => [60, 72, 80, 100].map((width) => ({ name, width }))))(
  '$name in lines of $width is read as in one line',
  ({ name, width }) => {
    const text = readFileSync(join(ARTICLES, name), 'utf8')
    const read = (written: string) =>
      dumpJson(parseFile(name, Buffer.from(written)), name).articles.map(
        ({ title, source, published, lead, groups }) => ({
          title,
          source,
          published,
          lead,
          groups,
        }),
      )
    expect(read(wrapped(text, width))).toEqual(read(text))
  },
)

test('the first words of a Chinese item at the edge of a page have no space behind them', () => {
  const lines =
    '锡价创新高\n新华社· 2026-11-03 14:20\n核心观点 - 由于缅甸锡矿停产进入第四个月，锡价升至两年新高 [1]。供应端 - 缅甸\n二月出口同比下降三成，国内冶炼厂开工率也降至五成五，加工费随之走低 [2]。 - 印尼\n推迟许可 [3]。'
  const { articles } = dumpJson(parseFile('a.txt', Buffer.from(lines)), 'a.txt')
  const texts = articles[0]?.groups.flatMap(({ insights }) => insights.map(({ text }) => text))
  expect(texts).toEqual([
    '缅甸二月出口同比下降三成，国内冶炼厂开工率也降至五成五，加工费随之走低。',
    '印尼推迟许可。',
  ])
})

test.each([
  ['Tin earned 300 bil-\nlion dollars', 'Tin earned 300 billion dollars'],
  ['A line of 20 kilo-\nmetres', 'A line of 20 kilometres'],
  ['The govern-\nment and its regu-\nlations', 'The government and its regulations'],
  ['Smel-\nters shut as smelters do', 'Smelters shut as smelters do'],
  ['An off-\nshore rig, off-shore or offshore', 'An off-shore rig, off-shore or offshore'],
  ['A long-\nterm, state-\nowned, re-\nelected one', 'A long-term, state-owned, re-elected one'],
  ['In Hong-\nKong and pre-\nand post-war', 'In Hong-Kong and pre- and post-war'],
  ['An 18-\nmonth plan of a 5 m-\nlong pipe', 'An 18-month plan of a 5 m-long pipe'],
])('a word parted at the end of a line is one where it surely is: %s', (lines, said) => {
  const text = `Tin\nReuters· 2026-11-03 14:20\nGroup 1: Tin - ${lines} [1].\n`
  const { articles } = dumpJson(parseFile('a.txt', Buffer.from(text)), 'a.txt')
  expect(articles[0]?.groups[0]?.insights[0]?.text).toBe(`${said}.`)
})
