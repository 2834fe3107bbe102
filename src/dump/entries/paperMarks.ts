/**
 * What stands on a page or in a mail beside its text: numbers of pages with the head that each page
 * repeats, and the `>` in front of what a mail quotes.
 */

import type { Lines, Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { isHeadLine, isSentence } from '../body/bodyForm.ts'
import { readByline } from '../byline/byline.ts'
import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { isChromeWord, isPageWord, type Line, writtenLines } from '../page/chrome.ts'
import { lineSign } from '../signs.ts'

/** Fewer lines may say that something is `> 50 MW`. */
const FEWEST_QUOTED = 3
const QUOTE = /^(?:[^\S\r\n]*>)+/

/** The signs of quotation, where several lines in a row have one. */
export function quoteMarks({ text, starts }: Lines): readonly Range[] {
  if (!text.includes('>')) return []
  const runs: (readonly Range[])[] = []
  let run: Range[] = []
  const close = (): void => {
    const saysMore = run.every(({ end }) => FIGURE.test(text.slice(end, end + LONGEST_FIGURE)))
    if (run.length >= FEWEST_QUOTED && !saysMore) runs.push(run)
    run = []
  }
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0
    const line = text.slice(start, starts[at + 1] ?? text.length)
    const mark = QUOTE.exec(line.slice(0, LONGEST_QUOTE))?.[0]
    if (mark !== undefined) run.push({ start, end: start + mark.length })
    else if (line.trim() !== '') close()
  }
  close()
  return runs.flat()
}

const LONGEST_QUOTE = 80
/** `> 50 MW` in line after line; `> 1. Tin rose` is quoted. */
const FIGURE = /^[^\S\r\n]*[\d.,]*\d[^\S\r\n]?[%％\p{L}]/u
const LONGEST_FIGURE = 24
const LONGEST_PAGE = 24
/** `3/4` can be a day, and a number alone anything. */
const PAGE =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:page|seite)\s(?:\|\s)?\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?|\d{1,4}\s\|\spage|第\s?\d{1,4}\s?页[\s,，/|]{0,3}(?:[共总]\s?\d{1,4}\s?页)?)$/i

/** `3 / 7` */
const OF_PAGES = /^(\d{1,3})\s?\/\s?(\d{1,3})$/
const FEWEST_OF_PAGES = 2

/** Where lines begin that are `3 / 7`, `4 / 7`: pages of so many, each behind the one before. */
function pagesOf(lines: readonly Line[]): ReadonlySet<number> {
  const runs = new Map<string, { readonly starts: number[]; last: number }>()
  for (const { text, start } of lines) {
    const [, page, pages = ''] = OF_PAGES.exec(text) ?? []
    if (page === undefined) continue
    const run = runs.get(pages) ?? { starts: [], last: 0 }
    // What falls, or leaves one out, is a score or a fraction.
    const isNext = run.starts.length === 0 || Number(page) === run.last + 1
    run.last = isNext ? Number(page) : Number.POSITIVE_INFINITY
    run.starts.push(start)
    runs.set(pages, run)
  }
  const counted = [...runs.values()].filter(
    ({ starts, last }) => starts.length >= FEWEST_OF_PAGES && last < Number.POSITIVE_INFINITY,
  )
  return new Set(counted.flatMap(({ starts }) => starts))
}

/**
 * Numbers of pages, and the lines beside them that say once more what stands beside others: a heading
 * that two pages happen to begin with is none of them.
 */
export function pageMarks(lines: Lines): readonly Range[] {
  if (!MAY_BE_PAGE.test(lines.text)) return []
  const filled = writtenLines(lines)
  const words = (at: number): string => filled[at]?.text ?? ''
  const counted = pagesOf(filled)
  const pages = filled.flatMap((_, at) => (isPageNumber(filled, at, counted) ? [at] : []))
  const isPage = new Set(pages)
  /** Of a page that was copied twice they are the same. */
  const numbers = new Set(pages.map(words))
  /** Of each line beside a number, the numbers. */
  const beside = new Map<string, Set<string>>()
  const places = new Set<number>()
  // The first page has its head at the top, where no number stands before it.
  for (const page of [-1, ...pages]) {
    for (const at of [page - 1, page + 1]) {
      const line = filled[at]
      if (!line || isPage.has(at) || isContent(line)) continue
      places.add(at)
      const numbers = beside.get(words(at)) ?? new Set()
      beside.set(words(at), numbers.add(words(page)))
    }
  }
  const fewest = Math.max(2, numbers.size * LEAST_SHARE)
  const seen = new Set<string>()
  const marks = filled.filter((_, at) => {
    if (isPage.has(at)) return true
    const line = words(at)
    if ((beside.get(line)?.size ?? 0) < fewest) return false
    const isFirst = !seen.has(line)
    seen.add(line)
    return !isFirst && places.has(at)
  })
  return [...marks, ...headedPages(filled)].sort((a, b) => a.start - b.start)
}

/** `Copper Daily      Page 2 of 3`, with room between them. */
const HEADED = /^(\S.{0,80}?)[^\S\r\n]{3,200}(\S.{0,24})$/

/** The same with the number alone: `Copper Daily      April 2038      2` */
const COUNTED = /^(\S.{0,80}\S)[^\S\r\n]{3,200}(\d{1,3})$/

/** Heads with the number of the page on the same line: of the first, its number; the others as a whole. */
function headedPages(lines: readonly Line[]): readonly Range[] {
  const pages = new Map<string, { readonly line: Line; readonly page: string }[]>()
  for (const line of lines) {
    const [, head = '', page = ''] = COUNTED.exec(line.text) ?? HEADED.exec(line.text) ?? []
    if (!PAGE.test(simplified(page)) && !NUMBER.test(page)) continue
    const found = pages.get(head) ?? []
    found.push({ line, page })
    pages.set(head, found)
  }
  const top = lines[MOST_ABOVE]?.start ?? 0
  return [...pages.values()].flatMap((found) => {
    if (new Set(found.map(({ page }) => page)).size < 2) return []
    const isNumbered = found.some(({ page }) => NUMBER.test(page))
    if (isNumbered && !areCounted(found.map(({ page }) => page))) return []
    // A foot of the first page is as little of the text as the others.
    const isHead = !isNumbered || (found[0]?.line.start ?? 0) < top
    return found.map(({ line, page }, at) => ({
      start: at === 0 && isHead ? line.end - page.length : line.start,
      end: line.end,
    }))
  })
}

const NUMBER = /^\d{1,3}$/
const FEWEST_COUNTED = 3
/** Lines that stand above the head of the first page. */
const MOST_ABOVE = 3

/** Numbers alone, each one more than the one before: `Copper Daily      1`, `Copper Daily      2`, and so on; rows of a table have other ones. */
function areCounted(pages: readonly string[]): boolean {
  const isNext = (page: string, at: number): boolean => Number(page) === Number(pages[0]) + at
  return pages.length >= FEWEST_COUNTED && pages.every(isNext)
}

/**
 * Whether a line is the number of a page: not in a list of them, as `- 3 -` and `- 4 -` are of an item each,
 * and not where a title belongs, above source and date and below the end of what is before.
 */
function isPageNumber(lines: readonly Line[], at: number, counted: ReadonlySet<number>): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  const isPage = (other: Line | undefined): boolean =>
    other !== undefined && (hasPageForm(other) || counted.has(other.start))
  if (!isPage(line) || isPage(before) || isPage(next)) return false
  if (line && counted.has(line.start) && endsItem(before, next)) return false
  const isAboveByline = next !== undefined && readByline(next.text)?.form === 'certain'
  if (!isAboveByline) return true
  return before !== undefined && !isChromeWord(lines, at - 1) && !isSentence(before.text)
}

function hasPageForm({ text }: Line): boolean {
  return text.length <= LONGEST_PAGE && PAGE.test(simplified(text))
}

/** Pages on the left and on the right may have two heads, and the first of a chapter none. */
const LEAST_SHARE = 1 / 3

/** An item, a statement, a head that every article has, or a word that every copied page has. */
function isContent(line: Line): boolean {
  const { text } = line
  return lineSign(text, 0) !== null || isHeadLine(text) || isPageWord(line) || isCited(text)
}

/** `- In May` above `3/4` and `- In June`: the item ends with it. One that a page parts goes on below. */
function endsItem(before: Line | undefined, next: Line | undefined): boolean {
  if (!before || !lineSign(before.text, 0)) return false
  const isOpen = endingOf(before.text, 0, before.text.length) === 'open'
  return isOpen && (next === undefined || lineSign(next.text, 0) !== null)
}

const MAY_BE_PAGE =
  /(?:^|[\r\n])[^\S\r\n]*(?:[-–—][^\S\r\n]?\d{1,4}[^\S\r\n]?[-–—]|(?:page|seite)\s(?:\|\s)?\d|\d{1,4}\s\|\spage|第\s?\d|\d{1,3}\s?\/\s?\d{1,3}[^\S\r\n]*(?:$|[\r\n]))|\S[^\S\r\n]{3,}(?:(?:page|seite)\s(?:\|\s)?\d|第\s?\d|\d{1,3}[^\S\r\n]*(?:$|[\r\n]))/i
