/** The ledger: which outputs are stale, by comparing their signatures with those of the last build. */

/** Compares the signatures of this build with those of the last one. */
export interface Ledger {
  /**
   * Whether outputs need not be made: they have this signature from the last build and could be kept.
   *
   * @param paths Of what is always made together; at least one.
   */
  readonly fresh: (paths: readonly string[], signature: string) => boolean
  /**
   * The same of several outputs of which everything that they are made of is known to be unchanged: then so are their
   * signatures. Where this returns false, `fresh` is to be asked about each, with its signature.
   *
   * @param firsts First path of each output.
   * @param paths All paths of all of them; the same list object in each build.
   */
  readonly still: (firsts: readonly string[], paths: readonly string[]) => boolean
  /** Whether an output that was asked about has the signature of the last build. */
  readonly isSame: (first: string) => boolean
  /** Of all outputs asked about, by the first path of those that are made together. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * @param last Signatures of the last build; empty when nothing of it can be reused.
 * @param keep Takes outputs of the last build into this one; false when one of them is not there.
 */
export function openLedger(
  last: Readonly<Record<string, string>>,
  keep: (paths: readonly string[]) => boolean,
): Ledger {
  const outputs: Record<string, string> = {}
  return {
    outputs,
    fresh: (paths, current) => {
      const [first = ''] = paths
      outputs[first] = current
      return last[first] === current && keep(paths)
    },
    still: (firsts, paths) => {
      const known = firsts.map((first) => last[first])
      if (known.includes(undefined) || !keep(paths)) return false
      firsts.forEach((first, at) => {
        outputs[first] = known[at] ?? ''
      })
      return true
    },
    isSame: (first) => outputs[first] !== undefined && outputs[first] === last[first],
  }
}
