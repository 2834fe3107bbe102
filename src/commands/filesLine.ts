import type { FileRead } from '../build/result.ts'
import { spelt } from '../text/clean.ts'
import { said } from './problems.ts'

/** Number of files that are named; of more only the number is printed. */
const MAX_FILES = 3

/**
 * New, changed and removed files with their numbers of articles, and of the pages or topics in one of them, by which
 * the author of a dump sees whether all were found.
 *
 * ```text
 * New: mail.txt, 6 articles in 2 parts; tin.txt, 1 article
 * Gone: old.txt
 * ```
 *
 * @returns Lines with line ends; empty where no file changed.
 */
export function filesLine(files: readonly FileRead[]): string {
  const lines = (['new', 'changed', 'gone'] as const).map((state) =>
    lineOf(
      state,
      files.filter((file) => file.state === state),
    ),
  )
  return lines.join('')
}

const STATES = { new: 'New', changed: 'Changed', gone: 'Gone' } as const

function lineOf(state: FileRead['state'], files: readonly FileRead[]): string {
  if (files.length === 0) return ''
  const holds = (some: readonly FileRead[]): string => {
    if (state === 'gone') return ''
    const articles = some.reduce((sum, file) => sum + file.articles, 0)
    const parts = some.length === 1 ? (some[0]?.parts ?? 1) : 1
    return `, ${said(articles, 'article')}${parts > 1 ? ` in ${said(parts, 'part')}` : ''}`
  }
  const more = files.slice(MAX_FILES)
  const told = files.slice(0, MAX_FILES).map((file) => `${spelt(file.path)}${holds([file])}`)
  if (more.length > 0) told.push(`${said(more.length, 'more file')}${holds(more)}`)
  return `${STATES[state]}: ${told.join('; ')}\n`
}
