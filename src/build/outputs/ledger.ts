/** The ledger: which outputs are stale, by comparing their signatures with those of the last build. */

/** Compares signatures of this build with those of the last one. */
export interface Ledger {
  /**
   * Keeps the files of an output that has the same signature as in the last build.
   *
   * @param paths Of the output, at least one.
   * @returns Whether they were kept; if not, the output must be made.
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
  /** Whether an output has the signature of the last build; to be called after `fresh` or `still`. */
  readonly isSame: (first: string) => boolean
  /** Signatures of all outputs so far, by the first path of each. */
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * @param last Signatures of the last build; empty when nothing of it can be reused.
 * @param keep Keeps published files in the new site; false when one of them is missing.
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
