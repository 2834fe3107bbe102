import { startCopy, take } from './copy.ts'
import { startKeys } from './keys.ts'
import { goOn } from './new-since.ts'
import type { Words } from './words.ts'

/** What scripts add to an article: keys, and copying. */
export function startArticle(words: Words): void {
  startKeys(words.keys, { c: () => take('plain', words), y: () => take('link', words) })
  startCopy(words)
  goOn(Date.now())
}
