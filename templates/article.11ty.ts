import { articleJson, articleMarkdown } from '../src/digest/addresses.ts'
import type { ArticleBody } from '../src/digest/articleBody.ts'
import type { Ref } from '../src/digest/digest.ts'
import { nameOf } from '../src/digest/refs.ts'
import type { ArticleView } from '../src/digest/views/article.ts'
import { lineAddress } from '../src/digest/views/dump.ts'
import { jsonLd } from '../src/digest/views/head.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type { Mention } from '../src/digest/views/row.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { pictureAddress } from '../src/text/link.ts'
import { fullTime } from '../src/text/time.ts'
import { beginning } from '../src/text/whole.ts'
import { addressFrom } from './parts/address.ts'
import { apparatus, evidenceBlock, tallyEvidence } from './parts/article/evidence.ts'
import { groupName, groupSection, leadSection } from './parts/article/insight.ts'
import { blocksAfter, openingRest, restSection } from './parts/article/rest.ts'
import { frame } from './parts/frame.ts'
import { neighbour, type Way } from './parts/neighbour.ts'
import { row } from './parts/row.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, headline, name, sizeOf, tagOf, unparted } from './parts/text.ts'
import { refName } from './parts/topicName.ts'
import { timeTag } from './parts/when.ts'
import { wordsOf } from './parts/words.ts'

export const data = sheetData('article')

const NOTHING: ArticleBody = { lead: null, groups: [], notes: [], rest: [], problems: [] }

export function render({ sheet }: Data<ArticleView>): string {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { ref } = view
  const body = sheet.body ?? NOTHING
  // Smaller, but with each clause on a line of its own, it would have as many lines as in large type.
  const isLong = sizeOf(ref.title.text) === 'long'
  const classes = [ref.untitled && 'untitled', isLong && 'long'].filter(Boolean).join(' ')
  const evidence = tallyEvidence(body)
  return frame(sheet, {
    title: display(ref.title.text),
    description: beginning(display(ref.dek?.text ?? ref.title.text), 300),
    type: 'article',
    picture: firstPicture(sheet, body),
    data: jsonLd(ref, language, sheet.site),
    main: html`<header class="text opening">
${meta(sheet)}
<h1${classes !== '' && html` class="${classes}"`}${attributes(ref.title, tagOf(language))}>${isLong ? unparted(display(ref.title.text)) : headline(ref.title.text)}</h1>${ref.untitled && html`<p class="caption doubt">${words.untitled}</p>`}
${blocksAfter(sheet, 'top', 'div')}${body.lead && leadSection(sheet, body.lead)}
</header>
<div class="rail article-rail sticky">${contents(sheet, body)}</div>
<div class="text-margin">
${openingRest(sheet, body)}
${body.groups.map((group, at) => groupSection(sheet, group, at + 1))}
${restSection(sheet, body)}
${apparatus(sheet, evidence, body.notes)}
${sameStory(sheet)}
${places(sheet)}
${neighbours(sheet)}
</div>
<aside class="margin article-margin" aria-label="${words.evidence}">
${evidenceBlock(sheet, body, evidence)}
</aside>
${tools(sheet)}`,
  })
}

function firstPicture({ site }: Sheet<ArticleView>, { rest }: ArticleBody): string | null {
  const found = rest.find(({ picture }) => picture !== null)?.picture
  return found ? pictureAddress(found.path, site.assets) : null
}

function meta(sheet: Sheet<ArticleView>): Html {
  const { language, site } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const here = tagOf(language)
  const { topics, source, published, publishedRaw } = sheet.view.ref
  const topicLink = (ref: Ref): Html => {
    const name = refName(sheet, ref)
    return html`<a class="link" href="${page(ref.permalink)}"${attributes(name, here)}>${display(name.text)}</a> `
  }
  return html`<p class="meta">${topics.map(topicLink)}${
    source
      ? html`<a data-source href="${page(source.permalink)}"${attributes(nameOf(source), here)}>${display(source.name)}</a>`
      : html`<span>${words.noSource}</span>`
  } ${
    published !== null
      ? timeTag(published, site.zone, fullTime(published, language))
      : publishedRaw !== null
        ? html`<span class="doubt">${words.badDate(publishedRaw)}</span>`
        : html`<span>${words.noDate}</span>`
  }</p>`
}

/** From two groups on there is something to choose. */
function contents({ language }: Sheet<ArticleView>, { groups }: ArticleBody): Html | false {
  if (groups.length < 2) return false
  const words = wordsOf(language)
  const insights = groups.reduce((sum, group) => sum + group.insights.length, 0)
  return html`
<nav class="contents block" aria-labelledby="contents"><div class="label"><h2 id="contents">${words.contents}</h2> <span>${words.insightsCount(insights)}</span></div><ol>${groups.map((group, at) => html`<li><a href="#${group.anchor}"${group.heading && attributes(group.heading, tagOf(language))}>${groupName(group, at + 1, language)}</a></li>`)}</ol></nav>
`
}

function sameStory(sheet: Sheet<ArticleView>): Html | false {
  const { same } = sheet.view
  if (same.length === 0) return false
  const words = wordsOf(sheet.language)
  return html`<section id="story" class="apparatus"><div class="label"><h2>${words.sameStory}</h2> <span>${words.articles(same.length + 1)}</span></div><ol role="list">${same.map((article) => row(sheet, article, { time: 'year', topic: false }))}</ol></section>`
}

/** Of an article that is alone in its topic there is nothing to say. */
function neighbours(sheet: Sheet<ArticleView>): Html | false {
  const { view, language } = sheet
  if (view.newer === null && view.older === null) return false
  const words = wordsOf(language)
  const topic = view.ref.topics[0]
  const label = (inTopic: string, inAll: string): Html | string =>
    topic ? html`${inTopic} ${name(refName(sheet, topic), tagOf(language))}` : inAll
  const to = (article: Mention | null, way: Way, none: string): Html | string => {
    if (article) return mention(sheet, article, way)
    // One without a date stands last, whenever it was written.
    return view.ref.published === null ? '—' : none
  }
  const newer = neighbour(
    label(words.newerIn, words.newerHere),
    'prev',
    to(view.newer, 'prev', words.isNewest),
  )
  const older = neighbour(
    label(words.olderIn, words.olderHere),
    'next',
    to(view.older, 'next', words.isOldest),
  )
  return html`<nav class="apparatus neighbours" aria-label="${words.neighbours}"><ul class="columns">${newer}${older}</ul></nav>`
}

function mention(sheet: Sheet<ArticleView>, { permalink, title }: Mention, way: Way): Html {
  const { page } = addressFrom(sheet)
  return html`<a class="link" href="${page(permalink)}" rel="${way}"${attributes(title, tagOf(sheet.language))}>${display(title.text)}</a>`
}

function tools(sheet: Sheet<ArticleView>): Html {
  const { language, view } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  const { id } = view.ref
  const copy = (kind: string, [label, name]: readonly [string, string]): Html =>
    html`<button class="button" type="button" data-copy="${kind}" aria-label="${name}">${label}</button>`
  const link = (path: string, label: string): Html =>
    html`<a class="link" href="${file(path)}">${label}</a>`
  const files = html`${link(articleMarkdown(id), 'Markdown')} ${link(articleJson(id), 'JSON')}`
  const label = html`<div class="label"><h2>${words.copy}</h2> <span>${files}</span></div>`
  const { plain, gbt, link: address, markdown } = words.copies
  const buttons = [
    copy('plain', plain),
    copy('gbt', gbt),
    copy('link', address),
    copy('markdown', markdown),
  ]
  return html`<aside class="rail taking" aria-label="${words.copy}">${label}<div class="tools scripted">${buttons}</div></aside>`
}

/** Every file that has the article: an insight leads to its line, the article to its file. */
function places(sheet: Sheet<ArticleView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const item = ({ dump, line }: (typeof view.ref.places)[number]): Html => {
    const to = page(lineAddress(view.dumps[dump] ?? 'report.html', line))
    return html`<li><a href="${to}"><bdi>${dump}</bdi></a> <span class="count">${words.standsAt(line)}</span></li>`
  }
  const list = html`<ul role="list" class="index">${view.ref.places.map(item)}</ul>`
  return html`<section class="apparatus"><h2 class="label">${words.stands}</h2>${list}</section>`
}
