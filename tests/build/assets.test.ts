/** What becomes of the files of `public/`: their names, and what is told of a style sheet. */
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeAssets } from '../../src/build/outputs/assets.ts'
import { linksOut } from '../../src/build/program/program.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cinnabar-assets-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, text: string): void {
  const path = join(root, 'public', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

test('a file that cannot be read is told by its name', async () => {
  write('film.mp4', '')
  truncateSync(join(root, 'public/film.mp4'), 2 ** 31)
  await expect(makeAssets(root)).rejects.toThrow(
    'cannot read public/film.mp4: it has more than 2 GB',
  )
})

/** By editors and file managers. */
const LEFT = [
  'style.css~',
  '#style.css#',
  'about/Thumbs.db',
  '~$tail.docx',
  'Icon\r',
  '._wings.png',
]

test('what the style sheet names is named by its content, and all else keeps its path', async () => {
  const own = ['robots.txt', 'CNAME', 'google1.html', 'about/team.svg', '.well-known/security.txt']
  for (const name of ['fonts/kite.woff2', 'wings.png', 'tail.svg', '.DS_Store', ...LEFT, ...own]) {
    write(name, name)
  }
  write(
    'style.css',
    `@font-face { font-family: Kite; src: url(fonts/kite.woff2?#iefix) }
     /* url("gone.png") */
     p { background: url('./wings.png'), url( "tail.svg" ), url(data:image/gif;base64,R0lGOD) }
     a { clip-path: url(#shape) }`,
  )
  const { permalinks, files } = await makeAssets(root)
  for (const name of own) expect(permalinks).toHaveProperty([name], name)
  for (const name of ['.DS_Store', ...LEFT]) expect(permalinks).not.toHaveProperty([name])
  const style = Buffer.from(files.get(permalinks['style.css'] ?? '') ?? []).toString()
  for (const name of ['fonts/kite.woff2', 'wings.png', 'tail.svg']) {
    expect(permalinks[name]).toMatch(/^assets\/[a-z]+\.\w{8}\.\w+$/)
    expect(style).toContain(permalinks[name]?.slice('assets/'.length))
  }
  expect(style).toContain('#shape')
  expect(style).toContain('data:image/gif;base64,R0lGOD')
})

test('the second script of the search takes from the first what stands in its list', async () => {
  write('robots.txt', '')
  const sources = {
    'search.ts': `import './search/shared.ts'`,
    'search/shared.ts': `import { long, other } from './long.ts'
      declare global { interface Window { cinnabarShared?: unknown[] } }
      window.cinnabarShared = [other, long]`,
    'search/long.ts': `export const long = () => 'what is long'
      export const other = () => 'another'
      export const rest = () => ' and the rest'`,
    'search.more.ts': `import { long, rest } from './search/long.ts'
      window.told = long() + rest()`,
  }
  for (const [name, text] of Object.entries(sources)) write(`../src/browser/${name}`, text)
  const { permalinks, files } = await makeAssets(root)
  const scripts = ['search.js', 'search.more.js'].map((name) =>
    Buffer.from(files.get(permalinks[name] ?? '') ?? []).toString(),
  )
  expect(scripts.map((script) => script.includes('what is long'))).toEqual([true, false])
  const window = { told: '' }
  for (const script of scripts) runInNewContext(script, { window })
  expect(window.told).toBe('what is long and the rest')
  const list = sources['search/shared.ts'].replace('[other, long]', '[long]')
  write('../src/browser/search/shared.ts', list)
  await expect(makeAssets(root)).rejects.toThrow('imports other and lists it not')
})

test('a link in public/ is what it leads to, and one that leads nowhere is no silence', async () => {
  write('tail.svg', 'tail')
  mkdirSync(join(root, 'elsewhere'))
  writeFileSync(join(root, 'elsewhere/owner.html'), 'owner')
  symlinkSync('../elsewhere/owner.html', join(root, 'public/owner.html'))
  symlinkSync('../elsewhere', join(root, 'public/about'))
  const { files } = await makeAssets(root)
  expect([...files.keys()]).toEqual(['about/owner.html', 'owner.html', 'tail.svg'])
  symlinkSync('nowhere', join(root, 'public/lost.html'))
  await expect(makeAssets(root)).rejects.toThrow('lost.html')
})

test.each([
  [
    'a file that is not there',
    'p { color: red }\na { src: url("kite.woff2") }',
    2,
    10,
    'there is no file public/kite.woff2',
  ],
  [
    'a brace too few',
    '.p\\{ { color: red }\na::after { content: "}" /* } */\np { color: blue }',
    2,
    10,
    'this brace is not closed',
  ],
  ['a brace too many', 'p { color: red }\n}\na { color: red }', 2, 1, ''],
])('%s is told with its place', async (_, text, line, column, what) => {
  write('style.css', text)
  const { message } = (await makeAssets(root).catch((error: Error) => error)) as Error
  expect(message).toContain(`public/style.css:${line}:${column}: ${what}`)
  expect(message).toContain(`\n  ${line} | ${text.split('\n')[line - 1]}\n`)
})

test('a link out of the project is told with where it leads, also below one that stays inside', () => {
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'cinnabar-elsewhere-')))
  write('about/team.svg', 'x')
  mkdirSync(join(root, 'docs'))
  writeFileSync(join(root, 'docs/plan.html'), 'x')
  symlinkSync('../docs', join(root, 'public/docs'))
  symlinkSync(elsewhere, join(root, 'docs/photos'))
  symlinkSync('team.svg', join(root, 'public/about/same.svg'))
  writeFileSync(join(elsewhere, 'key.pem'), 'x')
  symlinkSync(join(elsewhere, 'key.pem'), join(root, 'public/about/key.txt'))
  expect(linksOut(root)).toEqual([
    ['public/about/key.txt', join(elsewhere, 'key.pem')],
    ['public/docs/photos', elsewhere],
  ])
  rmSync(join(root, 'public'), { recursive: true })
  symlinkSync(elsewhere, join(root, 'public'))
  expect(linksOut(root)).toEqual([['public', elsewhere]])
  rmSync(elsewhere, { recursive: true })
})

test.each([
  ['con.txt', 'the name of a device'],
  ['what?.html', 'a character'],
])('a name that no site can have is told as one of public/: %s', async (name, fault) => {
  write('style.css', 'p { color: red }')
  write(name, 'x')
  await expect(makeAssets(root)).rejects.toThrow(new RegExp(`^public/.*${fault}`))
})
