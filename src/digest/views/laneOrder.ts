/** In which order the lines of a chart stand, so that what joins them goes through few of them. */

/**
 * Lines by the fewest that each story spans: those that share one stand side by side. Where nothing tells, they stay in
 * the order they come in.
 *
 * @param lines Ids of the articles of each line.
 * @param stories Ids of the articles of each story.
 * @returns Places of the lines.
 */
export function laneOrder(
  lines: readonly (readonly string[])[],
  stories: readonly (readonly string[])[],
): readonly number[] {
  const lineOf = new Map(lines.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  const joined = stories.map((ids) => [...new Set(ids.flatMap((id) => lineOf.get(id) ?? []))])
  let best = lines.map((_, at) => at)
  let least = spanned(best, joined)
  for (let found = true; found; ) {
    found = false
    for (const order of moved(best)) {
      const span = spanned(order, joined)
      if (span >= least) continue
      ;[best, least, found] = [order, span, true]
    }
  }
  return best
}

/** Lines from the first to the last of each story. */
function spanned(order: readonly number[], joined: readonly (readonly number[])[]): number {
  const places = order.map((_, line) => order.indexOf(line))
  return joined.reduce((sum, lines) => {
    const its = lines.map((line) => places[line] ?? 0)
    return sum + Math.max(...its) - Math.min(...its)
  }, 0)
}

/** Each order that differs by the place of one line. */
function moved(order: readonly number[]): readonly number[][] {
  return order.flatMap((line, from) =>
    order.map((_, to) => order.toSpliced(from, 1).toSpliced(to, 0, line)),
  )
}
