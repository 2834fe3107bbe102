import { codeAt } from '../../../text/codeAt.ts'
import { WordSet } from '../../../text/wordSet.ts'
import { EndTest, lastWord, unitTable } from '../chars.ts'
import type { Qualifier, UnitKind } from '../figure.ts'

/** Longest first where one form holds another: 不得超过 is up-to, 超过 is over. */
const BEFORE: readonly (readonly [Qualifier | null, RegExp])[] = [
  [
    'up-to',
    /(?:\b(?:no|not|none) (?:more|(?:high|great|long|old|larg|heavi|tall|deep|wid)er) than|\bup to|\bas (?:much|many|high|long) as|\bat most|\ba maximum of|\bcan reach|\bnot exceeding|\bcapped at|\bat or (?:below|under)|≤|<=|不(?:得|能|可|应|会|宜|准|该)?(?:超过|高于|多于|超|大于)(?:[^，。；\d]{1,6}的)?|高达|多达|(?:至多|最多|顶多)[^，。；、：\d的是者时]{0,3}|最高(?:只能|可以|可|能)?(?:达|到|装|载重?|容纳|坐|运|赔付?|罚|判|处|补[贴助]?|奖励?|减免?|立减|优惠|返|贷|借|领|省)|最长|可达|最高) ?$/i,
  ],
  [
    'at-least',
    /(?:\bat least|\b(?:no|not) (?:less|fewer|lower) than|\ba minimum of|\bupwards of|\bat or above|≥|>=|至少[^，。；、：\d的是者时]{0,3}|不(?:得|能|可|应|会|宜|准|该)?(?:少于|低于|小于)|最少|起码) ?$/i,
  ],
  [
    'over',
    /(?:\bmore than|(?<!\bh[au]ng(?:s|ing)? )\bover|\babove|\bexceed(?:s|ed|ing)?|\bin excess of|\bnorth of|\bbeyond|\bgreater than|\b(?:high|deep|long|old|larg|heavi|tall|wid|farth)er than|\btopp(?:ed|ing)|\btops?|\bpass(?:ed|es|ing)|\bsurpass(?:ed|es|ing)?|>|超过|超出|超|突破|逾|高于|多于|大于|不止|升破|站上|涨破|破) ?(?:了 ?)?$/i,
  ],
  [
    'under',
    /(?:\bless than|\bfewer than|\b(?:low|short|small|light|thin|narrow)er than|\bbelow|\bunder|(?<!\b(?:is|are|was|were|be|been|runs?|ran|running|go|goes|went) )\bshort of|<|(?:不足|不到)(?:[^，。；\d]{1,6}的|其)?|低于|少于|小于|未达|不满|未满|跌破|失守) ?(?:了 ?)?$/i,
  ],
  [
    'about',
    /(?:\babout|\baround|\broughly|\bsome|\bnearly|\balmost|\bapproximately|\bapprox\.?|\bclose to|\bcirca|\bestimated|~|≈|大约|(?<![合契]|条(?=约为))约(?:为|有|合|需|值|等于)|(?<![合纽条契])约[涨跌降增减]|约占(?:[^，。；\d]{1,6}的)?|约|将近|接近|临近|大概|近|上下) ?$/i,
  ],
]
/** The last words of the English ones. */
const LIMITS = new WordSet(
  'than to as most of reach exceeding at least over above exceed exceeds exceeded beyond topped topping top tops passed passes passing surpass surpassed surpasses surpassing below under about around roughly some nearly almost approximately approx circa estimated'.split(
    ' ',
  ),
)
const LIMITED = new EndTest(...BEFORE.map(([, pattern]) => pattern))
const ADDS =
  /\b(?:add(?:s|ed|ing)?|went|go(?:es|ne)?|rose|climbed|moved|shot|crept|edged|ticked|inched|nudged|put|owns?|owned|owning) up to ?$/i
const DENIED = /\b(?:not|no) $/i
/** `accused over 188 products` */
const BECAUSE_OF =
  /\b(?:accused|sued|charged|fined|questioned|row|dispute|clash(?:es|ed)?|(?:law)?suits?|complaints?|petitions?|protests?|strikes?) $/i

/**
 * Behind the unit, up to 16 characters. `above` alone says a direction (`5% above last year`), so
 * only what stands as a limit counts.
 */
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'at-least',
    /^ ?(?:or more|or above|or higher|and above|and more|and over|at least(?= ?[,.;:]|$)|及以上|或以上|以上)(?![a-z])/i,
  ],
  [
    'up-to',
    /^ ?(?:or less|or fewer|or below|at most(?= ?[,.;:]|$| (?:in|on|at|for|to|by|from|an?|per|each|and|or|but|when|if|later)\b)|及以下|以内|之内)(?![a-z])/i,
  ],
  ['under', /^ ?(?:以下|不到)/],
  ['about', /^ ?(?:or so|or thereabouts|左右|上下)(?![a-z])/i],
  ['over', /^ ?(?:多(?![个家次种数年花掏])|有余|余(?![额下])|开外|\+(?!\d))/],
]

/**
 * The limit that the words next to a quantity put on it, or null.
 *
 * @param text In plain forms.
 * @param kind Decides about words that mean time beside a duration: `over ninety days`, 近三年.
 */
export function qualifierOf(
  text: string,
  start: number,
  end: number,
  kind: UnitKind,
): Qualifier | null {
  const word = lastWord(text, start)
  const isOther = word !== '' && !LIMITS.has(word)
  if (isOther || !LIMITED.before(text, start)) return after(text, end, kind)
  const before = text.slice(Math.max(0, start - 24), start)
  for (const [qualifier, pattern] of BEFORE) {
    const match = pattern.exec(before)
    if (!match || ADDS.test(before)) continue
    const rest = before.slice(0, match.index)
    if (DENIED.test(rest) && qualifier !== 'about') continue
    const said = match[0].trim().toLowerCase()
    if (!isNoLimit(said, rest, text, [start, end], kind)) return qualifier
  }
  return after(text, end, kind)
}

/** Whether a word that can be a limit is none, by what stands around it. */
function isNoLimit(
  word: string,
  rest: string,
  text: string,
  [start, end]: readonly [number, number],
  kind: UnitKind,
): boolean {
  const behind = text.slice(end, end + 16)
  if (kind === 'duration') {
    // `£240 more than five years ago`
    if (word.endsWith(' than') && MUCH.test(rest) && AGO.test(behind)) return true
    if (timeWord(word, rest, text.slice(start, end))) return true
  }
  if (word === 'over') {
    if (BECAUSE_OF.test(rest) || SPREAD.test(rest)) return true
    if (kind === 'money') return isHeldFor(text.slice(Math.max(0, start - MOST_BETWEEN), start))
    // `had gone over 8,300 hectares`; a price that went under $3,360 has passed it.
    if (kind === 'other' || kind === 'count') {
      return CROSSED.test(rest) || (kind === 'other' && isRaced(text, start, end))
    }
  }
  // `lies on its side under 21 metres of water`
  if (word === 'under') return SPREAD.test(rest) || (kind === 'other' && LYING.test(behind))
  // 每辆最高5万元 is a limit, 最高41摄氏度 is none.
  if (/^最高处?$/.test(word)) return kind !== 'money' && kind !== 'duration'
  // 不足进口量的1%, but 准备不足造成的12亿元损失.
  if (/^不足.+的$/.test(word)) return kind !== 'percent' && kind !== 'fraction'
  return OTHER_WORDS[word]?.test(rest) ?? false
}

/** What stands before a word that is of another one: 最近, 打破4项纪录, `a wall of 45 per cent around 16.4 million tonnes`. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  近: /[最附就邻靠亲]$/,
  // 续约10年, 违约12亿元
  约: /(?:(?<![持连陆继延后])续|[签违履预节解毁契合])$/,
  破: /[突跌升涨打侦告攻击识捣爆]$/,
  // 苏超85场: a league; 连超3人: she passes them; 买超2亿元: bought so much more than was sold.
  超: /[苏英西意德村土葡荷俄粤湘浙连买卖]$/,
  around: /(?:%|\bper ?cent|\b(?:wall|fence|ring|cordon|belt)s?) $/,
}

/** `spread over 11 cities`, `turned over 38 million`, `dug out from under 1.5 meters of snow` */
const SPREAD =
  /\b(?:spreads?|from|ploughing|ploughed|walk(?:s|ed|ing)?|r[au]n|t(?:ak(?:es?|en|ing)|ook)|queued|(?:turn|roll|extend|stretch|hand|scatter|sprawl)(?:s|ed|ing)?) $/

/**
 * `arrested the treasurer over 410 million forints`, `detained over $2 million`: why, not a limit. Of somebody who was
 * carrying over $2 million it is one.
 */
function isHeldFor(before: string): boolean {
  const whom = HELD.exec(before)?.[1]
  return whom !== undefined && !TAKES_SUM.test(whom)
}

const MOST_BETWEEN = 120
const HELD =
  /\b(?:arrest|detain|interrogat|investigat)(?:s|ed|ing)?\b((?:(?!\b(?:arrest|detain|interrogat|investigat))[^.;:])*)\bover $/
/** What a sum can stand behind. */
const TAKES_SUM =
  /\b(?:\w+ing|\w+ed|of|with|for|to|at|by|worth|stole|took|has|have|had|and|or|than|lost|paid|made|spent|owes?|was|were|is|are|in|from) $/

/** What a fire or a fight does, from end to end. */
const CROSSED = /\b(?:gone|went) $/

/** What something can lie under. */
const LYING = /^ of (?:water|snow|ice|rubble|rock|mud|earth|soil|sand|ash|silt)\b/

/** What the words below begin with, behind a space or not. */
const AFTER_SIGNS = unitTable('oOaA及或以内之左上多有余开不+')

function after(text: string, end: number, kind: UnitKind): Qualifier | null {
  const first = codeAt(text, end)
  if (AFTER_SIGNS[first === 0x20 ? codeAt(text, end + 1) : first] !== 1) return null
  const rest = text.slice(end, end + 16)
  if (kind === 'money' && ADDED.test(rest)) return null
  for (const [qualifier, pattern] of AFTER) if (pattern.test(rest)) return qualifier
  return null
}

/** 首付1.6亿美元+里程碑, `$160m + royalties`: what is paid besides; 3000元+价位 and `a $2bn+ deal` are limits. */
const ADDED = /^(?:\+(?![价档级的区段])| \+ ?)(?=\p{L})/u

/** `won Paris-Roubaix over 258.3 kilometers`, `lorries queued over 14 km`: how far it went, not a limit. */
function isRaced(text: string, start: number, end: number): boolean {
  return (
    WENT.test(text.slice(Math.max(0, start - 60), start)) && !MORE.test(text.slice(end, end + 8))
  )
}

/** `26.8 metres, over four metres more than` */
const MORE = /^ (?:more|higher|longer|taller|deeper|wider)\b/

const WENT =
  /\b(?:won|rac(?:e|es|ed|ing)|rode|ran|stage|sprint|swam|skated)\b[^.;:]*$|(?:,|\b(?:queued|carried|hauled|towed|closed|shut|link(?:s|ed)?\b[^.,;:]{0,40}|seconds?|minutes?|hours?|traffic|ships|trains)) over $/

/** How much more, before the time it is compared with. */
const MUCH = /\d(?:%| [a-z]{2,9})? $/
const AGO = /^ (?:ago|earlier|before)\b/

/** 近三年 are the last ones; of hours there are no last ones. */
const HOURS = /(?:小时|钟头|分钟|秒)$/

function timeWord(word: string, before: string, raw: string): boolean {
  if (word === 'over')
    return !/\b(?:is|was|are|were|takes?|took|lasts?|lasted|for|just|well) $/i.test(before)
  if (word === '近') return !/(?:历时|耗时|长达|已|了|有|达|时隔)$/.test(before) && !HOURS.test(raw)
  if (word === 'under')
    return !/\b(?:in|with|is|was|are|were|takes?|took|lasts?|lasted|just|well) $/i.test(before)
  return word === 'beyond'
}
