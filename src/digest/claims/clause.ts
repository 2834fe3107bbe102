import { codeAt } from '../../text/codeAt.ts'
import { isDigit, isHanAt, isHanBefore, unitTable } from '../figures/chars.ts'

/** The part of a sentence between commas that holds a figure. */
export interface FigureClause {
  readonly text: string
  /** Where the figure begins in it. */
  readonly at: number
}

/** Characters to either side of a figure that are read at most: a text without commas would be read for each figure. */
export const REACH = 400

/** The clause of a figure. @param from Where the figure begins in the sentence. @param to Where it ends. */
export function clauseOf(sentence: string, from: number, to: number): FigureClause {
  const own = clauseStart(sentence, from)
  // The sum belongs to the verb before: `buys Xella, a maker of walls, for 1.85 billion`.
  const start = Math.max(sentence.startsWith('for ', own) ? 0 : own, from - REACH)
  return { text: sentence.slice(start, clauseStop(sentence, to)), at: from - start }
}

const STOPS = unitTable('，；;')

/** Index of the first mark that ends a clause, from an index on; at most `REACH` farther. */
function clauseStop(text: string, from: number): number {
  const end = Math.min(text.length, from + REACH)
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (STOPS[unit] === 1) return at
    if (unit !== COMMA) continue
    if (text.charAt(at + 1) === ' ' || isHanAt(text, at + 1)) return at
    if (at > from && isHanBefore(text, at)) return at
  }
  return end
}

const CLAUSE_MARKS = unitTable('，；;:：')
const COMMA = 0x2c

/** Index after the last mark before a figure that ends a clause; a comma inside a number does not. 0 where none is near. */
function clauseStart(text: string, figure: number): number {
  const farthest = Math.max(0, figure - REACH - 2)
  for (let at = figure - 1; at >= farthest; at--) {
    const unit = text.charCodeAt(at)
    if (CLAUSE_MARKS[unit] === 1) return at + 1
    if (unit !== COMMA) continue
    const last = at + 1 === figure
    const spaced = !last && text.charAt(at + 1) === ' '
    if (spaced && (at + 2 === figure || !isDigit(codeAt(text, at + 2)))) return at + 2
    if ((!last && isHanAt(text, at + 1)) || isHanBefore(text, at)) return at + 1
  }
  return 0
}

/** The text before an index, `LATEST` characters at most; `x` where it was cut, so that no rule sees a beginning there. */
export function latest(text: string, at: number): string {
  return at <= LATEST ? text.slice(0, at) : `x${text.slice(at - LATEST, at)}`
}

/** Rules look no farther back than this, or a sentence of a thousand figures would be read for each. */
const LATEST = 160
