/**
 * On which page figures that disagree stand side by side: on that of all figures, or, where it would
 * grow without end, on one for each month.
 */
import type { ArticleRef } from '../digest.ts'

/** What is in doubt on one page, some 4 KB each. */
export const MOST_CASES = 100

/** An article that has a part in it. */
type Party = Pick<ArticleRef, 'published'>
type Parties = readonly { readonly article: Party }[]

/** Civil time of the newest article; null where none has one. */
export function newestOf(members: Parties): string | null {
  return members.reduce<string | null>((newest, { article: { published } }) => {
    return (published ?? '') > (newest ?? '') ? published : newest
  }, null)
}

/** `2025-11`; null where no article has a date. */
export function caseMonth(members: Parties): string | null {
  return newestOf(members)?.slice(0, 7) ?? null
}

/** The page of what is in doubt in a month. */
export function casesPage(month: string | null): string {
  return `figures-${month ?? 'undated'}.html`
}

/** Where a disagreement stands on its page. @param all How many disagreements the site has. */
export function casePermalink(id: string, members: Parties, all: number): string {
  return `${all > MOST_CASES ? casesPage(caseMonth(members)) : 'figures.html'}#d-${id}`
}
