import type { FileRead } from '../build/result.ts'
import { spelt } from '../text/clean.ts'
import { said } from './problems.ts'

/** Of more it tells how many. */
const MOST_FILES = 3

/**
 * What was read of files that the last build did not know as they are, and which are gone: whoever has pasted a page
 * sees whether all of its articles were found.
 *
 * ```text
 * New: mail.txt, 2 articles; tin.txt, 1 article
 * Gone: old.txt
 * ```
 *
 * @returns Lines with their ends; empty where no file is another.
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
    return `, ${said(articles, 'article')}`
  }
  const more = files.slice(MOST_FILES)
  const told = files.slice(0, MOST_FILES).map((file) => `${spelt(file.path)}${holds([file])}`)
  if (more.length > 0) told.push(`${said(more.length, 'more file')}${holds(more)}`)
  return `${STATES[state]}: ${told.join('; ')}\n`
}
