/** What programs read: records as JSON, articles as Markdown, feeds. */
import { createHash } from 'node:crypto'
import { dek, escaped } from './html.ts'
import type { Article, Statement } from './read.ts'

function langOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en'
}

function count(article: Article, of: (statement: Statement) => number): number {
  let sum = article.lead ? of(article.lead) : 0
  for (const { insights } of article.groups) for (const insight of insights) sum += of(insight)
  return sum
}

/** An article as lists have it. */
export function refJson(article: Article, base: string): object {
  const { id, title, source, topic, published, groups } = article
  const lead = dek(article)
  return {
    id,
    title,
    titleLang: langOf(title),
    untitled: false,
    lead,
    leadLang: langOf(lead),
    source,
    topics: [topic],
    tags: [],
    published: {
      raw: published,
      iso: `${published.replace(' ', 'T')}:00+08:00`,
      zoneAssumed: 'Asia/Shanghai',
    },
    html: `${base}a/${id}.html`,
    json: `${base}data/a/${id}.json`,
    markdown: `${base}a/${id}.md`,
    counts: {
      groups: groups.length,
      insights: count(article, () => 1),
      citations: count(article, ({ citations }) => citations.length),
      figures: count(article, ({ figures }) => figures.length),
    },
    contentHash: createHash('sha1').update(id).digest('hex').slice(0, 16),
  }
}

export function articleJson(article: Article): string {
  const { id, dump, line } = article
  const statement = ({
    text,
    anchor,
    number,
    citations,
    figures,
    start,
    end,
  }: Statement): object => ({
    id: `${id}-${anchor}`,
    n: number,
    anchor,
    text,
    lang: langOf(text),
    citations,
    figures: figures.map(([at]) => `${id}-${anchor}-${at}`),
    cut: false,
    span: { dump, line: line + 2, start, end },
  })
  return `${JSON.stringify({
    $schema: '../schema/article-1.json',
    ...refJson(article, '../../'),
    lead: article.lead && statement(article.lead),
    groups: article.groups.map(({ heading, insights }, at) => ({
      label: `Group ${at + 1}`,
      heading,
      headingLang: langOf(heading),
      insights: insights.map(statement),
    })),
    rest: [],
    places: [{ dump, line, start: article.start, end: article.end }],
    sameStory: [],
    disagreements: [],
    problems: [],
  })}\n`
}

/** Head of a JSON file and one article a line. */
export function listJson(head: object, articles: readonly Article[], base: string): string {
  const lines = articles.map((article) => JSON.stringify(refJson(article, base)))
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "articles": [\n${lines.join(',\n')}\n ]\n}\n`
}

export function articleMarkdown({
  title,
  source,
  published,
  topic,
  lead,
  groups,
}: Article): string {
  return `---
title: ${JSON.stringify(title)}
source: ${JSON.stringify(source)}
date: "${published}"
topic: ${JSON.stringify(topic)}
---

${markdownBody(lead, groups, '##')}`
}

function markdownBody(lead: Article['lead'], groups: Article['groups'], level: string): string {
  const line = ({ text, citations }: Statement): string =>
    `${text} ${citations.map((cited) => `[${cited}]`).join('')}`
  const parts = groups.map(
    ({ heading, insights }, at) =>
      `${level} Group ${at + 1}: ${heading}\n\n${insights.map((insight) => `- ${line(insight)}\n`).join('')}`,
  )
  return (lead ? `${level} Core Viewpoint\n\n${line(lead)}\n\n` : '') + parts.join('\n')
}

export function brief(name: string, articles: readonly Article[]): string {
  const parts = articles.map(
    ({ id, title, source, published, lead, groups }) =>
      `## [${title}](../a/${id}.html)\n\n${source}, ${published}\n\n${markdownBody(lead, groups, '###')}`,
  )
  return `# ${name}\n\n${parts.join('\n')}`
}

function feedHtml({ source, published, lead, groups }: Article): string {
  const line = ({ text, citations }: Statement): string =>
    `${escaped(text)} ${citations.map((cited) => `[${cited}]`).join('')}`
  const parts = groups.map(
    ({ heading, insights }) =>
      `<h2>${escaped(heading)}</h2><ul>${insights.map((insight) => `<li lang="${langOf(insight.text)}">${line(insight)}</li>`).join('')}</ul>`,
  )
  return `<p><cite>${escaped(source)}</cite>, ${published}</p>${lead ? `<p><strong>${line(lead)}</strong></p>` : ''}${parts.join('')}`
}

/** @returns Atom and JSON Feed. */
export function feeds(name: string, articles: readonly Article[], base: string): readonly string[] {
  const entries = articles.slice(0, 50).map((article) => ({ article, html: feedHtml(article) }))
  const atom = entries.map(({ article, html }) => {
    const { id, title, published, topic } = article
    const iso = `${published.replace(' ', 'T')}:00+08:00`
    return `<entry>
<id>urn:cinnabar:${id}</id>
<title>${escaped(title)}</title>
<published>${iso}</published>
<updated>${iso}</updated>
<link rel="alternate" type="text/html" href="${base}a/${id}.html"/>
<category term="${escaped(topic)}"/>
<summary>${escaped(dek(article))}</summary>
<content type="html">${escaped(html)}</content>
</entry>\n`
  })
  const items = entries.map(({ article, html }) => ({
    id: `urn:cinnabar:${article.id}`,
    url: `${base}a/${article.id}.html`,
    title: article.title,
    content_html: html,
    summary: dek(article),
    date_published: article.published,
    tags: [article.topic],
  }))
  return [
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escaped(name)}</title>
${atom.join('')}</feed>\n`,
    `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items }, null, 1)}\n`,
  ]
}
