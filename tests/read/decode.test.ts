import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

/** A sentence about the price of tin, in the encodings that a dump may come in. */
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'))
const GBK = hex('cefdbcdbd4dac8fdd4c2c9cfd5c72cb9abcbbeb5c4cad5c8ebd4f6b3a4c1cbc1bdb3c9a1a3')
const BIG5 = hex('bffcbbf9a662a454a4eba457baa62ca4bda571aabaa6aca44abc57aaf8a446a8e2a6a8a143')
const SHIFT_JIS = hex(
  '8ee082cc89bf8a6982cd8e4f8c8e82c98fe382aa82e8814189ef8ed082cc8efb93fc82e0919d82a682dc82b582bd8142',
)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(isLittle ? bytes : bytes.swap16())
}

function found(bytes: Uint8Array) {
  const { text, problem } = decode(bytes, 'a.txt')
  return {
    text,
    code: problem?.code,
    message: problem?.message,
    line: problem?.line,
    column: problem?.column,
  }
}

test('UTF-8 is read, with a byte order mark or without', () => {
  expect(decode(Buffer.from('锡价😀'), 'a.txt')).toEqual({
    text: '锡价😀',
    colours: 0,
    problem: null,
  })
  expect(decode(Buffer.from('\ufeff锡价'), 'a.txt')).toEqual({
    text: '锡价',
    colours: 0,
    problem: null,
  })
  expect(decode(new Uint8Array(), 'a.txt')).toEqual({ text: '', colours: 0, problem: null })
})

test.each([
  ['UTF-16 (little endian)', Uint8Array.of(0xff, 0xfe, ...utf16('锡', true))],
  ['UTF-16 (big endian)', Uint8Array.of(0xfe, 0xff, ...utf16('锡', false))],
  ['UTF-16 (little endian)', utf16('Tin rose 3% in 三月\n', true)],
  ['UTF-16 (big endian)', utf16('Tin rose 3% in 三月\n', false)],
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ['GBK (GB18030)', GBK],
  [
    'GBK (GB18030)',
    Buffer.concat([
      hex('c3a9cca8c5fabcdbb5f8c6c631373030d4aa'),
      Buffer.from('\nMoutai fell [1].'.repeat(9)),
    ]),
  ],
  ['Big5', BIG5],
  ['Shift-JIS', SHIFT_JIS],
  ['ISO-2022-JP', Buffer.from('\u001b$B7n\u001b(B')],
  ['Latin-1 (Windows-1252)', Buffer.from('Le marché du thé a reculé de 3 % en août.', 'latin1')],
  [
    'Latin-1 (Windows-1252)',
    Buffer.from("Größere Öfen süß verkauft, à côté de la forêt où l'été finit.", 'latin1'),
  ],
  ['Latin-1 (Windows-1252)', hex('4974206469646e92742072656365646520696e204be96c6e2e')],
  ['Mac Roman', hex('4d9f6c6c657220677285a174204b9a6c6e20756e6420646965205374648a6474652e')],
  ['an unknown encoding', Buffer.from('ïðîãíîç', 'latin1')],
  ['an unknown encoding', hex('c7b0c0fdbad0')],
  [
    'UTF-8 with damaged bytes',
    Buffer.concat([Buffer.from('锡价上涨'.repeat(20)), hex('e9'), Buffer.from('\n')]),
  ],
])('%s is named and refused', (name, bytes) => {
  const { text, code, message } = found(bytes)
  expect({ text, code }).toEqual({ text: '', code: 'encoding' })
  expect(message).toBe(`the file is not UTF-8 but, it seems, ${name}`)
})

test('a fault is told by line and column', () => {
  const bytes = Buffer.concat([Buffer.from('Tin\n锡价'), hex('ff'), Buffer.from('rose')])
  expect(found(bytes)).toMatchObject({ line: 2, column: 3 })
  expect(found(Buffer.from('Tin\n锡\0rose 12'))).toMatchObject({
    code: 'binary',
    line: 2,
    column: 2,
  })
})

test.each([
  ['it is a picture', hex('89504e470d0a1a0a0000000d49484452')],
  ['it is a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
  ['it is a document of Word or Excel, or a zip archive', Buffer.from('PK\x03\x04\x14\0')],
])('of a document it is told that %s', (what, bytes) => {
  expect(found(bytes)).toMatchObject({
    code: 'binary',
    line: 1,
    message: `the file is no text: ${what}`,
  })
})

test('colours of a terminal go, and nothing else that begins with their sign', () => {
  const coloured =
    '\x1b[1mTin\x1b[0m \x1b[38;5;12mro\x1b[msé\x1b[K by \x1b[38:2::1:2:3m3%\x1b(B\x1b[m [1]\x1b[0m\x0f'
  expect(decode(Buffer.from(coloured), 'a.txt')).toMatchObject({
    text: 'Tin rosé by 3% [1]',
    colours: Buffer.from(coloured).length - Buffer.from('Tin rosé by 3% [1]').length,
  })
  for (const text of [
    '[1m] Tin [0m',
    'Tin \x1b]8;;https://a.com\x1b\\rose',
    '\x1b[2JTin',
    '\x1b[31',
    `\x1b[${'1'.repeat(41)}m`,
  ])
    expect(decode(Buffer.from(text), 'a.txt')).toMatchObject({ text, colours: 0 })
})
