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

export class ItemReader {
  private readonly nodes: NodeReader
  private readonly beside: Beside

  constructor(nodes: NodeReader, beside: Beside) {
    this.nodes = nodes
    this.beside = beside
  }

  isTabular({ start, end }: Range): boolean {
    const words = this.nodes.lines.text.slice(start, end)
    return isTable(words) || findTables(words).length > 0
  }

  /** Items in reading order; those of a list within an item follow the words before it. */
  insightsOf(list: List): readonly Insight[] {
    const insights: Insight[] = []
    for (const [at, item] of list.children.entries()) {
      const words: (Heading | Paragraph)[] = []
      let number = this.nodes.numberOf(list, item, at)
      let isFirst = true
      const close = (): void => {
        const insight = this.insight(words.splice(0), number, isFirst)
        number = null
        isFirst = false
        if (insight) insights.push(insight)
      }
      const { start, end } = this.nodes.range(item)
      const [first] = item.children
      if (number === null)
        this.beside.syntax.push({ start, end: first ? this.nodes.range(first).start : end })
      for (const child of item.children) {
        const range = this.nodes.range(child)
        const isTabular = child.type === 'paragraph' && this.isTabular(range)
        if ((child.type === 'paragraph' && !isTabular) || child.type === 'heading') {
          const [line, ...others] = child.type === 'paragraph' ? this.nodes.dotted(child) : [child]
          if (line) words.push(line)
          for (const other of others) {
            close()
            words.push(other)
          }
          continue
        }
        close()
        if (isTabular) this.beside.tables.push(range)
        else if (child.type === 'list') insights.push(...this.insightsOf(child))
        else this.beside.rest.push(range)
      }
      close()
    }
    return insights
  }

  /**
   * @param number What opens the text, and is in none of its nodes.
   * @param isItem Of a list, which may be a task.
   */
  insight(
    nodes: readonly (Heading | Paragraph)[],
    number: Range | null = null,
    isItem = false,
  ): Insight | null {
    const insight = this.nodes.insight(nodes, number, isItem)
    if (!insight || insight.citations.length > 0 || SAYS.test(insight.text)) {
      this.beside.asides.push(...this.nodes.asides(nodes))
      return insight
    }
    const { start, end } = insight.span
    const isMark = withoutBlockId(this.nodes.lines.text.slice(start, end)).trim() === ''
    if (isMark || this.nodes.isMarks(insight.span)) this.beside.syntax.push(insight.span)
    // Of a paragraph of footnotes there is nothing more.
    else if (this.nodes.isNotes(nodes)) this.beside.rest.push(...this.nodes.asides(nodes))
    else this.beside.rest.push({ start, end })
    return null
  }
}
