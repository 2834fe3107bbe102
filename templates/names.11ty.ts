import type { NamesView } from '../src/digest/views/names.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { partLinks, tallies } from './parts/listing.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('names')

export function render({ sheet }: Data<NamesView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const { of, part, names, before, after } = view
  const list = of === 'topics' ? words.topics : words.sources
  const [first, last] = [display(part.first.text), display(part.last.text)]
  const title = words.namesFrom(list, first, last)
  return frame(sheet, {
    title,
    description: title,
    ...(of === 'topics' && { current: 'topics' }),
    main: html`<header class="main opening"><h1>${list}</h1><p class="standfirst">${words.fromTo(first, last)}</p><p class="caption more"><a class="link" href="${page(`${of}.html`)}">${words.largestFirst}</a></p></header>
<section class="full block"><div class="label"><h2>${words.byName}</h2> <span class="count">${decimal(part.count)}</span></div>${tallies(sheet, names)}
${partLinks(sheet, { newer: before, older: after }, { newer: words.namesBefore, older: words.namesAfter })}</section>`,
  })
}
