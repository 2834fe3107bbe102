/** Lines that say one thing, and say by a label what. */

import { type Range, shifted } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { ROLE } from '../page/belowTitle.ts'
import { SIGN_CLASS } from '../signs.ts'
import { parted } from './authors.ts'
import { type Byline, EMPHASISED, LONGEST, sourceName, written } from './byline.ts'
import { isNews, LABEL, OPENS_LABELLED } from './bylineWords.ts'
import { dateAtEnd } from './dates.ts'
import { isName } from './names.ts'

/** In front of lines that stand in a list, or are quoted; `✍️ 来源：新华社`; of `【来源】新华社`, whose other bracket is a colon. */
const BEFORE_LABEL = new RegExp(
  `^(?:(?:>|【(?!.*】)|${SIGN_CLASS}|\\p{Extended_Pictographic}\\ufe0f?)\\s*)*`,
  'u',
)
/** `🕘 2026-02-20 10:15` */
const PICTURES_ALONE = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)*$/u
/** With its marks; more than any has. */
const LONGEST_LABEL = 40
const TOPIC = '(?:主题|分类|栏目|频道|关键词|topics?|category|section|keywords)\\s?[:：]'
/** They are several. */
const SAYS_WORDS = /^(?:关键词|keywords)/i
const OPENS_TOPIC = new RegExp(`^${TOPIC}`, 'i')
const OTHER_LABEL = new RegExp(
  `^(?:(?:${ROLE}|(?:原文)?(?:链接|地址|网址)|标签|(?:发布)?文号|发文字号|索引号|成文日期|(?:实施|施行|生效)日期|author|(?:(?:prepared|written|compiled) )?by|editor|url|link|tags)\\s?[:：]|${TOPIC})`,
  'i',
)

/** `来源于 财新网`; 来源于进口的锡矿 begins a statement. */
const FROM_ALONE = /^来源于\s?\S{2,16}$/

/** What a line says by the word that it opens with: `来源：新华社`, `**Date:** 2026-11-03`, `作者：李明`. */
type Labelled =
  | { readonly kind: 'source'; readonly name: string; readonly others: readonly Range[] }
  | { readonly kind: 'date'; readonly byline: Byline }
  | { readonly kind: 'other' }

/**
 * Read a line that says one thing, and says by a label what; of a date, it needs none.
 *
 * @param byline What the line says, if it has the form of one of source and date.
 */
export function readLabelled(line: string, byline: Byline | null): Labelled | null {
  if (line.length > LONGEST) return null
  if (byline?.source === null && PICTURES_ALONE.test(line.slice(0, byline.rawAt)))
    return { kind: 'date', byline }
  if (byline && EMPHASISED.test(line)) return null
  // Most lines have no label, and are not looked at again.
  if (!/[:：|｜丨]|[来來]源[于於]/.test(line.slice(0, LONGEST_LABEL))) return null
  const at = BEFORE_LABEL.exec(line)?.[0].length ?? 0
  const said = line.slice(at)
  const bare = simplified(said).replaceAll('**', '').trim()
  // `作者：李明　发布时间：2025-11-09 08:41`
  if (OTHER_LABEL.test(bare))
    return byline?.published && byline.source === null
      ? { kind: 'date', byline }
      : { kind: 'other' }
  if (OPENS_LABELLED.test(bare)) {
    const date = dateAtEnd(said)
    if (!date || sourceName(said.slice(0, date.start)) !== '') return null
    const { rawAt, ...rest } = written(said, date)
    return {
      kind: 'date',
      byline: { ...rest, rawAt: at + rawAt, source: null, form: 'likely', others: [] },
    }
  }
  const date = dateAtEnd(said)
  // `USA Today` is a name.
  const isSaid = LABEL.test(bare) || (FROM_ALONE.test(bare) && isNews(bare))
  if (!isSaid || (date && !/^[a-z]+$/i.test(said.slice(date.start)))) return null
  const { name: named, author } = parted(said)
  const name = sourceName(named)
  const others = author ? [shifted(author, at)] : []
  return name !== '' && isName(name) ? { kind: 'source', name, others } : null
}

/** `Topic: Metals`; `关键词：去库存` and `Section: 232 tariffs hit zinc` are titles. */
export function saysTopic(line: string): boolean {
  return OPENS_TOPIC.test(simplified(line.replace(BEFORE_LABEL, '')).replaceAll('**', ''))
}

const TITLE_LABEL =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)*(?:\*\*)?(?:\d{1,2}[.)、．]\s*)?(?:(?:title|headline|[标標][题題]|[题題]目)(?:\*\*)?(?:\s?[:：]|\t)|【(?:title|[标標][题題])】\s?[:：]?)(?:\*\*)?\s*(?=\S)/iu

/** Length of `Title: `, `**标题：**` in front of a title; 0 for none. */
export function titleLabel(line: string): number {
  return TITLE_LABEL.exec(line)?.[0].length ?? 0
}

/** `# 标题`, `- 标题`, `**标题**`, `**Title:** Copper climbs`, also with a tab for the colon; `- 4.2%！` begins with a minus. */
export function withoutMark(title: string): string {
  const unmarked = title.replace(/^(?:#{1,6}|[*•]|-(?!\s+[\d.]+\s?[%％]))\s+/, '')
  const name = unmarked.slice(titleLabel(unmarked))
  return BOLD.exec(name)?.[1] ?? name
}

const BOLD = /^\*\*([^*]+)\*\*$/

/** The topic that `Topic: Metals` names, above articles; null for none. */
export function labelledTopic(line: string): string | null {
  const label = OPENS_TOPIC.exec(simplified(line.slice(0, LONGEST_LABEL)))?.[0] ?? ''
  const name = line.slice(label.length).trim()
  return label === '' || name === '' || SAYS_WORDS.test(simplified(label)) ? null : name
}

/** `（来源：新华社）`, also below an article; `来源：谁在推高铜价` and `Source: Apple to cut jobs` are titles. */
export function namesSource(line: string): boolean {
  const bare = line.replace(/^[（(](.*)[)）]$/, '$1')
  const labelled = readLabelled(bare, null)
  return labelled?.kind === 'source' && (bare !== line || isNews(labelled.name))
}
