/** Articles in the rows of tables, under the topic of the file or of the heading above each table. */

import type { Heading, RootContent } from 'mdast'
import type { Section } from '../../records/article.ts'
import { type ArticleTable, articleOfRow, articleTableAt, hasTexts } from '../articleTable.ts'
import { saidByline } from '../byline/saidByline.ts'
import { isTopic } from '../entries/topicLine.ts'
import { REFERENCES } from '../references.ts'
import type { MarkdownFile, MarkdownReading } from './articleParts.ts'
import type { NodeReader } from './nodes.ts'
import { noTopic, readingOf, topicOf } from './severalRecords.ts'

interface Found {
  readonly table: ArticleTable
  /** The nearest above it. */
  readonly heading: Heading | null
}

/**
 * The articles of a file whose tables say more than all else; null for any other. Below an article with a source of its
 * own they belong to it, as they do below `References`, and below any text where their rows say nothing but titles.
 */
export function readTables(
  file: MarkdownFile,
  blocks: readonly RootContent[],
): MarkdownReading | null {
  const { lines, nodes, own, notes } = file
  if (notes.length > 0) return null
  const found: Found[] = []
  const others: RootContent[] = []
  let heading: Heading | null = null
  for (const block of blocks) {
    const range = nodes.range(block)
    const isPlain = block.type === 'paragraph' && nodes.isInSight(range)
    const table = isPlain ? articleTableAt(lines.text, range.start, range.end) : null
    if (block.type === 'heading') heading = block
    if (table?.end === range.end && !isOfReferences(nodes, heading)) found.push({ table, heading })
    else others.push(block)
  }
  const lengthOf = (some: readonly { start: number; end: number }[]): number =>
    some.reduce((sum, { start, end }) => sum + end - start, 0)
  const around = others.map((block) => nodes.range(block))
  if (lengthOf(around) >= lengthOf(found.map(({ table }) => table))) return null
  const texts = around.filter((_, at) => others[at]?.type === 'paragraph')
  if (texts.some((range) => saidByline(lines.text, range) !== null)) return null
  if (texts.length > 0 && !found.some(({ table }) => hasTexts(table))) return null
  const isSaid = own.topics.length > 0 || own.title !== null
  const tops = new Set(found.map((one) => one.heading))
  const areTopics =
    !isSaid && tops.size > 1 && [...tops].every((top) => top && isTopic(nodes.text(top)))
  const isHeading = (block: RootContent): block is Heading => block.type === 'heading'
  const headings = others.filter(isHeading)
  const above = headings.find((one) => !areTopics || !tops.has(one)) ?? null
  const topic = areTopics ? noTopic(file, above) : topicOf(file, above)
  const sections: Section[] = areTopics
    ? []
    : [{ topics: topic.topics, topicSpan: topic.span, line: 1 }]
  const rows = found.flatMap(({ table, heading: top }) => {
    if (areTopics && top) {
      const topicSpan = nodes.span(top)
      sections.push({ topics: [nodes.text(top)], topicSpan, line: topicSpan.line })
    }
    const section = sections.length - 1
    return table.rows.map((row) => ({ section, ...articleOfRow(lines, table, row) }))
  })
  const taken = new Set<RootContent | null>(areTopics ? [above, ...tops] : [above])
  return readingOf(file, topic, {
    sections,
    articles: rows.map(({ article, section }) => ({ ...article, section })),
    findings: rows.flatMap(({ findings }) => findings),
    syntax: found.map(({ table }) => table.head),
    strays: others.filter((block) => !taken.has(block)).map((block) => nodes.range(block)),
  })
}

function isOfReferences(nodes: NodeReader, heading: Heading | null): boolean {
  return heading !== null && REFERENCES.test(nodes.text(heading))
}
