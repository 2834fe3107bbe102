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
const HAN = /[\p{Script=Han}”’》】）」』]/u

/**
 * ASCII marks beside Han set full width: one character for one, equal under NFKC, so that offsets
 * of figures and hits stay. `俄罗斯打造?普京` is read as a mistake by a Chinese reader. In a
 * Chinese text a mark after `)` counts too; between digits (`1,000`, `8:30`) none does.
 */
export function display(text: string): string {
  if (!/[,?!:;]/.test(text) || !HAN.test(text)) return text
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const wide = WIDE[mark]
    if (wide === undefined) {
      out += mark
      continue
    }
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const beside =
      HAN.test(before) ||
      HAN.test(after) ||
      (WIDE[before] !== undefined && HAN.test(out.charAt(at - 2)))
    out += beside || (before === ')' && !/\s/.test(after)) ? wide : mark
  }
  return out
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
