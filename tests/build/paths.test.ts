import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { outputFault, sitePath, workFolder } from '../../src/build/files/paths.ts'

test.each([
  'index.html',
  'a/x.html',
  '_headers',
  'assets/style.0a1b2c3d.css',
  'd/稀土.txt',
  '.nojekyll',
  'x'.repeat(200),
])('%j is a path of the site', (path) => expect(sitePath(path)).toBe(path))

test.each([
  '',
  '/etc/passwd',
  '../x.html',
  'a/../../x.html',
  'a/./x.html',
  'a//x.html',
  'a/',
  'a\\..\\x.html',
  'C:x.html',
  'a\u0000.html',
  'a\n.html',
  'a\u202egpj.html',
  'e\u0301.html',
  'a\ud800.html',
  'con',
  'a/aux.html',
  'LPT1.txt',
  'a.',
  'a ',
  `${'x'.repeat(201)}`,
  'a?b',
  'a*b',
])('%j is none', (path) => expect(() => sitePath(path)).toThrow('No path for a page'))

test('a step up or on the spot is told as such', () => {
  expect(() => sitePath('a/../x')).toThrow('has a part ".."')
  expect(() => sitePath('./x')).toThrow('has a part "."')
})

const guarded = { project: '/home/me/news', articles: '/home/me/news/articles' }

test.each(['/home/me/news/_site', '/home/me/site', '/srv/www/news', '/home/me/newspaper'])(
  '%s may be the output',
  (output) => expect(outputFault(output, guarded)).toBeNull(),
)

test.each([
  ['/', 'root of the disk'],
  ['/proc/site', 'where the system keeps no files'],
  [homedir(), 'home folder'],
  [dirname(homedir()), homedir() === '/root' ? 'root of the disk' : 'home folder'],
  ['/home/me/news/articles', 'is the folder of the articles'],
  ['/home/me/news/articles/out', 'stands in the folder of the articles'],
  ['/home/me/news', 'holds the folder of the articles'],
  ['/home', 'holds the folder of the articles'],
  ['/home/me/news/src', 'stands in src/'],
  ['/home/me/news/node_modules/x', 'stands in node_modules/'],
  ['/home/me/news/.git', 'stands in .git/'],
  ['/srv/node_modules/x', 'stands in node_modules/'],
])('%s may not: %s', (output, fault) => expect(outputFault(output, guarded)).toContain(fault))

test('the project may not be the output, wherever the articles are', () => {
  const elsewhere = { ...guarded, articles: '/srv/articles' }
  expect(outputFault('/home/me/news', elsewhere)).toContain('is or holds the project')
})

test('where the articles are the whole disk, nothing can be the output', () => {
  const whole = { project: '/home/me/news', articles: '/' }
  expect(outputFault('/srv/site', whole)).toContain('stands in the folder of the articles')
})

test('what is not of the site stands beside it', () => {
  expect(workFolder(join('/srv', 'www', 'news'))).toBe('/srv/www/.cinnabar/news')
})
