/** The teaser of an article without a lead: how its text begins. */

import type { Article } from '../records/article.ts'
import { countHan, hasHan } from '../text/han.ts'
import { beginning } from '../text/whole.ts'

/** Characters from which on a dek takes no further insight, and those of the longest. */
const DEK = 200
const LONGEST_DEK = 320

/** As many opening insights as two lines of a list can show, or left-over text. */
export function dekOf(article: Article): string | null {
  const insights = article.groups.flatMap((group) => group.insights.map(({ text }) => text))
  const texts = insights.length > 0 ? insights : linesLeft(article)
  let dek = ''
  for (const text of texts) {
    if (dek.length > DEK) break
    dek += dek === '' ? text : between(dek, text, texts === insights) + text
  }
  return dek === '' ? null : cut(dek.replace(/\s+/g, ' ').trim(), LONGEST_DEK)
}

/** What stands between two texts on one line: of a list, each may end without a mark; what is left over may go on. */
function between(before: string, after: string, areWhole: boolean): string {
  // A full-width mark has its gap in itself; what was quoted ends with its own.
  if (/[。！？；…：，、][”’」』）》]*$/.test(before)) return ''
  if (!areWhole || /[.!?;:,][”’"')]*$/.test(before)) return ' '
  return hasHan(before.slice(-NEAR) + after.slice(0, NEAR)) ? '；' : '. '
}

/** Characters beside a border that tell in which writing it is. */
const NEAR = 8

/**
 * The lines of left-over texts without their marks, of a picture its words. What stands on top of a page is no sentence
 * and narrow (`Share`, `3 min read`, `分享到：微信`), and a line that a program has wrapped is about as wide as others.
 */
function linesLeft({ rest, pictures, bylineSpan }: Article): readonly string[] {
  const words = new Map(pictures.map(({ span, alt, title }) => [span.start, title ?? alt]))
  // Beside source and date stand who wrote it and where, or the addresses of a mail; or a standfirst, which is a sentence.
  const { start, end } = bylineSpan ?? { start: 0, end: 0 }
  const own = rest.filter(
    ({ text, span }) => span.start < start || span.start >= end || SENTENCE.test(text),
  )
  const texts = own.map(({ text, span }) => words.get(span.start) ?? unmarked(text))
  const lines = texts.flatMap((text) => text.split(/\s*\n\s*/)).filter((line) => line !== '')
  const widest = lines.reduce((most, line) => Math.max(most, width(line)), 0)
  const first = lines.findIndex((line) => SENTENCE.test(line) || width(line) > widest / 2)
  return lines.slice(Math.max(0, first))
}

const SENTENCE = /[.!?。！？…][*”’"')）」』》]*$/

/** A Chinese character is as wide as two letters. */
function width(line: string): number {
  return line.length + countHan(line)
}

/** A text in which no insight was read, without what cites: in a list of articles nothing tells what. Signs of Markdown say nothing there. */
function unmarked(text: string): string {
  return text
    .replace(/\s?(?:\[\^?\d{1,3}\])+/g, '')
    .replace(/^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+)+/gm, '')
    .replace(/\*\*(?=\S)(.{0,400}?\S)\*\*/g, '$1')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{0,400}[^\s*])\*(?![\w*])/g, '$1')
    .replace(/\[([^\][\n]{1,400})\]\(https?:[^\s()]*\)/g, '$1')
}

/** Shortened between words or Han characters, with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  const end = space > length * 0.6 ? space : length
  return `${beginning(text, end)}…`
}
