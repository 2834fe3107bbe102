/** Pages of lists, and of the dumps line by line. */
import { bars, escaped, type Frame, lang, mention, row } from './html.ts'
import type { Article, Dump, List, Site } from './read.ts'

export type File = readonly [path: string, content: string]

const PART = 100
const LINES = 300
/** Titles that one page holds. */
const TITLES = 2000
const NEWEST = 60

/** Parts of a list of some size, in its order. */
export function partsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

export function* lists(site: Site, frame: Frame): Iterable<File> {
  const { articles, topics, sources, months } = site
  for (const topic of topics) yield* listPages(topic, 't', frame)
  for (const source of sources) yield* listPages(source, 's', frame)
  for (const month of months) {
    const body = section('Articles', rows(month.articles, '../'))
    yield [`m/${month.slug}.html`, page(frame, month.name, bars(month.articles), body, '../')]
  }
  const newest = articles.slice(0, NEWEST)
  yield ['index.html', page(frame, 'Latest', bars(newest), section('Newest', rows(newest, '')), '')]
  yield ['archive.html', directory(frame, 'Archive', 'm', months)]
  yield ['topics.html', directory(frame, 'Topics', 't', topics)]
  yield ['sources.html', directory(frame, 'Sources', 's', sources)]
  const dumps = site.dumps
    .map(({ path, stem, sha256 }) => `<li><a href="${stem}.html">${path}</a> ${sha256}</li>`)
    .join('\n')
  yield ['report.html', page(frame, 'Build report', '', section('Files', dumps), '')]
  if (articles.length <= TITLES) yield ['all.html', titles(frame, months)]
  else {
    yield ['all.html', directory(frame, 'Every title', 'm', months)]
    for (const month of months) yield [`all-${month.slug}.html`, titles(frame, [month])]
  }
}

/** Full parts are numbered from the oldest; the newest takes what is left. */
function* listPages({ name, slug, articles }: List, folder: string, frame: Frame): Iterable<File> {
  const full = Math.max(0, Math.floor((articles.length - PART / 2) / PART))
  const rest = articles.length - full * PART
  const first = section('Articles', rows(articles.slice(0, rest), '../'))
  yield [`${folder}/${slug}.html`, page(frame, name, bars(articles), first, '../')]
  for (const [at, part] of partsOf(articles.slice(rest), PART).entries()) {
    const body = section('Articles', rows(part, '../'))
    yield [`${folder}/${slug}-${full - at}.html`, page(frame, name, '', body, '../')]
  }
}

export function* dumpPages(
  { path, stem, text, lines, articles }: Dump,
  frame: Frame,
): Iterable<File> {
  yield [`${stem}.txt`, text]
  const byLine = new Map(articles.map((article) => [article.line, article]))
  const all = lines.slice(0, -1)
  for (const [at, part] of partsOf(all, LINES).entries()) {
    const items = part.map((line, offset) => {
      const number = at * LINES + offset + 1
      return `<li id="L${number}"><a class="at" href="#L${number}">${number}</a><span${lang(line)}>${source(line, number, byLine)}</span></li>`
    })
    const body = `<div class="main"><h2 class="label">Lines</h2><ol role="list" class="dump">${items.join('\n')}</ol></div>`
    yield [`${stem}${at === 0 ? '' : `-${at + 1}`}.html`, page(frame, path, '', body, '../')]
  }
}

/** A line of a dump, its statements linked to the article. */
function source(line: string, number: number, byLine: ReadonlyMap<number, Article>): string {
  const article = byLine.get(number - 2)
  if (!article) return escaped(line)
  const { id, lead, groups } = article
  let html = ''
  let at = article.end - line.length
  const from = at
  for (const { anchor, start, end } of [
    ...(lead ? [lead] : []),
    ...groups.flatMap(({ insights }) => insights),
  ]) {
    html += `${escaped(line.slice(at - from, start - from))}<a class="span" id="${id}-${anchor}" href="../a/${id}.html#${anchor}">${escaped(line.slice(start - from, end - from))}</a>`
    at = end
  }
  return html + escaped(line.slice(at - from))
}

function page(frame: Frame, title: string, chart: string, body: string, base: string): string {
  const name = escaped(title)
  const main = `<header class="main opening"><h1${lang(title)}>${name}</h1></header>
<div class="main">${chart}${body}</div>`
  return frame.page(name, name, main, base)
}

function section(title: string, items: string): string {
  return `<section aria-labelledby="articles"><h2 class="label" id="articles">${title}</h2><ol role="list" class="rows">${items}</ol></section>`
}

function rows(articles: readonly Article[], base: string): string {
  return articles.map((article) => row(article, base)).join('')
}

/** Every list of a kind with its newest articles. */
function directory(frame: Frame, title: string, folder: string, all: readonly List[]): string {
  const entries = all.map(
    ({ name, slug, articles }) =>
      `<section class="full block entry"><h2 class="headline"${lang(name)}><a href="${folder}/${slug}.html">${escaped(name)}</a></h2>
<p class="caption">${articles.length} articles</p><ul role="list" class="text titles">${articles
        .slice(0, 3)
        .map((article) => mention(article, ''))
        .join('')}</ul>${bars(articles)}</section>`,
  )
  return page(frame, title, '', entries.join('\n'), '')
}

function titles(frame: Frame, months: readonly List[]): string {
  const sections = months.map(
    ({ name, articles }) =>
      `<section class="block"><h2 class="label">${name}</h2><ul role="list" class="titles">${articles.map((article) => mention(article, '')).join('\n')}</ul></section>`,
  )
  return page(frame, 'Every title on one page', '', sections.join('\n'), '')
}
