/** Things that go by a number: what befalls metro line 5 is no story of line 2. */

const WORDS = 'one two three four five six seven eight nine ten'.split(' ')
const HAN = '一二三四五六七八九十'

const LATIN = new RegExp(
  `\\b(line|flight|terminal|runway|reactor) (?:No\\. ?)?(?:[A-Z]{1,3} ?)?(\\d{1,4}|${WORDS.join('|')})\\b(?!-)`,
  'gi',
)
const CHINESE = /(\d{1,2}|[一二三四五六七八九十])(号线|号航站楼|号机组)/gu
const NOUNS: Readonly<Record<string, string>> = {
  号线: 'line',
  号航站楼: 'terminal',
  号机组: 'reactor',
}
const ANY = /line|flight|terminal|runway|reactor|号线|号航站楼|号机组/i

/** What of a text goes by a number, in one form for both languages: `line 5`. */
export function numberedIn(text: string): readonly string[] {
  if (!ANY.test(text)) return []
  const found = new Set<string>()
  for (const [, noun = '', number = ''] of text.matchAll(LATIN)) {
    found.add(`${noun.toLowerCase()} ${digitsOf(number.toLowerCase())}`)
  }
  for (const [, number = '', noun = ''] of text.matchAll(CHINESE)) {
    found.add(`${NOUNS[noun] ?? ''} ${digitsOf(number)}`)
  }
  return [...found]
}

function digitsOf(written: string): string {
  const place = WORDS.indexOf(written) + 1 || HAN.indexOf(written) + 1
  return place > 0 ? String(place) : written
}

/** Whether both name things of one kind, and none by the same number. */
export function areOtherNumbers(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false
  if (mine.some((thing) => theirs.includes(thing))) return false
  return mine.some((thing) => theirs.some((other) => kindOf(other) === kindOf(thing)))
}

function kindOf(thing: string): string {
  return thing.slice(0, thing.indexOf(' '))
}
