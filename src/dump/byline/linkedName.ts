/** `[Reuters](https://…)`: a name with the address that it leads to. */

import type { Range } from '../../text/lines.ts'

const LINK = /^\[([^[\]]+)\]\((https?:[^\s()]+)\)$/

/**
 * The name that a link is of, and where its address stands in a text; null for what is no link.
 *
 * @param from Before it stands in the text.
 */
export function linkedName(
  text: string,
  from: number,
  written: string,
): { readonly name: string; readonly address: Range } | null {
  const [, name, address] = LINK.exec(written) ?? []
  if (name === undefined || address === undefined) return null
  const start = text.indexOf(address, from)
  return { name, address: { start, end: start + address.length } }
}
