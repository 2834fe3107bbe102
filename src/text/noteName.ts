import { fold } from './fold.ts'

/** What a note is known by: `metals/tin` for `Metals/Tin.md`, for comparing. */
export function noteName(path: string): string {
  return fold(path.replace(/\.(?:md|markdown)$/i, ''))
}
