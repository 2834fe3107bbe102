import type { Html } from './html.ts'

/**
 * A whole XML document. Characters that XML 1.0 forbids cannot be written even as references, and one
 * stray control character in a title would end a reader's feed: no slot of `xml` lets one through.
 */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`
}
