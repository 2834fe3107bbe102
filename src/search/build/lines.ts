import { LINES } from '../format.ts'
import { Folder, type IsThere } from './folder.ts'
import type { TierPlan } from './plan.ts'

/**
 * The lines on which the articles of a tier begin, delta-coded: articles of one dump are neighbours at similar
 * distances, which deflates well.
 *
 * @returns As `Folder.close`.
 */
export function packLines(
  { lines, salt }: Pick<TierPlan, 'lines' | 'salt'>,
  isThere: IsThere,
): ReturnType<Folder['close']> {
  const folder = new Folder('l', salt)
  for (let from = 0; from < lines.length; from += LINES) {
    const shard = lines.slice(from, from + LINES)
    const distances = shard.map((line, at) => line - (shard[at - 1] ?? 0))
    folder.add(String(from / LINES), JSON.stringify(distances))
  }
  return folder.close(isThere)
}
