import { unaccented } from '../text/unaccented.ts'
import { WordSet } from '../text/wordSet.ts'
import { NAMES, PLACES, SPOTS } from './bilingualNames.ts'
import { EVENTS, NOUNS } from './bilingualNouns.ts'
import { isLetter } from './figures/chars.ts'

/**
 * Names and nouns that both languages have, each by one code, so that an English article and a
 * Chinese one about the same event have words in common. Codes of countries and provinces begin with
 * `@`, those of other names with `=`, of towns and waters with `*`, of events with `!`, of other nouns
 * with `~`.
 */

/** Whether a code is of a name: a country, a company, a person, a place. */
export function isNameCode(code: string): boolean {
  return code.charCodeAt(0) === 0x3d || isPlaceCode(code)
}

export function isPlaceCode(code: string): boolean {
  return code.charCodeAt(0) === 0x40
}

/** Whether a code is of a country, in which much happens: `@jp`, but not `@fujian`. */
export function isCountryCode(code: string): boolean {
  return isPlaceCode(code) && code.length === 3
}

/** Whether a code is of a place that brings two languages together and parts no two texts. */
export function isSpotCode(code: string): boolean {
  return code.charCodeAt(0) === 0x2a
}

/** What a code of the title of a work begins with. */
export const WORK_MARK = '《'

export function isWorkCode(code: string): boolean {
  return code.startsWith(WORK_MARK)
}

export function isEventCode(code: string): boolean {
  return code.charCodeAt(0) === 0x21
}

interface Form {
  readonly text: string
  readonly isLatin: boolean
  /** Its third code unit; 0 for none. */
  readonly third: number
  /** Place in {@link CODES}. */
  readonly code: number
}

const CODES: string[] = []
const NO_CODES: readonly string[] = []
/** By the first two code units. */
const forms = new Map<number, Form[]>()
/** Code units that a form begins with, and how: by a pair, or a form of its own. */
const STARTS = new Uint8Array(0x10000)
const BY_PAIR = 1
const ALONE = 2
/**
 * For each pair of ASCII code units the third ones of the forms that begin with it, as bits by their
 * lower five: most words of English begin otherwise.
 */
const ASCII_THIRDS = new Uint32Array(0x4000)
const ANY_THIRD = 0xffffffff

/** 1 for each pair of other code units that a form begins with, by {@link wideKey}. */
const WIDE_PAIRS = new Uint8Array(0x10000)

function keyOf(first: number, second: number): number {
  return (first << 16) | second
}

/** Alike for few pairs. */
function wideKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff
}

function put(text: string, code: number): void {
  const key = keyOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0)
  const third = text.length > 2 ? text.charCodeAt(2) : 0
  const form = { text, isLatin: isLetter(text.charCodeAt(0)), third, code }
  const list = forms.get(key)
  if (list) list.push(form)
  else forms.set(key, [form])
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  STARTS[first] = (STARTS[first] ?? 0) | (text.length > 1 ? BY_PAIR : ALONE)
  if (first >= 0x80 || second >= 0x80) {
    WIDE_PAIRS[wideKey(first, second)] = 1
    return
  }
  const pair = first * 0x80 + second
  const bits = third === 0 ? ANY_THIRD : 1 << (third & 31)
  ASCII_THIRDS[pair] = (ASCII_THIRDS[pair] ?? 0) | bits
}

/** English forms in lower case. */
const latinForms: string[] = []
for (const [table, mark] of [
  [PLACES, '@'],
  [NAMES, '='],
  [SPOTS, '*'],
  [EVENTS, '!'],
  [NOUNS, '~'],
] as const) {
  for (const line of table.trim().split('\n')) {
    const [name = '', english = '', chinese = ''] = line.split(' : ')
    const code = CODES.push(mark + name) - 1
    for (const form of english.split('|')) {
      put(form, code)
      // In one language a spot is a name like any other.
      if (mark !== '*') latinForms.push(unaccented(form.toLowerCase()))
      // A noun may open a sentence or stand in a headline.
      if (/^[a-z]/.test(form)) put(form.charAt(0).toUpperCase() + form.slice(1), code)
    }
    for (const form of chinese.split('|')) put(form, code)
  }
}

const LATIN_FORMS = new WordSet(latinForms)

/** Whether a name in lower case, without marks on its letters, has a code, which says the same. */
export function hasCode(name: string): boolean {
  return LATIN_FORMS.has(name)
}

for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)

/** Codes of the names and nouns of a text, each once, in the order of the tables. */
export function codesOf(text: string): readonly string[] {
  return codesIn(formsIn(text))
}

/** Codes of what was found, each once, in the order of the tables. */
export function codesIn(forms: readonly FoundForm[]): readonly string[] {
  if (forms.length === 0) return NO_CODES
  if (forms.length === 1) return [CODES[forms[0]?.form.code ?? 0] ?? '']
  const found = new Set<number>()
  for (const { form } of forms) found.add(form.code)
  return [...found].sort(ascending).map(codeOf)
}

function ascending(left: number, right: number): number {
  return left - right
}

function codeOf(code: number): string {
  return CODES[code] ?? ''
}

/** Whether a form is of a name: a country, a company, a person, a place. */
export function isNameForm({ form }: FoundForm): boolean {
  return isNameCode(codeOf(form.code))
}

/** Whether a form is of a name, or of a place within a country. */
export function isPlaceForm({ form }: FoundForm): boolean {
  const code = codeOf(form.code)
  return isNameCode(code) || isSpotCode(code)
}

/** A text without the names that have a code, each a line break instead. */
export function withoutNames(text: string): string {
  return withoutForms(text, formsIn(text), isNameForm)
}

/** The same without the forms that are to be left out. */
export function withoutForms(
  text: string,
  forms: readonly FoundForm[],
  isLeftOut: (form: FoundForm) => boolean,
): string {
  let rest = ''
  let from = 0
  for (const form of forms) {
    if (!isLeftOut(form)) continue
    rest += `${text.slice(from, form.at)}\n`
    from = form.end
  }
  return from === 0 ? text : rest + text.slice(from)
}

/** A form where it stands. */
export interface FoundForm {
  readonly form: Form
  readonly at: number
  readonly end: number
}

const NO_FORMS: readonly FoundForm[] = []

/** The names and nouns of a text that have a code, in their order. */
export function formsIn(text: string): readonly FoundForm[] {
  let found: FoundForm[] | null = null
  let afterLetter = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const wasLetter = afterLetter
    afterLetter = isLetter(unit)
    const start = STARTS[unit]
    if (start === 0 || (wasLetter && afterLetter)) continue
    const next = text.charCodeAt(at + 1)
    if (unit < 0x80 && next < 0x80) {
      const thirds = ASCII_THIRDS[unit * 0x80 + next] ?? 0
      if (((thirds >>> (text.charCodeAt(at + 2) & 31)) & 1) === 0) continue
    } else if (start === BY_PAIR && WIDE_PAIRS[wideKey(unit, next)] === 0) continue
    const form =
      formAt(text, at, keyOf(unit, next)) ??
      (start === BY_PAIR ? undefined : formAt(text, at, keyOf(unit, 0)))
    if (!form) continue
    afterLetter = form.isLatin
    found ??= []
    const end = at + form.text.length
    found.push({ form, at, end })
    at = end - 1
  }
  return found ?? NO_FORMS
}

/** The longest form at a place; an English one ends where a word does. */
function formAt(text: string, at: number, key: number): Form | undefined {
  const list = forms.get(key)
  if (!list) return undefined
  const third = text.charCodeAt(at + 2)
  for (const form of list) {
    if (form.third !== 0 && form.third !== third) continue
    if (!text.startsWith(form.text, at)) continue
    if (!form.isLatin || !isLetter(text.charCodeAt(at + form.text.length))) return form
  }
  return undefined
}
