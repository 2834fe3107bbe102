import { takeAt } from '../../../text/takeAt.ts'
import { WordSet } from '../../../text/wordSet.ts'
import { countedWith } from './together.ts'

/** What a number counts: the noun phrase in English, the measure word in Chinese. */

export interface Counted {
  /** The noun or measure word. */
  readonly noun: string
  /** First code unit after it. */
  readonly end: number
}

/** Words that no counted noun goes past: what follows them is another phrase. */
const STOPS = new WordSet(
  `a an the this that these those its his her their our my your it they we he she who which what
  of in on at by for from to into onto over under with without within between among against about after before
  since until till during through per than as above below up down off out near across around along amid toward towards
  and or but nor so yet if when while where because although though whereas unless plus versus vs via
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no never also only just even still already now then here there again later earlier ago once twice thus instead worldwide altogether together
  more less fewer much many most least each every all both either neither any some such other another
  rose fell grew gained lost went came took gave made sold bought won led hit met set put cut ran kept held paid said says
  saw sees left sent brought spent stood reached totalled totaled remained became began works means moves leaves
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  millions billions milliards millones milhões milioni
  percent yuan usd cny rmb hkd dollars times`
    .trim()
    .split(/\s+/),
)
/** Verbs that look like the plural of a noun where another stands before: `181 stores hits landlords`. */
const VERBS = new WordSet(
  'adds arrives becomes begins brings carries comes costs departs earns ends faces gets gives goes hits keeps lets lifts makes meets needs opens pays puts remains rises runs sails sells stands starts stays takes threatens weighs wins'.split(
    ' ',
  ),
)
/** They may stand between number and noun: `560 fewer stores`. */
const BETWEEN = new Set(['more', 'fewer', 'other', 'such', 'most', 'paid'])
const IRREGULAR = new Set(
  'people men women children staff personnel aircraft head cattle sheep households clientele troops workforce spacecraft mechanics critics clerics medics kroner fish squid tuna police folk crew clinics topics fabrics lyrics comics skeptics sceptics sturgeon teeth amphorae larvae antennae nebulae salmon trout cod papyri fungi alumni cacti nuclei stimuli crematoria stadia aquaria sanatoria auditoria criteria phenomena bacteria deer elk moose geese mice reindeer saiga bison chinese japanese vietnamese taiwanese portuguese sudanese congolese lebanese maltese wildebeest calves oxen ether'.split(
    ' ',
  ),
)
/** `the 13 injured` and `13 injured players`; but `13 people injured`. */
const STATES = new Set(['injured', 'wounded', 'dead', 'missing'])
/** End in s and are no plural, or a plural that mostly stands before another noun. */
const NO_PLURAL =
  /(?:ss|us|(?<!iraq|israel|stan|bahrain|kuwait|emirat|somal|nepal|tax|okap|rabb|safar|tsunam|kiw|bikin|alib|sk)is|ous|'s|(?<!antibiot|rel|mosa)ics)$|^(?:gas|always|perhaps|sometimes|overseas|indoors|outdoors|besides|across|series|means|has|was|its|yes|less|plus|news)$/
/** A word or the name of a model: `512 H800 chips`, `12 F-35s`, `30 A321neos`, `6 A350-1000 jets`, `12 Boeing 737 MAX aircraft`, `2 million iPhone 17 handsets`, `40,000 12-inch wafers`. */
const WORD =
  /[A-Z]{1,4}-?\d{1,4}(?:-\d{2,4})?(?:(?:neo|[A-Z]{0,3})(?:-[a-z]+)?(?= [a-z])|(?:neo|ER|MAX)?s(?![\w'’]))|(?<=\b(?:Boeing|Airbus|ATR) )\d{2,3}(?:-\d{1,4})?(?= [A-Za-z])|(?<= (?:i[A-Z]|[A-Z])[a-z]+ )\d{1,3}(?= [a-z])|(?<=\d )\d{1,3}(?:\.\d)?(?:-inch|mm)(?= [a-z])|[A-Za-z][A-Za-zÀ-ÿ'&.]*(?:-[A-Za-z]+)*/y
const MOST_WORDS = 5
const NUMBER_NEXT = /^ [\d$€£¥]/

/**
 * The counted noun phrase after an English number: ` industrial clients`, ` types`, `-member`.
 *
 * @param at Where the number ends.
 */
export function englishCount(text: string, at: number): Counted | null {
  if (text.charAt(at) === '-') {
    const word = takeAt(WORD, text, at + 1)?.[0]
    // `a mother of 12-another mother was hurt`: a dash without spaces.
    const joins = word !== undefined && /^[a-z]{4,}$/.test(word) && !STOPS.has(word)
    return joins &&
      !/^(?:based|style|like|plus|strong|something|fold|digit|odd|type|star)$/.test(word)
      ? { noun: word, end: at + 1 + word.length }
      : null
  }
  if (ADDRESS.test(text.slice(at, at + LONGEST_ADDRESS))) return null
  let end = at
  let found: Counted | null = null
  for (let count = 0; count < MOST_WORDS; count++) {
    if (text.charAt(end) !== ' ') break
    let word = takeAt(WORD, text, end + 1)?.[0]
    if (word === undefined) break
    const stops = /[a-z]\.$/.test(word) && !/\.[a-z]\.$/i.test(word)
    if (stops) word = word.slice(0, -1)
    const folded = word.toLowerCase()
    const plural = isPlural(folded)
    // `41 treatment works`: many that are told by one noun do not work.
    const isPlace =
      folded === 'works' &&
      found === null &&
      (count > 0 || OF_MANY_WORKS.test(text.slice(end + 1 + word.length, end + 16 + word.length)))
    const isJoint =
      count === 1 && folded === 'and' && JOINED.test(text.slice(at, at + LONGEST_JOINED))
    if (STOPS.has(folded) && !isPlace && !isJoint && !(count === 0 && BETWEEN.has(folded))) break
    // A plural after a plural is the head of a compound (`sales offices`); anything else ends it.
    if (found && (!plural || VERBS.has(folded))) break
    // `each of the 89 elements weighs 73,500 tons`: no noun stands right before a number.
    if (found && NUMBER_NEXT.test(text.slice(end + 1 + word.length, end + 4 + word.length))) break
    end += 1 + word.length
    if (plural || (count === 0 && STATES.has(folded)))
      found = { noun: folded.replace(/'$/, ''), end }
    if (stops) break
  }
  return (found && countedWith(found.noun, text, found.end)) ?? found
}

/** `94,000 current and former students`, `12 gold and silver medals`: two adjectives of one noun, and no `12 overnight and injured dozens`. */
const JOINED =
  /^ (?!overnight|online|flat|early|late|total|net|alone|alive|abroad|ashore|aboard)[a-z]{3,}(?<!s|ed|day) and (?:[a-z]{3,}(?<!s|ed)|used) (?!dozens|scores|hundreds|thousands|others)[a-z]{3,}s\b/
const LONGEST_JOINED = 64

/** `68 works were closed`: many do not work. */
const OF_MANY_WORKS =
  /^ (?:of|are|were|have|had|will|would|that|which|[a-z]{2,}ed|broke|fell|lost|took|made|won|sold|went|came|stood|kept|by(?= [A-Z\d])|in all(?=[,.;)]|$)|in total|on (?:show|display|loan|view|paper|canvas))\b/

/** `500 Collins Street` */
const ADDRESS =
  /^ (?:[A-Z][A-Za-z’'-]+ ){1,2}(?:Street|Avenue|Road|Place|Square|Lane|Boulevard|Drive|Terrace|Wharf)\b/
const LONGEST_ADDRESS = 48

/** Whether a word ends a noun phrase. */
export function isStop(word: string): boolean {
  return STOPS.has(word)
}

/** The word after `1`: `1 worker`. */
export function singularCount(text: string, at: number): Counted | null {
  if (text.charAt(at) !== ' ') return null
  const word = takeAt(WORD, text, at + 1)?.[0].replace(/\.$/, '')
  if (word === undefined || !/^[a-z]{3,}(?<!ward)$/.test(word) || STOPS.has(word)) return null
  return { noun: word, end: at + 1 + word.length }
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || /.{2}(?:men|folk|children)$/.test(word)) return true
  return word.length > 3 && /s'?$/.test(word) && !NO_PLURAL.test(word)
}

/** A pattern of what stands in a table, parted by spaces. */
function anyOf(table: string): string {
  return table.trim().split(/\s+/).join('|')
}

/** What 个 can stand before. */
const NOUNS = anyOf(String.raw`
  国家和地区 县市区
  县[(]市、?区[)]
  市县区 省区市
  县[(][市区][)] 区[(][县市][)]
  国家 地区 城市 省份 省市 省区 县市 市县 县区 区县
  乡镇(?:[、和]?街道|\(街道\))?
  项目 就业岗位 工作岗位 岗位 品种 品牌 站点 网点 门店 店铺 生产基地 基地 工厂 平台 机构 部门
  行业 领域 产品 型号 账户 席位 案例 家庭 品类 系列 市场 品项 社区 园区 港口 机场 车站 商场 仓库
  车型 航班 航线 职位 名额 团队 实验室 数据中心 充电桩 基站 点位 客户 用户 指标 合约 公司 企业
  样本 区域 县 省 市
  州(?!际)
  郡 邦 单位`)
/** 4个人, and not 3个人工湖. */
const PEOPLE = '人(?![工员力均才物类民家生格事身情气大形造选质士为])'
/**
 * Measure words, and what is counted without one, each before those that it begins with. What may not follow would make
 * another word of it: 类似, 发布.
 */
const MEASURES = anyOf(String.raw`
  人次 人份 口人 艘次 批次 航次 架次 台次 辆次 列次 车次 班次 台套 户次 课时 标段 参数 名 位 家
  人 件 台 辆 艘 架 座 所 处 户
  伙(?![伴食计房])
  跤
  站(?=，|。|、|；|$|停[运駛驶])
  间 只 支 枚 颗 粒 根 棵 株 头 匹 瓶 桶 箱 袋 盒 罐 批 宗 起 例 轮
  席(?![位卷地间上])
  场 次 层 栋 幢 笔 单位
  单(?![卡机车店晶芯核]|价(?!值))
  回合 种
  类(?![创仿改]?[创新仿]?药|医疗器械|水[质体]|地区|城市|人员)
  款 项 条 套 份 张 杯 碗 手 片 块 对 双 组 篇 本 册 部 集
  首(?![次个批发款日创都届轮家销周月季映播演班站战付推度席府脑尾饰相富飞试航页屏])
  幅 章 页 字 趟
  班(?![级子长组]) 列(?![入为出席举第支示])
  车 店
  城(?!市(?!场))
  省区市 省市 县市 国 省 府 县 镇
  村(?!民(?![宿居宅房]))
  井 股东 员工 雇员 用户 粉丝 农户 商户 考生
  (?<!985|211)(?:学生|毕业生)
  旅客 游客 乘客 观众 球迷 网友 儿童 居民 村民 市民 民众 选民 灾民 难民 平民 士兵 官兵 农民工
  骑手 患者 志愿者 \p{Script=Han}{2}人员 门店 城市 企业 公司 会员 客户 品牌 机构 学校 医院 票 卷 副 把 道 盏 扇 口 尾
  羽 机 岁 具 剂 针 桩 顶 封 门 床 串 束 筐 柜 幕 餐 坛
  局(?![长面势部域限里]) 分(?!之)
  堂课
  节(?![目日省约能假气])
  重量箱 重箱
  包(?![括含裹围装子庄头袱揽租工干机厢邮容涵])
  发(?![布现展行生电动明放挥达射言热起掘出]|[^P{Script=Han}]?[布现]) 群(?!众|体|岛)
  朵
  枝(?![条头叶节干桠]) 扎(?![实根堆营针手]) 堆(?!积|放|场|成|满)
  捆 壶 垄
  盆(?![地景栽浴腔]) 校(?=[，。、；]|一|$)
  鄉鎮 乡镇
  面(?=[，。、；]|$|定日镜|镜子|旗|幡|鼓|锣|墙) 球(?=，|。|、|助攻|进) 管(?![理道线控辖])
  圈 遍
  炉(?![温火膛渣灶子台顶体料具底窑前边]) 回(?=[，。、；：]|$)
  锅
  窝(?![点藏囊心头火棚]) 峰(?![值会顶谷时]) 基(?=[，。、；]|$|铁塔|塔) [大小]类
  晚(?=[，。、；]|$|酒店|住宿|民宿) 拳(?=[，。、；]|$) 拨(?![款付打给出开号通动])
  孔(?=，|。|、|；|$) 级(?=.{0,4}[台石]阶) (?<![渔油拖驳]\d{4,5})船(?![舶只员长运坞厂体型队票])
  队(?=参赛|报名|出战|晋级|，|。|、|；|$) 饼(?![干图]) 声(?=，|。|、|；|$) 通(?![过信常用道知胀])
  顿(?=[早午晚]?[饭餐]) 步(?![骤行枪入道伐兵调长态]) 眼(?=[深浅水机古温]?[井泉])
  段(?![时落路位子婴奶配]) 桌(?![面子布椅游球]) (?:[死伤]|失踪)(?=[\d，。、；：）)逾的,;]|$)
  排(?![名列队放污气水量行在除期练查爆卵斥挡涝险骨])`)
/** 5个点 are points of some measure, 5个点位 places; 70个大中城市 are cities. */
const HAN_COUNT = new RegExp(
  ` ?(?:个(?:大中|中小)?((?:[^\\P{Script=Han}的了和与及在是有将被把为对从等多以个]{0,4}?)(?:${NOUNS})|${PEOPLE})|(个)(?!点)|(${MEASURES}))`,
  'uy',
)

/** The measure word after a number in a Chinese text: 家, 个国家, 人次. */
export function hanCount(text: string, at: number): Counted | null {
  const match = takeAt(HAN_COUNT, text, at)
  if (!match) return null
  const noun = match[1] ?? match[2] ?? match[3] ?? ''
  // 2死8伤 are people.
  return {
    noun: noun === '死' || noun === '伤' || noun === '失踪' ? '人' : noun,
    end: at + match[0].length,
  }
}
