import { WIDE_OFFSET } from '../../../text/halfWidth.ts'
import { inForms, SIMPLIFIED_UNITS } from '../../../text/simplified.ts'

/** Code units that a rule knows in another form, and these forms. */
const OTHERS = '％﹪．＄﹩￥－−‐‑＋～〜∼／＜＞≦≧（）：’○壹贰叁\u00a0\u2009\u202f\u3000\t\n\r'
const KNOWN = "%%.$$¥----+~~~/<>≤≥():'〇一二三       "
const WIDE_COMMA = /，(?=\d{3}(?!\d))/g
const WIDE_DIGIT = /[０-９]/
/** Each code unit in its plain form, most of them as they are. */
const FORMS = SIMPLIFIED_UNITS.slice()
for (let at = 0; at < OTHERS.length; at++) FORMS[OTHERS.charCodeAt(at)] = KNOWN.charCodeAt(at)
for (const [first = '', last = ''] of ['０９', 'ＡＺ', 'ａｚ']) {
  for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit++) {
    FORMS[unit] = unit - WIDE_OFFSET
  }
}

/** `https://example.org/?page=1 lists the parts`: what stands in it counts nothing. */
const ADDRESS = /https?:\/\/[^\s"<>()[\]{}\u0080-\uffff]+/g

/**
 * The text in the forms that the rules for figures know: digits, signs and spaces of one width,
 * traditional characters simplified, addresses blotted out. One code unit for one, so every offset stays.
 */
export function plain(text: string): string {
  const formed = inForms(text, FORMS)
  const narrow = formed.includes('://')
    ? formed.replace(ADDRESS, (address) => '_'.repeat(address.length))
    : formed
  if (narrow === text) return text
  // A wide comma parts clauses; only between wide digits does it group thousands.
  return narrow.replace(WIDE_COMMA, (mark, at: number) =>
    WIDE_DIGIT.test(text.charAt(at - 1)) && WIDE_DIGIT.test(text.charAt(at + 1)) ? ',' : mark,
  )
}
