/** Filters typed among the words, such as `source:` and `after:`: a page loads this with `deferred.ts`. */
import { type Reading, scan } from '../tokens.ts'
import { FIELD, LONGEST, piecePattern, readNot } from './syntax.ts'

/** Names are folded, as those of sources and topics are when they are compared. */
export interface TypedFilters {
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  /** The same of those that are left out: `-source:souhu`. */
  readonly notSources: readonly string[]
  readonly notTopics: readonly string[]
  /** Civil prefix `2025-11`: published on or after. */
  readonly after: string | null
  /** Civil prefix: published before its first day. */
  readonly before: string | null
  /** Civil prefix: published on or before its last day. */
  readonly until: string | null
}

/** Lists and times of nothing, to be filled. */
const empty = () => ({
  sources: [] as string[],
  topics: [] as string[],
  notSources: [] as string[],
  notTopics: [] as string[],
  after: null as string | null,
  before: null as string | null,
  until: null as string | null,
})

export const NO_FILTERS: TypedFilters = /* @__PURE__ */ empty()

/** A typed text without its filters. */
export interface FilteredText {
  readonly text: string
  /** Null where nothing does. */
  readonly filters: TypedFilters | null
  /** `after:soon`: what tells no date. */
  readonly unread: readonly string[]
}

const FIELDS: Readonly<Record<string, 'sources' | 'topics' | 'after' | 'before' | 'until'>> = {
  source: 'sources',
  来源: 'sources',
  topic: 'topics',
  主题: 'topics',
  after: 'after',
  晚于: 'after',
  before: 'before',
  早于: 'before',
  until: 'until',
  截至: 'until',
}

const PIECE = piecePattern(`(?:${FIELD})?`)
const OR = /^(?:OR|或者?|\|)$/

/** `2025-10..2025-11`, of which one side may be open; what is outside, `-2025-10..2025-11`. */
const RANGE = /(?<!\S)(-|NOT\s+)?((?:19|20)\d\d[^\s.]*)?\.\.((?:19|20)\d\d[^\s.]*)?(?!\S)/g

/** Take `source:`, `topic:`, `before:`, `after:` and `until:` out of a text, and ranges of dates. */
export function parseFilters(typed: string, reading: Reading = {}): FilteredText {
  const filters = empty()
  const unread: string[] = []
  /** The field before, and whether `OR` stands behind it. */
  let last: string | undefined
  let isOr = false
  const text = read(typed).replace(PIECE, (whole, minus, name = '', quoted, cornered, bare) => {
    const field = FIELDS[name.toLowerCase()]
    // Of several sources any will do, as an article has one.
    const isOther = isOr && field === 'topics' && field === last
    isOr = last !== undefined && OR.test(whole)
    if (isOr) return ''
    last = field
    if (field === undefined) return whole
    const isExcluded = minus !== undefined
    const value: string = quoted ?? cornered ?? bare
    if (field === 'sources' || field === 'topics') {
      const not = field === 'sources' ? 'notSources' : 'notTopics'
      const list = filters[isExcluded ? not : field]
      const one = scan(value, reading).folded.trim()
      list.push(isOther && list.length > 0 ? `${list.pop()} | ${one}` : one)
      return ''
    }
    const day = civil(value, reading)
    if (day === null) unread.push(whole)
    else if (!isExcluded) filters[field] = day
    else if (field === 'after') filters.before = day
    else filters.after = field === 'before' ? day : next(day)
    return ''
  })
  const isFiltered = Object.values(filters)
    .flat()
    .some((filter) => filter !== null)
  return { text, filters: isFiltered ? filters : null, unread }
}

/** With a range of dates as its two ends, and `NOT` as a sign. */
function read(typed: string): string {
  const ends = (_: string, not?: string, first?: string, last?: string): string => {
    const sign = not ? '-' : ''
    return `${first ? `${sign}after:${first} ` : ''}${last ? `${sign}until:${last}` : ''}`
  }
  return readNot(typed.slice(0, LONGEST).replace(RANGE, ends))
}

/** A day, month or year as a civil prefix; null when there is no date. */
function civil(text: string, reading: Reading): string | null {
  const term = scan(text, reading).values.find(({ kind }) => kind === 'date')?.terms[0]
  if (term === undefined) return /^(?:19|20)\d\d$/.test(text) ? text : null
  if (!term.startsWith('@')) return term
  const digits = term.slice(1)
  if (digits.length < 6) return null
  return digits.replace(/(?<=^(?:\d{4}|\d{6}))(?=\d)/g, '-')
}

/** The day, month or year after one. */
function next(civil: string): string {
  const [year = 0, month = 0, day = 0] = civil.split('-').map(Number)
  // The days after a month's last, and the months after a year's.
  const after = day ? Date.UTC(year, month - 1, day + 1) : Date.UTC(month ? year : year + 1, month)
  return new Date(after).toISOString().slice(0, civil.length)
}

/** What was typed, without sources, topics and times. */
export function withoutFilters(typed: string): string {
  return kept(typed, (_minus, name) => name === '')
}

/** What was typed, without what is to be left out. */
export function withoutExclusions(typed: string): string {
  return kept(typed, (minus) => minus === '')
}

function kept(typed: string, isKept: (minus: string, name: string) => boolean): string {
  return read(typed)
    .replace(PIECE, (whole, minus = '', name = '') => (isKept(minus, name) ? whole : ''))
    .replace(/\s+/g, ' ')
    .trim()
}
