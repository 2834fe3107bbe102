/** The front page of a site without articles: it says what to do. */
import type { Sheet } from '../../src/digest/views/page.ts'
import { type Html, html } from '../../src/text/html.ts'
import { addressFrom } from './address.ts'
import { frame } from './frame.ts'
import { wordsOf } from './words.ts'

/** What each step is done with, in the order of the steps. */
const WITH = [null, 'articles/anything.txt', 'npm run build']

export function emptySite(sheet: Sheet<unknown>): string {
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  return frame(sheet, {
    title: words.empty,
    description: sheet.site.description[sheet.language] || words.empty,
    current: 'index',
    main: html`
      <div class="text">
        <h1>${words.empty}</h1>
        <p class="statement">${words.emptyLead}<code>articles/</code></p>
        <ol role="list" class="messages">${words.emptySteps.map(stepLine)}</ol>
        <p class="caption more">
          ${words.emptyReport}<a class="link" href="${page('report.html')}">${words.report}</a>
        </p>
      </div>
    `,
  })
}

function stepLine(step: string, at: number): Html {
  const code = WITH[at] && html` <code class="unit">${WITH[at]}</code>`
  return html`<li>${at + 1}. ${step}${code}</li>`
}
