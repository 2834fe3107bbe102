/** Headlines of one pattern, days apart, that are of two events: with other names, in another place, or of another month. */
import { codesOf } from '../../bilingual/codes.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { areApart } from '../../facts/periods.ts'
import { aroundSeat, type Seat } from '../../facts/seats.ts'
import type { StoryTerms } from '../../facts/terms.ts'

/** Words that two headlines of one pattern share at least. */
const ALIKE = 2

/**
 * A follow-up has another headline than the event. So where most words of two headlines are the same (`Wessex Water fined
 * £88m for spilling sewage`, `Northbrook Water fined £17m for spilling sewage`), and each has a name that the other text does
 * not have, they are of two events; and so are two months of one table.
 *
 * @param other Of the same language.
 */
export function haveConflictingHeadlines(one: StoryTerms, other: StoryTerms): boolean {
  const shared = one.title.filter((word) => other.title.includes(word))
  const shorter = Math.min(one.title.length, other.title.length)
  if (shared.length < ALIKE || shared.length * 2 < shorter) return false
  if (areOtherMonths(one, other)) return true
  return shared.length * 3 >= shorter * 2 && haveOwnNames(one, other, shared)
}

function areOtherMonths({ period: one }: StoryTerms, { period: other }: StoryTerms): boolean {
  return one !== null && other !== null && areMonths(one, other) && areApart(one, other)
}

function areMonths(...periods: readonly string[]): boolean {
  return periods.every((period) => MONTH.test(period))
}

const MONTH = /M\d/

/** Whether each headline has a name that the other text has nowhere, and both share none. */
function haveOwnNames(one: StoryTerms, other: StoryTerms, shared: readonly string[]): boolean {
  return (
    hasOwnName(one, other) &&
    hasOwnName(other, one) &&
    !one.phrases.some(
      (phrase) =>
        other.phrases.includes(phrase) && wordsOf(phrase).some((word) => shared.includes(word)),
    )
  )
}

function hasOwnName({ title, names }: StoryTerms, other: StoryTerms): boolean {
  return title.some((word) => names.includes(word) && !has(other, word))
}

/** A court may judge what happened elsewhere. */
const COURTS: ReadonlySet<string> = new Set(['高院', '中院', '法院'])

/**
 * Whether the headline of the later of two Chinese articles opens with a city or a province, and the
 * earlier has nothing of it.
 */
export function isSeatedElsewhere(earlier: StoryTerms, { seat, title }: StoryTerms): boolean {
  if (seat === null || title.some((word) => COURTS.has(word))) return false
  return !termsAround(seat).some((term) => has(earlier, term) || earlier.codes.includes(term))
}

/** Words and codes by which a text names a place or what lies around it. */
function termsAround(seat: Seat): readonly string[] {
  const known = AROUND.get(seat.name)
  if (known) return known
  const own = aroundSeat(seat).flatMap((name) => [...wordsOf(name), ...codesOf(name)])
  AROUND.set(seat.name, own)
  return own
}

/** Kept by place: there are a few hundred. */
const AROUND = new Map<string, readonly string[]>()

function has({ words, title }: StoryTerms, word: string): boolean {
  return words.includes(word) || title.includes(word)
}
