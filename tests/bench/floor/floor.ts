/**
 * The least that a site of these pages costs: a plain script that reads the dumps, fills template
 * literals and writes the files that Cinnabar writes, without search, checks, signatures,
 * disagreements or cache.
 *
 * `node floor.mjs ARTICLES FIXED OUTPUT`: FIXED is a site without articles, whose files are copied
 * where nothing else is written in their place.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlePage } from './article.ts'
import { articleJson, articleMarkdown, brief, feeds, listJson, refJson } from './data.ts'
import { figureFiles } from './figures.ts'
import { frameOf } from './html.ts'
import { dumpPages, type File, lists, partsOf } from './lists.ts'
import { type List, readSite, type Site } from './read.ts'

/** Where `index.json` is cut into months. */
const LARGEST = 5_000_000

const [articles = '', fixed = '', output = ''] = process.argv.slice(2)
cpSync(fixed, output, { recursive: true })
for (const folder of ['a', 't', 's', 'm', 'd', 'figures', 'data/a']) {
  mkdirSync(join(output, folder), { recursive: true })
}
const write = ([path, content]: File): void => writeFileSync(join(output, path), content)
const site = readSite(articles)
const frame = frameOf(readFileSync(join(fixed, 'keyboard.html'), 'utf8'))
const stems = new Map(site.dumps.map(({ path, stem }) => [path, stem]))
const topics = new Map(site.topics.map((topic) => [topic.name, topic]))

for (const { articles: list } of site.topics) {
  list.forEach((article, at) => {
    write([`a/${article.id}.html`, articlePage(article, at, { frame, stems, topics })])
    write([`a/${article.id}.md`, articleMarkdown(article)])
    write([`data/a/${article.id}.json`, articleJson(article)])
  })
}
for (const file of lists(site, frame)) write(file)
for (const file of figureFiles(site, frame)) write(file)
for (const dump of site.dumps) for (const file of dumpPages(dump, frame)) write(file)
for (const { name, slug, articles: list } of site.topics) {
  const head = { $schema: '../data/schema/topic-1.json', schemaVersion: '1.0', name, slug }
  const [atom = '', feed = ''] = feeds(name, list, '../')
  write([`t/${slug}.json`, listJson(head, list, '../')])
  write([`t/${slug}.md`, brief(name, list)])
  write([`t/${slug}.feed.xml`, atom])
  write([`t/${slug}.feed.json`, feed])
}
const [atom = '', feed = ''] = feeds('News Digest', site.articles, '')
write(['feed.xml', atom])
write(['feed.json', feed])
write(['llms.txt', llms(site)])
for (const file of indexes(site)) write(file)

function llms({ topics: all }: Site): string {
  const blocks = all.map(({ name, slug, articles: list }) => {
    const lines = list
      .slice(0, 50)
      .map(
        ({ id, title, source, published }) => `- [${title}](a/${id}.md): ${source}, ${published}`,
      )
    return `## ${name}\n\n- [${name}](t/${slug}.md)\n${lines.join('\n')}`
  })
  return `# News Digest\n\n${blocks.join('\n\n')}\n`
}

function* indexes({ articles: all, dumps, topics: some, sources, months }: Site): Iterable<File> {
  const summary = ({ name, slug, articles: list }: List): object => ({
    name,
    slug,
    articles: list.length,
  })
  const head = {
    schemaVersion: '1.0',
    dumps: dumps.map(({ path, stem, sha256, text, lines, articles: list }) => ({
      path,
      sha256,
      bytes: text.length,
      lines: lines.length,
      articles: list.length,
      html: `${stem}.html`,
    })),
    topics: some.map(summary),
    sources: sources.map(summary),
    months: months.map(summary),
  }
  let bytes = 0
  for (const article of all) bytes += Buffer.byteLength(JSON.stringify(refJson(article, '')))
  if (bytes <= LARGEST) yield ['index.json', listJson(head, all, '')]
  else {
    yield ['index.json', listJson(head, [], '')]
    mkdirSync(join(output, 'data/index'))
    for (const { slug, articles: list } of months) {
      // A month past the limit is cut, too.
      const whole = listJson({ schemaVersion: '1.0' }, list, '../../')
      const cuts = Math.ceil(whole.length / LARGEST)
      const parts = partsOf(list, Math.ceil(list.length / cuts))
      for (const [at, part] of parts.entries()) {
        const content = cuts === 1 ? whole : listJson({ schemaVersion: '1.0' }, part, '../../')
        yield [`data/index/${slug}${at === 0 ? '' : `-${at + 1}`}.json`, content]
      }
    }
  }
}
