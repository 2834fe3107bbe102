/** How far a full-width sign stands behind the one of ASCII that it is: `１` behind `1`. */
export const WIDE_OFFSET = 0xfee0

/** `１` as `1`, `：` as `:`; of one full-width sign of ASCII. */
export function halfWidth(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET)
}
