/** What git leaves in a file that two editors changed in one place: both texts, between lines of marks. */

const MARK = '<<<<<<<'
const OPENING = /^<{7}(?: .*)?$/m
/** Between the two texts, or below them: somebody may have taken out one of the lines. */
const LATER = /^(?:={7}|>{7}(?: .*)?)$/m

/** Where the first conflict begins, or -1. */
export function conflictIn(text: string): number {
  if (!text.includes(MARK)) return -1
  const at = text.search(OPENING)
  return at !== -1 && LATER.test(text.slice(at)) ? at : -1
}
