import type { Article } from '../records/article.ts'
import { spellingOf, type TextLang } from '../text/lang.ts'

/** The spelling of the Chinese of an article, for those of its texts that are too short to tell. */
export function spellingIn({ title, lead, groups, rest }: Article): TextLang {
  const texts = groups.flatMap(({ heading, insights }) => [heading, ...insights.map(textIn)])
  const all = [title, lead && textIn(lead), ...texts, ...rest.map(textIn)]
  return spellingOf(all.join(' ')) ?? 'zh-Hans'
}

function textIn({ text }: { readonly text: string }): string {
  return text
}
