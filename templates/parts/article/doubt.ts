/** Figures that disagree, or a date that does not fit, beside the line that has one of them. */
import type { ArticleDoubt, ArticleView } from '../../../src/digest/views/article.ts'
import type { Sheet } from '../../../src/digest/views/page.ts'
import type { Mention } from '../../../src/digest/views/row.ts'
import { type Html, html } from '../../../src/text/html.ts'
import { fullDay, shortDay } from '../../../src/text/time.ts'
import { addressFrom } from '../address.ts'
import { comparedTexts } from '../amount.ts'
import { type Spread, spread } from '../charts/spread.ts'
import { correction } from '../correction.ts'
import { editorsNote } from '../editorsNote.ts'
import { joined } from '../joined.ts'
import { inLanguage, name, onItsOwn, tagOf } from '../text.ts'
import { wordsOf } from '../words.ts'

/** Other articles named in a note; all stand on the figures page. */
const OTHERS = 3

export function doubtNote(sheet: Sheet<ArticleView>, doubt: ArticleDoubt): Html {
  const { language, view } = sheet
  const words = wordsOf(language)
  const here = tagOf(language)
  const chart = chartOf(sheet, doubt)
  const { published } = view.ref
  const label = words.inDoubt[doubt.kind]
  // The words around a date stand beside the note already.
  const said =
    doubt.kind === 'date' && published !== null
      ? twoDays(
          doubt.members.map(({ amount }) => name(amount, here)),
          fullDay(published, language),
        )
      : name(onItsOwn(inLanguage(doubt.subjects, here)), here)
  const told = [elsewhere(sheet, doubt), chart?.logarithmic && words.logarithmic].filter(Boolean)
  // Rows of lists lead here, which know no more than that something is in doubt.
  const first = doubt === view.doubts.find(isOpen) && html`<span id="doubt"></span>`
  return html`
    ${first}
    <div class="note${isOpen(doubt) && ' doubts'}" id="d-${doubt.id}">
      <div class="label"><p><span class="doubt">≠ ${label}</span></p> <span>${said}</span></div>
      ${chart?.chart}
      ${told.length > 0 && html`<p>${joined(told, words.gap)}</p>`}
      ${correction(sheet, doubt.corrected)}
      ${editorsNote(sheet, doubt.note)}
    </div>
  `
}

/** The editor has not looked into it. */
export function isOpen({ note }: ArticleDoubt): boolean {
  return note === null
}

/** A date in a text, and the day of its article. */
function twoDays(date: readonly Html[], day: string): Html {
  return html`<b><span class="unit">${date}</span> ≠ <span class="unit">${day}</span></b>`
}

/** What each of its members says, in the language of the page. */
function textsOf({ language }: Sheet<ArticleView>, { members }: ArticleDoubt): readonly string[] {
  return comparedTexts(
    members.map(({ amount }) => amount),
    language,
  )
}

function chartOf(sheet: Sheet<ArticleView>, doubt: ArticleDoubt): Spread | null {
  const { language } = sheet
  const labels = textsOf(sheet, doubt)
  const points = new Map(
    doubt.members.flatMap(({ amount: { value } }, at) =>
      value === null ? [] : [[value, { value, label: labels[at] ?? '' }] as const],
    ),
  )
  if (points.size < 2) return null
  return spread([...points.values()], wordsOf(language).listSeparator)
}

/** `Two figures here; 28m t in Sou Hu Cai Jing, 7 Nov, Feng Zheng Bao, 9 Nov.` One alone is marked in the text. */
function elsewhere(sheet: Sheet<ArticleView>, doubt: ArticleDoubt): Html | false {
  const { language } = sheet
  const words = wordsOf(language)
  const own = doubt.members.filter(({ article }) => article === null).length
  const others = new Map<string, Html[]>()
  const texts = textsOf(sheet, doubt)
  const told = doubt.members.map((member, at) => ({ ...member, text: texts[at] ?? '' }))
  for (const { text, article, anchor } of told.filter(isOther).slice(0, OTHERS)) {
    others.set(text, [...(others.get(text) ?? []), mention(sheet, article, anchor)])
  }
  if (others.size === 0) return false
  const parts = [...others].map(
    ([text, where]) => html`${words.elsewhere(text)} ${joined(where, words.listSeparator)}`,
  )
  const all = own > 1 ? [words.twoHere(own), ...parts] : parts
  return html`${joined(all, words.clauseSeparator)}${words.stop}`
}

type Member = ArticleDoubt['members'][number]

function isOther<M extends Member>(member: M): member is M & { readonly article: Mention } {
  return member.article !== null
}

function mention(sheet: Sheet<ArticleView>, article: Mention, anchor: string): Html {
  const { language, view } = sheet
  const { permalink, source, published, title } = article
  const year = published?.slice(0, 4) === view.ref.published?.slice(0, 4)
  const day = published && (year ? shortDay(published, language) : fullDay(published, language))
  const here = tagOf(language)
  const facts = [source && name(source, here), day && html`<span class="unit">${day}</span>`]
  const known = facts.filter((fact) => fact !== null)
  const shown = known.length > 0 ? joined(known, wordsOf(language).comma) : name(title, here)
  const address = addressFrom(sheet).page(`${permalink}#${anchor}`)
  return html`<a class="link" href="${address}">${shown}</a>`
}
