/** Text that fits no group: shown as it stands, marked in amber, never dropped. */
import type { ArticleBody, BodyPicture } from '../../../src/digest/articleBody.ts'
import type { ArticleView } from '../../../src/digest/views/article.ts'
import { lineAddress } from '../../../src/digest/views/dump.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf } from '../../../src/text/lang.ts'
import { pictureAddress } from '../../../src/text/link.ts'
import { withoutMarks } from '../../../src/text/markdown.ts'
import { addressFrom } from '../address.ts'
import { label } from '../block.ts'
import { attributes, spoken, tagOf } from '../text.ts'
import { wordsOf } from '../words.ts'
import { tableOf } from './table.ts'

/** The marks of a quote, and those of a callout, `[!info]-`. */
const QUOTE = /^[ \t]*(?:>[ \t]?)+(?:\[![\w-]{1,40}\][+-]?[ \t]*)?/gm

/** A table that cannot be shown as one, code between fences, or without them what is indented, or drawn of lines. */
const KEPT_LINES = /^\s*\|.*\n\s*\||^(?:`{3,}|~{3,})|\n(?: {4}|\t)\s*\S|[\u2500-\u257f].*\n/

/** Code between fences, and the language that they name. */
const CODE = /^(`{3,}|~{3,})[ \t]*([\w+#.-]{0,40})[ \t]*\n(.*)\n\1\s*$/s

type Rest = ArticleBody['rest']

/** An article that is nothing but running text, or has no text at all; else the blocks behind the lead. */
export function openingRest(sheet: Sheet<ArticleView>, body: ArticleBody): Html | false {
  const words = wordsOf(sheet.language)
  if (body.groups.length > 0 || body.lead !== null) return blocksAfter(sheet, 'lead', 'div')
  if (body.rest.length === 0)
    return html`<div class="running block"><p>${words.titleOnly}</p></div>`
  return html`
    <section class="running block" id="text">
      ${label(words.rawText, html`<span class="doubt">${words.rawNote}</span>`)} ${pieces(sheet, body.rest)}
    </section>
  `
}

/** What was left over beside groups. */
export function restSection(sheet: Sheet<ArticleView>, body: ArticleBody): Html | false {
  const words = wordsOf(sheet.language)
  const rest = body.rest.filter(({ after }) => after === null)
  if (rest.length === 0 || (body.groups.length === 0 && body.lead === null)) return false
  return html`
    <section class="apparatus running doubts" id="rest">
      ${label(words.rest, html`<span>${words.restNote}</span>`)} ${pieces(sheet, rest)}
    </section>
  `
}

/** Quotes, tables, code and the like that stand behind a statement or a heading. */
export function blocksAfter(
  sheet: Sheet<ArticleView>,
  anchor: string,
  element: 'div' | 'li',
): Html | false {
  const blocks = (sheet.body?.rest ?? []).filter(({ after }) => after === anchor)
  if (blocks.length === 0) return false
  const said = pieces(sheet, blocks)
  // Its column is as wide as pictures may be.
  if (anchor === 'top') return html`<div class="block">${said}</div>`
  return element === 'li'
    ? html`<li class="running">${said}</li>`
    : html`<div class="running block">${said}</div>`
}

function pieces(sheet: Sheet<ArticleView>, rest: Rest): readonly Html[] {
  return rest.map((piece) => {
    const { text, lang } = piece
    const line = lineLink(sheet, piece)
    const own = attributes(piece, tagOf(sheet.language))
    if (piece.picture) return picture(sheet, piece.picture, line)
    const table = tableOf(text, lang)
    if (table !== null) return html`<div${own}>${table}<div>${line}</div></div>`
    return KEPT_LINES.test(text) ? preformatted(text, own, line) : paragraphs(text, own, line)
  })
}

/** The line of the dump that it stands in. */
function lineLink(sheet: Sheet<ArticleView>, { place, lang }: Rest[number]): Html | false {
  const file = sheet.view.dumps[place.dump]
  if (file === undefined) return false
  const address = addressFrom(sheet).page(lineAddress(file, place.line))
  const label = wordsOf(sheet.language).line(place.line)
  return html`
    <a class="line" href="${address}"${spoken(sheet.language, lang)} aria-label="${label}">L${place.line}</a>
  `
}

function preformatted(text: string, own: Html, line: Html | false): Html {
  const [, , language, code = text] = CODE.exec(text) ?? []
  const named = language && html` <span class="caption">${language}</span>`
  return html`<pre${own}>${code}</pre><div>${line}${named}</div>`
}

/** Running text, or a quote of it. */
function paragraphs(text: string, own: Html, line: Html | false): Html {
  const isQuote = text.startsWith('>')
  const unquoted = isQuote ? withoutMarks(text.replace(QUOTE, '')) : text
  const all = unquoted.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
  const said = all.map((paragraph, at) => {
    const end = at === all.length - 1 && line && html`\u00a0${line}`
    return html`<p${!isQuote && own}>${display(paragraph)}${end}</p> `
  })
  return isQuote ? html`<blockquote class="serif"${own}>${said}</blockquote>` : html`${said}`
}

/** Its place is kept until it is loaded; what it leads to is said, as it is of words. */
function picture(sheet: Sheet<ArticleView>, shown: BodyPicture, line: Html | false): Html {
  const { path, alt, title, leadsTo, width, height } = shown
  const address = addressFrom(sheet).file(pictureAddress(path, sheet.site.assets))
  const here = tagOf(sheet.language)
  const own = (text: string): Html => attributes({ text, lang: langOf(text, here) }, here)
  return html`
    <figure>
      <img src="${address}" alt="${display(alt)}"${alt !== '' && own(alt)}
        width="${width}" height="${height}" loading="lazy" decoding="async">
      <figcaption class="caption">
        ${title !== null && html`<span${own(title)}>${display(title)}</span> `}
        ${leadsTo !== null && html`<bdi>(${display(leadsTo)})</bdi> `}
        ${line}
      </figcaption>
    </figure>
  `
}
