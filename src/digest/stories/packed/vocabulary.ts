/** Numbers by string of the last pack. The next pack takes the map over and adds to it. */
const NUMBERS = new WeakMap<readonly string[], Map<string, number>>()

/** Numbers strings. The map of known ones is made when the first number is asked for. */
export class Vocabulary {
  readonly texts: string[]
  #numbers: Map<string, number> | null

  constructor(known: readonly string[]) {
    this.texts = [...known]
    this.#numbers = NUMBERS.get(known) ?? null
    NUMBERS.delete(known)
    if (this.#numbers) NUMBERS.set(this.texts, this.#numbers)
  }

  numberOf(text: string): number {
    this.#numbers ??= this.#all()
    const found = this.#numbers.get(text)
    if (found !== undefined) return found
    const number = this.texts.push(text) - 1
    this.#numbers.set(text, number)
    return number
  }

  #all(): Map<string, number> {
    const numbers = new Map<string, number>()
    for (let at = 0; at < this.texts.length; at++) numbers.set(this.texts[at] ?? '', at)
    NUMBERS.set(this.texts, numbers)
    return numbers
  }
}
