import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lighten } from '../../src/digest/light.ts'
import { type StoryArticle, stories } from '../../src/digest/stories.ts'
import { parseFile } from '../../src/read/read.ts'
import { eighths, growth } from '../growth.ts'
import { articleOf, readAcross } from './across.ts'
import { scorePairs } from './score.ts'

const DUMPS = ['gold-jewellery.txt', 'rare-earth.txt', 'solar.txt', 'tea-drinks.txt']

function sample(): readonly (StoryArticle & { readonly title: string })[] {
  return DUMPS.flatMap((name) => {
    const bytes = readFileSync(new URL(`../../articles/${name}`, import.meta.url))
    return lighten(parseFile(name, bytes)).articles.map((article) => ({
      ...article,
      title: article.title.text,
      topics: [name],
    }))
  })
}

describe('stories', () => {
  test.each([
    ['across', 11, 11, 0],
    ['held-out', 7, 7, 0],
    ['news', 23, 23, 0],
    ['later', 13, 13, 0],
    ['year', 42, 46, 0],
    ['second-year', 31, 36, 0],
    ['third-year', 26, 34, 0],
    ['fourth-year', 16, 16, 0],
    ['fifth-year', 14, 15, 0],
    ['sixth-year', 46, 49, 0],
    ['bilingual-1', 16, 17, 0],
    ['chinese-1', 16, 16, 0],
    ['english-1', 20, 22, 1],
    ['bilingual-2', 12, 12, 2],
    ['chinese-2', 14, 14, 0],
    ['english-2', 13, 13, 5],
    ['bilingual-3', 14, 14, 0],
    ['english-3', 13, 15, 2],
    ['bilingual-4', 11, 11, 4],
  ])('annotated articles (%s): %d of %d pairs, and %d wrong ones', (name, right, told, wrong) => {
    const pairs = scorePairs(name)
    expect(pairs).toMatchObject({ right, told })
    expect(pairs.wrong).toHaveLength(wrong)
  })

  test('the shipped articles: five stories, each of two articles', () => {
    const articles = sample()
    const titleOf = new Map(articles.map(({ id, title }) => [id, title.slice(0, 8)]))
    expect(stories(articles).map((story) => story.map((id) => titleOf.get(id)))).toEqual([
      ['黄金税改风暴来袭', '黄金税新政落地:'],
      ['摆脱对华依赖?普', '俄罗斯也想入局稀'],
      ['破解中方稀土管制', '特朗普又吹牛,美'],
      ['“反内卷”无效?', '五大光伏龙头上半'],
      ['古茗(01364', '古茗:上半年母公'],
    ])
  })

  test.each(['across', 'news'])('the order of the articles does not matter (%s)', (name) => {
    const { articles } = readAcross(name)
    expect(stories([...articles].reverse())).toEqual(stories(articles))
  })

  test('two issues of a daily report are no story', () => {
    const text = ['The main contract closed at 712 yuan per ton, and stocks rose by 800,000 tons.']
    const issue = (id: string, day: string) => articleOf(id, day, '铁矿石日报:期价走高', text)
    expect(stories([issue('a', '2025-05-06T16:00'), issue('b', '2025-05-07T16:00')])).toEqual([])
  })

  test('thousands of articles in stories of forty take eight times as long as an eighth', async () => {
    // Each pair of a story is a candidate, and each article has a word with every other one.
    const articleAt = (at: number) => {
      const story = Math.floor(at / 40)
      const [place, firm] = [`Qu${spelt(story)}ko`, `Vel${spelt(story + 300)}ko`]
      const day = String(1 + (story % 28)).padStart(2, '0')
      return articleOf(`a${at}`, `2025-03-${day}T08:00`, `Fire at the ${place} works of ${firm}`, [
        `A fire at the ${place} works of ${firm} burned for ${at % 40} hours, and ${200 + (at % 40)} workers fled.`,
      ])
    }
    const all = (count: number) => Array.from({ length: count }, (_, at) => articleAt(at))
    const found = await growth((count) => {
      const many = all(count)
      return () => stories(many)
    }, eighths(9600))
    expect(found).toMatchObject({ isSteep: false })
    const whole = stories(all(9600))
    expect(whole).toHaveLength(240)
    expect(whole.every(({ length }) => length === 40)).toBe(true)
  })
})

/** A number in letters, for names that no other story has. */
function spelt(number: number): string {
  return Array.from(number.toString(26), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  ).join('')
}
