/** The folders are a pipeline: imports go the way of the picture in the README, and never in a circle. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './root.ts'

/** What each part may import of ours, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/records': ['src/text'],
  // A file is read to records, so the parsers stand behind it.
  'src/read': ['src/text', 'src/records', 'src/dump'],
  'src/dump': ['src/text', 'src/records'],
  'src/digest': ['src/text', 'src/records'],
  'src/search': ['src/text', 'src/records'],
  'src/exports': ['src/text', 'src/records', 'src/digest'],
  'src/build': [
    'src/text',
    'src/records',
    'src/read',
    'src/dump',
    'src/digest',
    'src/search',
    'src/exports',
  ],
  'src/commands': [
    'src/text',
    'src/records',
    'src/read',
    'src/digest',
    'src/search',
    'src/exports',
    'src/build',
  ],
  // What both sides of the search read texts with is handed from one script to the next.
  'src/browser': [
    'src/search/query',
    'src/search/fold.ts',
    'src/search/format.ts',
    'src/search/tokens.ts',
    'src/text',
  ],
  templates: ['src/digest', 'src/records', 'src/text'],
}

/** What each folder of the digest may import of the others; what is beside them any may. */
const IN_DIGEST: Readonly<Record<string, readonly string[]>> = {
  figures: [],
  bilingual: ['figures'],
  captions: ['figures'],
  facts: ['figures', 'bilingual'],
  claims: ['figures', 'bilingual', 'facts'],
  stories: ['figures', 'bilingual', 'facts'],
  differing: ['figures', 'bilingual', 'facts', 'claims', 'captions'],
  doubts: ['figures', 'claims', 'stories', 'differing'],
  changes: ['figures'],
  identity: [],
  views: ['figures', 'captions', 'doubts', 'changes', 'identity'],
}

/** Folders of a build: each may import those before it, and none what stands beside them. */
const IN_BUILD = ['disk', 'program', 'files', 'cache', 'check', 'stage', 'reading', 'outputs']

/** Folders of a dump: each may import those before it, and what stands beside them. */
const IN_DUMP = ['page', 'byline', 'body', 'entries', 'frontmatter', 'pictures', 'markdown']

/** Folders of figures, in the order in which a quantity is found; as those of a dump. */
const IN_FIGURES = ['numbers', 'units', 'wholes', 'amounts', 'quantities', 'subjects', 'dates']

/** Folders of disagreements, in the order in which two figures are compared; as those of a dump. */
const IN_DIFFERING = ['words', 'times', 'things', 'rules', 'weighed', 'labels']

/** Folders of stories, in the order in which articles are joined; as those of a dump. */
const IN_STORIES = [
  'packed',
  'terms',
  'candidates',
  'similarity',
  'links',
  'followups',
  'weighed',
  'groups',
]

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
}

/** The text of a file without its comments. */
function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

/** Paths of ours that a file imports, types and what is loaded later included, from the root of the project. */
function imports(path: string): string[] {
  return [...codeOf(path).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']*)'/g)].map(
    ([, to = '']) => relative(ROOT, resolve(ROOT, dirname(path), to)),
  )
}

/** The shortest way from a file by imports back to it; null where there is none. */
function circleOf(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const to of graph.get(way.at(-1) ?? start) ?? []) {
      if (to === start) return [...way, to]
      if (seen.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  }
  return null
}

const parts = Object.entries(MAY_IMPORT).filter(([folder]) => existsSync(join(ROOT, folder)))

test.each(parts)('%s imports what it may', (folder, allowed) => {
  const files = sources(folder)
  expect(files.length).toBeGreaterThan(0)
  const stray = files.flatMap((path) =>
    imports(path)
      .filter((to) => ![folder, ...allowed].some((part) => `${to}/`.startsWith(`${part}/`)))
      .map((to) => `${path} imports ${to}`),
  )
  expect(stray).toEqual([])
})

test('each folder of the digest imports what it may, and none what is made of it', () => {
  const stray = sources('src/digest').flatMap((path) => {
    const folder = folderIn('src/digest', path)
    const allowed = folder === null ? Object.keys(IN_DIGEST) : (IN_DIGEST[folder] ?? [])
    return imports(path)
      .filter((to) => {
        const other = to.startsWith('src/digest/') ? folderIn('src/digest', to) : null
        if (other === null || other === folder) return false
        return !allowed.includes(other) || other === 'views'
      })
      .map((to) => `${path} imports ${to}`)
  })
  expect(stray).toEqual([])
})

test.each([
  ['src/build', IN_BUILD, false],
  ['src/dump', IN_DUMP, true],
  ['src/digest/figures', IN_FIGURES, true],
  ['src/digest/differing', IN_DIFFERING, true],
  ['src/digest/stories', IN_STORIES, true],
])('each folder of %s imports those before it alone', (part, folders, mayBeside) => {
  const files = sources(part)
  const found = new Set(files.map((path) => folderIn(part, path)))
  expect([...found].filter((folder) => folder !== null).sort()).toEqual(folders.toSorted())
  const stray = files.flatMap((path) => {
    const folder = folderIn(part, path)
    if (folder === null) return []
    const allowed = folders.slice(0, folders.indexOf(folder) + 1)
    return imports(path)
      .filter((to) => {
        if (!to.startsWith(`${part}/`)) return false
        const other = folderIn(part, to)
        return other === null ? !mayBeside : !allowed.includes(other)
      })
      .map((to) => `${path} imports ${to}`)
  })
  expect(stray).toEqual([])
})

/** The folder of a file within its part, as `views` of the digest; null for one beside them. */
function folderIn(part: string, path: string): string | null {
  const [folder = '', file] = path.slice(part.length + 1).split('/')
  return file === undefined ? null : folder
}

test('an import that leads nowhere or without its ending is found', () => {
  const faulty = [...sources('src'), ...sources('templates')].flatMap((path) =>
    imports(path)
      .filter((to) => !/\.(?:ts|json)$/.test(to))
      .map((to) => `${path} imports ${to}`),
  )
  expect(faulty).toEqual([])
})

/** In one call what a build does step by step: tests ask them. */
const FOR_TESTS: readonly string[] = ['src/digest/arrange.ts arrange', 'src/read/read.ts parseFile']

/** Read by Eleventy or by the program, and imported by nobody. */
const BY_NAME = /^(?:templates\/[^/]+\.11ty\.ts (?:data|render)|\.eleventy\.ts settings)$/

test('what a file exports is used by another, and not by tests alone', () => {
  const ours = [...sources('src'), ...sources('templates'), '.eleventy.ts']
  const texts = new Map([...ours, ...sources('tests')].map((path) => [path, codeOf(path)]))
  const taken = new Set([...texts].flatMap(([path, text]) => namesTaken(path, text)))
  const inSrc = new Set(ours.flatMap((path) => namesTaken(path, texts.get(path) ?? '')))
  const idle = ours.flatMap((path) => {
    const text = texts.get(path) ?? ''
    const exported = [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
    return exported.flatMap(([, name = '']) => {
      const isOwn = (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1
      const one = `${path} ${name}`
      return BY_NAME.test(one) || inSrc.has(one) || (isOwn && taken.has(one)) ? [] : [one]
    })
  })
  expect(idle.filter((one) => !FOR_TESTS.includes(one))).toEqual([])
})

/** What a file takes from others of ours, as their path and the name. */
function namesTaken(path: string, text: string): string[] {
  const taken = text.matchAll(
    /\{([^{}]*)\}\s*(?:from|= await import\(|= \(await import\()\s*'(\.[^']*)'|await import\(\s*'(\.[^']*)'\)\)?\.(\w+)/g,
  )
  return [...taken].flatMap(([, names = '', from, later, member]) => {
    const other = relative(ROOT, resolve(ROOT, dirname(path), from ?? later ?? ''))
    const all = member === undefined ? names.split(',') : [member]
    return all.map((name) => `${other} ${/^\s*(?:type )?(\w*)/.exec(name)?.[1]}`)
  })
}

test('no file imports itself through others', () => {
  const graph = new Map(
    [...sources('src'), ...sources('templates')].map((path) => [path, imports(path)]),
  )
  // A circle is told once, from the first of its files.
  const circles = [...graph.keys()].flatMap((path) => {
    const circle = circleOf(path, graph)
    return circle?.every((each) => path <= each) ? [circle.join(' → ')] : []
  })
  expect(circles).toEqual([])
})
