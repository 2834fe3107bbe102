import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvField, csvRow } from '../../src/text/csv.ts'
import { eighths, growth } from '../growth.ts'

/** RFC 4180 read back, one row. */
function parse(row: string): string[] {
  const fields: string[] = []
  for (const [, quoted, plain] of row.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(?:,|\r\n$)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
  }
  return fields
}

test('any row reads back, save for the mark before a formula', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@",;\r\n\t a稀'), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const fields = parse(csvRow(texts))
      expect(fields.map((field) => field.replaceAll("'", ''))).toEqual(texts)
      for (const field of fields) expect(field).not.toMatch(/^[\s"]*[=+\-@]|^[\t\r\n]/)
    }),
  )
})

test('spaces at the ends stand in quotes: some programs take them away else', () => {
  expect([' a', 'a ', 'a a', 'a'].map(csvField)).toEqual(['" a"', '"a "', 'a a', 'a'])
})

test('no formula begins where a spreadsheet parts fields at semicolons or tabs, whatever the quotes', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@＝",; \t\ra'), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const row = csvRow(['id', ...texts])
      for (const cell of row.split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝]/)
    }),
  )
})

test.each([
  ['=1+1', '"\'=1+1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  [' \t-2+3', '"\' \t\'-2+3"'],
  ['＝1+1', '"\'＝1+1"'],
  ['a, "b"', '"a, ""b"""'],
  ['a;=1+1', '"a;\'=1+1"'],
  ['a;"=1+1;b', '"a;\'""=1+1;b"'],
  ['"=1+1', '"\'""=1+1"'],
  ["a; =cmd|' /C calc'!A0; b", "\"a;' =cmd|' /C calc'!A0; b\""],
  ['up 3%; down 5%', '"up 3%; down 5%"'],
  ['\u001b[31ma\u202eb\u0000', '\ufffd[31ma\ufffdb\ufffd'],
  ['a\t=1+1', '"a\t\'=1+1"'],
  ['稀土', '稀土'],
  [-28.5, '-28.5'],
  [null, ''],
])('%j is written %s', (value, field) => expect(csvField(value)).toBe(field))

test('a cell of line ends and quotes takes as long as it is long', async () => {
  const found = await growth((size) => () => csvField('"\n'.repeat(size)), eighths(40_000))
  expect(found).toMatchObject({ isSteep: false })
})
