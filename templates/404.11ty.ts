import type { NotFoundView } from '../src/digest/views/notFound.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { frame, searchForm } from './parts/frame.ts'
import { rows } from './parts/listing.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { tagOf } from './parts/text.ts'
import type { Words } from './parts/words.en.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('404')

/**
 * Where the settings name no address the links are relative, and hold at one depth alone until a script
 * mends them. Without one a reader goes up folder by folder: that leads home from any depth.
 */
export function render({ sheet }: Data<NotFoundView>): string {
  const { view, language, alternates, site } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const link = (permalink: string, label: string): Html =>
    html`<a class="link" href="${page(permalink)}">${label}</a>`
  const others = alternates.filter((other) => other.language !== language)
  return frame(sheet, {
    title: words.missing,
    description: words.missingLead,
    inline: true,
    ownSearch: true,
    main: html`
      <div class="text">
        <p aria-hidden="true">404</p>
        <h1>${words.missing}</h1>
        <p class="statement">${words.missingLead}</p>
        ${searchForm(page('search.html'), words.searchDigest, words)}
        <p class="tools more">
          ${link('index.html', words.latest)} ${link('topics.html', words.topics)} ${link('all.html', words.allTitles)}
        </p>
        ${site.url === null && folders(words)}
        ${others.map((other) => inOtherLanguage(sheet, other))}
        ${view.newest.length > 0 && newest(sheet)}
      </div>
    `,
  })
}

/** Ways out that need no address of the site. */
function folders({ missingHint, thisFolder, folderUp }: Words): Html {
  return html`
    <form class="more plain" data-up>
      <p class="caption">${missingHint}</p>
      <p class="tools">
        <button class="button" formaction="index.html">${thisFolder}</button>
        <button class="button" formaction="../index.html">${folderUp}</button>
      </p>
    </form>
  `
}

function inOtherLanguage(
  sheet: Sheet<NotFoundView>,
  { language, permalink }: Sheet<NotFoundView>['alternates'][number],
): Html {
  const { missing, latest, stop } = wordsOf(language)
  const home = addressFrom(sheet).file(permalink.replace(/404\.html$/, 'index.html'))
  return html`
    <p class="caption more" lang="${tagOf(language)}">
      ${missing}${stop} <a class="link" href="${home}">${latest}</a>
    </p>
  `
}

function newest(sheet: Sheet<NotFoundView>): Html {
  return html`
    <section>
      <h2 class="label">${wordsOf(sheet.language).newest}</h2>
      ${rows(sheet, sheet.view.newest, { time: 'year', topic: true })}
    </section>
  `
}
