// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { forgetVisits, goOn, markNew } from '../../src/browser/newSince.ts'
import { READING_EN } from '../../src/browser/words.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

beforeEach(() => localStorage.clear())

/** Opens the front page with these articles, newest first; tells count and marked rows. */
function openFront(ids: readonly string[], time: number): { said: string; marked: string[] } {
  const rows = ids
    .map(
      (id) =>
        `<li class="row"><div class="when"></div><h3 class="headline"><a href="/x/a/${id}.html">${id}</a></h3></li>`,
    )
    .join('')
  document.body.innerHTML = `<p data-new="${ids.join(' ')}" hidden></p><ol>${rows}</ol><footer><a href="/x/index.json">Data</a></footer>`
  markNew(time, READING_EN)
  return seen()
}

function seen(): { said: string; marked: string[] } {
  const place = document.querySelector<HTMLElement>('[data-new]')
  return {
    said: place?.hidden === false ? (place.firstChild?.textContent ?? '') : '',
    marked: [...document.querySelectorAll('.row:has(b.new) a')].map((link) => link.textContent),
  }
}

test('on a first visit nothing is new', () => {
  expect(openFront(['b', 'a'], DAY)).toEqual({ said: '', marked: [] })
})

test('what came since the last visit is counted and marked', () => {
  openFront(['b', 'a'], DAY)
  expect(openFront(['d', 'c', 'b', 'a'], 2 * DAY)).toEqual({
    said: '2 new since your last visit ',
    marked: ['d', 'c'],
  })
})

test('it stays new for the whole visit, and no longer', () => {
  openFront(['a'], DAY)
  openFront(['b', 'a'], 2 * DAY)
  expect(openFront(['b', 'a'], 2 * DAY + 20 * MINUTE).marked).toEqual(['b'])
  expect(openFront(['b', 'a'], 2 * DAY + 40 * MINUTE).marked).toEqual(['b'])
  expect(openFront(['b', 'a'], 2 * DAY + 80 * MINUTE).marked).toEqual([])
})

test('reading an article keeps the visit going', () => {
  openFront(['a'], DAY)
  openFront(['b', 'a'], 2 * DAY)
  goOn(2 * DAY + 25 * MINUTE)
  expect(openFront(['b', 'a'], 2 * DAY + 50 * MINUTE).marked).toEqual(['b'])
})

test('an article that slips in between older ones is new', () => {
  openFront(['c', 'a'], DAY)
  expect(openFront(['c', 'b', 'a'], 2 * DAY).marked).toEqual(['b'])
})

test('what comes up only because others went is not new', () => {
  openFront(['d', 'c'], DAY)
  expect(openFront(['c', 'b', 'a'], 2 * DAY).marked).toEqual([])
})

test('when all that can be counted are new, it says that there may be more', () => {
  openFront(['a'], DAY)
  expect(openFront(['d', 'c'], 2 * DAY).said).toBe('2 or more new since your last visit ')
})

test('other pages mark what the front page found new', () => {
  openFront(['a'], DAY)
  openFront(['b', 'a'], 2 * DAY)
  for (const sign of document.querySelectorAll('b.new, [data-new]')) sign.remove()
  markNew(2 * DAY + MINUTE, READING_EN)
  expect(seen().marked).toEqual(['b'])
})

test('forgetting takes marks and memory away', () => {
  openFront(['a'], DAY)
  openFront(['b', 'a'], 2 * DAY)
  document.querySelector<HTMLButtonElement>('[data-new] button')?.click()
  expect(seen()).toEqual({ said: '', marked: [] })
  expect(localStorage.length).toBe(0)
  expect(openFront(['c', 'b', 'a'], 3 * DAY).marked).toEqual([])
})

test('sites below one host do not share a memory', () => {
  openFront(['a'], DAY)
  document.querySelector('footer a')?.setAttribute('href', '/other/index.json')
  forgetVisits()
  expect(localStorage.length).toBe(1)
})

test('what another program left in the storage is no harm', () => {
  openFront(['a'], DAY)
  for (const junk of ['', '{"at":1}', '|||||', 'x|y|z', '999999999999999|a']) {
    const key = localStorage.key(0) ?? ''
    localStorage.setItem(key, junk)
    expect(() => openFront(['a'], DAY)).not.toThrow()
  }
})
