/** What whoever changes a template is told where it does not make its pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DiskError, shortageIn } from '../../src/build/disk/diskError.ts'
import { openRenderer } from '../../src/build/outputs/render.ts'
import { templateFault } from '../../src/build/outputs/templateFault.ts'
import { SourceFault } from '../../src/build/program/sourceFault.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import { ROOT } from '../root.ts'

let root = ''

beforeEach(() => begin('cinnabar-render-'))

function begin(name: string): void {
  root = mkdtempSync(join(tmpdir(), name))
  mkdirSync(join(root, 'templates'))
  write('.eleventy.ts', settings())
}

afterEach(() => rmSync(root, { recursive: true }))

function settings(): string {
  const input = relative('.', join(root, 'templates'))
  return `import { cinnabar } from '${ROOT}src/eleventy.ts'
export default (config) => {
  return { ...cinnabar(config), dir: { input: '${input}' } }
}
`
}
const TEMPLATE = `import { html } from '${ROOT}src/text/html.ts'
import { sheetData } from '${ROOT}templates/parts/sheet.ts'
export const data = sheetData('kites')
export function render({ sheet }) {
  return html\`<p>\${sheet.view}</p>\`.markup
}
`

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

/** The pages of one sheet, or what is told in their place. */
async function rendered(): Promise<readonly string[]> {
  const sheet = { kind: 'kites', permalink: 'kites.html', view: 'Kites' }
  try {
    const pages: string[] = []
    for await (const { permalink, content } of openRenderer(root)([sheet as Sheet<unknown>])) {
      pages.push(permalink, content)
    }
    return pages
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return error.message.split('\n')
  }
}

test('a sheet is the page of its template', async () => {
  write('templates/kites.11ty.ts', TEMPLATE)
  write('templates/README.md', '# Of kites')
  write('templates/._kites.11ty.ts', '\0\x05\x16\x07')
  expect(await rendered()).toEqual(['kites.html', '<p>Kites</p>'])
})

test.each(['C#', '100%25 新闻 #2', '50%'])('so it is in a folder called %s', async (name) => {
  rmSync(root, { recursive: true })
  begin(`${name} `)
  write('templates/kites.11ty.ts', TEMPLATE)
  expect(await rendered()).toEqual(['kites.html', '<p>Kites</p>'])
})

test('no more pages are held than twenty articles, and a large dump alone', async () => {
  write('templates/kites.11ty.ts', TEMPLATE)
  const held: number[] = []
  for (const size of [1, 6, 50]) {
    let asked = 0
    function* dumps(): Generator<Sheet<unknown>> {
      for (; asked < 30; asked++) {
        const dump = { articles: Array.from({ length: size }) }
        const sheet = { kind: 'kites', permalink: `kites-${asked}.html`, view: 'Kites', dump }
        yield sheet as unknown as Sheet<unknown>
      }
    }
    const pages = openRenderer(root)(dumps())
    await pages.next()
    held.push(asked + 1)
    let left = 0
    for await (const _ of pages) left++
    expect(left).toBe(29)
  }
  expect(held).toEqual([10, 4, 1])
})

// Lines of what is bundled are looked at in `run.test.ts`: here no map leads back to them.
test.each([
  [
    'an error',
    'sheet.view',
    'sheet.wings.length',
    /^:\d+:\d+: Cannot read properties of undefined/,
  ],
  ['no text in a slot', 'sheet.view', '{ kite: 1 }', /^:\d+:\d+: an object stands in a slot/],
  ['a text that is thrown', 'return', "if (sheet) throw 'no wind'\n  return", /^: no wind$/],
  ['nothing in place of a page', 'return', '', /^: render gave nothing for kites\.html; expected/],
  [
    'another page',
    "sheetData('kites')",
    "{ ...sheetData('kites'), permalink: 'wings.html' }",
    /^: it makes wings\.html, which is no page/,
  ],
  ['another list', "'kites'", "'kitez'", /^: .*sheets\.kitez/],
])('%s is told by the name of the template', async (_, good, bad, told) => {
  write(NAME, TEMPLATE.replace(good, bad))
  const [first = ''] = await rendered()
  expect(first.slice(0, NAME.length)).toBe(NAME)
  expect(first.slice(NAME.length)).toMatch(told)
})

const NAME = 'templates/kites.11ty.ts'

test('a template that is not there is told by the page that it would have made', async () => {
  expect(await rendered()).toEqual([
    expect.stringMatching(/^templates\/kites\.11ty\.ts: kites\.html was not made; expected/),
  ])
})

test.each([
  [
    'without the plugin',
    '...cinnabar(config), ',
    '',
    /kites\.html was not made; .*`return cinnabar/,
  ],
  [
    'that fail',
    'return {',
    "throw new Error('no wind'); return {",
    /^\.eleventy\.ts:\d+:\d+: no wind/,
  ],
])('settings %s are told', async (_, good, bad, told) => {
  write('.eleventy.ts', settings().replace(good, bad))
  write('templates/kites.11ty.ts', TEMPLATE)
  expect((await rendered())[0]).toMatch(told)
})

test('a copy of a template that was left beside it is named', async () => {
  write('templates/kites.11ty.ts', TEMPLATE)
  write('templates/kites (copy 1).11ty.ts', TEMPLATE)
  expect(await rendered()).toEqual([
    'templates/kites (copy 1).11ty.ts and templates/kites.11ty.ts: they make the same page, kites.html; leave one of them there',
  ])
})

test('what the system has no more of is no fault of a template or of the settings', () => {
  const full = Object.assign(new Error('x'), { code: 'EMFILE', path: '/a.js' })
  const fault = templateFault(Object.assign(new Error('y'), { originalError: full }), '/')
  expect(fault).toBeInstanceOf(DiskError)
  expect(fault.message).toBe('cannot open /a.js: too many open files (EMFILE)')
  expect(shortageIn(Object.assign(full, { path: undefined }))?.message).toContain('open a file')
  expect(shortageIn(new Error('x'))).toBeNull()
})
