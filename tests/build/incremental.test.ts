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
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { Memory } from '../../src/build/result.ts'
import { MOST_CASES } from '../../src/digest/doubts/cases.ts'
import { type Settings, settingsSchema } from '../../src/records/settings.ts'
import { sha256 } from '../../src/text/hash.ts'
import { listing } from '../arranged.ts'
import { generateDumps } from '../bench/corpus.ts'
import { random } from '../bench/random.ts'
import { filesBelow } from '../files.ts'
import { misdatedDump } from '../templates/inDoubt.ts'
import { forgotten } from './anew.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Hash of every file of a site. */
function tree(site: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(site).map((path) => [path, sha256(readFileSync(join(site, path)))]),
  )
}

/** One event as papers tell it: what they differ and agree in changes as they come and go. */
const told = Array.from({ length: 12 }, (_, at) =>
  listing(
    `Topic ${at % 3}`,
    `Russian reserves counted ${at}\nPaper ${at}· 2025-11-${10 + at} 08:41\n` +
      `Core Viewpoint - Russian reserves are ${at % 3 === 0 ? '380,000' : '2.85 million'} tons [1]. ` +
      `Group 1: More - A pact was signed on November 7, ${at % 2 === 0 ? '2023' : '2025'} [2].`,
  ),
)
const stock = [
  ...[
    ...generateDumps({ articles: 4, perDump: 1, seed: 7 }),
    ...generateDumps({ articles: 8, perDump: 2, seed: 8 }),
  ].map(({ text }) => text),
  ...told,
]
/** In more of them a build takes longer, and has nothing more to go wrong in. */
const MOST_FILES = 5

/** A Markdown file as a person writes one. */
function written(draw: (bound: number) => number): string {
  const date = draw(4) === 0 ? '' : `date: 2025-0${draw(9) + 1}-11\n`
  return (
    `---\ntitle: Written ${draw(4)}\nsource: 新华社\n${date}topic: Topic ${draw(3)}\n` +
    `tags: [steel, tag ${draw(3)}]\n---\n\n## Core Viewpoint\n\nSteel reached ${draw(90) + 10} billion yuan [1].\n\n` +
    `## Market\n\n- Demand for steel rose by ${draw(90)}% in 2025 [2].\n- Supply of *rails* fell [3].\n` +
    '- See [[written-1]], [[renamed-2|another]] and [a third](written-3.md)[^a].\n\n> So.\n\n[^a]: A note.\n' +
    `\n![Rails](rails-${draw(3)}.gif)\n\n![[tin.gif]]\n`
  )
}

/** One edit of the articles folder, as a person makes them; says what it did. */
function edit(articles: string, draw: (bound: number) => number): string {
  const files = readdirSync(articles)
    .filter((name) => !/\.gif$/.test(name))
    .sort()
  const file = files[draw(files.length)] ?? 'new.txt'
  const text = files.length > 0 ? readFileSync(join(articles, file), 'utf8') : ''
  const lines = text.split('\n')
  const save = (name: string, content: string): void => writeFileSync(join(articles, name), content)
  switch (files.length < 3 ? 0 : files.length > MOST_FILES ? 1 : draw(16)) {
    case 0:
      save(`added-${draw(8)}.txt`, stock[draw(20)] ?? '')
      return 'added a dump'
    case 1:
      unlinkSync(join(articles, file))
      return `removed ${file}`
    case 2:
      save(file, text.replace(/\d{4}-\d\d-\d\d/, `2025-0${draw(9) + 1}-11`))
      return `moved the first article of ${file} in time`
    case 3: {
      const ending = file.endsWith('.md') ? 'md' : 'txt'
      unlinkSync(join(articles, file))
      save(`renamed-${draw(8)}.${ending}`, text)
      return `renamed ${file}`
    }
    case 4:
      save(file, text.replace(/(?<=^Workflow\n|^topic: ).*/m, `Topic ${draw(3)}`))
      return `gave ${file} another topic`
    case 5:
      save(`written-${draw(4)}.md`, written(draw))
      return 'wrote a Markdown file'
    case 6:
      save(
        file,
        text.replace(/(?<=^tags: ).*/m, `[tag ${draw(3)}, rails]`).replace(' - ', ' - So: '),
      )
      return `gave ${file} other tags, or a statement other words`
    case 7:
      save(`copy-${draw(4)}.txt`, stock[draw(20)]?.replace('Workflow', 'Workflow ') ?? '')
      return 'added a dump whose articles may stand in another'
    case 8: {
      const name = draw(3) === 0 ? 'tin.gif' : `rails-${draw(3)}.gif`
      save(
        name,
        draw(6) === 0 ? 'no picture' : `GIF89a${String.fromCharCode(1 + draw(9))}\0\u0003\0;`,
      )
      return `changed the picture ${name}`
    }
    case 9: {
      const name = `rails-${draw(3)}.gif`
      rmSync(join(articles, name), { force: true })
      return `removed the picture ${name}`
    }
    case 10:
      save(
        file,
        text.replace(/^.*/, (first) => first.trimEnd() + ' '.repeat(draw(3))),
      )
      return `set spaces behind the first line of ${file}`
    case 11: {
      // A page of a file has three hundred.
      const above = draw(2) === 0 ? 1 : 250 + draw(60)
      save(file, '\n'.repeat(above) + text)
      return `put ${above} lines above ${file}`
    }
    case 13:
      if (!file.endsWith('.txt')) return 'pasted nothing'
      save(file, `${text}\n${stock[draw(20)] ?? ''}`)
      return `pasted a page below ${file}`
    case 14:
      save(file, text.replace(/(?<=\nWorkflow\n).*/, draw(3) === 0 ? 'icon' : `Topic ${draw(3)}`))
      return `gave the second page of ${file} another topic, or none`
    case 12:
      save(file, lines.toSpliced(4, 3).join('\n'))
      return `took the first article out of ${file}`
    default:
      save(file, `${lines.slice(0, -draw(4) - 1).join('\n')} [${draw(9)}]`)
      return `cut the end of ${file}`
  }
}

/** Settings, changed now and then; what is dismissed is a disagreement of the site as it is. */
function change(
  old: Settings,
  found: readonly { readonly id: string }[],
  draw: (bound: number) => number,
): Settings {
  const id = found[draw(Math.max(1, found.length))]?.id
  switch (draw(5)) {
    case 0:
      return { ...old, title: `Test ${draw(3)}` }
    case 1:
      return { ...old, url: old.url === null ? 'https://example.org/news/' : null }
    case 2:
      return { ...old, zone: old.zone === 'UTC' ? 'Asia/Shanghai' : 'UTC' }
    case 3:
      return {
        ...old,
        topics: {
          [`Topic ${draw(2)}`]: {
            was: [`Topic ${draw(2) + 1}`, 'Topic 3'],
            byLanguage: { en: draw(2) === 0 ? null : 'Subject', zh: draw(2) === 0 ? null : '主题' },
          },
        },
      }
    default:
      return { ...old, dismiss: id === undefined ? {} : { [id]: `Not so: ${draw(9)}` } }
  }
}

test('a site that grew edit by edit is the site that a clean build makes', {
  timeout: 600_000,
}, async () => {
  const root = process.cwd()
  const articles = join(folder, 'articles')
  const topics = { 'Topic 0': { en: 'Subject 0', zh: '主题零' } }
  let settings: Settings = {
    ...settingsSchema.parse({ title: 'T', languages: ['en'], topics }),
    articles,
  }
  const made = async (name: string, memory: Memory | null): Promise<Memory | null> => {
    const output = join(folder, name)
    const result = await build({ root, version: '0', settings: { ...settings, output }, memory })
    if (!result.published) throw new Error(result.why.join('\n'))
    return result.memory ?? memory
  }
  mkdirSync(articles)
  const draw = random(20_251_109).below
  let grown: Memory | null = null
  let clean: Memory | null = null
  /** What was done since the last clean build. */
  const edits: string[] = []
  for (let round = 0; round < 100; round++) {
    // Mostly one edit, sometimes several between two builds.
    const did = [edit(articles, draw)]
    while (draw(3) === 0) did.push(edit(articles, draw))
    if (draw(12) === 0) {
      settings = change(settings, grown?.digest.disagreements ?? [], draw)
      did.push('changed the settings')
    }
    edits.push(did.join(', '))
    // Every other build knows what a new process does: it comes from the disk.
    grown = await made('grown', round % 2 === 0 ? grown : forgotten(grown))
    // What was not made anew stays so: it is found some edits later, too, and a clean build takes the longest.
    if (round % 12 !== 3) continue
    rmSync(join(folder, 'clean'), { recursive: true, force: true })
    rmSync(join(folder, '.cinnabar/clean'), { recursive: true, force: true })
    clean = await made('clean', forgotten(clean))
    const since = `rounds up to ${round}: ${edits.splice(0).join('; ')}`
    expect(tree(join(folder, 'grown')), since).toEqual(tree(join(folder, 'clean')))
  }
})

test('one doubt more than a page holds gives each month a page, as in a clean build', async () => {
  const articles = join(folder, 'unverified')
  mkdirSync(articles)
  const settings = { ...settingsSchema.parse({ title: 'T', languages: ['en'] }), articles }
  writeFileSync(join(articles, 'tin.txt'), misdatedDump(MOST_CASES))
  const made = async (name: string, memory: Memory | null) => {
    const output = join(folder, name)
    const root = process.cwd()
    const result = await build({ root, version: '0', settings: { ...settings, output }, memory })
    return result.published ? result.memory : null
  }
  const pages = (site: string): readonly string[] =>
    Object.keys(tree(join(folder, site))).filter((path) => /^figures-2025-\d\d/.test(path))
  const before = await made('few', null)
  expect(pages('few')).toEqual([])
  // Of the articles that were there nothing changes but where their doubts lead.
  writeFileSync(join(articles, 'zinc.txt'), misdatedDump(1, 'Zinc'))
  const grown = await made('few', before)
  await made('many', null)
  expect(pages('few')).toHaveLength(7)
  expect(tree(join(folder, 'few'))).toEqual(tree(join(folder, 'many')))
  unlinkSync(join(articles, 'zinc.txt'))
  await made('few', grown)
  expect(pages('few')).toEqual([])
})
