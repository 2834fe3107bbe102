import type { ArticleBody, BodyInsight, BodyPicture, BodyPiece } from '../digest/articleBody.ts'
import type { ArticleRef, Text } from '../digest/digest.ts'
import { type Html, html } from '../text/html.ts'
import { citationMarks, withCut } from '../text/markdown.ts'
import type { AddressOf } from './markdown.ts'

/**
 * The whole article for a feed reader: source and time, lead, groups, each with its pictures, left-over text.
 *
 * @param addressOf Of a picture, by its path on the site.
 * @param pageOf Address of the article that a link leads to; null where it leads to none.
 */
export function feedContent(
  ref: ArticleRef,
  { lead, groups, rest }: ArticleBody,
  addressOf: AddressOf,
  pageOf: (to: string) => string | null,
): Html {
  const isPlaced = ({ picture, after }: BodyPiece): boolean => picture !== null && after !== null
  const pictures = (anchor: string): readonly (Html | null)[] =>
    rest
      .filter((piece) => isPlaced(piece) && piece.after === anchor)
      .map(({ picture }) => picture && shown(picture, addressOf))
  return html`${byline(ref)}${pictures('top')}${
    lead &&
    html`<p lang="${lead.lang}"><strong>${led(lead.text, lead.links, pageOf)}</strong>${citationMarks(lead.citations)}</p>${pictures('lead')}`
  }${groups.map(
    ({ anchor, label, heading, insights }) =>
      html`${titled(heading, label)}${pictures(anchor)}${
        insights.length > 0 &&
        html`<ul>${insights.map(
          ({ anchor, text, links, lang, citations, cut }) =>
            html`<li lang="${lang}">${led(withCut(text, cut), links, pageOf)}${citationMarks(citations)}${pictures(anchor)}</li>`,
        )}</ul>`
      }`,
  )}${rest
    .filter((piece) => !isPlaced(piece))
    .map(({ text, lang, picture }) =>
      picture ? shown(picture, addressOf) : html`<pre lang="${lang}">${text}</pre>`,
    )}`
}

/** The text with its links, whose words stand without the name of the file where they lead to an article. */
function led(
  text: string,
  links: BodyInsight['links'],
  pageOf: (to: string) => string | null,
): Html {
  let at = 0
  const parts = links.flatMap(({ to, shown, start, end }) => {
    const page = pageOf(to)
    if (page === null || start < at) return []
    const before = text.slice(at, start)
    at = end
    return html`${before}<a href="${page}">${shown}</a>`
  })
  return html`${parts}${text.slice(at)}`
}

/** A group of Markdown may have neither. */
function titled(heading: Text | null, label: string | null): Html | false {
  const text = heading?.text ?? label ?? ''
  return text !== '' && html`<h2${heading && html` lang="${heading.lang}"`}>${text}</h2>`
}

function shown({ path, alt, title, width, height }: BodyPicture, addressOf: AddressOf): Html {
  return html`<figure><img src="${addressOf(path)}" alt="${alt}" width="${width}" height="${height}">${
    title !== null && html`<figcaption>${title}</figcaption>`
  }</figure>`
}

function byline({ source, publishedRaw }: ArticleRef): Html | null {
  if (source === null && publishedRaw === null) return null
  return html`<p>${source && html`<cite lang="${source.lang}">${source.name}</cite>`}${
    source !== null && publishedRaw !== null && ', '
  }${publishedRaw}</p>`
}
