/** Bytes that grow. */
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

/** Numbers that grow; what was never set is 0. */
export class Numbers {
  private values = new Uint32Array(1024)

  get(at: number): number {
    return at < this.values.length ? (this.values[at] as number) : 0
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Uint32Array(Math.max(at + 1, this.values.length * 2))
      larger.set(this.values)
      this.values = larger
    }
    this.values[at] = value
  }
}

const FIRST_SLICE = 8
const LARGEST_SLICE = 1024
const LINK = 4
const BLOCK_BITS = 20
const BLOCK = 1 << BLOCK_BITS

/**
 * Very many lists of bytes that all grow at once, in a few large blocks: postings of a hundred
 * thousand articles would not fit as arrays of their own. A list is a chain of slices, each twice the
 * one before; the last four bytes of a full slice say where the next begins.
 */
export class ByteLists {
  private readonly blocks: Uint8Array[] = []
  private used = BLOCK
  private readonly heads = new Numbers()
  private readonly tails = new Numbers()
  private readonly ends = new Numbers()
  private readonly sizes = new Numbers()

  add(list: number, byte: number): void {
    const tail = this.room(list)
    const block = this.blocks[tail >>> BLOCK_BITS] as Uint8Array
    block[tail & (BLOCK - 1)] = byte
    this.tails.set(list, tail + 1)
    this.sizes.set(list, this.sizes.get(list) + 1)
  }

  varint(list: number, value: number): void {
    let rest = value
    while (rest > 127) {
      this.add(list, (rest & 127) | 128)
      rest >>>= 7
    }
    this.add(list, rest)
  }

  /** Where the next byte of a list goes. */
  private room(list: number): number {
    const tail = this.tails.get(list)
    const end = this.ends.get(list)
    if (tail < end) return tail
    const size = this.sizes.get(list)
    const length = size === 0 ? FIRST_SLICE : nextSize(size)
    const start = this.slice(length)
    if (size === 0) this.heads.set(list, start)
    else for (let at = 0; at < LINK; at++) this.put(tail + at, (start >>> (8 * at)) & 255)
    this.ends.set(list, start + length - LINK)
    return start
  }

  size(list: number): number {
    return this.sizes.get(list)
  }

  /** All bytes of a list, in a new array. */
  read(list: number): Uint8Array {
    const size = this.sizes.get(list)
    const bytes = new Uint8Array(size)
    let from = this.heads.get(list)
    let length = FIRST_SLICE - LINK
    for (let at = 0; at < size; ) {
      const part = Math.min(length, size - at)
      const block = this.blocks[from >>> BLOCK_BITS] as Uint8Array
      const start = from & (BLOCK - 1)
      bytes.set(block.subarray(start, start + part), at)
      at += part
      if (at < size) {
        const link = start + part
        from =
          ((block[link] ?? 0) |
            ((block[link + 1] ?? 0) << 8) |
            ((block[link + 2] ?? 0) << 16) |
            ((block[link + 3] ?? 0) << 24)) >>>
          0
        length = nextSize(at) - LINK
      }
    }
    return bytes
  }

  private put(at: number, byte: number): void {
    const block = this.blocks[at >>> BLOCK_BITS] as Uint8Array
    block[at & (BLOCK - 1)] = byte
  }

  /** A slice never spans two blocks. */
  private slice(size: number): number {
    if (this.used + size > BLOCK) {
      this.blocks.push(new Uint8Array(BLOCK))
      this.used = 0
    }
    const start = (this.blocks.length - 1) * BLOCK + this.used
    this.used += size
    return start
  }
}

/** Size of the slice that begins after so many bytes of a list; the same when writing and reading. */
function nextSize(written: number): number {
  let slice = FIRST_SLICE
  for (let held = slice - LINK; held < written; held += slice - LINK) {
    slice = Math.min(slice * 2, LARGEST_SLICE)
  }
  return Math.min(slice * 2, LARGEST_SLICE)
}
