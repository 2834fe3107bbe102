import fc from 'fast-check'
import { expect, test } from 'vitest'
import { link } from '../../src/text/link.ts'

/** Folders and files that begin alike, and ones below each other. */
const permalink = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'ab', 'zh', 't'), { maxLength: 3 }),
    fc.constantFrom('index.html', 'a.html', 'ab.html', '404.html'),
  )
  .map(([folders, file]) => [...folders, file].join('/'))

test.each(['https://example.org/', 'https://example.org/a/zh/', 'file:///home/a%20b/site/'])(
  'below %s a link leads where its page is, by a relative address',
  (root) => {
    fc.assert(
      fc.property(permalink, permalink, fc.constantFrom('', '#i-1'), (from, to, mark) => {
        const address = link(from, to + mark)
        expect(new URL(address, root + from).href).toBe(root + to + mark)
        expect(address).not.toMatch(/^\/|:/)
      }),
    )
  },
)

test('it goes up no further than it has to', () => {
  expect(link('zh/a/x.html', 'zh/a/y.html')).toBe('y.html')
  expect(link('zh/a/x.html', 'zh/t/y.html')).toBe('../t/y.html')
  expect(link('zh/a/x.html', 'zha/y.html')).toBe('../../zha/y.html')
})
