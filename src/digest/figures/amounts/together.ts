import { takeAt } from '../../../text/takeAt.ts'

/** Nouns that one number counts together: `42 doctors and nurses`, `4,200 sheep and goats`. */

/** What stands in the same class is no clause of its own behind `and`. */
const CLASSES = [
  `men women children boys girls people adults residents tourists visitors guests pilgrims passengers
  crew pilots stewards stewardesses attendants doctors nurses medics patients midwives teachers students pupils professors lecturers parents
  staff workers engineers technicians miners skippers sailors fishermen farmers herders distillers
  rangers guides skiers climbers hikers soldiers policemen firefighters rescuers volunteers guards
  conductors engineers drivers carers prisoners players coaches singers dancers musicians actors journalists lawyers judges`,
  'sheep goats cattle cows bulls oxen pigs horses camels yaks dogs cats chickens hens turkeys ducks geese',
  'cars trucks lorries buses vans coaches motorcycles scooters bicycles tractors trailers',
  `homes houses flats apartments businesses shops stores hotels restaurants cafes schools arenas
  kindergartens hospitals clinics farms gardens sheds factories warehouses offices buildings`,
  'countries regions territories towns villages cities',
].map((nouns): ReadonlySet<string> => new Set(nouns.split(/\s+/)))

const AND = / and ([a-z]+)(?![A-Za-z'’-])/y

/** Of nouns that are counted together the first: passengers and crew are passengers. */
export function firstCounted(noun: string): string {
  const and = noun.indexOf(' and ')
  return and < 0 ? noun : noun.slice(0, and)
}

/**
 * The noun behind `and` that is counted with another.
 *
 * @param at Where the other ends.
 * @returns Where it ends too; null where it is none.
 */
export function countedWith(
  noun: string,
  text: string,
  at: number,
): { readonly noun: string; readonly end: number } | null {
  const own = CLASSES.filter((nouns) => nouns.has(noun))
  if (own.length === 0) return null
  const match = takeAt(AND, text, at)
  if (!match) return null
  const [whole, other = ''] = match
  if (!own.some((nouns) => nouns.has(other))) return null
  return { noun: `${noun} and ${other}`, end: at + whole.length }
}
