import { codeOf, knownReason } from '../../read/systemError.ts'

/** A file could not be read or written. The message names action, path and reason. */
export class DiskError extends Error {
  readonly path: string
  /** As Node has it, e.g. `ENOSPC`. */
  readonly code: string

  constructor(action: string, path: string, cause: unknown) {
    const code = codeOf(cause)
    const reason = knownReason(cause) ?? (cause instanceof Error ? cause.message : String(cause))
    super(`cannot ${action} ${path}: ${reason}${code === '' ? '' : ` (${code})`}`, { cause })
    this.name = 'DiskError'
    this.path = path
    this.code = code
  }
}

/**
 * The error as a `DiskError` where the system lacked memory or open files, or could not read: then it is no fault of
 * the template or setting that was being loaded. Null for any other error.
 */
export function shortageIn(error: unknown): DiskError | null {
  if (!['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes(codeOf(error))) return null
  const path = Reflect.get(Object(error), 'path')
  return new DiskError('open', typeof path === 'string' ? path : 'a file', error)
}

/** Runs a clean-up step and ignores a `DiskError`: the next build removes what is left. */
export function ignoringDiskErrors(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}
