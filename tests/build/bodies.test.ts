import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { openRecords } from '../../src/build/cache/records.ts'
import { openBodies } from '../../src/build/reading/bodies.ts'
import { openReader } from '../../src/build/reading/reader.ts'
import { lighten } from '../../src/digest/light.ts'
import { listFiles } from '../../src/read/files.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Article } from '../../src/records/article.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { withCut } from '../../src/text/markdown.ts'
import { forms, THREE } from '../digest/forms.ts'
import { ROOT } from '../root.ts'
import { packFile } from './packed.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const folder = mkdtempSync(join(tmpdir(), 'cinnabar-bodies-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As the JSON says; what is read from Markdown says it in its text. */
function isCut(insight: object): boolean {
  return 'cut' in insight && insight.cut === true
}

test('a file put together of its records shows what the file parsed again shows', async () => {
  const listing = await listFiles(FIXTURES)
  const files = listing.files.filter(({ path }) => /input\.(?:txt|md)$/.test(path))
  const { parse, text } = await openReader(files)
  const records = openRecords(folder, 0, true)
  const dumps = files.map(({ path }) => {
    const dump = parse(path)
    return records.read(records.append(packFile(dump, lighten(dump))), path)
  })
  const parsed: string[] = []
  const bodies = openBodies(
    dumps,
    (path) => {
      parsed.push(path)
      return parse(path)
    },
    [],
    { body: records.body, text },
  )
  for (const { path, articles } of dumps) {
    const { text, chrome, rest, problems, articles: all } = parse(path)
    expect(bodies.text(path)).toBe(text)
    expect(parsed.includes(path)).toBe(articles.length === 0)
    expect(bodies.dump(path)).toMatchObject({ text, chrome, rest, problems, articles: all })
    expect(parsed.includes(path)).toBe(articles.length === 0)
  }
  records.close()
})

test('a folder in which each article stands in two to five files, in other words, is built, and its Markdown reads back', async () => {
  const several = Array.from({ length: 30 }, (_, at) => forms(`Same Title ${at}`))
  const [made = []] = fc.sample(fc.tuple(...several), { numRuns: 1, seed: 5 })
  const articles = join(folder, 'articles')
  for (const [at, files] of [THREE, ...made].entries()) {
    const place = join(articles, `of-${at}`)
    mkdirSync(place, { recursive: true })
    for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text)
  }
  const settings = settingsSchema.parse({ articles, output: join(folder, 'site') })
  const result = await build({ root: ROOT, version: '0', settings })
  expect(result.published || result.why).toBe(true)

  const site = join(folder, 'site')
  const ids = readdirSync(join(site, 'data/a')).map((name) => name.replace('.json', ''))
  expect(ids.length).toBeGreaterThan(30)
  for (const id of ids) {
    const told = JSON.parse(readFileSync(join(site, `data/a/${id}.json`), 'utf8'))
    const [read] = parseFile('a.md', readFileSync(join(site, `a/${id}.md`))).articles
    const words = (body: Pick<Article, 'lead' | 'groups' | 'rest'> | undefined) => ({
      lead: body?.lead && [body.lead.label, body.lead.text, body.lead.citations],
      groups: body?.groups.map(({ label, heading, insights }) => [
        label,
        heading,
        // A text that was cut has the mark of that in Markdown.
        ...insights.map((each) => [withCut(each.text, isCut(each)), each.citations]),
      ]),
      rest: body?.rest.map(({ text }) => text),
    })
    expect(words(read)).toEqual(words(told))
  }
})
