import { wholeAlone } from '../digits.ts'
import { foldFrom } from '../fold.ts'
import type { StoredArticle } from '../format.ts'
import { withNearestYear } from '../nearestYear.ts'
import { IGNORED_QUOTES, type Scan, scan, type Unit, type ValueAt } from '../tokens.ts'
import { wordFactor } from './clauses.ts'
import { anyOf, type Need, needOf, splitHan } from './parse.ts'

/** Code units of a text, from and to. */
export type Range = readonly [start: number, end: number]

/** A passage with what of the query it has. */
interface MatchedPassage {
  /** Index among the passages of the article. */
  readonly at: number
  readonly ranges: readonly Range[]
}

export interface Match {
  readonly title: readonly Range[]
  /** Those that have something of the query, the best first. */
  readonly passages: readonly MatchedPassage[]
}

/**
 * Where an article has what is needed; null when it lacks one of the phrases.
 *
 * @param valueAt For needs that are values.
 */
export function matchArticle(
  article: StoredArticle,
  needs: readonly Need[],
  valueAt?: ValueAt,
): Match | null {
  const [, title, source, topics, published, , , headings, passages, tags, fold, elsewhere = []] =
    article
  const values = needs.some(({ kind }) => kind === 'value' || kind === 'any')
  const reading = { han: foldFrom(fold), valueAt: values ? valueAt : undefined }
  let matchers = needs.map((need) => matcherOf(need, published))
  const found = (text: string | null): readonly (readonly Range[])[] => {
    const read = scan(text ?? '', reading)
    const units = splitHan(read.units)
    return matchers.map((matcher) => matcher(read, units))
  }
  // What the article calls otherwise: 英伟达 for 輝達, `17 people` for `seventeen people`.
  const others = elsewhere.map(([other, word]) => [found(other), needOf(word)] as const)
  matchers = needs.map((need, at) => {
    const words = others.flatMap(([ranges, word]) => (ranges[at]?.length ? word : []))
    return matcherOf(mayBeOther(need) ? anyOf([need, ...words]) : need, published)
  })
  const inTitle = found(title)
  const inPassages = passages.map(([, , , text]) => found(text))
  const labels = [source, ...topics, ...tags, ...headings]
  const lacks = needs.some(
    (need, at) =>
      isChecked(need) &&
      ![inTitle, ...inPassages].some((ranges) => ranges[at]?.length) &&
      !labels.some((text) => found(text)[at]?.length),
  )
  if (lacks) return null
  const matched = inPassages
    .map((ranges, at) => ({
      at,
      ranges: merged(ranges.flat()),
      needs: ranges.filter((list) => list.length > 0).length,
    }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => b.needs - a.needs || a.at - b.at)
  return { title: merged(inTitle.flat()), passages: matched }
}

/**
 * Whether the index alone does not tell that an article has it.
 *
 * @param least Units of a phrase that are to be looked for in its text; of two the index tells by a hash, but not
 *   of a number beside Han.
 */
export function isChecked(need: Need, least = 2): boolean {
  if (need.kind === 'any') return need.of.some((one) => isChecked(one))
  if (need.kind !== 'phrase') return false
  const [first, second] = need.units
  return need.quoted || need.units.length >= (first?.kind === second?.kind ? least : 2)
}

type Matcher = (read: Scan, units: readonly Unit[]) => readonly Range[]

/** Whether it may be told in other words: neither a word of its own nor quoted. */
function mayBeOther(need: Need): boolean {
  return need.kind !== 'word' && !(need.kind === 'phrase' && need.quoted)
}

function matcherOf(need: Need, published: string | null): Matcher {
  if (need.kind === 'word') {
    return (read, units) =>
      units
        .filter((unit) => unit.kind === 'word' && wordFactor(unit.text, need) > 0)
        .map((unit) => range(read, unit))
  }
  if (need.kind === 'any') {
    const matchers = need.of.map((one) => matcherOf(one, published))
    return (read, units) => matchers.flatMap((matcher) => matcher(read, units))
  }
  if (need.kind === 'value') {
    return (read, units) =>
      [
        ...read.values.filter(({ terms }) =>
          [...terms, ...withNearestYear(terms, published)].some((term) =>
            need.terms.includes(term),
          ),
        ),
        ...units.filter(({ text }) =>
          [text, wholeAlone(text)].some((one) => need.terms.includes(one)),
        ),
      ].map((one) => range(read, one))
  }
  return (read, units) =>
    units.flatMap(({ start }, at) => {
      const last = units[at + need.units.length - 1]
      const isHere = need.units.every((_, step) => continues(read, units, at, need.units, step))
      return last && isHere ? [range(read, { start, end: last.end })] : []
    })
}

/** Whether the unit at a step of a phrase is there, as near to the one before as in the phrase. */
function continues(
  { folded }: Scan,
  units: readonly Unit[],
  at: number,
  wanted: readonly Unit[],
  step: number,
): boolean {
  const [here, unit] = [units[at + step], wanted[step]]
  if (!here || here.text !== unit?.text) return false
  const [before, wantedBefore] = [units[at + step - 1], wanted[step - 1]]
  if (!before || !wantedBefore) return true
  const between = folded.slice(before.end, here.start)
  // Between Han nothing is heard; between Han and Latin many writers set a space.
  return unit.kind === 'han' && wantedBefore.kind === 'han'
    ? unit.start > wantedBefore.end || IGNORED_QUOTES.test(between)
    : between.length <= 4
}

function range({ raw }: Scan, { start, end }: Pick<Unit, 'start' | 'end'>): Range {
  // One character can fold to several; then the end is still at its start.
  return [raw(start), Math.max(raw(end), raw(end - 1) + 1)]
}

/** Sorted, those that touch or overlap joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const all: Range[] = []
  for (const [start, end] of sorted) {
    const last = all.at(-1)
    if (last && start <= last[1]) {
      all[all.length - 1] = [last[0], Math.max(last[1], end)]
    } else all.push([start, end])
  }
  return all
}
