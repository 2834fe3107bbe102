import toTraditional from 'opencc-js/dict/STCharacters'
import { describe, expect, test } from 'vitest'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { misdated } from '../../src/digest/doubts/misdated.ts'
import { keyFigures } from '../../src/digest/keyFigure.ts'
import { charactersOf, simplified } from '../../src/text/simplified.ts'
import { articleOf, readWritten, type Written } from './across.ts'
import { doubts, stories } from './told.ts'

const HAN = /\p{Script=Han}/u

const TRADITIONAL = new Map(
  charactersOf(toTraditional).map(([from, to]) => [from, Array.from(to)[0] ?? from]),
)

/** In traditional characters, as far as each has one that is simplified to it. */
function traditional(text: string): string {
  return Array.from(text, (character) => {
    const form = TRADITIONAL.get(character) ?? character
    return simplified(form) === simplified(character) ? form : character
  }).join('')
}

function asTraditional({ title, texts, ...rest }: Written): Written {
  return { ...rest, title: traditional(title), texts: texts.map(traditional) }
}

function made({ id, published, title, texts }: Written): FigureArticle {
  return articleOf(id, published, title, texts)
}

/** What is read of an article, in simplified characters. */
function readOf(article: FigureArticle): unknown {
  const { figures, dates, facts } = article
  return JSON.parse(simplified(JSON.stringify([figures, dates, facts, misdated(article)])))
}

describe.each([
  'whole-chinese-33',
  'whole-chinese-35',
  'whole-chinese-38',
  'whole-chinese-41',
  'whole-mixed-125',
])('%s', (name) => {
  const plain = readWritten(name)
  const twins = plain.map(asTraditional)

  test('what is read of an article is the same in traditional characters, as it stands there', () => {
    for (const [at, twin] of twins.entries()) {
      const article = made(twin)
      expect(readOf(article)).toEqual(readOf(made(plain[at] ?? twin)))
      for (const { raw, subject, context } of [...article.figures, ...article.dates]) {
        const text = twin.texts.find((each) => each.includes(context)) ?? ''
        expect(text).toContain(raw)
        if (HAN.test(subject ?? '')) expect(text).toContain(subject)
      }
    }
  })

  test('stories and doubts are those of one script, whichever an article is written in', () => {
    const articles = plain.map(made)
    const mixed = plain.map((article, at) => made(at % 2 === 0 ? article : asTraditional(article)))
    const told = stories(articles)
    expect(stories(mixed)).toEqual(told)
    const shown = (some: typeof articles): readonly unknown[] =>
      doubts(some).map(({ subject, members }) => [simplified(subject), members.map(({ id }) => id)])
    expect(shown(mixed)).toEqual(shown(articles))
    expect([told.length, doubts(mixed).length].every((count) => count > 2)).toBe(true)
  })
})

test('a date that cannot fit is questioned in either script', () => {
  const text = '协议于2023年10月20日签署，双方均已确认。'
  for (const written of [text, traditional(text)]) {
    const article = articleOf('a', '2025-10-22', '协议', [written])
    expect(misdated(article).map(({ context }) => context)).toEqual([written.slice(0, 16)])
  }
})

test('an opinion is no key figure in either script', () => {
  const titles = ['目标价上调', traditional('目标价上调')]
  expect(titles[0]).not.toBe(titles[1])
  const keys = titles.map((title) => {
    const text = `${title}至130元，公司全年收入为6亿元。`
    return keyFigures(articleOf('a', '2025-10-22', '年报', [text]).figures, '年报').key?.raw
  })
  expect(keys).toEqual(['6亿元', '6亿元'])
})
