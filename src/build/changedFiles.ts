/** Files of the articles that are new, changed or gone since the published site. */
import { INDEX } from '../digest/addresses.ts'
import type { DumpRef } from '../digest/digest.ts'
import { readEarlierDumps } from '../exports/changes.ts'
import type { FileRead } from './result.ts'
import { publishedJson } from './stage/publishedFile.ts'
import type { Stage } from './stage/stage.ts'

/**
 * Finds them by the copies of the files that the site has; none where there is no site yet.
 *
 * @param dumps Files of this build; drafts are left out, as they have no article on the site.
 * @param isThere Whether a file is still in the folder.
 */
export function changedFiles(
  stage: Pick<Stage, 'output' | 'published'>,
  dumps: readonly DumpRef[],
  isThere: (path: string) => boolean,
): readonly FileRead[] {
  const { published } = stage
  if (published.size === 0) return []
  const read = dumps.flatMap((dump): readonly FileRead[] => {
    const { path, sections, articles } = dump
    const known = published.get(dump.raw)
    if (known?.startsWith(dump.sha256)) return []
    const state = known === undefined ? 'new' : 'changed'
    return [{ path, state, articles: articles.length, parts: sections.length }]
  })
  const raws = new Set(dumps.map(({ raw }) => raw))
  const gone = published.under('d/').filter((path) => path.endsWith('.txt') && !raws.has(path))
  if (gone.length === 0) return read
  const pathOf = readEarlierDumps(publishedJson(stage, INDEX), (path) => publishedJson(stage, path))
  return [
    ...read,
    ...gone
      .flatMap((raw) => pathOf.get(raw) ?? [])
      .filter((path) => !isThere(path))
      .map((path): FileRead => ({ path, state: 'gone', articles: 0, parts: 0 })),
  ]
}
