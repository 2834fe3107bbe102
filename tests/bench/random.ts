/** Random numbers that are the same on every machine for the same seed. */
export interface Random {
  /** From 0 up to, but not including, `below`. */
  below(below: number): number
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** True once in `times`. */
  once(times: number): boolean
}

/** @param seed Any integer; equal seeds, equal draws. */
export function random(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  const below = (limit: number): number => {
    // xorshift32: short, and good enough to choose words with.
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
  // The first draws of neighbouring seeds resemble each other.
  for (let turn = 0; turn < 8; turn++) below(2)
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('Nothing to pick from')
      return list[below(list.length)] as T
    },
    once: (times) => below(times) === 0,
  }
}
