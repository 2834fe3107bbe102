import { isChoice, type Need } from './parse.ts'

/** A need as query text. */
export function queryText(need: Need): string {
  if (isChoice(need)) return need.of.map(queryText).join(' | ')
  return need.kind === 'phrase' && (need.quoted || /\s/.test(need.shown))
    ? `"${need.shown}"`
    : need.shown
}
