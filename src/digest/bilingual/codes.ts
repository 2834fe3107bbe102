import { unaccented } from '../../text/unaccented.ts'
import { type Form, FormIndex, type FoundForm } from './formIndex.ts'
import { rows } from './rows.ts'

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

const CODES: string[] = []
const NO_CODES: readonly string[] = []
const forms: Form[] = []

/** English forms in lower case. */
const latinForms: string[] = []
for (const { code: name, english, chinese } of rows()) {
  const code = CODES.push(name) - 1
  for (const written of english) {
    const form = unaccented(written)
    forms.push({ text: form, code })
    // In one language a spot is a name like any other.
    if (!isSpotCode(name)) latinForms.push(form.toLowerCase())
    // A noun may open a sentence or stand in a headline.
    if (/^[a-z]/.test(form))
      forms.push({ text: form.charAt(0).toUpperCase() + form.slice(1), code })
  }
  for (const form of chinese) forms.push({ text: form, code })
}

const LATIN_FORMS: ReadonlySet<string> = new Set(latinForms)

/** Whether a name in lower case, without marks on its letters, has a code, which says the same. */
export function hasCode(name: string): boolean {
  return LATIN_FORMS.has(name)
}

const FORMS = new FormIndex(forms)

/** The names and nouns of a text that have a code, in their order; İzmir is Izmir. */
export function formsIn(text: string): readonly FoundForm[] {
  return FORMS.find(unaccented(text))
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
