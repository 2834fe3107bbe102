/** What a text is about, by the tables of nouns and of what news says of anything: 问卷 and `questionnaires` are one. */
import { unaccented } from '../../text/unaccented.ts'
import { codesOf } from './codes.ts'
import { type Form, FormIndex } from './formIndex.ts'
import { everydayRows, isNoun } from './rows.ts'

const forms: Form[] = []
for (const [code, row] of everydayRows().entries()) {
  for (const text of row.flat()) {
    forms.push({ text, code })
    if (/^[a-z]/.test(text))
      forms.push({ text: text.charAt(0).toUpperCase() + text.slice(1), code })
  }
}

const FORMS = new FormIndex(forms)

/** Codes of the things that a text names, in either language. */
export function thingsIn(text: string): ReadonlySet<string> {
  const everyday = FORMS.find(unaccented(text)).map(({ form }) => `:${form.code}`)
  return new Set([...codesOf(text).filter(isNoun), ...everyday])
}
