/**
 * Articles whose title, source or time was corrected, under the id that they had: their address, their
 * feed entry and whatever else names them stay what they were.
 */
import { nearest } from '../../text/nearest.ts'
import type { LightDump } from '../lightArticle.ts'
import type { Stray } from '../stray.ts'
import { renamed } from './renamed.ts'

/**
 * Give articles the ids that the settings say they had.
 *
 * @param formerly The id that an article had, by the one that it would have now.
 * @returns The same files where no article gets another id; and what of the settings was of no use.
 */
export function withFormerIds(
  dumps: readonly LightDump[],
  formerly: Readonly<Record<string, string>>,
): { readonly dumps: readonly LightDump[]; readonly strays: readonly Stray[] } {
  const wishes = Object.entries(formerly)
  if (wishes.length === 0) return { dumps, strays: [] }
  const ids = new Set(dumps.flatMap(({ articles }) => articles.map(({ id }) => id)))
  const former = new Map(wishes.filter(([now, was]) => ids.has(now) && !ids.has(was)))
  const strays = wishes
    .filter(([now]) => !former.has(now))
    .map(([now]): Stray => {
      const isTaken = ids.has(now)
      const meant = isTaken ? null : nearest(now, [...ids])
      return { setting: 'formerly', id: now, why: isTaken ? 'taken' : 'unknown', meant }
    })
  if (former.size === 0) return { dumps, strays }
  return { dumps: dumps.map((dump) => withIds(dump, former)), strays }
}

function withIds(dump: LightDump, former: ReadonlyMap<string, string>): LightDump {
  if (!dump.articles.some(({ id }) => former.has(id))) return dump
  const articles = dump.articles.map((light) => {
    const was = former.get(light.id)
    return was === undefined ? light : renamed(light, was)
  })
  return { ...dump, articles }
}
