/** A page of each kind of a built site. */
import { articleOf, filesOf, topicOf } from './built.ts'

/** Paths of a page of each kind, in the root language. */
export function kindsOf(site: string): readonly string[] {
  return [
    ...filesOf(site, '.html').filter((path) => !path.includes('/')),
    topicOf(site, '稀土自主'),
    's/sou-hu-cai-jing.html',
    'm/2025-08.html',
    'd/rare-earth.html',
    ...filesOf(site, '.html')
      .filter((path) => path.startsWith('figures/'))
      .slice(0, 1),
    // With a lead; running text alone; from Markdown.
    articleOf(site, '摆脱对华依赖'),
    articleOf(site, '反内卷不是商量着'),
    articleOf(site, '人形机器人'),
  ]
}

/** The same pages in both languages. */
export function bothLanguages(kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((path) => [path, `zh/${path}`])
}

/** Of each kind of figures there is a page, made as that of money, and of each order one, as the first. */
export const ALIKE_PAGES = /^figures-(?!money)/
