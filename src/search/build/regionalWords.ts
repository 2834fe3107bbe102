import type { TextLang } from '../../text/plainLang.ts'
import { simplified } from '../../text/simplified.ts'
import type { SearchDocument } from '../document.ts'

/**
 * What Taiwan or Hong Kong call otherwise than the mainland, in simplified characters, and after the colon what the
 * mainland calls it. Only what means the same wherever it stands: not 质量, 资讯 or 乔治亚, not 程式, which is part
 * of 方程式, and not 选择权, which is any choice. What must not stand beside a word, as then it is part of
 * others by chance, is told as in a pattern: 四川普遍, 红叶门票, 纳米比亚.
 */
const WORDS = String.raw`
(?<!光)辉达: 英伟达
: 脸书 Facebook
联准会 联储局: 美联储
(?<!四)川普(?![通遍查洱]): 特朗普
普丁: 普京(?!剧)
泽伦斯基: 泽连斯基
马克宏: 马克龙
纳坦雅胡: 内塔尼亚胡
欧巴马: 奥巴马
贺锦丽: 卡玛拉·哈里斯
范德赖恩: 冯德莱恩
艾尔多安: 埃尔多安
(?<!地)雷根(?![据本]): (?<![这那哪公英手心家夜])里根(?![据本除治源])
软体(?!动物|机器人|家具|沙发): 软件
硬体: 硬件
(?<![水结])晶片: 芯片
记忆体: 内存(?=[条芯颗价涨市厂模供短缺成紧])
伺服器: 服务器
网路(?!由): 网络
网际网路: 互联网
人工智慧: 人工智能
智慧型手机: 智能手机
萤幕: 屏幕
积体电路: 集成电路
矽谷: 硅谷
矽晶圆: 硅晶圆
奈米: 纳米(?!比亚)
雷射: 激光
塑胶: 塑料
计程车: 出租车(?![辆位库间])
宾士: (?<![上中间里马])奔驰(?![而着在])
行动支付: 移动支付
殖利率: 收益率
避险基金: 对冲基金
沙乌地: 沙特
阿拉伯联合大公国: 阿联酋
杜拜: 迪拜
(?<![刷打皮发办])卡达(?![到成标人菲\d一二两三四五六七八九十百千]): 卡塔尔
(?<![红枫茶荷])叶门(?![票店口]): 也门(?![可庭口前])
纽西兰: 新西兰
寮国: 老挝
衣索比亚: 埃塞俄比亚
奈及利亚: 尼日利亚
肯亚: 肯尼亚
(?<!时)尚比亚: 赞比亚
辛巴威: 津巴布韦
莫三比克: 莫桑比克
坦尚尼亚: 坦桑尼亚
索马利亚: 索马里
象牙海岸: 科特迪瓦
宏都拉斯: 洪都拉斯
瓜地马拉: 危地马拉
亚塞拜然: 阿塞拜疆
克罗埃西亚: 克罗地亚
赛普勒斯: 塞浦路斯
(?<![台湖河东西])北韩(?![国式系]): (?<!南)朝鲜(?!族|半岛|战争|王朝|时代)
(?<![台越湖河东西])南韩(?!式): 韩国
`

/** For each thing what Taiwan and Hong Kong call it, and what the mainland does. */
const THINGS = WORDS.trim()
  .split('\n')
  .map((line) => line.split(':').map((part) => part.split(' ').filter((word) => word !== '')))

/** Of each word what it is called elsewhere. */
const OTHERS = new Map(
  THINGS.flatMap((thing) => {
    const all = thing.flat().map(bare)
    return all.map((word) => [word, all.filter((other) => other !== word)] as const)
  }),
)

/**
 * Words of Taiwan are looked for where characters are traditional, as in a text of the mainland they are mostly parts of others
 * (软体家具); those of the mainland everywhere, as a text of Taiwan may quote it.
 */
const [IN_TRADITIONAL, IN_OTHERS] = [
  patternOf(THINGS.flat(2)),
  patternOf(THINGS.flatMap(([, mainland = []]) => mainland)),
]

/**
 * The longest first: 网际网路 is one word. What begins none is passed over before any is tried: without
 * that, how long a text takes depends on the one that the pattern met first, and may be ten times as long.
 */
function patternOf(words: readonly string[]): RegExp {
  const sorted = words.toSorted((a, b) => bare(b).length - bare(a).length)
  const firsts = new Set(sorted.map((word) => bare(word).charAt(0)))
  return new RegExp(`(?=[${[...firsts].join('')}])(?:${sorted.join('|')})`, 'g')
}

/** A word without what must not stand beside it. */
function bare(word: string): string {
  return word.replace(/\(\?.*?\)/g, '')
}

/** A document with what its words are called in the other places: 輝達 is found as 英伟达. */
export function addRegionalWords(document: SearchDocument): SearchDocument {
  const { title, topics, passages } = document
  const [traditional, plain]: [string[], string[]] = [[], []]
  const read = (texts: readonly (string | null)[], lang: TextLang): void => {
    for (const text of texts) (lang === 'zh-Hant' ? traditional : plain).push(text ?? '')
  }
  read([title, ...topics], document.lang)
  for (const { heading, text, lang } of passages) read([heading, text], lang)
  const words = new Set([
    ...(simplified(traditional.join('\n')).match(IN_TRADITIONAL) ?? []),
    ...(plain.join('\n').match(IN_OTHERS) ?? []),
  ])
  const called = new Map(
    [...words].flatMap((word) => (OTHERS.get(word) ?? []).map((other) => [other, word])),
  )
  const elsewhere = [...called].filter(([other]) => !words.has(other)).sort()
  return { ...document, elsewhere }
}
