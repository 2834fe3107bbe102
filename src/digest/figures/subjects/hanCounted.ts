/** What a Chinese measure word counts, where it stands behind it: 6个训练场, 200多名小学生. */
import { simplified } from '../../../text/simplified.ts'

/** What ends in one of these is a noun, whatever goes on behind it. */
const NOUN_ENDS =
  '[工军商病旅男女老当]人|[年轻疾害疑事资承选请护场]人|[学医先新]生|孩子|儿童|婴儿|幼儿|[女男]性|[女男]子|妇女|[乘旅游顾客]客|观众|选手|[居村农渔牧公市灾难平]民|[群民]众|企业|公司|机构|银行|家庭|[客用商农住散]户|[职员矿民女]工|干部|官兵|[民警]警|警察|士兵|专家|[教老律]师|教授|护士|教练|司机|[家船校]长|代表|[床座泊席车]位|岗位|设备|装置|项目|产品|药品|样品|藏品|品牌|部门|单位|航班|列车|国家|地区|省份|城市|同志|孕妇|球队|[中支大]队|飞机|直升机|挖掘机|发动机|手机|生产线|航线|线路|产线|帐篷|订单|合同|案件|病例|专利|标段|文物|奖牌|[金银铜]牌|照片|码头|仓库|[员者商校院店厂馆站场船艇舰车楼房屋寓城镇乡村桥库树羊牛猪鸡鸟犬箱柜炉窑塔井坑洞孔岛篷泵罐灯伞碑墓鼎币砖]'
const NOUN = new RegExp(`^\\p{Script=Han}{0,5}(?:${NOUN_ENDS})$`, 'u')
/** What goes on with one of these is another word: 民营 and no 市民, 工程师 and no 职工. */
const GOES_ON = /^祸|^人(?![均次手人])|^[蛋营程会楼区们工儿穴]|^业(?!务)/
/** Who does what, and no noun of what stands before. */
const NO_NOUN =
  /[在被将已的和等均都也受为是于对向从把因并及与赴到救出参获入投停遇失死转撤赶取建售报来让给做有供由]|(?<!配)送/u
/** Measure words of things that are named behind them: 人 and 人次 need none. */
const MEASURED =
  /[\d０-９零一二两三四五六七八九十百千万亿多余几数来][个名家座辆台栋幢间所位只艘架条件套张支枚例项种类处班片扇匹棵口部篇场顶株批份](?:以上)?$/u

/**
 * @param raw The figure as written. @param after The rest of its sentence.
 * @returns Null where no noun stands there, as far as plain rules can tell.
 */
export function countedBehind(raw: string, after: string): string | null {
  if (!MEASURED.test(simplified(raw))) return null
  const run = RUN.exec(after)?.[1] ?? ''
  for (let length = run.length; length >= 2; length--) {
    const noun = run.slice(0, length)
    if (NOUN.test(noun) && !NO_NOUN.test(noun) && !GOES_ON.test(run.slice(length))) return noun
  }
  return null
}

/** One more than a noun has here, for what it goes on with. */
const RUN = /^(?:以上|左右)?(\p{Script=Han}{2,7})/u
