/** Whether two groups of several articles of the same days are of two events, as each has figures of its own. */
import { TOLD_DAYS } from '../../days.ts'
import { isCommonMark, isFigure } from '../../facts/exactness.ts'
import { listOf, type StoryPack } from '../packed/storyPack.ts'
import type { Articles } from '../terms/articles.ts'

/** Articles of a group that give a figure of its event. */
const SEVERAL = 2
/** Such figures that each group has. */
const FIGURES = 2

/**
 * A tender and a duty, both on wheat, both of this week: several articles give tonnes and price of the one, several the roubles of
 * the other, and none gives figures of both. A round-up that is similar to both does not merge them. Days later figures may
 * be others.
 */
export function areTwoEvents(
  mine: readonly number[],
  theirs: readonly number[],
  { table, days }: Pick<Articles, 'table' | 'days'>,
): boolean {
  if (mine.length < SEVERAL || theirs.length < SEVERAL) return false
  if (!areOfSameDays(mine, theirs, days)) return false
  const [here, there] = [givenBy(mine, table.pack), givenBy(theirs, table.pack)]
  return hasOwnFigures(here, there) && hasOwnFigures(there, here)
}

/** Whether an article of one is within the same days as the other group; one without a date is of any day. */
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

/** Whether a group has figures that several of it give, and the other group gives none of these. */
function hasOwnFigures(given: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>) {
  const own = [...given].flatMap(([mark, count]) => (count < SEVERAL ? [] : mark))
  return own.length >= FIGURES && !own.some((mark) => others.has(mark))
}

/** How many articles of a group give each figure that is no count or share below a hundred. */
function givenBy(group: readonly number[], pack: StoryPack): ReadonlyMap<number, number> {
  const given = new Map<number, number>()
  for (const at of group) {
    for (const mark of listOf(pack, at, 'marks')) {
      const text = pack.texts[mark] ?? ''
      if (isFigure(text) && !isCommonMark(text)) given.set(mark, (given.get(mark) ?? 0) + 1)
    }
  }
  return given
}
