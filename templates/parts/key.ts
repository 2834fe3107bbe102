/** What the signs of a chart or a table say, in one line, so far as they are there. */
import type { Html } from '../../src/text/html.ts'
import type { Language } from '../../src/text/time.ts'
import { joined } from './joined.ts'
import { wordsOf } from './words.ts'

/** @returns Null where no sign is there. */
export function signsKey(
  signs: readonly (Html | string | false | null)[],
  language: Language,
): Html | null {
  const { clauseSeparator } = wordsOf(language)
  const told = signs.filter((sign) => sign !== false && sign !== null)
  if (told.length === 0) return null
  return joined(told, clauseSeparator)
}
