import { hasHan } from '../../text/han.ts'
import { fold, type HanFold } from '../fold.ts'
import { FORMAT } from '../format.ts'
import type { Reading } from '../tokens.ts'
import type { Answer, Attempt } from './answer.ts'
import { type Choices, hasChoices } from './chosenFacets.ts'
import { adjacentPair, type Clause, type Clauses, clausesOf, countOf } from './clauses.ts'
import type { DeferredCode } from './deferred.ts'
import { type CompiledQuery, EXACT, evaluate, FEW, type Found, type Rarity } from './evaluate.ts'
import { HitList, type Ranked } from './hits.ts'
import {
  isChoice,
  mayHoldFilter,
  mayHoldValue,
  type Need,
  parseQuery,
  type Query,
} from './parse.ts'
import { Files, type Load, Tier } from './shards.ts'
import type { Values } from './values.ts'

/** Articles after which a search of common terms stops. */
const ENOUGH = 200
/** More than there are. */
const ALL = 1e9
/** Share by which the newest article outranks an equal one that is the oldest. */
const FRESH = 0.15

/** Brings code that not every first result needs; null when it cannot be had. */
export interface LazyCode {
  /** `deferred.ts`, after the first result or where nothing is found. */
  readonly deferred: () => Promise<DeferredCode | null>
  /** `values.ts`, where a query may hold a date or figure. */
  readonly values: () => Promise<Values | null>
}

/** The index of a site. Files are loaded as queries need them and then kept. */
export class Search {
  readonly #files: Files
  readonly #lazyCode: LazyCode
  #tiers: Promise<readonly Tier[]> | null = null
  #reading: Reading & Partial<Values> = {}

  constructor(load: Load, lazyCode: LazyCode) {
    this.#files = new Files(load)
    this.#lazyCode = lazyCode
  }

  /** Load what every query needs. */
  async open(): Promise<readonly Tier[]> {
    this.#tiers ??= this.#openTiers()
    const tiers = await this.#tiers
    // What was missing a moment ago is asked for again.
    if (this.#files.missing.size > 0) this.#tiers = null
    return tiers
  }

  /** Where files were missing. @returns Whether the index is another by now, so that asking again is worth it. */
  async renew(): Promise<boolean> {
    const isOther = await this.#files.renew()
    if (isOther) this.#tiers = null
    return isOther
  }

  /** Never rejects: what cannot be loaded is named in the answer. */
  async search(typed: string, choices: Choices): Promise<Answer> {
    const [tiers, query] = await Promise.all([this.open(), this.#parse(typed)])
    const ask = (query: Query): Promise<Attempt> => this.#ask(tiers, query, choices)
    const first = await ask(query)
    const mayFold = !this.#reading.han && hasHan(typed)
    const { needs, without, filters } = query
    const relativeDate = this.#reading.readRelativeDate?.(typed)
    const isWhole =
      !needs.some(isChoice) && !(mayFold && without.length > 0) && !filters && !relativeDate
    if (first.found && isWhole) return first.answer
    // What will be asked for first comes with the code that asks.
    if (mayFold && !first.found) void this.#files.folds()
    const deferred = await this.#lazyCode.deferred()
    if (!deferred) return first.answer
    const readHan = (han: HanFold): void => {
      this.#reading = { ...this.#reading, han }
    }
    return deferred.relax(first, {
      typed,
      tiers,
      files: this.#files,
      ask,
      parse: (text) => this.#parse(text),
      readHan: mayFold ? readHan : null,
      relativeDate,
    })
  }

  async #parse(typed: string): Promise<Query> {
    const later = mayHoldFilter(typed) && this.#lazyCode.deferred()
    if (!this.#reading.valueAt && mayHoldValue(fold(typed, this.#reading.han).folded)) {
      const values = await this.#lazyCode.values()
      this.#files.missing[values ? 'delete' : 'add']('values')
      this.#reading = { ...this.#reading, ...values }
    }
    if (!later) return parseQuery(typed, this.#reading)
    const filtered = (await later)?.parseFilters(typed, this.#reading)
    // Without its filters it would find too much.
    return parseQuery(filtered ? typed : '', this.#reading, filtered)
  }

  async #openTiers(): Promise<readonly Tier[]> {
    const manifest = await this.#files.manifest()
    if (!manifest) return []
    if (manifest.format !== FORMAT) {
      this.#files.missing.add('manifest')
      return []
    }
    let first = 0
    return manifest.tiers.map(([, table]) => {
      const tier = new Tier(this.#files, table, first)
      first += table.articles
      return tier
    })
  }

  async #ask(tiers: readonly Tier[], query: Query, choices: Choices): Promise<Attempt> {
    const prepared = new PreparedQuery(tiers, query, this.#lazyCode)
    await prepared.prepare()
    const { ranked, stopped } = await prepared.rank(choices)
    const hits = new HitList(ranked, query.needs, this.#reading.valueAt)
    const answer: Answer = {
      query,
      repaired: [],
      loosened: false,
      lacking: [],
      offer: null,
      unmatchedNames: [],
      counts: [],
      stopped,
      total: () => hits.total(),
      hits: (from, count) => hits.read(from, count),
      facets: async () =>
        (await this.#lazyCode.deferred())?.countFacets(tiers, choices, async (open) =>
          (await prepared.rank(open)).ranked.filter((one) => hits.holds(one)),
        ) ?? null,
      missing: () => [...this.#files.missing].sort(),
    }
    return { answer, found: await hits.any(), ranked, clauses: prepared.clauses }
  }
}

/** A query with what each tier has for it. */
class PreparedQuery {
  readonly #tiers: readonly Tier[]
  readonly #query: Query
  readonly #lazyCode: LazyCode
  /** Clauses of each tier, need by need. */
  clauses: readonly (readonly Clauses[])[] = []
  #without: readonly CompiledQuery['without'][] = []
  #optional: readonly CompiledQuery['optional'][] = []
  readonly #articles: number
  readonly #rarities = new Map<Clause, number>()

  constructor(tiers: readonly Tier[], query: Query, lazyCode: LazyCode) {
    this.#tiers = tiers
    this.#query = query
    this.#lazyCode = lazyCode
    this.#articles = tiers.reduce((sum, { table }) => sum + table.articles, 0)
  }

  /** Load the terms of the query. */
  async prepare(): Promise<void> {
    const { needs, without } = this.#query
    const each = <T>(
      of: readonly Need[],
      ask: (tier: Tier, need: Need, at: number) => Promise<T>,
    ) =>
      Promise.all(this.#tiers.map((tier) => Promise.all(of.map((need, at) => ask(tier, need, at)))))
    const [wanted, unwanted, optional] = await Promise.all([
      each(needs, clausesOf),
      each(without, allClausesOf),
      each(needs, (tier, need, at) => adjacentPair(tier, need, needs[at + 1])),
    ])
    this.clauses = wanted
    this.#without = unwanted
    this.#optional = optional
    this.#rate()
  }

  async rank(choices: Choices): Promise<{ ranked: readonly Ranked[]; stopped: boolean }> {
    const query = this.#query
    const ranked: Ranked[] = []
    const isFiltered = query.filters !== null || hasChoices(choices)
    const applyFilters = isFiltered ? (await this.#lazyCode.deferred())?.applyFilters : unfiltered
    if (!applyFilters || (query.needs.length + query.without.length === 0 && !isFiltered))
      return { ranked, stopped: false }
    const enough = choices.all ? ALL : ENOUGH
    // All at once: one after another they would be as many times on their way.
    const founds = await Promise.all(
      this.#tiers.map(async (tier, at) => {
        const needs = this.clauses[at] ?? []
        const filters = await applyFilters(tier, query, choices)
        const compiled = {
          clauses: needs.flatMap(({ first }) => first),
          optional: this.#optional[at] ?? [],
          checked: new Set(needs.flatMap(({ first, checked }) => (checked ? first : []))),
          ...filters,
          without: [...(this.#without[at] ?? []), ...filters.without],
        }
        return { tier, ...(await this.#inTier(tier, at, compiled, enough)) }
      }),
    )
    for (const { tier, scores } of founds) {
      for (const [article, score] of scores) {
        const number = tier.first + article
        const fresh = (score % EXACT) * (1 + (FRESH * number) / this.#articles)
        ranked.push({ tier, article, number, exact: Math.floor(score / EXACT), score: fresh })
      }
    }
    const byNewest = choices.sort === 'newest' || query.needs.length === 0
    ranked.sort(
      (a, b) => (byNewest ? 0 : b.exact - a.exact || b.score - a.score) || b.number - a.number,
    )
    return { ranked, stopped: founds.some(({ stopped }) => stopped) }
  }

  async #inTier(tier: Tier, at: number, compiled: CompiledQuery, enough: number): Promise<Found> {
    const rarity: Rarity = (clause) => this.#rarities.get(clause) ?? 0
    const found = await evaluate(tier, compiled, rarity, enough)
    const mores = (this.clauses[at] ?? []).flatMap(({ more }) => more ?? [])
    if (mores.length === 0 || found.scores.size <= FEW) return found
    const more = (await Promise.all(mores.map((ask) => ask()))).flat()
    const filters = [...compiled.filters, ...more]
    const checked = new Set([...compiled.checked, ...more])
    return evaluate(tier, { ...compiled, filters, checked }, rarity, enough)
  }

  /** Rarity is told from all tiers, so that their scores can be compared. */
  #rate(): void {
    const rate = (clauses: readonly Clause[]): void => {
      const found = countOf(clauses.flat())
      const count = Math.min(found, this.#articles)
      const rarity = Math.log(1 + (this.#articles - count + 0.5) / (count + 0.5))
      for (const clause of clauses) this.#rarities.set(clause, rarity)
    }
    for (const at of this.#query.needs.keys()) {
      const perTier = this.clauses.map((tier) => tier[at]?.first ?? [])
      for (const place of (perTier[0] ?? []).keys()) {
        rate(perTier.flatMap((list) => list.slice(place, place + 1)))
      }
      rate(this.#optional.flatMap((list) => list.slice(at, at + 1)))
    }
  }
}

/** All that must hold of one need in a tier. */
async function allClausesOf(tier: Tier, need: Need): Promise<readonly Clause[]> {
  const { first, more } = await clausesOf(tier, need)
  return [...first, ...((await more?.()) ?? [])]
}

/** All articles of a tier. */
async function unfiltered({
  table,
}: Tier): Promise<Pick<CompiledQuery, 'filters' | 'without' | 'span'>> {
  return { filters: [], without: [], span: { low: 0, high: table.articles, includes: () => true } }
}
