/** Codes of sounds, which stand among those of names: `^LSKNT` of El Segundo, `^aCNK` of Chancay. */

/** Consonants; fewer are heard in many a word, and of so few the first vowel is to be the same. */
const FEWEST = 3
const MOST = 12

/**
 * The code of a name by its consonants, and by its first vowel where they are few; null where they
 * are fewer or too many.
 *
 * @param isOpen Whether the name begins with that vowel.
 */
export function soundCode(isOpen: boolean, vowel: string, consonants: string): string | null {
  const { length } = consonants
  if (length < FEWEST || length > MOST) return null
  return length === FEWEST ? `^${isOpen ? '+' : ''}${vowel}${consonants}` : `^${consonants}`
}

/** Whether a code is of a sound. */
export function isSoundCode(code: string): boolean {
  return code.charCodeAt(0) === 0x5e
}

/** Whether a code is of a sound that few other names have. */
export function isLongSound(code: string): boolean {
  return isSoundCode(code) && /^\^[A-Z]/.test(code)
}
