/** In which file a name is looked up for its other forms; shared by the writing and the reading side. */
import { hashWord } from './format.ts'
import { scan } from './tokens.ts'

/** Names are spread over so many files. */
export const NAME_FILES = 64

/** Number of the file behind them: characters that sound alike, a line of them each. */
export const SOUNDS_FILE = NAME_FILES

/** A name as it is looked for: `People's Bank of China` and 泰勒·斯威夫特 in one word. */
export function nameKey(name: string): string {
  return wordsOf(name).join('')
}

export function wordsOf(name: string): readonly string[] {
  return scan(name).units.map(({ text }) => text)
}

/** Number of the file that has a key. */
export function nameFile(key: string): number {
  return hashWord(key) % NAME_FILES
}
