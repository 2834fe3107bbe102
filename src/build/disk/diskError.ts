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
 * What failed because the system had no more to give, whoever asked for it: a template or the settings are not
 * at fault. Null for anything else.
 */
export function shortageIn(error: unknown): DiskError | null {
  if (!['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes(codeOf(error))) return null
  const path = Reflect.get(Object(error), 'path')
  return new DiskError('open', typeof path === 'string' ? path : 'a file', error)
}

/** Tidy up if the disk lets us; what stays, the next start removes. */
export function ignoringDiskErrors(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}
