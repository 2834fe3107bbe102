/**
 * The types of the digest: all articles, arranged. Pages and exports are made of this: plain readonly data in its
 * final order. An article is light here (what lists show); its body is loaded page by page.
 */

import type { ByteAccount, Piece } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import type { TextLang } from '../text/lang.ts'
import type { Figure, UnitKind } from './figures/figure.ts'

/** Where a text stands: file, line and code units, as in `records/article.ts`. */
export interface Place {
  /** Path of the dump, relative to the articles folder. */
  readonly dump: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A text with its language, as an element needs it. */
export interface Text {
  readonly text: string
  readonly lang: TextLang
}

/** One name, and behind it what it is in other languages. */
export type Names = readonly [Text, ...Text[]]

/** A topic, source or month as a link: name and permalink. */
export interface Ref {
  readonly name: string
  readonly lang: TextLang
  /** From the root of an interface language, e.g. `t/rare-earth.html`. */
  readonly permalink: string
}

export interface Counts {
  readonly groups: number
  readonly insights: number
  readonly citations: number
  readonly figures: number
}

/** How many figures of each kind there are; kinds without any are left out. */
export type KindCounts = readonly (readonly [kind: UnitKind, count: number])[]

/** A figure of an article with its place in it. */
export interface ArticleFigure extends Figure {
  /** Article id + hash of insight and place; stable under renames. */
  readonly id: string
  /** Id of the article. */
  readonly article: string
  /** Fragment of the insight, e.g. `i-4f9a2c`; `lead` for the lead. */
  readonly insight: string
  /** `1.3`; `lead` for the lead. */
  readonly number: string
  readonly place: Place
}

/** An article as lists show it. */
export interface ArticleRef {
  /** Hash of folded title, source and raw time. */
  readonly id: string
  /** `a/<id>.html` */
  readonly permalink: string
  /** The title, or the opening words of an article that has none. */
  readonly title: Text
  readonly untitled: boolean
  /** The lead, or the first insights where there is none; null for a title alone. */
  readonly dek: Text | null
  /** The lead as plain text; null when there is none. */
  readonly lead: Text | null
  readonly source: Ref | null
  readonly topics: readonly Ref[]
  readonly tags: readonly string[]
  /** Address of what it tells, of the first file that names one; null for none. */
  readonly original: string | null
  /** Civil time or day; null when the dump gives none. */
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly counts: Counts
  /** Headings of its groups, in order; groups without one are left out. */
  readonly headings: readonly (Text & { readonly anchor: string })[]
  /** Other files that its text leads to. */
  readonly links: readonly string[]
  /** Changes when one of its pictures is another, though the text is the same; empty without any. */
  readonly pictures: string
  /** Every dump that has it, the first being the one whose body is shown. */
  readonly places: readonly Place[]
  /** Changes when anything of the article changes that a page could show. */
  readonly contentHash: string
  /** The last line on which a text of it begins, in the first of them. */
  readonly lastLine: number
  /** Whether they differ in words, so that its body is joined of all of theirs. */
  readonly isJoined: boolean
  /** Changes when anything changes that its own page shows, lines included, which count from its first. */
  readonly bodyHash: string
  /** Changes when any of its texts stands elsewhere in its file, be it by a character, or something else is told of its lines. */
  readonly spanHash: string
  readonly keyFigure: ArticleFigure | null
  /** What of it is in an open disagreement. */
  readonly inDoubt: InDoubt | null
  /** The key figure itself is one of them. */
  readonly keyDisputed: boolean
}

/** A link as an article has it, and the page that it leads to. */
export type Linked = readonly [to: string, permalink: string]

/** An article among its neighbours. */
export interface Article {
  readonly ref: ArticleRef
  /** Newer and older in its first topic; null at the ends. */
  readonly newer: ArticleRef | null
  readonly older: ArticleRef | null
  /** The other articles of the same story, newest first. */
  readonly sameStory: readonly ArticleRef[]
  readonly disagreements: readonly Disagreement[]
  /** Pages of other articles that its text leads to. */
  readonly links: readonly Linked[]
  /** How many figures of each kind it has. */
  readonly kinds: KindCounts
  /** In the order of its text. They may be read from the disk when they are asked for. */
  readonly figures: readonly ArticleFigure[]
}

/** One member of a disagreement, with what a reader needs to judge it. */
interface DisagreementMember {
  readonly figure: ArticleFigure
  readonly article: ArticleRef
}

/** Figures of one subject, unit and time that differ, or a date that cannot fit; never a verdict. */
export interface Disagreement {
  /** Hash of its members' ids, and of what those of leads say. */
  readonly id: string
  /** Where its members stand side by side: `figures.html#d-4f9a2c`. */
  readonly permalink: string
  /** `figures`: unequal values; `date`: a date that cannot fit the article's own. */
  readonly kind: 'figures' | 'date'
  readonly subject: string
  /** The same, and behind it its name in the other language where a text of that language has one. */
  readonly subjects: Names
  readonly unit: string | null
  /** By value, lowest first. */
  readonly members: readonly DisagreementMember[]
  /** Highest divided by lowest; null when the lowest is 0 or for dates. */
  readonly spread: number | null
  readonly status: 'open' | 'dismissed'
  /** The editor's note on a dismissed one. */
  readonly note: string | null
  /** The article of their story that takes one of its numbers back; null for none. */
  readonly corrected: ArticleRef | null
  readonly topics: readonly string[]
}

/** Kinds of disagreement that something is in. */
export type InDoubt = Disagreement['kind'] | 'both'

export interface Collection {
  readonly ref: Ref
  readonly slug: string
  /** Newest first; undated last. */
  readonly articles: readonly ArticleRef[]
}

export interface Topic extends Collection {
  readonly disagreements: readonly Disagreement[]
  readonly sources: readonly Collection[]
  /** Headings of its groups with the articles that have them, most frequent first. */
  readonly headings: readonly Heading[]
}

/** A group heading and where it stands. */
export interface Heading {
  readonly heading: Text
  readonly articles: readonly { readonly article: ArticleRef; readonly anchor: string }[]
}

export interface Month {
  /** `2025-11`; null for articles without a date. */
  readonly month: string | null
  readonly permalink: string
  /** Newest first. */
  readonly articles: readonly ArticleRef[]
}

/** A story: the newest article first, at least two. */
export interface Story {
  readonly articles: readonly ArticleRef[]
}

/** A file as report and dump page show it. */
/** Part of a file with its own topics: a page of several. */
export interface DumpSection {
  /** On which it begins. */
  readonly line: number
  /** Those that have an article. */
  readonly topics: readonly Ref[]
}

export interface DumpRef {
  readonly path: string
  /** `d/<slug>.html` */
  readonly permalink: string
  /** The file as received, served as text: `d/<slug>.txt`. */
  readonly raw: string
  readonly bytes: ByteAccount
  readonly lines: number
  readonly sha256: string
  readonly sections: readonly DumpSection[]
  /** Ids in the order of the file. */
  readonly articles: readonly string[]
  readonly problems: readonly Problem[]
  readonly rest: readonly Piece[]
}

export interface Digest {
  /** Newest first; those without a date last, by title and id. */
  readonly articles: readonly ArticleRef[]
  readonly byId: ReadonlyMap<string, Article>
  readonly topics: readonly Topic[]
  readonly sources: readonly Collection[]
  /** Newest first. */
  readonly months: readonly Month[]
  readonly stories: readonly Story[]
  readonly disagreements: readonly Disagreement[]
  /** Figures that another source gives alike: id of that source's article by id of the figure. */
  readonly agreed: ReadonlyMap<string, string>
  readonly dumps: readonly DumpRef[]
  readonly problems: readonly Problem[]
  /** File names that several topics, sources or dumps would have, so that all of these have others. */
  readonly shared: readonly string[]
  readonly totals: Counts & {
    readonly articles: number
    readonly dumps: number
    readonly disagreements: number
    readonly duplicates: number
    readonly bytes: ByteAccount
  }
}
