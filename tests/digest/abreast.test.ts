import { describe, expect, test } from 'vitest'
import { lighten, lightenAgain } from '../../src/digest/light.ts'
import type { LightArticle } from '../../src/digest/lightArticle.ts'
import { problemsOf } from '../../src/digest/problemsOf.ts'
import { abreast, type Stages } from '../../src/digest/steps.ts'
import { parseFile } from '../../src/read/read.ts'
import { generateDumps } from '../bench/corpus.ts'

describe('works abreast', () => {
  test('a stage of each comes before the next of any, and results come in their order', () => {
    const done: string[] = []
    function* work(name: string, stages: number): Stages<string> {
      for (let stage = 1; stage < stages; stage++) {
        done.push(`${name}${stage}`)
        yield
      }
      done.push(`${name}${stages}`)
      return name
    }
    expect(abreast([work('a', 2), work('b', 1), work('c', 3)])).toEqual(['a', 'b', 'c'])
    expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'c3'])
  })

  test('an article is read among others as it is alone', () => {
    const [file] = generateDumps({ articles: 50, perDump: 50, seed: 3 })
    const dump = parseFile('a.txt', Buffer.from(file?.text ?? ''))
    const { articles } = lighten(dump)
    const alone = dump.articles.map((article, at): LightArticle | undefined => {
      const problems = problemsOf(dump, at)
      const [own] = lighten({ ...dump, articles: [article], problems }).articles
      return own && { ...own, at }
    })
    expect(dump.text.length).toBeGreaterThan(100_000)
    // What is known of some is taken over beside others that are read.
    const again = lightenAgain(dump, articles.slice(10, 20)).articles
    // One by one: to print how fifty differ takes a minute.
    for (const [at, own] of alone.entries()) {
      expect(articles[at]).toEqual(own)
      expect(again[at]).toEqual(own)
    }
    expect([articles.length, again.length]).toEqual([50, 50])
  })
})
