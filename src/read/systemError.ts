/** Words for what the system refuses: its own messages hold paths of the machine. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use, or a mount point',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this disk, or this user, may have',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'it leads in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many open files',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'it has more than 2 GB',
}

/** The code of an error of `node:fs`; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

/**
 * What a call of the system gives, or null where it is refused.
 *
 * @param codes Of refusals that are looked for; any, if absent.
 * @throws All other errors.
 */
export function unlessRefused<Result>(
  call: () => Result,
  codes: readonly string[] | null = null,
): Result | null {
  try {
    return call()
  } catch (error) {
    const code = codeOf(error)
    if (code === '' || (codes && !codes.includes(code))) throw error
    return null
  }
}

/** Why a call failed, in words; null where the code says no more than the error. */
export function knownReason(error: unknown): string | null {
  return REASONS[codeOf(error)] ?? null
}

/** The same where a reader is told, who is not to see a path: the code alone where there are no words. */
export function reason(error: unknown): string {
  return knownReason(error) ?? (codeOf(error) || 'it cannot be read')
}
