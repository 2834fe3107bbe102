/** Of the texts of the last pack, for the next one, which takes it: it grows as strings come. */
const NUMBERS = new WeakMap<readonly string[], Map<string, number>>()

/** Gives strings numbers; those that are known are looked at when the first one is asked for. */
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
