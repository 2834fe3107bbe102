import { PLACES } from '../../text/places.ts'
import { SPOTS } from '../../text/spots.ts'
import { EVENTS } from './events.ts'
import { EVERYDAY } from './everyday.ts'
import { NAMES } from './names.ts'
import { NOUNS } from './nouns.ts'
import { NOUNS_OF_LEISURE } from './nounsOfLeisure.ts'
import { NOUNS_OF_NATURE } from './nounsOfNature.ts'
import { NOUNS_OF_WORK } from './nounsOfWork.ts'
import { WORD_FAMILIES } from './wordFamilies.ts'

/** What is called alike in both languages. */
interface Row {
  /** Its mark and name. */
  readonly code: string
  /** As the tables have them. */
  readonly english: readonly string[]
  readonly chinese: readonly string[]
}

/** The mark of companies, products, persons and bodies. */
export const NAME = '='

const TABLES = [
  [PLACES, '@'],
  [NAMES, NAME],
  [SPOTS, '*'],
  [EVENTS, '!'],
  [NOUNS, '~'],
  [NOUNS_OF_WORK, '~'],
  [NOUNS_OF_NATURE, '~'],
  [NOUNS_OF_LEISURE, '~'],
] as const

/** Whether a code is that of an event or a thing, and not of one that has a name. */
export function isNoun(code: string): boolean {
  return /^[!~]/.test(code)
}

/** All rows of the tables, those of names first. */
export function* rows(): Generator<Row, void, undefined> {
  for (const [table, mark] of TABLES) {
    for (const line of table.trim().split('\n')) {
      const [name = '', english = '', chinese = ''] = line.split(' : ')
      yield { code: mark + name, english: english.split('|'), chinese: chinese.split('|') }
    }
  }
}

/** What news says of anything, as it is called in English and in Chinese. */
export function everydayRows(): Table {
  return [EVERYDAY, WORD_FAMILIES].flatMap(tableOf)
}

/** Rows of lists of forms. */
type Table = readonly (readonly (readonly string[])[])[]

/** A table as it is written, `copper : 铜|铜价` on each line. */
export function tableOf(text: string): Table {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' : ').map((forms) => forms.split('|')))
}
