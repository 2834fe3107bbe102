/** Text that fits no group: shown as it stands, marked in amber, never dropped. */
import type { ArticleBody, BodyPicture } from '../../../src/digest/articleBody.ts'
import type { ArticleView } from '../../../src/digest/views/article.ts'
import { lineAddress } from '../../../src/digest/views/dump.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf } from '../../../src/text/lang.ts'
import { pictureAddress } from '../../../src/text/link.ts'
import { addressFrom } from '../address.ts'
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
  return html`<section class="running block" id="text"><div class="label"><h2>${words.rawText}</h2> <span class="doubt">${words.rawNote}</span></div> ${pieces(sheet, body.rest)}</section>`
}

/** What was left over beside groups. */
export function restSection(sheet: Sheet<ArticleView>, body: ArticleBody): Html | false {
  const words = wordsOf(sheet.language)
  const rest = body.rest.filter(({ after }) => after === null)
  if (rest.length === 0 || (body.groups.length === 0 && body.lead === null)) return false
  return html`<section class="apparatus running doubts" id="rest"><div class="label"><h2>${words.rest}</h2> <span>${words.restNote}</span></div> ${pieces(sheet, rest)}</section>`
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
  const words = wordsOf(sheet.language)
  const { page } = addressFrom(sheet)
  return rest.map((piece) => {
    const { text, place } = piece
    const file = sheet.view.dumps[place.dump]
    const line =
      file !== undefined &&
      html`<a class="line" href="${page(lineAddress(file, place.line))}"${spoken(sheet.language, piece.lang)} aria-label="${words.line(place.line)}">L${place.line}</a>`
    const own = attributes(piece, tagOf(sheet.language))
    if (piece.picture) return picture(sheet, piece.picture, line)
    const table = tableOf(text, piece.lang)
    if (table !== null) return html`<div${own}>${table}<div>${line}</div></div>`
    if (KEPT_LINES.test(text)) {
      const [, , language, code = text] = CODE.exec(text) ?? []
      return html`<pre${own}>${code}</pre><div>${line}${language && html` <span class="caption">${language}</span>`}</div>`
    }
    const isQuote = text.startsWith('>')
    const unquoted = isQuote ? text.replace(QUOTE, '') : text
    const paragraphs = unquoted.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
    const said = paragraphs.map(
      (paragraph, at) =>
        html`<p${!isQuote && own}>${display(paragraph)}${at === paragraphs.length - 1 && line && html`\u00a0${line}`}</p> `,
    )
    return isQuote ? html`<blockquote class="serif"${own}>${said}</blockquote>` : html`${said}`
  })
}

/** Its place is kept until it is loaded; what it leads to is said, as it is of words. */
function picture(sheet: Sheet<ArticleView>, shown: BodyPicture, line: Html | false): Html {
  const { path, alt, title, leadsTo, width, height } = shown
  const address = addressFrom(sheet).file(pictureAddress(path, sheet.site.assets))
  const here = tagOf(sheet.language)
  const titleLang = langOf(title ?? '', here)
  return html`<figure><img src="${address}" alt="${display(alt)}"${alt !== '' && attributes({ text: alt, lang: langOf(alt, here) }, here)} width="${width}" height="${height}" loading="lazy" decoding="async"><figcaption class="caption">${title !== null && html`<span${attributes({ text: title, lang: titleLang }, here)}>${display(title)}</span> `}${leadsTo !== null && html`<bdi>(${display(leadsTo)})</bdi> `}${line}</figcaption></figure>`
}
