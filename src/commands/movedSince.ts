/** Milliseconds for which an article counts as new: while its title is still being typed, its address may change unnoticed. */
const TYPING = 600_000

/** A change of address, by ids. */
interface Move<From, To> {
  readonly from: From
  readonly to: To
}

interface Known {
  readonly id: string
}

/** Over several builds of a preview: which articles or topics have another address than at its beginning. */
export class MovedSince<From extends Known, To extends Known> {
  /** What it was at the beginning, by its id now. */
  readonly #from = new Map<string, From>()
  /** Ids whose addresses readers may know; null before the first build that has read them. */
  #known: Set<string> | null = null
  /** When other ids appeared, in milliseconds. */
  readonly #came = new Map<string, number>()

  /**
   * @param ids Of all; null after a build that read nothing, as nothing had changed.
   * @param now In milliseconds.
   * @returns Those that moved now and whose address was known at the beginning; new ones are left out.
   */
  add(
    moved: readonly Move<From, To>[],
    ids: readonly string[] | null,
    now: number,
  ): readonly Move<From, To>[] {
    const told = moved.flatMap(({ from, to }) => {
      const came = this.#came.get(from.id)
      if (came !== undefined && now - came < TYPING) {
        this.#came.set(to.id, came)
        return []
      }
      this.#known?.add(to.id)
      const first = this.#from.get(from.id) ?? from
      this.#from.delete(from.id)
      if (first.id === to.id) return []
      this.#from.set(to.id, first)
      return [{ from: first, to }]
    })
    if (ids === null) return told
    this.#known ??= new Set(ids)
    for (const id of ids) {
      if (!this.#known.has(id) && !this.#came.has(id)) this.#came.set(id, now)
    }
    return told
  }
}
