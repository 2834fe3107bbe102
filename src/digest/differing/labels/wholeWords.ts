/** Chinese words of a clause are not cut: 包商贿赂 of 承包商贿赂420万美元, 仓库存 of 仓库存放电芯. */
import { hasHan } from '../../../text/han.ts'
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'

/** The dictionary of the runtime; it knows no names, whose characters it takes for words. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A label with the whole of its first and last word.
 *
 * Words are those of simplified characters, whichever a clause is written in.
 *
 * @param label Words of one of the clauses, or what is left of them.
 * @returns Null where it has a part of a word, and no clause has it in one piece.
 */
export function wholeWords(label: string, figures: readonly ArticleFigure[]): string | null {
  const sought = simplified(label)
  // 家门店: what is a word by itself is none that was cut.
  if (!hasHan(label) || isWord(sought)) return label
  const clauses = figures
    .map(({ context }) => ({ written: context, text: simplified(context) }))
    .filter(({ text }) => holds(text, sought))
  const whole = clauses.flatMap(({ written, text }) => {
    const found: (string | null)[] = []
    const bounds = boundsOf(text)
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const span = grown(text, bounds, at, at + label.length)
      found.push(span && written.slice(...span))
    }
    return found
  })
  if (whole.length > 0) return whole.includes(label) ? label : (whole[0] ?? null)
  if (clauses.length === 0) return label
  return clauses.some(({ text }) => isOfWords(text, sought)) ? label : null
}

function isWord(text: string): boolean {
  return text.length > 1 && [...SEGMENTER.segment(text)].length === 1
}

/** Whether a clause has all characters of a label in their order. */
function holds(text: string, label: string): boolean {
  let at = 0
  for (const character of label) {
    at = text.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

function boundsOf(text: string): readonly number[] {
  return [...Array.from(SEGMENTER.segment(text), ({ index }) => index), text.length]
}

/** Null behind a number, whose unit or measure word it begins with: 7个乡镇一共. */
function grown(
  text: string,
  bounds: readonly number[],
  start: number,
  end: number,
): readonly [start: number, end: number] | null {
  const first = bounds.findLast((bound) => bound <= start) ?? start
  const last = bounds.find((bound) => bound >= end) ?? end
  const isWhole = first === start && last === end
  if (!isWhole && /\d$/.test(text.slice(0, first))) return null
  return [first, text[last - 1] === '的' ? last - 1 : last]
}

/** Whether the last piece of a label that was put together ends with a word: no 电力经高 of 电力经65公里长的超高压线路. */
function isOfWords(text: string, label: string): boolean {
  const bounds = boundsOf(text)
  let length = label.length - 1
  while (length > 1 && !text.includes(label.slice(-length))) length--
  const piece = label.slice(-length)
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (bounds.includes(at) && bounds.includes(at + length)) return true
  }
  return false
}
