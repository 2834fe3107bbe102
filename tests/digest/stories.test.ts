import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lighten } from '../../src/digest/light.ts'
import { type StoryArticle, stories } from '../../src/digest/stories.ts'
import { parseFile } from '../../src/read/read.ts'
import { eighths, growth } from '../growth.ts'
import { articleOf, readAcross } from './across.ts'

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

function pairs(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) => {
      const ids = [...group].sort()
      return ids.flatMap((id, at) => ids.slice(at + 1).map((other) => `${id} ${other}`))
    }),
  )
}

describe('stories', () => {
  test.each([
    ['across', 0.9],
    ['held-out', 0.9],
    ['news', 0.9],
    ['later', 0.9],
    ['year', 0.9],
    ['second-year', 0.85],
    ['third-year', 0.75],
    ['fourth-year', 0.9],
    ['fifth-year', 0.8],
    ['sixth-year', 0.9],
  ])('annotated articles (%s): no wrong pair, and at least %d of the right ones', (name, least) => {
    const { articles, stories: told, likely } = readAcross(name)
    const [want, allowed] = [pairs(told), pairs(likely)]
    const found = pairs(stories(articles))
    expect([...found].filter((pair) => !want.has(pair) && !allowed.has(pair))).toEqual([])
    const right = [...found].filter((pair) => want.has(pair))
    expect(right.length / want.size).toBeGreaterThanOrEqual(least)
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
