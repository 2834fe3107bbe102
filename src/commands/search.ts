/** `npm run -s search`: asks the index of a built site, as a reader's browser does. */

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { unpack } from '../search/build/pack.ts'
import { ALL_CODE } from '../search/query/allCode.ts'
import type { Answer } from '../search/query/answer.ts'
import { NO_CHOICES } from '../search/query/chosenFacets.ts'
import { NO_FILTERS } from '../search/query/filters.ts'
import type { Hit, HitPassage } from '../search/query/hits.ts'
import { linesOf } from '../search/query/lines.ts'
import { queryText } from '../search/query/queryText.ts'
import { Search } from '../search/query/search.ts'
import type { Load } from '../search/query/shards.ts'
import { suggestWider } from '../search/query/suggestion.ts'
import { ABOVE } from '../search/query/syntax.ts'
import { spelt, speltJson } from '../text/clean.ts'
import { HELP, misused, readCommand } from './args.ts'
import type { Io } from './io.ts'
import { readProject, refuseSettings } from './settings.ts'

const COMMAND = {
  usage: `usage: npm run -s search -- [--site DIR] [--json] [--limit N] QUERY
       npm run -s search -- [--site DIR] [--json] [--limit N] --batch < queries

  QUERY       words; "a phrase"; -without; one OR other; source: topic: after: before: until:
  --site DIR  the built site (default: the output of this project)
  --limit N   hits to show (default: 10)
  --json      one line of JSON for each query
  --batch     a query from each line of standard input, each from a cold start
`,
  options: {
    site: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    batch: { type: 'boolean', default: false },
    ...HELP,
  },
  takesWords: true,
} as const

/** Standard input of a batch; a test hands in its own. */
export interface SearchIo extends Io {
  readonly stdin?: NodeJS.ReadableStream
}

/**
 * Search a built site.
 *
 * @returns 0, or 1 when the site has no index, or 2 for wrong usage.
 */
export async function searchCommand(args: readonly string[], io: SearchIo): Promise<number> {
  // One dash excludes a word: that is a query, and no option. No word of a command line has a NUL.
  const read = readCommand(
    args.map((arg) => arg.replace(/^-(?=[^-])/, '\0-')),
    COMMAND,
    io,
  )
  if (typeof read === 'number') return read
  const wish = read.values
  const words = read.positionals.join(' ').replaceAll('\0', '')
  const fault = faultOf(wish, words)
  if (fault !== null) return misused(io, fault, COMMAND.usage)
  const project = wish.site === undefined ? await readProject(io.cwd) : null
  if (project && refuseSettings(project, 'Nothing was searched', io)) return 2
  const site = resolve(io.cwd, wish.site ?? project?.settings.output ?? '')
  if (!existsSync(join(site, 'search/manifest.js'))) {
    io.stderr.write(`There is no search index in ${spelt(site)}: run npm run build first.\n`)
    return 1
  }
  const queries = wish.batch ? queriesIn(io.stdin ?? process.stdin) : [words]
  for await (const query of queries) {
    const found = await ask(site, query, Number(wish.limit))
    io.stdout.write(wish.json ? `${speltJson(found.line)}\n` : await printed(query, found))
  }
  return 0
}

interface Wish {
  readonly batch: boolean
  readonly limit: string
}

/** What is wrong with what was asked for. */
function faultOf({ batch, limit }: Wish, query: string): string | null {
  if (!/^[1-9]\d{0,5}$/.test(limit))
    return `Not a number of hits: ${limit}; expected one from 1 to 999999`
  if (batch) return query === '' ? null : `--batch reads standard input, and not ${query}`
  return query === '' ? 'What is to be searched?' : null
}

async function* queriesIn(input: NodeJS.ReadableStream): AsyncIterable<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield line
  }
}

interface Found {
  readonly answer: Answer
  /** What more its other names find. */
  readonly also: Awaited<ReturnType<typeof suggestWider>>
  readonly hits: readonly Hit[]
  /** What `--json` prints. */
  readonly line: object
}

async function ask(site: string, query: string, limit: number): Promise<Found> {
  const texts: string[] = []
  const start = performance.now()
  const load: Load = async (name) => {
    const text = await readFile(join(site, 'search', `${name}.js`), 'utf8')
    texts.push(text)
    return unpack(text)
  }
  const cold = new Search(load, ALL_CODE)
  const answer = await cold.search(query, NO_CHOICES)
  await answer.hits(0, 1)
  const requests = texts.length
  const hits = await answer.hits(0, limit)
  const ms = Math.round((performance.now() - start) * 100) / 100
  const sizes = texts.map((text) => gzipSync(text).length)
  const line = {
    query,
    understood: understood(answer),
    total: answer.total(),
    hits: hits.map(({ id, title, source, published, passages, score }) => ({
      id,
      title,
      source,
      published,
      insight: passages[0]?.anchor ?? null,
      score: Math.round(score * 1e4) / 1e4,
    })),
    // What a cold browser loads before the first hit stands, compressed; and for all hits shown.
    bytes: sum(sizes.slice(0, requests)),
    requests,
    all: { bytes: sum(sizes), requests: sizes.length },
    ms,
    missing: answer.missing(),
  }
  const also = answer.total() > 0 ? await suggestWider(cold, answer, NO_CHOICES) : null
  return { answer, also, hits, line }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The query as it was read, repaired and loosened. */
function understood({ query, repaired, loosened, lacking, stopped }: Answer): object {
  const shown = (needs: typeof query.needs): readonly string[] => needs.map(queryText)
  const { needs, without, filters, unread, cut } = query
  return {
    needs: shown(needs),
    without: shown(without),
    ...(filters ?? NO_FILTERS),
    repaired: Object.fromEntries(repaired),
    loosened,
    lacking: shown(lacking),
    unread,
    cut,
    counted: stopped ? 'newest' : 'all',
  }
}

async function printed(query: string, { answer, also, hits }: Found): Promise<string> {
  const numbers = await linesOf(hits)
  const lines: string[] = []
  for (const [typed, meant] of answer.repaired) {
    if (meant.includes('..')) {
      lines.push(`${typed} was read as ${meant}, from the newest article.`)
      continue
    }
    const others = meant.split(' | ').filter((one) => one !== typed)
    lines.push(
      others.join(' | ') === meant
        ? `Nothing was found with ${typed}; these have ${meant}.`
        : `${typed} was also looked for as ${others.join(' | ')}.`,
    )
  }
  if (answer.loosened)
    lines.push('Nothing has the characters side by side; these have all of them.')
  const lacking = answer.lacking.map(({ shown }) => shown).join(', ')
  if (lacking !== '') lines.push(`Nothing has all of this; these have it without ${lacking}.`)
  if (answer.query.cut) lines.push('The rest was too long and was left out.')
  const [sign] = ABOVE.exec(query) ?? []
  if (sign) lines.push(`Figures are found as they stand: ${sign} was passed over.`)
  for (const typed of answer.query.unread) lines.push(`${typed} is no date, and was passed over.`)
  const total = answer.total()
  lines.push(`${total}${answer.stopped ? '+' : ''} ${total === 1 ? 'article' : 'articles'}`)
  if (also) lines.push(`${also.articles} articles have ${also.q}`)
  for (const [at, hit] of hits.entries()) {
    const meta = [hit.source, hit.published?.replace('T', ' ')].filter((part) => part != null)
    lines.push('', hit.title ?? '(no title)', `  ${meta.join(' · ')}`)
    for (const [of, passage] of hit.passages.slice(0, 3).entries()) {
      lines.push(...passageLines(hit, passage, numbers[at]?.[of] ?? null))
    }
  }
  if (total === 0) {
    for (const { need, articles } of answer.counts)
      lines.push(`  ${queryText(need)} alone: ${articles}`)
    const { offer } = answer
    if (offer) {
      const apart = offer.query.needs.map(({ shown }) => shown).join(' ')
      lines.push(`  ${apart} apart: ${offer.total()}`)
    }
    for (const name of answer.unmatchedNames)
      lines.push(`  No source or topic has ${name} in its name.`)
  }
  for (const name of answer.missing()) lines.push(`Missing or damaged: search/${name}.js`)
  return `${lines.map((line) => spelt(line.replace(BREAKS, ' '))).join('\n')}\n`
}

/** Paragraphs that no list parts keep their line ends, and any text its tabs, which a terminal would show as `\u0009`. */
const BREAKS = /\s*[\n\t]\s*/g

function passageLines(
  { permalink }: Hit,
  { anchor, number, text, place }: HitPassage,
  line: number | null,
): string[] {
  return [
    `  ${number === '' ? 'lead' : number}  ${text}`,
    `       ${permalink}#${anchor}  ${line === null ? place : `L${line}`}`,
  ]
}
