/** Lists of what a text cites whose numbers tell which of its signs are citations. */

import { filledLines, type Lines, type Range } from '../../text/lines.ts'
import { namesReferences } from '../references.ts'
import { lineSign } from '../signs.ts'

const LONGEST_HEAD = 24
/** In round brackets, without a head above it. */
const FEWEST_ALONE = 2

/** A list at the end of what cites it. */
export interface References extends Range {
  readonly isNamed: boolean
  /** How many it has, from 1 on. */
  readonly count: number
  /** The brackets of its own numbers. */
  readonly brackets: readonly Range[]
}

/** Lines that are numbered from 1 on, below a head that names them, or in round brackets. */
export function listsOf(lines: Lines): readonly References[] {
  const { text } = lines
  const lists: References[] = []
  let head: Range | null = null
  let open: { start: number; end: number; count: number; brackets: Range[] } | null = null
  let isNamed = false
  const close = (): void => {
    if (open && (isNamed || open.brackets.length >= FEWEST_ALONE)) lists.push({ ...open, isNamed })
    open = null
  }
  for (const line of filledLines(lines)) {
    const sign = lineSign(text, line.start)
    const number = sign?.kind === 'ordinal' && !sign.isLetter ? sign.number : 0
    const isRound = '(（'.includes(text.charAt(line.start))
    const bracket = { start: line.start, end: line.start + (sign?.length ?? 0) }
    if (open && number === open.count + 1 && isRound === open.brackets.length > 0) {
      open.end = line.end
      open.count = number
      if (isRound) open.brackets.push(bracket)
    } else {
      close()
      if (number === 1 && (isRound || head)) {
        const start = head?.start ?? line.start
        open = { start, end: line.end, count: 1, brackets: isRound ? [bracket] : [] }
        isNamed = head !== null
      }
    }
    const isHead = line.end - line.start <= LONGEST_HEAD
    head = isHead && namesReferences(text.slice(line.start, line.end)) ? line : null
  }
  close()
  return lists
}
