/** What came of an event weeks later: a ruling, the end of a fire, shareholders who agree. */
import { isDay, isKnownAgainBy } from './exactness.ts'
import { NEVER } from './likeness.ts'
import { type Comparing, type Link, TOLD_DAYS } from './lone.ts'
import { type List, listOf } from './storyPack.ts'
import { goesOn, type TermTable } from './storyTerms.ts'

/** A deal takes a year until all agree. */
const LONGEST_DAYS = 400

/** Days from an event to its news, and those within which it is told by day and month alone. */
const SOON = 2
const HALF_A_YEAR = 182

/** What more articles than these name is of many events. */
const MOST_NAMING = 6

/** Rare things that both name: a company alone has many events. */
const THINGS = 2

/**
 * Articles of no story that tell of an event days or months later. Then words say little: most that is
 * as like is another event of the same company. So both headlines name the same rare thing, the
 * texts another one, and the later text gives a figure of the earlier by which it is known again, or
 * names its day. Whoever has such a past in two stories is left.
 *
 * Grows with the number of articles: a rare thing has few.
 *
 * @param days Days since 1970 of each article; NaN without a date.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each
 *   article, so that links may be joined on the way.
 * @returns Links in the order of the later articles.
 */
export function* followUps(
  table: TermTable,
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { likeness }: Pick<Comparing, 'likeness'>,
): Generator<Link, void, undefined> {
  const evidence = new Evidence(table, days)
  const later = [...days.keys()].filter((at) => !Number.isNaN(days[at]))
  later.sort((one, other) => (days[one] ?? 0) - (days[other] ?? 0) || one - other)
  for (const at of later) {
    if (groups[at]?.length !== 1) continue
    const past = evidence
      .headlinedWith(at)
      .filter((other) => evidence.isKnownAgain(at, other) && likeness(at, other) !== NEVER)
    const [first] = past
    if (first === undefined || past.some((other) => groups[other] !== groups[first])) continue
    yield { low: Math.min(at, first), high: Math.max(at, first), score: likeness(at, first) }
  }
}

class Evidence {
  readonly #table: TermTable
  readonly #days: readonly number[]
  /** Articles by the rare terms of their headlines, ascending. */
  readonly #holders = new Map<number, number[]>()

  constructor(table: TermTable, days: readonly number[]) {
    this.#table = table
    this.#days = days
    for (const at of days.keys()) {
      for (const term of this.#rareIn('title', at)) {
        const known = this.#holders.get(term)
        if (known) known.push(at)
        else this.#holders.set(term, [at])
      }
    }
  }

  /** Articles before one, by days at least, whose headlines name what its own does. */
  headlinedWith(at: number): readonly number[] {
    const found = new Set<number>()
    for (const term of this.#rareIn('title', at)) {
      for (const other of this.#holders.get(term) ?? []) {
        const apart = (this.#days[at] ?? 0) - (this.#days[other] ?? Number.NaN)
        if (apart > TOLD_DAYS && apart <= LONGEST_DAYS) found.add(other)
      }
    }
    return [...found].sort((one, other) => one - other)
  }

  isKnownAgain(later: number, earlier: number): boolean {
    return (
      (this.#givesFigure(later, earlier) || this.#namesDay(later, earlier)) &&
      this.#things(later, earlier) >= THINGS
    )
  }

  #givesFigure(later: number, earlier: number): boolean {
    const { pack, counts } = this.#table
    const known = listOf(pack, earlier, 'marks')
    return listOf(pack, later, 'marks').some(
      (mark) =>
        (counts.marks[mark] ?? 0) <= MOST_NAMING &&
        known.includes(mark) &&
        isKnownAgainBy(pack.texts[mark] ?? ''),
    )
  }

  /** News is told within {@link SOON} days; a day without a year is the nearest of that name. */
  #namesDay(later: number, earlier: number): boolean {
    const { pack } = this.#table
    const day = this.#days[earlier] ?? 0
    if ((this.#days[later] ?? 0) - day > HALF_A_YEAR) return false
    const told = Array.from({ length: SOON + 1 }, (_, before) => dayMark(day - before))
    return listOf(pack, later, 'marks').some((mark) => {
      const text = pack.texts[mark] ?? ''
      return isDay(text) && told.includes(text)
    })
  }

  /** How many rare things both name; pairs of one run of Han are one. */
  #things(later: number, earlier: number): number {
    const { texts } = this.#table.pack
    const known = this.#namedIn(earlier)
    let things = 0
    let last = ''
    for (const term of this.#namedIn(later)) {
      if (!known.has(term)) continue
      const text = texts[term] ?? ''
      if (!goesOn(last, text)) things++
      last = text
    }
    return things
  }

  #namedIn(at: number): ReadonlySet<number> {
    return new Set([...this.#rareIn('title', at), ...this.#rareIn('words', at)])
  }

  #rareIn(list: Extract<List, 'title' | 'words'>, at: number): Int32Array {
    const { pack, counts } = this.#table
    return listOf(pack, at, list).filter(
      (term) =>
        (counts.title[term] ?? 0) <= MOST_NAMING &&
        (counts.words[term] ?? 0) <= MOST_NAMING &&
        !this.#table.isEveryday(term),
    )
  }
}

/** As a day stands among the marks of an article: `11-01`. */
function dayMark(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(5, 10)
}
