import type { FileList, Fingerprint } from './fileList.ts'
import type { PathNumbers } from './pathNumbers.ts'

/** Numbers of the paths of a list object, for lists that are kept in each build. */
const NUMBERED = new WeakMap<
  readonly string[],
  { readonly of: PathNumbers; readonly numbers: readonly number[] }
>()

/** The files of a site, as they are derived from those of another. */
export class FileEdit {
  readonly #before: FileList
  /** By number in the list before: 1 for a file that is kept unchanged. */
  readonly #isKept: Uint8Array
  readonly #changed = new Map<string, Fingerprint>()

  /** @param isWhole Begins with all files of `before`, or with none. */
  constructor(before: FileList, isWhole: boolean) {
    this.#before = before
    this.#isKept = new Uint8Array(before.numbers.paths.length).fill(isWhole ? 1 : 0)
  }

  has(path: string): boolean {
    return this.get(path) !== undefined
  }

  /** Files that are new or have other bytes than before. */
  get changed(): ReadonlyMap<string, Fingerprint> {
    return this.#changed
  }

  /** Keeps a file of `before`, unless it has been set. @returns Whether there is one. */
  keep(path: string): boolean {
    return this.#keepNumber(this.#before.numbers.of(path))
  }

  /**
   * Keeps several files, up to the first that is missing. @returns Whether none is.
   *
   * @param paths Pass the same list object in each build, whose numbers are remembered.
   */
  keepAll(paths: readonly string[]): boolean {
    const { numbers } = this.#before
    const known = NUMBERED.get(paths)
    if (known?.of === numbers) return known.numbers.every((number) => this.#keepNumber(number))
    const found = paths.map((path) => numbers.of(path))
    if (found.every((number) => number !== undefined)) {
      NUMBERED.set(paths, { of: numbers, numbers: found })
    }
    return found.every((number) => this.#keepNumber(number))
  }

  #keepNumber(number: number | undefined): boolean {
    if (number === undefined || !this.#before.hasNumber(number)) return false
    this.#isKept[number] = 1
    return true
  }

  set(path: string, fingerprint: Fingerprint): void {
    if (this.#before.get(path) !== fingerprint) this.#changed.set(path, fingerprint)
    else {
      this.#changed.delete(path)
      this.keep(path)
    }
  }

  get(path: string): Fingerprint | undefined {
    const changed = this.#changed.get(path)
    if (changed !== undefined) return changed
    const number = this.#before.numbers.of(path)
    return number === undefined || this.#isKept[number] !== 1 ? undefined : this.#before.get(path)
  }

  /** @returns Whether it was there. */
  delete(path: string): boolean {
    const isThere = this.get(path) !== undefined
    this.#changed.delete(path)
    const number = this.#before.numbers.of(path)
    if (number !== undefined) this.#isKept[number] = 0
    return isThere
  }

  /** All files as they are now. */
  get list(): FileList {
    return this.#before.with(this.#isKept, this.#changed)
  }
}
