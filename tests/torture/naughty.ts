/** Figure 6: strings that break programs, as topic, title and body, each read off the pages. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { clean } from '../../src/text/clean.ts'
import { display } from '../../src/text/display.ts'
import { oneLine } from '../../src/text/lines.ts'
import { escapeMarkdown } from '../../src/text/markdown.ts'
import { filesBelow } from '../files.ts'
import type { Figure } from './figure.ts'
import { NAUGHTY, SCRIPTS, TEMPLATES } from './payloads.ts'
import { buildArgs, command, ended, newWorkplace, siteFaults } from './workplace.ts'

/** Written for this list: short, and with nothing around that would help. */
const BARE: readonly string[] = [
  '0',
  '-1',
  '0x0',
  '1/2',
  '1e999',
  '.',
  '..',
  '/',
  '//',
  '\\',
  '?',
  '#',
  '%',
  '%20',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '|',
  '~',
  '*',
  '_',
  ':',
  '=',
  '()',
  '[]',
  '{}',
  '[1]',
  '---',
  '***',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'nil',
  'None',
  'yes',
  'index',
  'search',
  'feed',
  'assets',
  'con',
  'lpt1',
  'a.',
  '.htaccess',
  '_headers',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'length',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇨🇳',
  'é',
  'e\u0301',
  'Å',
  'ﬁ',
  'ß',
  'İ',
  'ı',
  '稀',
  '稀 土',
  'ـ',
  'שלום',
  'مرحبا',
  'नमस्ते',
  'ไทย',
  '한글',
  'ｶﾀｶﾅ',
  '𝒳',
  '\u{20000}',
  '￼',
  '\u2069x',
  'x\u202ey',
  'x\u0007y',
  'x\u200by',
  'x\u00ady',
  'x\ufeffy',
  'x\u2028y',
]

const STRINGS: readonly string[] = [
  ...BARE,
  ...[...SCRIPTS, ...TEMPLATES, ...NAUGHTY].map((text) => text.replaceAll('TOKEN', 'word')),
]

interface Shown {
  readonly topic: readonly string[]
  readonly title: readonly string[]
  readonly body: readonly string[]
}

export async function naughty(): Promise<Figure> {
  const place = newWorkplace('naughty')
  const faults: string[] = []
  try {
    for (const [at, text] of STRINGS.entries()) {
      const quoted = inYaml(text)
      place.write(
        `s${String(at).padStart(3, '0')}.md`,
        `---\ntitle: ${quoted}\ntopic: ${quoted}\ndate: 2025-11-09\n---\n\n- ${escapeMarkdown(text)} [7]\n`,
      )
    }
    const { code, stderr } = await ended(command(buildArgs(place)))
    if (code !== 0) faults.push(`the build ended with ${code}: ${stderr}`)
    faults.push(...siteFaults(place.output))
    const shown = readSite(place.output)
    for (const text of STRINGS) {
      const wanted = folded(display(clean(text)))
      const named = folded(display(clean(oneLine(text))))
      for (const field of ['topic', 'title'] as const) {
        if (!shown[field].includes(named)) faults.push(`${field} ${JSON.stringify(text)}`)
      }
      // In Markdown a mark behind a backslash is none, and stays.
      if (!shown.body.some((body) => body.includes(stated(wanted)) || body.includes(wanted))) {
        faults.push(`body ${JSON.stringify(text)}`)
      }
    }
  } finally {
    place.remove()
  }
  return {
    number: 6,
    property: `${STRINGS.length} naughty strings as topic, title and body`,
    goal: 'each shown in the three fields',
    got: `${3 * STRINGS.length - faults.length} of ${3 * STRINGS.length} shown`,
    reached: faults.length === 0,
    faults,
  }
}

/** YAML takes no control characters as they are. */
function inYaml(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e\p{L}]/gu, (mark) =>
    Array.from({ length: mark.length }, (_, at) => escaped(mark.charCodeAt(at))).join(''),
  )
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/** As a browser shows it: white space is one space, and accents stand on their letters. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What a statement keeps of a text: citations are set apart, bold marks go. */
function stated(text: string): string {
  return folded(text.replace(/\s?\[\d\]/g, '').replaceAll('**', ''))
}

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

/** Headings of topics and articles, and statements, as a parser of HTML reads them off the pages. */
function readSite(site: string): Shown {
  const topic: string[] = []
  const title: string[] = []
  const body: string[] = []
  for (const path of filesBelow(site)) {
    if (!/^[at]\/[^/]+\.html$/.test(path)) continue
    const page = parse(readFileSync(join(site, path), 'utf8'))
    const headings = path.startsWith('t/') ? topic : title
    for (const node of below(page)) {
      if (node.nodeName === 'h1') headings.push(folded(textOf(node)))
      else if (hasClass(node, 'insight')) body.push(folded(statement(node)))
    }
  }
  return { topic, title, body }
}

function* below(node: Node): Generator<Node> {
  yield node
  for (const child of node.childNodes ?? []) yield* below(child)
}

function textOf(node: Node): string {
  return node.nodeName === '#text'
    ? (node.value ?? '')
    : (node.childNodes ?? []).map(textOf).join('')
}

/** What an item says, without its number, its citations and the link to its line. */
function statement({ childNodes = [] }: Node): string {
  const paragraph = childNodes.find(({ nodeName }) => nodeName === 'p')
  return (paragraph?.childNodes ?? [])
    .filter((node) => !['number', 'cites', 'line'].some((name) => hasClass(node, name)))
    .map(textOf)
    .join('')
}

function hasClass({ attrs = [] }: Node, name: string): boolean {
  return attrs.some((attr) => attr.name === 'class' && attr.value.split(' ').includes(name))
}
