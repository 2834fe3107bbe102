import { hash } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/**
 * First bits of SHA-256 as lower-case letters and digits, safe in a file name and in a fragment.
 *
 * @param length Characters of 5 bits each.
 */
export function shortHash(content: string | Uint8Array, length: number): string {
  // A code unit for each byte: a buffer takes longer to make than its hash.
  const bytes = hash('sha256', content, 'binary')
  let bits = 0
  let held = 0
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    held = (held << 8) | bytes.charCodeAt(at)
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

/**
 * Signature of what an output is made of. Equal signatures, equal bytes: whatever the maker of the
 * output reads has to be among the parts.
 */
export function signature(...parts: readonly unknown[]): string {
  let all = ''
  for (const part of parts) all += `${typeof part === 'string' ? part : JSON.stringify(part)}\0`
  return hash('sha1', all, 'base64url')
}

/** SHA-256 in base64, as a Content-Security-Policy names an inline part. */
export function sha256Base64(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64')
}

/**
 * A hash of a text that nobody attacks: two texts of one article must differ in it, no more. Many
 * times faster than SHA-256 on the short texts of a digest.
 *
 * @param length Characters of 5 bits each, 12 at most.
 */
export function textHash(text: string, length: number): string {
  // Two lanes of 32 bits, each multiplied by an odd number for every code unit, mixed at the end.
  let one = 0x9e3779b9
  let other = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x2c1b3c6d)
    other = Math.imul(other ^ unit, 0x297a2d39)
  }
  one = Math.imul(one ^ (one >>> 16), 0x7feb352d) ^ Math.imul(other ^ (other >>> 13), 0x846ca68b)
  other = Math.imul(other ^ (other >>> 16), 0x7feb352d) ^ Math.imul(one ^ (one >>> 13), 0x846ca68b)
  let hash = ''
  for (let at = 0; at < length; at++) {
    const lane = at < 6 ? one : other
    hash += ALPHABET.charAt((lane >>> ((at % 6) * 5)) & 31)
  }
  return hash
}

/** The same as a whole number of 30 bits, which takes no memory of its own. */
export function numberHash(text: string): number {
  let hash = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x2c1b3c6d)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (hash ^ (hash >>> 15)) >>> 2
}
