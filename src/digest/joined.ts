/**
 * An article that stands in several files in words that differ: a page that was pasted again when it had changed.
 * Lists and data have what its joined body has. Its texts are compared like articles of one story, so that a
 * corrected number stands beside the one before.
 */
import type { ArticleBody } from './articleBody.ts'
import type { ArticleFigure, Counts, Place } from './digest.ts'
import { keyFigures } from './keyFigure.ts'
import { citationsOf, kindsOf } from './light.ts'
import type { LightArticle } from './lightArticle.ts'

/** Joins the texts of an article, by its id. */
export type BodyOf = (id: string) => ArticleBody

/** What its texts have together. */
export type Sums = Pick<
  LightArticle,
  'id' | 'lead' | 'dek' | 'counts' | 'headings' | 'kinds' | 'keyFigure' | 'nearKeys' | 'figures'
>

/** Read when it is asked for: of an article that is as it was, nothing is. */
export class Joined implements Sums {
  readonly #first: LightArticle
  readonly #bodyOf: BodyOf

  /** @param light As its first file has it. */
  constructor(light: LightArticle, bodyOf: BodyOf) {
    this.#first = light
    this.#bodyOf = bodyOf
  }

  get id(): string {
    return this.#first.id
  }

  get lead(): LightArticle['lead'] {
    const { lead } = this.body
    return this.#first.lead ?? (lead && { text: lead.text, lang: lead.lang })
  }

  get dek(): LightArticle['dek'] {
    return this.lead ?? this.#first.dek
  }

  get counts(): Counts {
    const { groups } = this.body
    return {
      groups: groups.length,
      insights: groups.reduce((sum, { insights }) => sum + insights.length, 0),
      citations: citationsOf(this.body),
      figures: this.figures.length,
    }
  }

  get headings(): LightArticle['headings'] {
    return this.body.groups.flatMap(({ anchor, heading }) =>
      heading === null ? [] : [{ anchor, ...heading }],
    )
  }

  get kinds(): LightArticle['kinds'] {
    return kindsOf(this.figures)
  }

  get keyFigure(): LightArticle['keyFigure'] {
    return this.#keys.key
  }

  get nearKeys(): LightArticle['nearKeys'] {
    return this.#keys.near.map(({ id }) => id)
  }

  get figures(): readonly ArticleFigure[] {
    const { lead, groups } = this.body
    const insights = groups.flatMap((group) => group.insights)
    return [...(lead?.figures ?? []), ...insights.flatMap(({ figures }) => figures)]
  }

  get body(): ArticleBody {
    return this.#bodyOf(this.id)
  }

  get #keys(): ReturnType<typeof keyFigures> {
    return keyFigures(this.figures, this.#first.title.text)
  }
}

/** Gives what is found in one text of an article the names that it has in the joined one. */
export class Renaming {
  readonly #joined: Joined
  /** Of the text. */
  readonly #place: Place

  constructor(joined: Joined, place: Place) {
    this.#joined = joined
    this.#place = place
  }

  /** Dates in statements that no text before has. */
  dates(dates: LightArticle['dates']): LightArticle['dates'] {
    const statements = this.#statements()
    return dates.flatMap((date) => named(date, statements) ?? [])
  }

  figures(figures: LightArticle['figures']): LightArticle['figures'] {
    const statements = this.#statements()
    const all = this.#joined.figures
    const known = new Map(all.map((figure) => [figure.id, figure]))
    const said = new Map(all.map((figure) => [wordsAt(figure), figure]))
    return figures.map((figure) => {
      const own = named(figure, statements)
      if (own) return own
      // A lead that a text before has stands in the joined one as a statement where another is its lead.
      const same = known.get(figure.id)
      const words = wordsAt(figure)
      return (same && wordsAt(same) === words ? same : said.get(words)) ?? figure
    })
  }

  facts({ figures, facts }: Pick<LightArticle, 'figures' | 'facts'>): LightArticle['facts'] {
    const now = this.figures(figures)
    const names = new Map(figures.map(({ id }, at) => [id, now[at]?.id ?? id]))
    const nameOf = (figure: string): string => names.get(figure) ?? figure
    return {
      terms: facts.terms,
      claims: facts.claims.map((claim) => ({
        ...claim,
        figure: nameOf(claim.figure),
        origin: nameOf(claim.origin),
      })),
      bare: facts.bare.map((bare) => ({ ...bare, figure: nameOf(bare.figure) })),
    }
  }

  /** Those that stand in the joined text as this one has them, by where they begin. */
  #statements(): ReadonlyMap<number, Name> {
    const { dump, start, end } = this.#place
    const { lead, groups } = this.#joined.body
    const all = [
      ...(lead ? [{ ...lead, anchor: 'lead', number: 'lead' }] : []),
      ...groups.flatMap((group) => group.insights),
    ]
    return new Map(
      all
        .filter(({ place }) => place.dump === dump && place.start >= start && place.end <= end)
        .map((statement) => [statement.place.start, statement]),
    )
  }
}

/** What a figure says, and where in its statement. */
function wordsAt({ start, raw, context }: ArticleFigure): string {
  return `${start} ${raw} ${context}`
}

interface Name {
  readonly id: string
  readonly anchor: string
  readonly number: string
}

function named(figure: ArticleFigure, statements: ReadonlyMap<number, Name>): ArticleFigure | null {
  const name = statements.get(figure.place.start)
  if (!name) return null
  const { id, anchor, number } = name
  return { ...figure, id: `${id}-${figure.start}`, insight: anchor, number }
}
