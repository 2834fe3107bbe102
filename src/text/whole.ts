/** Cutting a text without cutting a character: half of an emoji is shown as U+FFFD, whoever shows it. */

/** The offset itself, or the one before where it parts the halves of a surrogate pair. */
export function wholeAt(text: string, at: number): number {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at))
  return isLow && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
}

/** The beginning of a text, of so many code units or one less. */
export function beginning(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, wholeAt(text, longest))
}
