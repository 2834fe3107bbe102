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

import { firstWhere } from '../text/firstWhere.ts'
import type { Range } from '../text/lines.ts'
import { besideStars } from './flanking.ts'
import { type Footnote, FootnoteReader, type Numbers } from './footnotes.ts'
import { covered, type Hidden } from './hidden.ts'
import { type HtmlBlock, HtmlBlocks } from './htmlBlocks.ts'
import { literal } from './literal.ts'
import { isElsewhere, pictureDefinitions, referenceAt } from './pictureReferences.ts'
import { TagReader } from './tags.ts'

/** A text as the parser gets it. */
export interface Covered {
  readonly text: string
  /** In their order. */
  readonly hidden: readonly Hidden[]
  readonly notes: readonly Footnote[]
  readonly numbers: Numbers
  /** Tags of HTML that the parser has as marks of Markdown. */
  readonly marks: readonly Range[]
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
    /<a\s[^<>]{1,600}>\s{0,9}<img\s[^<>]{1,600}>\s{0,9}<\/a>/iy,
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

/** Where a program puts a table of contents. */
const CONTENTS = /(?<=(?:^|\n)[ \t]{0,3})\[(?:toc|\[(?:toc|_toc_)\])\](?=[ \t]*(?:\n|$))/iy

/** `[1]: https://…`, `[2]: 新华社`: what a citation leads to. Below a statement, an item or a footnote it would go on with that. */
const DEFINED = at(
  String.raw`(?<=(?:^|\n)[ \t]{0,3})\[(?:\d{1,3}\]:[^\n]*[^\s]|(?!\^)[^[\]\n]{1,60}\]:[ \t]{0,4}<?https?:\/\/[^\s<>]{1,2000}>?(?:[ \t]{1,4}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?(?=[ \t]*(?:\n|$)))`,
)

/** What stands in the brackets of a link that the parser knows. */
const KNOWN = String.raw`\S{0,400}(?:[ \t]{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]{0,9}\)`
/** `[Gold](Gold note.md#Supply)`, `![Gold](Gold chart (2).png =300x200)`, up to a title. */
const SPACED_ADDRESS = at(
  String.raw`(?<!\\)\]\((?!${KNOWN})(?:[^()<>"\n]|\([^()<>"\n]{0,100}\)){1,300}?\.(?:md|markdown|png|jpe?g|jfif|gif|webp|avif|svg|bmp|tiff?|heic)(?:#[^()<>"\n]{0,200}|[ \t]{1,9}=\d{0,4}x\d{0,4})?(?=(?:[ \t]{1,9}"[^"\n]{0,300}")?[ \t]{0,9}\))`,
)

/** `{width=300}`, `{: .wide}` behind what it is about, `{#gold}` of a heading, and on a line of its own. */
const ATTRIBUTES = (() => {
  const one = String.raw`(?:[.#][\w-]{1,60}|[\w-]{1,30}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[\w.%-]{1,60}))`
  const list = String.raw`[ \t]{0,4}${one}(?:[ \t]{1,4}${one}){0,9}[ \t]{0,4}\}`
  return at(
    String.raw`(?:(?<=\]\([^()\n]{1,300}\)|\]\]|(?:^|\n)#{1,6} [^\n]{1,300}[ \t])\{:?|(?<=[)\]]|(?:^|\n)[ \t]{0,3})\{:)${list}`,
  )
})()

/** What begins at an opener. */
interface Found {
  readonly end: number
  /** Said in its place, with literals; null for what is kept beside the text, undefined for what stays to be read. */
  readonly words?: string | null
}

type Reader = (start: number) => Found | null

/**
 * Hide what is no Markdown.
 *
 * @param source With lines that end in a line feed.
 * @param beside Where it is the text of a footnote: numbers of those that stand beside it.
 * @param isOfEditor Whether it may be what an editor of letters made, which puts a backslash in front of each bracket.
 */
export function cover(source: string, beside: Numbers | null = null, isOfEditor = false): Covered {
  const hidden: Hidden[] = []
  const escaped = isOfEditor ? escapedCitations(source) : []
  const footnotes = new FootnoteReader(source, beside)
  const readers = readersOf(source, footnotes)
  const html = new HtmlBlocks(beside ? '' : source)
  const blocks: (HtmlBlock & Range)[] = []
  const openers = /[<%~!{$=:*`[\]^]/g
  for (let at = openers.exec(source); at; at = openers.exec(source)) {
    const { 0: opener, index: start } = at
    const block = opener === '<' ? html.at(start) : null
    if (block) {
      blocks.push({ ...block, start })
      openers.lastIndex = block.end
      continue
    }
    const found = firstFound(readers[opener] ?? [], start)
    openers.lastIndex = found?.end ?? start + 1
    const { words, end } = found ?? {}
    if (words !== undefined && end !== undefined) {
      hidden.push({ start, end, words, isAside: words === null })
    }
    if (opener === ']' && end !== undefined) hidden.push(...spacesIn(source, start, end))
    if (opener !== '*' || !found) continue
    for (const place of besideStars(source, start, found.end)) {
      if (place < (hidden.at(-1)?.end ?? 0)) continue
      const star = literal(source.charAt(place))
      hidden.push({ start: place, end: place + 1, words: star, isAside: false })
    }
  }
  const { hidden: marks, notes, numbers } = footnotes.finish()
  const others = [...hidden, ...marks].sort((a, b) => a.start - b.start)
  const all = [...others, ...escaped.filter((one) => isApart(one, others))].sort(
    (a, b) => a.start - b.start,
  )
  const text = withBlocks(covered(source, all), blocks)
  return {
    text,
    hidden: all,
    notes,
    numbers,
    marks: blocks.map(({ start, end }) => ({ start, end })),
  }
}

/** A text with the marks of blocks in the place of their tags. */
function withBlocks(text: string, blocks: readonly (HtmlBlock & Range)[]): string {
  let out = ''
  let from = 0
  for (const { start, end, mark } of blocks) {
    out += text.slice(from, start) + mark
    from = end
  }
  return out + text.slice(from)
}

const ESCAPED = /\\\[(\d{1,3}(?:[,，、–-] ?\d{1,3}){0,9})\\\]/g

/** `fell \\[1\\]\\[3\\].`: citations, where a text has no others. */
function escapedCitations(source: string): readonly Hidden[] {
  if (!source.includes('\\[') || /(?<!\\)\[\^?\d{1,3}[\],，、–-]/.test(source)) return []
  return [...source.matchAll(ESCAPED)].map(({ 0: mark, 1: numbers = '', index }) => ({
    start: index,
    end: index + mark.length,
    words: `[${numbers}]`,
    isAside: false,
  }))
}

/** @param others In order. */
function isApart({ start, end }: Hidden, others: readonly Hidden[]): boolean {
  const at = firstWhere(others.length, (one) => (others[one]?.end ?? 0) > start)
  return (others[at]?.start ?? end) >= end
}

/** No address has a space in it for the parser. */
function spacesIn(source: string, start: number, end: number): readonly Hidden[] {
  return [...source.slice(start, end).matchAll(/[ \t]+/g)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
    words,
    isAside: false,
  }))
}

function firstFound(readers: readonly Reader[], start: number): Found | null {
  for (const read of readers) {
    const found = read(start)
    if (found) return found
  }
  return null
}

/** What may begin at each opener, in the order in which it is asked. */
function readersOf(
  source: string,
  footnotes: FootnoteReader,
): Readonly<Record<string, readonly Reader[]>> {
  const endOf = (patterns: readonly RegExp[], start: number): number | null => {
    for (const pattern of patterns) {
      pattern.lastIndex = start
      if (pattern.test(source)) return pattern.lastIndex
    }
    return null
  }
  /** What patterns match, with the words for it. */
  const match =
    (
      patterns: readonly RegExp[] = [],
      words?: (start: number, end: number) => string | null,
    ): Reader =>
    (start) => {
      const end = endOf(patterns, start)
      if (end === null) return null
      return words ? { end, words: words(start, end) } : { end }
    }
  const code = match(CODES)
  const aside = (opener: string): Reader => match(ASIDES[opener], () => null)
  const raw = (opener: string): Reader =>
    match(RAW[opener], (start, end) => literal(source.slice(start, end)))
  const nothing = (): string => ''
  const footnote: Reader = (start) => {
    const end = footnotes.endAt(start)
    return end === -1 ? null : { end }
  }
  const tags = new TagReader(source)
  const pictures = pictureDefinitions(source)
  const here = [...pictures.values()].filter((one) => !isElsewhere(one))
  const definitions = new Map(here.map(({ start, end }) => [start, end]))
  const reference: Reader = (start) => {
    const end = referenceAt(source, start, pictures)?.end
    return end === undefined ? null : { end, words: null }
  }
  const definition: Reader = (start) => {
    const end = definitions.get(start)
    return end === undefined ? null : { end, words: '' }
  }
  let highlightEnd = -1
  const highlight: Reader = (start) => {
    if (start === highlightEnd) return { end: start + 2, words: '' }
    const end = endOf([HIGHLIGHT], start)
    if (end === null) return null
    highlightEnd = source.indexOf('==', end)
    return { end, words: '' }
  }
  const stars: Reader = (start) => {
    let end = start
    while (source.charAt(end) === '*') end++
    return { end }
  }
  return {
    '`': [code],
    '~': [code, aside('~')],
    '<': [aside('<'), match([MORE], () => ' '), (start) => tags.at(start)],
    '%': [aside('%')],
    '!': [aside('!'), reference],
    '{': [aside('{'), match([ATTRIBUTES], nothing), raw('{')],
    $: [raw('$')],
    '=': [highlight],
    ':': [match([BOX], nothing)],
    '*': [stars],
    '[': [match([CONTENTS], nothing), definition, match([DEFINED], () => null), footnote],
    ']': [match([SPACED_ADDRESS])],
    '^': [footnote],
  }
}
