/**
 * Several articles in one file of Markdown: headings of one level with a source and a date of its own below each, as a
 * language model answers them, and as notes of a day have them.
 */

import type { Heading, RootContent } from 'mdast'
import { isNews } from '../byline/bylineWords.ts'
import { dateAtEnd } from '../byline/dates.ts'
import { isCited } from '../citations.ts'
import { keyOf } from '../frontmatter/fieldNames.ts'
import { isPictureTitle } from '../page/besideText.ts'
import { HeadReader } from './headBlocks.ts'
import type { NodeReader } from './nodes.ts'
import { openedTitles } from './opened.ts'

/** An article, or what belongs to none, from its first block to its last. */
export type Blocks = readonly RootContent[]

export type ArticleBlocks = readonly [Heading, ...RootContent[]]

export interface Several {
  /** The only heading of the highest level, where that is above theirs. */
  readonly above: Heading | null
  /** Of each article the heading above it, where these are several of one level. */
  readonly topics: readonly Heading[] | null
  /** Each with its title as first block. */
  readonly articles: readonly ArticleBlocks[]
  /** Blocks of no article; none is empty. */
  readonly strays: readonly Blocks[]
}

/** Blocks below a heading that may say where an article is from. */
const MOST_HEADS = 3

/** The articles of a file; null where it is one. */
export function severalIn(nodes: NodeReader, blocks: Blocks): Several | null {
  const opened = openedTitles(nodes, blocks)
  const several = opened && severalOf(nodes, opened)
  // Titles that are no headings, and nothing said below any of them, are a list of what to read elsewhere.
  const isSaid = ([title, , text]: ArticleBlocks): boolean =>
    text !== undefined ||
    blocks.some((block) => block.type === 'heading' && block.depth === title.depth)
  return several?.articles.some(isSaid) ? several : severalOf(nodes, blocks)
}

function severalOf(nodes: NodeReader, blocks: Blocks): Several | null {
  const datedIn = (isAsOthers: boolean): readonly Dated[] =>
    blocks.flatMap((block, at) =>
      block.type === 'heading' && mayBeTitle(nodes.text(block))
        ? sourceIn(nodes, blocks.slice(at + 1, at + 1 + MOST_HEADS), isAsOthers).map((source) => ({
            at,
            depth: block.depth,
            source,
          }))
        : [],
    )
  const certain = datedIn(false)
  const any = datedIn(true)
  const level = certain.filter(({ depth }) => depth === certain[0]?.depth)
  const all = level.length < 2 && areAll(nodes, blocks, any) ? any : level
  if (all.length < 2) return null
  const dated = any.filter(({ depth }) => depth === all[0]?.depth)
  const [first] = dated
  if (!first) return null
  const heads = new Set(dated.map(({ at }) => at))
  const sections = sectionsOf(blocks, first)
  const isHead = ({ at }: Section): boolean => heads.has(at)
  // Headings of articles may be of the level of their titles.
  const isFlat =
    !blocks.some((block) => block.type === 'heading' && block.depth > first.depth) &&
    sections.every((section, at) => {
      const next = sections[at + 1]
      return !isHead(section) || (next?.depth === first.depth && !isHead(next))
    })
  if (!isFlat && heads.size * 2 <= sections.length) return null
  const several = parted(nodes, blocks.slice(0, first.at), { sections, isHead, isFlat })
  // An article with others below it (`Related`) or with what it draws on is longer than those.
  const length = (parts: readonly Blocks[]): number =>
    parts.reduce((sum, part) => sum + lengthOf(nodes, part), 0)
  return length(several.articles) > length(several.strays) ? several : null
}

/**
 * Whether each heading of a level has them, so that any name is a source; a place below its own name (`## Zurich`,
 * `*Zurich, 3 May 2026*`) is none, and places alone (`**Calama** (Chile, 3 May 2026)`) are no titles. Below them is a list or a citation: days of a diary and of a calendar have places and
 * running text alone.
 */
function areAll(nodes: NodeReader, blocks: Blocks, dated: readonly Dated[]): boolean {
  const [first] = dated
  const level = blocks.filter((block) => block.type === 'heading' && block.depth === first?.depth)
  return (
    level.length === dated.length &&
    blocks.slice(first?.at).some((block) => isListed(nodes, block)) &&
    dated.every(({ at, source }) => {
      const heading = blocks[at]
      return heading?.type === 'heading' && !nodes.text(heading).includes(source)
    }) &&
    (dated.some(({ source }) => isNews(source)) ||
      level.some((block) => block.type === 'heading' && HEADLINE.test(nodes.text(block))))
  )
}

/** Three words, a second one that is no name (`Gold climbs`), or five characters. */
const HEADLINE = /\S\s+(?:\S+\s+\S|\p{Ll})|\p{Script=Han}{5}/u

function isListed(nodes: NodeReader, block: RootContent): boolean {
  return block.type === 'list' || (block.type === 'paragraph' && isCited(nodes.text(block)))
}

function lengthOf(nodes: NodeReader, [first, ...others]: Blocks): number {
  return first ? nodes.range(others.at(-1) ?? first).end - nodes.range(first).start : 0
}

/** Not the day of a timeline (`## 3 May 2026`), nor a table (`## Table 1`). */
function mayBeTitle(text: string): boolean {
  return dateAtEnd(text)?.start !== 0 && !isPictureTitle(text)
}

interface Dated {
  readonly at: number
  readonly depth: number
  readonly source: string
}

/** The source that stands with a date below a heading, each said once. */
function sourceIn(nodes: NodeReader, below: Blocks, isAsOthers: boolean): readonly string[] {
  const beside = { rest: [], asides: [], tables: [], syntax: [] }
  const head = new HeadReader(nodes, beside, isAsOthers)
  for (const block of below) if (!head.take(block)) break
  const keys = new Set(head.properties.map(({ key }) => keyOf(key)))
  const property = head.properties.find(({ key }) => keyOf(key) === 'source')?.value
  const source = head.byline?.source ?? (property === undefined ? null : String(property))
  return source !== null && (head.byline?.raw != null || keys.has('date')) ? [source] : []
}

interface Section {
  /** Of its heading among all blocks. */
  readonly at: number
  readonly depth: number
  readonly blocks: Blocks
}

/** What stands below each heading that is no lower than the first dated one. */
function sectionsOf(blocks: Blocks, { at: from, depth: deepest }: Dated): readonly Section[] {
  const starts = blocks.flatMap((block, at) =>
    at >= from && block.type === 'heading' && block.depth <= deepest
      ? [{ at, depth: block.depth }]
      : [],
  )
  return starts.map(({ at, depth }, index) => ({
    at,
    depth,
    blocks: blocks.slice(at, starts[index + 1]?.at),
  }))
}

interface Parts {
  readonly sections: readonly Section[]
  readonly isHead: (section: Section) => boolean
  readonly isFlat: boolean
}

function parted(nodes: NodeReader, opening: Blocks, { sections, isHead, isFlat }: Parts): Several {
  const articles: [Heading, ...RootContent[]][] = []
  const strays: Blocks[] = []
  for (const section of sections) {
    const [title, ...below] = section.blocks
    if (isHead(section) && title?.type === 'heading') articles.push([title, ...below])
    else if (isFlat) articles.at(-1)?.push(...section.blocks)
    else strays.push(section.blocks)
  }
  const last = articles.at(-1)
  const closing = last ? last.splice(endOf(nodes, articles)) : []
  if (closing.length > 0) strays.unshift(closing)
  const depth = articles[0]?.[0].depth ?? 1
  const tops = [...opening, ...strays.map(([block]) => block)].flatMap((block) =>
    block?.type === 'heading' && block.depth < depth ? [block] : [],
  )
  const highest = tops.filter((one) => one.depth === Math.min(...tops.map((top) => top.depth)))
  const [only = null] = highest.length === 1 ? highest : []
  const above = only && opening.includes(only) ? only : null
  const at = above ? opening.indexOf(above) : 0
  const around = above ? [opening.slice(0, at), opening.slice(at + 1)] : [opening]
  const all = [...around, ...strays].filter((one) => one.length > 0)
  return {
    above,
    topics: topicsAbove(opening, depth, { sections, isHead }),
    articles,
    strays: all,
  }
}

/** `# Gold` and `# Silver`, each above articles of its own. */
function topicsAbove(
  opening: Blocks,
  depth: number,
  { sections, isHead }: Pick<Parts, 'sections' | 'isHead'>,
): readonly Heading[] | null {
  const isTop = (block: RootContent | undefined): block is Heading =>
    block?.type === 'heading' && block.depth < depth
  let nearest = opening.findLast(isTop)
  const found: Heading[] = []
  for (const section of sections) {
    const [block] = section.blocks
    if (isTop(block)) nearest = block
    else if (!isHead(section)) continue
    else if (nearest === undefined) return null
    else found.push(nearest)
  }
  const isOfOneLevel = found.every((heading) => heading.depth === found[0]?.depth)
  return isOfOneLevel && new Set(found).size > 1 ? found : null
}

/**
 * Where the last article ends, by the form of the others: at the rule below it, or with its list, before what closes
 * the whole (`Shall I put this into a table?`).
 */
function endOf(nodes: NodeReader, articles: readonly Blocks[]): number {
  const others = articles.slice(0, -1)
  const last = articles.at(-1) ?? []
  const rule = last.findIndex(({ type }) => type === 'thematicBreak') + 1
  const isRule = (blocks: Blocks): boolean =>
    [-1, blocks.length - 1].includes(blocks.findIndex(({ type }) => type === 'thematicBreak'))
  if (rule > 0 && others.every(isRule)) return rule
  const list = last.findLastIndex(({ type }) => type === 'list') + 1
  const endsInList = (blocks: Blocks): boolean =>
    blocks.findLast(({ type }) => type !== 'thematicBreak')?.type === 'list'
  const isClosing = last
    .slice(list)
    // A footnote is not said where it stands.
    .every(
      (block) => block.type === 'paragraph' && nodes.text(block) !== '' && !nodes.isCited(block),
    )
  return list > 0 && isClosing && others.every(endsInList) ? list : last.length
}
