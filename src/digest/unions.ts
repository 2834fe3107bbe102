/** Union-find: sets of what was joined, directly or through others. */
export class Unions {
  readonly #above = new Map<string, string>()

  /** One id of all that are joined with this one, the same for each of them. */
  top(id: string): string {
    let at = id
    for (let up = this.#above.get(at); up !== undefined; up = this.#above.get(at)) {
      // Halve the way, so that long chains stay short.
      const next = this.#above.get(up)
      if (next !== undefined) this.#above.set(at, next)
      at = up
    }
    return at
  }

  join(one: string, other: string): void {
    const [first, second] = [this.top(one), this.top(other)]
    if (first !== second) this.#above.set(second, first)
  }
}
