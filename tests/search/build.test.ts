import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build/build.ts'
import { PostingLog } from '../../src/search/build/bytes.ts'
import { Interner, localMinima } from '../../src/search/build/interning.ts'
import { unpack } from '../../src/search/build/pack.ts'
import { planIndex, type TierPlan } from '../../src/search/build/plan.ts'
import { sizesFor } from '../../src/search/build/sizes.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { foldersOf, LINES, TIERS } from '../../src/search/format.ts'
import { linesOf } from '../../src/search/query/lines.ts'
import { compare } from '../../src/text/compare.ts'
import { shortHash } from '../../src/text/hash.ts'
import { median } from '../bench/measure.ts'
import { corpusDocuments, document } from './documents.ts'
import { openSite, planOf, publishedOf, reader, type Site, siteOf, tablesOf } from './site.ts'

const [large, small] = TIERS
/** Of each the first statements: whole ones take three times as long, and are cut into no other files. */
const documents = Array.from(
  corpusDocuments({ articles: 800, perDump: 40, seed: 2 }),
  (one): SearchDocument => ({ ...one, passages: one.passages.slice(0, 3) }),
).sort((one, other) => compare(one.published ?? '', other.published ?? ''))
const later = document('zzzzzzzzz0', '新增的一篇', ['One more article'], {
  published: '2030-01-01T08:00',
})
const clean = siteOf(documents)
const sizesOf = (plan: readonly TierPlan[]): readonly number[] => plan.map(({ ids }) => ids.length)
const [inFirst = 0, inSecond = 0, inThird = 0] = sizesOf(planOf(documents))

/**
 * The index of a grown digest, made from the one before; with the ids of the articles read for it.
 *
 * @param damaged Whether a file of the one before cannot be read.
 * @param lines On which the articles begin now.
 * @param plan By which the one before was made, where that is known.
 */
function grow(
  before: readonly SearchDocument[],
  grown: readonly SearchDocument[],
  damaged: (path: string) => boolean = () => false,
  lines: readonly number[] = [],
  plan?: () => readonly TierPlan[],
): { readonly site: Site; readonly read: readonly string[]; readonly written: number } {
  const old = siteOf(before)
  const tables = tablesOf(old)
  const site = new Map<string, string>()
  const keep = (path: string): boolean => {
    const content = old.get(path)
    if (content !== undefined) site.set(path, content)
    return content !== undefined
  }
  const read: string[] = []
  const files = buildIndex(planOf(grown, lines), {
    documents: (ids) => {
      read.push(...ids)
      return reader(grown)(ids)
    },
    kept: (hash) => {
      const table = tables.get(hash)
      const folders = new Set(table ? foldersOf(table) : [])
      for (const path of old.keys()) {
        if (folders.has(path.split('/').slice(1, 3).join('/'))) keep(path)
      }
      return table ?? null
    },
    isThere: keep,
    published: {
      ...publishedOf(old),
      read: (path) => (damaged(path) ? null : (old.get(path) ?? null)),
      ...(plan ? { plan } : {}),
    },
  })
  let written = 0
  for (const { path, content } of files) {
    expect(site.has(path), path).toBe(false)
    site.set(path, content)
    written++
  }
  return { site, read, written }
}

describe('an article more', () => {
  test('changes the last tier alone', () => {
    const before = planOf(documents)
    const after = planOf([...documents, later])
    expect(inFirst).toBeGreaterThanOrEqual(large)
    expect(inSecond % small).toBe(0)
    expect(inThird).toBeLessThan(small)
    expect(sizesOf(after)).toEqual([inFirst, inSecond, inThird + 1])
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    expect(after[2]?.hash).not.toBe(before[2]?.hash)
  })

  /** How many articles the first tier has when so many are there. */
  const first = (count: number): number => sizesOf(planOf(documents.slice(0, count)))[0] ?? 0
  const ended = documents.findLastIndex((_, count) => count > large && first(count) !== inFirst)

  test('seldom ends the first tier elsewhere', () => {
    expect(first(ended)).not.toBe(inFirst)
    expect(first(ended + 1)).toBe(inFirst)
    expect(ended).toBeLessThan(documents.length - small)
  })

  test.each([
    ['into the last tier', documents.length, inThird + 1],
    ['that fills the last tier', inFirst + inSecond - 1, inSecond],
    ['by which the first tier ends', ended, ended + 1],
    ['into a few', small - 1, small],
  ])('%s makes the same files as a build from nothing', (_, count, most) => {
    const before = documents.slice(0, count)
    const { site, read } = grow(before, [...before, later])
    expect(site).toEqual(siteOf([...before, later]))
    expect(read.length).toBeLessThanOrEqual(most)
  })

  test('changes few files', () => {
    expect(grow(documents, [...documents, later]).written).toBeLessThan(120)
  })

  test('without a date leaves those that have one as they are', () => {
    const undated = (id: string): SearchDocument => ({ ...later, id, published: null })
    const before = [...documents, undated('zzzzzzzzz1')]
    const { site, read, written } = grow(before, [...before, undated('aaaaaaaaa1')])
    expect(site).toEqual(siteOf([...before, undated('aaaaaaaaa1')]))
    expect(read).toEqual(['aaaaaaaaa1', 'zzzzzzzzz1'])
    expect(written).toBeLessThan(20)
  })
})

describe('of an old article', () => {
  const at = 100
  const [old] = documents.slice(at)
  const changed = { ...old, title: `${old?.title} (corrected)` } as SearchDocument
  const others = documents.filter((one) => one !== old)
  const corrected = [...others, changed]
  const first = { ...changed, id: 'aaaaaaaaaa', published: '1999-01-01' }
  const middle = { ...changed, id: 'mmmmmmmmmm' }

  test.each<[string, readonly SearchDocument[], number]>([
    ['a change', corrected, 0.7],
    ['the loss', others, 0.65],
    ['the coming', [...documents, middle], 0.65],
    ['its coming as the oldest', [...documents, first], 0.65],
  ])('%s makes the files of a build from nothing, and only those that differ', (_, now, most) => {
    const { site, written } = grow(documents, now)
    const whole = siteOf(now)
    expect(site).toEqual(whole)
    const differ = [...whole].filter(([path, content]) => clean.get(path) !== content)
    // Manifest and table of characters are always handed over.
    expect(written).toBeLessThanOrEqual(differ.length + 2)
    expect(differ.length).toBeLessThan(whole.size * most)
  })

  test('its coming or loss leaves the tiers behind as they are', () => {
    const behind = planOf(documents).slice(1)
    for (const now of [others, [...documents, middle], [...documents, first]]) {
      expect(planOf(now).slice(1)).toEqual(behind)
    }
  })

  const many = documents.flatMap((one, number): SearchDocument[] => {
    if (number % 97 === 5) return []
    if (number % 97 === 20) return [{ ...one, title: '更正', published: '2001-02-03' }]
    if (number % 97 === 40) return [{ ...one, source: 'New source', topics: ['新主题'] }]
    const [lead, ...others] = one.passages
    if (number % 97 !== 60 || !lead) return [one]
    return [{ ...one, passages: [...others, { ...lead, text: `${lead.text} zebra` }] }]
  })

  test('its change reads the articles around it, and not those of its tier', () => {
    expect(new Set(grow(documents, corrected).read).size).toBeLessThan(inFirst / 2)
  })

  test('many changes at once make the files of a build from nothing', () => {
    expect(grow(documents, many).site).toEqual(siteOf(many))
  })

  describe('of which its dump goes', () => {
    const left = documents.filter((_, number) => number % 23 !== 5)
    const planned = (): readonly TierPlan[] => planOf(documents)
    const all = siteOf(left)

    test('makes the files of a build from nothing, and reads none of its tier that stays', () => {
      expect(left.length).toBeLessThan(documents.length - 30)
      const { site, read } = grow(documents, left, undefined, [], planned)
      expect(site).toEqual(all)
      expect(read.length).toBeLessThanOrEqual(2 * (inSecond + inThird))
      expect(grow(left, documents, undefined, [], () => planOf(left)).site).toEqual(clean)
    })

    test('changes with others, in the same words or not', () => {
      const now = many.map((one, at) => (at % 41 === 0 ? { ...one } : one))
      expect(grow(documents, now, undefined, [], planned).site).toEqual(siteOf(now))
      // Signs may change where texts do not.
      const others = planned().map((one) => ({
        ...one,
        signs: one.signs.map((sign, at) => (at % 97 ? sign : '')),
      }))
      expect(grow(documents, left, undefined, [], () => others).site).toEqual(all)
    })

    test('with most of what there is makes all from texts', () => {
      const few = documents.filter((_, number) => number % 4 !== 0 || number < 60)
      const { site, read } = grow(documents, few, undefined, [], planned)
      expect(site).toEqual(siteOf(few))
      expect(new Set(read).size).toBe(few.length)
    })

    test.each([
      ['texts', /\/d\//],
      ['pairs', /\/p\//],
    ])('with damaged %s, which are not taken over', (_, damaged) => {
      const { site } = grow(documents, left, (path) => damaged.test(path), [], planned)
      expect(site).toEqual(all)
    })

    test('beside pages of dumps that got other names, which signs do not tell', () => {
      const facts = documents.map(({ id, published }) => ({
        id,
        published,
        contentHash: '',
        line: 1,
      }))
      const [old, now] = [planIndex(facts, 'before'), planIndex(facts.slice(0, -9), 'now')]
      const moved = documents.map((one, number) => ({
        ...one,
        passages: one.passages.map((passage) => ({ ...passage, dump: `d/${number % 20}.html` })),
      }))
      const made = (plan: readonly TierPlan[], more: Parameters<typeof buildIndex>[1]): Site =>
        new Map(Array.from(buildIndex(plan, more), ({ path, content }) => [path, content]))
      const published = { ...publishedOf(made(old, { documents: reader(documents) })) }
      const documentsNow = { documents: reader(moved) }
      expect(made(now, { ...documentsNow, published: { ...published, plan: () => old } })).toEqual(
        made(now, documentsNow),
      )
    })

    test('by the plan of another index, which tells nothing', () => {
      const { site } = grow(documents, left, undefined, [], () => planOf(left))
      expect(site).toEqual(all)
    })
  })

  test('a pair of words more, and one less, change its shard in place', () => {
    const marked = { ...changed, title: `${old?.title} purple walrus` } as SearchDocument
    const now = [...others, marked]
    expect(grow(documents, now).site).toEqual(siteOf(now))
    expect(grow(now, documents).site).toEqual(clean)
  })

  test.each([
    ['texts', /\/d\//],
    ['terms', /\/t\/\w+\/c?\d/],
    ['pairs', /\/p\//],
    ['facets', /\/x\/\w+\/f/],
    ['words', /\/x\/\w+\/w/],
  ])('damaged %s are not taken over', (_, damaged) => {
    const { site } = grow(documents, corrected, (path) => damaged.test(path))
    expect(site).toEqual(siteOf(corrected))
  })

  test('its coming or loss makes few other folders of texts than those that it is in', () => {
    const facts = Array.from({ length: 8 * large + 20 }, (_, number) => ({
      id: shortHash(`article ${number}`, 10),
      published: `2024-01-01T${number}`,
      contentHash: '',
      line: 1,
    }))
    const foldersIn = (plan: readonly TierPlan[]): readonly string[] =>
      plan.flatMap(({ texts }) => texts.map(([folder]) => folder))
    const before = new Set(foldersIn(planIndex(facts)))
    expect(before.size).toBeGreaterThan(12)
    const articlesAnew = (without: number): number =>
      planIndex(facts.filter((_, number) => number !== without))
        .flatMap(({ texts }) => texts)
        .reduce((sum, [folder, count]) => sum + (before.has(folder) ? 0 : count), 0)
    const anew = Array.from({ length: 40 }, (_, turn) => articlesAnew(turn * 90))
    expect(median(anew)).toBeLessThan(sizesFor(facts.length).folder * 3)
  })

  test('a file that was read under a name never has another content', () => {
    const kept = [...siteOf(corrected)].filter(
      ([path]) => path !== 'search/manifest.js' && clean.has(path),
    )
    expect(kept.length).toBeGreaterThan(1)
    for (const [path, content] of kept) expect(clean.get(path), path).toBe(content)
  })
})

describe('a term that nearly all articles have', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
  const plain = Array.from({ length: 3 * large }, (_, number) => {
    const words = LETTERS.charAt(number % 26) + LETTERS.charAt(Math.floor(number / 26) % 26)
    return document(shortHash(`plain ${number}`, 10), `Report ${number}`, [`Market of ${words}`], {
      published: `20${String(10 + Math.floor(number / 300))}-01-01T${number % 300}`,
    })
  })
  const whole = siteOf(plain)
  const [one] = plain.slice(1500)
  const others = plain.filter((each) => each !== one)
  const [passage] = one?.passages ?? []
  const says = (text: string): readonly SearchDocument[] => [
    ...others,
    { ...one, passages: [{ ...passage, text }] } as SearchDocument,
  ]
  const zebras = says('Market of zebras')

  test('has files of its own', () => {
    expect([...whole.keys()].some((path) => /\/t\/\w+\/c\d/.test(path))).toBe(true)
  })

  test.each([
    ['one that has it says something else', zebras],
    ['one has it no more', says('Nothing of ab')],
    ['one that has it is lost', others],
  ])('%s', (_, now) => {
    expect(grow(plain, now).site).toEqual(siteOf(now))
    expect(grow(now, plain).site).toEqual(whole)
  })

  test.each([
    ['are damaged', /\/t\/\w+\/c\d/],
    ['and its shard are damaged', /\/t\/\w+\/\d/],
  ])('its files %s', (_, damaged) => {
    const { site } = grow(plain, zebras, (path) => damaged.test(path))
    expect(site).toEqual(siteOf(zebras))
  })
})

describe('lines that move', () => {
  const lines = documents.map((_, at) => 5 + 3 * at)

  test('make the lines of their tiers anew and nothing else, and read no text', () => {
    const { site, read, written } = grow(documents, documents, undefined, lines)
    expect(site).toEqual(siteOf(documents, lines))
    expect(read).toEqual([])
    // Of three tiers, with manifest and table of characters.
    expect(written).toBe(5)
    const last = grow(documents, documents, undefined, [...lines.fill(1, 0, -1), 2])
    expect(last.written).toBe(3)
  })

  test('move in files of many articles, and wherever they go', async () => {
    const many = documents
      .slice(0, 20)
      .concat(
        Array.from({ length: LINES }, (_, at) =>
          document(shortHash(`line ${at}`, 10), 'Tin', ['Tin rose'], { published: '1999-01-01' }),
        ),
      )
    const begin = new Map(many.map(({ id }, at) => [id, 1 + ((at * 7919) % 100_003)]))
    const site = siteOf(many, [...begin.values()])
    for (const tier of await openSite(site).open()) {
      const hits = Array.from({ length: tier.table.articles }, (_, article) => ({
        tier,
        article,
        passages: [{ line: 2 }, { line: -7 }],
      }))
      const numbers = await linesOf(hits)
      for (const { article } of hits) {
        const [id = ''] = (await tier.text(article)) ?? []
        expect(numbers[article]).toEqual([(begin.get(id) ?? 0) + 2, 7])
      }
    }
  })
})

test('a plan is as new whatever was planned of the same articles before', () => {
  const facts = documents.map(({ id, published }) => ({ id, published, contentHash: 'a', line: 1 }))
  const copied = (changed: Partial<(typeof facts)[number]>, at: number): typeof facts =>
    facts.map((one, place) => (place === at ? { ...one, ...changed } : one))
  const before = planIndex(facts)
  expect(planIndex(facts)[0]).toBe(before[0])
  for (const [changed, at] of [
    [{ contentHash: 'b' }, 3],
    [{ line: 7 }, 3],
    [{ published: '1999-01-01' }, 3],
    [{ contentHash: 'b' }, facts.length - 1],
  ] as const) {
    const now = copied(changed, at)
    expect(planIndex(now)).toEqual(planIndex(structuredClone(now)))
    expect(planIndex(now)).not.toEqual(before)
  }
  expect(planIndex(facts, 'other')).toEqual(planIndex(structuredClone(facts), 'other'))
  expect(planIndex(facts.slice(1))).toEqual(planIndex(structuredClone(facts.slice(1))))
  expect(planIndex(facts.slice(0, -1))).toEqual(planIndex(structuredClone(facts.slice(0, -1))))
  // The same articles are batches until enough newer ones stand behind them, then the first tier.
  const behind = facts.slice(inFirst % small)
  const batches = behind.slice(0, inFirst - (inFirst % small))
  const salts = [batches, behind].map((some) => {
    const plan = planIndex(some)
    expect(plan).toEqual(planIndex(structuredClone(some)))
    return plan.find(({ ids }) => ids.length === batches.length)?.salt
  })
  expect(salts).toEqual(['1', '0'])
})

test('the order in which articles come does not matter', () => {
  expect(siteOf([...documents].reverse())).toEqual(clean)
})

test('an index without articles is a manifest', () => {
  expect([...siteOf([]).keys()].filter((path) => !path.includes('fold'))).toEqual([
    'search/manifest.js',
  ])
})

test('a plan that promises other articles than come is an error of ours', () => {
  const plan = planOf([later])
  expect(() => [...buildIndex(plan, { documents: () => [] })]).toThrow(RangeError)
})

test('each file is one call with data that a script cannot leave', () => {
  for (const [path, content] of clean) {
    expect(path).toMatch(/^search\/(?:manifest|fold-\w+|[tpdlx]\/\w{10}\/[\w-]+)\.js$/)
    expect(content).toMatch(/^cinnabarShard\("[\w/-]+","[A-Za-z0-9+/=]*"\)\n$/)
    expect(unpack(content).length).toBeGreaterThan(0)
  }
})

test('a hundred thousand articles stay within the files of a folder', () => {
  const { perShard, segment } = sizesFor(100_000)
  expect(100_000 / perShard).toBeLessThan(30_000)
  expect(100_000 / segment).toBeLessThan(10)
})

test('a log gives back what was noted under each key, in its order', () => {
  const log = new PostingLog()
  const wanted = new Map<number, number[]>()
  for (let turn = 0; turn < 150_000; turn++) {
    const key = (turn * turn) % 4099
    log.add(key, turn)
    wanted.set(key, [...(wanted.get(key) ?? []), turn])
  }
  expect(log.size).toBe(150_000)
  const valuesOf = log.sorted()
  for (const [key, values] of wanted) expect([...valuesOf(key)]).toEqual(values)
  expect([...valuesOf(3)]).toEqual([])
  expect([...valuesOf(9999)]).toEqual([])
})

test('the least among its neighbours is one in so many, and none moves but those beside what comes', () => {
  const ids = Array.from({ length: 6000 }, (_, number) => shortHash(`id ${number}`, 10))
  const reach = 50
  const places = localMinima(ids, reach)
  expect(places.length).toBeGreaterThan(6000 / (2 * reach + 1) / 1.2)
  expect(places.length).toBeLessThan((6000 / (2 * reach + 1)) * 1.2)
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(reach)
  for (let at = 0; at < ids.length; at += 501) {
    const now = localMinima(ids.toSpliced(at, 0, `comes ${at}`), reach)
    const back = now.map((place) => (place > at ? place - 1 : place))
    const moved = [...back, ...places].filter((one) => back.includes(one) !== places.includes(one))
    for (const one of moved) expect(Math.abs(one - at)).toBeLessThanOrEqual(reach + 1)
  }
  expect(localMinima(['one', 'one', 'one'], 2)).toEqual([0])
  expect(localMinima([], 2)).toEqual([])
})

test('a text has one number, however many there are', () => {
  const numbers = new Interner()
  const texts = Array.from({ length: 30_000 }, (_, at) => `${at % 7}${'稀土'.slice(at % 3)}${at}`)
  for (const text of texts) numbers.of(text)
  expect(texts.map((text) => numbers.of(text))).toEqual([...texts.keys()])
  expect(numbers.texts).toEqual(texts)
})
