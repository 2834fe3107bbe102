/** The folder of a file as the topic of its articles, where the settings ask for it and the file names none. */
import { oneLine } from '../text/lines.ts'
import { withoutHash } from '../text/markdownFile.ts'
import type { LightDump } from './lightArticle.ts'

/** Files whose sections have their topics, or else that of their folder; a warning that there is none goes. */
export function withFolderTopics<D extends Pick<LightDump, 'path' | 'sections' | 'problems'>>(
  dumps: readonly D[],
): readonly D[] {
  return dumps.map((dump) => {
    const isNamed = dump.sections.every(({ topics }) => topics.length > 0)
    const topic = isNamed ? null : folderOf(dump.path)
    if (topic === null) return dump
    const sections = dump.sections.map((section) =>
      section.topics.length > 0 ? section : { ...section, topics: [topic] },
    )
    const problems = dump.problems.filter(({ code }) => !NAMES_NONE.has(code))
    return { ...dump, sections, problems }
  })
}

const NAMES_NONE = new Set(['no-topic', 'topicless-page'])

/** The innermost folder that is neither one of a program (`_posts`) nor that of a single article (`post/index.md`). */
function folderOf(path: string): string | null {
  const parts = path.split('/')
  const folders = parts.slice(0, /^_?index\.(?:md|markdown)$/i.test(parts.at(-1) ?? '') ? -2 : -1)
  const name = folders.findLast((folder) => !folder.startsWith('_')) ?? ''
  return oneLine(withoutHash(name)).trim() || null
}
