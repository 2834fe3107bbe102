/** Title Case, as headings and names have it. */

const SMALL = new Set(
  (
    'a an the and or nor but yet so of in on at to by for with from into onto upon over under ' +
    'amid among as via per vs than that within without between through across against toward ' +
    'towards during after before since until about around above below behind beyond near off out ' +
    'up down its is are be de la le et'
  ).split(' '),
)

/** Whether all words are capitalized but short function words. */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  let first = true
  for (const word of text.split(' ')) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '')
    const isSmall = /^\p{Ll}/u.test(letters)
    // `iPhone`, `eVTOL` and `mRNA` hold a capital; `a-share` and `vs.` are looked up bare.
    if (isSmall && !/\p{Lu}/u.test(letters)) {
      if (first || !SMALL.has(letters.replace(/[^\p{L}].*$/u, ''))) return false
    } else if (/^\p{L}/u.test(letters)) capitals++
    if (letters !== '') first = false
  }
  return capitals > 0
}
