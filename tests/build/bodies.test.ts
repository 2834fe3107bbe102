import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openBodies } from '../../src/build/bodies.ts'
import { packFile } from '../../src/build/packFile.ts'
import { openReader } from '../../src/build/reader.ts'
import { openRecords } from '../../src/build/records.ts'
import { lighten } from '../../src/digest/light.ts'
import { listFiles } from '../../src/read/files.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const folder = mkdtempSync(join(tmpdir(), 'cinnabar-bodies-'))

afterEach(() => rmSync(folder, { recursive: true, force: true }))

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
    records.body,
    text,
  )
  for (const { path, articles } of dumps) {
    const { text, chrome, rest, problems, articles: all } = parse(path)
    expect(bodies.dump(path)).toMatchObject({ text, chrome, rest, problems, articles: all })
    expect(parsed.includes(path)).toBe(articles.length === 0)
  }
  records.close()
})
