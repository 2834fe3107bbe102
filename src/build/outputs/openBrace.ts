/** What is no brace of a rule, and braces. */
const PARTS = /\\[\s\S]|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[{}]/g

/**
 * Where a brace of a style sheet opens that nothing closes; null where there is none. To browsers it is no fault: the
 * end of the sheet closes it, and all rules below are parts of its own.
 */
export function openBrace(sheet: string): number | null {
  const open: number[] = []
  for (const { 0: part, index } of sheet.matchAll(PARTS)) {
    if (part === '{') open.push(index)
    else if (part === '}') open.pop()
  }
  return open[0] ?? null
}
