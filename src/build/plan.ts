/** Which outputs are stale. */

/** Keeps account of the signatures of this build against those of the last. */
export interface Ledger {
  /**
   * Whether outputs need not be made: all have this signature from the last build and could be kept.
   */
  readonly fresh: (paths: readonly string[], signature: string) => boolean
  /** Of all outputs asked about, by path. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * @param last Signatures of the last build; empty when nothing of it can be used.
 * @param keep Takes an output of the last build into this one; false when it is not there.
 */
export function openLedger(
  last: Readonly<Record<string, string>>,
  keep: (path: string) => boolean,
): Ledger {
  const outputs: Record<string, string> = {}
  return {
    outputs,
    fresh: (paths, current) => {
      for (const path of paths) outputs[path] = current
      return paths.every((path) => last[path] === current) && paths.every(keep)
    },
  }
}
