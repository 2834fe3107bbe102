import { nearest } from '../../text/nearest.ts'
import type { Disagreement } from '../digest.ts'
import type { Stray } from '../stray.ts'
import { isOpen } from './disputed.ts'

/**
 * Ids in the settings that no disagreement has: mistyped, or of articles that are no longer there.
 *
 * @param dismissed Notes by id.
 */
export function strayDismissals(
  dismissed: Readonly<Record<string, string>>,
  disagreements: readonly Pick<Disagreement, 'id' | 'status'>[],
): readonly Stray[] {
  const told = disagreements.filter(({ status }) => status === 'dismissed').map(({ id }) => id)
  const open = disagreements.filter(isOpen).map(({ id }) => id)
  return (
    Object.keys(dismissed)
      // A disagreement that was made to share its id with another one got a longer one.
      .filter((id) => !told.some((other) => other === id || (id !== '' && other.startsWith(id))))
      .map((id) => ({ setting: 'dismiss', id, why: 'unknown', meant: nearest(id, open) }))
  )
}
