/** Names that an English text writes with capitals: `Chow Tai Fook`. */
import { codeAt } from '../../text/codeAt.ts'
import { unaccented } from '../../text/unaccented.ts'
import { isCapital, isDigit, isLetter, unitTable } from '../figures/chars.ts'
import { COMMON } from './commonWords.ts'
import { possessive } from './possessive.ts'

/** Two of them make a name of a single word that opens a sentence. */
const CAPITALS = /[A-Z]{2}|[a-z][A-Z]/

/** A name by its capitals. */
export interface FoundName {
  /** In lower case, letters without their marks. */
  readonly name: string
  /** First code unit after it, its possessive ending included. */
  readonly end: number
}

/** Capitalised phrases that do not merely open a sentence, each once: `Chow Tai Fook`. */
export function namesOf(text: string): readonly string[] {
  return [...new Set(namesIn(text).map(({ name }) => name))]
}

/** The same in their order, repeats too. */
export function namesIn(written: string): readonly FoundName[] {
  const text = unaccented(written)
  const names: FoundName[] = []
  let end = 0
  for (let at = capitalFrom(text, 0); at < text.length; at = capitalFrom(text, end)) {
    end = nameEnd(text, at)
    let name = text.slice(at, end - possessive(text, at, end))
    if (opensSentence(text, at)) {
      const space = name.indexOf(' ')
      const head = space < 0 ? name : name.slice(0, space)
      // The word that opens a sentence is capital anyway; two capitals in a row are a name.
      if (space < 0 && !CAPITALS.test(head)) continue
      if (COMMON.has(head)) name = space < 0 ? '' : name.slice(space + 1)
    }
    const folded = name.toLowerCase()
    if (folded.length > 1 && !COMMON.has(folded)) names.push({ name: folded, end })
  }
  return names
}

/** Where the name that begins with a capital ends: words with a capital, `of` between them. */
function nameEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    while (isLetter(codeAt(text, end)) || NAME_MARKS[codeAt(text, end)] === 1) end++
    const next = text.startsWith(' of ', end) ? end + 4 : end + 1
    if (codeAt(text, end) !== 0x20 || !isCapital(codeAt(text, next))) return end
    end = next
  }
}

const NAME_MARKS = unitTable("'’&-")

const STOPS = unitTable('.!?:;')
/** They may stand between the stop of a sentence and the space behind it. */
const CLOSING = unitTable('"”)')

/** Whether a word opens a text, a sentence or an item. */
function opensSentence(text: string, at: number): boolean {
  if (at === 0) return true
  if (codeAt(text, at - 1) !== 0x20) return false
  const last = codeAt(text, at - 2)
  return (
    last === 0x2d || STOPS[last] === 1 || (CLOSING[last] === 1 && STOPS[codeAt(text, at - 3)] === 1)
  )
}

/** The first place from one on where a name can begin; `200GWh` holds none. */
function capitalFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue
    const last = codeAt(text, at - 1)
    if (!isLetter(last) && !isDigit(last)) return at
  }
  return text.length
}
