/** A growing byte buffer. */
export class Writer {
  private bytes = new Uint8Array(256)
  length = 0

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1)
    this.bytes[this.length++] = value
  }

  /** A whole number from 0, seven bits a byte, lowest first. */
  varint(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(this.length + bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** A view, good until the next write. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.bytes.length * 2))
    larger.set(this.view())
    this.bytes = larger
  }
}

const BLOCK = 1 << 16

/**
 * A log of values under very many keys, appended in any order and read back key by key: postings
 * of a hundred thousand articles would not fit in memory as a list for each key.
 */
export class PostingLog {
  /** Keys and values in turn. */
  private blocks: Uint32Array[] = []
  private used = 2 * BLOCK
  private counts = new Uint32Array(1024)

  /** @param key A small whole number: memory is taken for all up to the largest. */
  add(key: number, value: number): void {
    if (this.used === 2 * BLOCK) {
      this.blocks.push(new Uint32Array(2 * BLOCK))
      this.used = 0
    }
    const block = this.blocks[this.blocks.length - 1] as Uint32Array
    block[this.used++] = key
    block[this.used++] = value
    while (key >= this.counts.length) this.counts = grown(this.counts)
    this.counts[key] = (this.counts[key] as number) + 1
  }

  count(key: number): number {
    return this.counts[key] ?? 0
  }

  get size(): number {
    return Math.max(0, this.blocks.length - 1) * BLOCK + (this.blocks.length && this.used / 2)
  }

  /** Values by key, those of a key in the order in which they came. The log is empty afterwards. */
  sorted(): (key: number) => Uint32Array {
    const ends = new Uint32Array(this.counts.length)
    let start = 0
    for (const [key, count] of this.counts.entries()) {
      ends[key] = start
      start += count
    }
    const values = new Uint32Array(start)
    const blocks = this.blocks.reverse()
    this.blocks = []
    // Each block is let go as soon as it is read.
    for (let block = blocks.pop(); block; block = blocks.pop()) {
      const last = blocks.length === 0 ? this.used : block.length
      for (let at = 0; at < last; at += 2) {
        const key = block[at] as number
        const place = ends[key] as number
        values[place] = block[at + 1] as number
        ends[key] = place + 1
      }
    }
    const counts = this.counts
    return (key) => {
      const end = ends[key] ?? 0
      return values.subarray(end - (counts[key] ?? 0), end)
    }
  }
}

/** The same values with room for as many more. */
export function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  return larger
}
