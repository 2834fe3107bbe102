import type { Moved } from '../build/moved.ts'
import type { Settings } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'

/** Corrections that are told with what to write. */
const MOST_PAIRS = 5

/**
 * What keeps the addresses of corrected articles; empty where there are none. An article that has
 * just got its former id back is none: what it had in between is not to be kept.
 *
 * @param all Where all are told, if they are more than a line has room for.
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
  const pairs = told.map(({ from, to }) => `'${to.id}': '${from.id}'`).join(', ')
  const titles =
    told.map(({ to }) => `“${spelt(to.title.text)}”`).join(', ') + (isMore ? ', …' : '')
  // Corrected again: one former id is that of one article alone.
  const stale = told.flatMap(({ from }) =>
    Object.keys(formerly).filter((now) => formerly[now] === from.id),
  )
  return (
    `Corrected, and so at another address: ${titles}. If the one before is published, keep it: ` +
    `in .eleventy.ts write formerly: { ${pairs}${isMore ? ', …' : ''} }` +
    `${stale.length > 0 ? `, and take out ${stale.join(', ')}` : ''}` +
    `${isMore ? `; all ${moved.length}: ${all}` : ''}\n`
  )
}

/** Tells of a row of builds what their last one has and the site before them had not. */
export class MovedSince {
  readonly #from = new Map<string, string>()

  /** @returns Of the articles that moved now, those that are elsewhere than at the beginning. */
  add(moved: readonly Moved[]): readonly Moved[] {
    return moved.flatMap(({ from, to }) => {
      const first = this.#from.get(from.id) ?? from.id
      this.#from.delete(from.id)
      if (first === to.id) return []
      this.#from.set(to.id, first)
      return [{ from: { id: first }, to }]
    })
  }
}
