import type { ArticleBody, ArticleRef } from '../digest/digest.ts'
import { type Html, html } from '../text/html.ts'
import { citationMarks, withCut } from '../text/markdown.ts'

/** The whole article for a feed reader: source and time, lead, groups, left-over text. */
export function feedContent(ref: ArticleRef, { lead, groups, rest }: ArticleBody): Html {
  return html`${byline(ref)}${
    lead &&
    html`<p lang="${lead.lang}"><strong>${lead.text}</strong>${citationMarks(lead.citations)}</p>`
  }${groups.map(
    ({ label, heading, insights }) =>
      html`<h2${heading && html` lang="${heading.lang}"`}>${heading?.text ?? label}</h2>${
        insights.length > 0 &&
        html`<ul>${insights.map(
          ({ text, lang, citations, cut }) =>
            html`<li lang="${lang}">${withCut(text, cut)}${citationMarks(citations)}</li>`,
        )}</ul>`
      }`,
  )}${rest.map(({ text, lang }) => html`<pre lang="${lang}">${text}</pre>`)}`
}

function byline({ source, publishedRaw }: ArticleRef): Html | null {
  if (source === null && publishedRaw === null) return null
  return html`<p>${source && html`<cite lang="${source.lang}">${source.name}</cite>`}${
    source !== null && publishedRaw !== null && ', '
  }${publishedRaw}</p>`
}
