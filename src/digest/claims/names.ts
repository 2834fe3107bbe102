import { codesOf, hasCode, hasCodedName, isNameCode } from '../bilingual.ts'
import { namesOf } from '../terms.ts'

/** Names as one form: those that both languages have by code, the others in lower case. */
export function canonical(text: string): readonly string[] {
  const codes = codesOf(text).filter(isNameCode)
  const names = namesOf(text).filter(isUncoded)
  // Codes come once each, and so do names, which are no codes.
  return codes.length === 0 ? names : names.length === 0 ? codes : [...codes, ...names]
}

/** Whether one of them stands in a text. */
export function hasName(text: string): boolean {
  return hasCodedName(text) || namesOf(text).some(isUncoded)
}

function isUncoded(name: string): boolean {
  return !hasCode(name) && !UNIT.test(name)
}

/** Capital as names are. */
const UNIT = /^(?:[kmgt]?wh?p?|hk|us|usd|cny|rmb|eur|gbp|nt|teus?|feus?|rs|cad|aud)$/
