import { expect, test } from 'vitest'
import { pictureKind } from '../../src/read/pictureKind.ts'

type Part = string | number | readonly Part[]

/** Bytes as they are written: texts, and numbers of one byte each. */
function bytesOf(...parts: readonly Part[]): Uint8Array {
  const all = parts.map((part): Buffer => {
    if (typeof part === 'string') return Buffer.from(part, 'latin1')
    return typeof part === 'number' ? Buffer.from([part]) : Buffer.from(bytesOf(...part))
  })
  return Buffer.concat(all)
}

function four(number: number): Part {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
}

/** A box of ISO media: length, type, content. */
function box(type: string, ...parts: readonly Part[]): Part {
  return [four(8 + bytesOf(...parts).length), type, parts]
}

const PNG = ['\x89PNG\r\n\x1a\n', four(13), 'IHDR', four(640), four(480), 8, 2, 0, 0, 0]
const FRAME = [0xff, 0xc2, 0, 11, 8, 0x01, 0xe0, 0x02, 0x80, 1, 1, 0x11, 0]
/** Made by a camera that was held on its side. */
const EXIF = [
  0xff,
  0xe1,
  0,
  34,
  'Exif\0\0',
  'II*\0',
  8,
  0,
  0,
  0,
  1,
  0,
  0x12,
  0x01,
  3,
  0,
  1,
  0,
  0,
  0,
  6,
  0,
  0,
  0,
  [0, 0, 0, 0],
]
const riff = (kind: string, ...parts: readonly Part[]): Uint8Array =>
  bytesOf('RIFF', four(0), 'WEBP', kind, ...parts)

/** Two items: a small one, of which a browser shows nothing, and the main one. */
function avif(turn: Part): Uint8Array {
  const size = (width: number, height: number): Part =>
    box('ispe', four(0), four(width), four(height))
  return bytesOf(
    box('ftyp', 'avif', four(0), 'mif1', 'avif'),
    box(
      'meta',
      four(0),
      box('pitm', four(0), [0, 2]),
      box(
        'iprp',
        box('ipco', size(16, 16), size(640, 480), turn),
        box('ipma', four(0), four(2), [0, 1, 1, 1], [0, 2, 2, 0x82, 3]),
      ),
    ),
  )
}

test.each([
  ['png', 'png', bytesOf(...PNG)],
  ['gif', 'gif', bytesOf('GIF89a', 0x80, 2, 0xe0, 1)],
  ['progressive jpeg', 'jpg', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, FRAME)],
  ['lossy webp', 'webp', riff('VP8 ', four(0), [0, 0, 0, 0x9d, 1, 0x2a], 0x80, 2, 0xe0, 1)],
  ['lossless webp', 'webp', riff('VP8L', four(0), 0x2f, 0x7f, 0xc2, 0x77, 0)],
  ['webp with more', 'webp', riff('VP8X', four(0), four(0), 0x7f, 2, 0, 0xdf, 1, 0)],
  ['avif', 'avif', avif(box('pixi', four(0)))],
] as const)('%s: kind and size', (_, ending, bytes) => {
  expect(pictureKind(bytes)).toEqual({ ending, width: 640, height: 480 })
})

test('what a camera or a program laid on its side is as high as it is shown', () => {
  const shown = { width: 480, height: 640 }
  expect(pictureKind(bytesOf(0xff, 0xd8, EXIF, FRAME))).toEqual({ ending: 'jpg', ...shown })
  expect(pictureKind(avif(box('irot', 1)))).toEqual({ ending: 'avif', ...shown })
})

test('what is no picture, or ends before its size is told, has no kind', () => {
  for (const text of [
    '',
    'GIF',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'BM1234567890',
    '<html>',
  ])
    expect(pictureKind(bytesOf(text)), text).toBeNull()
  const whole = [bytesOf(...PNG), bytesOf(0xff, 0xd8, EXIF, FRAME), avif(box('irot', 1))]
  for (const bytes of whole)
    for (let end = 0; end < bytes.length; end++)
      expect(() => pictureKind(bytes.subarray(0, end))).not.toThrow()
  expect(pictureKind(bytesOf(...PNG.slice(0, 3), four(0), four(480)))).toBeNull()
})
