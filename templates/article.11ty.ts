import { articleJson, articleMarkdown } from '../src/digest/addresses.ts'
import type { ArticleBody, BodyGroup } from '../src/digest/articleBody.ts'
import { nameOf } from '../src/digest/refs.ts'
import type { ArticleView, Tag } from '../src/digest/views/article.ts'
import { lineAddress } from '../src/digest/views/dump.ts'
import { evidenceOf } from '../src/digest/views/evidence.ts'
import { jsonLd } from '../src/digest/views/head.ts'
import type { Sheet } from '../src/digest/views/page.ts'
import type { Mention } from '../src/digest/views/row.ts'
import { display } from '../src/text/display.ts'
import { type Html, html } from '../src/text/html.ts'
import { FOREIGN, pictureAddress } from '../src/text/link.ts'
import { fullTime } from '../src/text/time.ts'
import { hostOf } from '../src/text/webAddress.ts'
import { beginning } from '../src/text/whole.ts'
import { addressFrom } from './parts/address.ts'
import { apparatus, evidenceBlock } from './parts/article/evidence.ts'
import { groupName, groupSection, leadSection } from './parts/article/insight.ts'
import { blocksAfter, openingRest, restSection } from './parts/article/rest.ts'
import { counted, label } from './parts/block.ts'
import { frame } from './parts/frame.ts'
import { rows } from './parts/listing.ts'
import { neighbour, type Way } from './parts/neighbour.ts'
import { type Data, sheetData } from './parts/sheet.ts'
import { attributes, headline, name, sizeOf, tagOf, unparted } from './parts/text.ts'
import { textLink } from './parts/textLink.ts'
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
  const evidence = evidenceOf(body)
  return frame(sheet, {
    title: display(ref.title.text),
    description: beginning(display(ref.dek?.text ?? ref.title.text), 300),
    type: 'article',
    picture: firstPicture(sheet, body),
    data: jsonLd(ref, language, sheet.site),
    main: html`
      <header class="text opening">
        ${meta(sheet)}
        ${title(sheet)}
        ${ref.untitled && html`<p class="caption doubt">${words.untitled}</p>`}
        ${blocksAfter(sheet, 'top', 'div')}
        ${body.lead && leadSection(sheet, body.lead)}
      </header>\n
      <div class="rail article-rail sticky">${contents(sheet, body)}</div>\n
      <div class="text-margin">
        ${openingRest(sheet, body)}
        ${body.groups.map((group, at) => groupSection(sheet, group, at + 1))}
        ${restSection(sheet, body)}
        ${apparatus(sheet, evidence, body.notes)}
        ${sameStory(sheet)}
        ${tags(sheet)}
        ${places(sheet)}
        ${neighbours(sheet)}
      </div>\n
      <aside class="margin article-margin" aria-label="${words.evidence}">
        ${evidenceBlock(sheet, body, evidence)}
      </aside>\n
      ${tools(sheet)}
    `,
  })
}

function title({ view, language }: Sheet<ArticleView>): Html {
  const { title, untitled } = view.ref
  const isLong = sizeOf(title.text) === 'long'
  const classes = [untitled && 'untitled', isLong && 'long'].filter(Boolean).join(' ')
  const own = html`${classes !== '' && html` class="${classes}"`}${attributes(title, tagOf(language))}`
  // Smaller, but with each clause on a line of its own, it would have as many lines as in large type.
  return html`<h1${own}>${isLong ? unparted(display(title.text)) : headline(title.text)}</h1>`
}

function firstPicture({ site }: Sheet<ArticleView>, { rest }: ArticleBody): string | null {
  const found = rest.find(({ picture }) => picture !== null)?.picture
  return found ? pictureAddress(found.path, site.assets) : null
}

/** Topics, source, date, and the way to the original. */
function meta(sheet: Sheet<ArticleView>): Html {
  const { topics } = sheet.view.ref
  const links = topics.map(
    (ref) => html`${textLink(sheet, ref.permalink, refName(sheet, ref), 'link')} `,
  )
  return html`<p class="meta">${links}${source(sheet)} ${date(sheet)}${original(sheet)}</p>`
}

/** Its words say where it leads: who reads here is about to leave the site. */
function original({ view, language }: Sheet<ArticleView>): Html | false {
  const { original } = view.ref
  if (original === null) return false
  const says = wordsOf(language).original(hostOf(original))
  return html` <a class="link" href="${original}" rel="${FOREIGN}">${says}</a>`
}

function source(sheet: Sheet<ArticleView>): Html {
  const { source } = sheet.view.ref
  if (source === null) return html`<span>${wordsOf(sheet.language).noSource}</span>`
  const address = addressFrom(sheet).page(source.permalink)
  const own = attributes(nameOf(source), tagOf(sheet.language))
  return html`<a data-source href="${address}"${own}>${display(source.name)}</a>`
}

function date({ view, language, site }: Sheet<ArticleView>): Html {
  const words = wordsOf(language)
  const { published, publishedRaw } = view.ref
  if (published !== null) return timeTag(published, site.zone, fullTime(published, language))
  return publishedRaw === null
    ? html`<span>${words.noDate}</span>`
    : html`<span class="doubt">${words.badDate(publishedRaw)}</span>`
}

/** From two groups on there is something to choose. */
function contents({ language }: Sheet<ArticleView>, { groups }: ArticleBody): Html | false {
  if (groups.length < 2) return false
  const words = wordsOf(language)
  const insights = groups.reduce((sum, group) => sum + group.insights.length, 0)
  const item = (group: BodyGroup, at: number): Html => {
    const own = group.heading && attributes(group.heading, tagOf(language))
    return html`<li><a href="#${group.anchor}"${own}>${groupName(group, at + 1, language)}</a></li>`
  }
  return html`
    <nav class="contents block" aria-labelledby="contents">
      ${label(words.contents, html`<span>${words.insightsCount(insights)}</span>`, 'contents')}
      <ol>${groups.map(item)}</ol>
    </nav>
  `
}

function sameStory(sheet: Sheet<ArticleView>): Html | false {
  const { same } = sheet.view
  if (same.length === 0) return false
  const words = wordsOf(sheet.language)
  return html`
    <section id="story" class="apparatus">
      ${label(words.sameStory, html`<span>${words.storyCount(same.length + 1)}</span>`)}
      ${rows(sheet, same, { time: 'year', topic: false })}
    </section>
  `
}

/** Each leads to the topic of its name; else to what the search finds by it, be it a tag there or a word. */
function tags(sheet: Sheet<ArticleView>): Html | false {
  const { view, language } = sheet
  if (view.tags.length === 0) return false
  const words = wordsOf(language)
  const link = ({ name, topic }: Tag): Html => {
    const query = `search.html?q=${encodeURIComponent(`"${name.text.replaceAll('"', ' ')}"`)}`
    return html`${textLink(sheet, topic ?? query, name, 'link')} `
  }
  const list = html`<p class="meta">${view.tags.map(link)}</p>`
  return html`<section class="apparatus"><h2 class="label">${words.tags}</h2>${list}</section>`
}

/** Of an article that is alone in its topic there is nothing to say. */
function neighbours(sheet: Sheet<ArticleView>): Html | false {
  const { view, language } = sheet
  if (view.newer === null && view.older === null) return false
  const words = wordsOf(language)
  const topic = view.ref.topics[0]
  const isDated = view.ref.published !== null
  const says = (inTopic: string, inAll: string): Html | string =>
    topic ? html`${inTopic} ${name(refName(sheet, topic), tagOf(language))}` : inAll
  // Those without a date stand last, whenever they were written.
  const item = (article: Mention | null, way: Way): Html => {
    const isNewer = way === 'prev'
    const isSure = isDated && article?.published !== null
    const other = isNewer ? words.previous : words.next
    const label = !isSure
      ? says(other, other)
      : isNewer
        ? says(words.newerIn, words.newerHere)
        : says(words.olderIn, words.olderHere)
    const none = !isDated ? '—' : isNewer ? words.isNewest : words.isOldest
    return neighbour(label, way, article ? mention(sheet, article, way) : none)
  }
  return html`
    <nav class="apparatus neighbours" aria-label="${words.neighbours}">
      <ul class="columns">
        ${item(view.newer, 'prev')}
        ${item(view.older, 'next')}
      </ul>
    </nav>
  `
}

function mention(sheet: Sheet<ArticleView>, { permalink, title }: Mention, way: Way): Html {
  const address = addressFrom(sheet).page(permalink)
  const own = attributes(title, tagOf(sheet.language))
  return html`<a class="link" href="${address}" rel="${way}"${own}>${display(title.text)}</a>`
}

function tools(sheet: Sheet<ArticleView>): Html {
  const { language, view } = sheet
  const words = wordsOf(language)
  const { file } = addressFrom(sheet)
  const { id } = view.ref
  const copy = (kind: string, [shown, name]: readonly [string, string]): Html =>
    html`<button class="button" type="button" data-copy="${kind}" aria-label="${name}">${shown}</button>`
  const link = (path: string, shown: string): Html =>
    html`<a class="link" href="${file(path)}">${shown}</a>`
  const files = html`${link(articleMarkdown(id), 'Markdown')} ${link(articleJson(id), 'JSON')}`
  const { plain, gbt, link: address, markdown } = words.copies
  return html`
    <aside class="rail taking" aria-label="${words.copy}">
      ${label(words.copy, html`<span>${files}</span>`)}
      <div class="tools scripted">
        ${copy('plain', plain)}
        ${copy('gbt', gbt)}
        ${copy('link', address)}
        ${copy('markdown', markdown)}
      </div>
    </aside>
  `
}

/** Every file that has the article: an insight leads to its line, the article to its file. */
function places(sheet: Sheet<ArticleView>): Html {
  const { view, language } = sheet
  const words = wordsOf(language)
  const { page } = addressFrom(sheet)
  const item = ({ dump, line }: (typeof view.ref.places)[number]): Html => {
    const to = page(lineAddress(view.dumps[dump] ?? 'report.html', line))
    return html`<li><a href="${to}"><bdi>${dump}</bdi></a> ${counted(words.standsAt(line))}</li>`
  }
  const list = html`<ul role="list" class="index">${view.ref.places.map(item)}</ul>`
  return html`<section class="apparatus"><h2 class="label">${words.stands}</h2>${list}</section>`
}
