/** What a picture is, told by its bytes: its kind, and how wide and high a browser shows it. */

export interface PictureKind {
  /** Ending of its name. */
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp' | 'avif'
  /** CSS pixels, as a browser shows it that knows how the camera was held. */
  readonly width: number
  readonly height: number
}

type Size = Pick<PictureKind, 'width' | 'height'>

/** A picture of the kinds that every browser of ours shows; null for anything else. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    for (const [ending, read] of READERS) {
      const size = read(view)
      if (size) return size.width > 0 && size.height > 0 ? { ending, ...size } : null
    }
  } catch (error) {
    // It ends before its size is told.
    if (!(error instanceof RangeError)) throw error
  }
  return null
}

const READERS: readonly (readonly [PictureKind['ending'], (view: DataView) => Size | null])[] = [
  ['png', png],
  ['jpg', jpeg],
  ['gif', gif],
  ['webp', webp],
  ['avif', avif],
]

function tagAt(view: DataView, at: number, length = 4): string {
  let tag = ''
  for (let next = at; next < at + length; next++) tag += String.fromCharCode(view.getUint8(next))
  return tag
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function png(view: DataView): Size | null {
  if (tagAt(view, 0, 8) !== '\x89PNG\r\n\x1a\n' || tagAt(view, 12) !== 'IHDR') return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(view: DataView): Size | null {
  if (!/^GIF8[79]a$/.test(tagAt(view, 0, 6))) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Of frames, by whatever process; DHT, JPG and DAC stand between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Segment after segment up to that of the frame. */
function jpeg(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xffd8) return null
  let isTurned = false
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return isTurned ? { width: height, height: width } : { width, height }
    }
    if (marker === 0xe1 && tagAt(view, at + 4, 6) === 'Exif\0\0') {
      isTurned = isTurnedBy(view, at + 10, at + 2 + length)
    }
    at += 2 + length
  }
  return null
}

/** Whether its tag of orientation lays a picture on its side. */
function isTurnedBy(view: DataView, tiff: number, end: number): boolean {
  const isLittle = tagAt(view, tiff, 2) === 'II'
  const entries = tiff + view.getUint32(tiff + 4, isLittle)
  if (entries + 2 > end) return false
  const count = view.getUint16(entries, isLittle)
  for (
    let entry = entries + 2;
    entry + 12 <= Math.min(end, entries + 2 + 12 * count);
    entry += 12
  ) {
    if (view.getUint16(entry, isLittle) === 0x112) return view.getUint16(entry + 8, isLittle) >= 5
  }
  return false
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView): Size | null {
  if (tagAt(view, 0) !== 'RIFF' || tagAt(view, 8) !== 'WEBP') return null
  const kind = tagAt(view, 12)
  if (kind === 'VP8X') {
    const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
    return { width: three(24) + 1, height: three(27) + 1 }
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8 ') return null
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

interface Box {
  readonly type: string
  /** Behind its head. */
  readonly start: number
  readonly end: number
}

/** Boxes in a part of a file, up to one that is longer than what is left. */
function* boxesIn(view: DataView, start: number, end: number): Generator<Box, void, undefined> {
  for (let at = start; at + 8 <= end; ) {
    const length = view.getUint32(at)
    // A length of 64 bits is for films.
    if (length < 8 || at + length > end) return
    yield { type: tagAt(view, at + 4), start: at + 8, end: at + length }
    at += length
  }
}

function boxIn(view: DataView, { start, end }: Omit<Box, 'type'>, type: string): Box | null {
  for (const box of boxesIn(view, start, end)) if (box.type === type) return box
  return null
}

/** Bytes of the names of what a file may be read as; real ones have some ten of four. */
const BRANDS = 256

/** ISO/IEC 23008-12: the properties of the main item, in the order in which it has them. */
function avif(view: DataView): Size | null {
  const whole = { start: 0, end: view.byteLength }
  if (tagAt(view, 4) !== 'ftyp') return null
  if (!/avi[fs]/.test(tagAt(view, 8, Math.min(BRANDS, view.getUint32(0) - 8)))) return null
  const meta = boxIn(view, whole, 'meta')
  // Behind version and flags.
  const inside = meta && { start: meta.start + 4, end: meta.end }
  const item = inside && boxIn(view, inside, 'pitm')
  const properties = inside && boxIn(view, inside, 'iprp')
  const kept = properties && boxIn(view, properties, 'ipco')
  const owners = properties && boxIn(view, properties, 'ipma')
  if (!item || !kept || !owners) return null
  const main =
    view.getUint8(item.start) === 0
      ? view.getUint16(item.start + 4)
      : view.getUint32(item.start + 4)
  const all = [...boxesIn(view, kept.start, kept.end)]
  const own = propertiesOf(view, owners, main).flatMap((number) => all[number - 1] ?? [])
  const size = own.find(({ type }) => type === 'ispe')
  if (!size) return null
  const [width, height] = [view.getUint32(size.start + 4), view.getUint32(size.start + 8)]
  const turns = own.filter(({ type }) => type === 'irot').map(({ start }) => view.getUint8(start))
  return turns.some((turn) => turn % 2 === 1) ? { width: height, height: width } : { width, height }
}

/** Numbers of the properties that an item has, from 1. */
function propertiesOf(view: DataView, { start }: Box, item: number): readonly number[] {
  const isLong = view.getUint8(start) > 0
  const isWide = (view.getUint8(start + 3) & 1) === 1
  let at = start + 8
  for (let left = view.getUint32(start + 4); left > 0; left--) {
    const owner = isLong ? view.getUint32(at) : view.getUint16(at)
    at += isLong ? 4 : 2
    const count = view.getUint8(at++)
    const numbers: number[] = []
    for (let one = 0; one < count; one++) {
      numbers.push(isWide ? view.getUint16(at) & 0x7fff : view.getUint8(at) & 0x7f)
      at += isWide ? 2 : 1
    }
    if (owner === item) return numbers
  }
  return []
}
