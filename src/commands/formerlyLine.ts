import type { Changes } from '../digest/changes.ts'
import type { Settings } from '../records/settings.ts'

/** Corrections that are told with what to write. */
const MOST_PAIRS = 5

/**
 * What keeps the addresses of corrected articles; empty where there are none. An article that has
 * just got its former id back is none: what it had in between is not to be kept.
 */
export function formerlyLine(
  { corrected }: Pick<Changes, 'corrected'>,
  formerly: Settings['formerly'],
): string {
  const kept = new Set(Object.values(formerly))
  const moved = corrected.filter(({ from, to }) => from.id !== to.id && !kept.has(to.id))
  if (moved.length === 0) return ''
  const pairs = moved.slice(0, MOST_PAIRS).map(({ from, to }) => `'${to.id}': '${from.id}'`)
  const more = moved.length > MOST_PAIRS ? ', …' : ''
  const rest = more && `; all ${moved.length} are in data/changes.json`
  return `Corrected articles have another address; to keep the one that they had, write in .eleventy.ts: formerly: { ${pairs.join(', ')}${more} }${rest}\n`
}
