/** What all pages have in common: names of the site, addresses of its styles and scripts. */
import type { Digest } from '../../digest/digest.ts'
import type { Site } from '../../digest/views/page.ts'
import { inLanguage, type Settings } from '../../records/settings.ts'
import type { PlacedAssets } from '../cache/cache.ts'
import type { Stage } from '../stage/stage.ts'

/**
 * Puts the assets into the site. They depend on the program alone: where it is the same, no bundler is loaded.
 *
 * @param made As the last build of the same program made them; null without.
 */
export async function placeAssets(
  stage: Stage,
  made: PlacedAssets | null,
  root: string,
): Promise<PlacedAssets> {
  const known = made ? Object.values(made.permalinks) : []
  if (made && known.every((path) => stage.published.has(path))) {
    for (const path of known) stage.keep(path)
    return made
  }
  const { makeAssets } = await import('./assets.ts')
  const { files, ...placed } = await makeAssets(root)
  for (const [path, content] of files) {
    // Other files of `public/` are published unchecked: a page by which a search engine verifies the owner.
    stage.write(path, content, !path.startsWith('assets/'))
  }
  return placed
}

/** The site as the frame of each page shows it. */
export function siteOf(
  settings: Settings,
  { permalinks, inline }: PlacedAssets,
  shared: Digest['shared'],
  version: string,
): Site {
  const { id, title, description, url, languages, zone, corrected, topics } = settings
  return {
    id: id ?? inLanguage(title, languages[0] ?? 'en'),
    title: { en: inLanguage(title, 'en'), zh: inLanguage(title, 'zh') },
    description: { en: inLanguage(description, 'en'), zh: inLanguage(description, 'zh') },
    url,
    languages,
    zone,
    corrected,
    topics,
    assets: permalinks,
    inline,
    shared,
    version,
  }
}
