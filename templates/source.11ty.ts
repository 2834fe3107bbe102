import type { Sheet } from '../src/digest/views/page.ts'
import type { SourceSummary, SourceView } from '../src/digest/views/source.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { block } from './parts/block.ts'
import { multiples, outsideLine, topicMultiples, yearsOf } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { partLinks, rangeOrNull, yearSections, years } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
import { row } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, sizeOf, tagOf } from './parts/text.ts'
import { breakingRange } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('source')

export function render({ sheet }: Data<SourceView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { name, summary, range, part } = view
  const label = rangeOrNull(sheet, range)
  const lead = summary
    ? words.sourceLead(summary.articles, summary.topicCount, label)
    : words.partLead(label)
  const isLong = sizeOf(name.text) === 'long'
  const own = html`${isLong && html` class="long"`}${attributes(name, tagOf(language))}`
  const heading = html`<h1${own}>${display(name.text)}</h1>`
  return frame(sheet, {
    title: display(name.text),
    description: `${display(name.text)}${words.colon}${lead}`,
    main: html`
      ${opening(heading, breakingRange(lead))}
      <div class="main">
        ${articles(sheet, label)}
        ${partLinks(sheet, part)}
      </div>
      ${summary && charts(sheet, summary)}
    `,
  })
}

function articles(sheet: Sheet<SourceView>, range: string | null): Html {
  const { summary, part, blocks } = sheet.view
  const head = {
    beside: summary && part.older === null ? decimal(summary.articles) : range,
    above: summary && years(sheet, summary.years),
  }
  return yearSections(sheet, blocks, head, (article) =>
    row(sheet, article, { time: 'day', topic: true }),
  )
}

function charts(sheet: Sheet<SourceView>, { topics, outside }: SourceSummary): Html | false {
  const months = topics[0]?.months ?? []
  if (months.length === 0) return false
  const words = wordsOf(sheet.language)
  const drawn = [multiples(sheet, topicMultiples(sheet, topics)), outsideLine(sheet, outside)]
  const years = html`<span>${yearsOf(months)}</span>`
  return html`
    <aside class="margin" aria-label="${words.overview}">
      ${block(words.byMonthAndTopic, drawn, years)}
    </aside>
  `
}
