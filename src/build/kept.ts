/**
 * Files that a build leaves for the next one: JSON with the signature of the program that wrote it.
 * One that is gone, damaged or another program's is as good as none.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Why there is nothing to use. */
export type Reason = 'absent' | 'damaged' | 'other program'

/** Records are not what was written. */
export class DamagedRecords extends Error {}

export type Kept<Value> =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: Reason }

/**
 * Read what was kept.
 *
 * @param program Signature of the running program; what another one wrote is not used.
 * @param isWhole Tells whether it has its parts.
 */
export function readKept<Value extends object>(
  path: string,
  program: string,
  isWhole: (value: object) => value is Value,
): Kept<Value> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { value: null, reason: 'absent' }
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('program' in value)) {
      return { value: null, reason: 'damaged' }
    }
    if (value.program !== program) return { value: null, reason: 'other program' }
    return isWhole(value) ? { value, reason: null } : { value: null, reason: 'damaged' }
  } catch {
    return { value: null, reason: 'damaged' }
  }
}

/** Written beside and renamed, so that a killed build leaves the old file or the new one. */
export function writeKept(path: string, value: object & { readonly program: string }): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new`
  writeFileSync(draft, JSON.stringify(value))
  renameSync(draft, path)
}
