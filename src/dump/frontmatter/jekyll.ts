/**
 * Lists of Jekyll, which parts them at spaces: `categories: energy solar` are two. Hexo has the same folder and does not,
 * so a post of Jekyll is known by its layout and the day that the name of its file has to begin with.
 */

import type { FrontMatter, FrontMatterEntry } from './frontmatterKeys.ts'

const POST = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/
const LIST = /^(?:categories|tags)$/

/** @param path Of the file. */
export function asJekyll(front: FrontMatter | null, path: string): FrontMatter | null {
  if (!front?.entries.some(({ key }) => key === 'layout') || !POST.test(path)) return front
  return { ...front, entries: front.entries.map(parted) }
}

function parted(entry: FrontMatterEntry): FrontMatterEntry {
  const { key, value } = entry
  const isList = LIST.test(key) && typeof value === 'string' && !/[,，、；;]/.test(value)
  return isList ? { ...entry, value: value.trim().split(/\s+/) } : entry
}
