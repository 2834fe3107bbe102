/** `npm run -s check -- --explain`: what a message is about, and which there are. */
import { type Code, isCode, RULES } from '../records/problem.ts'
import { spelt } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'
import type { Io } from './io.ts'

/** Say what a message is about. @returns 0, or 2 where there is none of that code. */
export function explain(code: string, io: Io): number {
  if (!isCode(code)) {
    const codes = Object.keys(RULES)
    const meant = nearest(code, codes)
    const hint = meant === null ? '' : ` Did you mean ${meant}?`
    io.stderr.write(`There is no message ${spelt(code)}.${hint}\nAll codes: ${codes.join(', ')}\n`)
    return 2
  }
  io.stdout.write(explanation(code))
  return 0
}

/** A line for each message. */
export function listCodes(io: Io): number {
  for (const code of Object.keys(RULES).filter(isCode)) {
    const { severity, message } = RULES[code]
    io.stdout.write(`${severity.padEnd(7)}  ${code.padEnd(17)}  ${message.replace('%', '…')}\n`)
  }
  return 0
}

function explanation(code: Code): string {
  const { severity, message, expected, kept, todo, explain } = RULES[code]
  const lines = [`${severity} ${code}: ${message.replace('%', '…')}`, '', explain, '']
  if (expected !== null) lines.push(`expected  ${expected}`)
  lines.push(`kept      ${kept}`, `to do     ${todo}`)
  const silence = `allow: ['${code}']  in .eleventy.ts`
  lines.push(`silence   ${severity === 'error' ? 'An error is always told.' : silence}`)
  return `${lines.join('\n')}\n`
}
