/** Lead, groups and insights: each with its number, citations, line of the dump, and notes. */
import type { BodyGroup, BodyInsight, BodyLead, BodyLink } from '../../../src/digest/articleBody.ts'
import type { ArticleFigure } from '../../../src/digest/digest.ts'
import type { ArticleDoubt, ArticleView } from '../../../src/digest/views/article.ts'
import { lineAddress } from '../../../src/digest/views/dump.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import { aboutOf, type Mention } from '../../../src/digest/views/row.ts'
import { display } from '../../../src/text/display.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { langOf } from '../../../src/text/lang.ts'
import { markId } from '../../../src/text/link.ts'
import type { Language } from '../../../src/text/time.ts'
import { addressFrom } from '../address.ts'
import { attributes, isLong, name, spoken, tagOf } from '../text.ts'
import { wordsOf } from '../words.ts'
import { doubtNote, isOpen } from './doubt.ts'
import { blocksAfter } from './rest.ts'

/** Figures in the margin of one insight. */
const NOTES = 3
/** No line breaks here, and where there is no style, `8.` and the sign of paragraph 2 are not read as 8.2. */
const GAP = '\u202f'
/** Between many citations, where a line may break: else all would go to the next with the last word of the text. */
const BREAKING_GAP = '\u2009'
/** So many stand together. */
const CITES = 6
/** Wider, before the line of the dump. */
const LINE_GAP = '\u202f\u00a0'

export function leadSection(sheet: Sheet<ArticleView>, lead: BodyLead): Html {
  const words = wordsOf(sheet.language)
  const here = tagOf(sheet.language)
  const known = words.labels[lead.label.trim().toLowerCase()]
  const label = { text: lead.label, lang: langOf(lead.label, lead.lang) }
  return html`
    <section class="lead" id="lead">
      <h2${known === undefined && attributes(label, here)}>${known ?? display(lead.label)}</h2>${' '}
      <p${attributes(lead, here)}>${marked(sheet, 'lead', lead)}${after(sheet, lead, 'lead')}</p>
      ${doubtsAt(sheet, 'lead').map((doubt) => doubtNote(sheet, doubt))}
    </section>
  `
}

/** @param number Of the group, from 1. */
export function groupSection(sheet: Sheet<ArticleView>, group: BodyGroup, number: number): Html {
  const { anchor, heading, insights } = group
  const own = heading && attributes(heading, tagOf(sheet.language))
  const list =
    insights.length > 0 &&
    html`<ol role="list" class="insights">${insights.map((insight) => item(sheet, insight))}</ol>`
  return html`
    <section id="${anchor}">
      <h2 class="group"${own}>${groupName(group, number, sheet.language)}</h2>\n
      ${blocksAfter(sheet, anchor, 'div')}
      ${list}
    </section>\n
  `
}

/**
 * What a group is called: its heading, or the number that the dump gives it. Where it gives neither, it is
 * what an article begins with, or else its number in the article stands for them.
 */
export function groupName(
  { heading, label }: Pick<BodyGroup, 'heading' | 'label'>,
  number: number,
  language: Language,
): string {
  if (heading) return display(heading.text)
  const words = wordsOf(language)
  if (label === null && number === 1) return words.opening
  const given = /^Group (\d+)$/i.exec(label ?? '')?.[1]
  return words.group(given === undefined ? number : Number(given))
}

function item(sheet: Sheet<ArticleView>, insight: BodyInsight): Html {
  const words = wordsOf(sheet.language)
  const { anchor, number } = insight
  const own = html`${spoken(sheet.language, insight.lang)} aria-label="${words.insight(number)}"`
  return html`
    <li class="insight" id="${anchor}">
      <p${attributes(insight, tagOf(sheet.language))}>
        <a class="number" href="#${anchor}"${own}>${number}</a> ${marked(sheet, anchor, insight)}
        ${after(sheet, insight, insight.isMarked ? anchor : null)}
      </p>
      ${notes(sheet, insight)}
    </li>
    ${blocksAfter(sheet, anchor, 'li')}\n
  `
}

/** A quantity or a date in doubt. */
type Marked = Pick<ArticleFigure, 'id' | 'start' | 'end'>

/** The text with its quantities set off; what is in doubt leads to where it is compared. */
function marked(
  sheet: Sheet<ArticleView>,
  anchor: string,
  { text, figures, links }: Pick<BodyInsight, 'text' | 'figures' | 'links'>,
): Html {
  const dates = doubtsAt(sheet, anchor)
    .filter((doubt) => doubt.kind === 'date' && isOpen(doubt))
    .flatMap(({ members }) => members.map((member) => ({ ...member, id: member.figure })))
  // One character for one, so the figures' places hold.
  const shown = display(text)
  let at = 0
  const parts: Html[] = []
  const led = links.filter(({ to }) => sheet.view.links[to] !== undefined)
  for (const part of [...led, ...figures, ...dates].sort(
    (left, right) => left.start - right.start,
  )) {
    if (part.start < at) continue
    const said = 'to' in part ? linked(sheet, part) : quantity(sheet, part, shown)
    parts.push(html`${shown.slice(at, part.start)}${said}`)
    at = part.end
  }
  return html`${parts}${shown.slice(at)}`
}

/** The words of a link, without the address that stands behind them where it leads nowhere. */
function linked(sheet: Sheet<ArticleView>, { to, shown }: BodyLink): Html {
  const address = addressFrom(sheet).page(sheet.view.links[to] ?? '')
  return html`<a class="link" href="${address}">${display(shown)}</a>`
}

function quantity(sheet: Sheet<ArticleView>, figure: Marked, shown: string): Html {
  const raw = shown.slice(figure.start, figure.end)
  const name = isLong(raw) ? 'quantity long' : 'quantity'
  const doubt = sheet.view.doubts.find(
    (each) => isOpen(each) && each.members.some((member) => member.figure === figure.id),
  )
  if (!doubt) return html`<b class="${name}">${raw}</b>`
  return html`<a class="${name} doubt" href="${addressFrom(sheet).page(doubt.permalink)}">${raw}</a>`
}

/** Those that have a part in one text of the article. */
function doubtsAt({ view }: Sheet<ArticleView>, anchor: string): readonly ArticleDoubt[] {
  return view.doubts.filter(({ members }) => members.some((member) => isAt(member, anchor)))
}

function isAt(member: ArticleDoubt['members'][number], anchor: string): boolean {
  return member.article === null && member.anchor === anchor
}

/**
 * What stands after a text: paragraphs of the source, and the line of the dump.
 *
 * @param anchor Null where the page of the dump has no fragment for it.
 */
function after(
  sheet: Sheet<ArticleView>,
  text: Pick<BodyInsight, 'citations' | 'place' | 'lang'>,
  anchor: string | null,
): Html {
  const { citations, place } = text
  const words = wordsOf(sheet.language)
  const { view } = sheet
  const file = view.dumps[place.dump]
  const fragment = anchor === null ? undefined : markId(view.ref.id, anchor)
  const to = file === undefined ? null : lineAddress(file, place.line, fragment)
  const own = spoken(sheet.language, text.lang)
  const areMany = citations.length > CITES
  const cite = (paragraph: number, at: number): Html => html`
    ${at > 0 && areMany ? BREAKING_GAP : GAP}
    <a class="cite" href="#p${paragraph}" aria-label="${words.paragraph(paragraph)}">${paragraph}</a>
  `
  const cites =
    citations.length > 0 &&
    html`<span class="cites${areMany && ' long'}"${own}>${citations.map(cite)}</span>`
  if (to === null) return html`${cites}`
  const line = html`${own} aria-label="${words.line(place.line)}"`
  return html`
    ${cites}
    ${LINE_GAP}
    <a class="line" href="${addressFrom(sheet).page(to)}"${line}>L${place.line}</a>
  `
}

/** Beside the insight: its figures, what is doubtful about them, and where the copy ends. */
function notes(
  sheet: Sheet<ArticleView>,
  { figures, cut, anchor, lang }: BodyInsight,
): Html | false {
  const here = tagOf(sheet.language)
  const { agreeing } = sheet.view
  const doubts = doubtsAt(sheet, anchor)
  const disputed = new Set(doubts.flatMap(({ members }) => members.map(({ figure }) => figure)))
  const shown = figures
    .filter((figure) => (aboutOf(figure) !== '' || agreeing[figure.id]) && !disputed.has(figure.id))
    .slice(0, NOTES)
  const lines = shown.map((figure) => {
    const value = { text: figure.raw, lang: langOf(figure.raw, lang) }
    const text = aboutOf(figure)
    const about = { text, lang: langOf(text, lang) }
    const amount = html`<span class="value"${attributes(value, here)}>${display(value.text)}</span>`
    const of =
      text !== '' && html` <span class="caption"${attributes(about, here)}>${display(text)}</span>`
    return html`<p>${amount}${of}${alike(sheet, agreeing[figure.id])}</p>`
  })
  const boxes = doubts
    .filter((doubt) => firstFigure(sheet, doubt) === anchor)
    .map((doubt) => doubtNote(sheet, doubt))
  if (lines.length === 0 && boxes.length === 0 && !cut) return false
  const end =
    cut && html`<div class="note doubts" data-cut><p>${wordsOf(sheet.language).cut}</p></div>`
  const beside = lines.length > 0 && html`<div class="note wide">${lines}</div>`
  return html`<div>${boxes}${end}${beside}</div>`
}

/** `= Di Yi Cai Jing`: who gives it alike, with a way there. */
function alike(sheet: Sheet<ArticleView>, other: Mention | undefined): Html | false {
  if (!other) return false
  const who = other.source ?? other.title
  const label = wordsOf(sheet.language).agreeing(display(who.text))
  const address = addressFrom(sheet).page(other.permalink)
  const shown = name(who, tagOf(sheet.language))
  return html` <a class="caption" href="${address}" aria-label="${label}">= ${shown}</a>`
}

/** A doubt is told once, at the first of its figures in this article. */
function firstFigure({ body }: Sheet<ArticleView>, { members }: ArticleDoubt): string | null {
  const insights = (body?.groups ?? []).flatMap((group) => group.insights)
  const anchors = ['lead', ...insights.map(({ anchor }) => anchor)]
  return anchors.find((anchor) => members.some((member) => isAt(member, anchor))) ?? null
}
