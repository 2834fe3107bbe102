import { unaccented } from '../../text/unaccented.ts'
import { hasCode } from '../bilingual/codes.ts'
import { isLetter, unitTable } from '../figures/chars.ts'
import { EVERYDAY } from './everyday.ts'
import { stem } from './stem.ts'

/**
 * Names by their sound: 塔拉辛 is Tarasin and 雪佛龙 is Chevron, which no table of names can hold all
 * of. Chinese writes a foreign name with some three hundred characters, each for a consonant and the
 * vowel after it; both scripts are read to the same letters.
 *
 * ```text
 * 塔拉辛      T·a L S N  ─► aTLSN      Tarasin ─► T a L S N  ─► aTLSN
 * 埃尔塞贡多  e  L S KN T ─► eLSKNT    El Segundo ─► e L S K N T
 * ```
 *
 * The letters are consonants in groups that Chinese does not tell apart (`l` and `r`, `b` and `p`),
 * and before them the first vowel in one of three groups; later vowels differ too often.
 */

/**
 * One group a line: consonant, vowel (`a`, `e`, `o`; `-` where the character also writes the
 * consonant alone), `n` when it ends in a nasal, characters. Characters that other words of news are
 * full of, as 东 or 金, are left out.
 */
const CHARACTERS = `
 a 阿亚雅艾爱
 e 伊埃耶厄叶
 o 奥欧乌尤约
 an 安昂扬杨
 en 恩因英
 on 翁
P a 巴芭帕拜派鲍白
P e 贝比彼皮佩毕碧庇珀
P o 博波伯勃玻坡保
P - 布普卜蒲
P an 班邦潘庞
P en 本宾滨彬彭平品
F a 瓦法华怀娃
F e 维韦威费菲薇
F o 沃伍福佛富武
F - 弗夫
F an 范凡旺
F en 温文芬冯
T a 达塔戴泰黛代
T e 迪蒂提
T o 多杜托图朵陶道
T - 德特
T an 丹坦汤唐
T en 登丁邓滕廷腾
T on 敦顿栋
K a 加卡凯盖夸考
K e 基凯奎圭
K o 戈古科库柯哥葛果
K - 克格
K an 坎康冈甘干刚
K en 根肯
K on 贡昆孔
S a 萨扎蔡察
S e 西塞齐赛锡瑟泽策
S o 索苏佐祖措
S - 斯兹茨史士
S an 桑赞
S en 森辛曾
S on 松孙逊
C a 沙莎查恰贾夏
C e 希谢奇切杰吉茜雪舍施彻热
C o 乔舒肖朱丘楚修绍
C - 什
C an 尚珊詹姜江钱
C en 申珍臣
C on 琼春
H a 哈海豪
H e 赫黑
H o 霍胡呼
H an 汉罕韩翰
H en 亨
H on 洪
M a 马玛迈麦毛
M e 梅米密默蜜
M o 莫穆摩木
M - 姆
M an 曼芒
M en 门明敏蒙孟
N a 纳娜奈那
N e 尼妮内涅
N o 诺努纽
L a 拉莱赖劳
L e 利里丽莉雷蕾勒黎列
L o 罗洛卢鲁露吕律
L - 尔
L an 兰朗
L en 琳林伦
L on 隆龙仑
`

interface Sound {
  /** Consonants that it stands for: `T`, `KN`. */
  readonly consonants: string
  /** Its vowel, `-` where it may have none. */
  readonly vowel: string
  /** Begins with its vowel. */
  readonly isOpen: boolean
}

const SOUNDS = new Map<number, Sound>()
for (const line of CHARACTERS.split('\n')) {
  const [consonant = '', ending = '', characters = ''] = line.split(' ')
  const isNasal = ending.endsWith('n')
  const sound = {
    consonants: isNasal ? `${consonant}N` : consonant,
    vowel: ending.charAt(0),
    isOpen: consonant === '',
  }
  for (const character of characters) SOUNDS.set(character.charCodeAt(0), sound)
}
const HAS_SOUND = unitTable([...SOUNDS.keys()].map((unit) => String.fromCharCode(unit)).join(''))

/** Consonants; fewer are heard in many a word, and of so few the first vowel is to be the same. */
const FEWEST = 3
const MOST = 12
const FEWEST_CHARACTERS = 3
/** Of a run that nothing is taken from: 钱凯. */
const FEWEST_ALONE = 2
const MOST_CHARACTERS = 9

/** Keys of the sounds that runs of characters of foreign names in a text can have. */
function addHanSounds(text: string, keys: Set<string>): void {
  for (let at = 0; at < text.length; at++) {
    if (HAS_SOUND[text.charCodeAt(at)] !== 1) continue
    let end = at + 1
    while (end < text.length && HAS_SOUND[text.charCodeAt(end)] === 1) end++
    // 与萨瓦德尔: what stands beside a name may have a sound too.
    for (const [from, to] of BORDERS) {
      const length = end - to - at - from
      const fewest = from + to === 0 ? FEWEST_ALONE : FEWEST_CHARACTERS
      if (length < fewest || length > MOST_CHARACTERS) continue
      const key = hanKey(text, at + from, end - to)
      if (key !== null) keys.add(key)
    }
    at = end
  }
}

const BORDERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
  [0, 2],
  [1, 1],
] as const

function hanKey(text: string, from: number, end: number): string | null {
  const first = SOUNDS.get(text.charCodeAt(from))
  let key = ''
  for (let at = from; at < end; at++) {
    for (const consonant of SOUNDS.get(text.charCodeAt(at))?.consonants ?? '') {
      if (!key.endsWith(consonant)) key += consonant
    }
  }
  return first ? keyOf(first.isOpen, first.vowel, key) : null
}

function keyOf(isOpen: boolean, vowel: string, consonants: string): string | null {
  const { length } = consonants
  if (length < FEWEST || length > MOST) return null
  return length === FEWEST ? `^${isOpen ? '+' : ''}${vowel}${consonants}` : `^${consonants}`
}

/** Whether a code is of a sound that few other names have. */
export function isLongSound(code: string): boolean {
  return isSoundCode(code) && /^\^[A-Z]/.test(code)
}

const VOWELS: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'e',
  i: 'e',
  y: 'e',
  o: 'o',
  // 布, 穆 or, as the English say it, 巴, 马.
  u: 'oa',
}
const GROUPS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'F',
  v: 'F',
  w: 'F',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  q: 'K',
  s: 'S',
  z: 'S',
  h: 'H',
  j: 'C',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
}
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
function latinSounds(word: string): readonly string[] {
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
  const isOpen = VOWELS[word.charAt(0)] !== undefined && !/^(?:y|u)(?=[aeiou])/.test(word)
  if (isOpen) vowels = VOWELS[word.charAt(0)] ?? ''
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at)
    if (VOWELS[letter] !== undefined) {
      at++
      continue
    }
    const [spelling, group] = soundAt(word, at)
    const next = VOWELS[word.charAt(at + spelling.length)]
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
    const key = keyOf(isOpen, vowel, consonants)
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
  const next = word.charAt(at + 1)
  if (letter === 'c') return [letter, /[eiy]/.test(next) ? 'S' : 'K']
  if (letter === 'g' && /[iy]/.test(next)) return [letter, 'C']
  // Quellón, Quito
  if (letter === 'q' && /^qu[ei]/.test(word.slice(at, at + 3))) return ['qu', 'K']
  return [letter, GROUPS[letter] ?? '']
}

/** Keys of the sounds of all names of a text: one of each language for two texts to have in common. */
export function soundsOf(written: string): readonly string[] {
  const text = unaccented(written)
  const keys = new Set<string>()
  addHanSounds(text, keys)
  let [end, short] = [-1, '']
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) continue
    const from = at
    while (at < text.length && isNamePart(text.charCodeAt(at))) at++
    const word = text.slice(from, at)
    // El Segundo, San Jose: an article or a saint has no sound of its own.
    const before = from === end + 1 ? short : ''
    ;[end, short] = [at, word.length < SHORTEST ? word : '']
    if (word.length < SHORTEST) continue
    for (const key of latinSounds(word)) keys.add(key)
    if (before !== '') for (const key of latinSounds(before + word)) keys.add(key)
  }
  return [...keys]
}

/** Letters of a word that is heard as a name. */
const SHORTEST = 4

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

/** Letters, and an apostrophe. */
function isNamePart(unit: number): boolean {
  return isLetter(unit) || unit === 0x27 || unit === 0x2019
}

/** Whether a code is of a sound. */
export function isSoundCode(code: string): boolean {
  return code.charCodeAt(0) === 0x5e
}
