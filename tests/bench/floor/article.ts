/** The page, the data and the Markdown of an article. */

import { slug } from '../../../src/text/slug.ts'
import { dek, escaped, type Frame, headline, lang, marked, time } from './html.ts'
import type { Article, List, Statement } from './read.ts'

/** What an article needs of the whole. */
export interface Context {
  readonly frame: Frame
  readonly stems: ReadonlyMap<string, string>
  /** Newest first, by name of the topic. */
  readonly topics: ReadonlyMap<string, List>
}

export function articlePage(article: Article, at: number, context: Context): string {
  const { title, source, topic, lead, groups, dump, line } = article
  const stem = context.stems.get(dump) ?? ''
  const all = [...(lead ? [lead] : []), ...groups.flatMap(({ insights }) => insights)]
  const list = context.topics.get(topic)?.articles ?? []
  const main = `<header class="text opening">
<p class="meta"><a class="link" href="../t/${slug(topic)}.html"${lang(topic)}>${escaped(topic)}</a> <a data-source href="../s/${slug(source)}.html">${escaped(source)}</a> ${time(article)}</p>
<h1${lang(title)}>${headline(title)}</h1>
${lead ? `<section class="lead" id="lead"><h2>Core viewpoint</h2><p>${said(lead, article, stem)}</p></section>` : ''}
</header>
<div class="rail article-rail"><div class="sticky">
<nav class="contents block" aria-labelledby="contents"><h2 class="label" id="contents">Contents <span>${all.length} insights</span></h2><ol>${groups.map(({ heading }, number) => `<li><a href="#g${number + 1}">${escaped(heading)}</a></li>`).join('')}</ol></nav>
</div></div>
<div class="text-margin">
${groups
  .map(
    ({ heading, insights }, number) =>
      `<section id="g${number + 1}" aria-labelledby="g${number + 1}-heading"><h2 class="group" id="g${number + 1}-heading">${escaped(heading)}</h2>
<ol class="insights">${insights.map((insight) => item(insight, article, stem)).join('\n')}</ol></section>`,
  )
  .join('\n')}
${evidence(all)}
<section class="apparatus" aria-labelledby="places"><h2 class="label" id="places">Where it stands</h2><ul class="index"><li><a href="../${stem}.html#L${line}"><bdi>${dump}</bdi></a> <span class="count">line ${line}</span></li></ul></section>
<nav class="apparatus neighbours" aria-label="Next in topic"><ul class="columns">${[list[at - 1], list[at + 1]].map((other) => (other ? `<li><span class="caption">In <span${lang(topic)}>${escaped(topic)}</span></span><br><a class="link" href="${other.id}.html"${lang(other.title)}>${escaped(other.title)}</a></li>` : '')).join('')}</ul></nav>
</div>
${margin(article, all)}`
  return context.frame.page(escaped(title), escaped(dek(article)), main, '../')
}

function said(statement: Statement, { id, line }: Article, stem: string): string {
  const cites = statement.citations.map(
    (cited) =>
      `<a class="cite" href="#p${cited}" aria-label="source paragraph ${cited}">${cited}</a>`,
  )
  const mark = `${id}-${statement.anchor.replace(/^i-/, '')}`
  return `${marked(statement)}<span class="cites">${cites.join('')}</span><a class="line" href="../${stem}.html#${mark}" aria-label="L${line + 2}, line of the dump">L${line + 2}</a>`
}

function item(insight: Statement, article: Article, stem: string): string {
  const { anchor, number, text, figures } = insight
  const [start = 0, end = 0] = figures[0] ?? []
  const note = `<div class="notes"><div class="note"><p><span class="value">${escaped(text.slice(start, end))}</span> <span class="caption">${escaped(text.slice(end, end + 30))}</span></p></div></div>`
  return `<li class="insight" id="${anchor}"><p><a class="number" href="#${anchor}" aria-label="Insight ${number}">${number}</a>${said(insight, article, stem)}</p>${start % 2 ? note : ''}</li>`
}

/** Which insights each source paragraph bears. */
function evidence(all: readonly Statement[]): string {
  const cited = new Map<number, Statement[]>()
  for (const statement of all) {
    for (const paragraph of statement.citations) {
      const bears = cited.get(paragraph)
      if (bears) bears.push(statement)
      else cited.set(paragraph, [statement])
    }
  }
  const items = [...cited].map(
    ([paragraph, bears]) =>
      `<li id="p${paragraph}"><b>¶ ${paragraph}</b><span>${bears.map(({ anchor, number }) => `<a class="link" href="#${anchor}">${number || 'lead'}</a>`).join(' ')}</span></li>`,
  )
  return `<section class="apparatus" id="paragraphs" aria-labelledby="paragraphs-label"><h2 class="label" id="paragraphs-label">Source paragraphs <span>cited by</span></h2>
<ol class="paragraphs">${items.join('')}</ol></section>`
}

function margin({ id }: Article, all: readonly Statement[]): string {
  const paragraphs = all.flatMap(({ citations }) => citations)
  const most = Math.max(1, ...paragraphs)
  const rects = [...new Set(paragraphs)].map(
    (paragraph) =>
      `<rect class="cited" x="${((100 * (paragraph - 1)) / most).toFixed(2)}%" width="${(80 / most).toFixed(2)}%" y="13" height="17"/>`,
  )
  const buttons = ['plain', 'gbt', 'link', 'markdown'].map(
    (kind) =>
      `<button class="button" type="button" data-copy="${kind}" aria-label="${kind}: copy">${kind}</button>`,
  )
  return `<aside class="margin article-margin" aria-label="Evidence">
<section class="block" aria-labelledby="evidence"><h2 class="label" id="evidence">Evidence <a class="count" href="#paragraphs">By paragraph</a></h2>
<svg class="chart strip" height="50" role="img" aria-label="Source paragraphs 1 to ${most}">${rects.join('')}</svg>
<p class="caption">${rects.length} of ${most} source paragraphs are cited.</p></section>
<section class="taking" aria-labelledby="take"><h2 class="label" id="take">Copy <span><a class="link" href="${id}.md">Markdown</a> <a class="link" href="../data/a/${id}.json">JSON</a></span></h2><div class="tools scripted">${buttons.join('')}</div></section>
</aside>`
}
