import type { Digest } from '../digest/digest.ts'
import { compare } from '../digest/group.ts'
import { link } from '../text/link.ts'
import type { OutputFile } from './file.ts'
import { contentHash } from './index.ts'
import { type ChangesJson, index, indexPart, SCHEMA_VERSION, schemaPath } from './schema.ts'

const CHANGES = 'data/changes.json'

/** What an earlier build published. */
export interface Before {
  readonly contentHash: string
  /** contentHash of each article by its id. */
  readonly articles: ReadonlyMap<string, string>
}

/**
 * Read an earlier `index.json`.
 *
 * @param value The file, parsed.
 * @param part Gives a file that its `parts` name, parsed, by its path.
 * @throws ZodError for what is no index.
 */
export function readIndex(value: unknown, part: (path: string) => unknown): Before {
  const { contentHash, articles, parts } = index.parse(value)
  const all = [
    ...articles,
    ...(parts ?? []).flatMap(({ path }) => indexPart.parse(part(path)).articles),
  ]
  return {
    contentHash,
    articles: new Map(all.map((article) => [article.id, article.contentHash])),
  }
}

/** Articles added, changed and removed since an earlier build, each by id in code unit order. */
export function changeFiles(before: Before, digest: Digest): readonly [OutputFile] {
  const now = new Map(digest.articles.map(({ id, contentHash }) => [id, contentHash]))
  const ids = [...now.keys()].sort(compare)
  const changes: ChangesJson = {
    $schema: link(CHANGES, schemaPath('changes')),
    schemaVersion: SCHEMA_VERSION,
    since: before.contentHash,
    contentHash: contentHash(digest),
    added: ids.filter((id) => !before.articles.has(id)),
    changed: ids.filter((id) => before.articles.has(id) && before.articles.get(id) !== now.get(id)),
    removed: [...before.articles.keys()].filter((id) => !now.has(id)).sort(compare),
  }
  return [{ path: CHANGES, content: `${JSON.stringify(changes, null, 1)}\n` }]
}
