/** References to an article, or to one insight of it, for notes and papers. */

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

/** How a language writes a reference. */
export interface CiteStyle {
  readonly comma: string
  readonly stop: string
  readonly title: (title: string) => string
  readonly read: (day: string) => string
}

export const CITE_EN: CiteStyle = {
  comma: ', ',
  stop: '. ',
  title: (title) => `“${title}”`,
  read: (day) => ` (accessed ${day})`,
}

export const CITE_ZH: CiteStyle = {
  comma: '，',
  stop: '。',
  // A title within a title has single marks (GB/T 15834).
  title: (title) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
  read: (day) => `（${day} 查阅）`,
}

/** `Source, “Title”, 9 Nov 2025, 08:41. News Digest, 1.3. https://… (accessed 2026-01-31)` */
export function plainCitation(work: Work, style: CiteStyle): string {
  const list = (...parts: readonly string[]): string => parts.filter(Boolean).join(style.comma)
  const { source, title, time, site, number, url, read } = work
  const sentences = [list(source, style.title(title), time), list(site, number), url]
  return sentences.filter(Boolean).join(style.stop) + style.read(read)
}

/**
 * GB/T 7714-2015, part of an electronic resource: `责任者. 题名[EB/OL]//网站. (更新日期)[引用日期]. 获取路径.`
 * What was read is the digest, so it is named as the whole that the title is a part of, with the
 * number of the insight in the place of pages.
 */
export function gbCitation({ title, source, day, site, number, url, read }: Work): string {
  const author = source && `${source}. `
  const whole = number ? `${site}: ${number}` : site
  return `${author}${title}[EB/OL]//${whole}. ${day && `(${day})`}[${read}].${url && ` ${url}.`}`
}
