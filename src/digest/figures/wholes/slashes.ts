/** Fractions with a slash, 1/8, told from days and codes. */
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { FRACTION, type Rule, whole } from './whole.ts'

const SLASH = 0x2f
/** Behind one of `22/28, 12/16 and 6/7 nanometer processes`, 7/6nm. */
const NODES = /(?:,?(?: and)? \d{1,2}\/\d{1,2})*[ -]?(?:nm\b|nanomet(?:er|re)s?|纳米)/y

export const slashes: Rule = (text, at) => {
  if (codeAt(text, at + 1) !== SLASH && codeAt(text, at + 2) !== SLASH) return null
  const match = takeAt(/(\d{1,2})\/(\d{1,5})(?![\d./年月]|,\d| ?(?:元|yuan|GW|%))/y, text, at)
  if (!match) return null
  const above = Number(match[1])
  const below = Number(match[2])
  const end = at + match[0].length
  if (takeAt(NODES, text, end)) return { end: NODES.lastIndex, quantity: null }
  const before = text.slice(Math.max(0, at - 10), at)
  if (/[\d/.A-Za-z]$/.test(before)) return { end, quantity: null }
  const date = /\b(?:on|dated|by|since|until) $/i.test(before)
  const usual = below <= 20 || below === 100 || below === 1000 || below === 10000
  if (above === 0 || above >= below || !usual || date || match[0] === '9/11')
    return { end, quantity: null }
  return whole([at, end], above / below, FRACTION)
}
