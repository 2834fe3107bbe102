import { fold } from './fold.ts'

const ENDING = /\.(?:md|markdown)$/i

/** Whether a file is written in Markdown, as its name says. */
export function isMarkdown(path: string): boolean {
  return ENDING.test(path)
}

export function withoutEnding(path: string): string {
  return path.replace(ENDING, '')
}

const HASH = /[ _-]+[\da-f]{32}$/

/** A name without what Notion puts behind those of pages and folders, so that no two are alike: `Gold 1a2b….md`. */
export function withoutHash(name: string): string {
  return name.replace(HASH, '')
}

/** What a note is known by: `metals/tin` for `Metals/Tin.md`, for comparing. */
export function noteName(path: string): string {
  return fold(withoutEnding(path))
}
