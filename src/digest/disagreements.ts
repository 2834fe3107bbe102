import { shortHash } from '../text/hash.ts'
import { langOf } from '../text/lang.ts'
import { isNameCode, isPlaceCode } from './bilingual.ts'
import { classOf } from './claims/amount.ts'
import { type Claim, STOCK } from './claims/claims.ts'
import { governAlike } from './claims/governors.ts'
import { STANDING } from './claims/measures.ts'
import type { ArticleFigure, Disagreement } from './digest.ts'
import { type ArticleFacts, markOf, marksOf } from './facts.ts'
import { isStop } from './figures/counts.ts'
import { compare, groupBy } from './group.ts'
import { misdated } from './misdated.ts'
import { areApart, endTogether } from './periods.ts'
import { stories } from './stories.ts'
import { stem, wordsOf } from './terms.ts'

/** An article as the search for disagreements sees it. */
export interface FigureArticle {
  readonly id: string
  readonly published: string | null
  /** As the dump names it. */
  readonly source: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly title: string
  /** Changes with anything that its facts are made of. */
  readonly contentHash: string
  readonly figures: readonly ArticleFigure[]
  /** What `findDates` found, made into figures of the article in the same way. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
}

/** A disagreement before its members have met their articles. */
export type RawDisagreement = Omit<Disagreement, 'members'> & {
  readonly members: readonly ArticleFigure[]
}

/** A claim with the article it stands in. */
interface Placed {
  readonly claim: Claim
  readonly article: FigureArticle
  /** Number of the story; null for an article that is in none. */
  readonly story: number | null
  /** The articles of its story. */
  readonly companions: readonly FigureArticle[]
  /** Whether its article has no other number of the same kind that only another governor parts from it. */
  readonly isOnly: boolean
}

/**
 * Claims that can be of one thing, by the day of their articles: those of a story that measure it alike,
 * or that are written with the same digits; or all that name it.
 */
type Buckets = readonly Bucket[]

interface Bucket {
  readonly by: 'story' | 'digits' | 'names'
  readonly placed: readonly Placed[]
}

/** Claims of one bucket that each is compared with; equal buckets are rare and short. */
const NEIGHBOURS = 12
/** Two articles that name no period speak of the same time within these days. */
const SAME_TIME_DAYS = 6

/**
 * Figures of one subject, unit and time that differ, and dates that cannot fit their article's own.
 * Those with the newest members first. Grows with the number of figures, never with its square.
 *
 * Precision before recall: inside a story the measure, its scope and the period must be the same
 * and a name shared; between other articles the measure must be a known one and all names equal.
 *
 * @param dismissed Notes of the author, by id of the disagreement.
 * @param buckets Of these articles, where they are known.
 */
export function disagreements(
  articles: readonly FigureArticle[],
  dismissed: Readonly<Record<string, string>>,
  buckets: Buckets = bucketsOf(articles, stories(articles)),
): readonly RawDisagreement[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const differing = clusters(pairsOf(buckets, differ)).map((members) =>
    figuresThatDiffer(members, dismissed),
  )
  const dates = articles.flatMap((article) =>
    misdated(article).map((date) => dateThatCannotFit(date, article, dismissed)),
  )
  const newest = ({ members }: RawDisagreement): string => {
    const dates = members.map(({ article }) => byId.get(article)?.published ?? '')
    return dates.sort(compare).at(-1) ?? ''
  }
  return apart([...differing.flatMap((found) => found ?? []), ...dates])
    .map((found) => ({ found, newest: newest(found) }))
    .sort(
      (left, right) => compare(right.newest, left.newest) || compare(left.found.id, right.found.id),
    )
    .map(({ found }) => found)
}

/** Figures that another source gives alike: the article of that source by the id of the figure. */
export function agreements(buckets: Buckets): ReadonlyMap<string, string> {
  const agreed = new Map<string, string>()
  for (const [left, right] of pairsOf(buckets, isAlike)) {
    if (!agreed.has(left.claim.figure)) agreed.set(left.claim.figure, right.article.id)
    if (!agreed.has(right.claim.figure)) agreed.set(right.claim.figure, left.article.id)
  }
  return agreed
}

/** A claim that can be compared, with what it is looked for by. */
interface Clear {
  readonly claim: Claim
  readonly isOnly: boolean
  /** Unit and measure. */
  readonly what: string
  /** The article has another one of that unit and measure. */
  readonly isOneOfMany: boolean
  /** Names, period and scope; null where these do not tell what it is of. */
  readonly named: string | null
}

/** By the claims of an article; while it stays in memory they are the same from build to build. */
const CLEAR = new WeakMap<readonly Claim[], readonly Clear[]>()

function clearOf(claims: readonly Claim[]): readonly Clear[] {
  const known = CLEAR.get(claims)
  if (known) return known
  const left = unambiguous(claims)
  const whats = left.map(({ claim }) => `${claim.unit} ${claim.measure}`)
  const clear = left.map(({ claim, isOnly }, at): Clear => {
    const { names, period, scope } = claim
    const what = whats[at] ?? ''
    return {
      claim,
      isOnly,
      what,
      isOneOfMany: whats.indexOf(what) !== whats.lastIndexOf(what),
      named:
        claim.isKnown && !names.every(isPlaceCode)
          ? `names ${[...names].sort(compare).join(',')} ${period ?? ''} ${what} ${scope}`
          : null,
    }
  })
  CLEAR.set(claims, clear)
  return clear
}

/**
 * Without the claims of which an article has several that differ: it speaks of things that the
 * rules cannot tell apart. Of those that an event befell the most is the whole: 密云28人.
 */
function unambiguous(
  claims: readonly Claim[],
): readonly { readonly claim: Claim; readonly isOnly: boolean }[] {
  if (claims.length < 2) return claims.map((claim) => ({ claim, isOnly: true }))
  const alike = groupBy(
    claims,
    ({ unit, measure, scope, period, kind, isKnown, names }) =>
      `${unit} ${measure} ${scope} ${period ?? ''} ${kind === 'state' && isKnown ? names.join() : ''}`,
  )
  const left = new Map<Claim, { readonly claim: Claim; readonly isOnly: boolean }>()
  for (const same of alike.values()) {
    const [first] = same
    const most = same.reduce((top, claim) => (claim.value > top.value ? claim : top))
    for (const claim of same) {
      const fits =
        same.length <= MOST_MEMBERS &&
        same.every((other) => other.origin === claim.origin || agree(other, claim))
      const fitsEvent = first?.kind === 'event' && isNear(claim, most)
      // Which of several deals is told by the words beside it.
      if (fits || fitsEvent || first?.kind === 'deal') left.set(claim, { claim, isOnly: true })
      else if (isGoverned(claim, same)) left.set(claim, { claim, isOnly: false })
    }
  }
  return claims.flatMap((claim) => left.get(claim) ?? [])
}

/** Whether a word of its own parts a claim from the others that it is alike. */
function isGoverned(claim: Claim, others: readonly Claim[]): boolean {
  const { governor } = claim
  return (
    governor !== null &&
    others.length <= MOST_MEMBERS &&
    others.every((other) => !governAlike(other.governor, governor) || agree(other, claim))
  )
}

/** 14 and 15 people died: one count told twice; 31 of 44 is a part. */
function isNear(claim: Claim, most: Claim): boolean {
  return claim.value * 1.25 >= most.value
}

/**
 * Claims that can differ or be alike, by what they have in common; made once for both questions.
 *
 * @param told Stories of these articles.
 */
export function bucketsOf(
  articles: readonly FigureArticle[],
  told: readonly (readonly string[])[],
): Buckets {
  // Nearly all are alone of their kind: a list for each would be the most of the work.
  const buckets = new Map<string, Placed | Placed[]>()
  const put = (key: string, item: Placed): void => {
    const known = buckets.get(key)
    if (known === undefined) buckets.set(key, item)
    else if (Array.isArray(known)) known.push(item)
    else buckets.set(key, [known, item])
  }
  const storyOf = new Map(told.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  const byStory = groupBy(articles, ({ id }) => storyOf.get(id) ?? null)
  for (const article of articles) {
    const story = storyOf.get(article.id) ?? null
    for (const { claim, isOnly, what, isOneOfMany, named } of clearOf(article.facts.claims)) {
      const isNamed = named !== null && (story === null || claim.period !== null)
      const isTold = story !== null || isOneOfMany
      if (!isNamed && !isTold) continue
      const companions = story === null ? NO_ARTICLES : (byStory.get(story) ?? NO_ARTICLES)
      const item = { claim, article, story, companions, isOnly }
      if (isTold) put(`story ${story ?? article.id} ${what}`, item)
      const digits = story === null ? null : digitsOf(claim)
      if (digits !== null) put(`digits ${story} ${claim.unit} ${digits}`, item)
      if (isNamed) put(named, item)
    }
  }
  const shared: Bucket[] = []
  for (const [key, found] of buckets) {
    if (!Array.isArray(found)) continue
    found.sort((a, b) => compare(a.article.published ?? '', b.article.published ?? ''))
    shared.push({ by: key.slice(0, key.indexOf(' ')) as Bucket['by'], placed: found })
  }
  return shared
}

const NO_ARTICLES: readonly FigureArticle[] = []

/** Pairs that pass a test. */
function pairsOf(
  buckets: Buckets,
  test: (left: Placed, right: Placed, by: Bucket['by']) => boolean,
): readonly (readonly [Placed, Placed])[] {
  const pairs: (readonly [Placed, Placed])[] = []
  for (const { by, placed } of buckets) {
    for (let at = 1; at < placed.length; at++) {
      for (let other = Math.max(0, at - NEIGHBOURS); other < at; other++) {
        const [left, right] = [placed[other], placed[at]]
        if (left && right && test(left, right, by)) pairs.push([left, right])
      }
    }
  }
  return pairs
}

function differ(left: Placed, right: Placed, by: Bucket['by']): boolean {
  if (agree(left.claim, right.claim) || !isSameThing(left, right, by)) return false
  if (hasMoved(left, right) || addsUp(left, right.claim) || addsUp(right, left.claim)) return false
  // Two bids for one studio, each told twice.
  if (isBargain(left.claim) && isConfirmed(left, right) && isConfirmed(right, left)) return false
  return left.article === right.article || !(gives(left, right.claim) || gives(right, left.claim))
}

/**
 * Whether the later tells of people, or of things that are counted, at another time: their numbers move, which one of the story says
 * in so many words, or days lie between. Half a day apart two reporters may still mean one moment.
 */
function hasMoved(left: Placed, right: Placed): boolean {
  const { unit, kind, isKnown, measure } = left.claim
  if (left.story === null) return false
  const hours = hoursFrom(left, right)
  const isFar = Math.abs(hours) >= MOVED_HOURS
  // Containers that burn, by noon and in the end.
  if (!isKnown && classOf(measure) === measure && isFar) return true
  if (unit !== 'people') return false
  if (hours !== 0 && tellsOfMove((hours > 0 ? right : left).article)) return true
  if (kind === 'event' && isFar) return true
  return Math.abs(hours) >= MOMENT_HOURS && left.companions.some(tellsOfMove)
}

/** Between two articles that cannot mean one moment, and that surely do not. */
const MOMENT_HOURS = 12
const MOVED_HOURS = 60

function tellsOfMove({ title, facts }: FigureArticle): boolean {
  return MOVED_TITLE.test(title) || facts.claims.some(({ isMoved }) => isMoved)
}

const MOVED_TITLE =
  /\b(?:toll|dead|deaths|missing) (?:now |sharply )?(?:rises|rose|climbs|climbed|jumps|jumped|grows|mounts|passes|tops|revised|raised)\b|\braises? (?:the )?(?:death )?toll\b|(?:增|升|上升|上调|增加|攀升|更新|修正)[至到为]\d/i

function hoursFrom({ article: one }: Placed, { article: other }: Placed): number {
  if (one.published === null || other.published === null) return 0
  return (instant(other.published) - instant(one.published)) / 3_600_000
}

/** A day without a time is its noon. */
function instant(published: string): number {
  return Date.parse(published.length === 10 ? `${published}T12:00Z` : `${published}Z`)
}

/** A sum of a deal, or one that no measure of the table names. */
function isBargain({ kind, isKnown, unit }: Claim): boolean {
  return kind === 'deal' || (!isKnown && isSum({ unit }))
}

function isSum({ unit }: Pick<Claim, 'unit'>): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** Whether a third article of the story gives the sum of the first. */
function isConfirmed({ claim, article, companions }: Placed, other: Placed): boolean {
  const mark = markOf(claim.value, claim.unit)
  return companions.some(
    (third) =>
      third !== article && third !== other.article && third.facts.terms.marks.includes(mark),
  )
}

/**
 * Whether an article has the other's number too: of a second thing then, or of what had been told
 * before. 325 million for Google and 150 million for Shein are two fines in both articles.
 */
function gives({ article, claim }: Placed, other: Claim): boolean {
  if (other.kind !== 'event' && isExact(other)) {
    const { marks, sums } = article.facts.terms
    const own = marksOf(claim.value, claim)
    // A headline may be wrong about its own text.
    const isTold = (mark: string): boolean =>
      marks.includes(mark) && !sums.includes(mark) && !own.includes(mark)
    if (marksOf(other.value, other).some(isTold)) return true
  }
  return article.facts.claims.some(
    (own) =>
      own.origin !== claim.origin &&
      own.unit === other.unit &&
      (own.measure === other.measure || TELLING_UNIT.test(own.unit)) &&
      Math.abs(own.value - other.value) <= Math.max(own.step, other.step) * 1.001,
  )
}

/** Whether the other's number is that of an article with another of its own: a part, and a whole. */
function addsUp({ article, claim }: Placed, other: Claim): boolean {
  const rest = other.value - claim.value
  // Of the dead, the missing and the hurt some may well be as many as that.
  if (claim.kind === 'event') return false
  return rest > 0 && marksOf(rest, claim).some((mark) => article.facts.terms.marks.includes(mark))
}

/** Three digits are seldom alike by chance, and sums seldom at all. */
function isExact(claim: Claim): boolean {
  return (
    isSum(claim) ||
    claim.value
      .toPrecision(3)
      .replace(/e.*|\.|^0+/g, '')
      .replace(/0+$/, '').length > 2
  )
}

/** Numbers of them are seldom alike by chance. */
const TELLING_UNIT = /^(?:year|month|week|day|hour)$/

/** The same number of the same thing, from two sources. */
function isAlike(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article || left.article.source === right.article.source) return false
  const isEqual = Math.abs(a.value - b.value) <= Math.max(a.step, b.step) * 1.001
  return isEqual && by !== 'digits' && isSameThing(left, right, by)
}

function isSameThing(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.figure === b.figure) return false
  if (by === 'digits') return areSwapped(left, right)
  if (a.kind !== 'deal' && a.isPlan !== b.isPlan) return false
  if (a.kind !== 'deal' && a.isPlan) return false
  if (!samePeriod(left, right)) return false
  if (!(haveOneScope(a, b) || areOfOne(left, right) || areSole(left, right))) return false
  const isSame = left.article === right.article
  if (isSame) return isEcho(a, b) || restates(a, b)
  if (by === 'names') return a.kind === 'state' && a.isKnown && days(left, right) <= 400
  if (a.kind === 'deal') {
    return isWithin(5, a, b) && sharesObject(left, right) && !areOtherParties(left, right)
  }
  if (!a.isKnown && !isWithin(2, a, b)) return false
  // The passengers of a ship and those of a year.
  if (STOCK.test(a.unit) && !isWithin(10, a, b)) return false
  if (governAlike(a.governor, b.governor)) return true
  // A ratio of loans is none of coverage; but what is found may be counted, or seen.
  if (a.governor?.split(' ')[0] === a.measure) return false
  if (!left.isOnly || !right.isOnly) return false
  return sharesName(left, right) || (a.kind === 'event' && !areElsewhere(a, b)) || isOfOne(a, b)
}

/** Digits of a number that say more than chance does. */
const MOST_DIGITS = 3

/** Its digits in their order of size, where they are three at least and not all alike; null for others. */
function digitsOf({ value }: Claim): string | null {
  const digits = String(Number(value.toPrecision(6)))
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '')
  if (digits.length < MOST_DIGITS || /^(.)\1*$/.test(digits)) return null
  return [...digits].sort(compare).join('')
}

/** 684.9 and 648.9 billion tons of one story: whoever wrote one of them has two digits in the wrong order. */
function areSwapped(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article || !isWithin(2, a, b)) return false
  if (a.isKnown && b.isKnown && a.measure !== b.measure) return false
  if (a.thing !== null && b.thing !== null && a.thing !== b.thing) return false
  if (narrowsOf(a) !== narrowsOf(b)) return false
  const [mine, theirs] = [longPeriod(a.period), longPeriod(b.period)]
  return mine === null || theirs === null || !areApart(mine, theirs)
}

/** What parts two numbers whatever else is said of them: 新增, a rate. */
function narrowsOf({ scope }: Claim): string {
  return scope.match(/新增|虚增|净增|累计|\bbefore\b|\ba (?:day|week|month|hour)\b/g)?.join() ?? ''
}

/**
 * Neither more than so many times the other: 84,000 and 48,000 tons of a tanker's oil are one, but
 * not the 2,000 in its bunkers; nor are the fines of a company and of its owner.
 */
function isWithin(times: number, a: Claim, b: Claim): boolean {
  return Math.max(a.value, b.value) <= times * Math.min(a.value, b.value)
}

/** Each names a country, province or city, and the other none of them. */
function areElsewhere(a: Claim, b: Claim): boolean {
  const [mine, theirs] = [a.names.filter(isNameCode), b.names.filter(isNameCode)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
}

/** 输电线路全长 and 线路全长 are one length; tons of sugar produced are `sugar output`. */
function haveOneScope(a: Claim, b: Claim): boolean {
  if (a.thing !== null && b.thing !== null && a.thing !== b.thing) return false
  if (a.scope === b.scope || isScope(a.thing, b.scope) || isScope(b.thing, a.scope)) return true
  const [short, long] = a.scope.length < b.scope.length ? [a.scope, b.scope] : [b.scope, a.scope]
  return short.length > 1 && /\p{Script=Han}/u.test(short) && long.endsWith(short)
}

/** 古龙页岩油探明储量 and 探明储量: what the headline of one is about narrows nothing in the other. */
function areOfOne(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.thing !== null && b.thing !== null && a.thing !== b.thing) return false
  if ((a.scope === '') === (b.scope === '')) return false
  const scope = a.scope + b.scope
  return scope.length > 3 && [left, right].some(({ article }) => article.title.includes(scope))
}

/** By another definition there is another number: 基本除税前利润. */
const DEFINED =
  /基本|核心|调整|扣非|可比|\b(?:underlying|core|adjusted|comparable|pretax|pre-tax)\b|税[前后]/

/** In two languages, the one number that each has of a measure: 旗下全部矿山铀产量 and `mines yielded`. */
function areSole(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.story === null || !a.isKnown || a.kind !== 'state') return false
  if (isHanPhrase(a) === isHanPhrase(b) || !isWithin(1.5, a, b)) return false
  if (DEFINED.test(a.scope) || DEFINED.test(b.scope)) return false
  // As near as that are two forms of one measure: a margin, and one without items.
  return !isWithin(1.04, a, b) && isSingle(left) && isSingle(right)
}

function isScope(thing: string | null, scope: string): boolean {
  return thing !== null && stem(scope) === thing
}

/** `Halden has 4.2 million customers` and `Halden has 3.6 million customers`. */
function isOfOne(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && /^\p{Lu}/u.test(a.phrase)
}

/** Both of one sentence, the second told as what another had said of the same. */
function isEcho(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && a.origin === b.origin
}

/** An article that gives the same in two places, in the same words: `14 people died`. */
function restates(a: Claim, b: Claim): boolean {
  return a.kind === 'event' && a.isKnown && a.origin !== b.origin && a.period === b.period
}

function samePeriod(left: Placed, right: Placed): boolean {
  const [a, b] = [longPeriod(left.claim.period), longPeriod(right.claim.period)]
  const { kind, measure } = left.claim
  if (a !== null && b !== null) return a === b || (STANDING.test(measure) && endTogether(a, b))
  if (a !== null || b !== null) {
    if (left.story === null) return false
    // 2026无锡马拉松: of what is counted there the year of the event is the present.
    const named = a === null ? right : left
    if (!named.claim.isKnown && (a ?? b) === named.article.published?.slice(0, 4)) return true
    // What headline or lead name is the time of the whole story.
    if (kind === 'state') return !(a === null ? right : left).claim.isDated
    return !(isOfPast(left) || isOfPast(right))
  }
  const apart = days(left, right)
  if (left.claim.kind === 'level') return apart === 0
  return left.article === right.article || apart <= SAME_TIME_DAYS
}

/** `In 2018 it was fined…` tells of an earlier event; in January the last year is the present. */
function isOfPast({ claim, article }: Placed): boolean {
  const year = Number(claim.period?.slice(0, 4))
  const [now = '', month = ''] = article.published?.split('-') ?? []
  return year < Number(now) - (Number(month) < 4 ? 1 : 0)
}

/** The day of an event says nothing of what it is about. */
function longPeriod(period: string | null): string | null {
  return period === null || /^[\d?]{1,4}-/.test(period) ? null : period
}

function days(left: Placed, right: Placed): number {
  const [a, b] = [left.article.published, right.article.published]
  if (a === null || b === null) return 0
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
}

/**
 * Names of both sentences, of which `Kesra` is `Kesra Strait`; a sentence without any speaks of
 * what its article does.
 */
function sharesName(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (!a.isNamed && !b.isNamed) return true
  // In another language most names are written otherwise.
  const isPlain = a.isKnown || classOf(a.measure) === a.measure
  if (isPlain && isHanPhrase(a) !== isHanPhrase(b) && !areElsewhere(a, b)) return true
  if (a.isNamed && b.isNamed) return shareName(a.names, b.names)
  const [named, other] = a.isNamed ? [a, right] : [b, left]
  const known = [...other.claim.names, ...other.article.facts.terms.phrases]
  return known.length === 0 || shareName(named.names, known)
}

function shareName(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((name) =>
    theirs.some(
      (other) => ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `),
    ),
  )
}

function sharesObject(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  // Two languages have no words in common: what both tell of one sum alone is compared.
  if (isHanPhrase(a) !== isHanPhrase(b)) {
    const isNamed = shareName(a.names, b.names) || (isSingle(left) && isSingle(right))
    return isWithin(2, a, b) && isNamed && sharesName(left, right)
  }
  const mine = new Set([...a.words, ...a.names])
  return [...b.words, ...b.names].filter((word) => mine.has(word)).length > 1
}

/** Each opens with somebody whom the other does not: what SoftBank pays for a stake is not what America does. */
function areOtherParties(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [partiesOf(left), partiesOf(right)]
  const lacks = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((name) => !others.includes(name))
  return lacks(mine, theirs) && lacks(theirs, mine)
}

function partiesOf({ article }: Placed): readonly string[] {
  return article.facts.terms.codes.filter((code) => isNameCode(code) && !isPlaceCode(code))
}

/** Whether its article gives no other figure of its unit and measure. */
function isSingle({ article, claim }: Placed): boolean {
  return article.facts.claims.every(
    (own) => own === claim || own.unit !== claim.unit || own.measure !== claim.measure,
  )
}

function isHanPhrase({ phrase }: Claim): boolean {
  return /\p{Script=Han}/u.test(phrase)
}

/** The same amount, as far as its digits tell: 56.6 and 56.63, `about 5,000` and 4,950. */
function agree(a: Claim, b: Claim): boolean {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap <= 0) return true
  return gap <= Math.max(a.step, b.step) * 1.001
}

/**
 * More than these that differ are no one thing measured, but many: unless all tell of one event,
 * whose figures twenty articles may well give in fifteen ways.
 */
const MOST_MEMBERS = 12

/** Pairs that share a figure are one disagreement; in the order of their first pair. */
function clusters(pairs: readonly (readonly [Placed, Placed])[]): readonly (readonly Placed[])[] {
  const members = new Map<string, Placed>()
  const above = new Map<string, string>()
  const top = (figure: string): string => {
    let at = figure
    for (let up = above.get(at); up !== undefined; up = above.get(at)) {
      // Halve the way, so that long chains stay short.
      const next = above.get(up)
      if (next !== undefined) above.set(at, next)
      at = up
    }
    return at
  }
  for (const [left, right] of pairs) {
    members.set(left.claim.figure, left).set(right.claim.figure, right)
    const [first, second] = [top(left.claim.figure), top(right.claim.figure)]
    if (first !== second) above.set(second, first)
  }
  return [...groupBy(members.values(), ({ claim }) => top(claim.figure)).values()].filter(isOne)
}

function isOne(members: readonly Placed[]): boolean {
  if (members.length <= MOST_MEMBERS) return true
  const story = members[0]?.story ?? null
  return story !== null && members.every((member) => member.story === story)
}

/** Of claims in memory: the figures of an article may have to be read from the disk. */
const FIGURES = new WeakMap<Claim, ArticleFigure>()

function figureOf({ claim, article }: Placed): ArticleFigure | undefined {
  const known = FIGURES.get(claim)
  if (known) return known
  const found = article.figures.find(({ id }) => id === claim.figure)
  if (found) FIGURES.set(claim, found)
  return found
}

function figuresThatDiffer(
  members: readonly Placed[],
  dismissed: Readonly<Record<string, string>>,
): RawDisagreement | null {
  const byValue = [
    ...new Map(members.map((member) => [member.claim.figure, member])).values(),
  ].sort((a, b) => a.claim.value - b.claim.value || compare(a.claim.figure, b.claim.figure))
  const found = byValue.flatMap((member) => figureOf(member) ?? [])
  const lowest = byValue[0]?.claim
  const highest = byValue.at(-1)?.claim
  if (!lowest || !highest || found.length < 2) return null
  const told = subjectOf(byValue.map(({ claim }) => claim))
  const object = lowest.kind === 'deal' && /^[a-z]+$/i.test(told) ? objectOf(found) : null
  const subject = object === null ? told : `${told}, ${object}`
  return {
    ...identity(found, dismissed),
    kind: 'figures',
    subject,
    subjectLang: langOf(subject),
    unit: found[0]?.unit ?? null,
    members: found,
    spread: lowest.value === 0 ? null : Number((highest.value / lowest.value).toPrecision(6)),
    topics: topicsOf(byValue.map(({ article }) => article)),
  }
}

/** In words of the texts: the shortest phrase that says more than the bare measure. */
function subjectOf(claims: readonly Claim[]): string {
  const phrases = claims
    .map((claim) => {
      const { scope, unit, kind } = claim
      const phrase = isCounted(claim) ? claim.measure : claim.phrase
      // What stands before `a total of` is no thing: `a later announcement indicating`.
      const bare = phrase.replace(/(?:\s*\b(?:worth|in total|altogether)|.*\ba total of)$/i, '')
      if (/\p{Script=Han}/u.test(bare)) return scope.endsWith(bare) ? bare : scope + bare
      return kind === 'event' && bare !== '' ? `${unit} ${bare}` : bare
    })
    .filter((phrase) => phrase !== '')
    .sort((a, b) => a.length - b.length || compare(a, b))
  return phrases.find((phrase) => phrase.includes(' ')) ?? phrases[0] ?? claims[0]?.phrase ?? ''
}

/** 1,240 houses are houses, whoever counted them; and a number is no subject. */
function isCounted({ isKnown, measure, unit, phrase }: Claim): boolean {
  return !isKnown && (measure === unit || classOf(measure) === measure || /^\d/.test(phrase))
}

/** What a sum is for, in the words that all contexts have: `critical minerals`; null for none. */
function objectOf(figures: readonly ArticleFigure[]): string | null {
  const [first = [], ...others] = figures.map(({ context }) =>
    context.split(/[^\p{L}'’.-]+/u).filter((word) => word !== ''),
  )
  const rest = others.map((words) => ` ${words.join(' ')} `)
  for (let length = 4; length > 1; length--) {
    for (let at = 0; at + length <= first.length; at++) {
      const words = first.slice(at, at + length)
      if (isStop(words[0] ?? '') || isStop(words.at(-1) ?? '')) continue
      const run = words.join(' ')
      if (rest.every((text) => text.includes(` ${run} `)) && wordsOf(run).length > 1) return run
    }
  }
  return null
}

function dateThatCannotFit(
  date: ArticleFigure,
  article: FigureArticle,
  dismissed: Readonly<Record<string, string>>,
): RawDisagreement {
  return {
    ...identity([date], dismissed),
    kind: 'date',
    subject: date.context,
    subjectLang: langOf(date.context),
    unit: 'date',
    members: [date],
    spread: null,
    topics: topicsOf([article]),
  }
}

/** Characters. */
const SHORT_ID = 10
const LONG_ID = 26

function idOf(members: readonly ArticleFigure[], length: number): string {
  const ids = members.map(({ id }) => id).sort(compare)
  return shortHash(ids.join(' '), length)
}

function identity(
  members: readonly ArticleFigure[],
  dismissed: Readonly<Record<string, string>>,
): Pick<Disagreement, 'id' | 'status' | 'note'> {
  const id = idOf(members, SHORT_ID)
  const note = Object.hasOwn(dismissed, id) ? (dismissed[id] ?? null) : null
  return { id, status: note === null ? 'open' : 'dismissed', note }
}

/** An id that two were made to share is neither's: a page cannot have it twice. */
function apart(all: readonly RawDisagreement[]): readonly RawDisagreement[] {
  const same = groupBy(all, ({ id }) => id)
  if (same.size === all.length) return all
  return all.map((found) =>
    same.get(found.id)?.length === 1 ? found : { ...found, id: idOf(found.members, LONG_ID) },
  )
}

function topicsOf(articles: readonly FigureArticle[]): readonly string[] {
  return [
    ...groupBy(
      articles.flatMap(({ topics }) => topics),
      (topic) => topic,
    ).keys(),
  ]
}
