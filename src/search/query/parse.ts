import { canonical } from '../digits.ts'
import { type Reading, type Scan, scan, type Unit } from '../tokens.ts'
import type { FilteredText, TypedFilters } from './filters.ts'
import { FIELD, LONGEST, piecePattern, readNot } from './syntax.ts'

/** One thing that a hit must have: a word, a value, a phrase, or one of several. */
export type Need = (
  | {
      readonly kind: 'word'
      readonly text: string
      readonly prefix: boolean
      /** Compounds with the word before or after it: `openai` of `open ai`. */
      readonly compounds?: readonly string[]
    }
  /** A figure, date or number: one of these terms, the first counting most. */
  | { readonly kind: 'value'; readonly terms: readonly string[] }
  /** Units side by side, Han characters one by one. One Han character is a phrase of one. */
  | { readonly kind: 'phrase'; readonly units: readonly Unit[]; readonly quoted: boolean }
  /** One of these is enough: what `OR` stands between, or one name in its spellings. */
  | {
      readonly kind: 'any'
      readonly of: readonly Need[]
      readonly isName: boolean
      /** The first was typed, the others are its other names: these come behind it. */
      readonly hasTyped?: boolean
    }
) & {
  /** As typed. */
  readonly shown: string
  /** Signs stand between it and the next word, and no space: the `c` of `C&A`. */
  readonly isAdjacent?: boolean
}

export interface Query {
  readonly needs: readonly Need[]
  readonly without: readonly Need[]
  /** Typed sources, topics and times; null without. */
  readonly filters: TypedFilters | null
  /** `after:soon`: what tells no date. */
  readonly unread: readonly string[]
  /** Something was too long to be read to its end. */
  readonly cut: boolean
}

const MOST_NEEDS = 16
const MOST_UNITS = 40

const VALUE =
  /\d|[〇一二两三四五六七八九十百千][\s点万亿成年月一二两三四五六七八九十百千]|百分之|illion|thousand|\b(?:[btm]n|mln|feb|sept?|oct|nov|dec)\b|\baug|[tvc]ember|tober|uary|april|ju[nl]|last |this |yester|[上本这去今昨][个周星月年天日]/

/** Whether there may be a date or figure in a folded text; the code that reads them is loaded only then. */
export function mayHoldValue(folded: string): boolean {
  return VALUE.test(folded)
}

/** Whether there may be a source, topic or time in a text; the code that reads them is loaded only then. */
export function mayHoldFilter(typed: string): boolean {
  return new RegExp(`${FIELD}|\\.\\.`, 'i').test(typed)
}

const PIECE = /* @__PURE__ */ piecePattern('')

/**
 * Parse a query: `"phrase"`, `-word`, `one OR other`; all else is wanted. No text is wrong; what means
 * nothing is left out.
 *
 * @param reading Needs `valueAt` where the text may hold a value, and `han` once that table is there.
 * @param filtered What `filters.ts` makes of the text, where it may hold a filter.
 */
export function parseQuery(
  typed: string,
  reading: Reading = {},
  { text: words, filters, unread }: FilteredText = { text: typed, filters: null, unread: [] },
): Query {
  // `380,0` is on its way to 380,000.
  const text = readNot(words.slice(0, LONGEST)).replace(/(?<=\d),\d?\d?$/, '')
  const parts: Part[] = []
  const without: Need[] = []
  let plain = ''
  const flush = (): void => {
    parts.push(...partsOf(scan(plain, reading)))
    plain = ''
  }
  let open = false
  const saysMore =
    filters !== null || text.split(/\s+/).some((word) => word !== '' && !FILLER_WORDS.test(word))
  for (const [whole, minus, quoted, cornered, bare = ''] of text.matchAll(PIECE)) {
    const phrase = quoted ?? cornered
    open = false
    if (minus !== undefined)
      without.push(
        ...(phrase === undefined ? needsOf : quotedPhrase)(scan(phrase ?? bare, reading)),
      )
    else if (phrase !== undefined) {
      flush()
      parts.push(...quotedPhrase(scan(phrase, reading)))
    } else if (OR.test(bare)) plain += ' |'
    else if (bare !== 'AND' && !(saysMore && FILLER_WORDS.test(bare) && !text.endsWith(whole))) {
      plain += ` ${whole}`
      open = /[\p{L}\p{N}]$/u.test(text)
    }
  }
  flush()
  const needs = combine(parts, open && !ACRONYM.test(text))
  return {
    needs: distinct(needs).slice(0, MOST_NEEDS),
    without: distinct(without).slice(0, MOST_NEEDS),
    filters,
    unread,
    cut: typed.length > LONGEST || needs.length > MOST_NEEDS,
  }
}

/** `EV` is no beginning of `every`. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,4}$/u

const OR = /^(?:OR|或者?)$/

/** What short texts do without: `gold and silver`. */
export const FILLER_WORDS = /^(?:and|of|the)$/

/** A need, or the sign between two of which one is enough. */
type Part = Need | '|'

/** @param open Something is still being typed. */
function combine(parts: readonly Part[], open: boolean): Need[] {
  const needs: Need[] = []
  for (const [at, part] of parts.entries()) {
    if (part === '|') continue
    const need = open && at === parts.length - 1 ? asPrefix(part) : part
    const before = parts[at - 1] === '|' ? needs.pop() : undefined
    needs.push(before ? anyOf([before, need]) : need)
  }
  return needs
}

function asPrefix(need: Need): Need {
  if (need.kind === 'any') return { ...need, of: need.of.map(asPrefix) }
  return need.kind === 'word' && need.text.length > 1 ? { ...need, prefix: true } : need
}

/** One of some needs; of one itself. */
export function anyOf(needs: readonly Need[]): Need {
  const [only] = needs
  if (only && needs.length === 1) return only
  const of = needs.flatMap((need) => (isChoice(need) ? need.of : need)).slice(0, MOST_NEEDS)
  return { kind: 'any', of, isName: false, shown: of.map(({ shown }) => shown).join(' | ') }
}

/** Whether `OR` was typed between what it is made of. */
export function isChoice(need: Need): need is Need & { readonly kind: 'any' } {
  return need.kind === 'any' && !need.isName
}

function quotedPhrase(read: Scan): readonly Need[] {
  const units = splitHan(read.units)
  const [only] = units
  if (!only) return []
  if (units.length === 1 && only.kind === 'number') return needsOf(read)
  const shown = read.folded.slice(only.start, units.at(-1)?.end)
  return [{ kind: 'phrase', units: units.slice(0, MOST_UNITS), quoted: true, shown }]
}

function needsOf(read: Scan): readonly Need[] {
  return partsOf(read).filter((part) => part !== '|')
}

function partsOf(read: Scan): readonly Part[] {
  const shown = (start: number, end?: number): string => read.folded.slice(start, end)
  const parts: { readonly at: number; readonly part: Part }[] = read.values.map((value) => ({
    at: value.start,
    part: {
      kind: 'value',
      terms: value.terms.slice(0, value.asked),
      shown: shown(value.start, value.end),
    },
  }))
  for (const { index: at } of read.folded.matchAll(/\|/g)) parts.push({ at, part: '|' })
  const covered = ({ start }: Unit): boolean =>
    read.values.some((value) => start >= value.start && start < value.end)
  // What touches belongs together: `5G`, `11月`, `稀土价格`.
  const groups: Unit[][] = []
  for (const unit of splitHan(read.units)) {
    if (covered(unit)) continue
    const group = groups.at(-1)
    if (group?.at(-1)?.end === unit.start) group.push(unit)
    else groups.push([unit])
  }
  for (const units of groups) {
    const [only] = units
    if (!only) continue
    const end = units.at(-1)?.end
    const need = needOfUnits(units, shown(only.start, end))
    const isAdjacent = /^[^\s|]+[\p{L}\p{N}]/u.test(read.folded.slice(end))
    parts.push({ at: only.start, part: isAdjacent ? { ...need, isAdjacent } : need })
  }
  return addCompounds(parts.sort((a, b) => a.at - b.at).map(({ part }) => part))
}

/** `iPhone 17` is also `iPhone17`, and `open ai` also `openai`. */
function addCompounds(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    if (part === '|') return part
    const [before, after] = [wordOf(parts[at - 1]), wordOf(parts[at + 1])]
    if (part.kind === 'word') {
      const compounds = [compound(before, part.text), compound(part.text, after)].filter(
        (one) => one !== null,
      )
      return compounds.length > 0 ? { ...part, compounds } : part
    }
    const number = part.kind === 'value' && part.terms[0]
    return number && /^\d+$/.test(number) && before !== null
      ? { ...part, terms: [number, before + number] }
      : part
  })
}

function wordOf(part: Part | undefined): string | null {
  return part !== undefined && part !== '|' && part.kind === 'word' ? part.text : null
}

/** Letters of two words from which on they are looked for as one: of fewer, as `in to`, much else is made. */
const JOINED = 6

/** Two words side by side as one; null for what is none. */
export function compound(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first === 'a') return null
  return first.length + second.length < JOINED ? null : first + second
}

/** A name or a number without a unit, as one need. */
export function needOf(text: string): Need {
  return needOfUnits(splitHan(scan(text).units), text)
}

/** Units that touch, as one need. */
export function needOfUnits(units: readonly Unit[], shown: string): Need {
  const [only] = units
  if (units.length > 1 || !only || only.kind === 'han') {
    return { kind: 'phrase', units: units.slice(0, MOST_UNITS), quoted: false, shown }
  }
  if (only.kind === 'number') return numberNeed(only)
  const word: Need = { kind: 'word', text: only.text, prefix: false, shown }
  const [, name, number] = /^(\p{L}{3,})(\d+)$/u.exec(only.text) ?? []
  return name && number
    ? { kind: 'any', of: [word, needOf(`${name} ${number}`)], isName: true, shown }
    : word
}

/** `8.50` is also found as `8.5`; `2.0`, a version, is not found as `2`. */
function numberNeed({ text }: Unit): Need {
  const short = canonical(text)
  const terms = short !== text && short.includes('.') ? [text, short] : [text]
  return { kind: 'value', terms, shown: text }
}

/** Units with each Han character alone. */
export function splitHan(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'han') return unit
    let end = unit.start
    return Array.from(unit.text, (text): Unit => {
      const start = end
      end += text.length
      return { kind: 'han', text, start, end }
    })
  })
}

function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [`${need.kind} ${need.shown}`, need])).values()]
}
