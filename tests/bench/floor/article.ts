/** The page, the data and the Markdown of an article. */

import { slug } from '../../../src/text/slug.ts'
import { clockTime, dek, escaped, type Frame, headline, lang, marked } from './html.ts'
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
  const insights = groups.flatMap((group) => group.insights)
  const all = [...(lead ? [lead] : []), ...insights]
  const list = context.topics.get(topic)?.articles ?? []
  const main = `<header class="text opening">
<p class="meta"><a class="link" href="../t/${slug(topic)}.html"${lang(topic)}>${escaped(topic)}</a> <a data-source href="../s/${slug(source)}.html">${escaped(source)}</a> ${clockTime(article)}</p>
<h1${lang(title)}>${headline(title)}</h1>
${lead ? `<section class="lead" id="lead"><h2>Core viewpoint</h2> <p>${said(lead, article, stem)}</p></section>` : ''}
</header>
<div class="rail article-rail sticky">
<nav class="contents block" aria-labelledby="contents"><div class="label"><h2 id="contents">Contents</h2> <span>${insights.length} insights</span></div><ol>${groups.map(({ heading }, number) => `<li><a href="#g${number + 1}">${escaped(heading)}</a></li>`).join('')}</ol></nav>
</div>
<div class="text-margin">
${groups
  .map(
    ({ heading, insights }, number) =>
      `<section id="g${number + 1}"><h2 class="group">${escaped(heading)}</h2>
<ol role="list" class="insights">${insights.map((insight) => item(insight, article, stem)).join('\n')}
</ol></section>`,
  )
  .join('\n')}
${evidence(all)}
<section class="apparatus"><h2 class="label">Where it stands</h2><ul role="list" class="index"><li><a href="../${stem}.html#L${line}"><bdi>${dump}</bdi></a> <span class="count">line ${line}</span></li></ul></section>
<nav class="apparatus neighbours" aria-label="Next in topic"><ul class="columns">${neighbour(list[at - 1], topic, NEWER)}${neighbour(list[at + 1], topic, OLDER)}</ul></nav>
</div>
${margin(article, all)}`
  return context.frame.page(escaped(title), escaped(dek(article)), main, '../')
}

const NEWER = ['Newer', 'prev', '['] as const
const OLDER = ['Older', 'next', ']'] as const

function neighbour(
  other: Article | undefined,
  topic: string,
  [word, rel, key]: readonly [string, string, string],
): string {
  if (!other) return ''
  return `<li><span class="caption">${word} in <span${lang(topic)}>${escaped(topic)}</span> <kbd class="scripted wide">${key}</kbd></span><br><a class="link" href="${other.id}.html" rel="${rel}"${lang(other.title)}>${escaped(other.title)}</a></li>`
}

function said(statement: Statement, { id, line }: Article, stem: string): string {
  const cites = statement.citations.map(
    (cited) =>
      ` <a class="cite" href="#p${cited}" aria-label="source paragraph ${cited}">${cited}</a>`,
  )
  const mark = `${id}-${statement.anchor.replace(/^i-/, '')}`
  return `${marked(statement)}<span class="cites">${cites.join('')}</span>  <a class="line" href="../${stem}.html#${mark}" aria-label="L${line + 2}, line of the dump">L${line + 2}</a>`
}

function item(insight: Statement, article: Article, stem: string): string {
  const { anchor, number, text, figures } = insight
  const [start = 0, end = 0] = figures[0] ?? []
  // Three of four have one.
  const note = `<div><div class="note wide"><p><span class="value">${escaped(text.slice(start, end))}</span> <span class="caption">${escaped(text.slice(end, end + 30))}</span></p></div></div>`
  return `<li class="insight" id="${anchor}"><p><a class="number" href="#${anchor}" aria-label="Insight ${number}">${number}</a> ${said(insight, article, stem)}</p>${start % 4 ? note : ''}</li>`
}

/** What each source paragraph bears, by its number. */
function citedBy(all: readonly Statement[]): readonly (readonly [number, readonly Statement[]])[] {
  const cited = new Map<number, Statement[]>()
  for (const statement of all) {
    for (const paragraph of statement.citations) {
      const bears = cited.get(paragraph)
      if (bears) bears.push(statement)
      else cited.set(paragraph, [statement])
    }
  }
  return [...cited].sort(([left], [right]) => left - right)
}

function evidence(all: readonly Statement[]): string {
  const items = citedBy(all).map(
    ([paragraph, bears]) =>
      `<li id="p${paragraph}"><b>¶ ${paragraph}</b> <span>${bears.map(({ anchor, number }) => `<a class="link" href="#${anchor}">${number || 'lead'}</a>`).join(' ')}</span></li>`,
  )
  return `<section class="apparatus" id="paragraphs"><div class="label"><h2>Source paragraphs</h2> <span>cited by</span></div>
<ol role="list" class="paragraphs">${items.join('')}</ol></section>`
}

/** How high a column of the chart is that bears so many statements, and where the line is that it stands on. */
const STEP = 0.846
const LOWEST = 0.462
const BASE = 2.308

const BUTTONS = [
  ['plain', 'Citation', 'Citation'],
  ['gbt', 'GB/T 7714 citation', 'GB/T'],
  ['link', 'Link', 'Link'],
  ['markdown', 'Text as Markdown', 'Text'],
].map(
  ([kind, name, shown]) =>
    `<button class="button" type="button" data-copy="${kind}" aria-label="${name}: copy">${shown}</button>`,
)

function margin({ id }: Article, all: readonly Statement[]): string {
  const cited = citedBy(all)
  const most = cited.at(-1)?.[0] ?? 1
  const width = (80 / most).toFixed(2)
  const placeOf = (paragraph: number, share: number): string =>
    ((100 * (paragraph - 1 + share)) / most).toFixed(2)
  const rects = cited.map(([paragraph, bears]) => {
    const height = LOWEST + STEP * (bears.length - 1)
    return `<rect class="cited" x="${placeOf(paragraph, 0.1)}%" width="${width}%" y="${(BASE - height).toFixed(3)}em" height="${height.toFixed(3)}em"/>`
  })
  const ticks = [1, 10, 20, 30].filter((tick) => tick <= most)
  const numbers = ticks.map(
    (tick) => `<text x="${placeOf(tick, 0.5)}%" y="3.615em" text-anchor="middle">${tick}</text>`,
  )
  const alone = all.filter(({ citations }) => citations.length === 1).length
  const share = cited.length === most ? 'The' : `${cited.length} of the`
  return `<aside class="margin article-margin" aria-label="Evidence">
<section><div class="label"><h2>Evidence</h2> <a class="count" href="#paragraphs">By paragraph</a></div>
<svg class="chart" height="3.846em" role="img" aria-label="Source paragraphs 1 to ${most}; cited: ${cited.map(([paragraph]) => paragraph).join(', ')}"><line class="uncited" x1="0" x2="100%" y1="2.269em" y2="2.269em" pathLength="${most}" stroke-dasharray=".8 .2" stroke-dashoffset="-.1"/>${rects.join('')}${numbers.join('')}</svg>
<p class="caption">${share} first ${most} source paragraphs are cited; ${alone} insights rest on one paragraph. Numbers are taken to be paragraphs of the source.</p></section>
</aside>
<aside class="rail taking" aria-label="Copy"><div class="label"><h2>Copy</h2> <span><a class="link" href="${id}.md">Markdown</a> <a class="link" href="../data/a/${id}.json">JSON</a></span></div><div class="tools scripted">${BUTTONS.join('')}</div></aside>`
}
