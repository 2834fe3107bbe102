/** Where the links of Markdown articles lead: to the first article of the file that they name. */

import type { Article } from '../records/article.ts'
import { type Problem, problem, withProblems } from '../records/problem.ts'
import { linesOf, placeAt } from '../text/lines.ts'
import { noteName } from '../text/markdownFile.ts'
import type { Linked } from './digest.ts'
import type { Lead, LightDump } from './lightArticle.ts'

/** What of a file tells where a link to it leads. */
interface LinkedDump extends Pick<LightDump, 'path' | 'kind'> {
  readonly articles: readonly { readonly id: string }[]
}

/** Finds the pages that links lead to; a link that leads to none is left out. */
export function openLinks(
  dumps: readonly LinkedDump[],
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
/** Characters of a link that a message may quote. */
const LONGEST = 200

/** @param text Of the file. */
export function leadsIn({ links }: Article, text: string): readonly Lead[] {
  if (links.length === 0) return NONE
  const lines = linesOf(text)
  return links.map(({ to, span: { start, end } }) => ({
    to,
    written: text.slice(start, Math.min(end, start + LONGEST)),
    ...placeAt(lines, start),
  }))
}

/** Tells what there is to say of links that lead to no article. */
export function openDeadLinks(
  dumps: readonly LinkedDump[],
): (path: string, leads: readonly Lead[]) => readonly Problem[] {
  let pages: ReadonlyMap<string, string | null> | null = null
  return (path, leads) => {
    if (leads.length === 0) return NONE
    pages ??= pagesOf(dumps)
    return leads.flatMap((lead) => {
      const { to, written } = lead
      if (pages?.get(to)) return []
      return [problem(to.startsWith('[[') ? 'no-note' : 'dead-link', path, lead, written)]
    })
  }
}

/** The files with what there is to say of their links. */
export function withDeadLinks(dumps: readonly LightDump[]): readonly LightDump[] {
  const problemsOf = openDeadLinks(dumps)
  return dumps.map((dump) => {
    const found = dump.articles.flatMap(({ leads }) => problemsOf(dump.path, leads))
    return withProblems(dump, found)
  })
}

/** By path, and by name where no other file has it: null for one of several. */
function pagesOf(dumps: readonly LinkedDump[]): ReadonlyMap<string, string | null> {
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
