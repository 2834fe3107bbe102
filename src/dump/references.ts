/**
 * The list of what a digest cites, at the end of its body. Its numbers are no citations of a statement.
 *
 * ```text
 * - 出口增长 [2]。
 * 参考资料
 * [1] 海关总署
 * [2] 新华社
 * ```
 */

import { type Lines, lineAt, type Range, trimRange } from '../text/lines.ts'
import { simplified } from '../text/simplified.ts'
import { isSentence } from './body/bodyForm.ts'
import { citationAt, firstCitation, readStatement } from './citations.ts'
import { endingOf } from './ends.ts'
import { raisedNumber } from './raised.ts'
import { lineSign } from './signs.ts'

/** `## 四、参考资料`, `**5. References**`: what stands in front of its words. */
const OPENS =
  '^(?:#{1,6}\\s+)?(?:\\*\\*)?(?:(?:\\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,3})[.．、)）]\\s?|[（(][\\d一二三四五六七八九十]{1,2}[）)]\\s?)?'
/** The line above it. */
export const REFERENCES = new RegExp(
  `${OPENS}(?:(?:参考|引用|资料|信息|文献|数据)?(?:资料|文献|来源|链接)|引用的?(?:著作|作品|文献|资料|来源)|引用|参考|注释|脚注|references|sources|citations|footnotes|notes|works cited|bibliography)(?:列表)?(?:\\*\\*)?\\s?[:：]?(?:\\*\\*)?$`,
  'i',
)
/** Their numbers may be those of items. */
const NOTES = new RegExp(`${OPENS}(?:notes|注释|资料|链接)(?!来源|文献)`, 'i')
const LONGEST_HEAD = 24
/** Lines. */
const MOST_BELOW = 5

/** Entries at the end of a body. */
interface Listed {
  /** Where the first begins. */
  readonly start: number
  /** Of the first. */
  readonly number: number
  /** From the last to the first. */
  readonly entries: readonly string[]
  /** `[1]: 新华社` goes on with no sentence. */
  readonly isDefined: boolean
  /** `1. 新华社`, as items are, too. */
  readonly isListed: boolean
  /** Lines below them, which a page or a model says. */
  readonly below: number
  /** The line above; the first of the body is never an entry. */
  readonly above: Range
}

const DEFINED = /^\[(?:[^\]]*\]\s?[:：]|[a-z]{1,2}\])/

/** The entries of what may be a list, each with a smaller number than the one below it; null without a line above. */
function listedAtEnd({ text, starts }: Lines, body: Range): Listed | null {
  let found = {
    start: body.end,
    number: Number.POSITIVE_INFINITY,
    isDefined: false,
    isListed: false,
  }
  const entries: string[] = []
  let below = 0
  for (let at = lineAt({ text, starts }, body.end - 1) - 1; at >= 0; at--) {
    const line = trimRange(
      text,
      Math.max(body.start, starts[at] ?? 0),
      Math.min(body.end, starts[at + 1] ?? body.end),
    )
    if (line.start >= line.end) continue
    const isFirst = line.start <= body.start
    const cited: number | null = found.isListed ? null : entryNumber(text, line)
    const entry = cited ?? (found.isListed || entries.length === 0 ? listed(text, line) : null)
    if (entry !== null && entry < found.number && !isFirst) {
      entries.push(text.slice(line.start, line.end))
      const isDefined =
        found.isDefined || DEFINED.test(text.slice(line.start, Math.min(line.end, line.start + 16)))
      found = { start: line.start, number: entry, isDefined, isListed: cited === null }
    } else if (entries.length === 0 && below < MOST_BELOW && !isFirst && isUncited(text, line))
      below++
    else return { ...found, entries, below, above: line }
  }
  return null
}

/** Where the list begins, with its head; the end of the body when there is none. */
export function referencesStart(lines: Lines, body: Range): number {
  const { text } = lines
  const found = listedAtEnd(lines, body)
  if (!found) return body.end
  const { start, number, entries, isDefined, isListed, below, above } = found
  const isFirst = above.start <= body.start
  const words = text.slice(above.start, Math.min(above.end, above.start + LONGEST_HEAD + 1))
  if (isListed) {
    if (isFirst || !namesReferences(words)) return body.end
    const { citations } = readStatement(text.slice(body.start, above.start))
    return areCited(citations, { heading: words, entries }) ? above.start : body.end
  }
  if (entries.length > 0 && !isFirst && REFERENCES.test(simplified(words))) return above.start
  const isList = entries.length > 1 || (number === 1 && citesFirst(text, body.start, above.end))
  // In a wrapped text, a line may begin with the citation of the sentence before.
  return (isDefined || (isList && below === 0)) && endingOf(text, above.start, above.end) !== 'open'
    ? start
    : body.end
}

/** `[1] Reuters` alone below a text that cites nothing else. */
function citesFirst(text: string, from: number, end: number): boolean {
  const { citations } = readStatement(text.slice(from, end))
  return citations.length === 1 && citations[0] === 1
}

/** Whether a heading says for certain that what it cites stands below it. */
export function namesReferences(heading: string): boolean {
  const head = simplified(heading)
  return REFERENCES.test(head) && !NOTES.test(head)
}

/** It may stand above what supplies a market, too. */
const SOURCES = new RegExp(`${OPENS}(?:来源|sources)(?![\\p{L}])`, 'iu')

/**
 * Whether what a text cites stands in a numbered list: where that is of sentences, the text may cite none that it does not
 * have. Numbered sources of supply are none.
 */
export function areCited(
  citations: readonly number[],
  { heading, entries }: { readonly heading: string; readonly entries: readonly string[] },
): boolean {
  if (citations.length === 0) return false
  const maySupply = SOURCES.test(simplified(heading)) && entries.every(isSentence)
  return !maySupply || citations.every((number) => number <= entries.length)
}

const ENTRY = /^\s*\[\d{1,3}\]\s*\S/
/** `(1) Reuters`, as the parts of a text are numbered, too. */
const ROUND_ENTRY = /^\s*[(（]\d{1,3}[)）]\s*\S/

/**
 * Whether each line is `¹ Reuters`; below `References`, also as its first line, `[1] Reuters` is one, too, and `(1) Reuters` of
 * a text that cites.
 */
export function areReferences(words: string, heading: string, isCited: () => boolean): boolean {
  const [, head, below] = /^(.{1,24})\n(.+)$/su.exec(words) ?? []
  if (head !== undefined && below !== undefined && namesReferences(head.trim()))
    return areReferences(below, head.trim(), isCited)
  const isListed = REFERENCES.test(simplified(heading))
  const isEntry = (line: string): boolean =>
    isListed && (ENTRY.test(line) || (ROUND_ENTRY.test(line) && isCited()))
  return words
    .split('\n')
    .every((line) => raisedNumber(line.trimStart(), 0) !== null || isEntry(line))
}

/** Neither an item nor cited. */
function isUncited(text: string, { start, end }: Range): boolean {
  return lineSign(text, start) === null && firstCitation(text, start, end) === null
}

/** The number of `2. 新华社`, which is not cited, and of `- [2] 新华社`, which an item may be. */
function listed(text: string, line: Range): number | null {
  const sign = lineSign(text, line.start)
  if (sign?.kind === 'bullet')
    return entryNumber(text, trimRange(text, line.start + sign.length, line.end))
  if (sign?.kind !== 'ordinal' || sign.isLetter) return null
  return firstCitation(text, line.start, line.end) === null ? sign.number : null
}

/** The number of `[2] 新华社` and `² 新华社`, and of `[b]`, as Google Docs writes comments below a text. */
function entryNumber(text: string, { start, end }: Range): number | null {
  const [, letters = ''] =
    /^\[([a-z]{1,2})\]/.exec(text.slice(start, Math.min(end, start + 4))) ?? []
  if (letters !== '') return Number.parseInt(letters, 36)
  const raised = raisedNumber(text, start)
  if (raised !== null) return raised
  const citation = citationAt(text, start)
  const [number, ...others] = citation?.numbers ?? []
  if (!citation || number === undefined || others.length > 0) return null
  return /^\s*[:：.]?\s*[\p{L}\p{N}"“《【*]/u.test(
    text.slice(citation.end, Math.min(end, citation.end + 8)),
  )
    ? number
    : null
}
