import type { SearchDocument } from '../document.ts'
import type { StoredArticle, StoredPassage } from '../format.ts'
import { foldsOf } from './fold.ts'

/** What a result shows of an article, and what a phrase is checked against. */
export function storedArticle(document: SearchDocument): StoredArticle {
  const headings: string[] = []
  const dumps: string[] = []
  const passages = document.passages.map((passage): StoredPassage => {
    const { anchor, number, heading, text, line } = passage
    const headingAt = heading === null ? -1 : place(headings, heading)
    return [anchor, number, headingAt, text, line, place(dumps, passage.dump)]
  })
  const { id, title, source, topics, tags, published, lang } = document
  const fold = foldsOf([
    title,
    source,
    ...topics,
    ...tags,
    ...headings,
    ...passages.map((one) => one[3]),
  ])
  return [id, title, source, topics, published, lang, dumps, headings, passages, tags, fold]
}

/** Index of a text in a list, to which it is added when it is new. */
function place(list: string[], text: string): number {
  const at = list.indexOf(text)
  return at >= 0 ? at : list.push(text) - 1
}
