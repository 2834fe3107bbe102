import { LINES } from '../format.ts'
import type { Hit, HitPassage } from './hits.ts'

/** The part of a hit that its passages need to find their lines. */
interface Located extends Pick<Hit, 'tier' | 'article'> {
  readonly passages: readonly Pick<HitPassage, 'line'>[]
}

/**
 * The lines of their dumps on which the passages of hits stand. Where a file is missing or damaged they are not
 * known, and the answer is as good without.
 */
export function linesOf(
  hits: readonly Located[],
): Promise<readonly (readonly (number | null)[])[]> {
  return Promise.all(
    hits.map(async ({ tier: { files, table }, article, passages }) => {
      const shard = Math.floor(article / LINES)
      const distances = await files.json<readonly number[]>(`l/${table.lines}/${shard}`)
      let first = 0
      for (const distance of distances?.slice(0, (article % LINES) + 1) ?? []) first += distance
      return passages.map(({ line }) => (line < 0 ? -line : distances && first + line))
    }),
  )
}
