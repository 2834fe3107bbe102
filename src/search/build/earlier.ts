import { firstWhere } from '../../text/firstWhere.ts'
import { foldersOf, type TierTable } from '../format.ts'
import { packedIn, pathOf, type Unpacked, unpackWhole } from './pack.ts'
import type { TierPlan } from './plan.ts'
import { textName } from './texts.ts'

/** The published index, of which the next one may reuse unchanged files. */
export interface PublishedIndex {
  /** By hash. */
  readonly tables: ReadonlyMap<string, TierTable>
  /** The plan it was made by, where that is known: needed where a tier changed. */
  readonly plan?: () => readonly TierPlan[]
  /** Paths of the files of a folder, e.g. `t/k3v9ab`. */
  readonly paths: (folder: string) => readonly string[]
  /** A file by its path; null when it is missing, or was modified. */
  readonly read: (path: string) => string | null
}

/** A file of the published index cannot be read; the tier has to be made from the texts. */
export class Unusable extends Error {}

/** A file of texts. */
interface TextShard {
  readonly name: string
  /** Numbers of its articles. */
  readonly first: number
  readonly end: number
}

/** A tier of the published index. */
export class Earlier {
  readonly table: TierTable
  private readonly index: PublishedIndex
  /** Number of the first article of each folder of texts. */
  private readonly starts: readonly number[]

  constructor(table: TierTable, index: PublishedIndex) {
    this.table = table
    this.index = index
    let next = 0
    this.starts = table.texts.map(([, count]) => {
      const first = next
      next += count
      return first
    })
  }

  /** The file in which the text of an article stands. */
  textsWith(article: number): TextShard {
    const { texts, perShard } = this.table
    const after = firstWhere(this.starts.length, (at) => (this.starts[at] ?? 0) > article)
    const [folder = '', count = 0] = texts[after - 1] ?? []
    const start = this.starts[after - 1] ?? 0
    const shard = Math.floor((article - start) / perShard)
    const first = start + shard * perShard
    const end = Math.min(start + count, first + perShard)
    return { name: textName(folder, shard), first, end }
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
    return unpackWhole(this.textOf(name))
  }

  /** What a file brings, as it was packed. @throws Unusable. */
  packed(name: string): string {
    return packedIn(this.textOf(name))
  }

  private textOf(name: string): string {
    const text = this.index.read(pathOf(name))
    if (text === null) throw new Unusable(`No file ${name}`)
    return text
  }

  /** @throws Unusable. */
  json<T>(name: string): T {
    return JSON.parse(Buffer.from(this.file(name).content).toString())
  }
}
