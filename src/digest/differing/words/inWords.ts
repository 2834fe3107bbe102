/** Whether the clauses of two figures tell of one thing in words of their own. */
import { WEEKDAY } from '../../../text/calendar.ts'
import { simplified } from '../../../text/simplified.ts'
import { classOf } from '../../claims/amount.ts'
import { MOVED } from '../../claims/moved.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { isStop } from '../../figures/amounts/counts.ts'
import { EndTest, lastWord } from '../../figures/chars.ts'
import { type FigureArticle, isHanPhrase, type Placed, placeOf } from '../placed.ts'
import { isSum, isWithin } from '../values.ts'
import { areFromElsewhere } from './distances.ts'
import { areOpposite } from './opposites.ts'
import { stretch } from './stretch.ts'

/** Figures of an article by their id, while they are in memory: they may have to be read from the disk. */
const FIGURES = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, ArticleFigure>>()

/** A figure of an article by its id; null where the article has none of that id. */
export function figureOf({ figures }: FigureArticle, id: string): ArticleFigure | null {
  const known = FIGURES.get(figures) ?? new Map(figures.map((figure) => [figure.id, figure]))
  FIGURES.set(figures, known)
  return known.get(id) ?? null
}

function written({ claim, article }: Placed): ArticleFigure | null {
  return figureOf(article, claim.figure)
}

/** Sums farther apart than this are of two things; what a storm has cost is reckoned anew each day. */
const NEAR = 1.5
const RECKONED = 2

/**
 * Whether the words beside two figures do not part them. A noun is too little: one story counts the
 * points of two players, those who start and those who finish. So in one language what is told by its
 * noun alone has another word in common, and sums far apart name what they are for.
 */
export function areToldAlike(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.kind === 'event') return true
  if (isSum(a) && !isWithin(a.measure === 'damage' ? RECKONED : NEAR, a, b)) {
    const [mine, theirs] = [written(left), written(right)]
    return mine !== null && theirs !== null && sharedRun([mine, theirs]) !== null
  }
  if (a.isKnown || (classOf(a.measure) !== a.measure && a.measure !== a.unit)) return true
  return shareWord(left, right)
}

/**
 * Whether clauses of one language have another word in common than the noun that is counted; in one
 * of both it is no name: `the bank` is `Federal Bank`. Two languages have none.
 */
export function shareWord(left: Placed, right: Placed): boolean {
  if (isHanPhrase(left.claim) !== isHanPhrase(right.claim)) return true
  const [one, other] = [written(left), written(right)]
  if (one === null || other === null) return false
  const noun = wordsOf(simplified(lastWord(one.raw, one.raw.length)))
  const [mine, theirs] = [wordsBeside(one), wordsBeside(other)]
  const isShared = (word: string, others: readonly string[]): boolean =>
    !noun.includes(word) && others.includes(word)
  return (
    mine.plain.some((word) => isShared(word, theirs.all)) ||
    theirs.plain.some((word) => isShared(word, mine.all))
  )
}

/** Of a rival: `came second with 1.41 cents`. */
const RANKED =
  /\b(?:c[ao]mes?|coming|finish\w*|placed|ranked) (?:second|third|last)\b|\b(?:runners?-up|second-(?:lowest|highest|best))\b|[名位]列第[二三]|第二[低高名]|次[低高][价于]/i

/** Whether one clause is of a rival, or each tells another side of the thing than the other. */
export function areToldApart(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [written(left), written(right)]
  if (mine === null || theirs === null) return false
  const [one, other] = [simplified(mine.context), simplified(theirs.context)]
  return (
    RANKED.test(one) !== RANKED.test(other) ||
    areOpposite(stretchOf(left, mine), stretchOf(right, theirs)) ||
    (LEVEL.test(left.claim.unit) && MEAN.test(one) !== MEAN.test(other)) ||
    (isSum(left.claim) && FORESEEN.test(one) !== FORESEEN.test(other)) ||
    isAnother(mine) !== isAnother(theirs) ||
    isOfBefore(mine) !== isOfBefore(theirs) ||
    areFromElsewhere(mine, theirs, left.claim.unit) ||
    areOfOtherDays(left, right)
  )
}

/** What the clause of a figure says of it, and not of those beside it. */
export function stretchOf({ article: { figures } }: Placed, figure: ArticleFigure): string {
  const at = placeOf({ figures }, figure)
  return stretch(figure, figures[at - 1], figures[at + 1])
}

/** A wind or a temperature of a month and of an hour. */
const LEVEL = /^(?:degC|k?m\/)/
const MEAN = /平均|\baverag|\bmean\b/

/** What analysts think a share will be worth. */
const FORESEEN = /目标价|\b(?:target price|price target)s?\b/

/** 另有8名, `another 40 boats`: beside those of which others count all. */
const BESIDE = new EndTest(/(?:另有|另外|其余|其他|\b(?:[Aa]nother|[Oo]ther|further|additional) )$/)

function isAnother({ context, contextAt, raw }: ArticleFigure): boolean {
  return BESIDE.before(simplified(context), contextAt) || OTHER.test(raw)
}

/** `128 other politicians`; but `100 others` may be all that were hurt. */
const OTHER = /\bother \p{L}/u

/** 上年为9.6亿元, `from 960 million`: what was before, or is elsewhere, beside what the clause tells of. */
function isOfBefore({ context, contextAt, unitKind }: ArticleFigure): boolean {
  const folded = simplified(context)
  if (BEFORE.before(folded, contextAt)) return true
  // Visitors come from 14 countries.
  return unitKind !== 'count' && CAME_FROM.before(folded, contextAt)
}

const BEFORE = new EndTest(
  /(?:(?:去年|前年|[上前]一?(?:年度?|季度?|[产榨赛]季|学年|届))(?:同期)?的?为?|一年前的?|\b(?:last|previous) (?:year|season|quarter)['’]s |(?:^|, )(?:against|versus|compared (?:with|to)|up from|down from) (?:about |some |only |just )?)$/i,
)

const CAME_FROM = new EndTest(/\bfrom (?:about |some |only |just )?$|[由从](?:每.)?$/i)

const DEGREES = 'degC'

/** `By Wednesday noon`, 截至13日: until when something was counted. */
const UNTIL = new RegExp(
  `\\b[Bb]y (?:(?:noon|midday|midnight|dawn|dusk|the (?:morning|afternoon|evening|night)) (?:on|of) )?(${WEEKDAY})|截至(?:当地时间)?(?:\\d{1,2}月)?(\\d{1,2})日`,
)

/** Whether each tells what had been counted by another day, or what a number that moves was on it; of one language. */
function areOfOtherDays(left: Placed, right: Placed): boolean {
  if (isHanPhrase(left.claim) !== isHanPhrase(right.claim)) return false
  const isLevel = [left, right].some(
    (placed) => placed.claim.unit === DEGREES || isToldMoved(placed),
  )
  const pattern = isLevel ? DAY : UNTIL
  const [mine, theirs] = [left, right].map((placed) => {
    const [, weekday, day] = pattern.exec(simplified(written(placed)?.context ?? '')) ?? []
    return weekday ?? day
  })
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

/** Whether the clause says that its number has moved to this. */
export function isToldMoved(placed: Placed): boolean {
  const own = written(placed)
  return own !== null && MOVED.before(simplified(own.context), own.contextAt)
}

/** Whether the clause says of which day its number is: `On Saturday 640,000 homes were dark`. */
export function namesDay(placed: Placed): boolean {
  return DAY.test(written(placed)?.context ?? '')
}

const DAY = new RegExp(`\\b(${WEEKDAY})\\b|周[一二三四五六日]|(\\d{1,2})日`)

/** `39 stores of Saks and 36 of Neiman Marcus`: the other's number stands beside it, without a noun. */
export function standsBeside(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [written(left), written(right)]
  if (mine === null || theirs === null) return false
  return hasNumberOf(mine, theirs) || hasNumberOf(theirs, mine)
}

function hasNumberOf({ context }: ArticleFigure, { raw }: ArticleFigure): boolean {
  const number = NUMBER.exec(raw)?.[0]
  return number !== undefined && context.split(NOT_NUMBER).includes(number)
}

const NUMBER = /\d[\d,.]*/
const NOT_NUMBER = /[^\d,.]+|[,.](?!\d)/

function wordsBeside({ context }: ArticleFigure): {
  readonly all: readonly string[]
  readonly plain: readonly string[]
} {
  const folded = simplified(context)
  return { all: wordsOf(folded), plain: wordsOf(folded.replace(NAMES, ' ')) }
}

/** Not the word that opens the clause: any may. */
const NAMES = /(?<=\P{L})\p{Lu}[\p{L}’'-]+/gu

/** A phrase of two to four words that all contexts have, such as `critical minerals`; null for none. */
export function sharedRun(figures: readonly ArticleFigure[]): string | null {
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
