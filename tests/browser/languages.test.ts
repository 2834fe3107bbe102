// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { keepInsight, keepPlace } from '../../src/browser/languages.ts'

test('another language opens at the same search and place', () => {
  document.body.innerHTML = '<a class="language" href="https://e.org/zh/search.html">中文</a>'
  const link = document.querySelector('a')
  keepPlace()
  link?.addEventListener('click', (event) => event.preventDefault())
  history.replaceState(null, '', '?q=gold#i-1')
  link?.click()
  expect(link?.href).toBe('https://e.org/zh/search.html?q=gold#i-1')
  history.replaceState(null, '', '?q=tin')
  link?.click()
  expect(link?.href).toBe('https://e.org/zh/search.html?q=tin')
})

test('an article opens in another language at the insight that is being read', () => {
  document.body.innerHTML =
    '<a class="language" href="https://e.org/zh/a/1.html">中文</a><p class="insight" id="i-1"></p><p class="insight" id="i-2"></p><p class="insight" id="i-3"></p>'
  const link = document.querySelector('a')
  const tops = [200, 300, 400]
  for (const [at, insight] of document.querySelectorAll('.insight').entries())
    insight.getBoundingClientRect = () => new DOMRect(0, tops[at], 0, 60)
  keepInsight()
  link?.addEventListener('click', (event) => event.preventDefault())
  history.replaceState(null, '', '#lead')
  link?.click()
  expect(link?.hash).toBe('#lead')
  tops.splice(0, 3, -90, 16, 80)
  link?.click()
  expect(link?.hash).toBe('#i-2')
})
