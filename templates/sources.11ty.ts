import { nameOf } from '../src/digest/refs.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type { SourceEntry, SourcesView } from '../src/digest/views/sources.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { othersList, rangeOrNull, talliesLine } from './parts/listing.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('sources')

export function render({ sheet }: Data<SourcesView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead = words.sourcesLead(view.sourceCount, view.articles)
  return frame(sheet, {
    title: words.sources,
    description: lead,
    main: html`<header class="main opening"><h1>${words.sources}</h1><p class="standfirst">${lead}${view.without > 0 && `${words.gap}${words.withoutSource(view.without)}`}</p></header>
<div class="full"><table><caption class="hidden-text">${words.sources}</caption>
<thead><tr><th scope="col">${words.source}</th><th scope="col" class="amount">${words.articlesHeading}</th><th scope="col" class="wide">${words.topics}</th><th scope="col" class="wide">${words.firstAndLast}</th></tr></thead>
<tbody>${view.sources.map((source) => line(sheet, source))}</tbody></table></div>
${view.others.count > 0 && html`<section class="full block"><div class="label"><h2>${words.moreSources}</h2> <span class="count">${decimal(view.others.count)}</span></div>${othersList(sheet, view.others)}</section>`}`,
  })
}

function line(sheet: Sheet<SourcesView>, { ref, count, range, topics }: SourceEntry): Html {
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  return html`<tr><th scope="row"><a class="link" href="${page(ref.permalink)}"${attributes(nameOf(ref), here)}>${display(ref.name)}</a></th><td class="amount">${decimal(count)}</td><td class="wide context">${talliesLine(sheet, topics)}</td><td class="wide unit">${rangeOrNull(sheet, range)}</td></tr>\n`
}
