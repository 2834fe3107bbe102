/**
 * The code unit at a place, 0 where the text has none. The engine throws compiled code away that asks a
 * string for a unit outside it, and compiles the next one without its fast way to a unit.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}
