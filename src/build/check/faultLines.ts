import { groupBy } from '../../digest/group.ts'
import type { Fault } from './fault.ts'

/** Number of faults with one message that are listed: a broken link of the masthead is on every page. */
const MAX_LISTED = 3

/** A line for each fault, `a/x.html:3: message`; of those with one message the first few, and how many more. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  const alike = groupBy(faults, ({ message }) => message)
  return [...alike.values()].flatMap((group) => {
    const listed = group
      .slice(0, MAX_LISTED)
      .map(({ path, line, message }) => `${path}:${line}: ${message}`)
    const more = group.length - MAX_LISTED
    return more > 0 ? [...listed, `  and ${more} more like it`] : listed
  })
}
