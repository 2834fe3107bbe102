import { codesIn, formsIn, hasCode, isNameForm } from '../bilingual/codes.ts'
import type { FoundForm } from '../bilingual/formIndex.ts'
import type { ArticleFigure } from '../digest.ts'
import { hintsOf } from './hints.ts'
import { type FoundName, namesIn } from './namesByCapitals.ts'

/** A text with the figures in it. */
export interface FiguredText {
  readonly reading: Reading
  readonly figures: readonly ArticleFigure[]
}

/** A text with what several rules ask of it: each is told once, when the first of them asks. */
export class Reading {
  readonly text: string
  #hints = -1
  #forms: readonly FoundForm[] | null = null
  #capitals: readonly FoundName[] | null = null
  #uncoded: readonly FoundName[] | null = null
  #nameEnd = -1

  constructor(text: string) {
    this.text = text
  }

  /** What it may hold, as {@link hintsOf} has it. */
  get hints(): number {
    if (this.#hints < 0) this.#hints = hintsOf(this.text)
    return this.#hints
  }

  /** Names and nouns that have a code. */
  get forms(): readonly FoundForm[] {
    this.#forms ??= formsIn(this.text)
    return this.#forms
  }

  /** Names by their capitals. */
  get capitals(): readonly FoundName[] {
    this.#capitals ??= namesIn(this.text)
    return this.#capitals
  }

  /** Those of them that are no unit and have no code. */
  get uncoded(): readonly FoundName[] {
    this.#uncoded ??= this.capitals.filter(({ name }) => isUncoded(name))
    return this.#uncoded
  }

  /** Names as one form: those that both languages have by code, the others in lower case. */
  get names(): readonly string[] {
    const names = [...codesIn(this.forms.filter(isNameForm))]
    for (const { name } of this.uncoded) if (!names.includes(name)) names.push(name)
    return names
  }

  /** Where the first of its names ends; beyond any text when there is none. */
  get nameEnd(): number {
    if (this.#nameEnd < 0) {
      const coded = this.forms.find(isNameForm)
      const [capital] = this.uncoded
      this.#nameEnd = Math.min(
        coded?.end ?? Number.MAX_SAFE_INTEGER,
        capital?.end ?? Number.MAX_SAFE_INTEGER,
      )
    }
    return this.#nameEnd
  }
}

/** Whether a name by its capitals is no unit, and has no code that both languages have. */
function isUncoded(name: string): boolean {
  return !hasCode(name) && !UNITS.has(name)
}

/** Capital as names are. */
const UNITS = new Set([
  ...['w', 'wh', 'wp', 'whp'].flatMap((unit) => ['', ...'kmgt'].map((size) => size + unit)),
  ...'hk us usd cny rmb eur gbp nt teu teus feu feus rs cad aud'.split(' '),
])
