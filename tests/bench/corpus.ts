import { type Random, random } from './random.ts'
import {
  ADJECTIVES,
  NOUNS,
  NOUNS_ZH,
  PLACES_EN,
  PLACES_ZH,
  SOURCES,
  TOPICS,
  type TopicWords,
  VERBS,
  VERBS_ZH,
} from './vocabulary.ts'

/**
 * Dumps of invented news for benchmarks and property tests: Chinese titles over English and Chinese
 * bodies, about 2.7 KB an article, with figures and dates in their many spellings. Equal arguments,
 * equal bytes.
 */
export interface CorpusOptions {
  readonly articles: number
  /** Articles of one dump, all of one topic. */
  readonly perDump: number
  readonly seed: number
}

export interface GeneratedDump {
  /** Relative to the articles folder, e.g. `generated-00001.txt`. */
  readonly path: string
  readonly text: string
}

const MONTHS = 37
const FIRST_YEAR = 2022
const FIRST_MONTH = 12

/** One dump after another; nothing is held, so any number can be written. */
export function* generateDumps({
  articles,
  perDump,
  seed,
}: CorpusOptions): Iterable<GeneratedDump> {
  for (let dump = 0; dump * perDump < articles; dump++) {
    const draw = random(seed * 1_000_003 + dump * 7919)
    const topic = TOPICS[dump % TOPICS.length] as TopicWords
    const lines = ['Workflow', topic.name, 'icon', 'Search documents']
    const last = Math.min(perDump, articles - dump * perDump)
    for (let at = 0; at < last; at++) lines.push(...article(draw, topic, dump * perDump + at))
    yield {
      path: `generated-${String(dump + 1).padStart(5, '0')}.txt`,
      text: `${lines.join('\n')}\n`,
    }
  }
}

function article(
  draw: Random,
  topic: TopicWords,
  number: number,
): readonly [string, string, string] {
  const chinese = draw.below(10) < 3
  return [
    title(draw, topic, number),
    byline(draw),
    chinese ? bodyZh(draw, topic) : bodyEn(draw, topic),
  ]
}

function byline(draw: Random): string {
  const month = FIRST_MONTH - 1 + draw.below(MONTHS)
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = FIRST_YEAR + Math.floor(month / 12)
  const day = `${year}-${two((month % 12) + 1)}-${two(draw.below(28) + 1)}`
  return `${draw.pick(SOURCES)}· ${day} ${two(draw.below(24))}:${two(draw.below(60))}`
}

function title(draw: Random, topic: TopicWords, number: number): string {
  const company = companyZh(draw)
  const patterns = [
    () =>
      `${company}(${600000 + (number % 3000)}):${draw.pick(topic.zh)}${draw.pick(VERBS_ZH)},${draw.pick(NOUNS_ZH)}如何变化?`,
    () =>
      `${draw.pick(PLACES_ZH)}${draw.pick(topic.zh)}${draw.pick(NOUNS_ZH)}${figureZh(draw)},${company}${draw.pick(VERBS_ZH)}${draw.pick(NOUNS_ZH)}`,
    () =>
      `${topic.name}周报|${draw.pick(topic.zh)}${draw.pick(NOUNS_ZH)}${draw.pick(VERBS_ZH)},第${draw.below(52) + 1}周观察`,
    () =>
      `"${draw.pick(topic.zh)}${draw.pick(NOUNS_ZH)}"之后,${company}还能${draw.pick(VERBS_ZH)}多久?`,
  ]
  return draw.pick(patterns)()
}

function bodyEn(draw: Random, topic: TopicWords): string {
  let body = draw.once(5) ? '' : `Core Viewpoint - ${statementEn(draw, topic)} `
  for (let group = 1; group <= 3; group++) {
    const heading = `${capital(draw.pick(topic.en))} and ${capital(draw.pick(NOUNS))}`
    body += `Group ${group}: ${heading} `
    for (let at = 0; at < 6; at++) body += `- ${statementEn(draw, topic)} `
  }
  return body.trimEnd()
}

function bodyZh(draw: Random, topic: TopicWords): string {
  let body = draw.once(3) ? '' : `核心观点 - ${statementZh(draw, topic)} `
  for (let group = 1; group <= 3; group++) {
    body += `Group ${group}: ${draw.pick(topic.zh)}与${draw.pick(NOUNS_ZH)} `
    for (let at = 0; at < 7; at++) body += `- ${statementZh(draw, topic)} `
  }
  return body.trimEnd()
}

function citations(draw: Random): string {
  return draw.once(3) ? `[${draw.below(30) + 1}][${draw.below(30) + 1}]` : `[${draw.below(30) + 1}]`
}

function statementEn(draw: Random, topic: TopicWords): string {
  const word = (): string => draw.pick(topic.en)
  const noun = (): string => draw.pick(NOUNS)
  const plural = (): string => `${noun()}s`.replace(/([^aeo])ys$/, '$1ies')
  const verb = (form: number): string => draw.pick(VERBS)[form] ?? ''
  const patterns = [
    () =>
      `${companyEn(draw)} ${verb(1)} its ${word()} ${noun()} in ${draw.pick(PLACES_EN)} to ${figureEn(draw)}, a ${draw.pick(ADJECTIVES)} change that ${person(draw)} of ${companyEn(draw)} had not foreseen`,
    () =>
      `On ${dateEn(draw)} the ${noun()} of ${word()} makers was ${verb(1)} after ${plural()} in ${draw.pick(PLACES_EN)} fell by ${percentEn(draw)}, according to ${person(draw)}`,
    () =>
      `The ${draw.pick(ADJECTIVES)} ${noun()} leaves ${figureEn(draw)} of ${word()} ${plural()} unsold, while ${companyEn(draw)} keeps ${verb(2)} in the hope of a ${draw.pick(ADJECTIVES)} recovery of its ${noun()}`,
    () =>
      `${person(draw)} says that ${verb(2)} ${word()} without a ${draw.pick(ADJECTIVES)} ${noun()} would cost ${companyEn(draw)} more than ${figureEn(draw)} by ${dateEn(draw)}`,
    () =>
      `Two of the ${plural()} that ${verb(0)} ${word()} for ${companyEn(draw)} closed in ${draw.pick(PLACES_EN)}, which took ${percentEn(draw)} of the ${noun()} out of the market for ${word()}`,
    () =>
      `In the first half of the year the ${word()} ${noun()} reached ${figureEn(draw)}, up ${percentEn(draw)}, and ${companyEn(draw)} named ${person(draw)} to ${verb(0)} ${plural()}`,
  ]
  return `${draw.pick(patterns)()} ${citations(draw)}.`
}

function statementZh(draw: Random, topic: TopicWords): string {
  const word = (): string => draw.pick(topic.zh)
  const noun = (): string => draw.pick(NOUNS_ZH)
  const verb = (): string => draw.pick(VERBS_ZH)
  const patterns = [
    () =>
      `${companyZh(draw)}在${draw.pick(PLACES_ZH)}的${word()}${noun()}升至${figureZh(draw)},同比增长${percentZh(draw)},公司计划继续${verb()}`,
    () =>
      `${dateZh(draw)},${word()}企业${verb()}${noun()},${draw.pick(PLACES_ZH)}的${noun()}下降${percentZh(draw)}`,
    () => `由于${noun()}不足,${figureZh(draw)}的${word()}尚未售出,${companyZh(draw)}仍在${verb()}`,
    () =>
      `分析师认为,${word()}的${noun()}若不${verb()},${companyZh(draw)}将多支出${figureZh(draw)}`,
    () =>
      `上半年${word()}${noun()}达到${figureZh(draw)},其中${draw.pick(PLACES_ZH)}占${percentZh(draw)},由${companyZh(draw)}负责${verb()}`,
  ]
  return `${draw.pick(patterns)()}${citations(draw)}。`
}

const ONSETS = 'b,br,c,d,dr,f,g,gr,h,k,kl,l,m,n,p,pr,r,s,st,t,tr,v,w,z'.split(',')
const VOWELS = 'a,e,i,o,u,ai,ea,io'.split(',')
const CODAS = ',l,n,r,s,x,nd,rt'.split(',')

function invent(draw: Random): string {
  let text = ''
  for (let left = 2 + draw.below(2); left > 0; left--) text += draw.pick(ONSETS) + draw.pick(VOWELS)
  return capital(text + draw.pick(CODAS))
}

/** Names of people and companies; a few return often, most seldom, as in real news. */
const NAMES: readonly string[] = Array.from({ length: 12_000 }, (_, at) => invent(random(at)))

function name(draw: Random): string {
  const share = draw.below(1_000_000) / 1_000_000
  return NAMES[Math.floor(share ** 3 * NAMES.length)] ?? ''
}

function person(draw: Random): string {
  return `${draw.pick(['Anna', 'Boris', 'Chen', 'Dora', 'Emil', 'Fang', 'Gita', 'Hugo'])} ${name(draw)}`
}

function companyEn(draw: Random): string {
  return `${name(draw)} ${draw.pick(['Mining', 'Group', 'Holdings', 'Energy', 'Systems', 'Foods'])}`
}

const NAME_HAN =
  '华瑞天成海纳德盛永丰恒泰金鼎万通新远嘉禾宝信博雅长青东升航宇科隆明达星辉中联众合立讯卓越启元'

function companyZh(draw: Random): string {
  const han = (): string => NAME_HAN.charAt(draw.below(NAME_HAN.length))
  return `${han()}${han()}${draw.pick(['股份', '集团', '科技', '实业', '能源'])}`
}

function amount(draw: Random): number {
  return draw.once(2) ? draw.below(990) + 10 : (draw.below(9900) + 100) / (draw.once(2) ? 10 : 100)
}

function figureEn(draw: Random): string {
  const value = amount(draw)
  const patterns = [
    () => `$${value} billion`,
    () => `${value} million yuan`,
    () => `${value} billion yuan`,
    () =>
      `${(draw.below(900) + 10).toLocaleString('en-US')},${String(draw.below(10) * 100).padStart(3, '0')} tons`,
    () => `${value} GW`,
    () => `${((draw.below(90) + 10) * 100).toLocaleString('en-US')} million yuan`,
  ]
  return draw.pick(patterns)()
}

function figureZh(draw: Random): string {
  const value = amount(draw)
  return draw.pick([`${value}亿元`, `${value}万吨`, `${value}亿美元`, `${value}万元`, `${value}GW`])
}

function percentEn(draw: Random): string {
  const value = (draw.below(990) + 1) / 10
  return draw.once(3) ? `${value} percent` : `${value}%`
}

function percentZh(draw: Random): string {
  return draw.once(6) ? `${draw.below(9) + 1}成` : `${(draw.below(990) + 1) / 10}%`
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

function dateEn(draw: Random): string {
  const month = draw.pick(MONTH_NAMES)
  const day = draw.below(28) + 1
  const year = FIRST_YEAR + 1 + draw.below(3)
  const iso = `${year}-${String(MONTH_NAMES.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return draw.pick([`${month} ${day}, ${year}`, `${day} ${month} ${year}`, `${month} ${day}`, iso])
}

function dateZh(draw: Random): string {
  const day = `${draw.below(12) + 1}月${draw.below(28) + 1}日`
  return draw.once(2) ? day : `${FIRST_YEAR + 1 + draw.below(3)}年${day}`
}

function capital(text: string): string {
  return text.replace(/(^| )[a-z]/g, (start) => start.toUpperCase())
}
