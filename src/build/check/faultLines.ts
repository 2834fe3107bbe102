import type { Fault } from './verify.ts'

/** A link of the masthead that leads nowhere is one fault, and stands on each page. */
const TOLD = 3

/** A line for each fault, `a/x.html:3: message`; of those with one message the first few, and how many more. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  const alike = new Map<string, Fault[]>()
  for (const fault of faults) {
    const others = alike.get(fault.message)
    if (others) others.push(fault)
    else alike.set(fault.message, [fault])
  }
  return [...alike.values()].flatMap((group) => {
    const told = group
      .slice(0, TOLD)
      .map(({ path, line, message }) => `${path}:${line}: ${message}`)
    const more = group.length - TOLD
    return more > 0 ? [...told, `  and ${more} more like it`] : told
  })
}
