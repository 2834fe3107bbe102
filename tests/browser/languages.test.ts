// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { keepPlace } from '../../src/browser/languages.ts'

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
