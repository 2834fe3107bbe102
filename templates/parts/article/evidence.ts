/** What an article rests on: a picture in the margin, and at its end paragraph by paragraph. */
import type { ArticleBody, BodyNote } from '../../../src/digest/articleBody.ts'
import type { ArticleView } from '../../../src/digest/views/article.ts'
import type { Citing, Evidence } from '../../../src/digest/views/evidence.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { FOREIGN } from '../../../src/text/link.ts'
import { label } from '../block.ts'
import { strip } from '../charts/strip.ts'
import { joined } from '../joined.ts'
import { attributes, tagOf } from '../text.ts'
import { wordsOf } from '../words.ts'

export function evidenceBlock(
  { language }: Sheet<ArticleView>,
  { groups, lead, notes }: ArticleBody,
  { paragraphs, single, uncited }: Evidence,
): Html | false {
  const words = wordsOf(language)
  if (paragraphs.size === 0) {
    if (groups.length === 0 && lead === null) return false
    return html`
      <section>
        <h2 class="label">${words.evidence}</h2>
        <p class="caption">${words.noEvidence}</p>
      </section>
    `
  }
  const numbers = [...paragraphs.keys()]
  const last = numbers.at(-1) ?? 1
  const noted = notes.filter(({ number }) => paragraphs.has(number)).length
  const times = new Map([...paragraphs].map(([paragraph, citing]) => [paragraph, citing.length]))
  return html`
    <section>
      ${label(words.evidence, html`<a class="count" href="#paragraphs">${words.byParagraph}</a>`)}
      ${strip(times, words.strip(last, numbers.join(words.listSeparator)))}
      <p class="caption">${words.evidenceNote(numbers.length, last, single, uncited, noted)}</p>
    </section>
  `
}

export function apparatus(
  sheet: Sheet<ArticleView>,
  { paragraphs }: Evidence,
  notes: readonly BodyNote[],
): Html | false {
  if (paragraphs.size + notes.length === 0) return false
  const words = wordsOf(sheet.language)
  const noted = new Set(notes.map(({ number }) => number))
  const others = [...paragraphs].filter(([paragraph]) => !noted.has(paragraph))
  const heading =
    notes.length === 0 ? words.apparatus : others.length > 0 ? words.notes : words.references
  const item = ([paragraph, citing]: (typeof others)[number]): Html => html`
    <li id="p${paragraph}"><b>¶ ${paragraph}</b> <span>${links(citing, words.lead)}</span></li>
  `
  const noteItem = (one: BodyNote): Html => note(sheet, one, paragraphs.get(one.number) ?? [])
  return html`
    <section class="apparatus" id="paragraphs">
      ${label(heading, html`<span>${words.citedBy}</span>`)}
      ${others.length > 0 && html`<ol role="list" class="paragraphs">${others.map(item)}</ol>`}
      ${notes.length > 0 && html`<ol role="list" class="index">${notes.map(noteItem)}</ol>`}
    </section>
  `
}

function links(citing: readonly Citing[], lead: string): Html {
  return joined(
    citing.map(
      ({ anchor, number }) => html`<a class="link" href="#${anchor}">${number ?? lead}</a>`,
    ),
    ' ',
  )
}

/** What the article says of a paragraph that it cites: a footnote. Beside a long one, a column of links has no room. */
function note(
  { language }: Sheet<ArticleView>,
  { number, text, lang }: BodyNote,
  citing: readonly Citing[],
): Html {
  const own = attributes({ text, lang }, tagOf(language))
  return html`
    <li id="p${number}">
      <span>
        <b>¶ ${number}</b> <span${own}>${withLinks(text)}</span> ${links(citing, wordsOf(language).lead)}
      </span>
    </li>
  `
}

/**
 * An address of the web, without a mark that ends the sentence around it: `https://en.wikipedia.org/wiki/Tin_(can)`. Curly
 * quotes end it, and marks that turn the direction of what follows or are not seen.
 */
const ADDRESS =
  /(https?:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#](?:(?:[^\s<>"'()[\]\u00ad\u061c\u2000-\u206f\u3000-\uffff]|\([^\s()]*\))*(?:[\w/=&%#~+-]|\([^\s()]*\)))?)?)/

/** What a note leads to is a link off the site: its words are its address, so it leads where it says. */
function withLinks(text: string): Html {
  const parts = text.split(ADDRESS).map((part, at) => {
    if (at % 2 === 0) return display(part)
    return html`<a class="link" href="${part}" rel="${FOREIGN}">${part}</a>`
  })
  return html`${parts}`
}
