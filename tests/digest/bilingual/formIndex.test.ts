import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormIndex } from '../../../src/digest/bilingual/formIndex.ts'

const LETTER = /[A-Za-z]/

function index(...texts: readonly string[]): FormIndex {
  return new FormIndex(texts.map((text, code) => ({ text, code })))
}

function found(forms: readonly string[], text: string): readonly string[] {
  return index(...forms)
    .find(text)
    .map(({ at, end }) => text.slice(at, end))
}

/** The same by trying every form at every place. */
function tried(forms: readonly string[], text: string): readonly string[] {
  const all: string[] = []
  let wasLetter = false
  for (let at = 0; at < text.length; ) {
    const isLetter = LETTER.test(text.charAt(at))
    const here = forms.filter(
      (form) =>
        !(isLetter && wasLetter) &&
        text.startsWith(form, at) &&
        !(LETTER.test(form.charAt(0)) && LETTER.test(text.charAt(at + form.length))),
    )
    const longest = here.sort((a, b) => b.length - a.length)[0]
    wasLetter = longest === undefined ? isLetter : LETTER.test(longest.charAt(0))
    if (longest !== undefined) all.push(longest)
    at += longest?.length ?? 1
  }
  return all
}

test('a form is found where its words are whole, and the longest of several', () => {
  const forms = ['New York', 'New York Times', 'York', '纽约', '纽约时报', '3M', 'B站']
  const text = 'The New York Times, in Yorkshire or York: 纽约时报 of 纽约, 3M and B站, not AB站.'
  expect(found(forms, text)).toEqual(['New York Times', 'York', '纽约时报', '纽约', '3M', 'B站'])
})

test('whatever is found is what trying all forms finds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aAb 1-中文'), minLength: 1, maxLength: 6 })
  const long = fc.array(text).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 30 }), long, (forms, all) => {
      expect(found(forms, all)).toEqual(tried(forms, all))
    }),
    { numRuns: 500 },
  )
})
