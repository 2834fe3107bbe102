/**
 * A set of words of small ASCII letters, asked in either case. Most words of a text are in none: their
 * first and last letter and their length tell that without a copy in small letters.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>
  /** For each pair of ends the lengths that words have, as bits. */
  readonly #lengths = new Uint32Array(1 << 10)

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) {
      const ends = endsOf(word, word.length)
      this.#lengths[ends] = (this.#lengths[ends] ?? 0) | (1 << word.length)
    }
  }

  has(word: string): boolean {
    const { length } = word
    if (length === 0) return false
    const lengths = this.#lengths[endsOf(word, length)] ?? 0
    return ((lengths >>> length) & 1) === 1 && this.#words.has(word.toLowerCase())
  }
}

/** Letters are alike in their lower five bits, whatever their case. */
function endsOf(word: string, length: number): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(length - 1) & 31)
}
