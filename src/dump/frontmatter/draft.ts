/** Whether a Markdown file says that it is not to be published. What is a draft by mistake comes back by one line. */

import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { matched } from '../../text/takeAt.ts'
import type { Finding } from '../finding.ts'
import { LARGEST } from './fences.ts'

const YES = new Set(['true', 'yes', 'y', 'on', '1', '是', '真', 'ja', 'wahr'])
const NO = new Set(['false', 'no', 'n', 'off', '0', '否', '假', '不', '未', 'nein', 'falsch'])
const PASSWORD = '(?:post_)?(?:password|passwort)|密码'
/** What a text says of passwords, where front matter would say one: several words with a stop, or Chinese without letters and digits that has a stop or goes on: 密码：条例施行。 */
const STATED =
  /^\S+(?: \S+){3,}[.!?]\s*$|^(?=\P{Nd}*$)\p{Script=Han}(?:[\p{Script=Han}\p{P}]*。|[\p{Script=Han}\p{P}]{7,})\s*$/u
const IS_PASSWORD = new RegExp(`^(?:${PASSWORD})$`)
const HELD_BACK = new RegExp(
  `^(?:(?:is[_ -]?)?(?:draft|deleted)|private|hidden|headless|unlisted|entwurf|privat|${PASSWORD}|(?:是否)?(?:草稿|私密|私有|隐藏))$`,
)
const STATE =
  /^(?:(?:post[_-]?|publish(?:ing)?[_-]?)?(?:status|visibility)|(?:veröffentlichungs)?status|sichtbarkeit|(?:文章|发布|当前)?状态|可见(?:性|范围))$/
/** As Ghost, WordPress and notes call it; `draft for Bob` too. */
const UNFINISHED =
  /^(?:(?:(?:auto-)?draft|unpublished|private|pending|scheduled|future|trash(?:ed)?|entwurf|privat|(?:unver|nicht ver)öffentlicht)(?!\p{L})|(?:草稿箱?|(?:未|待|不|暂不|定时)(?:发布|发表|公开)|私密|私有|仅自己(?:可见)?|隐藏)(?!\p{L}))/u
/** Of Ghost and Substack: they have readers of their own. */
const READERS = /^(?:visibility|audience)$/
const SOME = /^(?:members|paid|tiers|only_(?:paid|free)|founding)$/
/** Of these, a law or a fund is pending and private. */
const KIND = /^(?:type|stage|类型|阶段)$/
const DRAFT = /^(?:draft|草稿箱?)$/
const PUBLISHED =
  /^(?:(?:dg-)?publish(?:ed)?|public|listed|veröffentlich(?:t|en)|öffentlich|(?:是否)?(?:发布|公开|发表))$/
const EVERYBODY = /^(?:publish(?:ed)?|public|everyone)$/

/**
 * Whether an entry of front matter says so.
 *
 * @param name With its table before it, in TOML.
 */
export function isDraft(name: string, value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).some(([key, part]) => isDraft(key, part))
  const key = folded(name).replace(/^.*\./, '')
  const says = folded(Array.isArray(value) ? value.join() : typeof value === 'string' ? value : '')
  // `draft: until Monday`
  if (HELD_BACK.test(key)) return says !== '' && !NO.has(says)
  if (READERS.test(key) && SOME.test(says)) return true
  if (STATE.test(key)) return UNFINISHED.test(says)
  if (KIND.test(key)) return DRAFT.test(says)
  if (key === 'render') return says === 'never'
  return PUBLISHED.test(key) && (NO.has(says) || UNFINISHED.test(says))
}

/** Whether a line of a text, `Password: the new frontier of banking.`, is no password. In front matter each is one. */
export function tellsOfPasswords(name: string, value: string): boolean {
  return IS_PASSWORD.test(folded(name)) && STATED.test(value)
}

/** Whether an entry says that its file may be published, which goes without saying. */
export function isPublic(name: string, value: unknown): boolean {
  const key = folded(name)
  const says = typeof value === 'string' ? folded(value) : ''
  if (HELD_BACK.test(key)) return NO.has(says)
  if (STATE.test(key) || READERS.test(key)) return EVERYBODY.test(says)
  return PUBLISHED.test(key) && YES.has(says)
}

/** Without what nobody sees. */
function folded(text: string): string {
  return simplified(
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase(),
  )
}

/** A line that says something of its file, in YAML, TOML, JSON or as text; also in bold, in a quote, in a comment, or `draft:: true`; what is behind the sign is a word or a list of one. */
const ENTRY =
  /^(?:[\s\p{Cf}"'{*_([>]|<!--|%%){0,40}(\p{L}[\p{L}\p{Cf}_ .-]{0,29}?)["'*]{0,2}\s{0,9}[:=：]{1,2}(?:\*\*)?\s{0,9}(?:(?:!!bool|&\w{1,20})\s{1,9})?[["']{0,3}([\p{L}\p{N}\p{Cf}_-]{1,20}|\*\w{1,20})["'\])*_]{0,3},?\s{0,9}\}?\s{0,9}(?:-->|%%|(?:#|\/\/).*)?$/u
/** With any value that is no statement; `Password: the new frontier` begins one. */
const SECRET = new RegExp(`^[\\s"'{]*(?:${PASSWORD})["']?\\s?[:=：]\\s*["']?([^\\s"',}].*)`, 'u')
const SECRET_VALUE = new RegExp(`((?:${PASSWORD})["']?\\s?[:=：]+[ \\t]*)\\S[\\s\\S]*`, 'iu')
/** What stands above a text: fences, comments, a title, entries and what belongs to them. */
const ABOVE =
  /^[\s\p{Cf}]*(?:$|-{3}|\+{3}|;{3}|\.{3}|[#{}\]]$|#(?!#)|<!--|- |["'?%]?[\p{L}_][^\s:=：]{0,40}["']?\s?[:=：])/u

/**
 * The line of a file that says so, for one that is refused or has no front matter where it should be: below blank
 * lines, a comment or other front matter.
 *
 * @param isAll Whether to look below what stands above a text, too.
 */
export function draftLine(text: string, isAll: boolean): Range | null {
  for (const match of text.slice(0, LARGEST).matchAll(/[^\r\n\u2028]+/g)) {
    const [line] = match
    // JSON on one line.
    const parts = line.trimStart().startsWith('{') ? line.split(/[{},]/) : [line]
    if (parts.some(saysDraft)) return matched(match)
    if (!isAll && !ABOVE.test(line)) return null
  }
  return null
}

/**
 * The line of a paragraph that says so and nothing else, wherever in a text it stands; `Status: draft` may be that of
 * a law.
 */
export function draftIn(paragraph: string): Range | null {
  for (const match of paragraph.matchAll(/[^\r\n\u2028]+/g)) {
    const [, name = '', value = ''] = ENTRY.exec(match[0]) ?? []
    if (HELD_BACK.test(folded(name)) && YES.has(folded(value))) return matched(match)
  }
  return null
}

/** What there is to tell of it: a password is shown to nobody. */
export function draftFinding(text: string, { start, end }: Range): Finding {
  const said = text.slice(start, end).trim()
  return { code: 'draft', at: start, text: said.replace(SECRET_VALUE, '$1…') }
}

function saysDraft(line: string): boolean {
  const [, name = '', value = ''] = ENTRY.exec(line) ?? []
  const isSaid = isDraft(name, value) && (!HELD_BACK.test(folded(name)) || isCertain(folded(value)))
  const secret = SECRET.exec(line)?.[1]
  return isSaid || (secret !== undefined && !STATED.test(secret) && !NO.has(folded(value)))
}

/** Of a text, `Draft: Monday` may be a statement. */
function isCertain(value: string): boolean {
  return YES.has(value) || value.startsWith('*')
}
