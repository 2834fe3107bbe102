import { expect, test } from 'vitest'
import { misreadLetters } from '../../src/read/form.ts'

const WINDOWS = new TextDecoder('windows-1252')

test.each([
  'Müller grüßt Köln',
  'Prices – “up” 4%, she said',
  'L’été à Paris',
  '中国铜价上涨',
  'Привет, мир',
  '5 € or £4',
])('%s is seen to be read in a wrong encoding', (text) => {
  const read = WINDOWS.decode(new TextEncoder().encode(text))
  const found = misreadLetters(read)
  expect(found).not.toBeNull()
  expect(read.startsWith(found?.text ?? '', found?.at)).toBe(true)
})

test.each([
  'Müller grüßt Köln',
  '“AMANHÃ” e “MAÇÔ em SÃO PAULO',
  'Le café… “olé”, dit-il: «l’été…» à 5 %',
  'ESPAÑA… PIÑA”',
  'Source· Â· 2026-11-01 and Â· again',
  'a text that tells of Ã¼ once',
  'Tin rose 3%，中国“铜”价…',
  'Preußen – Österreich “Ä…” ä…',
])('%s is not', (text) => {
  expect(misreadLetters(text)).toBeNull()
})
