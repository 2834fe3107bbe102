import { expect, test } from 'vitest'
import { openAnchors } from '../../src/build/check/anchors.ts'

test('pages with a link to a place that no page has are told, each once and no others', () => {
  const anchors = openAnchors()
  for (let page = 0; page < 300; page++) {
    for (let id = 0; id < 20; id++) {
      anchors.place(`${page}.html`, `i-${id}`)
      anchors.link(`${page}.html`, `${(page * 7) % 300}.html`, `i-${19 - id}`)
    }
  }
  expect(anchors.unmatched().size).toBe(0)
  anchors.link('4.html', '4.html', 'i-20')
  anchors.link('5.html', '5.html', 'i-0')
  anchors.link('6.html', '6.html', '')
  anchors.link('6.html', '300.html', 'i-1')
  anchors.link('4.html', '4.htm', 'li-0')
  const unmatched = anchors.unmatched()
  expect([...unmatched.keys()]).toEqual(['4.html', '6.html'])
  expect([...unmatched.values()].map(({ size }) => size)).toEqual([2, 2])
})
