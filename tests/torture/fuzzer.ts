/**
 * A process that reads made-up files and looks at all that becomes of them.
 *
 * `node fuzzer.mjs SEED COUNT MILLISECONDS` prints a `Found` as JSON.
 */

import { XMLValidator } from 'fast-xml-parser'
import { parseFragment } from 'parse5'
import { readPage } from '../../src/build/check/page.ts'
import { xmlFault } from '../../src/build/check/wellformed.ts'
import { openBodies } from '../../src/build/reading/bodies.ts'
import { arrange } from '../../src/digest/arrange.ts'
import { lighten } from '../../src/digest/light.ts'
import { articlePages } from '../../src/digest/views/article.ts'
import { dumpPages } from '../../src/digest/views/dump.ts'
import type { Page, PageMaker, Sheet, Site } from '../../src/digest/views/page.ts'
import { reportPages } from '../../src/digest/views/report.ts'
import { topicPages } from '../../src/digest/views/topic.ts'
import { articleFiles } from '../../src/exports/article.ts'
import { linesIn } from '../../src/exports/figureLines.ts'
import { disagreementsFile, figureFiles } from '../../src/exports/figures.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { isCode } from '../../src/records/problem.ts'
import { parseFilters } from '../../src/search/query/filters.ts'
import { parseQuery } from '../../src/search/query/parse.ts'
import { render as article } from '../../templates/article.11ty.ts'
import { render as dump } from '../../templates/dump.11ty.ts'
import { render as report } from '../../templates/report.11ty.ts'
import { render as topic } from '../../templates/topic.11ty.ts'
import { feedFiles } from '../exports/sample.ts'
import { type Input, makeInput, WORD } from './generators.ts'
import { draws } from './workplace.ts'

export interface Found {
  readonly inputs: number
  readonly pages: number
  /** Milliseconds of the slowest input, the best of some. */
  readonly slowest: number
  readonly faults: readonly string[]
}

const [seed = '1', count = '1000', most = '50'] = process.argv.slice(2)
/** For one input. */
const MOST_MS = Number(most)
/** Below it nobody asks whether the work or the machine took the time: asking costs six times as much. */
const DOUBTFUL_MS = MOST_MS / 2
const MOST_FAULTS = 20
/** Inputs that are arranged together, and those of them whose pages are made. */
const BATCH = 400
const SHOWN = 5

const SITE: Site = {
  id: 'News',
  title: { en: 'News', zh: '新闻' },
  description: { en: '', zh: '' },
  url: 'https://example.org/',
  languages: ['en', 'zh'],
  zone: 'Asia/Shanghai',
  assets: {},
  corrected: {},
  topics: {},
  inline: { style: '', script: '' },
  shared: [],
  version: '0',
}

/** A kind of page and its template: what the one makes is what the other takes. */
const KINDS: readonly (readonly [PageMaker, (data: never) => string])[] = [
  [articlePages, article],
  [topicPages, topic],
  [dumpPages, dump],
  [reportPages, report],
]

const faults: string[] = []
let inputs = 0
let pages = 0
let slowest = 0

function fault(what: string, { path, text }: Input): void {
  faults.push(`${what} in ${path}: ${JSON.stringify(text.slice(0, 3000))}`)
}

function attempt<Value>(input: Input, work: () => Value): Value | null {
  try {
    return work()
  } catch (error) {
    fault(error instanceof Error ? (error.stack ?? error.message) : String(error), input)
    return null
  }
}

/** Read an input, and compare what became of it with what it was. */
function look(input: Input, path: string): Dump {
  const bytes = Buffer.from(input.text)
  const read = (): Dump => {
    const found = parseFile(path, bytes)
    lighten(found)
    return found
  }
  const start = performance.now()
  const found = read()
  const ms = performance.now() - start
  if (ms > slowest) slowest = Math.max(slowest, ms < DOUBTFUL_MS ? ms : slow(ms, read, input))
  const { total, published, chrome, leftOver } = found.bytes
  if (published + chrome + leftOver !== total) fault(`${total} bytes do not add up`, input)
  for (const { code, line, column } of found.problems) {
    if (!isCode(code) || line < 1 || column < 1) fault(`the problem ${code}`, input)
  }
  // What is no text is published as it was received, and so is not lost.
  const isText = !found.problems.some(({ code }) => code === 'binary' || code === 'encoding')
  const words = isText ? (input.text.match(WORD) ?? []) : []
  const kept = keptText(found)
  const lost = words.filter((word) => !kept.includes(word))
  if (lost.length > 0) fault(`lost ${lost.join(' ')}`, input)
  const typed = input.text.slice(0, 200)
  parseQuery(typed, {}, parseFilters(typed))
  return found
}

/** What the machine was busy with is not the work's: the best of six, in time of this processor. */
function slow(first: number, read: () => unknown, input: Input): number {
  let best = first
  for (let again = 0; again < 5; again++) {
    const start = process.cpuUsage()
    read()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  if (best > MOST_MS) fault(`${Math.round(best)} ms`, input)
  return best
}

/** Every text that a page of the file would show. */
function keptText({ sections, articles, rest, chrome, text }: Dump): string {
  const parts: (string | null)[] = sections.flatMap(({ topics }) => topics)
  for (const article of articles) {
    const {
      title,
      source,
      publishedRaw,
      tags,
      original,
      lead,
      groups,
      notes,
      rest: pieces,
    } = article
    parts.push(title, source, publishedRaw, original, ...tags)
    parts.push(lead?.label ?? null, lead?.text ?? null)
    for (const { label, heading, insights } of groups) {
      parts.push(label, heading, ...insights.map((insight) => insight.text))
    }
    parts.push(...notes.map((note) => note.text), ...pieces.map((piece) => piece.text))
  }
  parts.push(...rest.map((piece) => piece.text))
  parts.push(...chrome.map(({ start, end }) => text.slice(start, end)))
  return parts.join('\n')
}

/** Pages and data of some inputs, each as its readers read it. */
function show(dumps: readonly Dump[]): void {
  const light = dumps.map(lighten)
  const bodies = openBodies(light, (path) => known(dumps, path), dumps)
  const digest = arrange(light, { dismiss: {}, topics: {} }, bodies.body)
  const sheet = (page: Page<unknown>): Sheet<unknown> => ({
    ...page,
    view: page.view(),
    language: 'en' as const,
    site: SITE,
    alternates: [],
    body: page.article === undefined ? null : bodies.body(page.article),
    dump: page.dump === undefined ? null : bodies.dump(page.dump),
  })
  for (const [make, print] of KINDS) {
    for (const page of make(digest, SITE, new Set())) {
      lookAtPage(print({ sheet: sheet(page) } as never), page.permalink)
    }
  }
  for (const whole of digest.byId.values()) {
    for (const file of articleFiles(whole, bodies.body(whole.ref.id), SITE)) lookAtFile(file)
  }
  for (const file of feedFiles(digest, bodies.body, SITE)) lookAtFile(file)
  for (const file of figureFiles(digest, linesIn(digest))) lookAtFile(file)
  lookAtFile(disagreementsFile(digest))
}

function known(dumps: readonly Dump[], path: string): Dump {
  const found = dumps.find((other) => other.path === path)
  if (!found) throw new Error(`no file ${path}`)
  return found
}

function lookAtFile({ path, content }: { path: string; content: string | Uint8Array }): void {
  pages++
  const text = String(content)
  if (path.endsWith('.json')) JSON.parse(text)
  if (path.endsWith('.xml')) {
    const wrong = xmlFault(text)
    if (wrong) throw new Error(`${path}: ${wrong.message}`)
    const second = XMLValidator.validate(text)
    if (second !== true) throw new Error(`${path}: ${second.err.msg}`)
  }
  // A cell that a spreadsheet would take for a formula.
  if (path.endsWith('.csv') && /(?:^|,)"?[=+@\t]|;\s*[=+\-@]/m.test(text)) {
    throw new Error(`${path}: a formula`)
  }
}

function lookAtPage(html: string, path: string): void {
  pages++
  const [first] = readPage(html, new Set(), () => undefined).faults
  if (first) throw new Error(`${path}: ${first.message}`)
  const wrong = dangerous(html)
  if (wrong !== null) throw new Error(`${path}: ${wrong}`)
}

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

const HARMFUL = /^(?:iframe|object|embed|base|form|applet|frame|frameset|portal|style|marquee)$/

/** What a browser's own parser makes of a page, apart from our check; null when nothing runs in it. */
function dangerous(html: string): string | null {
  const open: Node[] = [parseFragment(html.slice(html.indexOf('<body')))]
  for (let node = open.pop(); node; node = open.pop()) {
    if (HARMFUL.test(node.nodeName) && !isSearchForm(node)) return `<${node.nodeName}>`
    for (const { name, value } of node.attrs ?? []) {
      if (/^on/i.test(name)) return `a handler ${name}`
      if (/^(?:href|src|action|formaction|data|srcdoc|xlink:href)$/i.test(name)) {
        if (/^[\s\0-\x20]*(?:javascript|data|vbscript):/i.test(value)) return `${name}="${value}"`
        if (name !== 'href' && /^(?:https?:)?\/\//i.test(value)) return `loads ${value}`
      }
    }
    open.push(...(node.childNodes ?? []))
  }
  return null
}

/** The one form that pages have: the search field in their head. */
function isSearchForm({ nodeName, attrs = [] }: Node): boolean {
  return (
    nodeName === 'form' && attrs.some(({ name, value }) => name === 'role' && value === 'search')
  )
}

const draw = draws(Number(seed))
while (inputs < Number(count) && faults.length < MOST_FAULTS) {
  const dumps: Dump[] = []
  for (let at = 0; at < BATCH && inputs < Number(count); at++) {
    const input = makeInput(draw)
    inputs++
    const found = attempt(input, () => look(input, `${at}-${input.path}`))
    if (found && at % Math.ceil(BATCH / SHOWN) === 0) dumps.push(found)
  }
  const [first] = dumps
  const last: Input = { path: 'batch', text: dumps.map(({ text }) => text).join('\n=====\n') }
  if (first) attempt(last, () => show(dumps))
}
const result: Found = { inputs, pages, slowest, faults }
process.stdout.write(JSON.stringify(result))
