import { createHash } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * First bits of SHA-256 as lower-case letters and digits, safe in a file name and in a fragment.
 *
 * @param length Characters of 5 bits each.
 */
export function shortHash(content: string, length: number): string {
  const bytes = createHash('sha256').update(content).digest()
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(held >> bits) & 31]
      if (text.length === length) return text
    }
    held &= (1 << bits) - 1
  }
  return text
}

/** SHA-256 in base64, as a Content-Security-Policy names an inline part. */
export function sha256Base64(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
