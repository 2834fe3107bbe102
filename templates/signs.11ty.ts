import { html } from '../src/text/html.ts'
import { block, pairs } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { opening } from './parts/opening.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('signs')

export function render({ sheet }: Data<null>): string {
  const words = wordsOf(sheet.language)
  const { signsLead, signsSay: say } = words
  const parts: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      words.figures,
      [
        ['≠', say.differs],
        ['=', say.agrees],
        ['≈ > < ≥ ≤', say.limits],
        [words.inUnits, say.units],
      ],
    ],
    [
      words.articlesHeading,
      [
        ['2.3', say.insight],
        ['¹', say.citation],
        ['¶ 1', say.paragraph],
        ['L7', say.line],
        [words.sameStory, say.story],
      ],
    ],
    [
      words.dump,
      [
        [words.chrome, say.chrome],
        [words.leftOver, say.leftOver],
        [words.account, say.account],
      ],
    ],
  ]
  return frame(sheet, {
    title: words.signs,
    description: signsLead,
    main: html`
      ${opening(html`<h1>${words.signs}</h1>`, signsLead)}
      <div class="main">
        ${parts.map(([heading, signs]) => block(heading, pairs(signs.map(([sign, says]) => [html`<b>${sign}</b>`, says]))))}
      </div>
    `,
  })
}
