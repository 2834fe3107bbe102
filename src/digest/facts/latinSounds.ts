/** How a name sounds that is written in Latin letters: Tarasin is T, a, L, S, N. */
import { hasCode } from '../bilingual/codes.ts'
import { EVERYDAY } from './everyday.ts'
import { soundCode } from './soundCode.ts'
import { stem } from './stem.ts'

const VOWELS = new Map([
  ['a', 'a'],
  ['e', 'e'],
  ['i', 'e'],
  ['y', 'e'],
  ['o', 'o'],
  // 布, 穆 or, as the English say it, 巴, 马.
  ['u', 'oa'],
])
const GROUPS = new Map([
  ['b', 'P'],
  ['p', 'P'],
  ['f', 'F'],
  ['v', 'F'],
  ['w', 'F'],
  ['d', 'T'],
  ['t', 'T'],
  ['g', 'K'],
  ['k', 'K'],
  ['q', 'K'],
  ['s', 'S'],
  ['z', 'S'],
  ['h', 'H'],
  ['j', 'C'],
  ['l', 'L'],
  ['r', 'L'],
  ['m', 'M'],
  ['n', 'N'],
])
/** Longest first. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tch', 'C'],
  ['sch', 'C'],
  ['ch', 'C'],
  ['sh', 'C'],
  ['zh', 'C'],
  ['ph', 'F'],
  ['th', 'T'],
  ['ck', 'K'],
  ['kh', 'H'],
  ['gh', 'K'],
  ['bh', 'P'],
  ['dh', 'T'],
  ['rh', 'L'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['x', 'KS'],
]

/** The sounds of a word that a name may be; none of one that is no name or has a code. */
export function latinSounds(word: string): readonly string[] {
  const known = heard.get(word)
  if (known) return known
  const keys = new Set<string>()
  const name = word.replace(/['’]s?$/, '')
  if (!EVERYDAY.has(stem(name)) && !hasCode(name.toLowerCase())) addLatinSounds(name, keys)
  const found = keys.size === 0 ? SILENT : [...keys]
  if (heard.size >= MOST_HEARD) heard.clear()
  heard.set(word, found)
  return found
}

const SILENT: readonly string[] = []
/** Of words of earlier texts: the same names are met again and again. */
const heard = new Map<string, readonly string[]>()
const MOST_HEARD = 20_000

/** Adds the keys of the sounds that a name can have: an `r` that ends a syllable is heard or not. */
function addLatinSounds(name: string, keys: Set<string>): void {
  const word = name.toLowerCase().replace(/[^a-z]/g, '')
  if (word.length < 4) return
  addLatinKeys(word, true, keys)
  if (word.includes('r')) addLatinKeys(word, false, keys)
}

function addLatinKeys(word: string, hearsR: boolean, keys: Set<string>): void {
  let consonants = ''
  let vowels = ''
  const isOpen = VOWELS.has(word.charAt(0)) && !/^(?:y|u)(?=[aeiou])/.test(word)
  if (isOpen) vowels = VOWELS.get(word.charAt(0)) ?? ''
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at)
    if (VOWELS.has(letter)) {
      at++
      continue
    }
    const [spelling, group] = soundAt(word, at)
    const next = VOWELS.get(word.charAt(at + spelling.length))
    const isSilent =
      // Huntingdon, Kingston
      (letter === 'g' && next === undefined && word.charAt(at - 1) === 'n') ||
      (letter === 'r' && next === undefined && !hearsR) ||
      (letter === 'w' && next === undefined) ||
      (spelling === 'h' && (next === undefined || /[^aeiouy]/.test(word.charAt(at - 1))))
    at += spelling.length
    if (isSilent) continue
    // Kr- and St- are written with a character for the consonant alone; Te and Bu may be.
    if (vowels === '')
      vowels = `${next ?? '-'}${next !== undefined && isAlone(group, next) ? '-' : ''}`
    const sound = letter === 'm' && /[bp]/.test(word.charAt(at)) ? 'N' : group
    for (const consonant of sound) if (!consonants.endsWith(consonant)) consonants += consonant
  }
  for (const vowel of vowels) {
    const key = soundCode(isOpen, vowel, consonants)
    if (key !== null) keys.add(key)
  }
}

/** A consonant and a vowel that one character writes whether the vowel is there or not: 德, 克, 布. */
function isAlone(group: string, vowel: string): boolean {
  return group === 'P' ? vowel.includes('o') : (group === 'T' || group === 'K') && vowel === 'e'
}

function soundAt(word: string, at: number): readonly [string, string] {
  for (const [spelling, group] of SPELLINGS) {
    if (word.startsWith(spelling, at)) return [spelling, at === 0 && spelling === 'x' ? 'S' : group]
  }
  const letter = word.charAt(at)
  const next = word.slice(at + 1, at + 2)
  if (letter === 'c') return [letter, /[eiy]/.test(next) ? 'S' : 'K']
  if (letter === 'g' && /[iy]/.test(next)) return [letter, 'C']
  // Quellón, Quito
  if (letter === 'q' && /^qu[ei]/.test(word.slice(at, at + 3))) return ['qu', 'K']
  return [letter, GROUPS.get(letter) ?? '']
}
