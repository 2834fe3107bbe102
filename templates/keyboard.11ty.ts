import { type Html, html } from '../src/text/html.ts'
import { KEYS_EN, KEYS_ZH, type KeyWords } from '../src/text/keys.ts'
import { block, pairs } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import type { Words } from './parts/words.en.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('keyboard')

export function render({ sheet }: Data<null>): string {
  const words = wordsOf(sheet.language)
  const keys = sheet.language === 'zh' ? KEYS_ZH : KEYS_EN
  return frame(sheet, {
    title: keys.title,
    description: words.keysLead,
    main: html`
      ${opening(html`<h1>${keys.title}</h1>`, words.keysLead, html`<p class="plain">${words.keysNeed}</p>`)}
      <div class="main">
        <div class="columns">${keys.parts.map(part)}</div>
        <p class="more scripted"><label><input type="checkbox" data-keys> ${keys.on}</label></p>
      </div>
      <aside class="margin" aria-label="${words.keptHere}">${block(words.keptHere, kept(words))}</aside>
    `,
  })
}

/** What the browser keeps of a reader, and a button that forgets it. */
function kept({ keptHint, forget, forgotten }: Words): Html {
  return html`
    <p class="caption">${keptHint}</p>
    <p class="more scripted">
      <button class="button" type="button" data-forget="${forgotten}">${forget}</button>${' '}
      <span class="caption" role="status"></span>
    </p>
  `
}

function part({ title, keys }: KeyWords['parts'][number]): Html {
  const rows = keys.map(([names, does]) => {
    const all = names.split(' ').map((key) => html`<kbd>${key}</kbd> `)
    return [all, does] as const
  })
  return html`<section><h2 class="label">${title}</h2>${pairs(rows)}</section>`
}
