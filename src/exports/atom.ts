import { type Html, xml } from '../text/html.ts'
import { xmlDocument } from '../text/xml.ts'
import { type Entry, type Feed, RELATIVE_NOTE } from './feed.ts'
import { address, type Site, siteTitle } from './site.ts'

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed, site: Site): string {
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">${
    site.url === null &&
    xml`
<!-- ${RELATIVE_NOTE} -->`
  }
<id>${feed.id}</id>
<title>${feed.title}</title>${
    feed.subtitle !== '' &&
    xml`
<subtitle>${feed.subtitle}</subtitle>`
  }
<updated>${feed.updated}</updated>
<author><name>${siteTitle(site)}</name></author>
<generator version="${site.version}">Cinnabar</generator>
<link rel="self" type="application/atom+xml" href="${address(site, feed.atom, feed.atom)}"/>
<link rel="alternate" type="text/html" href="${address(site, feed.atom, feed.home)}"/>
${feed.entries.map((part) => entry(part, feed, site))}</feed>`)
}

function entry({ id, ref, published, updated, content }: Entry, feed: Feed, site: Site): Html {
  return xml`<entry>
<id>${id}</id>
<title xml:lang="${ref.title.lang}">${ref.title.text}</title>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${address(site, feed.atom, ref.permalink)}"/>
${
  ref.original !== null &&
  xml`<link rel="via" href="${ref.original}"/>
`
}${ref.topics.map(
  ({ name }) => xml`<category term="${name}"/>
`,
)}${
  ref.dek &&
  xml`<summary xml:lang="${ref.dek.lang}">${ref.dek.text}</summary>
`
}<content type="html">${content}</content>
</entry>
`
}
