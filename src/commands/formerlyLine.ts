import type { Moved } from '../build/movedArticles.ts'
import type { Settings } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'

/** What moved, and the setting that keeps its old address. */
export const MOST_PAIRS = 5

/**
 * What keeps the addresses of corrected articles; empty where there are none. An article that has
 * just got its former id back is none: what it had in between is not to be kept.
 *
 * @param all File or command that lists all of them, where one line cannot.
 */
export function formerlyLine(
  corrected: readonly Moved[],
  formerly: Settings['formerly'],
  all: string,
): string {
  const kept = new Set(Object.values(formerly))
  const moved = corrected.filter(({ from, to }) => from.id !== to.id && !kept.has(to.id))
  if (moved.length === 0) return ''
  const told = moved.slice(0, MOST_PAIRS)
  const isMore = moved.length > MOST_PAIRS
  const pairs = told.map(({ from, to }) => `'${to.id}': '${from.id}'`)
  const titles =
    told.map(({ to }) => `“${spelt(to.title.text)}”`).join(', ') + (isMore ? ', …' : '')
  // Corrected again: one former id is that of one article alone.
  const stale = told.flatMap(({ from }) =>
    Object.keys(formerly).filter((now) => formerly[now] === from.id),
  )
  return (
    `Corrected, and so at another address: ${titles}. ${keeping('formerly', pairs, isMore, stale)}` +
    `${isMore ? `; all ${moved.length}: ${all}` : ''}\n`
  )
}

/**
 * What to write, so that addresses stay.
 *
 * @param pairs What the setting is to have, as TypeScript writes it; with `isMore`, the first of them.
 * @param stale What it has and is not to have any more.
 */
export function keeping(
  setting: 'formerly' | 'topics',
  pairs: readonly string[],
  isMore: boolean,
  stale: readonly string[],
): string {
  return (
    `If the one before is published, keep it: in .eleventy.ts write ${setting}: ` +
    `{ ${pairs.join(', ')}${isMore ? ', …' : ''} }` +
    `${stale.length > 0 ? `, and take out ${stale.join(', ')}` : ''}`
  )
}
