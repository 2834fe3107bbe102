import { articleMarkdown, FIGURES_JSON, INDEX, LLMS, topicAddresses } from '../digest/addresses.ts'
import type { ArticleRef, Digest } from '../digest/digest.ts'
import { clean } from '../text/clean.ts'
import { escapeMarkdown, linkTo } from '../text/markdown.ts'
import type { OutputFile } from './file.ts'
import { bylineToMarkdown } from './markdown.ts'
import { firstLanguage, type Site, siteTitle } from './site.ts'
import { sitemapFiles } from './sitemap.ts'

/** Articles that `llms.txt` names of a topic; the brief of the topic has all. */
const NAMED = 50

/** What search engines and language models look for: `robots.txt`, `llms.txt`, `sitemap.xml`. */
export function* discoveryFiles(
  digest: Digest,
  site: Site,
): Generator<OutputFile, void, undefined> {
  yield { path: 'robots.txt', content: robots(site) }
  yield { path: LLMS, content: llms(digest, site) }
  yield* sitemapFiles(digest, site)
}

function robots({ url }: Site): string {
  const sitemap = url === null ? '' : `Sitemap: ${new URL('sitemap.xml', url).href}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}

/** After llmstxt.org: a heading, a summary, lists of links; what can be left out stands last. */
function llms({ topics, articles, totals }: Digest, site: Site): string {
  const description = site.description[firstLanguage(site)]
  const summary = `${totals.articles} articles, ${totals.insights} insights. Every insight is quoted from a dump, with its citations. In the file of a topic, a line that begins with ≠ has figures of one subject that differ, with no verdict.`
  const blocks = [
    `# ${escapeMarkdown(siteTitle(site))}`,
    `> ${escapeMarkdown(description === '' ? summary : description)}`,
  ]
  if (description !== '') blocks.push(summary)
  for (const { ref, slug, articles } of topics) {
    const named = articles.slice(0, NAMED)
    const shown =
      named.length < articles.length ? `, the newest ${NAMED} of ${articles.length} below` : ''
    blocks.push(
      `## ${escapeMarkdown(ref.name)}`,
      [
        `- ${linkTo(topicAddresses(slug).markdown, ref.name)}: all articles of the topic${shown}`,
        ...named.map(line),
      ].join('\n'),
    )
  }
  const without = articles.filter((article) => article.topics.length === 0)
  if (without.length > 0) {
    const named = without.slice(0, NAMED)
    const shown = named.length < without.length ? ` (newest ${NAMED} of ${without.length})` : ''
    blocks.push(`## No topic${shown}`, named.map(line).join('\n'))
  }
  blocks.push(
    '## Optional',
    [
      `- [Index](${INDEX}): every article with its files, as JSON`,
      `- [Figures](${FIGURES_JSON}): every quantity with unit, subject and place, as JSON`,
    ].join('\n'),
  )
  return clean(`${blocks.join('\n\n')}\n`)
}

function line(ref: ArticleRef): string {
  const note = bylineToMarkdown(ref)
  const link = `- ${linkTo(articleMarkdown(ref.id), ref.title.text)}`
  return note === '' ? link : `${link}: ${note}`
}
