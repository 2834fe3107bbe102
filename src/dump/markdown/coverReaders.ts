/** What may begin at a sign and is no Markdown, and how far it goes. */

import { isElsewhere, pictureDefinitions, referenceAt } from '../pictures/pictureReferences.ts'
import type { FootnoteReader } from './footnotes.ts'
import { LinkedReader } from './linkedCitations.ts'
import { literal } from './literal.ts'
import { raisedDigits, TagReader } from './tags.ts'

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
    // A page shows nothing of it.
    /<(span|div|p)\b(?=[^<>]{0,300}(?:\shidden(?=[\s>=])|\sstyle\s{0,4}=[^<>]{0,200}display\s{0,4}:\s{0,4}none))[^<>]{0,600}>(?:(?!<\/?\1\b)[\s\S])*<\/\1\s{0,4}>/iy,
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
  '[': [
    /(?<=(?:^|\n)[ \t]{0,3})\[[^[\]\n]{1,60}\]:[ \t]{0,4}(?:#|<>)[ \t]{1,4}(?:"[^"\n]*"|'[^'\n]*'|\([^\n]*\))(?=[ \t]*(?:\n|$))/y,
  ],
  '{': [
    // Of Liquid, Hugo and Jinja: comments, and code, which keeps its lines.
    /(?<!\\)\{%-?\s{0,9}(comment|highlight|codeblock)\b[^{}]{0,600}?%\}(?:(?!\{%-?\s{0,9}(?:end)?\1\b)[\s\S])*\{%-?\s{0,9}end\1\s{0,9}-?%\}/y,
    /(?<!\\)\{\{([<%])\s{0,9}(comment|highlight)\b[^{}]{0,600}?[>%]\}\}(?:(?!\{\{[<%]\s{0,9}\/?\s{0,9}\2\b)[\s\S])*\{\{\1\s{0,9}\/\s{0,9}\2\s{0,9}[>%]\}\}/y,
    // One that opens a line and has no end goes on to that of the text.
    /(?<=(?:^|\n)[ \t]{0,3})\{%-?\s{0,9}comment\s{0,9}-?%\}(?:(?!\{%-?\s{0,9}(?:end)?comment\b)[\s\S])*$/y,
    /(?<=(?:^|\n)[ \t]{0,3})\{\{[<%]\s{0,9}comment\s{0,9}[>%]\}\}(?:(?!\{\{[<%]\s{0,9}\/?\s{0,9}comment\b)[\s\S])*$/y,
    /(?<!\\)\{\{-?\s{0,9}\/\*(?:(?!\{\{|\*\/)[\s\S])*\*\/\s{0,9}-?\}\}/y,
    /(?<!\\)\{#\s(?:(?!\{#|#\})[\s\S])*#\}/y,
    /(?<!\\)(?:\{\{<[^{}]{0,600}?>\}\}|\{\{%[^{}]{0,600}?%\}\}|\{%[^{}]{0,600}?%\})/y,
  ],
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
/** `:::info`, of a box; `::: {custom-style="Quote"}`, as pandoc has a style of a word processor. */
const BOX =
  /(?<=(?:^|\n)[ \t]{0,3}):::+(?:[ \t]{0,4}(?:\w{1,20}(?=[ \t{]|\n|$)|\{[^{}\n]{1,200}\}(?=[ \t]*(?:\n|$))))?/y

/** `fell.^1,2^`, as pandoc raises digits; `a^1^b` may be a formula. */
const RAISED = /(?<=[^\s\\^[])\^(\d{1,3}(?:[,，、–-] ?\d{1,3}){0,20})\^(?![\^[\p{L}\p{N}])/uy

/** `[^1]^,^[^2]`: pandoc raises what parts two marks. */
const RAISED_COMMA = /(?<=\])\^([,，、])\^(?=\[\^)/uy

/** Where a program puts a table of contents. */
const CONTENTS = /(?<=(?:^|\n)[ \t]{0,3})\[(?:toc|\[(?:toc|_toc_)\])\](?=[ \t]*(?:\n|$))/iy

/** Behind the headings of a wiki. */
const EDIT =
  /(?<=(?:^|\n)#{1,6} [^\n]{1,300})\[(?:edit(?: source)?|编辑|編輯|Bearbeiten(?: \| Quelltext bearbeiten)?)\](?=[ \t]*(?:\n|$))/iy

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
  const one = String.raw`(?:[.#][\w.:-]{1,60}|[\w-]{1,30}=(?:"[^"{}\n]{0,200}"|'[^'{}\n]{0,200}'|[\w.%-]{1,60}))`
  const list = String.raw`[ \t]{0,4}${one}(?:[ \t]{1,4}${one}){0,9}[ \t]{0,4}\}`
  const underlined = String.raw`(?<=(?:^|\n)[^\n]{1,300}[ \t])\{:?(?=[^{}\n]{1,400}\}[ \t]*\n {0,3}(?:-{2,}|={2,})[ \t]*(?:\n|$))`
  return at(
    String.raw`(?:${underlined}|(?<=\]\([^()\n]{1,300}\)|\]\]|(?:^|\n)#{1,6} [^\n]{1,300}[ \t])\{:?|(?<=[)\]]|(?:^|\n)[ \t]{0,3})\{:|\{:(?=[^{}\n]{1,400}\}[ \t]*(?:\n|$)))${list}`,
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
 * Open the readers of a text.
 *
 * @returns What is found at an opener: at `[`, `<` and the like.
 */
export function openReaders(
  source: string,
  footnotes: FootnoteReader,
): (opener: string, start: number) => Found | null {
  const readers = readersOf(source, footnotes)
  return (opener, start) => {
    for (const read of readers[opener] ?? []) {
      const found = read(start)
      if (found) return found
    }
    return null
  }
}

/** What may begin at each opener, in the order in which it is asked. */
function readersOf(
  source: string,
  footnotes: FootnoteReader,
): Readonly<Record<string, readonly Reader[]>> {
  const code = matching(source, CODES)
  const aside = (opener: string): Reader => matching(source, ASIDES[opener], () => null)
  const raw = (opener: string): Reader =>
    matching(source, RAW[opener], (start, end) => literal(source.slice(start, end)))
  const nothing = (): string => ''
  const footnote: Reader = (start) => footnotes.at(start)
  const linked = footnotes.isOfText ? new LinkedReader(source, footnotes) : null
  const tags = new TagReader(source)
  const { reference, definition } = picturesOf(source)
  return {
    '`': [code],
    '~': [code, aside('~')],
    '<': [aside('<'), matching(source, [MORE], () => ' '), (start) => tags.at(start)],
    '%': [aside('%')],
    '!': [aside('!'), reference],
    '{': [aside('{'), matching(source, [ATTRIBUTES], nothing), raw('{')],
    $: [raw('$')],
    '=': [highlights(source)],
    ':': [matching(source, [BOX], nothing)],
    '*': [stars(source)],
    '[': [
      aside('['),
      matching(source, [CONTENTS, EDIT], nothing),
      definition,
      (start) => linked?.definitionAt(start) ?? null,
      matching(source, [DEFINED], () => null),
      (start) => linked?.at(start) ?? null,
      footnote,
    ],
    ']': [matching(source, [SPACED_ADDRESS])],
    '^': [
      matching(source, [RAISED_COMMA], () => ','),
      footnote,
      matching(source, [RAISED], (start, end) => raisedDigits(source.slice(start + 1, end - 1))),
    ],
  }
}

/** What patterns match, with the words for it. */
function matching(
  source: string,
  patterns: readonly RegExp[] = [],
  words?: (start: number, end: number) => string | null,
): Reader {
  return (start) => {
    const end = endOf(source, patterns, start)
    if (end === null) return null
    return words ? { end, words: words(start, end) } : { end }
  }
}

function endOf(source: string, patterns: readonly RegExp[], start: number): number | null {
  for (const pattern of patterns) {
    pattern.lastIndex = start
    if (pattern.test(source)) return pattern.lastIndex
  }
  return null
}

/** Pictures by reference, and what they refer to. */
function picturesOf(source: string): { readonly reference: Reader; readonly definition: Reader } {
  const pictures = pictureDefinitions(source)
  const here = [...pictures.values()].filter((one) => !isElsewhere(one))
  const definitions = new Map(here.map(({ start, end }) => [start, end]))
  return {
    reference: (start) => {
      const end = referenceAt(source, start, pictures)?.end
      return end === undefined ? null : { end, words: null }
    },
    definition: (start) => {
      const end = definitions.get(start)
      return end === undefined ? null : { end, words: '' }
    },
  }
}

/** The marks of a highlight, the second where the first was. */
function highlights(source: string): Reader {
  let highlightEnd = -1
  return (start) => {
    if (start === highlightEnd) return { end: start + 2, words: '' }
    const end = endOf(source, [HIGHLIGHT], start)
    if (end === null) return null
    highlightEnd = source.indexOf('==', end)
    return { end, words: '' }
  }
}

function stars(source: string): Reader {
  return (start) => {
    let end = start
    while (source.charAt(end) === '*') end++
    return { end }
  }
}
