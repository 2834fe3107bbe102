import { HAN, kindsOf } from './kinds.ts'
import { langOf } from './lang.ts'

/**
 * How a text is set on a page. Data, Markdown and the dump page keep the text as it is.
 */

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
}
const MARKS = /[,?!:;]/g
const HAN_ANY = /\p{Script=Han}/u
const CLOSING = '”’》】）」』'

/**
 * ASCII marks beside Han set full width: one character for one, equal under NFKC, so that offsets
 * of figures and hits stay. `俄罗斯打造?普京` is read as a mistake by a Chinese reader. Marks in a
 * row go together, closing marks are looked through, and in a Chinese text a mark after `)` counts
 * too; between digits (`1,000`, `8:30`) and in English, curly quotes or not, none does.
 */
export function display(text: string): string {
  if (!HAN_ANY.test(text)) return text
  const isChinese = langOf(text) === 'zh-Hans'
  /** The mark before, and where its row of marks begins: a row is walked once, however long. */
  let last = { at: -1, ground: -1 }
  return text.replace(MARKS, (mark, at: number) => {
    let ground = at - 1
    while (ground > last.at && isLookedThrough(text.charAt(ground))) ground--
    if (ground >= 0 && ground === last.at) ground = last.ground
    last = { at, ground }
    const isWide =
      isHan(text, at + 1) ||
      isHan(text, ground) ||
      (isChinese && text.charAt(at - 1) === ')' && !/\s/.test(text.charAt(at + 1)))
    return isWide ? (WIDE[mark] ?? mark) : mark
  })
}

function isHan(text: string, at: number): boolean {
  return (kindsOf(text.charCodeAt(at)) & HAN) !== 0
}

function isLookedThrough(mark: string): boolean {
  return CLOSING.includes(mark) || mark in WIDE
}
