/** A set of strings by their numbers, which is filled thousands of times: it is emptied by counting up, not by a walk. */
export class StringSet {
  /** By string: the filling that put it in last. */
  readonly #filled: Uint32Array
  #filling = 0

  constructor(strings: number) {
    this.#filled = new Uint32Array(strings)
  }

  /** Holds these strings from now on, and no others; -1 is none. */
  fill(strings: Iterable<number>): void {
    this.#filling++
    for (const string of strings) if (string >= 0) this.#filled[string] = this.#filling
  }

  delete(string: number): void {
    this.#filled[string] = 0
  }

  has(string: number): boolean {
    return this.#filled[string] === this.#filling
  }
}
