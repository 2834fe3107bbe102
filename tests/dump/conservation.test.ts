import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account } from '../../src/dump/account.ts'
import { isTableHead } from '../../src/dump/articleTable.ts'
import { citationAt } from '../../src/dump/citations.ts'
import { likened, withCitations } from '../../src/dump/likened.ts'
import { parseListing } from '../../src/dump/listing.ts'
import { parseMarkdown } from '../../src/dump/markdown.ts'
import { isPageWord } from '../../src/dump/page/chrome.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump, Piece, Reading } from '../../src/records/article.ts'
import { linesOf, type Range } from '../../src/text/lines.ts'
import { simplified } from '../../src/text/simplified.ts'
import { byLength } from '../length.ts'
import { dump } from './dumps.ts'

const ARTICLES = join(import.meta.dirname, '..', '..', 'articles')
const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const samples = [
  ...readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(ARTICLES, name), 'utf8').slice(0, 6000)),
  ...readdirSync(FIXTURES)
    .filter((name) => !name.startsWith('markdown'))
    .map((name) => readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8')),
]
const markdowns = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('markdown'))
  .map((name) => readFileSync(join(FIXTURES, name, 'input.md'), 'utf8'))

/** What pasting, editing and copying do to a text, and worse. */
type Mutation = (text: string) => string

const SCRAPS = [
  ' - ',
  '\n- ',
  ' * ',
  '**',
  '[1]',
  '[2-4]',
  '[1, 2].',
  'Group 2: ',
  'Group 1 - ',
  '①',
  '增长①②。',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '. ',
  '。',
  ': ',
  ' ...',
  '| a | b | | --- | --- | | 1 | 2 |',
  'Search documents\n',
  '\nSou Hu· 2025-03-04 09:10\n',
  '\nSou Hu· 2025-02-30\n',
  'Core Viewpoint - ',
  'Not provided ',
  '3.1 Spot Market - ',
  '\n● ',
  ' – ',
  '\n2. ',
  '\n【核心观点】',
  '\n核心观点（Core Viewpoint）\n',
  '\nGROUP 1: Supply\n',
  '\nReuters | 3 hours ago\n',
  '\nNikkei Asia | Published Nov 8, 2025 | Updated Nov 9, 2025\n',
  '\nBy Ann Lee, Reuters, Nov. 9, 2025\n',
  '\nVon Ann Lee, Seoul\n9. November 2025\n',
  '\n来源于 财新网\n',
  '\nStand: 9.11.2025 08:41 Uhr\n',
  '\nAktualisiert am 9.11.2025, 08:41\n',
  '\n74\nShare\nSave\n5:12\n',
  '\nBy Reuters\nNov 9, 2025\n',
  '\n1. Tin climbs (Reuters, 9 Nov 2025)\nTin rose.\n**2. Gas slips**（dpa，11月9日）\n',
  '\tReuters· 2025-11-09 08:41\n',
  '\n2️⃣ 锡价上涨\n来源：新华社 | 11-09 08:41\n▪️ 库存降\n▪️ 出口降\n',
  '\n01 锡价上涨\n锡涨2%。（来源：新华社）\n02 锌价下跌\n',
  '\n- 来源：新华社\n- 时间：2025-11-09\n- 核心观点：锡涨。\n- 要点：\n  - 库存降。\n',
  '\nSource: Reuters | Date: 2025-11-09 | Topic: Tin | Impact: High\n',
  '\n**Tin climbs**\n- **Source:** Reuters\n- **Date:** 2025-11-09\n',
  '\n出版：2025-11-09 08:41 更新：2025-11-09 09:00\n',
  '\n2025-11-09 08:41 | Reuters\nTin climbs\nSummary: Tin rose.\n',
  '\n【标题】锡价\n【来源】新华社\n',
  '\n2025 11/09 08:41:00\n',
  '\nThe Guardian\nTin climbs on new curbs again\nJane Doe\n9 Nov 2025\n',
  '\n📌 一句话：锡涨。\n📌 核心要点\n',
  '\tSearch documents\n',
  '<script>',
  '\u202e',
  '\u0007',
  '😀',
  '---\n',
  '# ',
  '\n### 核心观点\n',
  '\n————\n',
  '［２］',
  '【3】',
  '[^4]',
  '[1]、[2]',
  '\n参考资料\n[1] 新华社\n[2] 海关总署\n',
  '\n来源:新华社　时间:2025-11-09 08:41\n',
  ' 上海\n',
  '\n来源：新华社\n作者：李明\n发布时间：2025-11-09 08:41\n',
  '\n- **Source:** Reuters\n- **Date:** 2025-11-09\n',
  '\n📰 来源：新华社 | 🕐 2025-11-09 08:41\n',
  '\nBy John Smith\nReuters· 2025-11-09 08:41\n',
  '\n新华社 二〇二五年十一月九日\n',
  '\n新华社（2025-11-09）\n',
  '\n- 2 -\n',
  '\n**Title:** Copper climbs\n',
  '\n新华网 > 财经 > 正文\n2025-11-09 08:41 来源：新华网 作者：李明\n',
  '\n财联社 | 2025-11-09 08:41 | 阅读 1.2w\n',
  '\n2025-11-09 09:41:23\n【铜价】铜价创新高\n',
  '\nFrom: Li\nTo: Wang\nSubject: Tin\n',
  '\nMetals Weekly\nPage 2 of 3\n',
  '\n> ',
  '[12†source]',
  '[1](https://example.org/a)',
  ' [[2]](https://example.org/b "B")',
  '. ([LME](https://example.org/c))',
  ' ([Reuters][3])',
  '\n[3]: https://example.org/d "D"\n',
  '\n- **来源**：汇闻网\n- **时间**：2026-11-03\n- **核心观点**：涨。\n',
  '\n1. **Tin** (Reuters, 3 November 2026)\n',
  '\n**Outlook**\n',
  '\n## What comes next\n',
  '\n▎核心观点\n',
  '\n• Supply\n  ◦ Peru fell [1]\n',
  '\nReuters\nCore Viewpoint - ',
  '\n8:41 PM, May 3, 2026\n',
  '\nReuters posted on 2026-05-03 08:41\n',
  '\nMetals     2 / 3\n',
  '\n4 / 7\n',
  '\u00ad',
  '\nb. ',
  '\n✅ 核心观点：',
  '\u2028',
  '\f',
  '\nSent from my iPhone\n',
  '> ',
  '`',
]

const where = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text: string, place: number): number => Math.floor(place * (text.length + 1))
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(where, fc.constantFrom(...SCRAPS)).map(([place, scrap]): Mutation => {
    return (text) => text.slice(0, at(text, place)) + scrap + text.slice(at(text, place))
  }),
  fc.tuple(where, fc.nat(40)).map(([place, length]): Mutation => {
    return (text) => text.slice(0, at(text, place)) + text.slice(at(text, place) + length)
  }),
  fc.tuple(where, where).map(([from, to]): Mutation => {
    return (text) => {
      const lines = text.split('\n')
      const [a, b] = [Math.floor(from * lines.length), Math.floor(to * lines.length)]
      const [first = '', second = ''] = [lines[a], lines[b]]
      lines[a] = second
      lines[b] = first
      return lines.join('\n')
    }
  }),
  where.map(
    (place): Mutation =>
      (text) =>
        text.slice(0, at(text, place)),
  ),
  where.map(
    (place): Mutation =>
      (text) =>
        text.slice(at(text, place)),
  ),
  fc.tuple(where, fc.string({ unit: 'binary', maxLength: 6 })).map(([place, noise]): Mutation => {
    return (text) => text.slice(0, at(text, place)) + noise + text.slice(at(text, place))
  }),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll('\n', '\n\n'),
    (text) => text.replaceAll(' - ', '\n- '),
    (text) => text.replace(/^/gm, '> '),
    (text) => text.replaceAll('\n', '\u2028'),
    (text) => text + text,
  ),
)

function mutated(bases: readonly string[]): fc.Arbitrary<string> {
  const base = fc.oneof(
    fc.constantFrom(...bases),
    dump.map(({ written }) => written),
  )
  return fc
    .tuple(base, fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce((done, mutate) => mutate(done), text))
    .map((text) => text.replace(/\p{Surrogate}|\0/gu, ''))
}

/** All the text that the records hold. */
function told(text: string, { sections, articles, rest }: Reading): string {
  const fields: (string | null)[] = sections.flatMap(({ topics }) => topics)
  // As it stands there: what is a citation hangs on the lines around it.
  const partOf = ({ span }: Pick<Piece, 'span'>): string => text.slice(span.start, span.end)
  fields.push(...rest.map(partOf))
  for (const article of articles) {
    fields.push(article.title, article.source, article.publishedRaw, ...article.tags)
    if (article.lead) fields.push(article.lead.label, article.lead.text)
    for (const { label, heading, insights } of article.groups) {
      fields.push(label, heading, ...insights.map(({ text }) => text))
    }
    // Above the first stands the head of the list; the number of each is a mark.
    fields.push(...[...article.notes, ...article.rest].map(partOf))
  }
  return fields.filter((field) => field !== null).join('\n')
}

/**
 * Citation numbers of a text, and the text without the marks. Of `[[2-4]1]` a record keeps `[1]`, which
 * is a mark again.
 *
 * @param cited Without them a mark that goes over the end of a line is text: its lines can be of two fields.
 */
function unmarked(
  text: string,
  cited: ReadonlySet<number>,
): { numbers: readonly number[]; text: string } {
  const numbers: number[] = []
  let out = ''
  let from = 0
  for (const { index: open } of text.matchAll(/\[/g)) {
    const citation = citationAt(text, open)
    if (!citation || open < from) continue
    const isTorn = /[\r\n]/.test(text.slice(open, citation.end))
    if (isTorn && !citation.numbers.every((number) => cited.has(number))) continue
    numbers.push(...citation.numbers)
    const before = text.slice(from, open)
    // What parts two marks goes with them.
    if (from === 0 || !/^\s?[,，、]$/.test(before)) out += before
    from = citation.end
  }
  if (numbers.length === 0) return { numbers, text }
  const left = unmarked(out + text.slice(from), cited)
  return { numbers: [...numbers, ...left.numbers], text: left.text }
}

/** In a line of source and date: words of the page, and what parts a name from its date. */
const LABELS =
  /(?:首发|更新|编辑|发[布表])(?:于|\s?\/)|(?:来源|出处)\s?[|｜丨](?=[^|｜丨\n]*$)|(?<=^|[\s|｜])来(?:源于|自)(?=[^\n]{0,60}\d{4}|\s)|(?<=^[> \t]*)by (?=\S+[\r\n> ])|(?<=^[> \t]*)(?:published|updated)(?=[a-z]{3,9}\.? \d)|【?(?:(?:文章|信息|稿件|新闻|原文)?来源|出处|(?:发布|发文|公布)(?:单位|机构|机关)|source|publisher|发[布表]|更新|出版|time|(?:发[布表稿文]|更新|文章|新闻|报道|公[告布]|首发|刊[登发]|出版|上传|录入|推送|收录|采[集编]|抓取)?(?:时间|日期)|(?:publish(?:ed|ing)?|publication|release|issue|article|story|post(?:ing)?|filing|announcement) (?:date|time)|(?:last )?(?:published|updated|posted)(?: on)?|date(?: published)?|stand|(?:zuletzt )?aktualisiert|veröffentlicht)\s?[:：】]|(?<=^[> \t]*)(?:from|sent|subject|发件人|寄件人|发送时间|主题|主旨)\s?[:：]|(?<=(?:^|[|｜·•–—]|[\p{L}\p{N}.],?)[^\S\r\n]*)(?:(?:first|last)\s)?(?:(?:published|updated|posted|modified)(?:\s(?:on|at|by))?|publié\sle|(?:veröffentlicht|(?:zuletzt\s)?aktualisiert|erschienen)\sam)(?=\s)|(?<=^[^\S\r\n]*(?:published|updated|posted)\sby\s.*)\s(?:on|at)(?=\s)/gimu
/** What goes with them. */
const PICTURES = /\p{Extended_Pictographic}\ufe0f?/gu
/** Not the comma of `[1, 2]`, which stays in the name; but the brackets of `[12.11.2025 08:14]`. */
const SEPARATORS =
  /(?<!\[[^\]\n]{0,40})[|｜丨/,，、;；–—()（）]|\[(?=[\d.]{8,10} \d)|(?<=\[[\d.]{8,10} [\d:]{4,8})\]/g

const TOPIC_LINE = /^[^\S\n]*(?:topics?|category|section|主题|分类|栏目|频道)\s?[:：](.*)$/gim

/** A text without what such lines have around names and dates. */
function withoutLabels(text: string, { sections, articles }: Reading): string {
  let out = ''
  let from = 0
  for (const { bylineSpan, section } of articles) {
    if (!bylineSpan) continue
    const { start, end } = bylineSpan
    const byline = text
      .slice(start, end)
      // The topic of the articles before, told once for all.
      .replace(TOPIC_LINE, (line, name) =>
        sections[section]?.topics.includes(name.trim()) ? '' : line,
      )
      .replaceAll('**', '')
      .replace(/^\s*>/gm, '')
      .replace(LABELS, '')
      .replace(PICTURES, '')
      .replace(SEPARATORS, '')
    out += text.slice(from, start) + byline
    from = end
  }
  return out + text.slice(from)
}

/** Numbers in front of titles that a file counts, in any of the forms that are taken away. */
const TITLE_NUMBER =
  /^\**(?:[（(]?\d{1,2}[)）.、．]|0\d(?=\D)|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s?/

/** A text with white space for the `#`, the word and the number before titles and topics. */
function withoutTitleMarks(text: string, { sections, articles }: Reading): string {
  let out = text
  const titles = articles.map(({ title, titleSpan }) => ({ name: title, span: titleSpan }))
  const topics = sections.map(({ topicSpan }) => ({ name: null, span: topicSpan }))
  for (const { name, span } of [...topics, ...titles]) {
    const [before = ''] =
      /^(?:(?:#{1,6}|[-*•])\s+)?(?:(?:\p{Extended_Pictographic}\ufe0f?\s*)*\**(?:\d{1,2}[.)、．]\s*)?(?:(?:title|headline|标题|题目|topics?|category|section|主题|分类|栏目|频道)\**(?:\s?[:：]|\t)|【(?:title|标题)】\s?[:：]?)\**\s*(?=\S))?/iu.exec(
        span ? out.slice(span.start, span.end) : '',
      ) ?? []
    const start = span?.start ?? 0
    const [number = ''] = TITLE_NUMBER.exec(out.slice(start + before.length, span?.end)) ?? []
    const isCounted = name !== null && !name.startsWith(number.replace(/^\**/, '').trim())
    const mark = isCounted ? before + number : before
    out = out.slice(0, start) + ' '.repeat(mark.length) + out.slice(start + mark.length)
  }
  return out
}

/** Signs of lists and of headings, which are signs where a line begins, and what has no width. */
const NO_LETTER =
  /[\s#\u00ad\u200b\u200e\u200f\u2060\-*•:：·・･‧∙⋅Âยท–—－﹣●○◦▪▫■□◼◾◆◇▶►▸➢➤‣⁃⦁\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf06f\uf075\uf076\uf09f\uf0a8\uf0e8\uf0fc\uf0fe★☆✦✧❖→➜▌※√✓✔]/g
/** Brackets around the label of a lead part it from the text. */
const LABEL = /【((?:核心|关键)(?:观点|要点))】/g

/** How often each character occurs that is neither white space, nor a mark, nor a separator. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.replace(LABEL, '$1').replace(NO_LETTER, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}

/** Which of `【3】` are citations hangs on where lines begin, and records have lines of their own. */
function squared(text: string): string {
  return text.replace(/【(\d{1,3}(?:[,，、;；–~～-]\d{1,3}){0,9})】/g, '[$1]')
}

/**
 * The letters of each `①`, `³` and `⁽¹²⁾` that an item has in its place, not in its text, and among its
 * citations. What of them are citations hangs on what stands near, which records have not.
 */
function raisedCitations(text: string, { articles }: Reading): readonly string[] {
  const items = articles.flatMap(({ lead, groups }) => [
    ...(lead ? [lead] : []),
    ...groups.flatMap(({ insights }) => insights),
  ])
  return items.flatMap(({ text: said, span, citations }) => {
    const left: string[] = said.match(RAISED_SIGN) ?? []
    const isCited = (mark: string): boolean =>
      /[⁻⁽⁾,，、]/.test(mark) || citations.includes(numberOf(mark))
    const marks = text.slice(span.start, span.end).match(RAISED_MARK) ?? []
    return marks.filter(isCited).flatMap((mark) =>
      [...mark].filter((letter) => {
        const at = left.indexOf(letter)
        if (at >= 0) left.splice(at, 1)
        return at < 0
      }),
    )
  })
}

/** With what parts two of them: `¹,²` */
const BETWEEN_RAISED = '(?<=[⁰¹²³⁴-⁹])[,，、](?=[⁰¹²³⁴-⁹])'
const RAISED_SIGN = new RegExp(`[①-⑳⁻⁽⁾⁰¹²³⁴-⁹]|${BETWEEN_RAISED}`, 'g')
const RAISED_MARK = new RegExp(`[①-⑳⁻⁽⁾]|${BETWEEN_RAISED}|[⁰¹²³⁴-⁹]+`, 'g')

function numberOf(mark: string): number {
  if (/[①-⑳]/.test(mark)) return mark.charCodeAt(0) - 0x245f
  return Number([...mark].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))
}

/** Brackets around citations alone go with them: `fell ([1], [2])`. */
const EMPTY = /[(（][\s,，、;；]*[)）]/g

/** What parts the cells of a table of articles, and what they are put into; not the comma of `[1, 2]`. */
const CELL_MARKS = /["|]|(?<!\[[\d\s,，;]{0,40})[,，;]/g

/** Of a column that counts the rows. */
const ROW_NUMBER = /^\W*\d{1,3}(?=\W*[\t,，;|])/

/** A text without the head of such a table, the marks of its cells, and the topic that another row has said. */
function withoutTable(text: string, { sections, articles, chrome }: Reading): string {
  const heads = chrome.filter(({ start, end }) =>
    isTableHead(/^.*/.exec(text.slice(start, end).trimStart())?.[0] ?? ''),
  )
  if (heads.length === 0) return text
  let out = heads.reduce(blanked, text)
  const seen = new Set<number>()
  for (const { span, section } of articles) {
    const [topic] = sections[section]?.topics ?? []
    const at = topic === undefined ? -1 : out.slice(0, span.end).indexOf(topic, span.start)
    if (topic !== undefined && at >= 0 && seen.has(section))
      out = blanked(out, { start: at, end: at + topic.length })
    seen.add(section)
    const number = ROW_NUMBER.exec(out.slice(span.start, span.end))?.[0] ?? ''
    out = blanked(out, { start: span.start, end: span.start + number.length })
  }
  return out.replace(CELL_MARKS, ' ')
}

function blanked(text: string, { start, end }: Range): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function missing(written: string, reading: Reading): readonly string[] {
  // The words of the page are known in simplified characters, as its readers know them.
  let text = withoutTable(
    withoutTitleMarks(simplified(likened(linesOf(written)).lines.text), reading),
    reading,
  )
  // Its words can stand on one line with all else.
  for (const { start, end } of reading.chrome) {
    const part = text.slice(start, end)
    // What parts the name of a page from its day, and the number of a title with its source behind it.
    const { length } = isPageWord({ start, end, text: part })
      ? part
      : (/^\s*[|｜]|^\**\d{1,2}[.、．)）]\s*$/.exec(part)?.[0] ?? '')
    const said = part.slice(length).replace(LABELS, (label) => ' '.repeat(label.length))
    text = text.slice(0, start) + ' '.repeat(length) + said + text.slice(end)
  }
  const kept = withoutLabels(text, reading)
    .split(/\r\n|\n|\r/)
    .filter((line) => !isPageWord({ start: 0, end: 0, text: line.trim() }))
    .join('\n')
  const cited = new Set<number>()
  for (const { lead, groups } of reading.articles) {
    for (const number of lead?.citations ?? []) cited.add(number)
    for (const { insights } of groups) {
      for (const { citations } of insights) for (const number of citations) cited.add(number)
    }
  }
  const record = unmarked(squared(withCitations(simplified(told(text, reading)))), cited)
  for (const number of record.numbers) cited.add(number)
  const source = unmarked(squared(kept), cited)
  // What a table parts is a citation of the item, and in the text no mark: `[| a | b |113]`.
  const joined = [...cited].filter((number) => !source.numbers.includes(number))
  const there = letters(record.text + joined.map((number) => `[${number}]`).join(''))
  for (const letter of raisedCitations(text, reading))
    there.set(letter, (there.get(letter) ?? 0) + 1)
  return [
    ...[...letters(source.text.replace(EMPTY, ''))]
      .filter(([letter, count]) => (there.get(letter) ?? 0) < count)
      .map(([letter, count]) => `${letter} ${there.get(letter) ?? 0} of ${count}`),
    ...source.numbers.filter((number) => !cited.has(number)).map((number) => `[${number}]`),
  ]
}

function sum({ bytes: { published, chrome, leftOver } }: Dump): number {
  return published + chrome + leftOver
}

/** A mark put into a mark. */
const NESTED = 'T\nXin Hua· 2025-03-04 09:10\n1. Market - Tin rose 2% [[2-4]1] - Tin fell 2% [1]\n'

/** Signs that open lines among what is left over, and none in the dump. */
const OPENING =
  'Core Viewpoint - 【3】# Workflow\nTin\nicon\nSearch documents\nT\nXin Hua· 2025-03-04 09:10\nGroup 1: Market - Tin rose [1]\n'

/** Source, author and date with a word before each, twice and without titles. */
const LABELLED = '来源：新华社\n作者：李明\n发布时间：2025-11-09 08:41\n'.repeat(2)

/** A mark whose lines are a word of the menu and the topic. */
const TORN =
  '[\n2]Tin\nicon\nSearch documents\nT\nXin Hua· 2025-03-04 09:10\nGroup 1: Market - Tin rose [1]\n'

/** A number in two brackets where a line begins that is no statement. */
const LINKED = '[[2]]Tin\nSearch documents\nT\nXin Hua· 2025-03-04 09:10\nTin rose [[3]].\n'

/** Who posted a text, with words around the name. */
const POSTED =
  'Tin\nSearch documents\nT\nPosted by Metal Page on 2025-10-31 08:00\nTin rose [1].\nU\n有色网首发于2025-11-01 08:00\nTin fell [1].\n'

/** Sentences that open items with what may be an interval, and what is one. */
const BEHIND_IN =
  'T\nReuters· 2026-03-04 09:10\nGroup 1: Prices - In [3, 5] banks see more [4]. - A score in [1, 12] is low [6].\n1) In [7, 8] all is told.\n'

/** A table in which numbers have commas between them, set in behind a form feed. */
const TABLED =
  '\f日期\t标题\t来源\n2026-11-03\t锡价上涨[1, 3]\t路透社\n2026-11-04\t锡价回落[1]\t路透社\n'

/** A line of the day on which a text was changed, below the one on which it was written. */
const MODIFIED =
  '\rWed 11 Nov 2026 15.42 GMT\rLast modified on Wed 11 Nov 2026 16.03 GMT\r\rDelegates left without a draft.\rThe price of a permit closed at 15.42 euros.\r'

/** Titles that are counted, with source and day behind them. */
const COUNTED =
  '1. Tin climbs (Reuters, 2 Nov 2026)\nTin rose.\n**2. Gas slips** (Nikkei Asia, 31.10.2026)\n- Gas fell [1]\n3）波罗的海指数回落（信德海事网，11月1日）\nBDI报1966点。\n'

/** Words of a head behind tabs. */
const SET_IN =
  'From: Hale\n\tTo: Desk\n\tSubject: firms\n\turanium traded at $79.50 a pound on Monday, its highest since the spring.\n'

/** What is cited below, among lines of no article. */
const LISTED =
  'fifth.1\n\nSupply\n\n- units.2,3\n\n- out.\n\nWorks cited\n\n1. outlook\n\n2. review\n\n3. '

/** To make a failing text shorter takes longer than a test may take, and then no text is told. */
const TELLS = { endOnFailure: true }

describe('whatever is done to a dump', () => {
  const text = mutated(samples)

  test('its bytes add up', () => {
    fc.assert(
      fc.property(text, (text) => {
        const read = parseFile('a.txt', Buffer.from(text))
        expect(read.text).toBe(text.replace(/^\ufeff/, ''))
        expect(sum(read)).toBe(Buffer.byteLength(text))
        expect(read.bytes.total).toBe(Buffer.byteLength(text))
      }),
      { ...TELLS, numRuns: byLength(250, 600) },
    )
  })

  test('no character and no citation is lost, and none is swept up', () => {
    fc.assert(
      fc.property(text, (text) => {
        const reading = parseListing(linesOf(text), 'a.txt')
        expect(account(text, reading, []).lost).toEqual([])
        expect(missing(text, reading)).toEqual([])
      }),
      {
        ...TELLS,
        numRuns: byLength(250, 600),
        examples: [
          [NESTED],
          [OPENING],
          [LABELLED],
          [TORN],
          [LINKED],
          [BEHIND_IN],
          [POSTED],
          [TABLED],
          [SET_IN],
          [LISTED],
          [MODIFIED],
          [COUNTED],
        ],
      },
    )
  })
})

describe('whatever is done to an article in Markdown', () => {
  const text = mutated(markdowns)

  test('its bytes add up, and none is swept up', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(sum(parseFile('a.md', Buffer.from(text)))).toBe(Buffer.byteLength(text))
        const found = parseMarkdown(linesOf(text), 'a.md')
        if ('reading' in found) {
          expect(account(text, found.reading, found.syntax).lost).toEqual([])
        }
      }),
      {
        ...TELLS,
        numRuns: byLength(100, 200),
        examples: [
          ['Core Viewpoint - \r\n✅ 核心观点：锡价上涨 [1]\r\nGroup 1: Market - Tin rose [1]\r\n'],
          ['Date: 2025-11-09\n\n来源: 新华社\n\n## 核心观点\n\n铜价创新高[1]。\n'],
          ['# 锡价上涨\n\n[3]: https://example.org/d\n[TOC]\n\n涨2%[3]。\n'],
          ['# 锡价上涨\n\n⁂\n[3]: https://example.org/d\n\n涨2%[3]。\n'],
        ],
      },
    )
  })
})
