import { unaccented } from '../../text/unaccented.ts'
import { WordSet } from '../../text/wordSet.ts'
import { isLetter } from '../figures/chars.ts'
import { EVENTS } from './events.ts'
import { NAMES } from './names.ts'
import { NOUNS } from './nouns.ts'
import { NOUNS_OF_LEISURE } from './nounsOfLeisure.ts'
import { NOUNS_OF_NATURE } from './nounsOfNature.ts'
import { NOUNS_OF_WORK } from './nounsOfWork.ts'
import { PLACES } from './places.ts'
import { SPOTS } from './spots.ts'

/**
 * Names and nouns that both languages have, each by one code, so that an English article and a
 * Chinese one about the same event have words in common. Codes of countries and provinces begin with
 * `@`, those of other names with `=`, of places within a country with `*`, of events with `!`, of other nouns
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
  /** Place in {@link CODES}. */
  readonly code: number
}

const CODES: string[] = []
const NO_CODES: readonly string[] = []
/** Forms of ASCII by their first four code units, 0 for those that a shorter one has not. */
const asciiForms = new Map<number, Form[]>()
/** A bit for what {@link bitOf} a key of {@link asciiForms} is: most words of English begin otherwise. */
const ASCII_KEYS = new Uint32Array(1 << 13)
/** Other forms by their first two code units, the second 0 for a form of one. */
const wideForms = new Map<number, Form[]>()
/** 1 for each pair of code units that these begin with, by {@link alike}. */
const WIDE_PAIRS = new Uint8Array(0x10000)
/** Code units that a form begins with, and how: with more, or a form of its own. */
const STARTS = new Uint8Array(0x10000)
const WITH_MORE = 1
const ALONE = 2

/** In 28 bits. */
function asciiKey(first: number, second: number, third: number, fourth: number): number {
  return (first << 21) | (second << 14) | (third << 7) | fourth
}

/** 18 bits, the same for few keys. */
function bitOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 14
}

function wideKey(first: number, second: number): number {
  return (first << 16) | second
}

/** Alike for few pairs. */
function alike(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff
}

function put(text: string, code: number): void {
  const unit = (at: number): number => (at < text.length ? text.charCodeAt(at) : 0)
  const [first, second] = [unit(0), unit(1)]
  const form = { text, isLatin: isLetter(first), code }
  STARTS[first] = (STARTS[first] ?? 0) | (text.length > 1 ? WITH_MORE : ALONE)
  if (first < 0x80 && second < 0x80) {
    const third = unit(2) < 0x80 ? unit(2) : 0
    const key = asciiKey(first, second, third, third !== 0 && unit(3) < 0x80 ? unit(3) : 0)
    const bit = bitOf(key)
    ASCII_KEYS[bit >>> 5] = (ASCII_KEYS[bit >>> 5] ?? 0) | (1 << (bit & 31))
    add(asciiForms, key, form)
  } else {
    WIDE_PAIRS[alike(first, second)] = 1
    add(wideForms, wideKey(first, second), form)
  }
}

function add(forms: Map<number, Form[]>, key: number, form: Form): void {
  const list = forms.get(key)
  if (list) list.push(form)
  else forms.set(key, [form])
}

/** English forms in lower case. */
const latinForms: string[] = []
for (const [table, mark] of [
  [PLACES, '@'],
  [NAMES, '='],
  [SPOTS, '*'],
  [EVENTS, '!'],
  [NOUNS, '~'],
  [NOUNS_OF_WORK, '~'],
  [NOUNS_OF_NATURE, '~'],
  [NOUNS_OF_LEISURE, '~'],
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

for (const forms of [asciiForms, wideForms]) {
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
}

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
    if (STARTS[unit] === 0 || (wasLetter && afterLetter)) continue
    const form = formAt(text, at, unit)
    if (!form) continue
    afterLetter = form.isLatin
    found ??= []
    const end = at + form.text.length
    found.push({ form, at, end })
    at = end - 1
  }
  return found ?? NO_FORMS
}

/** The longest form at a place. */
function formAt(text: string, at: number, unit: number): Form | undefined {
  const next = text.charCodeAt(at + 1)
  if (unit < 0x80 && next < 0x80) {
    const third = text.charCodeAt(at + 2)
    if (third < 0x80) {
      const fourth = text.charCodeAt(at + 3)
      const longer =
        (fourth < 0x80 ? asciiAt(text, at, asciiKey(unit, next, third, fourth)) : undefined) ??
        asciiAt(text, at, asciiKey(unit, next, third, 0))
      if (longer) return longer
    }
    return asciiAt(text, at, asciiKey(unit, next, 0, 0))
  }
  const longer =
    WIDE_PAIRS[alike(unit, next)] === 1
      ? longestOf(wideForms.get(wideKey(unit, next)), text, at)
      : undefined
  if (longer || STARTS[unit] === WITH_MORE) return longer
  return longestOf(wideForms.get(wideKey(unit, 0)), text, at)
}

function asciiAt(text: string, at: number, key: number): Form | undefined {
  const bit = bitOf(key)
  if ((((ASCII_KEYS[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return undefined
  return longestOf(asciiForms.get(key), text, at)
}

/** The longest of some forms at a place; an English one ends where a word does. */
function longestOf(forms: readonly Form[] | undefined, text: string, at: number): Form | undefined {
  if (!forms) return undefined
  for (const form of forms) {
    if (!text.startsWith(form.text, at)) continue
    if (!form.isLatin || !isLetter(text.charCodeAt(at + form.text.length))) return form
  }
  return undefined
}
