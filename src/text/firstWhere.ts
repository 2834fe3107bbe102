/**
 * Binary search: the first of so many places from which on a statement holds; their number where it
 * holds for none.
 *
 * @param holds For a place from 0; once it holds, it holds for all behind.
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
