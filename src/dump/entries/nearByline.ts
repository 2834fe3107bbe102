/** Of lines that belong to no article, those that look like one of source and date: the nearest miss is worth more than a sample. */

import { readByline } from '../byline/byline.ts'
import { datelineOf } from '../byline/dateline.ts'
import { dateAtEnd, dateAtStart, mayHoldDate } from '../byline/dates.ts'
import { isPictureTitle } from '../page/besideText.ts'
import type { Line } from '../page/chrome.ts'
import type { PageLine } from './page.ts'

/** Lines that name a source and a day, other than those that say who sent what, `Sent: …` and `Metals Desk, [12.11.2025 08:14]`. */
export function nearBylines(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => {
    const byline = readByline(text)
    if (!byline?.source || !byline.published || /[:：]/.test(byline.source)) return false
    // What is certain was read as one, and titles end with a day as well.
    return (byline.form === 'likely' || byline.form === 'dotted') && !text.endsWith(']')
  })
}

/** The line that looks most like it: one of both, or one that has a day, at its end or in a cell of a table; null for none. */
export function nearestByline(lines: readonly Line[]): Line | null {
  const isDated = ({ text }: Line): boolean => hasDay(text) || datelineOf(text) !== null
  return nearBylines(lines)[0] ?? lines.find(isDated) ?? null
}

/** Lines of a body that stand as source and date do: below what could be the title of another article and above its text. */
export function bylinesWithin(body: readonly PageLine[]): readonly PageLine[] {
  return body.filter(({ byline }, at) => {
    const [above, title, below] = [body[at - 2], body[at - 1], body[at + 1]]
    if (!byline?.published || !above?.isSentence || !below?.isSentence || !title) return false
    const mayBeTitle = title.byline === null && !title.isSentence && !title.isCited
    return mayBeTitle && [title, below].every(isOfNoList) && !isPictureTitle(title.text)
  })
}

function isOfNoList({ form }: PageLine): boolean {
  return form === null || form === 'raw'
}

function hasDay(text: string): boolean {
  if (text.length > LONGEST || !mayHoldDate(text)) return false
  return text.split('\t').some((cell) => {
    const words = cell.trim()
    return [dateAtStart(words), dateAtEnd(words)].some((date) => Boolean(date?.published))
  })
}

const LONGEST = 400
