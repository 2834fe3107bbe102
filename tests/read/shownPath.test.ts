import { expect, test } from 'vitest'
import { shownPath } from '../../src/read/shownPath.ts'

test.each([
  ['/srv/news/_site', '_site'],
  ['/srv/news', '.'],
  ['/srv/site', '../site'],
  ['/', '/'],
  ['/mnt/usb/site', '/mnt/usb/site'],
])('who stands in /srv/news is told of %s as %s', (path, shown) => {
  expect(shownPath(path, '/srv/news')).toBe(shown)
})
