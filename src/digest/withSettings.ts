/** What the settings say of files and articles, applied before they are arranged: by a build and by the check. */
import { isHeldBack, type Problem } from '../records/problem.ts'
import type { Settings } from '../records/settings.ts'
import { nearest } from '../text/nearest.ts'
import { withFolderTopics } from './folderTopics.ts'
import { withFormerIds } from './identity/formerIds.ts'
import type { LightDump } from './lightArticle.ts'
import { withRenamedTopics } from './renamedTopics.ts'
import { scheduled } from './scheduled.ts'
import type { Stray } from './stray.ts'

/** Files as the settings have them. */
interface Shown {
  readonly dumps: readonly LightDump[]
  /** Why others are held back, file by file. */
  readonly heldBack: readonly Problem[]
  /** The ids and names of the settings that match nothing. */
  readonly strays: readonly Stray[]
}

/**
 * Leaves out what is held back, and gives files the topics of their folders, topics their names and articles their
 * former ids.
 */
export function withSettings(
  read: readonly LightDump[],
  {
    folders,
    topics,
    formerly,
    corrected,
  }: Pick<Settings, 'folders' | 'topics' | 'formerly' | 'corrected'>,
): Shown {
  const drafts = new Set(read.filter(({ problems }) => problems.some(isHeldBack)))
  const written = drafts.size === 0 ? read : read.filter((dump) => !drafts.has(dump))
  const { shown, waiting } = scheduled(written)
  const heldBack = read.flatMap((dump) =>
    drafts.has(dump) ? dump.problems.filter(isHeldBack) : (waiting.get(dump) ?? []),
  )
  const filed = folders ? withFolderTopics(shown) : shown
  const renamed = withRenamedTopics(filed, topics)
  const former = withFormerIds(renamed.dumps, formerly)
  const strays = [...former.strays, ...strayCorrections(former.dumps, corrected), ...renamed.strays]
  return { dumps: former.dumps, heldBack, strays }
}

/** Ids of corrected articles that none has. */
function strayCorrections(
  dumps: readonly LightDump[],
  corrected: Settings['corrected'],
): readonly Stray[] {
  const wishes = Object.keys(corrected)
  if (wishes.length === 0) return []
  const ids = new Set(dumps.flatMap(({ articles }) => articles.map(({ id }) => id)))
  return wishes
    .filter((id) => !ids.has(id))
    .map((id) => ({ setting: 'corrected', id, why: 'unknown', meant: nearest(id, [...ids]) }))
}
