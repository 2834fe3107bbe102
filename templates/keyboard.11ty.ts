import { type Html, html } from '../src/text/html.ts'
import { KEYS_EN, KEYS_ZH, type KeyWords } from '../src/text/keys.ts'
import { frame } from './parts/frame.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('keyboard')

export function render({ sheet }: Data<null>): string {
  const words = wordsOf(sheet.language)
  const keys = sheet.language === 'zh' ? KEYS_ZH : KEYS_EN
  return frame(sheet, {
    title: keys.title,
    description: words.keysLead,
    main: html`<header class="main opening"><h1>${keys.title}</h1><p class="standfirst">${words.keysLead}</p></header>
<div class="main"><div class="columns">${keys.parts.map(part)}</div>
<p class="more scripted"><label><input type="checkbox" data-keys> ${keys.on}</label></p></div>
<aside class="margin" aria-label="${words.keptHere}">
<section class="block"><h2 class="label">${words.keptHere}</h2><p class="caption">${words.keptHint}</p><p class="more scripted"><button class="button" type="button" data-forget="${words.forgotten}">${words.forget}</button> <span class="caption" role="status"></span></p></section>
</aside>`,
  })
}

function part({ title, keys }: KeyWords['parts'][number]): Html {
  return html`<section><h2 class="label">${title}</h2><dl class="pairs">${keys.map(([names, does]) => html`<dt>${names.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd>`)}</dl></section>`
}
