import { EndTest, unitTable } from './chars.ts'
import { isStop } from './counts.ts'
import type { Quantity, SubjectMethod } from './figure.ts'

export interface Subject {
  readonly subject: string | null
  readonly subjectMethod: SubjectMethod
}

const NONE: Subject = { subject: null, subjectMethod: 'none' }
const LONGEST_WORDS = 6
const LONGEST_HAN = 16

/**
 * What a figure is about, in words of its own clause: `Gross margin slipped to 38.1%`.
 *
 * @param before The clause up to the figure. @param after The rest of the sentence.
 */
export function subjectOf(quantity: Quantity, before: string, after: string): Subject {
  if (quantity.unitKind === 'duration') return NONE
  if (HAN.test(before.slice(-8)) || (before.trim() === '' && HAN.test(after.slice(0, 4)))) {
    return hanSubject(quantity, before, after)
  }
  const left = LIMITED.before(before, before.length) ? before.replace(LIMITS, '') : before
  return (
    ofBefore(left) ??
    named(left) ??
    ofAfter(quantity, after) ??
    ofObject(left) ??
    ofVerb(before) ??
    counted(quantity) ??
    NONE
  )
}

const HAN = /\p{Script=Han}/u

const ADVERB = /^(?:also|then|now|already|still|each|both)$/i
/** Words that open a clause and are no part of its subject. */
const OPENING =
  /^(?:and|or|with|but|while|as|when|where|whereas|because|so|then|yet|that|which|who)\b|^(?:the|an?|its|their|his|this|these|those)$/i
/** A subject that opens with one of these says nothing. */
const NOTHING =
  /^(?:it|they|he|she|we|there|this|that|these|those|which|who|one|what|some|others|both|all|to|in|at|by|on|for|from|up|down)\b/i
const LIMITS =
  /(?:\b(?:about|around|roughly|some|nearly|almost|over|above|under|below|more than|less than|fewer than|up to|at least|approximately|just|only|a record|as much as|no more than|an? proposed|an? estimated|close to|[≥≤<>~])\s*)+$/i
const ATTRIBUTES =
  /\s+(?:attributable to (?:shareholders|owners)(?: of the (?:parent|company))?|before tax|after tax)$/i

const LIMITED = new EndTest(LIMITS)
const ALL_BEFORE_OF = /^(.*\S)\s+of\s+$/i
const OF = new EndTest(/\sof\s+$/i)

/** `net profit of 882 million yuan`, `a payout ratio of 72.6%`. */
function ofBefore(left: string): Subject | null {
  const match = OF.before(left, left.length) ? ALL_BEFORE_OF.exec(left) : null
  if (!match) return null
  const phrase = nounPhraseBefore(match[1] ?? '')
  return phrase === null ? null : { subject: phrase, subjectMethod: 'of' }
}

function nounPhraseBefore(text: string): string | null {
  const extra = ATTRIBUTES.exec(text)?.[0] ?? ''
  const head = text.slice(0, text.length - extra.length)
  const words = head.split(' ')
  const phrase: string[] = []
  for (let at = words.length - 1; at >= 0 && phrase.length < LONGEST_WORDS; at--) {
    const word = words[at] ?? ''
    if (!/^[\p{L}][\p{L}\p{N}'’&.-]*$/u.test(word) || isStop(word) || isVerb(word)) break
    phrase.unshift(word)
  }
  if (phrase.length === 0) return null
  if (
    /^(?:total|sum|rise|fall|gain|loss|drop|increase|decrease|decline|change|jump|average|price|result|value|rate|record|maximum|minimum|goal|target|one|year-on-year gain|handful|number|amount)$/i.test(
      phrase.join(' '),
    )
  ) {
    return null
  }
  return phrase.join(' ') + extra
}

const NAMED = /(?:^|[-,;•]\s*)([^:：,;]{2,60})[:：]\s*$/u
const COLON = new EndTest(/[:：]\s*$/)

/** `JA Solar: 23.90 billion yuan`. */
function named(left: string): Subject | null {
  const match = COLON.before(left, left.length) ? NAMED.exec(left) : null
  const name = match?.[1]?.trim()
  if (name === undefined || name.split(' ').length > LONGEST_WORDS) return null
  return { subject: name, subjectMethod: 'before' }
}

/** `98% of Russian demand`, `260 kilograms of gold`. */
function ofAfter(quantity: Quantity, after: string): Subject | null {
  if (!/^(?:percent|fraction|mass|energy|count|other)$/.test(quantity.unitKind)) return null
  const match = /^ of (?:the |its |their |all |total )?/i.exec(after)
  if (!match) return null
  const phrase = nounPhraseAfter(after.slice(match[0].length))
  if (phrase === null || /^(?:total|them|these|those|it|which|year|month|quarter)$/i.test(phrase))
    return null
  const subject = quantity.unitKind === 'count' ? `${quantity.unit} of ${phrase}` : phrase
  return { subject, subjectMethod: 'of' }
}

function nounPhraseAfter(text: string): string | null {
  const phrase: string[] = []
  for (const word of text.split(' ')) {
    const plain = word.replace(/[,.;:!?)]+$/, '')
    if (!/^[\p{L}][\p{L}\p{N}'’&.-]*$/u.test(plain)) break
    if (isStop(plain) || isVerb(plain) || phrase.length >= 4) break
    phrase.push(plain)
    if (plain !== word) break
  }
  return phrase.length === 0 ? null : phrase.join(' ')
}

/** What is counted: `20,000 industrial clients`; last, as the figure itself says it. */
function counted(quantity: Quantity): Subject | null {
  if (quantity.unitKind !== 'count') return null
  const noun =
    /^[\d.,\s~–-]*(?:(?:hundred|thousand|million|billion|trillion|bn|mn)\s)?\s*(\p{Script=Latin}.*)$/u.exec(
      quantity.raw,
    )?.[1]
  return noun === undefined ? null : { subject: noun, subjectMethod: 'after' }
}

const LEADING_TIME =
  /^(?:(?:in|for|at|by|on|during|since|from|after|within)\s[^,]*?(?:\d{4}|quarter|half|year|month|week|day|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(?:of\s)?\d{4})?\s+)/i
const VERBS = new Set(
  `came comes come reached reaches reach stood stands stand rose rises rise fell falls fall grew grows grow gained gains lost loses lose dropped drops drop
  slid slides jumped jumps climbed climbs slipped slips increased increases increase decreased declined declines advanced
  was were is are be been will would should may might could can must exceed exceeds exceeded exceeding cover covers covered account accounts accounted accounting
  totalled totaled totals amounted amounts hit hits topped tops touched passed passes made makes make earned earns reported reports
  shows show showed had has have stays stayed remained remains went goes go narrowed narrows widened widens expanded shrank sank settled closed opened
  contributed contributes brought brings sold sells used uses put puts add adds added represents represented makes took takes take surged soared plunged
  delivered delivers sent produced produces held holds hold employs employed needs need costs cost pays paid weighs weighed measured averaged averages averaging
  ended finished quoted asks asked raised raises cut cuts set sets expects expected shipped exported imported invested spent bought ordered signed opened plans planned spoke speaks costs`
    .trim()
    .split(/\s+/),
)

function isVerb(word: string): boolean {
  return VERBS.has(word.toLowerCase())
}

const OBJECT =
  /\b(?:cut|raised|lifted|lowered|trimmed|increased|reduced|revised|put|puts|adjusted) (?:its |the |their |a )?((?:[\p{L}][\p{L}'’-]* ){1,6})(?:to|at|by|from) $/iu

const TOWARDS = new EndTest(/(?:to|at|by|from) $/i)

/** `has cut its figure for Russian reserves to 380,000 tons`: what was cut. */
function ofObject(left: string): Subject | null {
  const object = TOWARDS.before(left, left.length) ? OBJECT.exec(left)?.[1]?.trim() : undefined
  return object === undefined ? null : { subject: object, subjectMethod: 'verb' }
}

/** `Gross profit grew 223.4%`: what stands before the first verb of the clause. */
function ofVerb(before: string): Subject | null {
  const clause = before.replace(LEADING_TIME, '')
  const words = clause.trim().split(' ', LONGEST_WORDS + 2)
  let at = 1
  while (at < words.length && !isVerb(words[at] ?? '')) at++
  if (at >= words.length) return null
  const phrase = words.slice(0, at).filter((word) => !ADVERB.test(word))
  while (phrase.length > 0 && OPENING.test(phrase[0] ?? '')) phrase.shift()
  const said = phrase.join(' ')
  if (said === '' || phrase.length > LONGEST_WORDS) return null
  if (NOTHING.test(said)) return null
  if (/[,;:()]/.test(said) || /\d/.test(said) || /^spoke|^speaks/.test(words[at] ?? '')) return null
  return { subject: said, subjectMethod: 'verb' }
}

const HAN_LIMITS =
  /(?:大约|约为|约有|约占|约|将近|接近|近|超过|超出|超|突破|逾|不足|不到|低于|高于|不超过|不少于|不低于|至少|最多|高达|仅为|仅有|仅|只有|只|已达|已有|已|共有|共|总计|合计|累计|达到|达|升至|降至|增至|跌至|至|到|为|是|有|占|了|均|各|再|就|也|又|将|预计|预测|以上|报|录得|实现|完成|：|:|\s)+$/u
const HAN_CHANGE =
  /(?:同比|环比|较上年|较去年|比上年同期|比去年|年均|每年|累计|平均|首日)?(?:大幅|小幅|进一步|快速)?(?:增长|下降|下滑|上涨|下跌|增加|减少|提高|提升|上升|回落|增幅|降幅|涨幅|跌幅|高出|上调|下调|扩大|收窄|净增|新增|暴涨|大增|涨|跌|降|升|增|减|多|少|高|低)$/u
/** What a first figure leaves before `至`: 茶百道涨5.82%. */
const HAN_STEP =
  /(?:上涨|下跌|增长|下降|提高|上调|下调|涨|跌|增|降|升)(?:了|幅)?[\d.,]+(?:%|个百分点)[至到]?$/u
/** Verbs and pronouns that would name nothing by themselves. */
const HAN_NO_SUBJECT =
  /\d|^(?:其中|带来|卖出|约等于|只卖|较此前|这一块|高出上年|开一家|支付|投入|总数|耗资)/u
const HAN_LINKS =
  /(?:一度|分别|依次|有望|预计|能|可|由|从|的|跌破|升破|突破|再次涨回|同比|涨回|将|则|上市首日|达)+$/u
const HAN_TIME =
  /^(?:截至|截止|到|在|从|自|以)?(?:(?:(?:19|20)?\d\d[-至~])?(?:19|20)?\d\d年(?:度|底|末|初)?|上半年|下半年|前三季度|[第一二三四首]{1,2}季度|\d{1,2}月份?(?:\d{1,2}日)?|今年|去年|全年|本季度|同期|目前|现在|当前)+(?:的|末|底|里|内)?/u

const HAN_STOPS = unitTable('，,、；;（()）。“”"')

/** 毛利率31.5%, 全球门店有53,014家, 份额2.2%: what touches the figure from the left. */
function hanSubject(quantity: Quantity, before: string, after: string): Subject {
  let from = before.length
  while (from > 0 && !HAN_STOPS[before.charCodeAt(from - 1)]) from--
  const clause = before.slice(from)
  const last = clause.split(/[:：]/u)
  let phrase = (last.at(-1) ?? '').replace(HAN_LIMITS, '')
  if (phrase.trim() === '') phrase = (last.at(-2) ?? '').replace(HAN_LIMITS, '')
  phrase = phrase.replace(HAN_STEP, '')
  const change = HAN_CHANGE.exec(phrase)
  if (change)
    phrase = phrase
      .slice(0, change.index)
      .replace(/(?:同比|环比)$/u, '')
      .replace(HAN_LIMITS, '')
  phrase = phrase
    .replace(HAN_TIME, '')
    .replace(/^(?:并把|并将|则|而|的|在|与|和|对|比|按|把|共|合计|累计)/u, '')
    .replace(HAN_LINKS, '')
    .trim()
  const share = /^(?:percent|fraction)$/.test(quantity.unitKind)
  const whole =
    /^(?:以上)?的([\p{Script=Han}]{2,8}?)(?=[，。,；]|$|来自|是|为|用|由|亏|停|裁|已|能|可)/u.exec(
      after,
    )?.[1]
  if (phrase === '' && share && whole !== undefined) return { subject: whole, subjectMethod: 'of' }
  if (phrase.length < 2 || phrase.length > LONGEST_HAN || !/\p{Script=Han}/u.test(phrase))
    return NONE
  if (HAN_NO_SUBJECT.test(phrase)) return NONE
  return { subject: phrase, subjectMethod: change ? 'verb' : 'before' }
}
