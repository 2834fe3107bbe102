import type { NamesView } from '../src/digest/views/names.ts'
import { decimal } from '../src/text/decimal.ts'
import { display } from '../src/text/display.ts'
import { html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { counted, label } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { partLinks, tallies } from './parts/listing.ts'
import { opening } from './parts/opening.ts'
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
  const largestFirst = html`
    <p class="caption more">
      <a class="link" href="${page(`${of}.html`)}">${words.largestFirst}</a>
    </p>
  `
  return frame(sheet, {
    title,
    description: title,
    ...(of === 'topics' && { current: 'topics' }),
    main: html`
      ${opening(html`<h1>${list}</h1>`, words.fromTo(first, last), largestFirst)}
      <section class="full block">
        ${label(words.byName, counted(decimal(part.count)))}
        ${tallies(sheet, names)}
        ${partLinks(sheet, { newer: before, older: after }, { newer: words.namesBefore, older: words.namesAfter })}
      </section>
    `,
  })
}
