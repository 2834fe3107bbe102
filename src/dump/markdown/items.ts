/** The items of Markdown: what lists and paragraphs say, and beside it what they hold that is none of it. */

import type { Heading, List, Paragraph } from 'mdast'
import type { Insight } from '../../records/article.ts'
import type { Range } from '../../text/lines.ts'
import { findTables, isTable } from '../body/table.ts'
import type { NodeReader } from './nodes.ts'
import { withoutBlockId } from './noteMarks.ts'

/** Other than `⁂` between parts of a text, which cites nothing. */
const SAYS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** What is none of the text of an article; it grows as blocks are read. */
export interface Beside {
  readonly rest: Range[]
  /** Among the words of what is read; left over. */
  asides: Range[]
  /** Left over, too. */
  readonly tables: Range[]
  /** List markers, rules and fences. */
  readonly syntax: Range[]
}

export function isTabular(words: string): boolean {
  return isTable(words) || findTables(words).length > 0
}

/** Items in reading order; those of a list within an item follow the words before it. */
export function insightsOf(nodes: NodeReader, beside: Beside, list: List): readonly Insight[] {
  const insights: Insight[] = []
  for (const [at, item] of list.children.entries()) {
    const words: (Heading | Paragraph)[] = []
    let number = nodes.numberOf(list, item, at)
    let isFirst = true
    const close = (): void => {
      const insight = insightOf(nodes, beside, words.splice(0), { number, isItem: isFirst })
      number = null
      isFirst = false
      if (insight) insights.push(insight)
    }
    const { start, end } = nodes.range(item)
    const [first] = item.children
    if (number === null) beside.syntax.push({ start, end: first ? nodes.range(first).start : end })
    for (const child of item.children) {
      const range = nodes.range(child)
      const isRows = child.type === 'paragraph' && isTabular(nodes.written(child))
      if ((child.type === 'paragraph' && !isRows) || child.type === 'heading') {
        const [line, ...others] = child.type === 'paragraph' ? nodes.dotted(child) : [child]
        if (line) words.push(line)
        for (const other of others) {
          close()
          words.push(other)
        }
        continue
      }
      close()
      if (isRows) beside.tables.push(range)
      else if (child.type === 'list') insights.push(...insightsOf(nodes, beside, child))
      else beside.rest.push(range)
    }
    close()
  }
  return insights
}

/** How what is said begins. */
interface Opening {
  /** In front of the text, and in none of its nodes. */
  readonly number: Range | null
  /** Of a list, which may be a task. */
  readonly isItem: boolean
}

/** What some blocks say; null where that is nothing, or a mark alone. */
export function insightOf(
  nodes: NodeReader,
  beside: Beside,
  said: readonly (Heading | Paragraph)[],
  { number, isItem }: Opening = { number: null, isItem: false },
): Insight | null {
  const insight = nodes.insight(said, number, isItem)
  if (!insight || insight.citations.length > 0 || SAYS.test(insight.text)) {
    beside.asides.push(...nodes.asides(said))
    return insight
  }
  const { start, end } = insight.span
  const isMark = withoutBlockId(nodes.lines.text.slice(start, end)).trim() === ''
  if (isMark || nodes.isMarks(insight.span)) beside.syntax.push(insight.span)
  else if (nodes.isNotes(said)) {
    for (const range of said.map((node) => nodes.range(node))) {
      beside.rest.push(...nodes.inSight(range), ...nodes.hiddenAsides(range))
      beside.syntax.push(...nodes.marks(range))
    }
  } else beside.rest.push({ start, end })
  return null
}
