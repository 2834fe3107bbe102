import type { NotFoundView } from '../src/digest/views/notFound.ts'
import { html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { frame, searchForm } from './parts/frame.ts'
import { rows } from './parts/listing.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { tagOf } from './parts/text.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('404')

/**
 * Where the settings name no address the links are relative, and hold at one depth alone until a script
 * mends them. Without one a reader goes up folder by folder: that leads home from any depth.
 */
export function render({ sheet }: Data<NotFoundView>): string {
  const { view, language, alternates, site } = sheet
  const words = wordsOf(language)
  const { page, file } = addressFrom(sheet)
  const others = alternates.filter((other) => other.language !== language)
  return frame(sheet, {
    title: words.missing,
    description: words.missingLead,
    inline: true,
    ownSearch: true,
    main: html`<div class="text"><p aria-hidden="true">404</p><h1>${words.missing}</h1><p class="statement">${words.missingLead}</p>
${searchForm(page('search.html'), words.searchDigest, words)}
<p class="tools more"><a class="link" href="${page('index.html')}">${words.latest}</a> <a class="link" href="${page('topics.html')}">${words.topics}</a> <a class="link" href="${page('all.html')}">${words.allTitles}</a></p>
${
  site.url === null &&
  html`<form class="more plain" data-up><p class="caption">${words.missingHint}</p><p class="tools"><button class="button" formaction="index.html">${words.thisFolder}</button><button class="button" formaction="../index.html">${words.folderUp}</button></p></form>`
}
${others.map(({ language: other, permalink }) => html`<p class="caption more" lang="${tagOf(other)}">${wordsOf(other).missing}${other === 'zh' ? '。' : '.'} <a class="link" href="${file(permalink.replace(/404\.html$/, 'index.html'))}">${wordsOf(other).latest}</a></p>`)}
${view.newest.length > 0 && html`<section><h2 class="label">${words.newest}</h2>${rows(sheet, view.newest, { time: 'year', topic: true })}</section>`}</div>`,
  })
}
