/** What is said of an error that nobody foresaw: a line, and no stack. */
import { originsOf } from '../build/origin.ts'

/**
 * The message, behind its place in the sources where code went wrong: whoever changed it looks there.
 *
 * @param root Folder of the project.
 */
export function failure(error: unknown, root: string): string {
  const message = error instanceof Error ? error.message : String(error)
  // Of a disk or a system that refuses, the message tells all.
  if (error instanceof Error && 'code' in error) return message
  const [origin] = originsOf(error, root)
  if (origin === undefined) return message
  const place = `${origin.path}:${origin.line}:${origin.at + 1}`
  return message.includes(`${origin.path}:${origin.line}`) ? message : `${place}: ${message}`
}
