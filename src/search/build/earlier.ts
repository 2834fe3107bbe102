import { foldersOf, type TierTable } from '../format.ts'
import { pathOf, type Unpacked, unpackWhole } from './pack.ts'

/** The index that readers see, of which the next may take over what is the same. */
export interface PublishedIndex {
  readonly tables: readonly TierTable[]
  /** Paths of the files of a folder, e.g. `t/k3v9ab`. */
  readonly paths: (folder: string) => readonly string[]
  /** A file by its path; null when it is not there, or not as it was written. */
  readonly read: (path: string) => string | null
}

/** A file of the published index cannot be read; the tier has to be made from the texts. */
export class Unusable extends Error {}

/** A tier of the published index. */
export class Earlier {
  readonly table: TierTable
  private readonly index: PublishedIndex

  constructor(table: TierTable, index: PublishedIndex) {
    this.table = table
    this.index = index
  }

  /** Whether all its files are there. */
  isWhole(): boolean {
    const count = foldersOf(this.table).reduce((sum, one) => sum + this.paths(one).length, 0)
    return count === this.table.files
  }

  paths(folder: string): readonly string[] {
    return this.index.paths(folder)
  }

  has(name: string): boolean {
    return this.index.paths(name.slice(0, name.lastIndexOf('/'))).includes(pathOf(name))
  }

  /**
   * @param name Below `search/`, without the ending.
   * @throws Unusable.
   */
  file(name: string): Unpacked {
    const text = this.index.read(pathOf(name))
    if (text === null) throw new Unusable(`No file ${name}`)
    return unpackWhole(text)
  }

  /** @throws Unusable. */
  json<T>(name: string): T {
    return JSON.parse(Buffer.from(this.file(name).content).toString())
  }
}
