/** Several articles of one file of Markdown, each read as one, under the topic of the file or of the heading above. */

import type { Heading, RootContent } from 'mdast'
import type { Article, Section, Span } from '../../records/article.ts'
import { isSummaryKey } from '../../records/summaryKeys.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/lines.ts'
import { outside } from '../body/sections.ts'
import { withoutNumbers } from '../countedTitles.ts'
import { isTopic } from '../entries/topicLine.ts'
import { type Finding, findingAt, locate } from '../finding.ts'
import { keyOf } from '../frontmatter/fieldNames.ts'
import { type Fields, readFields } from '../frontmatter/fields.ts'
import { pieceOf, spanOf } from '../span.ts'
import { type MarkdownFile, type MarkdownReading, partsOf, type ReadNote } from './articleParts.ts'
import { readBlocks } from './blocks.ts'
import { listedNotes } from './listedNotes.ts'
import { recordOf } from './markdownRecord.ts'
import type { ArticleBlocks, Blocks, Several } from './several.ts'

/** @returns The articles; or what says in one of them that the file is a draft. */
export function readSeveral(
  file: MarkdownFile,
  { above, topics: headings, articles: parts, strays }: Several,
): MarkdownReading | { readonly draft: Range } {
  const { topic, sections, sectionAt, tops } = arranged(file, above, headings ?? [])
  const articles: Article[] = []
  const syntax: Range[] = []
  const findings: Finding[] = []
  const left = strays.flatMap((blocks) => without(blocks, tops))
  const listed = listedNotes(file, left)
  const taken = [...listed.heads, ...listed.notes.map(({ span }) => span)].sort(
    (a, b) => a.start - b.start,
  )
  const notes = notesOf({ ...file, notes: [...file.notes, ...listed.notes] }, parts)
  for (const [at, children] of parts.entries()) {
    const section = sectionAt(at)
    const topics = sections[section]?.topics ?? []
    const read = readOne(file, children, { topics, notes: notes[at] ?? [] })
    if ('draft' in read) return read
    articles.push({ ...read.article, section })
    syntax.push(...read.syntax)
    findings.push(...read.findings)
  }
  const titles = withoutNumbers(
    articles.map(({ title }) => title),
    true,
  )
  return readingOf(file, topic, {
    sections,
    articles: articles.map((article, at) => ({ ...article, title: titles[at] ?? null })),
    findings,
    syntax: [...syntax, ...listed.heads],
    strays: left.flatMap((blocks) => outside(file.lines.text, rangeOf(file, blocks), taken)),
  })
}

interface ReadArticles {
  readonly sections: readonly Section[]
  readonly articles: readonly Article[]
  readonly findings: readonly Finding[]
  readonly syntax: readonly Range[]
  /** What belongs to none of them. */
  readonly strays: readonly Range[]
}

/** Several articles with what their file says of none. */
export function readingOf(file: MarkdownFile, topic: Topic, read: ReadArticles): MarkdownReading {
  const { lines, path, front, own } = file
  const around = [...entriesLeft(file, topic.isTitle), ...topic.left, ...read.strays]
  const findings = around.map((range) => findingAt('stray', lines.text, range))
  const rest = [...own.rest, ...(front?.comments ?? []), ...around]
  return {
    reading: {
      sections: read.sections,
      articles: read.articles,
      rest: rest.sort((a, b) => a.start - b.start).map((range) => pieceOf(lines, range)),
      chrome: own.machinery.map((entry) => spanOf(lines, entry)),
      problems: locate(lines, path, [...own.findings, ...read.findings, ...findings]),
    },
    syntax: [...(front ? [front.block] : []), ...topic.said, ...read.syntax],
  }
}

interface Topic extends Pick<Fields, 'topics'> {
  readonly span: Span | null
  /** The title of the front matter is it. */
  readonly isTitle: boolean
  /** The heading above all articles, where it is none, or where the front matter has said it. */
  readonly left: readonly Range[]
  readonly said: readonly Range[]
}

interface Arranged extends Pick<ReadArticles, 'sections'> {
  readonly topic: Topic
  readonly sectionAt: (article: number) => number
  /** Headings that name a topic each: none where the file has one. */
  readonly tops: ReadonlySet<RootContent>
}

/** Whether headings name topics, where the front matter has said none: `## Gold` and `## Silver`. */
export function areTopics(
  { own, nodes }: MarkdownFile,
  headings: readonly (Heading | null)[],
): headings is readonly Heading[] {
  const isSaid = own.topics.length > 0 || own.title !== null
  const isTop = (one: Heading | null): boolean => one !== null && isTopic(nodes.text(one))
  return !isSaid && new Set(headings).size > 1 && headings.every(isTop)
}

/**
 * What the articles of a file are about: what it is about itself, or what the headings above them say.
 *
 * @param above The heading of the file.
 * @param headings Of each article; none where they stand above several of one level.
 */
export function arranged(
  file: MarkdownFile,
  above: Heading | null,
  headings: readonly (Heading | null)[],
): Arranged {
  const { nodes } = file
  if (!areTopics(file, headings)) {
    const topic = topicOf(file, above)
    const section = { topics: topic.topics, topicSpan: topic.span, line: 1 }
    return { topic, sections: [section], sectionAt: () => 0, tops: new Set() }
  }
  const order = [...new Set(headings)]
  const sectionOf = headings.map((heading) => order.indexOf(heading))
  const left = above ? [nodes.range(above)] : []
  return {
    topic: { topics: [], span: null, isTitle: false, left, said: [] },
    sections: order.map((heading) => {
      const topicSpan = nodes.span(heading)
      return { topics: [nodes.text(heading)], topicSpan, line: topicSpan.line }
    }),
    sectionAt: (article) => sectionOf[article] ?? -1,
    tops: new Set(order),
  }
}

/** The blocks above, between and below some of them; none is empty. */
function without(blocks: Blocks, some: ReadonlySet<RootContent>): readonly Blocks[] {
  const parts: RootContent[][] = [[]]
  for (const block of blocks) {
    if (some.has(block)) parts.push([])
    else parts.at(-1)?.push(block)
  }
  return parts.filter((part) => part.length > 0)
}

/** That of the front matter; else its title, or the heading above all articles. */
function topicOf({ lines, own, nodes }: MarkdownFile, above: Heading | null): Topic {
  const { title, titleSpan, topics, topicSpan } = own
  const name = above && nodes.text(above)
  const heading = above ? [nodes.range(above)] : []
  const isTitle = topics.length === 0 && title !== null && isTopic(title)
  const known = topics.length > 0 ? topics : isTitle ? [title] : []
  const isKnown = [...known, title].some((one) => one && fold(one) === fold(name ?? ''))
  if (known.length > 0 || !above || !name || !isTopic(name)) {
    const span = topics.length > 0 ? topicSpan : isTitle ? titleSpan : null
    return {
      topics: known,
      span: span && spanOf(lines, span),
      isTitle,
      left: isKnown ? [] : heading,
      said: isKnown ? heading : [],
    }
  }
  return { topics: [name], span: nodes.span(above), isTitle, left: [], said: [] }
}

/** Entries of the front matter that would say something of one article. */
function entriesLeft({ front, own }: MarkdownFile, isTitle: boolean): readonly Range[] {
  const ofOne = ({ key, value }: { readonly key: string; readonly value: unknown }): boolean => {
    if (typeof value !== 'string' || value.trim() === '') return false
    if (isSummaryKey(key)) return true
    const known = keyOf(key)
    return known === 'date' || known === 'url' || (known === 'title' && !isTitle)
  }
  const rest = new Set(own.rest.map(({ start }) => start))
  return (front?.entries ?? []).filter((entry) => ofOne(entry) && !rest.has(entry.start))
}

interface OneOf extends Pick<Fields, 'topics'> {
  readonly notes: readonly ReadNote[]
}

interface ReadArticle {
  readonly article: Article
  readonly findings: readonly Finding[]
  readonly syntax: readonly Range[]
}

function readOne(
  file: MarkdownFile,
  children: ArticleBlocks,
  { topics, notes }: OneOf,
): ReadArticle | { readonly draft: Range } {
  const { lines, path, own, nodes } = file
  const blocks = readBlocks(nodes, children, { title: null, heading: children[0] }, false)
  const said = readFields(lines.text, blocks.properties, blocks.byline?.source != null)
  if (said.draft) return { draft: said.draft }
  // A file has its topics; those of one article alone are kept beside it.
  const isOther = said.topics.some((one) => !topics.some((known) => fold(known) === fold(one)))
  const others = isOther && said.topicSpan ? [said.topicSpan] : []
  const fields = { ...said, tags: [...new Set([...own.tags, ...said.tags])] }
  const { parts, syntax } = partsOf({ ...file, front: null }, children, {
    blocks: { ...blocks, rest: [...blocks.rest, ...others] },
    fields,
    notes,
  })
  const whole = rangeOf(file, children)
  const { article, findings } = recordOf(
    lines,
    path,
    { ...parts, front: null, findings: [] },
    whole,
  )
  if (!article) throw new Error('A heading with source and date below it is an article')
  return { article, findings, syntax }
}

/** The footnotes of each article: those that it leads to, and of what none leads to, those that stand in it. */
function notesOf(
  { notes, nodes }: MarkdownFile,
  articles: readonly ArticleBlocks[],
): readonly (readonly ReadNote[])[] {
  const found: ReadNote[][] = articles.map(() => [])
  if (notes.length === 0) return found
  const byNumber = new Map(notes.map((note) => [note.number, note]))
  const led = new Set<ReadNote>()
  for (const [at, children] of articles.entries()) {
    for (const number of nodes.citations(children)) {
      const note = byNumber.get(number)
      if (!note) continue
      led.add(note)
      found[at]?.push(note)
    }
  }
  const starts = articles.map(([heading]) => nodes.range(heading).start)
  for (const note of notes) {
    if (led.has(note)) continue
    const at = starts.findLastIndex((start) => start <= note.span.start)
    found[Math.max(0, at)]?.push(note)
  }
  for (const own of found) own.sort((a, b) => a.number - b.number)
  return found
}

function rangeOf({ nodes }: MarkdownFile, blocks: Blocks): Range {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) throw new Error('There is a block')
  return { start: nodes.range(first).start, end: nodes.range(last).end }
}
