import type { MovedView } from '../src/digest/views/moved.ts'
import { display } from '../src/text/display.ts'
import { html } from '../src/text/html.ts'
import { addressFrom } from './parts/address.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, tagOf } from './parts/text.ts'
import { refName } from './parts/topicName.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('moved')

export function render({ sheet }: Data<MovedView>): string {
  const { view, language } = sheet
  const { name, to } = view
  const { topicMoved } = wordsOf(language)
  const here = tagOf(language)
  const address = addressFrom(sheet).page(to.permalink)
  const now = refName(sheet, to)
  const link = html`<a class="link" href="${address}"${attributes(now, here)}>${display(now.text)}</a>`
  return frame(sheet, {
    title: display(name.text),
    description: `${topicMoved} ${display(now.text)}`,
    current: 'topics',
    canonical: to.permalink,
    main: opening(
      html`<h1${attributes(name, here)}>${display(name.text)}</h1>`,
      html`${topicMoved} ${link}`,
    ),
  })
}
