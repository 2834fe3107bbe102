/**
 * The files of a site, and of one that is made from another. A site of ten thousand articles has 46,000
 * files, of which an edit changes a few dozen: two lists have nearly all paths in the same order, and
 * to walk along both takes a tenth of what it takes to ask a map of each.
 */

/** `<SHA-256 in hex> <bytes>`: what a file is, as one string that compares at once. */
export type Print = string

/** Files of a site, sorted by path. */
export class FileList implements Iterable<readonly [path: string, print: Print]> {
  /** Paths from the root of the site. */
  readonly paths: readonly string[]
  readonly #prints: readonly Print[]
  /** Where each path stands; made when it is asked for, and of all lists with these paths. */
  readonly #places: Places

  private constructor(
    paths: readonly string[],
    prints: readonly Print[],
    places: Places = { known: null },
  ) {
    this.paths = paths
    this.#prints = prints
    this.#places = places
  }

  /** @param files In any order; of two with one path the last counts. */
  static of(files: Iterable<readonly [path: string, print: Print]>): FileList {
    const entries = [...new Map(files)]
    const isSorted = entries.every(([path], at) => at === 0 || path > (entries[at - 1]?.[0] ?? ''))
    if (!isSorted) entries.sort(([one], [other]) => (one < other ? -1 : 1))
    return new FileList(
      entries.map(([path]) => path),
      entries.map(([, print]) => print),
    )
  }

  get size(): number {
    return this.paths.length
  }

  /** Make what asking for a path takes, before anybody waits for it. */
  prepare(): void {
    this.placeOf('')
  }

  has(path: string): boolean {
    return this.placeOf(path) !== undefined
  }

  get(path: string): Print | undefined {
    const place = this.placeOf(path)
    return place === undefined ? undefined : this.#prints[place]
  }

  placeOf(path: string): number | undefined {
    this.#places.known ??= new Map(this.paths.map((path, at) => [path, at]))
    return this.#places.known.get(path)
  }

  *[Symbol.iterator](): Iterator<readonly [path: string, print: Print]> {
    for (const [at, path] of this.paths.entries()) yield [path, this.#prints[at] ?? '']
  }

  /** Paths that begin alike. */
  under(folder: string): readonly string[] {
    const start = this.#firstFrom(folder)
    let end = start
    while (this.paths[end]?.startsWith(folder)) end++
    return this.paths.slice(start, end)
  }

  /** Paths that another list does not have. */
  pathsNotIn(other: FileList): readonly string[] {
    return Array.from(this.#against(other)).flatMap(({ path, old }) => (old === null ? [path] : []))
  }

  /** Files that another list does not have, or with other bytes. */
  *notIn(other: FileList): Generator<readonly [path: string, print: Print]> {
    for (const { path, print } of this.#against(other)) yield [path, print]
  }

  /** The same, with the bytes that the other has; null where it has none. */
  *#against(
    other: FileList,
  ): Generator<{ readonly path: string; readonly print: Print; readonly old: Print | null }> {
    let there = 0
    for (const [at, path] of this.paths.entries()) {
      const print = this.#prints[at] ?? ''
      while (other.paths[there] !== path && (other.paths[there] ?? path) < path) there++
      const old = other.paths[there] === path ? (other.#prints[there] ?? null) : null
      if (old !== print) yield { path, print, old }
    }
  }

  /**
   * This list with others in it.
   *
   * @param isLeft By place: 1 for what stays.
   * @param changed Paths that are new or have other bytes.
   */
  with(isLeft: Uint8Array, changed: ReadonlyMap<string, Print>): FileList {
    const added = [...changed.keys()].filter((path) => !this.has(path)).sort()
    const isSame = (path: string, at: number): boolean => isLeft[at] === 1 || changed.has(path)
    if (added.length === 0 && this.paths.every(isSame)) {
      const prints = [...this.#prints]
      for (const [path, print] of changed) prints[this.placeOf(path) ?? 0] = print
      return new FileList(this.paths, prints, this.#places)
    }
    const [paths, prints]: [string[], Print[]] = [[], []]
    let next = 0
    const addUntil = (end: string | null): void => {
      for (let own = added[next]; own !== undefined; own = added[++next]) {
        if (end !== null && own > end) return
        paths.push(own)
        prints.push(changed.get(own) ?? '')
      }
    }
    for (const [at, path] of this.paths.entries()) {
      if (!isSame(path, at)) continue
      addUntil(path)
      paths.push(path)
      prints.push(changed.get(path) ?? this.#prints[at] ?? '')
    }
    addUntil(null)
    return new FileList(paths, prints)
  }

  #firstFrom(path: string): number {
    let [low, high] = [0, this.paths.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.paths[middle] ?? '') < path) low = middle + 1
      else high = middle
    }
    return low
  }
}

interface Places {
  known: ReadonlyMap<string, number> | null
}

export const NO_FILES = FileList.of([])

/** Files of a site that is made from those of another. */
export class FileEdit {
  readonly #before: FileList
  /** By place in the list before: 1 for what is kept as it was. */
  readonly #isKept: Uint8Array
  readonly #changed = new Map<string, Print>()

  /** @param isWhole Whether it begins with all of them, or with none. */
  constructor(before: FileList, isWhole: boolean) {
    this.#before = before
    this.#isKept = new Uint8Array(before.size).fill(isWhole ? 1 : 0)
  }

  has(path: string): boolean {
    return this.get(path) !== undefined
  }

  /** Files that are new or have other bytes than before. */
  get changed(): ReadonlyMap<string, Print> {
    return this.#changed
  }

  /** Take a file as it was before, unless it has been set. @returns Whether there is one. */
  keep(path: string): boolean {
    const place = this.#before.placeOf(path)
    if (place === undefined) return false
    this.#isKept[place] = 1
    return true
  }

  set(path: string, print: Print): void {
    if (this.#before.get(path) !== print) this.#changed.set(path, print)
    else {
      this.#changed.delete(path)
      this.keep(path)
    }
  }

  get(path: string): Print | undefined {
    const changed = this.#changed.get(path)
    if (changed !== undefined) return changed
    const place = this.#before.placeOf(path)
    return place === undefined || this.#isKept[place] === 0 ? undefined : this.#before.get(path)
  }

  /** @returns Whether it was there. */
  delete(path: string): boolean {
    const isThere = this.get(path) !== undefined
    this.#changed.delete(path)
    const place = this.#before.placeOf(path)
    if (place !== undefined) this.#isKept[place] = 0
    return isThere
  }

  /** All files as they are now. */
  get list(): FileList {
    return this.#before.with(this.#isKept, this.#changed)
  }
}
