import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleBody } from '../../src/digest/articleBody.ts'
import { bodyOf, headOf } from '../../src/digest/body.ts'
import { articleId } from '../../src/digest/identity/identity.ts'
import { joinBodies } from '../../src/digest/joinBodies.ts'
import { placeOf } from '../../src/digest/place.ts'
import { problemsOf } from '../../src/digest/problemsOf.ts'
import { parseFile } from '../../src/read/read.ts'
import { forms, THREE } from './forms.ts'

type Files = Readonly<Record<string, string>>

function bodiesOf(files: Files): readonly ArticleBody[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const dump = parseFile(path, Buffer.from(text))
    return dump.articles.map((article, at) => {
      const own = { ...articleId(article), place: placeOf(article.span, path), figures: [] }
      return bodyOf(article, own, problemsOf(dump, at))
    })
  })
}

/** All that is said, each as often as it is. */
function said({ lead, groups, rest }: ArticleBody): readonly string[] {
  const marks = (citations: readonly number[]): string => citations.map((n) => `[${n}]`).join('')
  const opening = lead && `${lead.text}${marks(lead.citations)}`
  return [
    ...(opening === null ? [] : [opening]),
    ...groups.flatMap(({ insights }) =>
      insights.map(({ text, citations }) => `${text}${marks(citations)}`),
    ),
    ...rest.map(({ text }) => text),
  ]
}

const labelOf = ({ lead }: ArticleBody): string => lead?.label ?? ''

const headsOf = (body: ArticleBody): ReadonlySet<string> => {
  const heads = [labelOf(body), ...body.groups.map(headOf)].filter((head) => head !== '')
  return new Set([...heads, ...body.rest.map(({ text }) => text)])
}

function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

function check(files: Files): void {
  const bodies = bodiesOf(files)
  const whole = joinBodies(bodies)
  const insights = whole.groups.flatMap((group) => group.insights)

  const unique = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length)
  unique([...whole.groups, ...insights].map(({ anchor }) => anchor))
  unique(insights.map(({ number }) => number))
  unique(insights.map(({ id }) => id))
  expect(whole.groups.map(({ anchor }) => anchor)).toEqual(
    whole.groups.map((_, at) => `g${at + 1}`),
  )
  // A link to any statement of any file, as the pages of the files have them, leads to it.
  const anchors = new Map(insights.map(({ anchor, text }) => [anchor, text]))
  for (const { groups } of bodies) {
    for (const { anchor, text } of groups.flatMap((group) => group.insights)) {
      expect(anchors.get(anchor)).toBe(text)
    }
  }

  const there = timesOf(said(whole))
  const heads = headsOf(whole)
  for (const body of bodies) {
    for (const [text, times] of timesOf(said(body))) {
      expect([text, (there.get(text) ?? 0) >= times]).toEqual([text, true])
    }
    for (const head of [labelOf(body), ...body.groups.map(headOf)])
      if (head !== '') expect(heads).toContain(head)
  }
  for (const { text, place } of insights) {
    const file = files[place.dump] ?? ''
    expect(file.slice(place.start, place.end)).toContain(text.slice(0, 4))
    expect(file.split('\n')[place.line - 1]).toContain(text.slice(0, 4))
  }
  for (const { place } of whole.rest) expect(files[place.dump]).toBeDefined()

  // Which is first is seen; what is said is the same.
  const turned = joinBodies([...bodies].reverse())
  const known = new Set(bodies.flatMap((body) => [labelOf(body), ...body.groups.map(headOf)]))
  const told = (body: ArticleBody) => [...headsOf(body)].filter((head) => known.has(head)).sort()
  expect(told(turned)).toEqual(told(whole))
  const words = (body: ArticleBody) => said(body).filter((text) => !known.has(text))
  expect([...words(turned)].sort()).toEqual([...words(whole)].sort())
}

test('of an article in several files nothing is lost, and each text has a name of its own', () => {
  fc.assert(
    fc.property(forms('Same Title'), (files) => check(files)),
    { numRuns: 100, examples: [[THREE]] },
  )
})

const CITED: Files = {
  'd.txt':
    'Search documents\nCite Title\nPaper· 2025-03-06 08:00\nCore Viewpoint - Lead text here [1]. Group 1: Prices Now - Alpha one rose [1]. - Tail two [3].\n',
  'e.txt':
    'Search documents\nCite Title\nPaper· 2025-03-06 08:00\nCore Insights - Lead text here [7]. Group 1: Costs Then - Alpha one rose [8]. - Tail two [3].\n',
  'f.md':
    '---\ntitle: Cite Title\nsource: Paper\ndate: 2025-03-06 08:00\n---\n\n## Nothing below\n\n## Group 1: Prices Now\n\n- Tail two [3].\n',
}

test('a number leads to one note; what another file says under it is left over', () => {
  const article = (name: string, notes: string) =>
    `---\ntitle: ${name}\nsource: P\ndate: 2025-03-06\n---\n\n- Tin rose [^1] [^2].\n\n${notes}\n`
  const whole = joinBodies(
    bodiesOf({
      'a.md': article('T', '[^1]: One.'),
      'b.md': article('T', '[^1]: Another.\n\n[^2]: Two.'),
      'c.md': article('T', '[^1]: One.'),
    }),
  )
  expect(whole.notes.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 One.', '2 Two.'])
  expect(whole.rest.map(({ text }) => text)).toEqual(['[^1]: Another.'])
})

test('other citations make another statement, and another lead one below its label; a heading alone is left over', () => {
  const whole = joinBodies(bodiesOf(CITED))
  expect(
    whole.groups.map((group) => [
      headOf(group),
      ...group.insights.map(({ number, anchor, text, citations, place }) =>
        [number, anchor.split('-')[2] ?? '', text, citations.join(), place.dump].join(' '),
      ),
    ]),
  ).toEqual([
    ['Group 1: Prices Now', '1.1  Alpha one rose. 1 d.txt', '1.2  Tail two. 3 d.txt'],
    ['Core Insights', '2.1  Lead text here. 7 e.txt'],
    ['Group 1: Costs Then', '3.1 2 Alpha one rose. 8 e.txt'],
  ])
  expect(whole.lead?.label).toBe('Core Viewpoint')
  expect(whole.rest.map(({ text, place }) => `${text} ${place.dump}:${place.line}`)).toEqual([
    'Nothing below f.md:7',
  ])
})

test('lists longer than a call takes arguments are joined', () => {
  const [first, second] = bodiesOf({ 'a.txt': CITED['d.txt'] ?? '', 'b.txt': CITED['e.txt'] ?? '' })
  if (!first || !second) throw new Error('Two files have two bodies')
  const piece = joinBodies([first, second]).rest[0]
  const problem = second.problems[0] ?? { code: 'left-over' }
  const long = {
    ...second,
    rest: Array.from({ length: 200_000 }, (_, at) => ({ ...piece, text: `Line ${at}.` })),
    problems: Array.from({ length: 200_000 }, () => problem),
  } as unknown as ArticleBody
  const whole = joinBodies([first, long])
  expect(whole.rest.at(-1)?.text).toBe('Line 199999.')
  expect(whole.problems.length - first.problems.length).toBe(200_000)
})
