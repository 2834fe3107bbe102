/**
 * What the digest keeps of each file: enough to sort, group, list and compare, small enough for a
 * hundred thousand articles, plain enough to be cached. Bodies are read again when a page asks.
 */
import type { Dump, Picture, Section } from '../records/article.ts'
import type { ArticleFacts } from './articleFacts.ts'
import type { ComparisonKeys } from './differing/comparisonGroups.ts'
import type { ArticleFigure, Counts, KindCounts, Place, Text } from './digest.ts'

export interface LightArticle {
  readonly id: string
  /** To be its id where another article has the same one. */
  readonly longId: string
  readonly title: Text
  readonly untitled: boolean
  /** The lead where there is one, the same object. */
  readonly dek: Text | null
  readonly lead: Text | null
  readonly source: string | null
  readonly tags: readonly string[]
  /** Address of what it tells; null where none is named. */
  readonly original: string | null
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly counts: Counts
  readonly headings: readonly (Text & { readonly anchor: string })[]
  /** Other files that its text leads to, each once. */
  readonly links: readonly string[]
  /** The same with their places, as often as it has them. */
  readonly leads: readonly Lead[]
  readonly pictures: readonly SoughtPicture[]
  readonly place: Place
  /** The line of its date in its file; that of the article where it has none. */
  readonly dateLine: number
  /** The last line of its file on which a text of it begins. */
  readonly lastLine: number
  /** Position among the articles of its file. */
  readonly at: number
  /** Position of its section among those of its file. */
  readonly section: number
  /** Of the article's words and figures alone; the same in every dump that has them. */
  readonly contentHash: string
  /** Of the words below title, source and time; null where these are neither lead nor insight. */
  readonly textHash: string | null
  /** Of everything its page shows, lines included: they count from its first. */
  readonly bodyHash: string
  /** Of the places of all its texts in the file, and of what is told of its lines. */
  readonly spanHash: string
  /** How many figures of each kind it has. */
  readonly kinds: KindCounts
  /** What a row shows of them as long as none is in doubt. */
  readonly keyFigure: ArticleFigure | null
  /** Ids of figures that it shows if others dispute them: for which nearly as much speaks, the best first. */
  readonly nearKeys: readonly string[]
  readonly figures: readonly ArticleFigure[]
  /** Full dates of its text that cannot fit its own, in the shape of figures. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
  /** Whether its claims have to be compared with others. */
  readonly comparisonKeys: ComparisonKeys
}

/** A link to another file with its place. */
export interface Lead {
  readonly to: string
  /** As it stands in its file: `[tin](tin.md)`. */
  readonly written: string
  readonly line: number
  readonly column: number
}

/** A picture of an article with its place, before it is looked for. */
export interface SoughtPicture extends Pick<Picture, 'places'> {
  readonly line: number
  readonly column: number
}

export type LightSection = Omit<Section, 'topicSpan'>

/** A file without its text and the bodies of its articles. */
export interface LightDump extends Omit<Dump, 'articles' | 'sections' | 'text'> {
  readonly sections: readonly LightSection[]
  readonly articles: readonly LightArticle[]
  /** Signatures of the pictures that its articles show, by their ids; empty until these are looked for. */
  readonly shown: Readonly<Record<string, string>>
}
