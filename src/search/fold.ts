/** Maps a traditional character to its simplified one; any other stays. */
export type HanFold = (character: string) => string

const asItStands = (at: number): number => at

const PLAIN =
  /^[\x20-\x7e\u2013-\u2026\u3001-\u3011\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/
/** Latin letters that are no base letter with an accent: each with what is typed for it on other keyboards. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}
const folds = new Map<string, string>()

interface Folded {
  readonly folded: string
  /** Where a code unit of the folded text stood in the text itself. */
  readonly raw: (at: number) => number
}

/** @param pairs Traditional characters, each followed by its simplified one. */
export function foldFrom(pairs: string): HanFold | undefined {
  if (pairs === '') return undefined
  const characters = Array.from(pairs)
  const table = new Map<string, string>()
  for (let at = 0; at < characters.length; at += 2) {
    table.set(characters[at] ?? '', characters[at + 1] ?? '')
  }
  return (character) => table.get(character) ?? character
}

/**
 * A text without case, accents, full-width forms and, where `han` tells them, traditional characters.
 *
 * @param han Maps each Han character; by default none is changed.
 */
export function fold(text: string, han?: HanFold): Folded {
  if (PLAIN.test(text) && han === undefined) {
    return { folded: text.toLowerCase(), raw: asItStands }
  }
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    let plain = folds.get(character)
    if (plain === undefined) {
      plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')
      plain = LETTERS[plain] ?? plain
      folds.set(character, plain)
    }
    if (han) plain = han(plain)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) places.push(at)
    at += character.length
  }
  places.push(at)
  return { folded, raw: (index) => places[index] ?? text.length }
}
