import { nameOf } from '../src/digest/refs.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type { SourceEntry, SourcesView } from '../src/digest/views/sources.ts'
import { decimal } from '../src/text/decimal.ts'
import { type Html, html } from '../src/text/html.ts'
import { frame } from './parts/frame.ts'
import { othersBlock, rangeOrNull, talliesLine } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { textLink } from './parts/textLink.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('sources')

export function render({ sheet }: Data<SourcesView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const lead =
    view.articles === 0 ? words.empty : words.sourcesLead(view.sourceCount, view.articles)
  const without = view.without > 0 && `${words.gap}${words.withoutSource(view.without)}`
  return frame(sheet, {
    title: words.sources,
    description: lead,
    main: html`
      ${opening(html`<h1>${words.sources}</h1>`, [lead, without])}
      ${view.sources.length > 0 && table(sheet)}
      ${othersBlock(sheet, words.moreSources, view.others)}
    `,
  })
}

function table(sheet: Sheet<SourcesView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  return html`
    <div class="full">
      <table>
        <caption class="hidden-text">${words.sources}</caption>
        <thead>
          <tr>
            <th scope="col">${words.source}</th>
            <th scope="col" class="amount">${words.articlesHeading}</th>
            <th scope="col" class="wide">${words.topics}</th>
            <th scope="col" class="wide">${words.firstAndLast}</th>
          </tr>
        </thead>
        <tbody>${view.sources.map((source) => line(sheet, source))}</tbody>
      </table>
    </div>
  `
}

function line(
  sheet: Sheet<SourcesView>,
  { ref, count, range, topics, topicCount }: SourceEntry,
): Html {
  const more = topicCount - topics.length
  return html`
    <tr>
      <th scope="row">${textLink(sheet, ref.permalink, nameOf(ref), 'link')}</th>
      <td class="amount">${decimal(count)}</td>
      <td class="wide context">${talliesLine(sheet, topics)}${more > 0 && html` <span class="unit">${wordsOf(sheet.language).more(more)}</span>`}</td>
      <td class="wide unit">${rangeOrNull(sheet, range)}</td>
    </tr>\n
  `
}
