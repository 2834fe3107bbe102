/**
 * The candidate that a mistyped word was meant for: `titel` is nearest to `title`.
 *
 * @param candidates In the order of preference: of two equally near ones the first is taken.
 * @returns null when none is near: one edit is forgiven in a short word, two from six letters on,
 * so that `zone` is not offered for `name`. Else one is taken that makes up half of it, or that it
 * makes up half of: `timezone` was meant as `zone`, `Shanghai` as `Asia/Shanghai`.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const limit = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2
  let best: string | null = null
  let bestEdits = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > limit) continue
    const edits = editsBetween(typed, candidate.toLowerCase())
    if (edits < bestEdits) {
      best = candidate
      bestEdits = edits
    }
  }
  return best ?? candidates.find((candidate) => isHalf(typed, candidate.toLowerCase())) ?? null
}

/** Shorter words are in many by chance. */
const SHORTEST_PART = 4

function isHalf(a: string, b: string): boolean {
  const [part, whole] = a.length < b.length ? [a, b] : [b, a]
  return part.length >= SHORTEST_PART && part.length * 2 >= whole.length && whole.includes(part)
}

/** Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`. */
function editsBetween(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(before, j - 2) + 1)
      }
      next.push(edits)
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
