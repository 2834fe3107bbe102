/** An article in a list. */

import type { InDoubt, Ref } from '../../src/digest/digest.ts'
import type { Sheet } from '../../src/digest/views/page.ts'
import { type Mention, type Row, shorten } from '../../src/digest/views/row.ts'
import type { StoryRow } from '../../src/digest/views/storyRow.ts'
import { display } from '../../src/text/display.ts'
import { type Html, html } from '../../src/text/html.ts'
import type { TextLang } from '../../src/text/lang.ts'
import { shortDay } from '../../src/text/time.ts'
import { addressFrom } from './address.ts'
import { readable } from './amount.ts'
import { attributes, headline, sizeOf, tagOf, unparted } from './text.ts'
import { textLink } from './textLink.ts'
import { refName } from './topicName.ts'
import { breakingDay, timeTag } from './when.ts'
import { wordsOf } from './words.ts'

export interface RowOptions {
  /** Day alone, day with year, or the clock where the day stands above. */
  readonly time: 'day' | 'year' | 'clock' | 'day-clock'
  /** What stands below the time. */
  readonly topic: boolean
  /** The newest of the front page: set larger than others, but for a long title. */
  readonly top?: boolean
  /** Its fragment, where something on the page leads to it. */
  readonly id?: string
  /** What follows: the rest of its story. */
  readonly after?: Html
}

export function row(sheet: Sheet<unknown>, article: Row, options: RowOptions): Html {
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  const { title } = article
  // A sentence set large is all that a phone shows.
  const isTop = options.top && sizeOf(title.text) !== 'long'
  return html`
    <li class="row${isTop && ' top'}"${options.id && html` id="${options.id}"`}>
      ${when(sheet, article, options)}
      <h3 class="headline${article.untitled && ' untitled'}"${attributes(title, here)}>
        <a href="${page(article.permalink)}">${headline(title.text)}</a>
      </h3>
      ${dekLine(article, here)}
      ${keyFigure(sheet, article)}
      ${options.after}
    </li>\n
  `
}

/** Characters of a source: of two lines a longer one, as `… (Dow Jones Institutional News, New York)`, left none to the text. */
const SOURCE = { en: 36, 'zh-Hans': 18, 'zh-Hant': 18 } as const

/** Who tells it, and how the article begins. */
function dekLine({ dek, source }: Row, here: TextLang): Html | false {
  if (dek === null && source === null) return false
  const around = dek?.lang ?? here
  const named = source && display(dek ? shorten(source.text, SOURCE[source.lang]) : source.text)
  const who = source && html`<b${attributes(source, around)}>${named}</b>`
  const between = source && dek && (dek.lang === 'en' ? ' — ' : '　')
  return html`<p class="dek"${dek && attributes(dek, here)}>${who}${between}${dek && display(dek.text)}</p>`
}

/** The figure of an article, for which a phone has room where something is in doubt alone, and whether it or another of its figures is in doubt: the sign stands on no line alone. */
function keyFigure(sheet: Sheet<unknown>, article: Row): Html | false {
  const { key, inDoubt, keyDisputed } = article
  if (key === null && inDoubt === null) return false
  const here = tagOf(sheet.language)
  const other = keyDisputed ? (inDoubt === 'both' ? 'date' : null) : inDoubt
  const amount = key && readable(key.value, sheet.language, key.caption !== null)
  const value = amount && html`<span class="value"${attributes(amount, here)}>${amount.text}</span>`
  const caption =
    key?.caption &&
    html`<div class="caption"${attributes(key.caption, here)}>${display(key.caption.text)}</div>`
  return html`
    <div class="key${inDoubt === null && ' spare'}">
      ${value}
      ${keyDisputed && html`\u00a0${unequal(sheet, article)}`}
      ${caption}
      ${other !== null && otherDoubt(sheet, article, other)}
    </div>
  `
}

/** Another figure than the one that is shown is in doubt, or a date. */
function otherDoubt(sheet: Sheet<unknown>, article: Row, what: InDoubt): Html {
  const words = wordsOf(sheet.language)
  // Without a figure above it there is no other.
  const label = (article.key === null ? words.inDoubt : words.otherInDoubt)[what]
  return html`
    <div class="caption">
      <a class="caption doubt" href="${doubtOf(sheet, article)}">≠ ${label}</a>
    </div>
  `
}

function unequal(sheet: Sheet<unknown>, article: Row): Html {
  const { inDoubt } = wordsOf(sheet.language)
  return html`<a class="doubt" href="${doubtOf(sheet, article)}" aria-label="${inDoubt.figures}">≠</a>`
}

/** Beside the text in doubt stands what it differs from, and leads there. */
function doubtOf(sheet: Sheet<unknown>, { permalink }: Row): string {
  return `${addressFrom(sheet).page(permalink)}#doubt`
}

function when(sheet: Sheet<unknown>, article: Row, { time, topic }: RowOptions): Html {
  const { published } = article
  const words = wordsOf(sheet.language)
  const clock = published === null || published.length === 10 ? null : published.slice(11)
  const day =
    published &&
    (time === 'year' ? breakingDay(published, sheet.language) : shortDay(published, sheet.language))
  const first = time === 'clock' ? clock : day
  const shown =
    published === null
      ? html`<span>${words.noDate}</span>`
      : first !== null && timeTag(published, sheet.site.zone, first)
  const link = (ref: Ref): Html => textLink(sheet, ref.permalink, refName(sheet, ref))
  return html`
    <div class="when">
      ${shown}
      ${time === 'day-clock' && clock !== null && html` <span>${clock}</span>`}
      ${topic && article.topic && html` ${link(article.topic)}`}
    </div>
  `
}

/**
 * The other articles of a story, each on one line below its newest.
 *
 * @param idOf Their fragments, where something on the page leads to them.
 */
export function sameLines(
  sheet: Sheet<unknown>,
  article: StoryRow,
  idOf?: (other: StoryRow['same'][number]) => string,
): Html {
  const lines = article.same.map((other, at) =>
    sameLine(sheet, other, {
      style: daySaid(other, article),
      isFirst: at === 0,
      id: idOf?.(other),
    }),
  )
  return html`${lines}`
}

interface SameOptions {
  /** `year`: where no year stands above. */
  readonly style: 'day' | 'year'
  /** What the lines are is said in the first alone. */
  readonly isFirst: boolean
  readonly id?: string | undefined
}

export function sameLine(
  sheet: Sheet<unknown>,
  article: Mention,
  { style, isFirst, id }: SameOptions,
): Html {
  const { page } = addressFrom(sheet)
  const words = wordsOf(sheet.language)
  const here = tagOf(sheet.language)
  const { published, title, source } = article
  const day =
    published === null ? html`<span>${words.noDate}</span>` : dayTag(sheet, published, style)
  const from =
    source &&
    html` <span class="caption clause"${attributes(source, here)}>${display(source.text)}</span>`
  const address = page(article.permalink)
  // Behind other words a clause of its own would go to the next line.
  const shown = unparted(display(title.text))
  const link = html`<a href="${address}"${attributes(title, here)}>${shown}</a>`
  return html`
    <p class="same"${id && html` id="${id}"`}>
      ${day} <span>${isFirst && html`${words.sameStory} `}${link}</span>
      ${from}
    </p>
  `
}

/**
 * An article on one line: day, title, source.
 *
 * @param style `year`: where no year stands above.
 * @param below What stands below the title.
 */
export function titleLine(
  sheet: Sheet<unknown>,
  article: Mention,
  style: 'day' | 'year' = 'day',
  below: Html | false = false,
): Html {
  const { page } = addressFrom(sheet)
  const here = tagOf(sheet.language)
  const { published, title, source, permalink } = article
  // Without a source its place stays, so that what follows has its own.
  const from = source
    ? html` <span class="caption from"${attributes(source, here)}>${display(source.text)}</span>`
    : below && html` <span class="from"></span>`
  return html`
    <span class="caption">${dayTag(sheet, published, style)}</span>${' '}
    <a href="${page(permalink)}"${attributes(title, here)}>${headline(title.text)}</a>
    ${from}
    ${below && html` <span class="caption">${below}</span>`}
  `
}

/** How the day of another article of a story is written below the first, whose year stands above. */
function daySaid(
  { published }: Pick<Mention, 'published'>,
  first: Pick<Mention, 'published'>,
): 'day' | 'year' {
  return published?.slice(0, 4) === first.published?.slice(0, 4) ? 'day' : 'year'
}

/** The day of an article, in words where there is none. */
export function dayTag(
  { language, site }: Sheet<unknown>,
  published: string | null,
  style: 'day' | 'year',
): Html {
  if (published === null) return html`${wordsOf(language).noDate}`
  const day = style === 'day' ? shortDay(published, language) : breakingDay(published, language)
  return timeTag(published, site.zone, day)
}
