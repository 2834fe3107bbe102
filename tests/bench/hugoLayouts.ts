/** Templates of the Hugo site; each prints about what Cinnabar's does. */

const ROW = `{{ define "row" }}{{ $a := .Params.article }}{{ $first := $a.lead }}{{ if not $first }}{{ with index $a.groups 0 }}{{ $first = index .insights 0 }}{{ end }}{{ end }}<li class="row" id="r-{{ $a.id }}">
<div class="when"><time datetime="{{ $a.published }}">{{ .Date.Format "2 Jan 2006" }}</time> <a href="../t/{{ urlize $a.topic }}.html" lang="zh-Hans">{{ $a.topic }}</a></div>
<h3 class="headline" lang="zh-Hans"><a href="../a/{{ $a.id }}.html"><span class="clause" role="none">{{ .Title }}</span></a></h3>
<p class="dek"><b>{{ $a.source }}</b> — {{ $first.text }}</p>
<p class="key"><span class="value">{{ substr $first.text 0 12 }}</span><br><span class="caption">{{ substr $first.text 0 20 }}</span></p>
</li>{{ end }}`

const SAID = `{{ define "said" }}{{ .said.text }}<span class="cites">{{ range .said.citations }} <a class="cite" href="#p{{ . }}" aria-label="source paragraph {{ . }}">{{ . }}</a>{{ end }}</span>  <a class="line" href="../d/{{ .dump }}.html#{{ .id }}-{{ .said.anchor }}" aria-label="line of the dump">L{{ .line }}</a>{{ end }}`

const BODY = `{{ with .lead }}## Core Viewpoint

{{ .text }}{{ range .citations }} [{{ . }}]{{ end }}

{{ end }}{{ range $at, $group := .groups }}## Group {{ add $at 1 }}: {{ .heading }}

{{ range .insights }}- {{ .text }} {{ range .citations }}[{{ . }}]{{ end }}
{{ end }}
{{ end }}`

const RSS = `<rss version="2.0"><channel><title>{{ .Title }}</title>
{{ range first 50 .Pages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate>
<description>{{ with .Params.article }}{{ with .lead }}&lt;p&gt;{{ .text }}&lt;/p&gt;{{ end }}{{ range .groups }}&lt;h2&gt;{{ .heading }}&lt;/h2&gt;&lt;ul&gt;{{ range .insights }}&lt;li&gt;{{ .text }} {{ range .citations }}[{{ . }}]{{ end }}&lt;/li&gt;{{ end }}&lt;/ul&gt;{{ end }}{{ end }}</description></item>
{{ end }}</channel></rss>`

const ARTICLE = `{{ define "main" }}{{ $a := .Params.article }}{{ $dump := path.BaseName $a.dump }}{{ $line := add $a.line 2 }}{{ $cited := slice }}{{ $count := 0 }}{{ range $a.groups }}{{ $count = add $count (len .insights) }}{{ end }}{{ with $a.lead }}{{ $cited = $cited | append .citations }}{{ end }}<header class="text opening">
<p class="meta"><a class="link" href="../t/{{ urlize $a.topic }}.html" lang="zh-Hans">{{ $a.topic }}</a> <a data-source href="../s/{{ urlize $a.source }}.html">{{ $a.source }}</a> <time datetime="{{ $a.published }}">{{ .Date.Format "2 Jan 2006, 15:04" }}</time></p>
<h1 lang="zh-Hans"><span class="clause" role="none">{{ .Title }}</span></h1>
{{ with $a.lead }}<section class="lead" id="lead"><h2>Core viewpoint</h2> <p>{{ template "said" (dict "said" . "id" $a.id "dump" $dump "line" $line) }}</p></section>{{ end }}
</header>
<div class="rail article-rail sticky">
<nav class="contents block" aria-labelledby="contents"><div class="label"><h2 id="contents">Contents</h2> <span>{{ $count }} insights</span></div><ol>{{ range $at, $group := $a.groups }}<li><a href="#g{{ add $at 1 }}">{{ .heading }}</a></li>{{ end }}</ol></nav>
</div>
<div class="text-margin">
{{ range $at, $group := $a.groups }}<section id="g{{ add $at 1 }}"><h2 class="group">{{ .heading }}</h2>
<ol role="list" class="insights">{{ range .insights }}{{ $cited = $cited | append .citations }}<li class="insight" id="{{ .anchor }}"><p><a class="number" href="#{{ .anchor }}" aria-label="Insight {{ .number }}">{{ .number }}</a> {{ template "said" (dict "said" . "id" $a.id "dump" $dump "line" $line) }}</p>{{ if .figures }}<div><div class="note wide"><p><span class="value">{{ substr .text 0 12 }}</span> <span class="caption">{{ substr .text 0 30 }}</span></p></div></div>{{ end }}</li>
{{ end }}</ol></section>
{{ end }}
{{ $cited = sort (uniq $cited) }}<section class="apparatus" id="paragraphs"><div class="label"><h2>Source paragraphs</h2> <span>cited by</span></div>
<ol role="list" class="paragraphs">{{ range $cited }}<li id="p{{ . }}"><b>¶ {{ . }}</b> <span><a class="link" href="#g1">1.1</a></span></li>{{ end }}</ol></section>
<section class="apparatus"><h2 class="label">Where it stands</h2><ul role="list" class="index"><li><a href="../d/{{ $dump }}.html#L{{ $a.line }}"><bdi>{{ $a.dump }}</bdi></a> <span class="count">line {{ $a.line }}</span></li></ul></section>
<nav class="apparatus neighbours" aria-label="Next"><ul class="columns">{{ with .Next }}<li><span class="caption">Newer in <span lang="zh-Hans">{{ $a.topic }}</span> <kbd class="scripted wide">[</kbd></span><br><a class="link" href="{{ .RelPermalink }}" rel="prev" lang="zh-Hans">{{ .Title }}</a></li>{{ end }}{{ with .Prev }}<li><span class="caption">Older in <span lang="zh-Hans">{{ $a.topic }}</span> <kbd class="scripted wide">]</kbd></span><br><a class="link" href="{{ .RelPermalink }}" rel="next" lang="zh-Hans">{{ .Title }}</a></li>{{ end }}</ul></nav>
</div>
<aside class="margin article-margin" aria-label="Evidence"><section><div class="label"><h2>Evidence</h2> <a class="count" href="#paragraphs">By paragraph</a></div>
<svg class="chart" height="3.846em" role="img" aria-label="Source paragraphs, cited: {{ delimit $cited ", " }}"><line class="uncited" x1="0" x2="100%" y1="2.269em" y2="2.269em" pathLength="30" stroke-dasharray=".8 .2" stroke-dashoffset="-.1"/>{{ range $cited }}<rect class="cited" x="{{ mul . 3 }}%" width="2.67%" y="1.846em" height="0.462em"/>{{ end }}{{ range slice 1 10 20 30 }}<text x="{{ mul . 3 }}%" y="3.615em" text-anchor="middle">{{ . }}</text>{{ end }}</svg>
<p class="caption">{{ len $cited }} source paragraphs are cited. Numbers are taken to be paragraphs of the source.</p></section></aside>
<aside class="rail taking" aria-label="Copy"><div class="label"><h2>Copy</h2> <span><a class="link" href="{{ $a.id }}.md">Markdown</a> <a class="link" href="{{ $a.id }}.json">JSON</a></span></div><div class="tools scripted">{{ range slice "Citation" "GB/T" "Link" "Text" }}<button class="button" type="button" data-copy="{{ . }}" aria-label="{{ . }}: copy">{{ . }}</button>{{ end }}</div></aside>{{ end }}
${SAID}`

const REF = `(dict "id" .id "title" .title "source" .source "topics" (slice .topic) "published" .published "html" (printf "a/%s.html" .id) "json" (printf "a/%s.json" .id) "markdown" (printf "a/%s.md" .id) "lead" .lead)`

/** One JSON object a page of a list. */
const LIST_JSON = `{"name": {{ .Title | jsonify }}, "articles": [
{{ range $at, $page := .Pages }}{{ if $at }},
{{ end }}{{ with .Params.article }}${REF.replace('(', '{{ ').replace(/\)$/, ' | jsonify }}')}{{ end }}{{ end }}
]}`

const HOME_JSON = LIST_JSON.replace('.Pages }}', '(where .Site.RegularPages "Type" "article") }}')

/** Path below \`layouts/\` and text. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'article/single.html': ARTICLE,
  'article/single.json': '{{ .Params.article | jsonify }}',
  'article/single.markdown.md': `---
title: {{ .Title | jsonify }}
source: {{ .Params.article.source | jsonify }}
date: "{{ .Params.article.published }}"
topic: {{ .Params.article.topic | jsonify }}
---

{{ with .Params.article }}${BODY}{{ end }}`,
  'dump/single.html': `{{ define "main" }}<header class="main opening"><h1 class="path">{{ .Title }}</h1></header>
<div class="main"><ol role="list" class="dump">{{ range $at, $line := .Params.dump.lines }}<li id="L{{ add $at 1 }}"><a class="at" href="#L{{ add $at 1 }}">{{ add $at 1 }}</a><span>{{ $line }}</span></li>
{{ end }}</ol></div>{{ end }}`,
  '_default/term.html': `{{ define "main" }}<header class="main opening"><h1>{{ .Title }}</h1><p class="standfirst">{{ len .Pages }} articles</p></header>
<div class="main"><ol role="list" class="rows">{{ range (.Paginate .Pages).Pages }}{{ template "row" . }}{{ end }}</ol></div>{{ end }}
${ROW}`,
  '_default/term.json': LIST_JSON,
  '_default/term.markdown.md': `# {{ .Title }}

{{ range .Pages }}{{ with .Params.article }}## [{{ .title }}](../a/{{ .id }}.html)

{{ .source }}, {{ .published }}

${BODY}{{ end }}{{ end }}`,
  '_default/taxonomy.html': `{{ define "main" }}<header class="main opening"><h1>{{ .Title }}</h1></header>
<div class="main">{{ range .Pages }}<section class="full block entry"><h2 class="headline"><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p class="caption">{{ len .Pages }} articles</p><ul role="list" class="text titles">{{ range first 3 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>{{ end }}</div>{{ end }}`,
  'index.html': `{{ define "main" }}<div class="main"><ol role="list" class="rows">{{ range first 60 (where .Site.RegularPages "Type" "article") }}{{ template "row" . }}{{ end }}</ol></div>{{ end }}
${ROW}`,
  'index.json': HOME_JSON,
  '_default/rss.xml': RSS,
  'index.rss.xml': RSS.replace('.Pages }}', '(where .Site.RegularPages "Type" "article") }}'),
}
