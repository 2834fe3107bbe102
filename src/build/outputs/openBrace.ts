/** Escapes, comments and strings, whose braces do not count; and braces. */
const PARTS = /\\[\s\S]|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[{}]/g

/**
 * Offset of the first brace of a style sheet that is not closed; null for none. Browsers accept it: the end of the sheet
 * closes it, and all rules below become parts of that rule.
 */
export function openBrace(sheet: string): number | null {
  const open: number[] = []
  for (const { 0: part, index } of sheet.matchAll(PARTS)) {
    if (part === '{') open.push(index)
    else if (part === '}') open.pop()
  }
  return open[0] ?? null
}
