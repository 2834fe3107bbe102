/** References to an article, or to one insight of it, for notes and papers. */
import type { Language } from './time.ts'

export interface Work {
  readonly title: string
  /** Publisher; empty when the dump names none. */
  readonly source: string
  /** Time of the source as a reader sees it, `9 Nov 2025, 08:41`; empty when the dump has none. */
  readonly time: string
  /** The same as a day, `2025-11-09`. */
  readonly day: string
  /** Name of the digest that was read. */
  readonly site: string
  /** `1.3` of an insight; empty for the whole article. */
  readonly number: string
  /** Empty where there is none to give, as for a page opened from disk. */
  readonly url: string
  /** Day of reading, `YYYY-MM-DD`. */
  readonly read: string
}

/** `Source, “Title”, 9 Nov 2025, 08:41. News Digest, 1.3. https://… (2026-01-31)` */
export function plainCitation(work: Work, language: Language): string {
  const { title, source, time, site, number, url, read } = work
  const [comma, stop, open, close] = language === 'zh' ? '，。（）' : [', ', '. ', ' (', ')']
  const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(comma)
  const where = list([site, number]) + (url === '' ? '' : stop + url)
  return `${list([source, `“${title}”`, time])}${stop}${where}${open}${read}${close}`
}

/**
 * GB/T 7714-2015, electronic resource: `责任者. 题名[EB/OL]. (更新日期)[引用日期]. 获取路径.` What was
 * read is the digest, so its name and the number of the insight are given as 其他题名信息.
 */
export function gbCitation({ title, source, day, site, number, url, read }: Work): string {
  const author = source === '' ? '' : `${source}. `
  const digest = number === '' ? site : `${site} ${number}`
  return `${author}${title}: ${digest}[EB/OL]. ${day === '' ? '' : `(${day})`}[${read}].${url === '' ? '' : ` ${url}.`}`
}
