/**
 * Numbers for paths, shared by a list and all lists derived from it: a build that asks for the same forty thousand
 * paths as the last one looks none of them up twice.
 */
export class PathNumbers {
  readonly paths: string[]
  /** Made with the first look-up of a path; lists that are only iterated never need it. */
  #known: Map<string, number> | null = null

  constructor(paths: string[]) {
    this.paths = paths
  }

  of(path: string): number | undefined {
    this.#known ??= numbered(this.paths)
    return this.#known.get(path)
  }

  /** The number of a path, a new one where it has none. */
  give(path: string): number {
    const known = this.of(path)
    if (known !== undefined) return known
    const number = this.paths.push(path) - 1
    this.#known?.set(path, number)
    return number
  }
}

/** Without an array for each of forty thousand. */
function numbered(paths: readonly string[]): Map<string, number> {
  const known = new Map<string, number>()
  let number = 0
  for (const path of paths) known.set(path, number++)
  return known
}
