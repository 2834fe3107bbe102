/** Figures that disagree, beside the line that has one of them. */
import type { ArticleDoubt, ArticleView } from '../../../src/digest/views/article.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf } from '../../../src/text/lang.ts'
import { fullDay } from '../../../src/text/time.ts'
import { addressFrom } from '../address.ts'
import { spread } from '../charts/spread.ts'
import { attributes, name, tagOf } from '../text.ts'
import { wordsOf } from '../words.ts'

/** Other articles named in a note; all stand on the figures page. */
const OTHERS = 3

export function doubtNote(sheet: Sheet<ArticleView>, doubt: ArticleDoubt): Html {
  const { language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const points = new Map(
    doubt.members.flatMap(({ value, raw }) =>
      value === null ? [] : [[value, { value, label: display(raw) }] as const],
    ),
  )
  const chart =
    points.size > 1
      ? spread(
          [...points.values()],
          [...points.values()].map(({ label }) => label).join(words.listSeparator),
        )
      : null
  const own = doubt.members.filter(({ article }) => article === null).length
  const others = doubt.members.filter(({ article }) => article !== null).slice(0, OTHERS)
  const label = doubt.kind === 'date' ? words.dateDoubt : words.disagree
  return html`<div class="note doubts" id="d-${doubt.id}"><p class="label"><span class="doubt">≠ ${label}</span></p><p>${name(doubt.subject, tagOf(language))}${!chart && html`: <b>${doubt.members.map(({ raw }, at) => html`${at > 0 && ' ≠ '}${name({ text: raw, lang: langOf(raw) }, tagOf(language))}`)}</b>`}</p>${chart?.chart}${chart?.logarithmic && html`<p>${words.logarithmic}</p>`}${own > 0 && others.length > 0 && html`<p>${words.twoHere(own)}</p>`}${others.map(
    ({ raw, article }) => {
      if (article === null) return false
      const { permalink, fragment, source, published } = article
      const text = [source && display(source.text), published && fullDay(published, language)]
        .filter((part) => part)
        .join(words.listSeparator)
      const shown = source ?? article.title
      return html`<p>${words.elsewhere(display(raw))} <a class="link" href="${page(`${permalink}#${fragment}`)}"${attributes({ text, lang: shown.lang }, tagOf(language))}>${text || display(article.title.text)}</a></p>`
    },
  )}</div>`
}
