/** Whether a line above all articles is what they are about. */

import { namesBoth } from '../byline/authors.ts'
import { dateAtEnd, dateAtStart } from '../byline/dates.ts'
import { isBelowTitle, isKind } from '../page/belowTitle.ts'
import { isFooter } from '../page/footer.ts'
import { isOfCover } from './headBlock.ts'

/**
 * `Wang Li 3 Nov 09:41` is who sent what follows, `Metals Weekly 2026-11-03`, `2026-11-03 Metals` and `稀土日报 11月3日` are
 * the head of one day, which would be a topic of that day alone, `Here is the digest:` is what a model says, and
 * `证券时报记者 李明 北京报道` who wrote it. `Black Friday` names no day.
 */
export function isTopic(text: string): boolean {
  const date = dateAtEnd(text.replace(/[)）\]]$/, '')) ?? dateAtStart(text)
  if ((date && /\d/.test(text.slice(date.start, date.end))) || isFooter(text)) return false
  if ((isBelowTitle(text) && !isKind(text)) || namesBoth(text)) return false
  if (isOfCover(text) || THOUGHT.test(text)) return false
  return !/[:：.。!！?？…]["”]?$|^[-–—_=*]{3}|\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text)
}

/** How long an assistant has thought. */
const THOUGHT = /^(?:已(?:深度)?思考|Thought for )/
