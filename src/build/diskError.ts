const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'it is in use, or a mount point',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  ELOOP: 'it leads in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
}

/** A file could not be read or written. The message names action, path and reason. */
export class DiskError extends Error {
  readonly path: string
  /** As Node has it, e.g. `ENOSPC`. */
  readonly code: string

  constructor(action: string, path: string, cause: unknown) {
    const code = codeOf(cause)
    const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
    super(`cannot ${action} ${path}: ${reason}${code === '' ? '' : ` (${code})`}`, { cause })
    this.name = 'DiskError'
    this.path = path
    this.code = code
  }
}

/** The code of an error of `node:fs`; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
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
export function ifPossible(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}
