import { WIDE_OFFSET } from './halfWidth.ts'
import { hasHan } from './han.ts'
import type { TextLang } from './plainLang.ts'

const MARKS = /[,?!:;]/g
/** Marks in a row, with the closing marks among them. */
const ROWS = /[,?!:;”’》】）」』]+/g

/**
 * ASCII marks beside Han set full width: one character for one, equal under NFKC, so that offsets
 * of figures and hits stay. `俄罗斯打造?普京` is read as a mistake by a Chinese reader. Marks in a
 * row go together, closing marks are looked through, and in a Chinese text a mark after `)` counts
 * too; between digits (`1,000`, `8:30`) and in English, curly quotes or not, none does.
 */
export function widened(text: string, lang: TextLang): string {
  // Row by row, so that each is walked once, however long.
  return text.replace(ROWS, (row, at: number) => {
    const before = text.charAt(at - 1)
    const isAfterHan = hasHan(before)
    return row.replace(MARKS, (mark, place: number) => {
      const next = text.charAt(at + place + 1)
      const isAfterBracket = lang !== 'en' && before === ')' && place === 0 && !/\s/.test(next)
      return isAfterHan || isAfterBracket || hasHan(next)
        ? String.fromCharCode(mark.charCodeAt(0) + WIDE_OFFSET)
        : mark
    })
  })
}
