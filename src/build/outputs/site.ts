/** What every page has in common: the names of the site, and its styles and scripts where they stand. */
import type { Digest } from '../../digest/digest.ts'
import type { Site } from '../../digest/views/page.ts'
import { inLanguage, type Settings } from '../../records/settings.ts'
import type { Cache, PlacedAssets } from '../cache/cache.ts'
import type { Stage } from '../stage/stage.ts'

/** Assets come from the program alone: of the same program they are kept, and no bundler is loaded. */
export async function placeAssets(
  stage: Stage,
  cache: Cache | null,
  root: string,
): Promise<PlacedAssets> {
  const known = cache ? Object.values(cache.assets.permalinks) : []
  if (cache && known.every((path) => stage.published.has(path))) {
    for (const path of known) stage.keep(path)
    return cache.assets
  }
  const { makeAssets } = await import('./assets.ts')
  const { files, ...placed } = await makeAssets(root)
  for (const [path, content] of files) {
    // What stands elsewhere is published as its author wrote it: a page by which a search engine knows the owner.
    stage.write(path, content, !path.startsWith('assets/'))
  }
  return placed
}

/** The site as the frame of its pages shows it. */
export function siteOf(
  settings: Settings,
  { permalinks, inline }: PlacedAssets,
  shared: Digest['shared'],
  version: string,
): Site {
  const { id, title, description, url, languages, zone, topics } = settings
  return {
    id: id ?? inLanguage(title, languages[0] ?? 'en'),
    title: { en: inLanguage(title, 'en'), zh: inLanguage(title, 'zh') },
    description: { en: inLanguage(description, 'en'), zh: inLanguage(description, 'zh') },
    url,
    languages,
    zone,
    topics,
    assets: permalinks,
    inline,
    shared,
    version,
  }
}
