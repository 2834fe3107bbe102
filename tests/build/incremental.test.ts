import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, type Memory } from '../../src/build/build.ts'
import { arrange } from '../../src/digest/arrange.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { sha256 } from '../../src/text/hash.ts'
import { generateDumps } from '../bench/corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Time and machine stand in this file alone. */
const FACTS = 'build.json'

/** Hash of every file of a site. */
function tree(site: string): Readonly<Record<string, string>> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .filter((path) => path !== FACTS)
    .sort()
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(site, path)))]))
}

/** A source of equal numbers for equal seeds, 0 to below `bound`. */
function draws(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const stock = [...generateDumps({ articles: 60, perDump: 2, seed: 7 })]

/** One edit of the articles folder, as a person makes them; says what it did. */
function edit(articles: string, draw: (bound: number) => number): string {
  const files = readdirSync(articles).sort()
  const file = files[draw(files.length)] ?? 'new.txt'
  const text = files.length > 0 ? readFileSync(join(articles, file), 'utf8') : ''
  const lines = text.split('\n')
  switch (files.length < 3 ? 0 : draw(6)) {
    case 0: {
      const dump = stock[draw(20)]
      writeFileSync(join(articles, `added-${draw(8)}.txt`), dump?.text ?? '')
      return 'added a dump'
    }
    case 1:
      unlinkSync(join(articles, file))
      return `removed ${file}`
    case 2:
      writeFileSync(
        join(articles, file),
        text.replace(/\d{4}-\d\d-\d\d/, `2025-0${draw(9) + 1}-11`),
      )
      return `moved the first article of ${file} in time`
    case 3:
      unlinkSync(join(articles, file))
      writeFileSync(join(articles, `renamed-${draw(8)}.txt`), text)
      return `renamed ${file}`
    case 4:
      lines[1] = `Topic ${draw(3)}`
      writeFileSync(join(articles, file), lines.join('\n'))
      return `gave ${file} another topic`
    default:
      writeFileSync(join(articles, file), `${lines.slice(0, -draw(4) - 1).join('\n')} [${draw(9)}]`)
      return `cut the end of ${file}`
  }
}

/** What a process that has just begun knows, but for its templates: they take longer than a build. */
function forgotten(memory: Memory | null): Memory | null {
  return memory && { ...memory, cache: null, digest: arrange([], { dismiss: {} }) }
}

test('a site that grew edit by edit is the site that a clean build makes', {
  timeout: 240_000,
}, async () => {
  const root = process.cwd()
  const articles = join(folder, 'articles')
  const made = async (name: string, memory: Memory | null): Promise<Memory | null> => {
    const settings = { ...settingsSchema.parse({ title: 'Test', languages: ['en'] }), articles }
    const output = join(folder, name)
    const result = await build({ root, version: '0', settings: { ...settings, output }, memory })
    if (!result.published) throw new Error(result.why.join('\n'))
    return result.memory ?? memory
  }
  mkdirSync(articles)
  const draw = draws(20_251_109)
  let grown: Memory | null = null
  let clean: Memory | null = null
  for (let round = 0; round < 100; round++) {
    const did = edit(articles, draw)
    // Every other build knows what a new process does: it comes from the disk.
    grown = await made('grown', round % 2 === 0 ? grown : forgotten(grown))
    rmSync(join(folder, 'clean'), { recursive: true, force: true })
    rmSync(join(folder, '.cinnabar/clean'), { recursive: true, force: true })
    clean = await made('clean', forgotten(clean))
    expect(tree(join(folder, 'grown')), `round ${round}: ${did}`).toEqual(
      tree(join(folder, 'clean')),
    )
  }
})
