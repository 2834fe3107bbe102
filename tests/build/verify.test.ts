import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCheck } from '../../src/build/check/verify.ts'
import { createDisk } from '../../src/build/disk/disk.ts'
import { FileList, NO_FILES } from '../../src/build/files/fileList.ts'
import { sha256Base64 } from '../../src/text/hash.ts'
import { eighths, growth } from '../growth.ts'

const HEAD =
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">' +
  '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">'

/** Faults of a site of pages with these bodies, as `path:line message`. */
function faultsOf(bodies: Readonly<Record<string, string>>): readonly string[] {
  return faultsOfFiles(
    Object.entries(bodies).map(([path, body]) => [
      path,
      path.endsWith('.html') ? `${HEAD}</head><body>\n${body}` : body,
    ]),
  )
}

function faultsOfFiles(pages: readonly (readonly [path: string, content: string])[]) {
  const check = createCheck()
  for (const [path, content] of pages) check.see(path, content)
  const wanted = new Map(pages)
  // A disk that has what was written, and nothing published before.
  const disk = {
    ...createDisk(),
    read: (path: string) => Buffer.from(wanted.get(path.replace('/next/', '')) ?? ''),
  }
  const site = {
    disk,
    next: '/next',
    output: '/output',
    wanted: FileList.of(pages),
    has: (path: string) => wanted.has(path),
    published: NO_FILES,
    gone: [],
  }
  return check
    .faults({ ...site, changed: new Set(wanted.keys()) })
    .map(({ path, line, message }) => `${path}:${line} ${message}`)
}

function faults(body: string): readonly string[] {
  return faultsOf({ 'a/x.html': body, 'a/y.html': '<p id="there">', 'style.css': '' }).map(
    (fault) => fault.replace('a/x.html:', ''),
  )
}

test('a sound page passes', () => {
  const body =
    '<link rel="canonical" href="https://example.org/a/x.html">' +
    '<link rel="stylesheet" href="../style.css"><a href="y.html#there">&lt;b></a><a href="#here" id="here">' +
    '<a href="https://example.org/?a=1&amp;b=2" rel="noopener"><!-- <b onclick> --><svg viewBox="0 0 1 1">' +
    '<path d="M0 0"/></svg><script src="y.html" defer></script><input disabled value="">' +
    '<script type="application/ld+json">{"a":"\\u003c"}</script>'
  expect(faults(body)).toEqual([])
})

test('addresses and places are those that they are read back as', () => {
  const links = '<a href="a&amp;b.html"><a href="#%E7%A8%80"><a href="#it&#39;s"><a href="#">'
  const bodies = { 'x.html': `${links}<p id="稀"><p id="it's">`, 'a&b.html': '' }
  expect(faultsOf(bodies)).toEqual([])
})

test('a script that the policy names by its hash may stand within a page', () => {
  const code = 'start()'
  const head = HEAD.replace(
    'default-src',
    `script-src &#39;sha256-${sha256Base64(code)}&#39;; default-src`,
  )
  expect(faultsOfFiles([['a.html', `${head}<script>${code}</script>`]])).toEqual([])
  expect(faultsOfFiles([['a.html', `${head}\n<script>stop()</script>`]])).toEqual([
    'a.html:3 an inline script',
  ])
})

test('a step up from the page for missing addresses is a step in the site, which stands around it', () => {
  const up = '<button formaction="../index.html">'
  expect(faultsOf({ '404.html': up, 'index.html': '' })).toEqual([])
  expect(faultsOf({ 'x.html': up, 'index.html': '' })).toEqual([
    'x.html:3 a link to ../index.html, which does not exist',
  ])
})

test.each([
  ['<a href="z.html">', 'a link to a/z.html, which does not exist'],
  ['<a href="../../x.html">', 'a link to ../x.html, which does not exist'],
  ['<a href="y.html#gone">', 'a link to a/y.html#gone, which does not exist'],
  ['<a href="y.html"><a href="y.html#gone">', 'a link to a/y.html#gone, which does not exist'],
  ['<a href="#gone">', 'a link to #gone, which is not on the page'],
  ['<p id="a"><p id="a">', 'the id a a second time'],
  ['<img src="https://example.org/x.png">', 'a load from elsewhere: https://example.org/x.png'],
  ['<img src="//example.org/x.png">', 'an address from the root: //example.org/x.png'],
  ['<a href="\\\\example.org">', 'an address from the root: \\\\example.org'],
  ['<a href="/x.html">', 'an address from the root: /x.html'],
  ['<a href="javascript:alert(1)">', 'the address javascript:alert(1)'],
  ['<a href=" JAVASCRIPT:alert(1)">', 'the address  JAVASCRIPT:alert(1)'],
  ['<a href="data:text/html,x">', 'the address data:text/html,x'],
  [
    '<link rel="stylesheet" href="https://example.org/a.css">',
    'a load from elsewhere: https://example.org/a.css',
  ],
  ['<p onclick="x()">', 'an event handler'],
  ['<p ONCLICK="x()">', 'an event handler'],
  ['<p style="color:red">', 'an inline style or document'],
  ['<style>p{}</style>', 'an inline style'],
  ['<script>alert(1)</script>', 'an inline script'],
  ['<script type="application/json">{</script>', 'a data block that is no JSON'],
  ['<iframe src="y.html">', 'the element <iframe>'],
  ['<base href="y.html">', 'the element <base>'],
  ['<IMG src="y.html">', 'the element <IMG>'],
  ['<Company> said', 'the element <Company>'],
  ['1 < 2', 'a `<` that is not escaped'],
  ['<a href=y.html>', 'an attribute without quotes'],
  ["<a href='y.html'>", 'an attribute without quotes'],
  ['<p "x">', 'the tag <p "x">'],
  ['<meta http-equiv="refresh" content="0">', 'a meta element that acts as refresh'],
  ['<!ENTITY x>', 'a declaration inside the page'],
  // Browsers end the comment there, and what looks like the rest of it is of the page.
  ['<!--><p onclick="x()"> -->', 'an event handler'],
  ['<!-- --!><p onclick="x()"> -->', 'an event handler'],
])('%s is found', (body, message) => expect(faults(body)).toEqual([`3 ${message}`]))

test('bytes are checked as the text that they are, where files of their kind are', () => {
  const check = createCheck()
  for (const path of ['a.json', 'a.csv', 'a.txt', 'a.js']) check.see(path, Buffer.from('{'))
  const none = { wanted: NO_FILES, has: () => false, published: NO_FILES, gone: [] }
  const site = { disk: createDisk(), next: '', output: '', ...none }
  expect(check.faults({ ...site, changed: new Set() }).map(({ path }) => path)).toEqual(['a.json'])
})

test('a page without a policy is found, and one that loads before it', () => {
  const check = createCheck()
  check.see('a.html', '<!doctype html><link rel="stylesheet" href="https://example.org/">')
  const none = { wanted: NO_FILES, has: () => false, published: NO_FILES, gone: [] }
  const site = { disk: createDisk(), next: '', output: '', ...none }
  expect(check.faults({ ...site, changed: new Set() }).map(({ message }) => message)).toEqual([
    'a load from elsewhere: https://example.org/',
    'a load before the policy',
    'no Content-Security-Policy',
  ])
})

test.each([
  '<script src="x.js"></script>',
  '<img src="x.js">',
  '<script></script>',
  '<style></style>',
])('%s is found before the policy, and not behind it', (load) => {
  const [head = '', policy = ''] = HEAD.split('<meta http-equiv')
  const before = faultsOfFiles([
    ['a.html', `${head}${load}<meta http-equiv${policy}`],
    ['x.js', ''],
  ])
  expect(before).toEqual(['a.html:2 a load before the policy'])
  expect(
    faultsOfFiles([
      ['a.html', HEAD + load],
      ['x.js', ''],
    ]),
  ).toEqual([])
})

test.each([
  ['x.json', '{', 1],
  ['feed.xml', '<feed>\n<a>', 2],
  ['x.svg', '<svg>\n<script/></svg>', 2],
  ['x.css', 'a{}\n@import "x"', 2],
  ['x.css', 'a{background:url(//example.org/x)}', 1],
])('%s with %j is found in line %d', (path, content, line) => {
  expect(faultsOf({ [path]: content })[0]).toContain(`${path}:${line} `)
})

test('names that differ in capitals alone are found', () => {
  expect(faultsOf({ 'a/Foo.txt': '', 'a/foo.txt': '' })).toEqual([
    'a/foo.txt:1 its name differs from a/Foo.txt in capitals alone',
  ])
})

test('a name of a file and of a folder is found', () => {
  expect(faultsOf({ a: '', 'a/b/x.txt': '', 'ab/x': '' })).toContain(
    'a:1 it is a file and a folder; where one is public/a, give that another name',
  )
  expect(faultsOf({ a: '', 'ab/x': '', 'c/a': '' })).toEqual([])
})

test('in a feed an attribute that could run is a fault, a text about one is not', () => {
  const feed = (part: string): readonly string[] => faultsOf({ 'feed.xml': `<feed>${part}</feed>` })
  expect(feed('<a title="x" onclick="run()"/>')).toEqual(['feed.xml:1 an event handler'])
  expect(feed('<script/>')).toEqual(['feed.xml:1 the element <script>'])
  expect(feed('<title>&lt;img src=x onerror=alert(1)></title>')).toEqual([])
  expect(feed('<a title="x onclick=y"/>')).toEqual([])
})

/** Faults where pages were kept and some files are gone. */
function faultsWithout(
  kept: Readonly<Record<string, string>>,
  gone: readonly string[],
  head = HEAD,
) {
  const bodies = new Map(Object.entries(kept))
  const disk = {
    ...createDisk(),
    read: (path: string) => Buffer.from(`${head}</head><body>\n${bodies.get(path.slice(8))}`),
  }
  const listed = (paths: readonly string[]) => FileList.of(paths.map((path) => [path, '']))
  const wanted = listed(Object.keys(kept))
  const site = {
    disk,
    next: '/next',
    output: '/output',
    wanted,
    has: (path: string) => wanted.has(path),
    published: listed([...wanted.paths, ...gone]),
    gone,
  }
  return createCheck()
    .faults({ ...site, changed: new Set() })
    .map(({ path, message }) => `${path}: ${message}`)
}

const MANY = Array.from({ length: 40 }, (_, at) => `a/${at}.html`)

test.each([
  ['the first', ['a/x.html', 'all-2025-11.html', '2025-11.html'], 'a/x.html'],
  ['a name that another ends with', ['all-2025-11.html', '2025-11.html'], '2025-11.html'],
  ['a name that ends with another', ['all-2025-11.html', '2025-11.html'], 'all-2025-11.html'],
  ['one of many', MANY, 'a/7.html'],
])('a link of a kept page to a file that is gone is found: %s', (_, gone, target) => {
  const kept = { 'x.html': `<a href="${target}">`, 'y.html': '<a href="x.html">' }
  expect(faultsWithout(kept, gone)).toEqual([`x.html: a link to ${target}, which is removed`])
})

const piece = fc.stringMatching(/^[a-zA-Z0-9_-]{1,6}$/)
const segment = fc.oneof(
  piece,
  fc.constantFrom(
    'index',
    'feed',
    '2',
    '12',
    '2031-05',
    '稀土',
    '稀土x',
    'x稀土',
    'a b',
    'a&b',
    '',
    '%',
  ),
)
const goneName = fc
  .tuple(
    fc.array(fc.oneof(piece, fc.constantFrom('d', 'v1.2', '稀')), { maxLength: 2 }),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.html', '.md', '.feed.xml', '.2.html', '.2025', '.V2', '.é', ''),
  )
  .map(([folders, names, ending]) => [...folders, names.join('.') + ending].join('/'))
  .filter(
    (path) => /[^./]$/.test(path) && !path.split('/').includes('..') && !path.includes('kept'),
  )
/** Links as templates and people write them. */
const spelling = fc.constantFrom(
  (path: string) => encodeURI(path).replaceAll('&', '&amp;'),
  (path: string) => path.split('/').map(encodeURIComponent).join('/'),
  (path: string) => `./${encodeURI(path).replaceAll('&', '&amp;')}`,
  (path: string) => `${encodeURI(path).replaceAll('&', '&#38;')}?q=1.5#x`,
)

test('whatever goes, and however it is linked to, asking for names finds what reading all pages does', () => {
  // So many that no page is asked for them.
  const besides = Array.from({ length: 1200 }, (_, at) => `z/z${at}.html`)
  const link = fc.tuple(fc.nat(), spelling, fc.constantFrom('12.5%. Added.', '<p>a.b.', ' '))
  const pages = fc.array(fc.tuple(fc.nat(2), fc.array(link, { maxLength: 3 })), { minLength: 1 })
  let found = 0
  fc.assert(
    fc.property(fc.uniqueArray(goneName, { minLength: 1, maxLength: 8 }), pages, (gone, drawn) => {
      const kept = Object.fromEntries(
        drawn.map(([depth, links], at) => [
          `${'k/'.repeat(depth)}kept${at}.html`,
          links
            .map(([which, spell, text]) => {
              const path = '../'.repeat(depth) + (gone[which % gone.length] ?? '')
              return `${text}<a href="${spell(path)}">`
            })
            .join(''),
        ]),
      )
      const asked = faultsWithout(kept, gone)
      found += asked.length
      expect(asked).toEqual(faultsWithout(kept, [...gone, ...besides]))
    }),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(300)
})

test('a page of the owner, which is never checked, may lead to what is gone', () => {
  const kept = { 'x.html': '<a href="a/x.html">' }
  expect(faultsWithout(kept, ['a/x.html'], '<!doctype html><html><head>')).toEqual([])
})

test('that thousands of files go takes as long as they are many', async () => {
  const found = await growth((count) => {
    const gone = Array.from({ length: count }, (_, at) => `a/${1e6 + at}.html`)
    return () => faultsWithout({ 'x.html': '<p>' }, gone)
  }, eighths(16_000))
  expect(found).toMatchObject({ isSteep: false })
})
