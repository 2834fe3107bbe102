/** All that narrows a figure: figures are compared where it is the same of both. */
import { PHASES } from '../facts/hints.ts'
import { EndTest } from '../figures/chars.ts'
import { classOf } from './amount.ts'
import type { InClause } from './inClause.ts'
import type { Measured } from './measured.ts'
import { englishScope, hanGroup, hanScope } from './scope.ts'

/** What narrows the measure of a figure, in one line. */
export function scopeOf(
  place: InClause,
  { known, governor, isHan }: Measured,
  phrase: string,
): string {
  const { figure, sentence, whole, clause, left, after, rate, isNew } = place
  const { text } = clause
  const { unit, unitKind } = figure
  const { hints, headline } = sentence
  const narrow = isHan
    ? known && known.kind !== 'state' && known.kind !== 'level'
      ? hanGroup(left)
      : known
        ? hanScope(text, Math.min(known.start, clause.at), headline.text)
        : // 其中电动车70辆 are not the vehicles of another clause.
          clause === whole || unit === null || classOf(unit) === undefined
          ? ''
          : `其中${governor ?? ''}`
    : englishScope(phrase, known, place)
  return [
    isNew ? '新增' : BEFORE_ITEMS.test(after) ? 'before' : '',
    narrow,
    rate === null ? '' : `a ${rate}`,
    PARTITIVE.before(left, left.length) ? 'all' : '',
    (hints & PHASES) !== 0 && PHASE.test(text) ? 'phase' : '',
    LOCATED.exec(after)?.[1]?.toLowerCase() ?? '',
    unitKind === 'count' ? (ROUND.exec(text)?.[0] ?? '').toLowerCase() : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** `39 of the 72 seats`, `31 of its 44 stores` */
const PARTITIVE = new EndTest(/\d of (?:the|its|their|all|his|her) $/)
const PHASE = /\b(?:first|second|third|final|initial) (?:phase|stage)\b|[一二三首]期/i

/** `212 stores are in and around Belgrade`: so many of them. */
const LOCATED = /^ (?:is|are|was|were) (?:in|at|near|outside) (?:and around )?([A-Z][\w’'-]+)/

/** Fewer reach the end of a race than begin it, and a season has its rounds. */
const ROUND =
  /\b(?:finish(?:ed|ers)|made it (?:to|home)|completed the|regular season|playoffs)\b|完赛|跑完|常规赛|季后赛/i

/** `earned 115 million euros before an exceptional charge`: another definition of profit. */
const BEFORE_ITEMS =
  /^ (?:before|excluding|without) (?:an? |the |any |all )?(?:[a-z-]+ ){0,2}(?:charges?|items?|provisions?|tax(?:es)?|costs?|write-?downs?|impairments?|interest)\b/
