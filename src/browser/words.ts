import { KEYS_EN, KEYS_ZH, type KeyWords } from '../text/keys.ts'
import type { Language } from '../text/time.ts'

/** What the scripts of reading pages say; each interface language has its own bundle. */
export interface Words {
  readonly language: Language
  readonly keys: KeyWords
  readonly copied: string
  readonly failed: string
  readonly article: string
  readonly kinds: Readonly<Record<Kind, string>>
  /** @param all All that could be counted were new, so there may be more. */
  readonly newSince: (count: number, all: boolean) => string
  readonly isNew: string
  readonly forget: string
}

/** What a button copies. */
export type Kind = 'markdown' | 'plain' | 'gbt' | 'link'

export const EN: Words = {
  language: 'en',
  keys: KEYS_EN,
  copied: 'Copied: ',
  failed: 'The browser did not let this page copy.',
  article: 'article',
  kinds: { markdown: 'Markdown', plain: 'citation', gbt: 'GB/T 7714', link: 'link' },
  newSince: (count, all) => `${count}${all ? ' or more' : ''} new since your last visit `,
  isNew: 'New',
  forget: 'Forget my visits',
}

export const ZH: Words = {
  language: 'zh',
  keys: KEYS_ZH,
  copied: '已复制：',
  failed: '浏览器不允许本页复制。',
  article: '文章',
  kinds: { markdown: 'Markdown', plain: '引文', gbt: 'GB/T 7714', link: '链接' },
  newSince: (count, all) => `上次来访后新增 ${count} 篇${all ? '或更多' : ''} `,
  isNew: '新',
  forget: '清除来访记录',
}
