/** The body of an article: what its page shows beyond its `ArticleRef`; made on demand by `body.ts`. */
import type { Link, Picture, Piece } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import type { TextLang } from '../text/lang.ts'
import type { ArticleFigure, Place, Text } from './digest.ts'

/** A link to another file, in the place that it has in its text. */
export interface BodyLink extends Pick<Link, 'to' | 'shown'> {
  readonly start: number
  readonly end: number
}

export interface BodyInsight {
  /** Article id + hash of the text. */
  readonly id: string
  /** Fragment, e.g. `i-4f9a2c`: a hash of the text, so it survives when its neighbours change. */
  readonly anchor: string
  /** `1.3` */
  readonly number: string
  /** The page of its file has a fragment of its own for it; else its line has. */
  readonly isMarked: boolean
  readonly text: string
  readonly lang: TextLang
  readonly citations: readonly number[]
  readonly place: Place
  /** The text ends without stop and citation at the end of a cut copy. */
  readonly cut: boolean
  readonly figures: readonly ArticleFigure[]
  readonly links: readonly BodyLink[]
}

export interface BodyGroup {
  /** `g1` */
  readonly anchor: string
  readonly label: string | null
  readonly heading: Text | null
  readonly place: Place
  readonly insights: readonly BodyInsight[]
}

export interface BodyLead {
  /** Article id + `lead`. */
  readonly id: string
  readonly label: string
  readonly text: string
  readonly lang: TextLang
  readonly citations: readonly number[]
  readonly place: Place
  readonly figures: readonly ArticleFigure[]
  readonly links: readonly BodyLink[]
}

/** What a citation leads to. */
export interface BodyNote extends Text {
  readonly number: number
  readonly place: Place
}

/** A picture as it is to be shown. */
export interface BodyPicture extends Pick<Picture, 'alt' | 'title' | 'leadsTo'> {
  /** From the root of the site; for one of `public/`, from there. */
  readonly path: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Text that is no statement. */
export interface BodyPiece extends Piece {
  readonly lang: TextLang
  readonly place: Place
  /**
   * Anchor of what it stands behind, where it is a block of a Markdown article; `top` where a picture stands above
   * all, null where it stands below all.
   */
  readonly after: string | null
  /** Null for a text, and for a picture that cannot be shown. */
  readonly picture: BodyPicture | null
}

/** The texts of an article, each with its place. */
export interface ArticleBody {
  readonly lead: BodyLead | null
  readonly groups: readonly BodyGroup[]
  /** By their number. */
  readonly notes: readonly BodyNote[]
  /** Left-over text in its place's order. */
  readonly rest: readonly BodyPiece[]
  readonly problems: readonly Problem[]
}
