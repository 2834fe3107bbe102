import { jsonText } from '../text/json.ts'

/** JSON with an item a line under the name of its list, so that a change of one shows as one line. */
export function withList(head: object, name: string, lines: readonly string[]): string {
  const [before, after] = around(head, name, lines.length === 0)
  return before + lines.join(',\n') + after
}

/** The same of items that are bytes already, one or several in each. */
export function withBytes(head: object, name: string, items: readonly Uint8Array[]): Uint8Array {
  const [before, after] = around(head, name, items.length === 0)
  const parts: Uint8Array[] = [Buffer.from(before)]
  for (const [at, item] of items.entries()) {
    if (at > 0) parts.push(BETWEEN)
    parts.push(item)
  }
  return Buffer.concat([...parts, Buffer.from(after)])
}

const BETWEEN = Buffer.from(',\n')

function around(head: object, name: string, isEmpty: boolean): readonly [string, string] {
  const before = `${jsonText(head, 1).slice(0, -2)},\n ${JSON.stringify(name)}: `
  return isEmpty ? [before, '[]\n}\n'] : [`${before}[\n`, '\n ]\n}\n']
}
