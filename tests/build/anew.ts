/** Builds in one process that know no more than one in a process of its own. */
import { CheckMemory } from '../../src/build/check/verify.ts'
import type { Memory } from '../../src/build/result.ts'
import { arrange } from '../../src/digest/arrange.ts'

/** What a process that has just begun knows, but for its templates: to load them takes longer than a build. */
export function forgotten(memory: Memory | null): Memory | null {
  return (
    memory && {
      ...memory,
      cache: null,
      compared: null,
      unsaved: Number.POSITIVE_INFINITY,
      digest: arrange([], { dismiss: {}, topics: {} }),
      sites: [],
      checked: new CheckMemory(),
    }
  )
}
