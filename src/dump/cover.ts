/**
 * What stands in Markdown and is no Markdown: comments, formulas, tags of HTML, deleted text, what a program
 * would replace. The parser would take it apart, or end an emphasis in it, so it is hidden from the parser:
 * signs of the same number stand in its place, and every place in the text holds.
 *
 * ```text
 * > Tin rose ~~4%~~ **5%**, <b>a record</b> <!-- *ask* Bob -->.
 *            ^aside         ^mark    ^mark  ^aside
 * ```
 */

import { besideStars } from './flanking.ts'
import { type Footnote, FootnoteReader, type Numbers } from './footnotes.ts'
import { covered, type Hidden } from './hidden.ts'
import { literal } from './literal.ts'
import { TagReader } from './tags.ts'

/** A text as the parser gets it. */
export interface Covered {
  readonly text: string
  /** In their order. */
  readonly hidden: readonly Hidden[]
  readonly notes: readonly Footnote[]
  readonly numbers: Numbers
}

const NO_BLANK = String.raw`\n(?![ \t]*(?:\n|$))`
/** Within a paragraph: no blank line, item or heading. */
const INNER = String.raw`\n(?![ \t]*(?:\n|$|[-*+>#] |#{2,6} |\d{1,9}[.)] ))`
const at = (pattern: string): RegExp => new RegExp(pattern, 'iy')

/** Left alone: nothing in it is a mark. */
const OPENS_LINE = String.raw`(?<=(?:^|\n)[ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})?)`
const TO_FENCE = String.raw`[^\n]*(?:\n(?![ \t>]*\1[\x60~ \t]*(?:\n|$))[^\n]*)*(?:\n[^\n]*)?`
const CODES = [
  at(String.raw`${OPENS_LINE}(\x60{3,})(?=[^\x60\n]*(?:\n|$))${TO_FENCE}`),
  at(`${OPENS_LINE}(~{3,})${TO_FENCE}`),
  at(
    String.raw`(?<![\\\x60])(\x60+)(?!\x60)(?:[^\x60\n]|${INNER}|(?<!\x60)(?!\1(?!\x60))\x60+(?!\x60))*(?<!\x60)\1(?!\x60)`,
  ),
]

/** `5~~6吨`, `3月~~5月`, `Q1~~Q2`, `$5~~$6`: a slip for `~`. */
const RANGE = String.raw`(?<=[\w%％])~~(?:\w|[$€£¥￥+−-]\d)|(?<=[万亿萬億年月日号號时時点點元吨噸克斤米度人次个個倍期级級岁歲页頁条條])~~[$€£¥￥]?\d`

/** Kept beside the text. What a pattern goes through never has in it what opens it, so that no text takes longer than its length. */
const ASIDES: Readonly<Record<string, readonly RegExp[]>> = {
  '<': [
    /<!--(?!\s{0,4}more\s{0,4}-->)(?:(?!<!--|-->)[\s\S])*-->/y,
    /<(script|style|svg|math|iframe|object|template|noscript)\b[^<>]{0,600}>(?:(?!<\/?\1\b)[\s\S])*<\/\1\s{0,4}>/iy,
    /<(del|strike|s)>(?:(?!<\/?\1\b)[\s\S])*<\/\1>/iy,
    /<img\s[^<>]{1,600}>/iy,
  ],
  '%': [
    /(?<=(?:^|\n)[ \t]{0,3})%%[ \t]*\n(?:(?!%%)[\s\S])*\n[ \t]*%%(?!%)/y,
    at(String.raw`(?<![\d%\\][ \t]?)%%(?:[^%\n]|%(?!%)|${INNER})*%%(?!%)`),
  ],
  '~': [
    at(String.raw`(?<![~\\])(?!${RANGE})~~(?=[^\s~])(?:[^~\n]|~(?!~)|${INNER})*(?<=[^\s~])~~(?!~)`),
  ],
  '!': [/(?<!\\)!\[\[[^[\]\n]{1,300}\]\]/y],
  '{': [/(?<!\\)(?:\{\{<[^{}]{0,600}?>\}\}|\{\{%[^{}]{0,600}?%\}\}|\{%[^{}]{0,600}?%\})/y],
}

/** Said as they are written. */
const RAW: Readonly<Record<string, readonly RegExp[]>> = {
  $: [
    // Of several blocks.
    /(?<=(?:^|\n)[ \t]{0,3})\$\$[ \t]*\n(?:(?!\$\$)[\s\S])*\n[ \t]*\$\$(?=[ \t]*(?:\n|$))/y,
    at(String.raw`(?<![\\$])\$\$(?:[^$\\\n]|\\[\s\S]|${NO_BLANK})+\$\$`),
    // `$AAPL fell [1] in US$ terms` is none: a citation stands behind a space, an index does not.
    /(?<![\\\w$])\$(?![\s\d$])(?:[^$\\\s]|[^\S\n](?!\[\^?\d)|\\.)*(?<!\s|\b(?:US|HK|NT|NZ|AU|SG|CA))\$(?![\d$])/y,
    // `$10^6$`, but not `$5 to 6$`.
    /(?<![\\\w$])\$(?=\d)[^$\s\\^_]{0,60}(?:\\[a-z]|[\^_])[^$\s]{0,200}\$(?![\w$])/y,
  ],
  '{': [/(?<!\\)\{\{(?![<%])[^{}\n]{1,200}\}\}/y],
}

/** Marks alone, with nothing of what they enclose. */
const MORE = /<!--\s{0,4}more\s{0,4}-->/iy
const HIGHLIGHT = /(?<![=\w\\])==(?=[^\s=](?:[^=\n]{0,198}[^\s=])?==(?![=\w]))/y
/** `:::info`, of a box. */
const BOX = /(?<=(?:^|\n)[ \t]{0,3}):::+(?:[ \t]{0,4}\w{1,20}(?=[ \t{]|\n|$))?/y

const OPENERS = /[<%~!{$=:*`[^]/g

/**
 * Hide what is no Markdown.
 *
 * @param source With lines that end in a line feed.
 * @param beside Where it is the text of a footnote: numbers of those that stand beside it.
 */
export function cover(source: string, beside: Numbers | null = null): Covered {
  const hidden: Hidden[] = []
  const tags = new TagReader(source)
  const footnotes = new FootnoteReader(source, beside)
  let highlightEnd = -1
  const add = (start: number, end: number, words: string | null): void => {
    hidden.push({ start, end, words, isAside: words === null })
  }
  const end = (patterns: readonly RegExp[] | undefined, start: number): number => {
    for (const pattern of patterns ?? []) {
      pattern.lastIndex = start
      if (pattern.test(source)) return pattern.lastIndex
    }
    return -1
  }
  OPENERS.lastIndex = 0
  for (let found = OPENERS.exec(source); found; found = OPENERS.exec(source)) {
    const { 0: opener, index: start } = found
    const code = opener === '`' || opener === '~' ? end(CODES, start) : -1
    const aside = code === -1 ? end(ASIDES[opener], start) : -1
    const raw = code === -1 && aside === -1 ? end(RAW[opener], start) : -1
    let to = Math.max(code, aside, raw)
    if (aside !== -1) add(start, aside, null)
    else if (raw !== -1) add(start, raw, literal(source.slice(start, raw)))
    else if (code !== -1) to = code
    else if (opener === '[' || opener === '^') to = footnotes.endAt(start)
    else if (opener === '<') {
      const more = end([MORE], start)
      const tag = more === -1 ? tags.at(start) : { end: more, words: ' ' }
      if (tag) {
        add(start, tag.end, tag.words)
        to = tag.end
      }
    } else if (opener === '=') {
      to = start === highlightEnd ? start + 2 : end([HIGHLIGHT], start)
      if (to !== -1) add(start, to, '')
      if (to !== -1 && start !== highlightEnd) highlightEnd = source.indexOf('==', to)
    } else if (opener === ':') {
      to = end([BOX], start)
      if (to !== -1) add(start, to, '')
    } else if (opener === '*') {
      to = start
      while (source.charAt(to) === '*') to++
      for (const place of besideStars(source, start, to))
        if (place >= (hidden.at(-1)?.end ?? 0)) add(place, place + 1, literal(source.charAt(place)))
    }
    OPENERS.lastIndex = to === -1 ? start + 1 : to
  }
  const { hidden: marks, notes, numbers } = footnotes.finish()
  const all = [...hidden, ...marks].sort((a, b) => a.start - b.start)
  return { text: covered(source, all), hidden: all, notes, numbers }
}
