/** Claims and terms of an article in the records, read when they are first needed. */
import type { Claimed } from '../../digest/claims/claim.ts'
import type { LightArticle } from '../../digest/lightArticle.ts'
import { type PackedClaims, unpackClaims } from './packClaims.ts'
import type { Parse, Place } from './recordsFile.ts'

export type Facts = LightArticle['facts']

/** Claims and terms that were read so far, of the articles of one file. */
export interface HeldFacts {
  /** Where the records of the file begin. */
  readonly at: number
  readonly claims: Claimed[]
  readonly terms: Facts['terms'][]
}

/** Facts of one article. A class, so that all have one hidden class; object literals with getters each get their own. */
export class StoredFacts implements Facts {
  readonly #parse: Parse
  readonly #held: () => HeldFacts
  readonly #place: FactsPlace

  constructor(parse: Parse, held: () => HeldFacts, place: FactsPlace) {
    this.#parse = parse
    this.#held = held
    this.#place = place
  }

  get claims(): Facts['claims'] {
    return this.#claimed.claims
  }

  get bare(): Facts['bare'] {
    return this.#claimed.bare
  }

  get terms(): Facts['terms'] {
    const { index, terms: place } = this.#place
    const { terms } = this.#held()
    const known = terms[index] ?? this.#parse<Facts['terms']>(place)
    terms[index] = known
    return known
  }

  get #claimed(): Claimed {
    const { index, id, claims: place } = this.#place
    const { claims } = this.#held()
    const known = claims[index] ?? unpackClaims(this.#parse<PackedClaims>(place), id)
    claims[index] = known
    return known
  }
}

interface FactsPlace {
  /** Among the articles of its file. */
  readonly index: number
  readonly id: string
  readonly claims: Place
  readonly terms: Place
}
