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

/** The simplified form of each code unit; most have themselves. */
export const SIMPLIFIED_UNITS = new Uint16Array(0x10000).map((_, unit) => unit)
for (const [character, form] of SIMPLIFIED) {
  if (character.length === 1 && form.length === 1) {
    SIMPLIFIED_UNITS[character.charCodeAt(0)] = form.charCodeAt(0)
  }
}

/** A text with traditional characters simplified. */
export function simplified(text: string): string {
  return inForms(text, SIMPLIFIED_UNITS)
}

/** A text with another form for each code unit: one for one, so that every offset stays. */
export function inForms(text: string, forms: Uint16Array): string {
  let changed = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const form = forms[unit] ?? unit
    if (form === unit) continue
    changed += text.slice(from, at) + String.fromCharCode(form)
    from = at + 1
  }
  return from === 0 ? text : changed + text.slice(from)
}
