/** Inputs for the fuzzer: dumps and Markdown put together from their parts, and hostile files cut up. */

import { hostileFiles } from './corpus.ts'

export type Draw = () => number

export interface Input {
  readonly path: string
  readonly text: string
}

/** Words to be found again, each once in an input: no reader or formatter touches them. */
export const WORD = /zq[a-z0-9]{1,4}qz/g

const LONGEST = 4096
/** Of most inputs: what goes wrong goes wrong in a line or two, and ten of these take as long as one. */
const USUAL = 320

const TEXTS = [
  'Tin rose 3.5% to $1,200 a tonne in March 2025',
  '稀土价格上涨约12%,达到1.2亿元',
  'U.S.-China talks — “progress”, he said',
  '。！？；：，',
  '\u202eabc\u2066',
  '\ud800',
  '\udfff x',
  'a\u0301\u0327',
  '👩‍👩‍👧‍👦',
  '\u0000'.slice(1),
  '\u0007\u001b[31m',
  '\ufffe\uffff',
  '=1+1',
  '&lt;b&gt; &#x41; &amp;amp;',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  'javascript:alert(1)',
  'https://example.org/a?b=c#d',
  ']]>',
  '<!--',
  '{{ 7*7 }}',
  '1,000,000.50',
  '-5 – 7 %',
  '2025-02-30',
  '3月15日',
  'Q3 2024',
]

const DUMP = [
  'Workflow',
  'icon',
  'Search documents',
  'Topic',
  'Sou Hu Cai Jing· 2025-11-09 08:41',
  'Xin Hua· 2025-02-30 25:61',
  ' · 2025-11-09',
  'Core Viewpoint - ',
  'Core Insights - ',
  'Group 1: ',
  'Group 2 - ',
  '**Group 3**: ',
  ' - ',
  '- ',
  ' * ',
  '• ',
  '[1]',
  '[2-4]',
  '[1, 2].',
  '[999999999999]',
  'Not provided',
  ' ...',
  '…',
  '| a | b |',
  '| --- | --- |',
  '3.1 Spot Market - ',
  '一、',
  '（二）',
  '：',
]

const MARKDOWN = [
  '---',
  'title: ',
  'source: ',
  'date: 2025-11-09',
  'topic: ',
  'topics: ',
  'tags: [a, b]',
  '__proto__: x',
  'title: &a [*a]',
  '# ',
  '## Core Viewpoint',
  '### Group 2: ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '>> ',
  '```',
  '    ',
  '~~~js',
  '**',
  '_',
  '`',
  '[',
  '](',
  ')',
  '![',
  '[1]: https://example.org',
  '<https://example.org>',
  '<div>',
  '</div>',
  '| a |',
  '|---|',
  '\\',
  '&copy;',
  '***',
  '[^1]',
  '[x](javascript:alert(1) "t")',
]

const ENDS = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', ' ', '', '', '\t', '\u3000', '\u2028']

const SEEDS = hostileFiles('PWNED')
  .map(({ path, content }) => ({ path, text: String(content).slice(0, LONGEST) }))
  .filter(({ text }) => text.length > 0)

/** An input from any of the generators, of up to 4 KB. */
export function makeInput(draw: Draw): Input {
  const kind = draw()
  const input =
    kind < 0.35
      ? { path: 'a.txt', text: dump(draw) }
      : kind < 0.65
        ? { path: 'a.md', text: markdown(draw) }
        : kind < 0.8
          ? { path: draw() < 0.5 ? 'a.txt' : 'a.md', text: soup(draw) }
          : cut(draw)
  const longest = draw() < 0.7 ? USUAL : LONGEST
  return { path: input.path, text: marked(input.text, draw).slice(0, longest) }
}

function one<Value>(list: readonly Value[], draw: Draw): Value {
  const value = list[Math.floor(draw() * list.length)]
  if (value === undefined) throw new Error('nothing to draw from')
  return value
}

/** Small numbers mostly, large ones sometimes. */
function many(draw: Draw, most: number): number {
  return Math.floor(draw() ** 4 * most)
}

/** A dump whose parts are in their places, more or less. */
function dump(draw: Draw): string {
  const lines: string[] = []
  const maybe = (chance: number, ...added: readonly string[]): void => {
    if (draw() < chance) lines.push(...added)
  }
  maybe(0.8, 'Workflow', one(TEXTS, draw), 'icon', 'Search documents')
  for (let article = many(draw, 12) + 1; article > 0; article--) {
    maybe(0.9, one(TEXTS, draw))
    maybe(0.9, `${one(TEXTS, draw)}· 2025-${one(['01', '11', '13'], draw)}-09 08:41`)
    let body = draw() < 0.7 ? `Core Viewpoint - ${one(TEXTS, draw)} [1][2].` : ''
    for (let group = 1; group <= many(draw, 9) + 1; group++) {
      body += `${one([' ', '\n', ''], draw)}Group ${group}: ${one(TEXTS, draw)}`
      for (let item = many(draw, 12); item > 0; item--) {
        body += `${one([' - ', ' - ', '\n- ', ' * '], draw)}${one(TEXTS, draw)} [${item}]${one(['', '.', '。'], draw)}`
      }
    }
    maybe(0.9, body)
    maybe(0.1, one(DUMP, draw))
  }
  return lines.join(one(['\n', '\n', '\r\n', '\n\n', '\r'], draw))
}

function markdown(draw: Draw): string {
  const lines: string[] = []
  if (draw() < 0.7) {
    lines.push('---', `title: ${JSON.stringify(one(TEXTS, draw))}`)
    if (draw() < 0.5) lines.push(`source: ${one(TEXTS, draw)}`)
    if (draw() < 0.3) lines.push(one(MARKDOWN, draw))
    if (draw() < 0.95) lines.push('---')
  }
  for (let block = many(draw, 20) + 1; block > 0; block--) {
    const indent = ' '.repeat(many(draw, 8))
    const opening = one(['## ', '- ', '- ', '', '> ', '1. ', '```\n', '| a |\n'], draw)
    let line = ''
    for (let part = many(draw, 6) + 1; part > 0; part--) {
      line += draw() < 0.5 ? one(TEXTS, draw) : one(MARKDOWN, draw)
    }
    lines.push(indent + opening + line, ...(draw() < 0.3 ? [''] : []))
  }
  return lines.join('\n')
}

/** Parts in no order, and sometimes one again and again; thousands of one are figure 8's matter. */
function soup(draw: Draw): string {
  let text = ''
  for (let part = many(draw, 60) + 1; part > 0; part--) {
    const pool = one([TEXTS, DUMP, MARKDOWN], draw)
    const piece = one(pool, draw) + one(ENDS, draw)
    text += draw() < 0.03 ? piece.repeat(many(draw, 200)) : piece
  }
  return text
}

/** A file of the attack corpus with its parts cut, doubled and moved. */
function cut(draw: Draw): Input {
  const { path, text } = one(SEEDS, draw)
  const other = one(SEEDS, draw).text
  let changed = text
  for (let times = many(draw, 4) + 1; times > 0; times--) {
    const at = Math.floor(draw() * changed.length)
    const end = at + many(draw, 300)
    const put = draw() < 0.5 ? other.slice(0, many(draw, 400)) : one(ENDS, draw)
    changed = changed.slice(0, at) + put + changed.slice(draw() < 0.5 ? end : at)
  }
  return { path: /\.md$/i.test(path) ? 'a.md' : 'a.txt', text: changed }
}

/** The text with some words, each the only one of its kind, at places where a word may stand. */
function marked(text: string, draw: Draw): string {
  let count = Math.floor(draw() * 36 ** 3)
  return text.replace(/(?<=[a-z\d]) (?=[a-z\d])/gi, (space) => {
    if (draw() > 0.2) return space
    count = (count + 1) % 36 ** 4
    return ` zq${count.toString(36)}qz `
  })
}
