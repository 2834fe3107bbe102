/**
 * An article as Markdown in the form that `articles/` takes: read again, it is the same article. A text that the
 * dump cuts off is so there, too, and has the mark of that in it.
 */

import type { ArticleBody, BodyGroup, BodyLead, BodyPiece } from '../digest/articleBody.ts'
import { headOf } from '../digest/body.ts'
import type { ArticleRef } from '../digest/digest.ts'
import { isSummaryKey, UNLABELLED } from '../records/summaryKeys.ts'
import { escaped } from '../text/clean.ts'
import { citationMarks, escapeMarkdown, fenced, withCut } from '../text/markdown.ts'

/** `【3】`, which our reader takes for a citation, and no other; it has no escape but its number. */
const WIDE_CITATION = /[【［](?=[\s\d０-９,，、–~～-]{1,40}[】］]|\d{1,3}†)/g

/**
 * Where none of this is, `escapeMarkdown` leaves a text as it is; to ask takes a quarter of the time. It stands here as
 * the script of an article, which escapes too, has no room for it.
 */
export const MAY_BE_MARKUP = /[\\`*_[\]{~<$^&]|==|%%|^[#>+=|:\d-]|\s#|#$/

function asText(text: string): string {
  const marked = MAY_BE_MARKUP.test(text) ? escapeMarkdown(text) : text
  return marked.replace(WIDE_CITATION, (mark) => `&#${mark.charCodeAt(0)};`)
}

/**
 * Front matter, lead, groups, pictures and left-over text.
 *
 * @param addressOf Of a picture as this file links to it, by its path on the site.
 */
export function articleToMarkdown(
  ref: ArticleRef,
  body: ArticleBody,
  addressOf: AddressOf,
): string {
  // A date that cannot be stands in the front matter; the rest holds it for the page.
  const rest = body.rest.filter(({ text }) => ref.published !== null || text !== ref.publishedRaw)
  const isKey = body.lead !== null && isKeyOfLead(body.lead)
  const lead = isKey ? null : body.lead
  const blocks = [
    frontMatter(ref, isKey ? body.lead : null),
    ...bodyToMarkdown({ ...body, lead, rest }, 2, addressOf),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Whether the front matter says a lead: its label was a key there, or it has none. */
function isKeyOfLead({ label }: BodyLead): boolean {
  return label === '' || isSummaryKey(label)
}

/**
 * The blocks of a body.
 *
 * @param level Of its headings: 2 in an article, 3 below the title of an article in a brief.
 */
export function bodyToMarkdown(
  { lead, groups, notes, rest }: ArticleBody,
  level: number,
  addressOf: AddressOf,
): readonly string[] {
  const mark = '#'.repeat(level)
  const piecesAfter = (anchor: string | null): readonly string[] =>
    rest.filter(({ after }) => after === anchor).map((piece) => pieceToMarkdown(piece, addressOf))
  const blocks = [...piecesAfter('top')]
  if (lead) {
    if (lead.label !== '') blocks.push(`${mark} ${asText(lead.label)}`)
    blocks.push(asText(lead.text) + citationMarks(lead.citations), ...piecesAfter('lead'))
  }
  for (const [at, group] of groups.entries()) {
    const title = headOf(group)
    const isLead = lead === null && at === 0 && group.insights.length === 1
    if (title !== '') blocks.push(`${mark} ${escapeHeading(title, group, isLead)}`)
    // Without one its items would be of the group before, or below a label that is one above a single statement.
    else if (at > 0 || (lead !== null && !ALWAYS_LEAD.test(lead.label))) blocks.push(mark)
    blocks.push(...piecesAfter(group.anchor))
    let items: string[] = []
    for (const { anchor, text, cut, citations } of group.insights) {
      items.push(`- ${asText(withCut(text, cut))}${citationMarks(citations)}`)
      const pieces = piecesAfter(anchor)
      if (pieces.length === 0) continue
      blocks.push(items.join('\n'), ...pieces)
      items = []
    }
    if (items.length > 0) blocks.push(items.join('\n'))
  }
  for (const { number, text } of notes) blocks.push(`[^${number}]: ${asText(text)}`)
  blocks.push(...piecesAfter(null))
  return blocks
}

export type AddressOf = (path: string) => string

function pieceToMarkdown({ text, picture }: BodyPiece, addressOf: AddressOf): string {
  if (!picture) return fenced(text)
  const { path, alt, title, leadsTo } = picture
  const words = title === null ? '' : ` "${inLine(title).replace(/["\\]/g, '\\$&')}"`
  const image = `![${escapeMarkdown(inLine(alt))}](<${addressOf(path)}>${words})`
  // Any other address would be that of a file which is not there, or a program.
  if (!/^https?:\/\//i.test(leadsTo ?? '')) return image
  return `[${image}](<${inLine(leadsTo ?? '').replace(/[<>\\]/g, '\\$&')}>)`
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** What a reader takes for the head of a numbered group, and, first of all headings, for a lead label. */
const NUMBERED = /^(?:Group|GROUP) \d/
const LEAD_LABEL =
  /^[^\p{L}]*(?:core|key|main|summary|executive|abstract|tl;?dr|in (?:brief|short)|(?:the )?bottom)(?!\p{L})|核心|主要|关键|關鍵|摘要|提要|撮要|概要|导读|導讀|总结|總結|要点|要點/iu

/** A lead whatever stands below; `TL;DR` and 要点 are none above several statements. */
const ALWAYS_LEAD = /core|key|main|核心|主要|关键|關鍵/i

/** A heading that looks like more than it is begins with a reference: what is written so is a heading alone. */
function escapeHeading(title: string, { label }: BodyGroup, couldBeLead: boolean): string {
  const isAlike = NUMBERED.test(title) || (couldBeLead && LEAD_LABEL.test(title))
  if (label !== null || !isAlike) return asText(title)
  const [first = ''] = title
  return `&#${first.codePointAt(0)};${asText(title.slice(first.length))}`
}

/** Source and time as written, for a line of a list or brief; empty where there is neither. */
export function bylineToMarkdown({ source, publishedRaw }: ArticleRef): string {
  return [source?.name, publishedRaw]
    .filter((part) => part !== null && part !== undefined)
    .map(escapeMarkdown)
    .join(', ')
}

/** @param summary A lead that is said here. */
function frontMatter(ref: ArticleRef, summary: BodyLead | null): string {
  const lines = ['---']
  const field = (key: string, value: string | null): void => {
    // What is written as an address is read as the name of its host.
    if (value !== null) lines.push(`${key}: ${yamlString(value).replace('://', ':\\/\\/')}`)
  }
  // Without it, the name of the file would be its title.
  field('title', ref.untitled ? '' : ref.title.text)
  field('source', ref.source?.name ?? null)
  field('date', ref.publishedRaw ?? ref.published)
  if (ref.original !== null) lines.push(`url: ${yamlString(ref.original)}`)
  const list = (key: string, values: readonly string[]): void => {
    if (values.length === 0) return
    lines.push(`${key}:`, ...values.map((value) => `  - ${yamlString(value)}`))
  }
  if (summary) field(summary.label || UNLABELLED, summary.text + citationMarks(summary.citations))
  const topics = ref.topics.map(({ name }) => name)
  if (topics.length > 1) list('topics', topics)
  else field('topic', topics[0] ?? null)
  list('tags', ref.tags)
  lines.push('---')
  return lines.join('\n')
}

/**
 * JSON strings are YAML strings, but YAML wants more characters written as escapes. So are the marks
 * that make a tag or a link: a program that knows no front matter takes it for text; and a name is no link to a note.
 */
function yamlString(text: string): string {
  return JSON.stringify(text)
    .replace(/^"\[(?=\[)/, '"\\u005b')
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]|\p{NChar}|<(?=[\p{L}/!?])|(?<=\])\(/gu, escaped)
}
