import { hasHan } from '../../text/han.ts'
import { fold, type HanFold } from '../fold.ts'
import { FORMAT } from '../format.ts'
import type { Reading } from '../tokens.ts'
import type { Answer, Attempt } from './answer.ts'
import { type Choices, isChosen } from './choices.ts'
import { besideOf, type Clause, type Clauses, clausesOf, countOf } from './clauses.ts'
import { type Demand, EXACT, evaluate, FEW, type Found, type Rarity } from './evaluate.ts'
import { HitList, type Ranked } from './hits.ts'
import type { Later } from './later.ts'
import { isChoice, mayHoldLimit, mayHoldValue, type Need, parseQuery, type Query } from './parse.ts'
import { Files, type Load, Tier } from './shards.ts'
import type { Values } from './values.ts'

/** Articles after which a search of common terms stops. */
const ENOUGH = 200
/** More than there are. */
const ALL = 1e9
/** Share by which the newest article outranks an equal one that is the oldest. */
const FRESH = 0.15

/** Brings code that not every first result needs; null when it cannot be had. */
export interface Parts {
  /** `later.ts`, after the first result or where nothing is found. */
  readonly later: () => Promise<Later | null>
  /** `values.ts`, where a query may hold a date or figure. */
  readonly values: () => Promise<Values | null>
}

/** The index of a site. Files are loaded as queries need them and then kept. */
export class Search {
  readonly #files: Files
  readonly #parts: Parts
  #tiers: Promise<readonly Tier[]> | null = null
  #reading: Reading & Partial<Values> = {}

  constructor(load: Load, parts: Parts) {
    this.#files = new Files(load)
    this.#parts = parts
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
    const { needs, without, limits } = query
    const time = this.#reading.dated?.(typed)
    const isWhole = !needs.some(isChoice) && !(mayFold && without.length > 0) && !limits && !time
    if (first.found && isWhole) return first.answer
    // What will be asked for first comes with the code that asks.
    if (mayFold && !first.found) void this.#files.folds()
    const later = await this.#parts.later()
    if (!later) return first.answer
    const readHan = (han: HanFold): void => {
      this.#reading = { ...this.#reading, han }
    }
    return later.relax(first, {
      typed,
      tiers,
      files: this.#files,
      ask,
      parse: (text) => this.#parse(text),
      readHan: mayFold ? readHan : null,
      time,
    })
  }

  async #parse(typed: string): Promise<Query> {
    const later = mayHoldLimit(typed) && this.#parts.later()
    if (!this.#reading.valueAt && mayHoldValue(fold(typed, this.#reading.han).folded)) {
      const values = await this.#parts.values()
      this.#files.missing[values ? 'delete' : 'add']('values')
      this.#reading = { ...this.#reading, ...values }
    }
    if (!later) return parseQuery(typed, this.#reading)
    const limited = (await later)?.limitsOf(typed, this.#reading)
    // Without its limits it would find too much.
    return parseQuery(limited ? typed : '', this.#reading, limited)
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
    const asked = new Asked(tiers, query, this.#parts)
    await asked.prepare()
    const { ranked, stopped } = await asked.rank(choices)
    const hits = new HitList(ranked, query.needs, this.#reading.valueAt)
    const answer: Answer = {
      query,
      repaired: [],
      loosened: false,
      lacking: [],
      offer: null,
      unnamed: [],
      counts: [],
      stopped,
      total: () => hits.total(),
      hits: (from, count) => hits.read(from, count),
      facets: async () =>
        (await this.#parts.later())?.countFacets(tiers, choices, async (open) =>
          (await asked.rank(open)).ranked.filter((one) => hits.holds(one)),
        ) ?? null,
      missing: () => [...this.#files.missing].sort(),
    }
    return { answer, found: await hits.any(), ranked, asked: asked.needs }
  }
}

/** A query with what each tier has for it. */
class Asked {
  readonly #tiers: readonly Tier[]
  readonly #query: Query
  readonly #parts: Parts
  /** What each tier is asked for, need by need. */
  needs: readonly (readonly Clauses[])[] = []
  #without: readonly Demand['without'][] = []
  #likely: readonly Demand['likely'][] = []
  readonly #articles: number
  readonly #rarities = new Map<Clause, number>()

  constructor(tiers: readonly Tier[], query: Query, parts: Parts) {
    this.#tiers = tiers
    this.#query = query
    this.#parts = parts
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
    const [wanted, unwanted, likely] = await Promise.all([
      each(needs, clausesOf),
      each(without, allClausesOf),
      each(needs, (tier, need, at) => besideOf(tier, need, needs[at + 1])),
    ])
    this.needs = wanted
    this.#without = unwanted
    this.#likely = likely
    this.#rate()
  }

  async rank(choices: Choices): Promise<{ ranked: readonly Ranked[]; stopped: boolean }> {
    const query = this.#query
    const ranked: Ranked[] = []
    const narrowed = query.limits !== null || isChosen(choices)
    const narrow = narrowed ? (await this.#parts.later())?.narrow : whole
    if (!narrow || (query.needs.length + query.without.length === 0 && !narrowed))
      return { ranked, stopped: false }
    const enough = choices.all ? ALL : ENOUGH
    // All at once: one after another they would be as many times on their way.
    const founds = await Promise.all(
      this.#tiers.map(async (tier, at) => {
        const needs = this.needs[at] ?? []
        const limits = await narrow(tier, query, choices)
        const demand = {
          clauses: needs.flatMap(({ first }) => first),
          likely: this.#likely[at] ?? [],
          checked: new Set(needs.flatMap(({ first, checked }) => (checked ? first : []))),
          ...limits,
          without: [...(this.#without[at] ?? []), ...limits.without],
        }
        return { tier, ...(await this.#inTier(tier, at, demand, enough)) }
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

  async #inTier(tier: Tier, at: number, demand: Demand, enough: number): Promise<Found> {
    const rarity: Rarity = (clause) => this.#rarities.get(clause) ?? 0
    const found = await evaluate(tier, demand, rarity, enough)
    const mores = (this.needs[at] ?? []).flatMap(({ more }) => more ?? [])
    if (mores.length === 0 || found.scores.size <= FEW) return found
    const more = (await Promise.all(mores.map((ask) => ask()))).flat()
    const filters = [...demand.filters, ...more]
    const checked = new Set([...demand.checked, ...more])
    return evaluate(tier, { ...demand, filters, checked }, rarity, enough)
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
      const perTier = this.needs.map((tier) => tier[at]?.first ?? [])
      for (const place of (perTier[0] ?? []).keys()) {
        rate(perTier.flatMap((list) => list.slice(place, place + 1)))
      }
      rate(this.#likely.flatMap((list) => list.slice(at, at + 1)))
    }
  }
}

/** All that must hold of one need in a tier. */
async function allClausesOf(tier: Tier, need: Need): Promise<readonly Clause[]> {
  const { first, more } = await clausesOf(tier, need)
  return [...first, ...((await more?.()) ?? [])]
}

/** All articles of a tier. */
async function whole({ table }: Tier): Promise<Pick<Demand, 'filters' | 'without' | 'span'>> {
  return { filters: [], without: [], span: { low: 0, high: table.articles, includes: () => true } }
}
