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
/** English forms in lower case. */
const LATIN_FORMS = new Set<string>()
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

function keyOf(first: number, second: number): number {
  return (first << 16) | second
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
  if (first >= 0x80 || second >= 0x80) return
  const pair = first * 0x80 + second
  const bits = third === 0 ? ANY_THIRD : 1 << (third & 31)
  ASCII_THIRDS[pair] = (ASCII_THIRDS[pair] ?? 0) | bits
}

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
      if (mark !== '*') LATIN_FORMS.add(form.toLowerCase())
      // A noun may open a sentence or stand in a headline.
      if (/^[a-z]/.test(form)) put(form.charAt(0).toUpperCase() + form.slice(1), code)
    }
    for (const form of chinese.split('|')) put(form, code)
  }
}

/** Whether a name in lower case has a code, which says the same. */
export function hasCode(name: string): boolean {
  return LATIN_FORMS.has(name)
}

for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)

/** Codes of the names and nouns of a text, each once, in the order of the tables. */
export function codesOf(text: string): readonly string[] {
  return codesIn([formsIn(text)])
}

/** What is known of the names of some texts. */
export interface Coded {
  /** Codes of the names and nouns of all, each once, in the order of the tables. */
  readonly codes: readonly string[]
  /** Each text without the names that have a code. */
  readonly unnamed: readonly string[]
  /** Each text without names and spots. */
  readonly placeless: readonly string[]
}

/** Read the codes of texts, and the texts without the names that have one. */
export function codedIn(texts: readonly string[]): Coded {
  const forms = texts.map(formsIn)
  const without = (isLeftOut: (code: string) => boolean): readonly string[] =>
    texts.map((text, at) => withoutForms(text, forms[at] ?? [], isLeftOut))
  return {
    codes: codesIn(forms),
    unnamed: without(isNameCode),
    placeless: without((code) => isNameCode(code) || isSpotCode(code)),
  }
}

function codesIn(texts: readonly (readonly Found[])[]): readonly string[] {
  const found = new Set<number>()
  for (const forms of texts) for (const { form } of forms) found.add(form.code)
  if (found.size === 0) return NO_CODES
  return [...found].sort((a, b) => a - b).map((code) => CODES[code] ?? '')
}

/** Whether a name that has a code stands in a text. */
export function hasCodedName(text: string): boolean {
  return formsIn(text).some(({ form }) => isNameCode(CODES[form.code] ?? ''))
}

/** A text without the names that have a code, each a line break instead. */
export function withoutNames(text: string): string {
  return withoutForms(text, formsIn(text), isNameCode)
}

function withoutForms(
  text: string,
  forms: readonly Found[],
  isLeftOut: (code: string) => boolean,
): string {
  let rest = ''
  let from = 0
  for (const { form, at } of forms) {
    if (!isLeftOut(CODES[form.code] ?? '')) continue
    rest += `${text.slice(from, at)}\n`
    from = at + form.text.length
  }
  return from === 0 ? text : rest + text.slice(from)
}

interface Found {
  readonly form: Form
  readonly at: number
}

function formsIn(text: string): readonly Found[] {
  const found: Found[] = []
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
    }
    const form =
      formAt(text, at, keyOf(unit, next)) ??
      (start === BY_PAIR ? undefined : formAt(text, at, keyOf(unit, 0)))
    if (!form) continue
    afterLetter = form.isLatin
    found.push({ form, at })
    at += form.text.length - 1
  }
  return found
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
