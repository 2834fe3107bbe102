import { compare } from '../../text/compare.ts'
import { dayOf } from '../days.ts'
import type { StoryTerms } from '../facts/terms.ts'
import { inOrderOf } from '../inOrder.ts'
import { byNewest } from '../newest.ts'
import type { Steps } from '../steps.ts'
import { type Candidates, candidates } from './candidates/candidates.ts'
import { CANDIDATES } from './candidates/search.ts'
import type { KnownMatches } from './followups/earlierMatches.ts'
import { Evidence } from './followups/evidence.ts'
import { Joining } from './groups/joining.ts'
import type { Link } from './links/link.ts'
import { type Packing, packStories } from './packed/packing.ts'
import { type StoryPack, unpackTerms } from './packed/storyPack.ts'
import { pairReaders } from './similarity/pairReaders.ts'
import { PairScorer, type PairScores } from './similarity/pairScores.ts'
import { Similarity } from './similarity/similarity.ts'
import type { StoryArticle } from './storyArticle.ts'
import { updatedFrequencies } from './terms/documentFrequencies.ts'
import { reweighted } from './terms/reweighted.ts'
import { updatedClasses } from './terms/stringClasses.ts'
import { TermTable } from './terms/termTable.ts'
import type { PairModel } from './weighed/model.ts'
import { SignReader } from './weighed/sharedSigns.ts'
import { SOMEWHAT_SIMILAR } from './weighed/weighed.ts'

/** What comparing articles found out: plain data, that the next comparing takes over. */
export interface ComparedStories extends PairScores {
  readonly pack: StoryPack
  readonly matches: KnownMatches
}

interface FoundStories {
  /** Ids of articles about one event, two at least: newest first inside a story and between stories. */
  readonly stories: readonly (readonly string[])[]
  readonly compared: ComparedStories
  /** Pairs that were compared, and not taken over. */
  readonly pairs: number
}

/**
 * Find the articles that report one event, in the steps of the README. A generator that returns when it is done, and
 * yields which part of its work that is, 0 to 1, often enough for the caller to do something else in between.
 *
 * The work grows with the number of articles, never with its square; where others were compared before, with the number
 * of those that came, went or changed.
 *
 * @param before Of any other articles; the stories are the same without.
 * @param model Of the pairs that no rule joins; null for that of a digest of so many articles.
 */
export function* findingStories(
  listed: readonly StoryArticle[],
  before: ComparedStories | null,
  model: PairModel | null = null,
): Steps<FoundStories> {
  // Similarity is measured from the first to the second, so the order must not be that of the files.
  const articles = inOrderOf(before?.pack.ids ?? [], listed).sort((a, b) => compare(a.id, b.id))
  const packing = packStories(articles, before?.pack ?? null)
  const { pack } = packing
  const days = pack.published.map((time) => (time === null ? Number.NaN : dayOf(time)))
  yield PACKED
  const table = new TermTable(pack, updatedFrequencies(packing), updatedClasses(packing))
  const known = { ...packing, isReweighted: reweighted(table, packing) }
  const found = candidates(table, days, before, known)
  yield SEARCHED
  const all = { table, days, termsOf: termsOf(packing, articles) }
  const readers = pairReaders(table)
  const similarity = new Similarity(all, readers)
  const scores = new PairScorer(similarity, found, before, known)
  const links = yield* comparing(found, scores, articles.length)
  const signs = new SignReader(readers)
  const evidence = new Evidence(all, before && { ...known, matches: before.matches })
  const joining = new Joining({ all, links, scores, similarity, signs, evidence, known }, model)
  if (table.isSome) joining.inSteps()
  else joining.bySimilarity()
  const groups = new Set(joining.groups.filter(({ length }) => length > 1))
  return {
    stories: newestFirst([...groups].map((group) => group.flatMap((at) => articles[at] ?? []))),
    compared: { pack, matches: evidence.matches, ...scores.all },
    pairs: scores.compared,
  }
}

/** Candidate pairs that have anything in common. */
function* comparing(
  { partners }: Candidates,
  scores: PairScorer,
  articles: number,
): Steps<readonly Link[]> {
  const links: Link[] = []
  for (let slot = 0; slot < partners.length; slot++) {
    const low = partners[slot] ?? -1
    const high = Math.floor(slot / CANDIDATES)
    if (slot % STRETCH === 0) yield SEARCHED + (1 - SEARCHED) * (high / articles)
    if (low < 0) continue
    const score = scores.ofCandidate(high, slot)
    if (score >= SOMEWHAT_SIMILAR) links.push({ low, high, score })
  }
  return links
}

/** What of the work is done when terms are packed, and when candidates are found. */
const PACKED = 0.2
const SEARCHED = 0.35
/** Candidates that are compared in one step: some of a tenth of a second. */
const STRETCH = 500 * CANDIDATES

/** Terms of an article by its place; few are asked for where little is new. */
function termsOf(
  { pack, from }: Packing,
  articles: readonly StoryArticle[],
): (place: number) => StoryTerms {
  const known = new Array<StoryTerms | undefined>(articles.length)
  return (place) => {
    const found =
      known[place] ??
      ((from[place] ?? -1) < 0 ? articles[place]?.facts.terms : undefined) ??
      unpackTerms(pack, place)
    known[place] = found
    return found
  }
}

function newestFirst(groups: readonly (readonly StoryArticle[])[]): FoundStories['stories'] {
  const newest = groups.map((group) =>
    [...group].sort((a, b) => byNewest(a, b) || compare(a.id, b.id)),
  )
  newest.sort(
    (a, b) =>
      compare(b[0]?.published ?? '', a[0]?.published ?? '') ||
      compare(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return newest.map((group) => group.map(({ id }) => id))
}
