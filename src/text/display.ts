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
const HAN = /\p{Script=Han}/u
const CLOSING = '”’》】）」』'

/**
 * ASCII marks beside Han set full width: one character for one, equal under NFKC, so that offsets
 * of figures and hits stay. `俄罗斯打造?普京` is read as a mistake by a Chinese reader. Marks in a
 * row go together, closing marks are looked through, and in a Chinese text a mark after `)` counts
 * too; between digits (`1,000`, `8:30`) and in English, curly quotes or not, none does.
 */
export function display(text: string): string {
  if (!HAN.test(text)) return text
  const isChinese = langOf(text) === 'zh-Hans'
  return text.replace(MARKS, (mark, at: number) =>
    isBesideHan(text, at, isChinese) ? (WIDE[mark] ?? mark) : mark,
  )
}

function isBesideHan(text: string, at: number, isChinese: boolean): boolean {
  if (HAN.test(text.charAt(at + 1))) return true
  let before = at - 1
  while (before >= 0 && (CLOSING.includes(text.charAt(before)) || text.charAt(before) in WIDE))
    before--
  if (HAN.test(text.charAt(before))) return true
  return isChinese && text.charAt(at - 1) === ')' && !/\s/.test(text.charAt(at + 1))
}

/** A clause shorter than this would stand alone like a slip: `稀土：` goes with what follows. */
const SHORTEST = 4

/**
 * After a stop of its own line, which a closing mark may follow; at a space beside Han; before `|`.
 * Not after `、`, which parts the members of one clause, nor between digits (`8：30`).
 */
const SEAM =
  /(?<=[，。：？！；…])(?<!\d[：，])(?![，。：？！；…”’》）」』\s])|(?<=[，。：？！；…][”’》）」』])(?![，。：？！；…”’》）」』\s])|(?<=[\p{Script=Han}，。：？！；”’》）%]\s+)(?=\S)|(?<=[^\s|丨｜]\s+)(?=\p{Script=Han})|(?=(?<!\s)[|丨｜])/u

/**
 * The clauses of a headline, each to be kept on one line where it fits. Joined they are the text.
 */
export function clauses(text: string): readonly string[] {
  const parts: string[] = []
  for (const part of text.split(SEAM)) {
    const last = parts.at(-1)
    if (last !== undefined && (last.trim().length < SHORTEST || part.trim().length < SHORTEST)) {
      parts[parts.length - 1] = last + part
    } else parts.push(part)
  }
  return parts
}
