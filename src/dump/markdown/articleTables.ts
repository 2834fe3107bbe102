/** Articles in the rows of tables, under the topic of the file or of the heading above each table. */

import type { Heading, RootContent } from 'mdast'
import { type ArticleTable, articleOfRow, articleTableAt, hasTexts } from '../articleTable.ts'
import { saidByline } from '../byline/saidByline.ts'
import { REFERENCES } from '../references.ts'
import type { MarkdownFile, MarkdownReading } from './articleParts.ts'
import type { NodeReader } from './nodes.ts'
import { areTopics, arranged, readingOf } from './severalRecords.ts'

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
  const { lines, nodes, notes } = file
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
  const tops = found.map((one) => one.heading)
  const named = new Set<RootContent | null>(areTopics(file, tops) ? tops : [])
  const isHeading = (block: RootContent): block is Heading => block.type === 'heading'
  const above = others.filter(isHeading).find((one) => !named.has(one)) ?? null
  const { topic, sections, sectionAt } = arranged(file, above, tops)
  const rows = found.flatMap(({ table }, at) =>
    table.rows.map((row) => ({ section: sectionAt(at), ...articleOfRow(lines, table, row) })),
  )
  const taken = named.add(above)
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
