import { markContents } from './contents.ts'
import { startCopy, take } from './copy.ts'
import { startKeys } from './keys.ts'
import { keepPlace } from './languages.ts'
import { markFound } from './marks.ts'
import { goOn } from './newSince.ts'
import type { ArticleWords } from './words.ts'

/** What scripts add to an article: keys, copying, the marks of a search, and the same place in another language. */
export function startArticle(words: ArticleWords): void {
  startKeys(words.keys, { c: () => take('plain', words), y: () => take('link', words) })
  startCopy(words)
  markContents(document)
  markFound(document, location)
  goOn(Date.now())
  keepPlace()
}
