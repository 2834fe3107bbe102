/**
 * Long lists in parts that stay: part k counts from the oldest article and is full for ever, so
 * that a new article changes the newest part alone.
 */

import type { ArticleRef } from '../digest.ts'

/** Articles of a full part. */
export const PART = 100

export interface Part<Item> {
  /** From 1, the oldest; null for the newest, which stands at the list's own address. */
  readonly number: number | null
  readonly permalink: string
  readonly items: readonly Item[]
  /** Permalinks of the neighbouring parts. */
  readonly newer: string | null
  readonly older: string | null
}

/**
 * Cut a list, newest first. Full parts hold 100; the newest part holds what is left, 50 to 149, and
 * all of a list that is shorter.
 *
 * @param permalink Of the list, e.g. `t/rare-earth.html`; full parts are `t/rare-earth.1.html`, …:
 *   a topic may well be called `rare earth 1`.
 * @returns The newest part first.
 */
export function partsOf<Item>(items: readonly Item[], permalink: string): readonly Part<Item>[] {
  const full = Math.max(0, Math.floor((items.length - PART / 2) / PART))
  const address = (number: number): string | null =>
    number < 1 ? null : number > full ? permalink : permalink.replace(/\.html$/, `.${number}.html`)
  const newest: Part<Item> = {
    number: null,
    permalink,
    items: items.slice(0, items.length - full * PART),
    newer: null,
    older: address(full),
  }
  const rest = Array.from({ length: full }, (_, at): Part<Item> => {
    const number = full - at
    const end = items.length - (number - 1) * PART
    return {
      number,
      permalink: address(number) ?? permalink,
      items: items.slice(end - PART, end),
      newer: address(number + 1),
      older: address(number - 1),
    }
  })
  return [newest, ...rest]
}

/** Of lists that stay the same objects, so that their parts do, too. */
const PARTS = new WeakMap<readonly ArticleRef[], readonly Part<ArticleRef>[]>()

/** The same of articles. */
export function articleParts(
  articles: readonly ArticleRef[],
  permalink: string,
): readonly Part<ArticleRef>[] {
  const known = PARTS.get(articles)
  if (known?.[0]?.permalink === permalink) return known
  const parts = partsOf(articles, permalink)
  PARTS.set(articles, parts)
  return parts
}

/** What a page shows of its part beside the articles, to be compared. */
export function marksOf({
  number,
  newer,
  older,
}: Omit<Part<never>, 'items'>): readonly (string | number | null)[] {
  return [number, newer, older]
}
