import {
  canonical,
  hanCharacters,
  type Reading,
  type Scan,
  scan,
  type Unit,
  type Value,
} from '../tokens.ts'

/** One thing that a hit must have. */
export type Need = (
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  /** A figure, date or number: one of these terms, the first counting most. */
  | { readonly kind: 'value'; readonly terms: readonly string[] }
  /** Units side by side, Han characters one by one. One Han character is a phrase of one. */
  | { readonly kind: 'phrase'; readonly units: readonly Unit[]; readonly quoted: boolean }
) & {
  /** As typed. */
  readonly shown: string
}

export interface Query {
  readonly needs: readonly Need[]
  readonly without: readonly Need[]
  /** Typed filters; folded, as the names of sources and topics are when they are compared. */
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  /** Civil prefix `2025-11`: published on or after. */
  readonly after: string | null
  /** Civil prefix: published before its first day. */
  readonly before: string | null
  /** `after:soon`: what tells no date. */
  readonly unread: readonly string[]
  /** Something was too long to be read to its end. */
  readonly cut: boolean
}

const LONGEST = 300
const MOST_NEEDS = 16
const MOST_UNITS = 40

const FIELDS: Readonly<Record<string, 'sources' | 'topics' | 'after' | 'before'>> = {
  source: 'sources',
  来源: 'sources',
  topic: 'topics',
  主题: 'topics',
  after: 'after',
  晚于: 'after',
  before: 'before',
  早于: 'before',
}

const VALUE =
  /\d|[〇一二两三四五六七八九十百千][\s点万亿成年月]|百分之|illion|thousand|(?<![a-z])(?:[btm]n|mln)(?![a-z])/

/** Whether there may be a date or figure in a folded text; the code that reads them is loaded only then. */
export function mayHoldValue(folded: string): boolean {
  return VALUE.test(folded)
}

/** A minus before a digit is part of the figure; after a phrase no space is needed. */
const PIECE =
  /(?<![^\s"”»」])(-(?!\d))?(?:(source|topic|after|before|来源|主题|晚于|早于)[:：])?(?:["“”«]([^"“”»]*)["“”»]?|「([^」]*)」?|(\S+))/giu

/**
 * Read what somebody typed: `"phrase"`, `-word`, `source:`, `topic:`, `before:`, `after:`; all else is
 * wanted. No text is wrong; what means nothing is left out.
 *
 * @param reading Needs `valueAt` where the text may hold a value, and `han` once that table is there.
 */
export function parseQuery(typed: string, reading: Reading = {}): Query {
  const text = typed.slice(0, LONGEST)
  const needs: Need[] = []
  const without: Need[] = []
  const named = { sources: [] as string[], topics: [] as string[] }
  const dated: { after: string | null; before: string | null } = { after: null, before: null }
  const unread: string[] = []
  let plain = ''
  let open = false
  for (const [whole, minus, name = '', quoted, cornered, bare = ''] of text.matchAll(PIECE)) {
    const phrase = quoted ?? cornered
    const field = FIELDS[name.toLowerCase()]
    const value = phrase ?? bare
    open = false
    if (field === 'after' || field === 'before') {
      dated[field] = civil(value, reading)
      if (dated[field] === null) unread.push(whole)
    } else if (field !== undefined) named[field].push(scan(value, reading).folded.trim())
    else if (minus !== undefined)
      without.push(...needsOf(scan(value, reading), phrase !== undefined))
    else if (phrase !== undefined) needs.push(...needsOf(scan(phrase, reading), true))
    else {
      plain += ` ${whole}`
      open = /[\p{L}\p{N}]$/u.test(text)
    }
  }
  const free = needsOf(scan(plain, reading), false)
  needs.unshift(...free)
  const last = needs[free.length - 1]
  if (last?.kind === 'word' && open && last.text.length > 1 && !ACRONYM.test(text)) {
    needs[free.length - 1] = { ...last, prefix: true }
  }
  return {
    needs: distinct(needs).slice(0, MOST_NEEDS),
    without: distinct(without).slice(0, MOST_NEEDS),
    ...named,
    ...dated,
    unread,
    cut: typed.length > LONGEST || needs.length > MOST_NEEDS,
  }
}

/** `EV` is no beginning of `every`. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,4}$/u

/** What was typed, without `source:`, `topic:`, `before:` and `after:`. */
export function unfiltered(typed: string): string {
  return kept(typed, (_minus, name) => name === '')
}

/** What was typed, without what is to be left out. */
export function unrefused(typed: string): string {
  return kept(typed, (minus) => minus === '')
}

function kept(typed: string, isKept: (minus: string, name: string) => boolean): string {
  return typed
    .slice(0, LONGEST)
    .replace(PIECE, (whole, minus = '', name = '') => (isKept(minus, name) ? whole : ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A day, month or year as a civil prefix; null when there is no date. */
function civil(text: string, reading: Reading): string | null {
  const term = scan(text, reading).values.find(({ kind }) => kind === 'date')?.terms[0]
  if (term === undefined) return /^(?:19|20)\d\d$/.test(text) ? text : null
  if (!term.startsWith('@')) return term
  const digits = term.slice(1)
  if (digits.length < 6) return null
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('-')
}

function needsOf(read: Scan, quoted: boolean): readonly Need[] {
  const shown = (start: number, end: number): string => read.folded.slice(start, end)
  if (quoted) {
    const units = spread(read.units)
    const [only] = units
    if (only === undefined) return []
    if (units.length === 1 && only.kind === 'number') return [numberNeed(only)]
    const whole = shown(only.start, units.at(-1)?.end ?? 0)
    return [{ kind: 'phrase', units: units.slice(0, MOST_UNITS), quoted, shown: whole }]
  }
  const needs: { readonly at: number; readonly need: Need }[] = read.values.map((value) => ({
    at: value.start,
    need: { kind: 'value', terms: wantedTerms(value), shown: shown(value.start, value.end) },
  }))
  const covered = ({ start }: Unit): boolean =>
    read.values.some((value) => start >= value.start && start < value.end)
  // What touches belongs together: `5G`, `11月`, `稀土价格`.
  const groups: Unit[][] = []
  for (const unit of spread(read.units)) {
    if (covered(unit)) continue
    const group = groups.at(-1)
    if (group !== undefined && group.at(-1)?.end === unit.start) group.push(unit)
    else groups.push([unit])
  }
  for (const units of groups) {
    const [only] = units
    if (only === undefined) continue
    const text = shown(only.start, units.at(-1)?.end ?? 0)
    needs.push({ at: only.start, need: touching(units, text) })
  }
  return needs.sort((a, b) => a.at - b.at).map(({ need }) => need)
}

/** Words side by side, as one need. */
export function phraseOf(words: readonly string[]): Need {
  const shown = words.join(' ')
  const { units } = scan(shown)
  return { kind: 'phrase', units, quoted: false, shown }
}

/** Units that touch, as one need. */
export function touching(units: readonly Unit[], shown: string): Need {
  const [only] = units
  if (units.length > 1 || only === undefined || only.kind === 'han') {
    return { kind: 'phrase', units: units.slice(0, MOST_UNITS), quoted: false, shown }
  }
  return only.kind === 'number'
    ? numberNeed(only)
    : { kind: 'word', text: only.text, prefix: false, shown }
}

/**
 * Of a day only the day, not its month; of an amount with a unit also the bare amount, which a list
 * (`326亿、378亿元`) may have; but `63 GW` is not looked for as `63`.
 */
function wantedTerms({ kind, terms, scaled }: Value): readonly string[] {
  return kind === 'figure' && scaled ? terms : terms.slice(0, 1)
}

/** `8.50` is also found as `8.5`; `2.0`, a version, is not found as `2`. */
function numberNeed({ text }: Unit): Need {
  const short = canonical(text)
  const terms = short !== text && short.includes('.') ? [text, short] : [text]
  return { kind: 'value', terms, shown: text }
}

/** Units with each Han character alone. */
export function spread(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'han') return unit
    let start = unit.start
    return hanCharacters(unit.text).map((text): Unit => {
      const end = start + text.length
      const one: Unit = { kind: 'han', text, start, end }
      start = end
      return one
    })
  })
}

function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [`${need.kind} ${need.shown}`, need])).values()]
}
