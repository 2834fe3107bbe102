import type { SourceView } from '../src/digest/views/source.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { html } from '../src/text/html.ts'
import { multiples, outsideLine, topicMultiples, yearsOf } from './parts/charts/bars.ts'
import { frame } from './parts/frame.ts'
import { partLinks, rangeOrNull, yearSections, years } from './parts/listing.ts'
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
  const months = summary?.topics[0]?.months ?? []
  return frame(sheet, {
    title: display(name.text),
    description: `${display(name.text)}${words.colon}${lead}`,
    main: html`<header class="main opening"><h1${sizeOf(name.text) === 'long' && html` class="long"`}${attributes(name, tagOf(language))}>${display(name.text)}</h1><p class="standfirst">${breakingRange(lead)}</p></header>
<div class="main">${yearSections(
      sheet,
      view.blocks,
      {
        beside: summary && part.older === null ? decimal(summary.articles) : label,
        above: summary && years(sheet, summary.years),
      },
      (article) => row(sheet, article, { time: 'day', topic: true }),
    )}
${partLinks(sheet, part)}</div>
${
  summary &&
  months.length > 0 &&
  html`<aside class="margin" aria-label="${words.overview}"><section class="block"><div class="label"><h2>${words.byMonthAndTopic}</h2> <span>${yearsOf(months)}</span></div>${multiples(sheet, topicMultiples(sheet, summary.topics))}${outsideLine(sheet, summary.outside)}</section></aside>`
}`,
  })
}
