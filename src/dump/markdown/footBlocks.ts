/** The foot of a file in Markdown: blocks below its last statement that end any page. */

import type { List, Paragraph, RootContent } from 'mdast'
import { isSentence } from '../body/bodyForm.ts'
import { LABEL } from '../byline/bylineWords.ts'
import { sentenceEnds } from '../ends.ts'
import { isFootLine } from '../page/foot.ts'
import { isAboveOthers } from '../page/footer.ts'
import type { NodeReader } from './nodes.ts'

/**
 * Where the foot of a file begins, among its blocks: with the first that ends any page, below all that says something.
 *
 * ```text
 * - 库存降至3120吨
 *
 * （责任编辑：王明）       from here on
 *
 * ## 推荐阅读
 *
 * - [锌价下跌](https://…)
 * ```
 *
 * @returns How many blocks there are, where there is none.
 */
export function footAt(nodes: NodeReader, blocks: readonly RootContent[]): number {
  let start = blocks.length
  /** What stands above the foot as far as it is known, and is of it below words such as 推荐阅读 or 免责声明. */
  let open: 'titles' | 'sentences' | null = null
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at]
    if (!block || nodes.isCited(block)) break
    if (block.type === 'thematicBreak') continue
    if (block.type === 'list' && open !== 'sentences' && areLinks(block)) open = 'titles'
    else if (block.type === 'heading' || block.type === 'paragraph') {
      const words = nodes.text(block).replace(ADDRESS, '')
      const mayBe =
        open === null || (open === 'titles' ? isAboveOthers(words) : DISCLAIMER.test(words))
      const [first = words.length] = sentenceEnds(words, 0, words.length)
      if (mayBe && (isFootLine(words.slice(0, first)) || isSource(words))) {
        start = at
        open = null
      } else if (block.type === 'heading') break
      else if (isSentence(words)) {
        if (open === 'titles') break
        open = 'sentences'
      } else if (open === 'sentences') break
      else open = 'titles'
    } else break
  }
  return start
}

/** What a link leads to, behind words that say more than its label. */
const ADDRESS = /(?<=[^\s:：])\s?\(?(?:https?:\/\/|www\.)\S*/g
/** `来源：财联社` */
function isSource(words: string): boolean {
  return words.length <= LONGEST_SOURCE && LABEL.test(words)
}

const LONGEST_SOURCE = 40
const DISCLAIMER = /^(?:免责声明|(?:important )?disclaimers?)\s?[:：]?$/i

/** Whether each item of a list is a link as a whole. */
function areLinks({ children }: List): boolean {
  const isLink = ({ children }: Paragraph): boolean =>
    children.length === 1 && children[0]?.type === 'link'
  return children.every(
    ({ children: [first, ...others] }) =>
      others.length === 0 && first?.type === 'paragraph' && isLink(first),
  )
}
