/** What an article rests on: which paragraphs of its source are cited, and by which statements. */
import type { ArticleBody } from '../articleBody.ts'

/** A statement that cites a paragraph. */
export interface Citing {
  readonly anchor: string
  /** Null for the lead. */
  readonly number: string | null
}

export interface Evidence {
  /** Who cites a paragraph, by its number, lowest first. */
  readonly paragraphs: ReadonlyMap<number, readonly Citing[]>
  /** Insights that rest on one paragraph, and on none. */
  readonly single: number
  readonly uncited: number
}

export function evidenceOf({ lead, groups }: ArticleBody): Evidence {
  const cited = new Map<number, Citing[]>()
  const add = (citations: readonly number[], citing: Citing): void => {
    for (const paragraph of citations) {
      const all = cited.get(paragraph)
      if (all) all.push(citing)
      else cited.set(paragraph, [citing])
    }
  }
  if (lead) add(lead.citations, { anchor: 'lead', number: null })
  const insights = groups.flatMap((group) => group.insights)
  for (const { citations, anchor, number } of insights) add(citations, { anchor, number })
  return {
    paragraphs: new Map([...cited].sort(([left], [right]) => left - right)),
    single: insights.filter(({ citations }) => citations.length === 1).length,
    uncited: insights.filter(({ citations }) => citations.length === 0).length,
  }
}
