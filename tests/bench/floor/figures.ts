/** Figures as tables and as data. */
import { escaped, type Frame, lang, time } from './html.ts'
import type { File } from './lists.ts'
import type { Article, Site } from './read.ts'

interface Figure {
  readonly id: string
  readonly raw: string
  readonly kind: string
  /** The statement it stands in. */
  readonly text: string
  readonly anchor: string
  readonly number: string
  readonly article: Article
  readonly start: number
  readonly end: number
}

/** Rows of a table of all figures, and of one kind or topic. */
const SHOWN = 500
const SHOWN_NARROWED = 150

export function* figureFiles(site: Site, frame: Frame): Iterable<File> {
  const figures = site.articles.flatMap(figuresOf)
  const newest = figures.slice(0, SHOWN)
  const byText = [...newest].sort((left, right) => (left.text < right.text ? -1 : 1))
  const byValue = [...newest].sort(
    (left, right) => Number.parseFloat(right.raw) - Number.parseFloat(left.raw),
  )
  yield ['figures.html', table(newest, frame, '')]
  yield ['figures-by-subject.html', table(byText, frame, '')]
  yield ['figures-by-value.html', table(byValue, frame, '')]
  for (const [kind, list] of groups(figures, (figure) => figure.kind)) {
    yield [`figures-${kind}.html`, table(list.slice(0, SHOWN_NARROWED), frame, '')]
  }
  const byTopic = groups(figures, ({ article }) => article.topic)
  for (const { name, slug } of site.topics) {
    const list = byTopic.get(name) ?? []
    yield [`figures/${slug}.html`, table(list.slice(0, SHOWN_NARROWED), frame, '../')]
    yield* data(`t/${slug}.figures`, list)
  }
  yield* data('data/figures', figures)
}

function* data(stem: string, figures: readonly Figure[]): Iterable<File> {
  const lines = figures.map((figure) => JSON.stringify(record(figure)))
  yield [`${stem}.json`, `{\n "figures": [\n${lines.join(',\n')}\n ]\n}\n`]
  yield [`${stem}.csv`, `${figures.map(csvLine).join('\r\n')}\r\n`]
}

function groups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const group = found.get(keyOf(item))
    if (group) group.push(item)
    else found.set(keyOf(item), [item])
  }
  return found
}

function figuresOf(article: Article): readonly Figure[] {
  const { lead, groups: parts } = article
  const all = [...(lead ? [lead] : []), ...parts.flatMap(({ insights }) => insights)]
  return all.flatMap(({ text, anchor, number, figures, start, end }) =>
    figures.map(([from, to]): Figure => {
      const raw = text.slice(from, to)
      const id = `${article.id}-${anchor}-${from}`
      return { id, raw, kind: kindOf(raw), text, anchor, number, article, start, end }
    }),
  )
}

function kindOf(raw: string): string {
  if (/(?:%|percent|成)$/.test(raw)) return 'percent'
  if (/(?:tons|吨)$/.test(raw)) return 'mass'
  return raw.endsWith('GW') ? 'energy' : 'money'
}

function table(figures: readonly Figure[], frame: Frame, base: string): string {
  const rows = figures.map(({ raw, text, anchor, number, article, kind }) => {
    const { id, source, dump, line } = article
    const stem = dump.replace(/\.txt$/, '')
    return `<tr data-kind="${kind}" data-source="${escaped(source)}"><td class="amount"><span class="value">${escaped(raw)}</span></td><td class="context"${lang(text)}>${escaped(text).replace(escaped(raw), (found) => `<b class="quantity">${found}</b>`)}</td><td class="where"><a class="number" href="${base}a/${id}.html#${anchor}" aria-label="Insight ${number}">${number}</a> <span${lang(source)}>${escaped(source)}</span> ${time(article)} <a class="line" href="${base}d/${stem}.html#${id}-${anchor}" aria-label="L${line + 2}, line of the dump">L${line + 2}</a></td></tr>`
  })
  const main = `<header class="full opening"><h1>Figures</h1></header>
<table class="full figures"><tbody>${rows.join('\n')}</tbody></table>`
  return frame.page('Figures', 'Figures', main, base)
}

function record({ id, raw, kind, text, anchor, article, start, end }: Figure): object {
  return {
    id,
    raw,
    value: Number.parseFloat(raw),
    low: null,
    high: null,
    unit: null,
    unitKind: kind,
    currency: null,
    qualifier: null,
    subject: null,
    subjectMethod: 'none',
    context: text,
    article: article.id,
    insight: anchor,
    span: { dump: article.dump, line: article.line + 2, start, end },
  }
}

function csvLine({ id, raw, kind, text, anchor, article }: Figure): string {
  const { title, source, published, dump, line } = article
  return [id, raw, kind, text, article.id, title, source, published, anchor, dump, line]
    .map((field) => `"${String(field).replaceAll('"', '""')}"`)
    .join(',')
}
