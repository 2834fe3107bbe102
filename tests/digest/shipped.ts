import { readFileSync } from 'node:fs'
import { lighten } from '../../src/digest/light.ts'
import type { LightArticle } from '../../src/digest/lightArticle.ts'
import { parseFile } from '../../src/read/read.ts'

const DUMPS = ['gold-jewellery.txt', 'rare-earth.txt', 'solar.txt', 'tea-drinks.txt']

/** The articles of the dumps that come with the program, each on a topic that is called as its file is. */
export function shipped(): readonly (Omit<LightArticle, 'title'> & {
  readonly title: string
  readonly topics: readonly string[]
})[] {
  return DUMPS.flatMap((name) => {
    const bytes = readFileSync(new URL(`../../articles/${name}`, import.meta.url))
    return lighten(parseFile(name, bytes)).articles.map((article) => ({
      ...article,
      title: article.title.text,
      topics: [name],
    }))
  })
}
