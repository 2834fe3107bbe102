import { expect, test } from 'vitest'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { html } from '../../../src/text/html.ts'
import { frame } from '../../../templates/parts/frame.ts'
import { sheetOf } from '../sheet.ts'

const OPTIONS = { title: 'Kites', description: 'They fly', main: html`<h1>Kites</h1>` }

/** The link home of a page, as it stands. */
function nameplate(sheet: Sheet<null>, inline = false): string {
  const page = frame(sheet, inline ? { ...OPTIONS, inline } : OPTIONS)
  return /<a class="nameplate.*?<\/a>/s.exec(page)?.[0] ?? ''
}

test('a logo in the folder of the site stands in place of the seal', () => {
  const sheet = sheetOf('a/x.html', null)
  const site = { ...sheet.site, assets: { ...sheet.site.assets, 'logo.png': 'logo.png' } }
  expect(nameplate(sheet)).toContain('<svg')
  expect(nameplate({ ...sheet, site })).toContain('<img src="../logo.png" alt="">')
  expect(nameplate({ ...sheet, site })).not.toContain('<svg')
})

test('the page for missing addresses loads no logo: at some depth it would be missing, too', () => {
  const sheet = { ...sheetOf('404.html', null), kind: '404' }
  const site = { ...sheet.site, assets: { 'logo.svg': 'logo.svg' } }
  expect(nameplate({ ...sheet, site }, true)).not.toMatch(/<svg|<img/)
  expect(nameplate(sheet, true)).toContain('<svg')
})

test.each([
  ['en', '<span>Digest <small lang="zh-Hans">文摘</small></span>'],
  ['zh', '<span>文摘 <small lang="en">Digest</small></span>'],
] as const)('the site has the name of the language of its page: %s', (language, name) => {
  const sheet = sheetOf('index.html', null, language)
  const site = { ...sheet.site, title: { en: 'Digest', zh: '文摘' } }
  expect(nameplate({ ...sheet, site })).toContain(name)
})
