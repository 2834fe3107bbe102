import type { Html } from './html.ts'

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * A whole XML document. Characters that XML 1.0 forbids cannot be written even as references, so
 * they become U+FFFD: one stray control character in a title would else end a reader's feed.
 */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup.replace(FORBIDDEN, '\ufffd')}\n`
}
