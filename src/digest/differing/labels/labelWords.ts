/** Words of clauses that say more of what figures are of than a measure does. */

import { compare } from '../../../text/compare.ts'
import { hasHan } from '../../../text/han.ts'
import { simplified } from '../../../text/simplified.ts'
import { captionOf } from '../../captions/caption.ts'
import { isName } from '../../captions/names.ts'
import type { ArticleFigure } from '../../digest.ts'

/**
 * `houses` are houses destroyed, `people` are 工厂目前员工, 净利润 is 归母净利润: a text may have many others.
 *
 * @param isKnown Whether what is told is a word of the table of measures, and no piece of one.
 */
export function fuller(told: string, isKnown: boolean, figures: readonly ArticleFigure[]): string {
  if (hasHan(told)) {
    const plain = simplified(told)
    const whole = subjectsOf(figures).filter((subject) => {
      const own = simplified(subject)
      return own.endsWith(plain) && !LEADS_UP.test(own.slice(0, -plain.length))
    })
    return shortest(whole) ?? (isKnown ? told : uncut(told, figures))
  }
  if (!NOUN.test(told)) return told
  const counts = figures.filter(({ unitKind, raw }) => unitKind === 'count' && raw.endsWith(told))
  const fate = shortest(counts.flatMap((figure) => FATES.exec(captionOf(figure) ?? '')?.[0] ?? []))
  if (fate !== null) return `${told} ${fate}`
  if (!GENERIC.test(told)) return told
  return (
    shortest(subjectsOf(figures).filter((subject) => COUNTED.test(simplified(subject)))) ??
    ofShared(told, figures)
  )
}

/** `vehicles` of which two texts say `Overseas sales` are those, and those of BYD are `vehicles, BYD`. */
function ofShared(told: string, figures: readonly ArticleFigure[]): string {
  const subjects = figures.flatMap(({ subject }) => subject ?? [])
  const shared = subjects.find((one, at) => subjects.indexOf(one, at + 1) > 0)
  if (shared === undefined || shared.length > LONGEST_SHARED) return told
  return NAME_ALONE.test(shared) ? `${told}, ${shared}` : shared
}

/** `Bank of Nova Scotia`, and not `Overseas sales`. */
const NAME_ALONE = /^\p{Lu}(?!.* (?!(?:and|d[aeiou]|del|for|la|of|the|v[ao]n) )\p{Ll})/u
const LONGEST_SHARED = 30

/** `polling units` */
const NOUN = /^[a-z]+(?: [a-z]+)?$/
/** Of these a text has many. */
const GENERIC =
  /^(?:people|jobs|vehicles|cases|members|houses|homes|residents|children|workers|employees|cars|ships|households)$/

/** 工厂目前员工, 受损车辆 */
const COUNTED =
  /(?:人数|员工|职工|工人|人员|车辆|房屋|住户|病例|会员|社员|成员|居民|村民|学生|儿童|旅客|乘客|游客|船只|航班|岗位|群众|用户|客户|顾客|股东|农户|商户|企业|门店)$/u

/** What befell those that are counted, or of what they are. */
const FATES =
  /^(?:of [a-z-]{4,}(?: (?!(?:since|from|with|which|were|was|in|at|on|for|by|to|and|or|that|this|last|up|has|have|had|as|across|after|before|under|over)\b)[a-z-]{3,})?|(?:killed|injured|wounded|hurt|destroyed|damaged|evacuated|rescued|stranded|displaced|infected|arrested|detained|recalled|cancell?ed|seized|lost|burnt|burned|flooded|sunk|dead|missing|gone|dismissed|cut|moved|trapped|treated|vaccinated|closed|culled|slaughtered)\b|(?:taken|laid|cut|called) (?:away|out|off|back)\b|walked out\b|on (?:board|strike)\b)/

/** What figures are about; what is short says nothing, and what is long is a clause. */
function subjectsOf(figures: readonly ArticleFigure[]): readonly string[] {
  return figures
    .flatMap(({ subject }) => subject?.replace(ITS, '') ?? [])
    .filter((subject) => subject.length > 2 && subject.length <= LONGEST && !isClause(subject))
}

const ITS = /^(?:公司(?=..)|[该該]\p{Script=Han}(?=\p{Script=Han}{2})|其(?![他它余])|[共已])/u
const LONGEST = 8

/** 里昂警方抄出, 全国55席 */
function isClause(phrase: string): boolean {
  return CLAUSE.test(simplified(phrase)) || isNoThing(phrase)
}

/** Whether Chinese words before a number are no name of it. */
export function isNoThing(words: string): boolean {
  return NO_THING.test(simplified(words))
}

/**
 * 黑泽三年里把, 桐溪酒业要收回, 折合人民币, 名单上, 部葡萄园 of 东部葡萄园, 理出竹简 of 清理出竹简, 上通信断 of 岛上通信断, 日关 of 11日关了,
 * 标员工 of 标的现有员工, 合计申 of 合计申报, 权金额计, 一艘载, 因食用朗, 公司: what comes before a number is no name of it.
 */
const NO_THING =
  /(?:上|之[中内]|拿|把|经|由|以|将|向|被|从|须|需|装|装有|坠下|投下|掏|人民币|收窄|扩大|出来|以现金|提供|收回|涉及|了|(?<!供)给|(?<![偿归退])还|(?<![增追附美新参])加|申|(?<![设统预审累共合总])计|占[^，。]{0,6})$|^装有|^点到|^自[^，。]{0,4}[进出]口$|^日(?![均产销活供用本常元])|^部(?![门队件长落分委])|^理出|^上(?![海市诉调映线])|^标(?![准志本签的])|^当[日天晚]$|^这[条座家个]$|落在$|^[一首][艘辆架列座]载?$|^(?:暂停|处理|批准|加工|可发电|封闭|生产|支付|投资者)$|^[的和](?![平解服谐牛])|全部$|着\p{Script=Han}{0,2}$|^(?:人次|公司|企业|沿岸|全国|全市|全省|国内|境内|境外|海外|上游|下游|当地|要求)$|(?:涉及|覆盖)全[国省市县]$|^因(?![子数特素果])|^(?:进食|食用)(?![油菌盐])|^时(?![装长速段])|[\s\d]/u

const CLAUSE =
  /\d|[把将被向对从由在了着过只须称说的]$|掏出$|^(?:截至|至少|合计|累计|宣布|[并称写可须])/u

/** 老风口路段长, of which a rule has 口路段长; as it is where the whole of it is a clause. */
function uncut(told: string, figures: readonly ArticleFigure[]): string {
  for (const { context, contextAt } of figures) {
    const text = simplified(context)
    const at = text.lastIndexOf(simplified(told), contextAt)
    if (at < 0) continue
    const run = (RUN.exec(text.slice(0, at))?.[0] ?? '').replace(WHEN, '')
    if (run === '' || LEADS_UP.test(run)) return told
    const whole = context.slice(at - run.length, at + told.length)
    if (whole.length <= LONGEST_RUN) return whole
  }
  return told
}

/** Up to a mark, a digit with what it counts, or 的. */
const RUN = /(?<=^|[^\p{Script=Han}\d]|\d\p{Script=Han}|的)(?:(?!的)\p{Script=Han})+$/u
const LONGEST_RUN = 10
/** When and where: 27日晚宣布斥资, 4月1日起出口税, 灰坑里清理出木简. */
const WHEN =
  /^(?:起|时|当时|夜里?|晚间?|傍晚|清晨|中午|凌晨|拂晓|上午|下午|以来|期间|年(?![度产])|已|共|这场|就|.+[里内](?=..))+/u
/** 中国至锑精矿出口 */
const LEADS_UP = /[至由对为把被在向从和与及等将]$/u

/** What one of the Chinese figures is about, else the shortest words next to one, without any number; null for none. */
export function wordsBeside(figures: readonly ArticleFigure[]): string | null {
  const subject = shortest(subjectsOf(figures).filter((each) => hasHan(each) && isName(each)))
  if (subject !== null) return subject
  const words = figures.flatMap(({ raw, unitKind, context, contextAt }) => {
    const upTo = context.slice(0, contextAt + raw.length)
    return captionOf({ raw, unitKind, contextAt, context: upTo, subject: null }) ?? []
  })
  return shortest(words.filter((text) => HAN_WORDS.test(text) && !isNoThing(text) && isName(text)))
}

const HAN_WORDS = /^(?![上下中里内])(?=.*\p{Script=Han})[^\d]{4,}$/u

function shortest(texts: readonly string[]): string | null {
  return [...texts].sort((a, b) => a.length - b.length || compare(a, b))[0] ?? null
}
