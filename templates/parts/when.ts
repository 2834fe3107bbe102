/** Times on a page: what a reader sees, and what a program reads. */
import { type Html, html } from '../../src/text/html.ts'
import {
  fullDay,
  type Language,
  longDay,
  monthName,
  shortDay,
  withZone,
} from '../../src/text/time.ts'

/** A line does not break between a day and its month. */
const TOGETHER = '\u00a0'

/** RFC 3339 where the clock is known; the day alone where it is not. */
function machineTime(civil: string, zone: string): string {
  return civil.length > 10 ? withZone(civil, zone).replace(/:00(?=[+-])/, '') : civil
}

/** @param shown How it reads; a full day breaks after its year in Chinese, before it in English. */
export function timeTag(civil: string, zone: string, shown: Html | string): Html {
  return html`<time datetime="${machineTime(civil, zone)}">${shown}</time>`
}

/** A full day that may break where its year is parted from its day. */
export function breakingDay(civil: string, language: Language): Html {
  const day = fullDay(civil, language)
  const parted = language === 'zh' ? day.indexOf('年') + 1 : day.lastIndexOf(' ') + 1
  return html`${day.slice(0, parted)}<wbr>${day.slice(parted)}`
}

/** `Wednesday, 27 Aug`, `8月27日 星期三`: the year stands above. */
export function dayHeading(civil: string, language: Language): string {
  const long = longDay(civil, language)
  if (language === 'zh') return long.slice(long.indexOf('年') + 1)
  return `${long.split(',')[0]}, ${shortDay(civil, language)}`
}

/** `17 July to 9 November 2025`, `2025年7月17日至11月9日`: what both have is said once. */
export function rangeText(first: string, last: string, language: Language): string {
  if (first === last) return dayOf(first, language)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  const sameMonth = sameYear && first.slice(5, 7) === last.slice(5, 7)
  if (language === 'zh') {
    const end = dayOf(last, language)
    const said = sameMonth ? '月' : sameYear ? '年' : null
    return `${dayOf(first, language)}至${said === null ? end : end.slice(end.indexOf(said) + 1)}`
  }
  const start = dayOf(first, language)
  const shortest = sameMonth ? start.split(TOGETHER)[0] : sameYear ? start.slice(0, -5) : start
  return `${shortest} to ${dayOf(last, language)}`
}

/** A text with such a range: where it breaks behind commas alone, it may break in the middle of that, too. */
export function breakingRange(text: string): Html {
  const [first, ...others] = text.split(/(?<=日至)/)
  return html`${first}${others.map((part) => html`<wbr>${part}`)}`
}

function dayOf(civil: string, language: Language): string {
  if (language === 'zh') return fullDay(civil, language)
  return `${Number(civil.slice(8, 10))}${TOGETHER}${monthName(civil, language)}`
}

/** `Nov 2025`, `2025年11月`: as narrow as it can be told. */
export function yearAndMonth(month: string, language: Language): string {
  const [year, short] = [month.slice(0, 4), monthShort(month, language)]
  return language === 'zh' ? `${year}年${short}` : `${short} ${year}`
}

/** `Nov`, `11月`. */
export function monthShort(month: string, language: Language): string {
  return language === 'zh' ? `${Number(month.slice(5, 7))}月` : monthName(month, 'en').slice(0, 3)
}

/** `N`, `11`: under a bar. */
export function monthInitial(month: string, language: Language): string {
  return language === 'zh' ? String(Number(month.slice(5, 7))) : monthName(month, 'en').charAt(0)
}

/** `2025`, `2024–2025`. */
export function yearsText(months: readonly string[]): string {
  const first = months[0]?.slice(0, 4) ?? ''
  const last = months.at(-1)?.slice(0, 4) ?? ''
  return first === last ? first : `${first}–${last}`
}
