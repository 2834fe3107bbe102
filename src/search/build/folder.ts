import { shortHash } from '../../text/hash.ts'
import { type IndexFile, pack, pathOf, type Unpacked } from './pack.ts'

/** Whether the published site has a file already; then it is kept. */
export type IsThere = (path: string) => boolean

/** Characters of a folder's name: with six, a text with the same hash could be found by trial. */
export const NAME = 10

/** Files that are told apart by the hash of all of them, which becomes the name of their folder. */
export class Folder {
  private readonly kind: string
  private readonly salt: string
  private readonly files: (readonly [name: string, file: Unpacked])[] = []

  /**
   * @param kind Of its files, as in the picture of `format.ts`.
   * @param salt Keeps folders of two tiers apart that have the same in them.
   */
  constructor(kind: string, salt: string) {
    this.kind = kind
    this.salt = salt
  }

  get size(): number {
    return this.files.length
  }

  /** @param content Is copied. */
  add(name: string, content: Uint8Array | string): void {
    this.files.push([name, { content: Buffer.from(content), data: null }])
  }

  /** A file of another folder, as it is. */
  addPacked(name: string, file: Unpacked): void {
    this.files.push([name, file])
  }

  /** Its name, and the files that are not there yet. The folder is empty afterwards. */
  close(isThere: IsThere): { readonly name: string; readonly files: readonly IndexFile[] } {
    const parts = this.files.flatMap(([name, { content }]) => [
      Buffer.from(`${name} ${content.length}\n`),
      content,
    ])
    const folder = shortHash(Buffer.concat([Buffer.from(`${this.salt}\n`), ...parts]), NAME)
    const files: IndexFile[] = []
    for (const [name, { content, data }] of this.files) {
      const path = `${this.kind}/${folder}/${name}`
      if (!isThere(pathOf(path))) files.push(pack(path, content, data))
    }
    this.files.length = 0
    return { name: folder, files }
  }
}
