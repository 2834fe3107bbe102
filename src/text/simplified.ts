import toSimplified from 'opencc-js/dict/TSCharacters'

/** The first two characters of each entry of a dictionary. */
export function charactersOf(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to]
  })
}

/** Traditional characters with their simplified form, one for one; without those that keep theirs. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  charactersOf(toSimplified).filter(([character, simplified]) => character !== simplified),
)
