import { plainLangOf } from '../../text/plainLang.ts'
import type { SearchDocument } from '../document.ts'
import type { StoredArticle, StoredPassage } from '../format.ts'
import { foldsOf } from './fold.ts'
import { type IndexFile, pack } from './pack.ts'

/** Stored text of an article: shown in results, and used to verify phrases. */
export function storedArticle(document: SearchDocument): StoredArticle {
  const headings: string[] = []
  const dumps: string[] = []
  const passages = document.passages.map((passage): StoredPassage => {
    const { anchor, number, heading, text, lang, line } = passage
    const headingAt = heading === null ? -1 : place(headings, heading)
    const dump = place(dumps, passage.dump)
    const stored = [anchor, number, headingAt, text, line, dump] as const
    return lang === 'zh-Hant' ? [...stored, lang] : stored
  })
  const { id, title, source, topics, tags, elsewhere, published, lang } = document
  const fold = foldsOf([
    title,
    source,
    ...topics,
    ...tags,
    ...headings,
    ...passages.map((one) => one[3]),
  ])
  const called = elsewhere.length > 0 ? ([elsewhere] as const) : ([] as const)
  return [
    id,
    title,
    source,
    topics,
    published,
    lang,
    dumps,
    headings,
    passages,
    tags,
    fold,
    ...called,
  ]
}

/** Name of a shard of texts, below `search/`. */
export function textName(folder: string, shard: number): string {
  return `d/${folder}/${shard}`
}

/** Whether a file is one of texts: what it is named by is known before it is made. */
export function isText({ path }: IndexFile): boolean {
  return path.startsWith('search/d/')
}

export function packTexts(name: string, documents: readonly SearchDocument[]): IndexFile {
  return pack(name, JSON.stringify(documents.map(storedArticle)))
}

/** The document that a stored article was made of. */
export function documentOf(stored: StoredArticle): SearchDocument {
  const [id, title, source, topics, published, lang, dumps, headings, passages, tags, , called] =
    stored
  return {
    id,
    title,
    source,
    topics,
    tags,
    elsewhere: called ?? [],
    published,
    lang,
    passages: passages.map(([anchor, number, heading, text, line, dump, spelling]) => ({
      anchor,
      number,
      heading: headings[heading] ?? null,
      text,
      lang: plainLangOf(text, spelling),
      dump: dumps[dump] ?? '',
      line,
    })),
  }
}

/** Index of a text in a list, to which it is added when it is new. */
function place(list: string[], text: string): number {
  const at = list.indexOf(text)
  return at >= 0 ? at : list.push(text) - 1
}
