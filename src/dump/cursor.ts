/**
 * Where the reading of a body stands: what is known of its text, what is collected since the last
 * item or head, and what was found before.
 */

import type { Range } from '../text/lines.ts'
import type { GroupHead, Mark } from './marks.ts'
import type { Section } from './sections.ts'

export interface Cursor {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly groups: readonly GroupHead[]
  readonly tables: readonly Range[]
  /** Whether there is a citation in the body; without one, less is known about where items end. */
  readonly isCited: boolean
  /** Where the text begins that is collected. */
  from: number
  /** Of the next mark. */
  mark: number
  /** Of the next `Group N`. */
  group: number
  readonly sections: Section[]
  readonly rest: Range[]
}

/** End the item that is collected; before the first section it is left over. */
export function closeItem(cursor: Cursor, end: number): void {
  const section = cursor.sections.at(-1)
  if (section) section.items.push({ start: cursor.from, end })
  else cursor.rest.push({ start: cursor.from, end })
}
