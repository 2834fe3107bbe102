import { LATER } from './later.ts'
import type { Parts } from './search.ts'
import { VALUES } from './values.ts'

/** All code at once, where nothing is loaded over a network. */
export const PARTS: Parts = { later: async () => LATER, values: async () => VALUES }
