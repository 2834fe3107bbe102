/** A Hugo site of the same articles: a content adapter over JSON, fixed templates, no Markdown. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { frameOf } from './floor/html.ts'
import { readSite } from './floor/read.ts'
import { LAYOUTS } from './hugoLayouts.ts'

export const PAGEFIND = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs')

/** @returns Null where Hugo is not installed. */
export function hugoVersion(): string | null {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? null
}

const CONFIG = `title = 'News Digest'
baseURL = 'https://example.org/'
uglyURLs = true
disableAliases = true
disableKinds = ['section', 'sitemap', 'robotsTXT', '404']
[pagination]
pagerSize = 100
[taxonomies]
topic = 't'
source = 's'
month = 'm'
[mediaTypes.'text/markdown']
suffixes = ['md']
[outputFormats.markdown]
mediaType = 'text/markdown'
isPlainText = true
[outputs]
page = ['html', 'json', 'markdown']
home = ['html', 'json', 'rss']
term = ['html']
taxonomy = ['html']
`

const ADAPTER = `{{ range (resources.Get "articles.json" | transform.Unmarshal).articles }}
{{ $.AddPage (dict "kind" "page" "type" "article" "path" (printf "a/%s" .id) "title" .title
  "dates" (dict "date" (time.AsTime (printf "%s:00+08:00" (replace .published " " "T"))))
  "params" (dict "article" . "t" (slice .topic) "s" (slice .source) "m" (slice (substr .published 0 7)))) }}
{{ end }}
{{ range (resources.Get "dumps.json" | transform.Unmarshal).dumps }}
{{ $.AddPage (dict "kind" "page" "type" "dump" "path" .stem "title" .path "params" (dict "dump" .)) }}
{{ end }}
`

/** Only topics have data and feeds of their own. */
const TOPIC = `---
title: NAME
outputs: [html, json, markdown, rss]
---
`

/**
 * Write the site. Hugo gets the articles already parsed, and the same head and foot of a page.
 *
 * @param fixed A site without articles: its files are static ones, and give the frame.
 */
export function makeHugoSite(folder: string, articles: string, fixed: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const site = readSite(articles)
  write('hugo.toml', CONFIG)
  write('content/_content.gotmpl', ADAPTER)
  write('assets/articles.json', JSON.stringify({ articles: site.articles }))
  for (const { name } of site.topics) {
    write(`content/t/${name}/_index.md`, TOPIC.replace('NAME', JSON.stringify(name)))
  }
  const dumps = site.dumps.map(({ path, stem, lines, sha256 }) => ({ path, stem, lines, sha256 }))
  write('assets/dumps.json', JSON.stringify({ dumps }))
  for (const { stem, text } of site.dumps) write(`static/${stem}.txt`, text)
  cpSync(join(fixed, 'assets'), join(folder, 'static/assets'), { recursive: true })
  cpSync(join(fixed, 'data'), join(folder, 'static/data'), { recursive: true })
  const frame = frameOf(readFileSync(join(fixed, 'keyboard.html'), 'utf8'))
  const base = frame.page('{{ .Title }}', '{{ .Title }}', '{{ block "main" . }}{{ end }}', '../')
  write('layouts/_default/baseof.html', base)
  for (const [path, text] of Object.entries(LAYOUTS)) write(`layouts/${path}`, text)
}
