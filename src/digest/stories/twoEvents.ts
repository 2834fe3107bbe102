/** Whether two groups of several articles, told on the same days, are of two events: each has figures of its own. */
import { TOLD_DAYS } from '../days.ts'
import { isCommonMark, isFigure } from '../facts/exactness.ts'
import type { Articles } from './articles.ts'
import { listOf, type StoryPack } from './storyPack.ts'

/** Articles of a group that give a figure, so that it is of what they tell. */
const SEVERAL = 2
/** So many articles two groups of a dump or two may have together that are one by words alone. */
const FEW = 4
/** Such figures that each group has. */
const FIGURES = 2
/** Such figures and names, in a dump or two. */
const OWN = 2

/**
 * A tender and a duty, both on wheat, both of this week: several give the tonnes and the price of one, several
 * the roubles of the other, and nobody has a figure of either with the other. A round-up that is like both brings them
 * no nearer. What comes days later may have other figures.
 *
 * Of a dump or two, whose articles are mostly of one theme, no name is rare: two fires of one chain of shops share as many
 * as two outlets on one of them do. There names count as figures do, where the groups have no figure in common: each fire has its
 * town and its baker. Who tells of an event without figures, or of what came of it, lacks those of others, and has hardly two
 * names that they lack as well.
 */
export function areTwoEvents(
  mine: readonly number[],
  theirs: readonly number[],
  { table, days }: Pick<Articles, 'table' | 'days'>,
): boolean {
  if (mine.length < SEVERAL || theirs.length < SEVERAL) return false
  if (!areOfSameDays(mine, theirs, days)) return false
  const [here, there] = [givenBy(mine, table.pack), givenBy(theirs, table.pack)]
  const isTheme = !table.isMany && mine.length + theirs.length > FEW
  if (isTheme && ![...here.keys()].some((mark) => there.has(mark))) {
    const [some, others] = [namedBy(mine, table.pack), namedBy(theirs, table.pack)]
    return (
      ownOf(here, there) + ownOf(some, others) >= OWN &&
      ownOf(there, here) + ownOf(others, some) >= OWN
    )
  }
  return hasOwnFigures(here, there) && hasOwnFigures(there, here)
}

/** Whether an article of one was told within few days of one of the other; without a date it is of any day. */
function areOfSameDays(
  mine: readonly number[],
  theirs: readonly number[],
  days: readonly number[],
): boolean {
  const ofOthers = theirs.map((at) => days[at] ?? Number.NaN)
  const [first, last] = [Math.min(...ofOthers), Math.max(...ofOthers)]
  if (Number.isNaN(first)) return true
  return mine.some((at) => {
    const day = days[at] ?? Number.NaN
    return !(day < first - TOLD_DAYS || day > last + TOLD_DAYS)
  })
}

type Holders = ReadonlyMap<number, number>

/** How many things several of a group give, and nobody of the other. */
function ownOf(given: Holders, others: Holders): number {
  return [...given].filter(([each, count]) => count >= SEVERAL && !others.has(each)).length
}

/** How many articles of a group have each name. */
function namedBy(group: readonly number[], pack: StoryPack): Holders {
  const named = new Map<number, number>()
  for (const at of group) {
    for (const name of new Set(listOf(pack, at, 'names'))) {
      named.set(name, (named.get(name) ?? 0) + 1)
    }
  }
  return named
}

/** Whether several of a group give figures, and nobody of the other group gives one of them. */
function hasOwnFigures(given: Holders, others: Holders): boolean {
  const own = [...given].flatMap(([mark, count]) => (count < SEVERAL ? [] : mark))
  return own.length >= FIGURES && !own.some((mark) => others.has(mark))
}

/** How many articles of a group give each figure that is no count or share below a hundred. */
function givenBy(group: readonly number[], pack: StoryPack): Holders {
  const given = new Map<number, number>()
  for (const at of group) {
    for (const mark of listOf(pack, at, 'marks')) {
      const text = pack.texts[mark] ?? ''
      if (isFigure(text) && !isCommonMark(text)) given.set(mark, (given.get(mark) ?? 0) + 1)
    }
  }
  return given
}
