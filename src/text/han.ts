/** Questions about Chinese characters that every part asks. */

const ONE = /\p{Script=Han}/u
const EACH = /\p{Script=Han}/gu

/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return ONE.test(text)
}

/** How many Han characters a text has. */
export function countHan(text: string): number {
  return text.match(EACH)?.length ?? 0
}
