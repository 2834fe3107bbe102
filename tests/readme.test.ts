/** What the README says of keys, settings, commands and hosts is what there is, and so is what folders say of themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { settingsSchema } from '../src/records/settings.ts'
import { KEYS_EN } from '../src/text/keys.ts'
import { ROOT } from './root.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The text below a heading, up to the next of its level. */
function section(heading: string): string {
  const [, text = ''] = README.split(`\n## ${heading}\n`)
  return text.split('\n## ')[0] ?? ''
}

/** Code of a language in a text. */
function code(text: string, language: string): string {
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
  return blocks.flatMap(([, name, block]) => (name === language ? [block] : [])).join('\n')
}

/** First cells of the rows of a table; names in backticks. */
function named(table: string): readonly string[] {
  const cells = [...table.matchAll(/^\| ([^|]*)\|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

test('the first screen has all that a newcomer types', () => {
  const first = README.split('\n').slice(0, 30).join('\n')
  for (const step of ['git clone', 'npm ci', 'articles/', 'npm run build', '_site/index.html']) {
    expect(first).toContain(step)
  }
})

test('every command that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const names = [...README.matchAll(/npm (?:run )?(?:-s )?(start|test|(?<=run (?:-s )?)\w+)/g)]
  expect(names.length).toBeGreaterThan(5)
  for (const [, name = ''] of names) expect(Object.keys(scripts)).toContain(name)
})

/** As GitHub makes them of headings without marks. */
function anchors(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

const READMES = [
  'README.md',
  ...['articles', 'src', 'templates', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|\/)(?:README|MEASURED)\.md$/.test(path))
      .map((path) => `${folder}/${path}`),
  ),
]

test.each(READMES)('every link of %s leads to a file and a heading', (from) => {
  const links = [
    ...readFileSync(join(ROOT, from), 'utf8')
      .replace(/^```.*?^```$|`[^`\n]*`/gms, '')
      .matchAll(/(?<!`)\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g),
  ]
  const gone = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? from : join(dirname(from), path)
    if (!existsSync(join(ROOT, target))) return true
    return (
      anchor !== undefined && !anchors(readFileSync(join(ROOT, target), 'utf8')).includes(anchor)
    )
  })
  expect(gone.map(([link]) => link)).toEqual([])
})

test('every picture is there', () => {
  const pictures = [...README.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)]
  expect(pictures.length).toBeGreaterThan(1)
  for (const [, path = ''] of pictures) expect(existsSync(join(ROOT, path)), path).toBe(true)
})

test('every setting is in its table', () => {
  expect([...named(section('Settings'))].sort()).toEqual(Object.keys(settingsSchema.shape).sort())
})

test('every key is in its table', () => {
  const keys = KEYS_EN.parts.flatMap(({ keys }) => keys.flatMap(([key]) => key.split(' ')))
  expect([...new Set(named(section('Keyboard')))].sort()).toEqual([...new Set(keys)].sort())
})

test('each kind of host has its lines', () => {
  const hosting = section('Hosting')
  for (const host of ['GitHub Pages', 'Netlify', 'Cloudflare Pages', 'nginx', 'S3']) {
    expect(hosting).toContain(host)
  }
  expect(code(hosting, 'nginx')).toContain('/hosting/nginx.conf;')
  expect(code(hosting, 'sh')).toMatch(/aws s3 sync _site s3:/)
})

test('the workflow builds on a push, and publishes what was built', () => {
  const workflow = load(code(section('Hosting'), 'yaml')) as {
    on: { push: { branches: string[] } }
    permissions: Record<string, string>
    jobs: {
      publish: { environment: string; steps: { run?: string; uses?: string; with?: object }[] }
    }
  }
  expect(workflow.on.push.branches).toEqual(['main'])
  expect(workflow.permissions).toMatchObject({ pages: 'write', 'id-token': 'write' })
  const { steps } = workflow.jobs.publish
  expect(steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''))).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'npm ci',
    'npm run build',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ])
  expect(steps.find(({ uses }) => uses?.includes('upload'))?.with).toEqual({ path: '_site' })
})

const SOURCE_PATHS = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
const SOURCES = SOURCE_PATHS.filter((path) => path.endsWith('.ts')).map((path) =>
  readFileSync(join(ROOT, 'src', path), 'utf8'),
)

function isFunction(name: string): boolean {
  const made = new RegExp(`(?:function\\*?|const) ${name}\\b`)
  return SOURCES.some((source) => made.test(source))
}

/** A path from the root of the project, or the end of one below `src`. */
function isFile(path: string): boolean {
  return (
    existsSync(join(ROOT, path)) || SOURCE_PATHS.some((each) => `/${each}`.endsWith(`/${path}`))
  )
}

test.each(SOURCE_PATHS.filter((path) => path.endsWith('.md')))(
  'each function and file that src/%s names is there',
  (path) => {
    const text = readFileSync(join(ROOT, 'src', path), 'utf8')
    const functions = [...text.matchAll(/`([a-z]\w+)\(/g)].map(([, name = '']) => name)
    const files = [...text.matchAll(/`([\w/-]+\.ts)`/g)].map(([, name = '']) => name)
    const gone = [
      ...functions.filter((name) => !isFunction(name)),
      ...files.filter((name) => !isFile(name)),
    ]
    expect(gone).toEqual([])
  },
)
