/** What stands around a number: it tells a unit from another that is written alike. */

/** What is farther away says nothing of a unit; a book in one line would be read anew for each. */
const FAR = 1000

/** What stands around a place, as far as it says anything of a unit. */
export function around(text: string, at: number): string {
  return text.length <= FAR ? text : text.slice(Math.max(0, at - FAR), at + FAR)
}
