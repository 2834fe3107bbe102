/** Fallback for phrases that no text has: cuts them into parts. */
import type { Unit } from '../tokens.ts'
import { type Need, needOfUnits, type Query } from './parse.ts'
import type { Tier } from './shards.ts'

type Phrase = Need & { readonly kind: 'phrase' }

/** Of more characters, in all phrases, the index is not asked where words may end: that would load too much. */
const MOST_ASKED = 40

/** Queries that ask for parts of phrases. */
interface SplitQueries {
  /** The nearest first. */
  readonly queries: readonly Query[]
  /** Every phrase in its words, as far as the index tells them. */
  readonly words: Query
  /** Characters that `words` does without: nothing has them beside those they were typed beside. */
  readonly dropped: readonly Need[]
  /** What is left of phrases of two or three characters: each alone. Null without one. */
  readonly characters: Query | null
}

/**
 * `俄罗斯稀土` becomes `俄罗斯` and `稀土`: a phrase is cut where two scripts meet and where a pair of
 * characters stands in no text, then also at each other place, since each may be the border of two
 * words. One character alone says nothing, so none is cut off.
 */
export async function splitPhrases(tiers: readonly Tier[], query: Query): Promise<SplitQueries> {
  const loose = query.needs.filter(isLoose)
  const isShort = loose.flatMap(({ units }) => units).length <= MOST_ASKED
  const find = isShort ? bordersOf : everySecond
  const each = await Promise.all(
    query.needs.map(async (need) => ({
      need,
      borders: isLoose(need) ? await find(need, tiers) : [],
    })),
  )
  const asking = (cut: (need: Phrase, borders: readonly Border[]) => readonly Need[]) => {
    const needs = each.flatMap(({ need, borders }) => (isLoose(need) ? cut(need, borders) : [need]))
    return needs.some((need) => !query.needs.includes(need)) ? { ...query, needs } : null
  }
  const places = Math.max(0, ...each.map(({ borders }) => borders.length))
  const queries: (Query | null)[] = []
  for (let place = -1; place < places; place++) {
    // The same as before, where those places are cut in any case.
    if (place >= 0 && !each.some(({ borders }) => borders[place]?.articles)) continue
    queries.push(
      asking((need, borders) => {
        const weakest = borders.toSorted((a, b) => a.articles - b.articles)[place]
        return cutAt(
          need,
          borders.filter((one) => one.articles === 0 || one === weakest),
        )
      }),
    )
  }
  const dropped = each
    .flatMap(({ need, borders }) => (isLoose(need) ? strayCharacters(need, borders) : []))
    .map((unit) => partOf([unit]))
  const words = asking(without)
  if (dropped.length === 0) queries.push(words)
  return {
    queries: queries.filter((one) => one !== null),
    words: words ?? query,
    dropped,
    characters: asking((need) =>
      need.units.length < 4 ? need.units.map((one) => partOf([one])) : [need],
    ),
  }
}

/** With each phrase cut where two scripts meet: `特斯拉model3`. */
export function cutAtScripts(query: Query): Query {
  const needs = query.needs.flatMap((need) =>
    isLoose(need)
      ? cutAt(
          need,
          need.units.flatMap((_, at) => (isScriptBorder(need, at) ? [{ at, articles: 0 }] : [])),
        )
      : [need],
  )
  return { ...query, needs }
}

/** Whether two scripts meet before a unit. */
function isScriptBorder({ units }: Phrase, at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  // What stands apart in one need is a name of several words.
  if (!before || !unit || unit.start > before.end) return false
  return !isCounting(before) && (before.kind !== 'han' || unit.kind !== 'han')
}

/** A number and its unit are one thing; a year is one alone. */
function isCounting({ kind, text }: Unit): boolean {
  return kind === 'number' && !/^(?:19|20)\d\d$/.test(text)
}

function isLoose(need: Need): need is Phrase {
  return need.kind === 'phrase' && !need.quoted && need.units.length > 1
}

interface Border {
  /** Index of the unit that follows. */
  readonly at: number
  /** Articles in which both sides touch; 0 where two scripts meet. */
  readonly articles: number
}

/** The borders between the units of a phrase at which it may be cut, in order. */
async function bordersOf(need: Phrase, tiers: readonly Tier[]): Promise<readonly Border[]> {
  const { units } = need
  const borders = await Promise.all(
    units.slice(1).map(async (unit, index): Promise<Border | null> => {
      const before = units[index]
      if (isScriptBorder(need, index + 1)) return { at: index + 1, articles: 0 }
      if (!before || isCounting(before) || unit.start > before.end) return null
      const entries = await Promise.all(tiers.map((tier) => tier.term(before.text + unit.text)))
      const articles = entries.reduce((sum, entry) => sum + (entry?.count ?? 0), 0)
      return { at: index + 1, articles }
    }),
  )
  return borders.filter((border) => border !== null)
}

function everySecond({ units }: Phrase): readonly Border[] {
  return units.flatMap((_, at) => (at % 2 === 0 && at > 0 ? [{ at, articles: 0 }] : []))
}

/** Where the two that touch stand so in fewer texts than their neighbours on either side. */
function valleysOf(borders: readonly Border[]): readonly Border[] {
  const high = Number.POSITIVE_INFINITY
  return borders.filter(({ at, articles }) => {
    const [left = high, right = high] = [at - 1, at + 1].map(
      (place) => borders.find((border) => border.at === place)?.articles,
    )
    return articles === 0 || (articles < left && articles < right)
  })
}

/** Characters of a phrase from so many on may be errors of typing, where so many are left. */
const LONG = 4
const LEFT = 3

/**
 * Characters that stand beside neither neighbour in any text: the error in 保时捷第三季渡营收. Two in a row
 * are a word that occurs in no text.
 */
function strayCharacters({ units }: Phrase, borders: readonly Border[]): readonly Unit[] {
  const parts = (at: number): boolean =>
    at === 0 ||
    at === units.length ||
    borders.some((border) => border.at === at && border.articles === 0)
  const isAlone = (at: number): boolean => units[at]?.kind === 'han' && parts(at) && parts(at + 1)
  const alone = units.filter((_, at) => isAlone(at) && !isAlone(at - 1) && !isAlone(at + 1))
  return units.length >= LONG && units.length - alone.length >= LEFT ? alone : []
}

/** The parts of a phrase without its strays. */
function without(need: Phrase, borders: readonly Border[]): readonly Need[] {
  const { units } = need
  const strayed = strayCharacters(need, borders)
  const valleys = valleysOf(borders)
  if (strayed.length === 0) return cutAt(need, valleys)
  const ends = [...strayed.map((unit) => units.indexOf(unit)), units.length]
  return ends.flatMap((end, at) => {
    const from = (ends[at - 1] ?? -1) + 1
    return from < end ? partsAt(units, valleys, from, end) : []
  })
}

/** The parts of a phrase between borders, in order; itself without one. */
function cutAt(need: Phrase, borders: readonly Border[]): readonly Need[] {
  const parts = partsAt(need.units, borders)
  return parts.length > 1 ? parts : [need]
}

/** The parts between borders, of the units from one up to another; one that leaves a lone character is none. */
function partsAt(
  units: readonly Unit[],
  borders: readonly Border[],
  from = 0,
  end = units.length,
): readonly Need[] {
  const cuts = [from]
  for (const { at } of borders) {
    if (isLongEnough(units.slice(cuts.at(-1), at)) && isLongEnough(units.slice(at, end)))
      cuts.push(at)
  }
  return cuts.map((start, at) => partOf(units.slice(start, cuts[at + 1] ?? end)))
}

function isLongEnough(units: readonly Unit[]): boolean {
  return textOf(units).length > 1
}

function partOf(units: readonly Unit[]): Need {
  return needOfUnits(units, textOf(units))
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('')
}
