import { relative } from 'node:path'

/**
 * A path as it is told to whoever stands in a folder: from there, or whole where that is shorter, as
 * `/srv/site` and not `../../../srv/site`.
 *
 * @param path Absolute.
 */
export function shownPath(path: string, from: string = process.cwd()): string {
  const near = relative(from, path) || '.'
  return near.length > path.length ? path : near
}
