/** Page chrome: what the copied page has around its articles. */

import { filledLines, type Lines, type Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { SIGN_CLASS, SOURCE_DOT } from '../signs.ts'

/** A line that is not blank, without white space at its ends. */
export interface Line extends Range {
  readonly text: string
}

/** The lines of a text. */
export function writtenLines(lines: Lines): readonly Line[] {
  const { text } = lines
  return filledLines(lines).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/** As the page has them, and as browsers put them into Chinese and German: `搜尋文件`. */
const SEARCH = new Set([
  'search documents',
  '搜索文档',
  '搜寻文件',
  'dokumente durchsuchen',
  'dokumente suchen',
])
/** Headings of articles as well. */
const WORKFLOW = new Set(['workflow', '工作流', '工作流程', 'arbeitsablauf'])
const ICON = new Set(['icon', '图标', '图示', 'symbol'])
const BESIDE = new Set([...WORKFLOW, ...ICON])
/** An item or a statement: then the words above and below it are headings. */
const SAID = new RegExp(`^${SIGN_CLASS}|[[\\]。；;]|\\.$|.{60}`)
/** The same on one line: `Workflow 咖啡 icon Search documents 生豆价格…`. */
export const PAGE_HEAD =
  /^(?:(Workflow|工作流)\s+)?(?:(\S.{0,60}?)\s+)??(?:(icon|图标)\s+)?(Search documents|搜索文档)\s+/di
/** Chrome ends within so many lines. */
const DEEPEST = 15
/** With more than one space in it. */
const LONGEST_WORD = 24
/** Of `Workflow`, above `Search documents`; and at the top of a copy, how many lines down one can stand. */
const FARTHEST = 3

/**
 * Whether a line is a word of the page. `Workflow` and `Icon` below an article are headings, unless the head of
 * another page goes on below them, they are both of it, or nothing stands below.
 */
export function isChromeWord(lines: readonly Line[], at: number): boolean {
  const word = wordOf(lines[at])
  if (SEARCH.has(word)) return true
  if (!BESIDE.has(word)) return false
  if (at === lines.length - 1) return true
  return lines.slice(at + 1, at + 1 + FARTHEST).some(isSearchWord)
}

/**
 * `Workflow`, a topic and `icon`: the head of another page whose `Search documents` was not copied.
 *
 * @returns Its last line; null where it does not begin at this one.
 */
export function menuFrom(lines: readonly Line[], first: number): number | null {
  if (!WORKFLOW.has(wordOf(lines[first]))) return null
  const last = ICON.has(wordOf(lines[first + 1])) ? first + 1 : first + 2
  const between = last > first + 1 ? lines[first + 1] : undefined
  return ICON.has(wordOf(lines[last])) && (!between || isMenuText(between)) ? last : null
}

/** Whether a line among the words of a page may be its topic. */
export function isMenuText({ text }: Line): boolean {
  return !SAID.test(text)
}

export function isSearchWord(line: Line | undefined): boolean {
  return SEARCH.has(wordOf(line))
}

/** `Workflow` or `icon`, which may be a heading as well. */
export function isBesideWord(line: Line | undefined): boolean {
  return BESIDE.has(wordOf(line))
}

/** Whether a page has such a word, wherever it stands. */
export function isPageWord(line: Line): boolean {
  return isSearchWord(line) || isBesideWord(line)
}

/**
 * Whether a text begins with the head of a page: then it is one as it was copied, whatever its file is called.
 * What tells of such pages has headings and sentences above.
 */
export function hasPageHead(text: string): boolean {
  const top = text.slice(0, LONGEST_HEAD).match(/[^\s][^\r\n]*/g) ?? []
  const at = top.findIndex((line) => SEARCH.has(wordOf({ start: 0, end: 0, text: line.trim() })))
  const isHead = at >= 0 && at <= FARTHEST && top.slice(0, at).every((line) => MENU.test(line))
  return isHead && DATED.test(text)
}

/** `Reuters· 2026-12-02`: no page is without it, and a list of what a program can do has none. */
const DATED = new RegExp(`${SOURCE_DOT}\\s?\\d{4}-\\d{1,2}-\\d{1,2}`)

const LONGEST_HEAD = 400
/** No front matter and no mark of Markdown. */
const MENU = /^[^#>`|{<+-].{0,60}$/

function wordOf(line: Line | undefined): string {
  if (!line || line.text.length > LONGEST_WORD) return ''
  return simplified(line.text).toLowerCase().replace(/\s+/g, ' ')
}

/** The same at the top of a copy, which may lack the lines below. */
function isHeadWord(lines: readonly Line[], at: number): boolean {
  return isChromeWord(lines, at) || (at <= FARTHEST && BESIDE.has(wordOf(lines[at])))
}

/** The lines above the articles. */
interface PageHead {
  /** The last line that is no word of the page; menus stand before it. */
  readonly topic: Line | null
  readonly rest: readonly Line[]
  readonly chrome: readonly Line[]
}

/**
 * The lines at the top up to the last known word, before any article.
 *
 * @param opensArticle Whether a line is a source/date line or a body.
 */
export function readHead(
  lines: readonly Line[],
  opensArticle: (line: Line) => boolean,
): PageHead & { readonly length: number } {
  let length = 0
  for (let at = 0; at < Math.min(lines.length, DEEPEST); at++) {
    const line = lines[at]
    if (!line || opensArticle(line)) break
    if (isHeadWord(lines, at)) length = at + 1
  }
  const head = lines.slice(0, length)
  const others = head.filter((_, at) => !isHeadWord(lines, at))
  return {
    length,
    topic: others.at(-1) ?? null,
    rest: others.slice(0, -1),
    chrome: head.filter((_, at) => isHeadWord(lines, at)),
  }
}
