/** The parts of one article in Markdown, once its blocks are read. */

import type { RootContent } from 'mdast'
import type { Note, Picture, Reading } from '../../records/article.ts'
import type { Lines, Range } from '../../text/lines.ts'
import { type Fields, readFields } from '../frontmatter/fields.ts'
import type { FrontMatter, FrontMatterEntry } from '../frontmatter/frontmatterKeys.ts'
import { citedIn, listedReferences } from '../listedReferences.ts'
import { partPictures } from '../pictures/pictureParts.ts'
import type { Blocks } from './blocks.ts'
import type { Parts } from './markdownRecord.ts'
import { linksIn } from './nodeLinks.ts'
import { picturesIn } from './nodePictures.ts'
import type { NodeReader } from './nodes.ts'
import { tagsIn } from './nodeTags.ts'

export interface MarkdownReading {
  readonly reading: Reading
  /** Fences, keys and list markers: published, but no text of the article. */
  readonly syntax: readonly Range[]
}

/** A footnote, with what stands in it and is none of what it says. */
export interface ReadNote extends Note {
  readonly asides: readonly Range[]
  readonly pictures: readonly Picture[]
}

/** A file whose front matter is read and whose blocks are parsed. */
export interface MarkdownFile {
  readonly lines: Lines
  /** Relative to the articles folder. */
  readonly path: string
  readonly front: FrontMatter | null
  /** What the front matter says. */
  readonly own: Fields
  readonly nodes: NodeReader
  readonly notes: readonly ReadNote[]
}

/** What front matter says, and properties that stand below the title. */
export function fieldsOf(
  { lines, front, own }: Pick<MarkdownFile, 'lines' | 'front' | 'own'>,
  { byline }: Blocks,
  properties: readonly FrontMatterEntry[],
): Fields {
  if (properties.length === 0) return own
  return readFields(lines.text, [...(front?.entries ?? []), ...properties], byline?.source != null)
}

interface ReadBlocks extends Pick<Parts, 'blocks' | 'fields'> {
  readonly notes: readonly ReadNote[]
}

/** @param children What the blocks were read of. */
export function partsOf(
  { lines, path, front, nodes }: MarkdownFile,
  children: readonly RootContent[],
  { blocks, fields, notes }: ReadBlocks,
): { readonly parts: Omit<Parts, 'front' | 'findings'>; readonly syntax: readonly Range[] } {
  const cited = citedIn(blocks.lead, blocks.groups)
  const isNew = ({ number }: Note): boolean => notes.every((note) => note.number !== number)
  const rest: Range[] = []
  const listed: Note[] = []
  for (const range of blocks.rest) {
    const found = listedReferences(lines, range, cited)
    if (found?.every(isNew)) listed.push(...found)
    else rest.push(range)
  }
  const parts = partPictures(
    lines.text,
    [...rest, ...notes.flatMap(({ asides }) => asides)],
    [...picturesIn(nodes, children, path), ...notes.flatMap(({ pictures }) => pictures)],
    (range) => nodes.isMarks(range),
  )
  const links = linksIn(nodes, children, path).filter(
    ({ span }) => !blocks.properties.some((entry) => isWithin(span, entry)),
  )
  // A heading that repeats the title of the front matter is said, though not twice.
  const said = [front?.block, blocks.title?.span].filter((range) => range !== undefined)
  const tags = [...new Set([...fields.tags, ...tagsIn(nodes, children)])]
  return {
    parts: {
      fields: { ...fields, tags },
      blocks: { ...blocks, rest: parts.rest },
      notes: [...notes, ...listed].sort((a, b) => a.number - b.number),
      links,
      pictures: parts,
    },
    syntax: [...said, ...blocks.syntax, ...parts.marks],
  }
}

function isWithin(part: Range, whole: Range): boolean {
  return part.start >= whole.start && part.end <= whole.end
}
