/**
 * Stands behind a `[`, `*`, `=`, `^` or `%` that is a character and no mark: of code, of a formula, or behind a
 * backslash. No text has it: a file with it is no text.
 */
const LITERAL = '\0'

/** A text in which nothing is a citation mark, a bold mark, or one of a note. */
export function literal(text: string): string {
  return text.replace(/[[*=^%]/g, `$&${LITERAL}`)
}

/** `&#12304;3】`: so exports write a bracket that is no mark. */
export function wideLiteral(text: string, written: string): string {
  return /&#\d+;/.test(written) ? text.replace(/[［【]/g, `$&${LITERAL}`) : text
}

/** The text itself, when its marks are found. */
export function withoutLiterals(text: string): string {
  return text.replaceAll(LITERAL, '')
}
