import type { HanFold } from '../fold.ts'
import { Reader } from '../format.ts'

/** What the table of traditional characters says, which `build/fold.ts` writes. */
export function readFold(bytes: Uint8Array): HanFold {
  const reader = new Reader(bytes)
  const column = (length: number): number[] => Array.from({ length }, () => reader.varint())
  const length = reader.varint()
  let simple = 0
  const simplified = column(length).map((away) => {
    simple += away
    return String.fromCodePoint(simple)
  })
  const table = new Map<string, string>()
  let code = 0
  for (const [at, away] of column(length).entries()) {
    code += away % 2 === 0 ? away / 2 : -(away + 1) / 2
    table.set(String.fromCodePoint(code), simplified[at] ?? '')
  }
  return (character) => table.get(character) ?? character
}
