/** A site keeps each output that has the signature it had: then all that stands in it must be what it was. */
import { expect, test } from 'vitest'
import { articleJobs, exportJobs, type Job } from '../../src/build/outputs/exports.ts'
import { sitePages } from '../../src/build/outputs/pages.ts'
import { documentFacts, searchDocument } from '../../src/build/outputs/searchDocument.ts'
import { type Bodies, openBodies } from '../../src/build/reading/bodies.ts'
import { arranging, type Before } from '../../src/digest/arrange.ts'
import { withCopies } from '../../src/digest/copies.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { distinct } from '../../src/digest/identity/distinct.ts'
import { lighten } from '../../src/digest/light.ts'
import type { LightDump } from '../../src/digest/lightArticle.ts'
import { withDeadLinks } from '../../src/digest/linked.ts'
import { finish } from '../../src/digest/steps.ts'
import { stillArticles } from '../../src/digest/still.ts'
import { LINES } from '../../src/digest/views/dump.ts'
import { linesIn } from '../../src/exports/figureLines.ts'
import { makeText } from '../../src/exports/topic.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { compare } from '../../src/text/compare.ts'
import { sha256, signature } from '../../src/text/hash.ts'
import { listing } from '../arranged.ts'
import { type Random, random } from '../bench/random.ts'
import { readWritten } from '../digest/across.ts'
import { SITE } from '../exports/sample.ts'
import { byLength } from '../length.ts'

type Files = Map<string, string>

/** An entry of a digest page. */
function entry(title: string, byline: string, [lead = '', ...insights]: readonly string[]): string {
  const group = insights.map((text) => `${text} [2]. `).join('- ')
  return `${title}\n${byline}\nCore Viewpoint - ${lead} [1]. Group 1: More - ${group}`
}

const PAPERS = ['Cai Jing', 'Xin Lang', 'CAI JING', 'Morning Post']
/** Of events that several papers tell of, with figures that are no key of theirs. */
const EVENTS = ['across', 'bilingual-1'].flatMap((name) =>
  readWritten(name)
    .slice(0, 24)
    .map(({ published, title, texts }, at) =>
      entry(title, `${PAPERS[at % 4]}· ${published.replace('T', ' ')}`, texts),
    ),
)
/** Of no event in common, and yet of one number. */
const APART = [
  ['Tin price rises', 'Tin rose to $38,000 a ton in London'],
  ['Hotels in Macau fill up', 'Rooms in Macau were 92% full in May'],
  ['Ferry line opens to Jeju', 'The ferry to Jeju carries 640 people'],
  ['Museum shows old maps', 'The museum shows 210 maps of the coast'],
].map(([title = '', lead = ''], at) =>
  entry(title, `Paper ${at}· 2025-0${2 * at + 2}-10 08:41`, [
    lead,
    `Nvidia revenue was $${at === 3 ? 54 : 57} billion in the third quarter of 2024`,
  ]),
)

function written(draw: Random): string {
  return (
    `---\ntitle: Written ${draw.below(4)}\nsource: 新华社\ndate: 2025-0${draw.below(9) + 1}-11\ntopic: Topic ${draw.below(4)}\n` +
    `tags: [steel, tag ${draw.below(3)}]\n---\n\n## Core Viewpoint\n\nSteel reached ${draw.below(90)} billion yuan [1].\n\n` +
    `## Market\n\n- Demand rose by ${draw.below(90)}% [2].\n- See [[w1]] and [a third](w3.md)[^a].\n\n[^a]: A note.\n`
  )
}

/** One edit of a person. */
function edit(files: Files, draw: Random): void {
  const path = files.size === 0 ? 'none' : draw.pick([...files.keys()].sort())
  const text = files.get(path) ?? ''
  // Of few articles other stories are told than of many.
  if (draw.once(40)) files.clear()
  const kind = files.size < 3 ? 0 : files.size > 12 ? 1 : draw.below(9)
  if (kind === 0) {
    const entries = Array.from({ length: 1 + draw.below(2) }, () =>
      draw.pick(draw.once(2) ? APART : EVENTS),
    )
    files.set(`f${draw.below(20)}.txt`, listing(`Topic ${draw.below(4)}`, ...entries))
  } else if (kind === 1) files.delete(path)
  else if (kind === 2) files.set(`w${draw.below(4)}.md`, written(draw))
  else if (kind === 3) files.set(path, text.replace(/\d(?= ?(?:%|people|yuan|万|亿|人))/, '9'))
  else if (kind === 4) files.set(path, text.replace(/Topic \d/, `Topic ${draw.below(4)}`))
  else if (kind === 5)
    files.set(path, text.replace(/Cai Jing/i, draw.pick(['cai jing', 'Xin Lang'])))
  else if (kind === 6) files.set(path, `${above(draw)}${text}${'\n'.repeat(draw.below(3))}`)
  else if (kind === 7) {
    const page = listing(`Topic ${draw.below(4)}`, draw.pick(EVENTS))
    if (path.endsWith('.txt')) files.set(path, `${text}\n${page}`)
  } else {
    files.delete(path)
    files.set(`f${draw.below(20)}${path.slice(path.lastIndexOf('.'))}`, text)
  }
}

/** Lines that move what is below, now and then to the border of a page of the file. */
function above(draw: Random): string {
  return '\n'.repeat(draw.once(4) ? LINES - 12 + draw.below(16) : draw.below(2))
}

const READ = new Map<string, { readonly dump: Dump; readonly light: LightDump }>()

/** A file as it is read; each text once. */
function read(path: string, text: string) {
  const key = `${path}\n${text}`
  const dump = READ.get(key)?.dump ?? parseFile(path, new TextEncoder().encode(text))
  const known = READ.get(key) ?? { dump, light: lighten(dump) }
  READ.set(key, known)
  return known
}

/** Pages lead to the line of a text, and say of none where in its file it begins. */
function shown(key: string, value: unknown): unknown {
  if (key === 'spanHash') return undefined
  const isPlace = typeof value === 'object' && value !== null && 'dump' in value && 'line' in value
  return isPlace && 'start' in value ? [value.dump, value.line] : value
}

/** An output: what it is made of tells `signed`, and all that stands in it `content`. */
interface Output {
  readonly path: string
  readonly signed: string
  readonly content: string
  /** Id of the article that it is of alone. */
  readonly article?: string | undefined
}

/** Files as a digest takes them. */
function gathered(files: Files): readonly LightDump[] {
  const all = [...files].sort(([one], [other]) => compare(one, other))
  return withDeadLinks(withCopies(distinct(all.map(([path, text]) => read(path, text).light))))
}

function bodiesOf(dumps: readonly LightDump[], files: Files): Bodies {
  return openBodies(dumps, (path) => read(path, files.get(path) ?? '').dump)
}

function* outputsOf(digest: Digest, dumps: readonly LightDump[], files: Files): Generator<Output> {
  const bodies = bodiesOf(dumps, files)
  const site = { ...SITE, inline: { style: '', script: '' }, shared: digest.shared }
  const frame = signature(site)
  const order = { kept: new Set<string>(), order: null }
  for (const { kind, permalink, made, view, article } of sitePages(digest, site, order, null)) {
    // Without one, the view is its own signature.
    if (!made) continue
    const body = article === undefined ? null : bodies.body(article)
    const content = JSON.stringify([view(), body], shown)
    yield { path: `${kind} ${permalink}`, signed: [frame, ...made()].join(' '), content, article }
  }
  const lines = linesIn(digest)
  const exported = {
    digest,
    site,
    frame,
    changes: null,
    words: bodies.words,
    cachedText: makeText,
    linesOf: () => lines,
    bytes: (path: string) => Buffer.from(files.get(path) ?? ''),
    hashOf: () => '',
  }
  function* output(job: Job, article?: string): Generator<Output> {
    const signed = job.signature()
    // What has none is made each time.
    if (signed === null) return
    const content = [...job.make()].map((file) => sha256(file.content)).join(' ')
    yield { path: job.paths.join(' '), signed, content, article }
  }
  const jobOf = articleJobs({
    ...exported,
    bodies,
    lines: { add: () => undefined, cachedText: exported.cachedText },
  })
  for (const [id, article] of digest.byId) yield* output(jobOf(article), id)
  for (const job of exportJobs(exported)) yield* output(job)
  const pages = Object.fromEntries(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  for (const ref of digest.articles) {
    const found = searchDocument(ref, bodies.words(ref.id), pages)
    const signed = `${frame} ${documentFacts(ref).contentHash}`
    yield { path: `search ${ref.id}`, signed, content: JSON.stringify(found) }
  }
}

test('what has the signature that it had is what it was, after any edits of the articles', {
  timeout: 600_000,
}, () => {
  const draw = random(20_251_130)
  const files: Files = new Map()
  const known = new Map<string, string>()
  let before: Before = { digest: null, compared: null }
  /** Of the round before, of one article each. */
  let own = new Map<string, Output>()
  const counts = { kept: 0, still: 0 }
  for (let round = 0; round < byLength(100, 600); round++) {
    for (let more = 0; more < 1 + draw.below(3); more++) edit(files, draw)
    const dumps = gathered(files)
    const arranged = finish(
      arranging(dumps, { dismiss: {}, topics: {} }, before, bodiesOf(dumps, files).body),
    )
    const still = new Set(stillArticles(arranged.digest, before.digest).map(({ ref }) => ref.id))
    const now = new Map<string, Output>()
    for (const output of outputsOf(arranged.digest, dumps, files)) {
      const { path, signed, content, article } = output
      const key = `${path}\n${signed}`
      const old = known.get(key)
      if (old !== undefined && old !== content) expect(content, path).toBe(old)
      if (old !== undefined) counts.kept++
      known.set(key, content)
      if (article === undefined) continue
      now.set(path, output)
      // Of these nothing is asked again, their signatures neither.
      if (!still.has(article)) continue
      counts.still++
      if (own.get(path)?.content !== content) expect(content, path).toBe(own.get(path)?.content)
      expect(signed, path).toBe(own.get(path)?.signed)
    }
    own = now
    before = arranged
  }
  expect(counts.kept).toBeGreaterThan(1000)
  expect(counts.still).toBeGreaterThan(100)
})
