/** In milliseconds: who has begun an article types its title for so long; later it may be published. */
const TYPING = 600_000

/** What has another address, by ids. */
interface Move<To> {
  readonly from: { readonly id: string }
  readonly to: To
}

/** Tells of a row of builds what their last one has and the site before them had not: articles, topics. */
export class MovedSince<To extends { readonly id: string }> {
  readonly #from = new Map<string, string>()
  /** Ids of those whose addresses may be known: null before the first build that has read them. */
  #known: Set<string> | null = null
  /** When others came, in milliseconds. */
  readonly #came = new Map<string, number>()

  /**
   * @param ids Of all; null where a build has read none, as nothing had changed.
   * @param now In milliseconds.
   * @returns Of those that moved now, the ones that are elsewhere than at the beginning; of one that
   *   came a moment ago, nobody knows an address.
   */
  add(moved: readonly Move<To>[], ids: readonly string[] | null, now: number): readonly Move<To>[] {
    const told = moved.flatMap(({ from, to }) => {
      const came = this.#came.get(from.id)
      if (came !== undefined && now - came < TYPING) {
        this.#came.set(to.id, came)
        return []
      }
      this.#known?.add(to.id)
      const first = this.#from.get(from.id) ?? from.id
      this.#from.delete(from.id)
      if (first === to.id) return []
      this.#from.set(to.id, first)
      return [{ from: { id: first }, to }]
    })
    if (ids === null) return told
    this.#known ??= new Set(ids)
    for (const id of ids) {
      if (!this.#known.has(id) && !this.#came.has(id)) this.#came.set(id, now)
    }
    return told
  }
}
