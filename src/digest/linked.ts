/** Where the links of Markdown articles lead: to the first article of the file that they name. */

import { noteName } from '../text/noteName.ts'
import type { Linked } from './digest.ts'
import type { LightDump } from './lightArticle.ts'

/** Finds the pages that links lead to; a link that leads to none is left out. */
export function openLinks(
  dumps: readonly Pick<LightDump, 'path' | 'kind' | 'articles'>[],
): (links: readonly string[]) => readonly Linked[] {
  let pages: ReadonlyMap<string, string | null> | null = null
  return (links) => {
    if (links.length === 0) return NONE
    pages ??= pagesOf(dumps)
    return links.flatMap((to): readonly Linked[] => {
      const page = pages?.get(to)
      return page ? [[to, page]] : []
    })
  }
}

const NONE: readonly never[] = []

/** By path, and by name where no other file has it: null for one of several. */
function pagesOf(
  dumps: readonly Pick<LightDump, 'path' | 'kind' | 'articles'>[],
): ReadonlyMap<string, string | null> {
  const pages = new Map<string, string | null>()
  for (const { path, kind, articles } of dumps) {
    const [article] = articles
    if (kind !== 'markdown' || !article) continue
    const page = `a/${article.id}.html`
    pages.set(path.normalize('NFC'), page)
    const parts = path.split('/')
    for (let from = parts.length - 1; from >= 0; from--) {
      const name = `[[${noteName(parts.slice(from).join('/'))}`
      const isWhole = from === 0
      pages.set(name, isWhole || !pages.has(name) ? page : null)
    }
  }
  return pages
}
