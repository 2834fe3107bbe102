import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { publishedLines } from '../../src/build/outputs/publishedLines.ts'
import { arrange } from '../../src/digest/arrange.ts'
import { lighten } from '../../src/digest/light.ts'
import { type FigureLines, linesIn } from '../../src/exports/figureLines.ts'
import { figureFiles } from '../../src/exports/figures.ts'
import { parseFile } from '../../src/read/read.ts'
import { sha256 } from '../../src/text/hash.ts'

const output = mkdtempSync(join(tmpdir(), 'cinnabar-lines-'))
afterAll(() => rmSync(output, { recursive: true }))

const shipped = readFileSync(new URL('../../articles/rare-earth.txt', import.meta.url), 'utf8')
/** Its date cannot be, and stands as a line of an article that has no figure. */
const dated =
  'A pact\nReuters · 2025-11-09 08:41\nCore Viewpoint - The pact was signed on October 20, 2026 [1].\n'
const bytes = Buffer.from(`${shipped.trimEnd()}\n${dated}`)
const digest = arrange([lighten(parseFile('a.txt', bytes))], { dismiss: {}, topics: {} })
const PART = { json: 'data/figures.json', csv: 'data/figures.csv' }
const files = [...figureFiles(digest, linesIn(digest))]
mkdirSync(join(output, 'data'))
for (const { path, content } of files) writeFileSync(join(output, path), content)

/** What was made, and what is given. */
function ask(
  isSame: (path: string) => boolean,
  prints: ReadonlyMap<string, string>,
): { readonly made: readonly string[]; readonly given: string } {
  const made: string[] = []
  const own = linesIn(digest)
  const noting = (kind: keyof FigureLines) => (id: string) => {
    made.push(`${kind} ${id}`)
    return own[kind](id)
  }
  const stage = { output, published: prints as never }
  const source = { json: noting('json'), csv: noting('csv') }
  const lines = publishedLines({ digest, stage, ledger: { isSame } }, PART, source)
  const given = [...figureFiles(digest, lines)].map(({ content }) => String(content)).join()
  return { made, given }
}

const prints = new Map(
  files.map(({ path, content }) => {
    const bytes = Buffer.from(content)
    return [path, `${sha256(bytes)} ${bytes.length}`]
  }),
)
const whole = files.map(({ content }) => String(content)).join()

const [without = '', changed = '', ...others] = digest.articles.map(({ id }) => id)
const of = (kind: string, ...ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${kind} ${id}`)

test('only what is not what it was is made again, and what has no line', () => {
  expect(digest.byId.get(without)?.figures).toEqual([])
  expect(ask((path) => !path.includes(changed), prints)).toEqual({
    made: [...of('json', without, changed), ...of('csv', without, changed)],
    given: whole,
  })
})

test('nothing is taken from a file that somebody changed, or that is not there', () => {
  const all = [without, changed, ...others]
  expect(ask(() => true, new Map([...prints, [PART.json, `${sha256('')} 0`]]))).toEqual({
    made: [...of('json', ...all), ...of('csv', without)],
    given: whole,
  })
  expect(ask(() => true, new Map())).toEqual({
    made: [...of('json', ...all), ...of('csv', ...all)],
    given: whole,
  })
})
