/** At most so many of a list: the first, the last and some between, at equal steps. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).flatMap(
    (item) => item ?? [],
  )
}
