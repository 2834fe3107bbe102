/** Source and date that a Markdown article says below its title, where its front matter has neither. */

import { WEEKDAY } from '../../text/calendar.ts'
import { linesWithin, type Range, shifted } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { isCaption } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { type Byline, EMPHASISED, readByline } from './byline.ts'
import { isNews, LABEL, OPENS_CLOSING } from './bylineWords.ts'
import { readLabelled } from './labelled.ts'
import { linkedName } from './linkedName.ts'
import { SHORT_NAME } from './names.ts'

export interface SaidByline extends Range, Pick<Byline, 'source' | 'published' | 'fault'> {
  /** The date as it is written. */
  readonly raw: string | null
  readonly date: Range | null
  /** Lines that say who wrote it, or the like. */
  readonly asides: readonly Range[]
}

const MOST_LINES = 4
/** `> ` in front of a line, and the `\` that breaks it. */
const QUOTE = /^(?:>\s*)+/
const BREAK = /\s*\\?$/
/** `（新华社，2025-11-09）` */
const BRACKETED = /^([(（])([^()（）]+)[)）]$/

/**
 * Read a paragraph or quote that says source and date, or who wrote it, and nothing else: `> 来源：新华社 | 时间：2025-11-09 08:41`,
 * or each on its line.
 *
 * @param isAsOthers It stands where other articles of the file have theirs: then any name is one, as in `*AFR — 9 November 2025*`.
 */
export function saidByline(
  text: string,
  { start, end }: Range,
  isAsOthers = false,
): SaidByline | null {
  const lines = linesWithin(text, { start, end })
  if (lines.length > MOST_LINES) return null
  const above = text.slice(0, start).trimEnd()
  // What stands in stars below a picture is of that.
  const isBelowPicture = above.startsWith('![', above.lastIndexOf('\n') + 1)
  const asides: Range[] = []
  let source: string | null = null
  let dated: { readonly byline: Byline; readonly at: number } | null = null
  for (const [index, line] of lines.entries()) {
    const quote = QUOTE.exec(text.slice(line.start, line.end))?.[0].length ?? 0
    const written = text.slice(line.start + quote, line.end).replace(BREAK, '')
    const [, mark = '', inner] = EMPHASISED.exec(written) ?? BRACKETED.exec(written) ?? []
    const words = inner ?? written
    const from = line.start + quote + mark.length
    const byline = readByline(words)
    const labelled = readLabelled(words, byline)
    const read =
      labelled?.kind === 'date'
        ? labelled.byline
        : byline &&
            saysOrigin(
              byline,
              words,
              mark !== '' && !isBelowPicture,
              isAsOthers && lines.length === 1,
            )
          ? byline
          : null
    if (read && !dated) {
      dated = { byline: read, at: from + read.rawAt }
      source ??= read.source
    } else if (labelled?.kind === 'source' && source === null) source = labelled.name
    else if (index === 0 && lines.length === 2 && isNewsName(words)) source = words
    else if (labelled?.kind === 'other' || isFooter(words))
      asides.push({ start: from, end: from + words.length })
    else return null
    const linked: ReturnType<typeof linkedName> = linkedName(text, line.start, source ?? '')
    if (linked) {
      asides.push(linked.address)
      source = linked.name
    }
    const { others } = read ?? (labelled?.kind === 'source' ? labelled : NO_OTHERS)
    asides.push(...others.map((part) => shifted(part, from)))
  }
  // A name of news without a label is one where the day stands below it.
  if (!dated && (source === null || isNewsName(text.slice(start, start + source.length))))
    return null
  return {
    start,
    end,
    source,
    published: dated?.byline.published ?? null,
    fault: dated?.byline.fault ?? null,
    raw: dated?.byline.raw ?? null,
    date: dated && { start: dated.at, end: dated.at + dated.byline.raw.length },
    asides,
  }
}

function saysOrigin(
  byline: Byline,
  words: string,
  isMarked: boolean,
  isAsOthers: boolean,
): boolean {
  if (saysSource(byline, words) || isOfNews(byline, isMarked)) return true
  const { form, published, source } = byline
  if (!isAsOthers || published === null || source === null || OF_CALENDAR.test(source)) return false
  const isShort = SHORT_NAME.test(source) || HAN_NAME.test(source)
  return isMarked ? isShort : form !== 'spaced' && ONE_WORD.test(source)
}

/** `Reuters, November 9, 2025`, `新华社 | 2025-11-09`; more words than a name has are set off by stars. */
function isOfNews({ form, source, published, fault }: Byline, isMarked: boolean): boolean {
  const name = source ?? ''
  if (!isMarked)
    return (published ?? fault) !== null && name.split(' ').length <= MOST_WORDS && isNewsName(name)
  return form === 'likely' && !IN_WORDS.test(name) && (isNews(name) || isOneName(name, published))
}

/** `*Yonhap, 5 October 2026*`; in Chinese a word may be anything. */
function isOneName(name: string, published: string | null): boolean {
  const isWord = /^\p{Lu}[\p{Script=Latin}\d&.-]{2,20}$/u.test(name)
  return published !== null && isWord && !OF_CALENDAR.test(name)
}

/** `埠头报` */
const HAN_NAME = /^[\p{Script=Han}\dA-Za-z]{2,12}$/u
/** `36Kr, 29 October 2026`; `LME 29 October 2026` says of what day prices are. */
const ONE_WORD = /^\S{2,20}$/
const OF_CALENDAR = new RegExp(
  `(?:^|\\s)${WEEKDAY}$|^(?:(?:星期|周)[一二三四五六日天]|as of|deadline|due|today|yesterday|updated|corrected|written|draft|version|status|stand|notes?|prices?|figures|data|daten|kurse|commentary|kommentar|analysis|opinion|meinung|editorial|更新|截[至止]|今[天日]|昨[天日])$`,
  'i',
)

const MOST_WORDS = 4
const LONGEST_NAME = 40

/** `Reuters`, alone on its line; `Photo: Reuters` is none. */
function isNewsName(words: string): boolean {
  if (words.length > LONGEST_NAME || /[:：,，]/.test(words)) return false
  return !IN_WORDS.test(words) && isNews(words)
}

/** `Published in The Times` */
const IN_WORDS = /^(?:reports?|published|posted|updated|printed|reprinted|from|in|via) /i

/** `Reuters· 2025-11-06`, `Source: Gasworld, 2025-11-06` */
function saysSource({ form, published }: Byline, words: string): boolean {
  if (form === 'certain') return true
  const label = LABEL.test(simplified(words).replaceAll('**', ''))
  return form === 'dotted' && label && published !== null
}

const NO_OTHERS = { others: [] }

/** `第12页`, `see table 3`, an address: where something stands that a text draws on, and no publisher. */
const PLACE = /第\s?\d+\s?[页頁]|[图表圖]\s?\d|https?:|\b(?:table|figure|fig\.|page|p\.|pp\.)\s?\d/i

/** Whether a line in brackets says who published the text above it: the source of a picture, below its caption, did not. */
export function closesText(line: string, above: string): boolean {
  const isOfPicture = isCaption(above.trim()) || above.trimStart().startsWith('![')
  return OPENS_CLOSING.test(line) && !PLACE.test(line) && !isOfPicture
}
