/** The message for an unexpected error: one line, without a stack. */
import { originsOf } from '../build/program/origin.ts'
import { codeOf } from '../read/systemError.ts'

/** What is said of its process, which is the first to go where memory is short. */
const ENDED = /^The service (?:was stopped|is no longer running)/

const ALLOW = 'let this user do so, or name another folder'
const TODO: Readonly<Record<string, string>> = {
  EACCES: ALLOW,
  EDQUOT: 'make room, and try again',
  ENOSPC: 'make room, and try again',
  EPERM: ALLOW,
  EROFS: ALLOW,
}

function todoOf(code: string): string {
  const todo = TODO[code]
  return todo === undefined ? '' : `; ${todo}`
}

/**
 * The message, after its place in the sources where it is an error of the code.
 *
 * @param root Folder of the project.
 */
export function failure(error: unknown, root: string): string {
  const message = error instanceof Error ? error.message : String(error)
  if (ENDED.test(message)) return 'the system ended esbuild, most likely for want of memory'
  // The message of a system error has the path and the reason.
  if (error instanceof Error && 'code' in error) return `${message}${todoOf(codeOf(error))}`
  const [origin] = originsOf(error, root)
  if (origin === undefined) return message
  const place = `${origin.path}:${origin.line}:${origin.at + 1}`
  return message.includes(`${origin.path}:${origin.line}`) ? message : `${place}: ${message}`
}
