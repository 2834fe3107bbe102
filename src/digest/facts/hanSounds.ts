/** How a foreign name sounds that is written in Han: 塔拉辛 is T, a, L, S, N. */
import { unitTable } from '../figures/chars.ts'
import { soundCode } from './soundCode.ts'

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

const FEWEST_CHARACTERS = 3
/** Of a run that nothing is taken from: 钱凯. */
const FEWEST_ALONE = 2
const MOST_CHARACTERS = 9

/** Keys of the sounds that runs of characters of foreign names in a text can have. */
export function addHanSounds(text: string, keys: Set<string>): void {
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
  return first ? soundCode(first.isOpen, first.vowel, key) : null
}
