import { FORMAT, facetTerm, LANGS } from '../format.ts'
import { type HanFold, scan } from '../tokens.ts'
import { type Clause, type Clauses, clausesOf } from './clauses.ts'
import { type Period, spanOf } from './dates.ts'
import { type Demand, EXACT, evaluate, type Rarity } from './evaluate.ts'
import { countFacets, type Facets } from './facets.ts'
import { type Hit, HitList, type Ranked } from './hits.ts'
import { type Need, parseQuery, type Query } from './parse.ts'
import { repair } from './repair.ts'
import { Files, type Load, Tier } from './shards.ts'

/** What the boxes beside the results narrow; within a list any, of the lists all. */
export interface Choices {
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  readonly months: readonly string[]
  readonly langs: readonly string[]
  /** Civil prefixes, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly sort: 'relevance' | 'newest'
  /** Count every article, however many files that takes. */
  readonly all: boolean
}

export const NO_CHOICES: Choices = {
  sources: [],
  topics: [],
  months: [],
  langs: [],
  from: null,
  to: null,
  sort: 'relevance',
  all: false,
}

export interface Answer {
  /** As it was searched: repaired, folded, loosened. */
  readonly query: Query
  /** Words that stand nowhere, with the ones searched instead. */
  readonly repaired: readonly (readonly [typed: string, meant: string])[]
  /** Nothing has the characters side by side: these have them anywhere. */
  readonly loosened: boolean
  /** What each need finds alone. */
  readonly counts: readonly { readonly need: Need; readonly articles: number }[]
  /** Articles found; may fall a little while hits are read, as phrases are checked then. */
  total(): number
  /** There are older ones that were not counted. */
  readonly stopped: boolean
  /** @param from Hits to leave out, from the best. */
  hits(from: number, count: number): Promise<readonly Hit[]>
  /** Counts by source, topic, month and language, each as if nothing of its own were chosen. */
  facets(): Promise<Facets>
  /** Files that could not be loaded, so that something may be missing. */
  missing(): readonly string[]
}

/** Articles after which a search of common terms stops. */
const ENOUGH = 200
/** Share by which the newest article outranks an equal one that is the oldest. */
const FRESH = 0.15
/** Articles from which a phrase is asked for with all its parts. */
const MANY = 12

/** The index of a site. Files are loaded as queries need them and then kept. */
export class Search {
  readonly #files: Files
  #tiers: Promise<readonly Tier[]> | null = null
  #han: HanFold | undefined

  constructor(load: Load) {
    this.#files = new Files(load)
  }

  /** Load what every query needs. */
  async open(): Promise<readonly Tier[]> {
    this.#tiers ??= this.#openTiers()
    const tiers = await this.#tiers
    // What was missing a moment ago is asked for again.
    if (this.#files.missing.size > 0) this.#tiers = null
    return tiers
  }

  /** Never rejects: what cannot be loaded is named in the answer. */
  async search(typed: string, choices: Choices = NO_CHOICES): Promise<Answer> {
    const tiers = await this.open()
    const first = await this.#ask(tiers, parseQuery(typed, this.#han), choices)
    if (first.found) return first.answer
    let query = await this.#folded(typed)
    if (query) {
      const folded = await this.#ask(tiers, query, choices)
      if (folded.found) return folded.answer
    }
    query ??= first.answer.query
    const { mended, repaired } = await this.#mend(tiers, query, first.answer)
    if (repaired.length > 0) {
      const second = await this.#ask(tiers, mended, choices)
      if (second.found) return { ...second.answer, repaired }
    }
    const loose = { ...mended, needs: mended.needs.flatMap(loosen) }
    if (loose.needs.length > mended.needs.length) {
      const third = await this.#ask(tiers, loose, choices)
      if (third.found) return { ...third.answer, repaired, loosened: true }
    }
    return first.answer
  }

  async #openTiers(): Promise<readonly Tier[]> {
    const manifest = await this.#files.manifest()
    if (!manifest) return []
    if (manifest.format !== FORMAT) {
      this.#files.missing.add('manifest')
      return []
    }
    let first = 0
    const tables = await Promise.all(
      manifest.tiers.map(([folder]) => this.#files.json<Tier['table']>(`${folder}/tier`)),
    )
    const tiers: Tier[] = []
    for (const [at, [folder, articles]] of manifest.tiers.entries()) {
      const table = tables[at]
      if (table) tiers.push(new Tier(this.#files, folder, table, first))
      first += articles
    }
    return tiers
  }

  /** The query in simplified characters; null when it is that already. */
  async #folded(typed: string): Promise<Query | null> {
    if (this.#han || !/\p{sc=Han}/u.test(typed)) return null
    const manifest = await this.#files.manifest()
    if (!manifest) return null
    const pairs = await this.#files.get(manifest.fold, (bytes) =>
      Array.from(new TextDecoder().decode(bytes)),
    )
    if (!pairs) return null
    const table = new Map<string, string>()
    for (let at = 0; at < pairs.length; at += 2) table.set(pairs[at] ?? '', pairs[at + 1] ?? '')
    const han: HanFold = (character) => table.get(character) ?? character
    this.#han = han
    return scan(typed).folded === scan(typed, han).folded ? null : parseQuery(typed, han)
  }

  /** Words that stand nowhere, replaced by the nearest that do. */
  async #mend(
    tiers: readonly Tier[],
    query: Query,
    { counts }: Answer,
  ): Promise<{ mended: Query; repaired: [string, string][] }> {
    const unknown = new Set(
      counts.filter(({ articles }) => articles === 0).map(({ need }) => need.shown),
    )
    const repaired: [string, string][] = []
    const needs = await Promise.all(
      query.needs.map(async (need): Promise<Need> => {
        if (need.kind !== 'word' || !unknown.has(need.shown)) return need
        const meant = await repair(tiers, need.text)
        if (meant === null) return need
        repaired.push([need.shown, meant])
        return { ...need, text: meant, shown: meant, prefix: false }
      }),
    )
    return { mended: { ...query, needs }, repaired }
  }

  async #ask(
    tiers: readonly Tier[],
    query: Query,
    choices: Choices,
  ): Promise<{ answer: Answer; found: boolean }> {
    const asked = new Asked(tiers, query)
    await asked.prepare()
    const { ranked, stopped } = await asked.rank(choices)
    const hits = new HitList(ranked, query.needs)
    const answer: Answer = {
      query,
      repaired: [],
      loosened: false,
      counts: asked.counts(),
      stopped,
      total: () => hits.total(),
      hits: (from, count) => hits.read(from, count),
      facets: () => countFacets(tiers, choices, (open) => asked.rank(open)),
      missing: () => [...this.#files.missing].sort(),
    }
    return { answer, found: await hits.any() }
  }
}

/** A phrase that was not quoted as its parts in any order: two by two, or, of two, one by one. */
function loosen(need: Need): readonly Need[] {
  if (need.kind !== 'phrase' || need.quoted || need.units.length < 2) return [need]
  const size = need.units.length === 2 ? 1 : 2
  const last = need.units.length - size
  return need.units.flatMap((_, at) => {
    if (at % size !== 0) return []
    const units = need.units.slice(Math.min(at, last), Math.min(at, last) + size)
    return [{ ...need, units, shown: units.map(({ text }) => text).join('') }]
  })
}

/** A query with what each tier has for it. */
class Asked {
  readonly #tiers: readonly Tier[]
  readonly #query: Query
  #needs: readonly (readonly Clauses[])[] = []
  #without: readonly Demand['without'][] = []
  readonly #articles: number
  readonly #rarities = new Map<Clause, number>()

  constructor(tiers: readonly Tier[], query: Query) {
    this.#tiers = tiers
    this.#query = query
    this.#articles = tiers.reduce((sum, { table }) => sum + table.articles, 0)
  }

  /** Load the terms of the query. */
  async prepare(): Promise<void> {
    const { needs, without } = this.#query
    const [wanted, unwanted] = await Promise.all([
      Promise.all(
        this.#tiers.map((tier) => Promise.all(needs.map((need) => clausesOf(tier, need)))),
      ),
      Promise.all(
        this.#tiers.map((tier) => Promise.all(without.map((need) => clausesOf(tier, need)))),
      ),
    ])
    this.#needs = wanted
    this.#without = await Promise.all(
      unwanted.map((list) =>
        Promise.all(list.map(async ({ first, more }) => [...first, ...(await more())])),
      ),
    )
    this.#rate()
  }

  /** What each need finds alone, at most. */
  counts(): Answer['counts'] {
    return this.#query.needs.map((need, at) => ({
      need,
      articles: this.#needs.reduce((sum, tier) => sum + countOf(tier[at]), 0),
    }))
  }

  async rank(choices: Choices): Promise<{ ranked: readonly Ranked[]; stopped: boolean }> {
    const query = this.#query
    const tiers = this.#tiers
    const period: Period = {
      after: choices.from ?? query.after,
      before: query.before,
      until: choices.to,
      months: choices.months,
    }
    const ranked: Ranked[] = []
    let stopped = false
    const bounded = period.after ?? period.before ?? period.until
    const narrowed = [...choices.sources, ...choices.topics, ...choices.months, ...choices.langs]
    const named = [...query.sources, ...query.topics]
    if (query.needs.length + narrowed.length + named.length === 0 && bounded === null) {
      return { ranked, stopped }
    }
    for (const [at, tier] of [...tiers.entries()].reverse()) {
      if (stopped) break
      const enough = choices.all ? Number.POSITIVE_INFINITY : ENOUGH - ranked.length
      const demand = {
        clauses: (this.#needs[at] ?? []).flatMap(({ first }) => first),
        filters: await filtersOf(tier, query, choices),
        without: this.#without[at] ?? [],
        span: await spanOf(tier, period),
      }
      const found = await this.#inTier(tier, at, demand, Math.max(1, enough))
      for (const [article, score] of found.scores) {
        const number = tier.first + article
        const fresh = (score % EXACT) * (1 + (FRESH * number) / this.#articles)
        ranked.push({ tier, article, number, exact: Math.floor(score / EXACT), score: fresh })
      }
      stopped = found.stopped
    }
    const byNewest = choices.sort === 'newest' || query.needs.length === 0
    ranked.sort(
      (a, b) => (byNewest ? 0 : b.exact - a.exact || b.score - a.score) || b.number - a.number,
    )
    return { ranked, stopped }
  }

  async #inTier(
    tier: Tier,
    at: number,
    demand: Demand,
    enough: number,
  ): Promise<Awaited<ReturnType<typeof evaluate>>> {
    const rarity: Rarity = (clause) => this.#rarities.get(clause) ?? 0
    const found = await evaluate(tier, demand, rarity, enough)
    if (found.scores.size <= MANY) return found
    const more = await Promise.all((this.#needs[at] ?? []).map((need) => need.more()))
    if (more.flat().length === 0) return found
    const filters = [...demand.filters, ...more.flat()]
    return evaluate(tier, { ...demand, filters }, rarity, enough)
  }

  /** Rarity is told from all tiers, so that their scores can be compared. */
  #rate(): void {
    for (const [at] of this.#query.needs.entries()) {
      const perTier = this.#needs.map((tier) => tier[at]?.first ?? [])
      for (const place of (perTier[0] ?? []).keys()) {
        const clauses = perTier.flatMap((list) => list.slice(place, place + 1))
        const found = clauses.flat().reduce((sum, { entry }) => sum + entry.count, 0)
        const count = Math.min(found, this.#articles)
        const rarity = Math.log(1 + (this.#articles - count + 0.5) / (count + 0.5))
        for (const clause of clauses) this.#rarities.set(clause, rarity)
      }
    }
  }
}

function countOf(clauses: Clauses | undefined): number {
  const counts = (clauses?.first ?? []).map((clause) =>
    clause.reduce((sum, { entry }) => sum + entry.count, 0),
  )
  return counts.length === 0 ? 0 : Math.min(...counts)
}

/** Each facet as one clause: any of its chosen values. */
async function filtersOf(tier: Tier, query: Query, choices: Choices): Promise<readonly Clause[]> {
  const exact = async (terms: readonly string[]): Promise<Clause> =>
    (await Promise.all(terms.map((term) => tier.term(term)))).flatMap((entry) =>
      entry ? [{ entry, factor: 1 }] : [],
    )
  const langs = choices.langs.filter((lang) => LANGS.some((known) => known === lang))
  const clauses: Promise<Clause>[] = [
    [choices.sources, facetTerm.source] as const,
    [choices.topics, facetTerm.topic] as const,
    [langs, facetTerm.lang] as const,
  ].flatMap(([names, term]) => (names.length === 0 ? [] : [exact(names.map(term))]))
  const names = query.sources.length + query.topics.length > 0 ? await tier.names() : null
  for (const typed of query.sources) {
    clauses.push(exact(alike(names?.sources ?? [], typed).map(facetTerm.source)))
  }
  for (const typed of query.topics) {
    clauses.push(exact(alike(names?.topics ?? [], typed).map(facetTerm.topic)))
  }
  return Promise.all(clauses)
}

/** Names that have what was typed after `source:` or `topic:`, spaces aside. */
function alike(names: readonly string[], typed: string): readonly string[] {
  const bare = (text: string): string => scan(text).folded.replaceAll(' ', '')
  return names.filter((name) => bare(name).includes(bare(typed)))
}
