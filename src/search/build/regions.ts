import { simplified } from '../../text/simplified.ts'
import type { SearchDocument } from '../document.ts'
import { foldFor } from './fold.ts'

/**
 * What Taiwan or Hong Kong call otherwise than the mainland, in simplified characters, and after the colon what the
 * mainland calls it. Only what means the same wherever it stands: not 质量, 资讯 or 乔治亚, and not 程式, which is
 * part of 方程式.
 */
const WORDS = `
辉达: 英伟达
: 脸书 Facebook
联准会 联储局: 美联储
川普: 特朗普
普丁: 普京
泽伦斯基: 泽连斯基
马克宏: 马克龙
纳坦雅胡: 内塔尼亚胡
欧巴马: 奥巴马
贺锦丽: 哈里斯
范德赖恩: 冯德莱恩
艾尔多安: 埃尔多安
雷根: 里根
软体: 软件
硬体: 硬件
晶片: 芯片
记忆体: 内存
伺服器: 服务器
网路: 网络
网际网路: 互联网
人工智慧: 人工智能
智慧型手机: 智能手机
萤幕: 屏幕
积体电路: 集成电路
矽谷: 硅谷
矽晶圆: 硅晶圆
奈米: 纳米
雷射: 激光
塑胶: 塑料
计程车: 出租车
宾士: 奔驰
行动支付: 移动支付
殖利率: 收益率
选择权: 期权
避险基金: 对冲基金
沙乌地: 沙特
阿拉伯联合大公国: 阿联酋
杜拜: 迪拜
卡达: 卡塔尔
叶门: 也门
纽西兰: 新西兰
寮国: 老挝
衣索比亚: 埃塞俄比亚
奈及利亚: 尼日利亚
肯亚: 肯尼亚
尚比亚: 赞比亚
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
北韩: 朝鲜
南韩: 韩国
`

interface Others {
  readonly found: RegExp
  /** Of each word what it is called elsewhere. */
  readonly others: ReadonlyMap<string, readonly string[]>
}

/** Words of Taiwan are looked for where characters are traditional: 软体 is also part of 软体家具. */
const [TRADITIONAL, ANY] = [othersOf(true), othersOf(false)]

function othersOf(withTaiwan: boolean): Others {
  const others = new Map<string, readonly string[]>()
  for (const line of WORDS.trim().split('\n')) {
    const [taiwan = [], mainland = []] = line
      .split(':')
      .map((part) => part.split(' ').filter((word) => word !== ''))
    const all = [...taiwan, ...mainland]
    for (const word of withTaiwan ? all : mainland) {
      others.set(
        word,
        all.filter((other) => other !== word),
      )
    }
  }
  // The longest first: 网际网路 is one word.
  const words = [...others.keys()].sort((a, b) => b.length - a.length)
  return { found: new RegExp(words.join('|'), 'g'), others }
}

/** A document with what its words are called in the other places, among its tags: 輝達 is found as 英伟达. */
export function withOtherWords(document: SearchDocument): SearchDocument {
  const { title, topics, passages, tags } = document
  const said = passages.flatMap(({ heading, text }) => [heading ?? '', text])
  const text = [title ?? '', ...topics, ...said].join('\n')
  const isTraditional = foldFor(text) !== undefined
  const { found, others } = isTraditional ? TRADITIONAL : ANY
  const plain = isTraditional ? simplified(text) : text
  const words = new Set(plain.match(found))
  const called = [...words].flatMap((word) => others.get(word) ?? [])
  const more = [...new Set(called)].filter((word) => !words.has(word)).sort()
  return more.length === 0 ? document : { ...document, tags: [...tags, ...more] }
}
