/** JSON with an item a line under the name of its list, so that a change of one shows as one line. */
export function withList(head: object, name: string, lines: readonly string[]): string {
  const fields = JSON.stringify(head, null, 1).slice(0, -2)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`
  return `${fields},\n ${JSON.stringify(name)}: ${list}\n}\n`
}
