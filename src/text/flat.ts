/**
 * The same text in one piece. A page is put together from thousands of pieces, which would all be
 * kept as long as the page is; whoever reads it first joins them.
 */
export function flat(text: string): string {
  JOINED.test(text)
  return text
}

const JOINED = /^</
