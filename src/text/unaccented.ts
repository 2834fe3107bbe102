/** Latin letters with marks, and what remains of each as a plain letter: one for one. */
const FIRST = 0xc0
const LAST = 0x24f
const ACCENTED = /[\u00c0-\u024f]/
const ALL_ACCENTED = /[\u00c0-\u024f]/g

/** Those that are no plain letter with a mark; one letter stands for two, so that places stay what they are. */
const OTHERS: Readonly<Record<string, string>> = {
  Æ: 'A',
  æ: 'a',
  Ð: 'D',
  ð: 'd',
  Ø: 'O',
  ø: 'o',
  Þ: 'T',
  þ: 't',
  ß: 's',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Œ: 'O',
  œ: 'o',
  Ə: 'A',
}

const PLAIN = Array.from({ length: LAST - FIRST + 1 }, (_, at) => {
  const unmarked = String.fromCharCode(FIRST + at)
    .normalize('NFD')
    .charAt(0)
  return OTHERS[unmarked] ?? unmarked
})

/**
 * A text with Latin letters without their marks, as long as it was: Åland and Aland are one name,
 * and a rule that asks for letters from A to Z does not end a word at ç.
 */
export function unaccented(text: string): string {
  if (!ACCENTED.test(text)) return text
  return text.replace(ALL_ACCENTED, (letter) => PLAIN[letter.charCodeAt(0) - FIRST] ?? letter)
}
