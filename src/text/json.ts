/** Half of a surrogate pair as `JSON.stringify` writes it; a backslash that is text stands there twice. */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][\da-f]{2}/g

/**
 * JSON that every parser reads. Half of a surrogate pair is no character of Unicode: it becomes U+FFFD, as
 * on pages. `JSON.stringify` writes an escape instead, which parsers of most other languages refuse, with
 * the whole file: https://www.rfc-editor.org/rfc/rfc8259#section-8.2
 *
 * @param textOf What stands for a text in it, not for a key.
 */
export function jsonText(
  value: unknown,
  indent?: number,
  textOf?: (text: string) => string,
): string {
  // Without one nothing is asked of each value: to ask takes several times as long.
  const shown =
    textOf &&
    ((_: string, each: unknown): unknown => (typeof each === 'string' ? textOf(each) : each))
  const json = JSON.stringify(value, shown, indent)
  return json.includes('\\ud') ? json.replace(HALF, '$1\ufffd') : json
}

/** What is wrong with a text as JSON, in the words of the engine; null for nothing. */
export function jsonFault(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'no JSON'
  }
}
