import type { Range } from './lines.ts'

/**
 * A text with other words in place of parts of it.
 *
 * @param parts In order; none within another.
 */
export function replaced<Part extends Range>(
  text: string,
  parts: Iterable<Part>,
  put: (written: string, part: Part) => string,
): string {
  let out = ''
  let from = 0
  for (const part of parts) {
    out += text.slice(from, part.start) + put(text.slice(part.start, part.end), part)
    from = part.end
  }
  return from === 0 ? text : out + text.slice(from)
}
