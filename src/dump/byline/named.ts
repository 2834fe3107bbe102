/** What the name of a Markdown file says: notes have their title nowhere else, and days their date. */

import { oneLine } from '../../text/lines.ts'
import { withoutEnding, withoutHash } from '../../text/markdownFile.ts'
import { dateAtStart } from './dates.ts'

interface Named {
  readonly title: string | null
  readonly published: string | null
  /** The date as it is written. */
  readonly raw: string | null
}

/** `2025-11-09-gold.md`, `2025-11-09.md`; a number that follows would be of the date. */
const DAY = /^\d{4}([-_.])\d{2}\1\d{2}(?![\d.])|^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/

/**
 * Read the path of a file. A day alone is the title, too.
 *
 * @param path Relative to the articles folder.
 */
export function readName(path: string): Named {
  const parts = withoutEnding(path).split('/')
  // A folder with an article and its pictures.
  const isIndex = /^_?index$/i.test(parts.at(-1) ?? '')
  const name = parts.at(isIndex ? -2 : -1) ?? parts.at(-1) ?? ''
  const bare = oneLine(withoutHash(name)).trim()
  const raw = DAY.exec(bare)?.[0] ?? null
  const published = raw === null ? null : (dateAtStart(raw.replaceAll('_', '-'))?.published ?? null)
  if (published === null) return { title: bare || null, published: null, raw: null }
  const words = bare.slice(raw?.length).replace(/^[\s_-]+/, '')
  return { title: words || bare, published, raw }
}
