import type { TextLang } from './plainLang.ts'

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
}
const MARKS = /[,?!:;]/g
const HAN = /\p{Script=Han}/u
const CLOSING = '”’》】）」』'

/**
 * ASCII marks beside Han set full width: one character for one, equal under NFKC, so that offsets
 * of figures and hits stay. `俄罗斯打造?普京` is read as a mistake by a Chinese reader. Marks in a
 * row go together, closing marks are looked through, and in a Chinese text a mark after `)` counts
 * too; between digits (`1,000`, `8:30`) and in English, curly quotes or not, none does.
 */
export function widened(text: string, lang: TextLang): string {
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
      (lang !== 'en' && text.charAt(at - 1) === ')' && !/\s/.test(text.charAt(at + 1)))
    return isWide ? (WIDE[mark] ?? mark) : mark
  })
}

function isHan(text: string, at: number): boolean {
  return HAN.test(text.charAt(at))
}

function isLookedThrough(mark: string): boolean {
  return CLOSING.includes(mark) || mark in WIDE
}
