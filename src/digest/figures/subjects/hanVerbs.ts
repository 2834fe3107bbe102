/** Verbs that Chinese figures stand behind, 派出86人: they name nothing, what they are done to does. */
import { EndTest, unitTable } from '../chars.ts'

/** What is sent, taken, given, found, held or lost. */
const VERBS =
  '没收|集结|掌控|占据|上映|(?<=..)收获|^收获|截获|防范|检出|侦办|侦破|新设|拉动|迈上|站上|触及|收报|高见|低见|推出|打破|刷新|创下|斩获|摘得|出让|烧毁|毁坏|撞坏|砸坏|压塌|摧毁|开展|补发|偿还|兑付|只剩|还剩|剩下|余下|留下|省下|拿下|签下|买下|打下|攒下|出动|派出|派来|派去|送进|送上|送到|送回|运进|运回|运到|带进|要过|调派|调来|调集|调用|送来|送往|送去|运来|运往|运走|运抵|送医|销往|卖出|售出|卖掉|售获|分获|买走|买入|拿走|拿出|夺走|夺去|冲走|冲垮|带走|带来|取走|偷走|要走|吃掉|用掉|用去|花掉|花去|跌去|失去|关掉|砍掉|裁掉|拆掉|掏出|腾出|付出|打进|涌进|涌入|进入|转移|疏散|撤离|安置|救出|救起|救治|收治|接诊|处理|处置|处罚|查处|查获|查扣|缴获|查封|抓获|拘捕|拘留|逮捕|扣押|起诉|追回|挽回|(?<!派)发现|提供|提交|捐赠|捐出|援助|悬赏|发放|发给|发出|分发|派发|投放|布放|放流|释放|播放|搭起|搭建|搭载|安装|新装|加装|更换|翻修|修复|修缮|建造|建起|建成|订造|订购|采购|购买|购入|租用|雇用|雇佣|聘用|招收|招聘|录用|录取|加开|增开|开行|退掉|退还|归还|批准|核准|通过|抽检|抽查|检查|检测|登记|受理|接到|收到|收集|征集|征收|征用|加收|少收|多收|多付|多花|多赔|多走|多卖|多出|少赚|少产|只收|只卖|只花|只要|要花|就要|还要|先付|先领|可得|可领|可省|可容纳|容纳|能卖|能抵御|抵御|肯给|愿给|保留|保持|维持|取消|恢复|关闭|停运|停开|涉及|波及|惠及|造成|导致|引发|获得|赢得|夺得|拿到|获赔|判赔|被罚|收于|报收|吸引|掘进|前进|行驶|行进|滑行|滑出|漂流|绵延|聚集|滞留|采集|采样|采摘|种下|栽下|栽种|放养|孵化|打捞|捞起|清理|清运|清除|清出|挖出|挖掘|出土|找到|又找|列出|列入|纳入|收录|记录|分得|领到|领取|借出|借给|借来|垫付|补缴|上缴|投进|投入到|注入|举行|举办|召开|设立|设有|开设|建有|存放有|配备|展出|上演|参加|参与|经过|穿过|越过|跨过|延长|缩短|拉长|推迟|提前|扩建|赶来|赶到|凑齐|筹得|募得|募集到|筹集'
/** Of one character, where more stands before it. */
const SHORT =
  '(?<=[\\p{Script=Han}])(?:爬|(?<![品物树新税险兵工播育良制引接栽人语变菌毒病车船币机轮补蚕粒小母公另稻麦豆棉谷蒜薯菜茶果鱼虾各多纯杂配])种|卖|扛|抬|赔|送|运|派|买|拿|吃|花|打|搬|拖|装|驶|滑|跑|走|飞|住|坐|躺|站)'

/** None of these narrows a noun behind it, as 安装 does in 安装成本. */
const DONE =
  '(?<!派)发现|查获|查处|查扣|缴获|打捞|清理|救出|收到|接到|受理|出动|派出|调派|疏散|安置|发放|投放|卖出|售出|捐赠|更换|翻修'

const ENDS = new EndTest(
  new RegExp(
    `(?:${VERBS}|${SHORT})(?<!^采购)(?:[了过着到出入]|出了|到了)?的?$|\\p{Script=Han}[到至]$|[高低好多少大小优]于$|高出$`,
    'u',
  ),
)
const WITHIN = new RegExp(
  `^(?:\\p{Script=Han}.*(?:${VERBS})(?<!通过|经过|维持|保持|提前|推迟)|(?:${DONE}))(?:了|过|出(?![让口租厂])|入)?(?:[时后]|的)?(?=\\p{Script=Han}{2})(?![的到与和及])`,
  'u',
)
/** What is measured of a deed: 抽检比例, 全部维持成本. */
const OF_DEED =
  /^\p{Script=Han}{0,2}(?:比例|能力|成本|费|价|价格|数量?|规模|面积|标准|目标|时间|周期|速度|率|量|金额|总额|收入|支出|期|案)$/u
const BEHIND = /^的?(\p{Script=Han}{2,8})(?=[，。；、！？,;])/u
/** What goes on with another verb, or names none. */
const NO_NOUN =
  /^[才就已都也又被将并仍还后前内外左右以上下起不未可能会要为是有在]|[了着过到在被中后]|(?<![收投])入$|^.$/u

/** What the last of these patterns' words end in: most phrases end otherwise, and some hundred words are not looked for. */
const LAST = unitTable(
  `${VERBS.replace(/[^|]*(?=[^|](?:\||$))|\|/g, '')}${SHORT.replace(/\(\?<[^)]*\)|[(?:|)]/g, '')}了过着到出入的至于`,
)

/** Whether a phrase ends in a verb. */
export function endsInVerb(phrase: string): boolean {
  return LAST[phrase.charCodeAt(phrase.length - 1)] === 1 && ENDS.before(phrase, phrase.length)
}

/** Without the verb and who does it: 医疗站处理水泡 are blisters. */
export function objectWithin(phrase: string): string {
  const object = phrase.replace(WITHIN, '')
  return OF_DEED.test(object) ? phrase : object
}

/** What the figure counts, where nothing follows it: 26套海洋浮标。 */
export function objectBehind(after: string): string | null {
  const noun = BEHIND.exec(after)?.[1]
  return noun === undefined || NO_NOUN.test(noun) ? null : noun
}
