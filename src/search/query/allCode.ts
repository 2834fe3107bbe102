import { DEFERRED } from './deferred.ts'
import type { LazyCode } from './search.ts'
import { VALUES } from './values.ts'

/** All code at once, where nothing is loaded over a network. */
export const ALL_CODE: LazyCode = { deferred: async () => DEFERRED, values: async () => VALUES }
