/** Programs that a machine may have or not. */
import { accessSync, constants } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/** Path of the first of some commands that is there; null for none. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  const paths = names.flatMap((name) => folders.map((folder) => resolve(folder, name)))
  return paths.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
