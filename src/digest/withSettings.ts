/** What the settings say of files and articles, applied before they are arranged: by a build and by the check. */
import { isHeldBack } from '../records/problem.ts'
import type { Settings } from '../records/settings.ts'
import { withFolderTopics } from './folderTopics.ts'
import { withFormerIds } from './identity/formerIds.ts'
import type { LightDump } from './lightArticle.ts'
import { withRenamedTopics } from './renamedTopics.ts'
import type { Stray } from './stray.ts'

/**
 * Leaves out what is held back, and gives files the topics of their folders, topics their names and articles their
 * former ids.
 *
 * @returns The files, and the ids and names of the settings that match nothing.
 */
export function withSettings(
  read: readonly LightDump[],
  { folders, topics, formerly }: Pick<Settings, 'folders' | 'topics' | 'formerly'>,
): { readonly dumps: readonly LightDump[]; readonly strays: readonly Stray[] } {
  const shown = read.filter(({ problems }) => !problems.some(isHeldBack))
  const filed = folders ? withFolderTopics(shown) : shown
  const renamed = withRenamedTopics(filed, topics)
  const former = withFormerIds(renamed.dumps, formerly)
  return { dumps: former.dumps, strays: [...former.strays, ...renamed.strays] }
}
