/** Strings that are marked until the next marking: no set is filled and emptied. */
export class Marking {
  /** A string is marked when it holds the number of the last marking. */
  readonly marked: Uint32Array
  number = 0

  constructor(strings: number) {
    this.marked = new Uint32Array(strings)
  }

  /** Marks the strings of terms, and no others. */
  mark(terms: Int32Array): void {
    this.number++
    for (const term of terms) this.marked[term] = this.number
  }

  has(string: number): boolean {
    return this.marked[string] === this.number
  }
}
