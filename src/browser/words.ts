import { CITE_EN, CITE_ZH, type CiteStyle } from '../text/cite.ts'
import { KEYS_EN, KEYS_ZH, type KeyWords } from '../text/keys.ts'

/** What the scripts of articles say; each interface language has its own bundle. */
export interface ArticleWords {
  readonly cite: CiteStyle
  readonly keys: KeyWords
  readonly copied: string
  readonly failed: string
  readonly article: string
}

/** What a button copies. */
export type Kind = 'markdown' | 'plain' | 'gbt' | 'link'

/** What the scripts of lists and other pages say. */
export interface ReadingWords {
  readonly keys: KeyWords
  /** @param all All that could be counted were new, so there may be more. */
  readonly newSince: (count: number, all: boolean) => string
  readonly isNew: string
  readonly forget: string
}

export const ARTICLE_EN: ArticleWords = {
  cite: CITE_EN,
  keys: KEYS_EN,
  copied: 'Copied: ',
  failed: 'The browser did not let this page copy.',
  article: 'article',
}

export const ARTICLE_ZH: ArticleWords = {
  cite: CITE_ZH,
  keys: KEYS_ZH,
  copied: '已复制：',
  failed: '浏览器不允许复制。',
  article: '文章',
}

export const READING_EN: ReadingWords = {
  keys: KEYS_EN,
  newSince: (count, all) => `${count}${all ? ' or more' : ''} new since your last visit `,
  isNew: 'New',
  forget: 'Forget my visits',
}

export const READING_ZH: ReadingWords = {
  keys: KEYS_ZH,
  newSince: (count, all) => `上次访问后新增${count}篇${all ? '以上' : ''} `,
  isNew: '新',
  forget: '清除访问记录',
}
