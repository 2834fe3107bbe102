import { codesOf, hasCode, isNameCode, withoutNames } from './bilingual.ts'
import { amountOf, COMPARED } from './claimAmount.ts'
import { clauseOf, REACH } from './claimClause.ts'
import type { ArticleFigure } from './digest.ts'
import type { FactText } from './facts.ts'
import { EndTest } from './figures/chars.ts'
import { firstAbove, sentenceEnds } from './figures/clause.ts'
import { englishGovernor, hanGovernor, thingOf } from './governors.ts'
import { type Measure, type MeasureKind, measureOf } from './measures.ts'
import { mainPeriod, periodOf } from './periods.ts'
import { headOf, namesOf, wordsOf } from './terms.ts'

/** What one figure claims; claims that are alike in all but the value disagree. */
export interface Claim {
  /** Id of the figure. */
  readonly figure: string
  /** The figure whose claim it tells again in another's words; its own id for all others. */
  readonly origin: string
  /** Unit that values are compared in: `USD`, `t`, `people`. */
  readonly unit: string
  /** What it can mean, in that unit: ends of a range, and room for `over` and `about`. */
  readonly low: number
  readonly high: number
  /** As printed, in that unit; the middle of a range. */
  readonly value: number
  /** Half the last printed digit, in that unit. */
  readonly step: number
  readonly measure: string
  /** The word that it hangs on, where the table has none: `fee`, 客座率; null where none is plain. */
  readonly governor: string | null
  readonly kind: MeasureKind
  /** Told from a word of the table, not from the counted noun alone. */
  readonly isKnown: boolean
  /** Names in its sentence, else those of the text before it, else of the headline. */
  readonly names: readonly string[]
  /** Whether the sentence names any before the figure. */
  readonly isNamed: boolean
  /** What narrows the measure: `wafer`, 海外; equal in claims that can be compared. */
  readonly scope: string
  /** What a measured amount is of: `sugar`; null where it is not told behind the figure. */
  readonly thing: string | null
  /** Content words of its sentence, for sums that share their object; of others none. */
  readonly words: readonly string[]
  readonly period: string | null
  /** Whether the sentence names the period, and not the headline or the lead. */
  readonly isDated: boolean
  readonly isPlan: boolean
  /** The measure with the words before it, as written: `Russian reserves`. */
  readonly phrase: string
}

const NO_WORDS: readonly string[] = []

const PLAN =
  /\b(?:expect\w*|forecasts?|targets?|plan(?:s|ned|ning)?|outlook|should|might|could|will|would|aims?|projected|projects|looked for|hoped|demand(?:s|ed|ing)?(?= an?\b)|press(?:es|ed|ing)? for|asks? for|seeks?|sought|calls? for|proposed|guidance|estimates? (?:for|of)|to reach|is to|are to|by 20\d\d)\b|预计|预测|预期|目标|计划|拟(?!中)|有望|力争|指引|或将|将(?:达|于|在)/i
/** `customers whose data leaked in 2022` */
const ASIDE = /\b(?:whose|which|who)\b[^,;.]*/g
const FURTHER = /^.*?(?= (?:and|but|while|though|although|which|before|with) )/
/** Not `in May`. */
const MAY = /\bmay\b/
/** A figure that is the other end of a change, a part, an average or one of several. */
const OTHER_END =
  /\b(?:from|against|compared (?:with|to)|versus|instead of|than|after|up|down|by|rose|fell|grew|gained|dropped|increased|decreased|added|adds|adding|opened|opening|closed|shut|net new|rise of|fall of|gain of|loss of(?= \d*%))(?: (?:about|roughly|nearly|over|more than|some|a))? ?$|(?:较|比|由|从|此前|原|上年同期|去年同期|上年|增长|下降|增加|减少|同比|环比|上涨|下跌|涨|跌)(?:了|约|近|超|的)?$/i
const ENDS_CHANGE = new EndTest(OTHER_END)
const PART =
  /\b(?:each|apiece|average|averag\w+|per|daily|monthly|of which|of them|of these|including|alone|another|a further|additional|more than half|first-time)\b|每|平均|日均|人均|单店|其中|分别|均|另有|新增(?!装机)|净增/i

/** `269,000 barrels of crude oil a day` */
const RATE = /^[^,;]{0,40}? (?:an?|per) (day|week|month|hour)\b/

/** A count that is another every day: 60 ships wait, 85 ships wait. */
const PASSING =
  /\b(?:wait(?:s|ed|ing)?|queue\w*|backlog|remain(?:s|ed|ing)?|stranded|in hospital|still)\b|滞留|排队|仍有|尚有|待命/i

const REPORT =
  /(?:公司|集团)?(?:\d{4}年?)?(?:半年报|年报|季报|[一二三四]季报|业绩)?(?:点评|快报|预告|公告)?$/

/** What the figures of one article claim, where rules can tell; the others are left out. */
export function claimsOf(
  title: string | null,
  published: string | null,
  texts: readonly FactText[],
): readonly Claim[] {
  const claims: Claim[] = []
  const headline = new Headline(title ?? '', published)
  const period = mainPeriod(texts[0]?.text ?? '', published)
  for (const { text, figures } of texts) {
    if (figures.length === 0) continue
    const ends = sentenceEnds(text)
    let sentence: Sentence | null = null
    for (const figure of figures) {
      const at = firstAbove(ends, figure.end - 1)
      const start = ends[at - 1] ?? 0
      if (sentence?.start !== start)
        sentence = new Sentence(text, start, ends[at], headline, period)
      const claim = echoOf(figure, sentence, claims.at(-1)) ?? claimOf(figure, sentence)
      if (!claim) continue
      claims.push(claim.names.length > 0 ? claim : { ...claim, names: headline.names })
    }
  }
  return claims
}

/** What an article's headline tells of its figures. */
class Headline {
  readonly text: string
  readonly published: string | null
  readonly head: string | null
  readonly names: readonly string[]
  readonly period: string | null

  constructor(text: string, published: string | null) {
    this.text = text
    this.published = published
    this.head = headOf(text)?.replace(REPORT, '') ?? null
    this.names = canonical(text)
    this.period = periodOf(text, published)
  }
}

/** A sentence with what its figures share; told when the first of them asks. */
class Sentence {
  readonly text: string
  readonly start: number
  readonly headline: Headline
  readonly #whole: string
  readonly #leadPeriod: string | null
  #names: readonly string[] | null = null
  #words: readonly string[] | null = null
  #isNamed = false
  #period: string | null | undefined

  constructor(
    whole: string,
    start: number,
    end: number | undefined,
    headline: Headline,
    leadPeriod: string | null,
  ) {
    this.#leadPeriod = leadPeriod
    this.text = whole.slice(start, end)
    this.start = start
    this.headline = headline
    this.#whole = whole
  }

  /** Names of the sentence, else those of the text before it, and who the headline opens with. */
  get names(): readonly string[] {
    if (this.#names) return this.#names
    const { text, head } = this.headline
    const named = canonical(this.text)
    this.#isNamed = named.length > 0
    const own = [...named, ...openingName(this.text, text)]
    const names = own.length > 0 ? own : canonical(this.#whole.slice(0, this.start))
    this.#names = head === null ? names : [...new Set([...names, head])]
    return this.#names
  }

  /** `Wheat production was`: a word that is capital only because it opens the sentence. */
  opensWith(word: string): boolean {
    if (!/^\s*[A-Z][a-z]+ [a-z]/.test(this.text) || !this.text.trimStart().startsWith(`${word} `))
      return false
    const name = word.toLowerCase()
    return (
      !codesOf(word).some(isNameCode) &&
      !this.headline.names.some((each) => each.split(' ').includes(name))
    )
  }

  /** Whether it has names of its own before a place: who or what a figure there is of. */
  isNamedBefore(at: number): boolean {
    if (this.names.length === 0 || !this.#isNamed) return false
    return hasName(this.text.slice(Math.max(0, at - REACH), at))
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.text)
    return this.#words
  }

  /** A year to come is that of its plans alone. */
  periodOf(isPlan: boolean): string | null {
    const own = this.#own
    const isToCome = own !== null && own.slice(0, 4) > (this.headline.published ?? '9')
    return (isToCome && !isPlan ? null : own) ?? this.headline.period ?? this.#leadPeriod
  }

  get isDated(): boolean {
    return this.#own !== null
  }

  get #own(): string | null {
    if (this.#period === undefined) {
      this.#period = periodOf(this.text.replace(ASIDE, ''), this.headline.published)
    }
    return this.#period
  }
}

function claimOf(figure: ArticleFigure, sentence: Sentence): Claim | null {
  // Most figures have no measure: that is looked for first.
  if (!COMPARED.has(figure.unitKind)) return null
  const at = figure.start - sentence.start
  const clause = clauseOf(sentence.text, at, at + figure.raw.length)
  const end = clause.at + figure.raw.length
  const near = measureOf(clause.text, clause.at, end, figure.unitKind)
  const before = clause.text.slice(0, clause.at).trimEnd()
  const after = clause.text.slice(end)
  if (ENDS_CHANGE.before(before, before.length)) return null
  const rate = RATE.exec(after)?.[1]
  if (PART.test(rate === undefined ? clause.text : clause.text.slice(0, end))) return null
  // 242人中241人遇难: the first is not of the dead.
  if (/^(?:名|人)?中(?!国|心|学)/.test(after)) return null
  const han = HAN.test(clause.text)
  const amount = amountOf(figure)
  if (!amount) return null
  const known = suited(near, figure, amount.unit, clause.at, before)
  const governor = known
    ? null
    : han
      ? hanGovernor(clause.text.slice(0, clause.at).replace(HAN_TIME, ''))
      : englishGovernor(clause.text, clause.at, end)
  const measure = known?.id ?? countedOf(figure, after) ?? governor?.split(' ')[0] ?? null
  // `has a capacity of 230,000 tons and will be expanded by 2028`: the plan is of what comes after.
  const own = clause.text.slice(0, end) + (FURTHER.exec(after)?.[0] ?? after)
  const isPlan = PLAN.test(own) || MAY.test(own)
  if (measure === null || (isPlan && known === null && figure.unitKind !== 'count')) return null
  // `13 people were killed and 500,000 people fled`: what comes after `and` has its own verb.
  // `a share of 43.2% and BYD one of 21.3%`: so has what comes after a first figure.
  const between = known === null ? '' : clause.text.slice(known.end, clause.at)
  if (known?.kind === 'event' ? / and /.test(between) : /\d.* and [A-Za-z]/.test(between))
    return null
  const phrase = known
    ? phraseOf(clause.text, known.start, known.end, han)
    : (figure.subject ?? figure.raw)
  const { headline } = sentence
  const narrow = han
    ? known && known.kind !== 'state' && known.kind !== 'level'
      ? hanGroup(clause.text.slice(0, clause.at))
      : known
        ? hanScope(clause.text, Math.min(known.start, clause.at), headline.text)
        : ''
    : englishScope(phrase, known, clause, figure, sentence)
  return {
    figure: figure.id,
    origin: figure.id,
    unit: known && STOCK.test(known.id) && figure.unitKind === 'count' ? known.id : amount.unit,
    value: amount.value,
    low: amount.low,
    high: amount.high,
    step: amount.step,
    measure,
    governor,
    kind: known?.kind ?? (PASSING.test(clause.text) ? 'level' : 'state'),
    isKnown: known !== null,
    names: sentence.names,
    isNamed: sentence.isNamedBefore(at),
    scope: rate === undefined ? narrow : `${narrow} a ${rate}`,
    thing: known?.kind === 'state' && !han ? thingOf(after) : null,
    words: known?.kind === 'deal' ? sentence.words : NO_WORDS,
    period: periodOf(own.replace(ASIDE, ''), headline.published) ?? sentence.periodOf(isPlan),
    isDated: sentence.isDated,
    isPlan,
    phrase,
  }
}

const TOLD = new EndTest(/\b(?:below|above|than|not|against|from) the $/i)

/**
 * `far below the 2.85 million tons that Russia first claimed`: the same thing as the figure before
 * it in the sentence, told by somebody else.
 */
function echoOf(figure: ArticleFigure, sentence: Sentence, last: Claim | undefined): Claim | null {
  if (!last) return null
  const at = figure.start - sentence.start
  if (!TOLD.before(sentence.text, at)) return null
  const after = sentence.text.slice(at + figure.raw.length)
  const teller =
    /^ (?:that )?(?:[A-Z]\w+|it|they|officials|the \w+) (?:\w+ )?(?:claimed|said|reported|named|gave|put|announced|stated)/.test(
      after,
    )
  const amount = amountOf(figure)
  if (!teller || !amount || amount.unit !== last.unit) return null
  const inSentence = last.figure.startsWith(figure.id.replace(/-\d+$/, '-'))
  return inSentence ? { ...last, ...amount, figure: figure.id } : null
}

const HAN = /\p{Script=Han}/u

const BEFALLS_PEOPLE = /^(?:deaths|injured|missing|evacuated|arrested|laid-off)$/

/** Whatever noun or measure word counts them: 8,011 stores, 7,758家. */
const STOCK = /^(?:stores|users|visitors|employees)$/

/** A count has its own noun, so a measure nearby is its own only where the two go together. */
function suited(
  measure: Measure | null,
  figure: ArticleFigure,
  unit: string,
  at: number,
  before: string,
): Measure | null {
  if (measure === null || figure.unitKind !== 'count') return measure
  if (BEFALLS_PEOPLE.test(measure.id)) {
    return unit === 'people' || /^(?:jobs|families|households|户)$/.test(unit) ? measure : null
  }
  const end = at + figure.raw.length
  const inside = measure.start >= at && measure.end <= end
  // `ordered the culling of 310,000 hens`
  if (measure.id === 'ordered' && !inside && before.endsWith(' of')) return null
  if (measure.kind === 'event' || inside || /\p{Script=Han}/u.test(figure.raw)) return measure
  // A measure, not a thing: `corn production of 16.75 billion bushels`.
  if (measure.kind === 'state' && /^(?:bushels|barrels|bales|TEUs?)$/.test(unit)) return measure
  // `delivered 70,289 vehicles`, `72,089 vehicles delivered`, `employs 480 people`
  const touches = at - measure.end === 1 || measure.start - end === 1
  if (/^(?:shipments|employees)$/.test(measure.id) && touches) return measure
  return null
}

/** What is counted, where no measure is named: `vessels`, 餐饮商户. */
function countedOf(figure: ArticleFigure, after: string): string | null {
  if (figure.unitKind !== 'count' || figure.unit === null) return null
  if (!/\p{Script=Han}/u.test(figure.unit)) return figure.unit
  // 453个产品: the unit is the noun already.
  if (figure.unit.length > 1) return figure.unit
  const noun = /^[\p{Script=Han}]{2,4}/u.exec(after)?.[0]
  return noun === undefined ? null : noun
}

/** `Confirmed Russian reserves`: the measure with the words that touch it. */
function phraseOf(clause: string, start: number, end: number, han: boolean): string {
  const measure = clause.slice(start, end)
  if (han) return measure
  const words = clause.slice(0, start).trimEnd().split(' ')
  const phrase: string[] = []
  for (let at = words.length - 1; at >= 0 && phrase.length < 4; at--) {
    const word = words[at] ?? ''
    if (!/^[\p{L}][\p{L}'’.-]*$/u.test(word) || SMALL.test(word)) break
    phrase.unshift(word)
  }
  return [...phrase, measure].join(' ')
}

const SMALL =
  /^(?:the|there|this|these|those|year|month|quarter|week|then|also|again|still|already|an?|its|their|his|our|of|in|on|at|for|to|by|with|and|or|but|that|which|who|has|have|had|is|was|were|are|be|been|made|makes|won|signed|cut|said|says|put|reached|reaches|from|as|than|into|over|about|did|does|do|caused|holds|hold|held|with|comes|came|whose|where|when|while|after|before|lifted|reported|people|it|they|he|she|we|now|expects?|sees|had|billion|million|trillion)$/i
/** They narrow nothing: `confirmed reserves` are `reserves`. */
const NEUTRAL =
  /^(?:confirmed|proven|proved|estimated|estimates|reported|reports|lowered|raised|revised|known|official|latest|total|overall|own|whole|huge|vast|big|large|record|new|annual|substantial|rare|earth|critical|mineral|minerals|initial|claim|first|recent|current|global|worth|installed|the)$/i

function englishScope(
  phrase: string,
  measure: Measure | null,
  clause: { readonly text: string; readonly at: number },
  figure: ArticleFigure,
  sentence: Sentence,
): string {
  const across = ABROAD.exec(clause.text)?.[0].toLowerCase() ?? ''
  if (measure?.kind !== 'state') return measure === null ? across : ''
  // `Mills produced`: who does it narrows nothing.
  if (VERB.test(clause.text.slice(measure.start, measure.end))) return across
  const names = new Set(namesOf(`x ${phrase}`).flatMap((name) => name.split(' ')))
  const own = clause.text.slice(measure.start, measure.end)
  // `89 meters long`: the unit narrows nothing.
  const raw = measure.start >= clause.at + figure.raw.length ? figure.raw : ''
  const before = phrase.slice(0, phrase.length - own.length).split(' ')
  // `Midea recorded overseas revenue`: what comes after the verb that tells.
  const words = before
    .slice(before.findLastIndex((word) => TELLS.has(word)) + 1)
    .filter(
      (word) =>
        word !== '' &&
        !raw.includes(word) &&
        !NEUTRAL.test(word) &&
        (sentence.opensWith(word) || (!names.has(word.toLowerCase()) && !/^[A-Z]/.test(word))),
    )
  // `revenue from advertising`, `revenue of Pop Mart's brand The Monsters`
  const part = SOURCE.exec(clause.text.slice(measure.end, clause.at))
    ?.slice(1)
    .join('')
    .toLowerCase()
  return [...new Set([...words.map((word) => word.toLowerCase()), part ?? '', across])]
    .join(' ')
    .trim()
}

const VERB =
  /^(?:produc(?:ed|es)|yield(?:s|ed)|delivered|shipped|employs|imported|exported|carr(?:y|ies|ied)|holds|held|covers|installed)$/i

const TELLS = new Set(
  'recorded reported posted booked estimates estimated puts showed generated achieved realized earned saw announced'.split(
    ' ',
  ),
)

const SOURCE =
  /^ (?:from (?!\d)(\w[\w' -]*?)|of [\w ]+['’]s? (\w[\w' -]*?))(?: (?:is|was|were|are|rose|fell|grew|reached|amounted|came|stood|surged|dropped|declined|increased|by|to)\b.*)?$/

const ABROAD = /\b(?:abroad|overseas|at home|domestic\w*|worldwide|online|offline)\b/i

const HAN_TIME =
  /(?:截至|截止|到|在)?(?:(?:19|20)?\d\d年(?:度|底|末|初)?|上半年|下半年|前三季度|[第一二三四首]{1,2}季度|\d{1,2}月份?(?:\d{1,2}日)?(?:晚|凌晨)?|今年|去年|全年|本季度|当季)+(?:的|末|底|里|内)?/gu

/** As English scopes have them: 国内市场份额 is `domestic market share`. */
const HAN_SCOPES: Readonly<Record<string, string>> = {
  国内: 'domestic',
  境内: 'domestic',
  海外: 'overseas',
  境外: 'overseas',
  全球: '',
}

const GROUP =
  /(?:\p{Script=Han}方|工人|矿工|村民|居民|消防员|警察|儿童|学生|乘客|旅客|游客|司机|船员|士兵|平民|男子|女子|老人)(?:共|有|中)?(?:失联|失踪|遇难|死亡|受伤)?$/u

/** Of deals and events the words before tell the event; only whom it befell makes it another count. */
function hanGroup(before: string): string {
  return GROUP.exec(before)?.[0] ?? ''
}

function hanScope(clause: string, measureStart: number, title: string): string {
  const prefix = withoutNames(clause.slice(0, measureStart))
    .replaceAll('\n', '')
    .replace(/[\d,.]+(?:万|亿)?[名人家个位].*$/u, '')
    .replace(HAN_TIME, '')
    .replace(
      /(?:公司|该公司|其|的|实现|归属于?母?公司?(?:拥有人|股东)?|归母|全部|共有|拥有|事故|中|涉及|办法|已造成|造成|共|有|为|达)/gu,
      '',
    )
    .trim()
  if (prefix === '') return ''
  const known = prefix.slice(0, 4)
  return title.startsWith(known) ? '' : (HAN_SCOPES[prefix] ?? prefix)
}

/** `Halden has…`: the word that opens a sentence is a name where the headline has it as one. */
function openingName(sentence: string, title: string): readonly string[] {
  const word = /^\s*([A-Z][\w'’-]*)/.exec(sentence)?.[1]?.toLowerCase()
  return word === undefined ? [] : canonical(title).filter((name) => name.split(' ').includes(word))
}

/** Capital as names are. */
const UNIT = /^(?:[kmgt]?wh?p?|hk|us|usd|cny|rmb|eur|gbp|nt|teus?|feus?|rs|cad|aud)$/

/** Names as one form: those that both languages have by code, the others in lower case. */
function canonical(text: string): readonly string[] {
  const codes = codesOf(text).filter(isNameCode)
  const names = namesOf(text).filter(isUncoded)
  // Codes come once each, and so do names, which are no codes.
  return codes.length === 0 ? names : names.length === 0 ? codes : [...codes, ...names]
}

/** Whether one of them stands in a text. */
function hasName(text: string): boolean {
  return codesOf(text).some(isNameCode) || namesOf(text).some(isUncoded)
}

function isUncoded(name: string): boolean {
  return !hasCode(name) && !UNIT.test(name)
}
