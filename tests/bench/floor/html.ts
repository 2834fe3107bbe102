/** What pages are made of: the frame around them, rows of lists, bars. */
import { slug } from '../../../src/text/slug.ts'
import type { Article, Statement } from './read.ts'

/** A page of nothing but its frame, cut where title, address and content go. */
export interface Frame {
  readonly page: (title: string, description: string, main: string, base: string) => string
}

/**
 * Take the frame from a page that stands at the root, so that head and foot have the bytes of the
 * real ones.
 */
export function frameOf(sample: string): Frame {
  const [head = '', rest = ''] = sample.split(/<title>.*<\/title>\n<meta name="description"[^>]*>/)
  const [kind = '', below = ''] = rest.split(
    /<meta property="og:title"[^>]*>\n<meta property="og:description"[^>]*>/,
  )
  const [top = '', body = ''] = below.split(/<main [^>]*>[\s\S]*<\/main>/)
  const frames = new Map(
    ['', '../'].map((base) => [base, [rebased(top, base), rebased(body, base)] as const]),
  )
  return {
    page: (title, description, main, base) => {
      const [between, after] = frames.get(base) ?? ['', '']
      return `${head}<title>${title} — News Digest</title>
<meta name="description" content="${description}">${kind}<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${between}<main id="main" class="page">
${main}
</main>${after}`
    },
  }
}

function rebased(html: string, base: string): string {
  return html.replace(/(href|src|action)="(?=[a-z])/g, `$1="${base}`)
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The language of a name or a text, as an attribute; English needs none. */
export function lang(text: string): string {
  return /\p{Script=Han}/u.test(text) ? ' lang="zh-Hans"' : ''
}

/** A text with its figures marked. */
export function marked({ text, figures }: Statement): string {
  let html = ''
  let at = 0
  for (const [start, end] of figures) {
    html += `${escaped(text.slice(at, start))}<b class="quantity">${escaped(text.slice(start, end))}</b>`
    at = end
  }
  return html + escaped(text.slice(at))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function time({ published }: Article): string {
  return timed(published, dayOf(published))
}

/** With its clock, as above an article. */
export function clockTime({ published }: Article): string {
  return timed(published, `${dayOf(published)}, ${published.slice(11)}`)
}

function timed(published: string, shown: string): string {
  return `<time datetime="${published.replace(' ', 'T')}+08:00">${shown}</time>`
}

function dayOf(published: string): string {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

export function headline(title: string): string {
  const clauses = title.match(/[^,:?]+[,:?]?/g) ?? [title]
  return clauses
    .map((clause) => `<span class="clause" role="none">${escaped(clause)}</span>`)
    .join('')
}

/** First statement and first figure of an article. */
function opening({ lead, groups }: Article): Statement | undefined {
  return lead ?? groups[0]?.insights[0]
}

export function dek(article: Article): string {
  return opening(article)?.text ?? ''
}

export function row(article: Article, base: string): string {
  const first = opening(article)
  const [start = 0, end = 0] = first?.figures[0] ?? []
  const value = escaped(first?.text.slice(start, end) ?? '')
  const text = escaped(first?.text ?? '')
  return `<li class="row" id="r-${article.id}">
<div class="when">${time(article)} <a href="${base}t/${slug(article.topic)}.html"${lang(article.topic)}>${escaped(article.topic)}</a></div>
<h3 class="headline"${lang(article.title)}><a href="${base}a/${article.id}.html">${headline(article.title)}</a></h3>
<p class="dek"${lang(text)}><b>${escaped(article.source)}</b> — ${text}</p>
<p class="key"><span class="value">${value}</span><br><span class="caption"${lang(text)}>${text.slice(0, 20)}</span></p>
</li>`
}

/** One line of a list of titles. */
export function mention(article: Article, base: string): string {
  const { id, title, source } = article
  return `<li><span class="caption">${time(article)}</span> <a href="${base}a/${id}.html"${lang(title)}>${escaped(title)}</a> <span class="caption"${lang(source)}>${escaped(source)}</span></li>`
}

export function bars(articles: readonly Article[]): string {
  const counts = new Map<string, number>()
  for (const { published } of articles) {
    const month = published.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const months = [...counts].sort(([left], [right]) => (left < right ? -1 : 1))
  const width = 100 / months.length
  const most = Math.max(...counts.values())
  const rects = months.map(
    ([month, count], at) =>
      `<rect x="${(at * width).toFixed(2)}%" width="${width.toFixed(2)}%" y="${50 - (count / most) * 50}" height="${(count / most) * 50}"><title>${month}: ${count}</title></rect>`,
  )
  return `<svg class="chart" height="50" role="img">${rects.join('')}</svg>`
}
