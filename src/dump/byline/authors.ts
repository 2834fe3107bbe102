/** Who wrote an article, in the line of source and date. */

import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { BY, ROLE } from '../page/belowTitle.ts'
import { BEFORE_BESIDE, ENDS_LABELLED, isNews, PLACES, SEPARATOR } from './bylineWords.ts'

/** What names of papers end in that stand right before a word for who wrote the article. */
const PAPER = '(?:[社报网台氪经]|新闻|证券|在线|报道)'
/** `第一财经 作者：李明 责编：王芳`, `证券时报网作者：王军` */
const WRITTEN_BY = new RegExp(`(?<=^|[\\s|｜/，,；;]|${PAPER})${ROLE}\\s?[:：]`, 'u')
/** `作者：张三 来源：证券日报` */
const NAMED_BEHIND = /(?<=[\s|｜])来源\s?[:：]/u
const PARTS = '\\s*(?:[|｜·•]|(?<=\\s)[-–—](?=\\s))\\s*'
const AUTHOR_FIRST = new RegExp(`^(${BY})${PARTS}(?=.)`, 'u')
/** `By John Smith, Reuters`: a comma parts authors, too. */
const AUTHOR_LISTED = new RegExp(`^(${BY})(?<=,)\\s([^,]+)$`, 'u')
const AUTHOR_ALONE = new RegExp(`^(?:${BY}|${ROLE}\\s{1,4}\\p{Script=Han}{2,4})$`, 'u')
const AUTHOR_LAST = new RegExp(`${PARTS}(${BY})(?:\\s*[|｜·•–—-])?$`, 'u')

/** Of a page of WeChat: `原创 有色君 有色金属观察`, who wrote it and the account, or the account alone. */
const ORIGINAL = /^原创\s+(?:[\p{L}\p{N}]{1,16}\s+){0,2}(?=[\p{L}\p{N}]{2,16}$)/u

/** `界面新闻记者 | 周芳颖`, `证券时报记者 王军 陈霞 北京报道`, `证券时报网作者：王军`; 本报 names no paper. */
const OF_PAPER = new RegExp(
  `^((?!本)[\\p{L}\\p{N}]{1,12}${PAPER})(?:\\s?(?:实习|见习|首席|高级|资深)?记者\\s?[|｜丨:：]?|(?:作者|编辑|编译|撰文)\\s?[|｜丨:：])\\s*\\p{Script=Han}{2,4}(?:[\\s、，,]+\\p{Script=Han}{2,4}){0,3}(?:\\s*[/／]?\\s*\\p{Script=Han}{2,6}报[道导]|\\s+${ROLE}\\s?[:：]\\s*\\p{Script=Han}{2,4})?$`,
  'u',
)

/** `21世纪经济报道 · 深圳`, `Financial Times | London`: where it was written. */
const PLACED = new RegExp(
  `^([\\p{L}\\p{N}][\\p{L}\\p{N} ]{1,30})\\s?[·•|｜丨]\\s?(${PLACES}|London|New York|Washington|Beijing|Shanghai|Shenzhen|Hong Kong|Tokyo|Singapore|Seoul|Frankfurt|Paris|Brussels)$`,
  'u',
)

/** A name of news in front of a place, and that. */
function placed(plain: string): readonly string[] | null {
  const [, name = '', place = ''] = PLACED.exec(plain) ?? []
  return isNews(name.trim()) ? [name.trim(), place] : null
}

/** `By Reuters`: the paper wrote it. */
const BY_PAPER = /^by ((?:\p{Lu}[\p{L}.&'’-]*\s?){1,4})$/iu

/** Whether a line names the source and who wrote it or where, and nothing else. */
export function namesBoth(line: string): boolean {
  const plain = simplified(line)
  if (ORIGINAL.test(plain) || OF_PAPER.test(plain) || placed(plain) !== null) return true
  return isNews(BY_PAPER.exec(line)?.[1] ?? '')
}

/** A name of a source, and who wrote the article or where. */
export function parted(text: string): { name: string; author: Range | null } {
  const plain = simplified(text)
  const length = OF_PAPER.exec(plain)?.[1]?.length
  if (length !== undefined) {
    const start = text.length - text.slice(length).trimStart().length
    return { name: text.slice(0, length), author: { start, end: text.length } }
  }
  const [paper, place] = placed(plain) ?? []
  if (paper !== undefined && place !== undefined) {
    const start = text.length - place.length
    return { name: text.slice(0, paper.length), author: { start, end: text.length } }
  }
  const by = WRITTEN_BY.exec(plain)?.index
  if (by !== undefined) {
    const named = NAMED_BEHIND.exec(plain)?.index
    const until = (by === 0 ? named : undefined) ?? ENDS_LABELLED.exec(plain)?.index ?? text.length
    const end = by + text.slice(by, until).replace(BEFORE_BESIDE, '').length
    const name = until === named ? text.slice(until) : text.slice(0, by)
    return { name: name.trim(), author: { start: by, end } }
  }
  const original = ORIGINAL.exec(plain)?.[0]
  if (original !== undefined) {
    const author = { start: 0, end: original.trimEnd().length }
    return { name: text.slice(original.length), author }
  }
  const first = AUTHOR_FIRST.exec(text)
  if (first) {
    const [whole, names = ''] = first
    return { name: text.slice(whole.length), author: { start: 0, end: names.length } }
  }
  const alone = text.replace(SEPARATOR, '')
  const [, listed, behind] = AUTHOR_LISTED.exec(alone) ?? []
  if (listed !== undefined && behind !== undefined && isNews(behind))
    return { name: behind, author: { start: 0, end: listed.replace(/,$/, '').length } }
  if (AUTHOR_ALONE.test(alone)) return { name: '', author: { start: 0, end: alone.length } }
  const last = AUTHOR_LAST.exec(text)
  const names = last?.[1]
  if (!last || names === undefined) return { name: text, author: null }
  const start = text.indexOf(names, last.index)
  return { name: text.slice(0, last.index), author: { start, end: start + names.length } }
}
