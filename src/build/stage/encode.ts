/** Texts up to so many code units, which nearly all pages are, share one buffer. */
const USUAL = 1 << 20

/**
 * UTF-8 of one text after another, in one buffer: memory taken for each of ten thousand pages, and
 * given back, costs as much as turning the text into bytes.
 *
 * @returns Encodes a text; what it gives is good until the next call.
 */
export function openEncoder(): (text: string) => Uint8Array {
  let buffer: Buffer | null = null
  return (text) => {
    if (text.length > USUAL) return Buffer.from(text)
    // A code unit takes three bytes at most.
    buffer ??= Buffer.allocUnsafeSlow(3 * USUAL)
    return buffer.subarray(0, buffer.write(text))
  }
}
