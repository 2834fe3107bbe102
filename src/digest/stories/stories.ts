import { compare } from '../../text/compare.ts'
import { dayOf } from '../days.ts'
import { isFigure, isSmallCount } from '../facts/exactness.ts'
import type { StoryTerms } from '../facts/terms.ts'
import { inOrderOf } from '../inOrder.ts'
import type { Steps } from '../steps.ts'
import { candidates } from './candidates/candidates.ts'
import { CANDIDATES } from './candidates/search.ts'
import type { KnownMatches } from './followups/earlierMatches.ts'
import { Evidence } from './followups/evidence.ts'
import { followUps } from './followups/followUps.ts'
import { features } from './groups/features.ts'
import { largeStoryLinks } from './groups/largeStories.ts'
import { mayMerge } from './groups/merging.ts'
import { reassign } from './groups/reassignment.ts'
import { areTwoEvents } from './groups/twoEvents.ts'
import { distinctiveTerms } from './links/distinctiveTerms.ts'
import { sharesExclusiveName } from './links/exclusiveNames.ts'
import { type Comparing, type Link, ofSameDays } from './links/link.ts'
import { mutualBestPairs } from './links/mutualBest.ts'
import { countFigures, pairsByFigures, pairsByManyFigures } from './links/sharedFigures.ts'
import { type Packing, packStories } from './packed/packing.ts'
import {
  isReport,
  mayOpenWithoutNews,
  type StoryPack,
  sharedTexts,
  unpackTerms,
} from './packed/storyPack.ts'
import { pairReaders } from './similarity/pairReaders.ts'
import { PairScorer, type PairScores } from './similarity/pairScores.ts'
import { Similarity } from './similarity/similarity.ts'
import { SIMILAR } from './similarity/thresholds.ts'
import type { StoryArticle } from './storyArticle.ts'
import { updatedFrequencies } from './terms/documentFrequencies.ts'
import { reweighted } from './terms/reweighted.ts'
import { updatedClasses } from './terms/stringClasses.ts'
import { TermTable } from './terms/termTable.ts'
import { sharesOnlyCommonMarks, sharesOnlySmallCounts, textScorer } from './weighed/pairSigns.ts'
import { SignReader } from './weighed/sharedSigns.ts'
import {
  MODEL,
  MODEL_OF_FEW,
  type PairModel,
  SOMEWHAT_SIMILAR,
  weighed,
} from './weighed/weighed.ts'

/** What comparing articles found out: plain data, that the next comparing takes over. */
export interface ComparedStories extends PairScores {
  readonly pack: StoryPack
  readonly matches: KnownMatches
}

export interface Told {
  /** Ids of articles about one event, two at least: newest first inside a story and between stories. */
  readonly stories: readonly (readonly string[])[]
  readonly compared: ComparedStories
  /** Pairs that were compared, and not taken over. */
  readonly pairs: number
}

/**
 * Tell stories in steps: a generator that returns when it is done, and yields which part of its work
 * that is, 0 to 1, often enough for whoever drives it to do something else in between.
 *
 * Articles about one event. Grows with the number of articles, never with its square; where others
 * were compared before, with the number of those that came, went or changed.
 *
 * Candidates share rare terms; a pair is one story by the words of title and body, weighed by rarity
 * and fading with the days between, by the things that both open with, and by the figures and days
 * that both name. A pair of few days that is less alike is one where nothing else is like either, or
 * where both give a figure, or name two rare terms, and are best to each other; a number below a
 * hundred, a day or a month alone is nothing in common. What is told within few days is joined before
 * the rest. What comes weeks later is of a story by a figure, the day or the month that it is known
 * again by, or by a headline of what came of it. Of the pairs that are left, those are of one story
 * for which more speaks than against it, in sum. An article that is alone is a feature of the event that it names, where
 * enough speaks for it. Last, an article that is more like another story in the mean than its own moves there.
 *
 * @param before Of any other articles; what is told is the same without.
 * @param judge Of the pairs that are left; null for that of a digest of so many articles.
 */
export function* findingStories(
  listed: readonly StoryArticle[],
  before: ComparedStories | null,
  model: PairModel | null = null,
): Steps<Told> {
  // Similarity is told from the first to the second, so the order must not be that of the files.
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
  const compared: Link[] = []
  for (let slot = 0; slot < found.partners.length; slot++) {
    const low = found.partners[slot] ?? -1
    const high = Math.floor(slot / CANDIDATES)
    if (slot % STRETCH === 0) yield SEARCHED + (1 - SEARCHED) * (high / articles.length)
    if (low < 0) continue
    const score = scores.ofCandidate(high, slot)
    if (score >= SOMEWHAT_SIMILAR) compared.push({ low, high, score })
  }
  const signs = new SignReader(table, readers)
  const evidence = new Evidence(all, before && { ...known, matches: before.matches })
  const comparing: Comparing = {
    similarity: (one, other) => scores.of(one, other),
    sharesFigure: (...pair) => sharedTexts(pack, pair, 'marks').some(isFigure),
    sharesOnlyCommonMarks: (...pair) => sharesOnlyCommonMarks(pack, pair),
    rareTerms: (one, other) => evidence.rareTerms(one, other),
    distinctiveTerms: (some, others) => distinctiveTerms(some, others, table),
    isHan: (at) => table.isHan(at),
  }
  const dated = { ...comparing, days }
  const groups = articles.map((_, at): readonly number[] => [at])
  const join = (links: readonly Link[], isStory = false): void => {
    // So that one chance similarity does not join two stories.
    for (const link of bySimilarity(links)) {
      const [mine, theirs] = [groups[link.low] ?? [], groups[link.high] ?? []]
      if (mine === theirs) continue
      if (!isStory && !mayMerge(mine, theirs, link, dated)) continue
      if (areTwoEvents(mine, theirs, all)) continue
      const joined = [...mine, ...theirs]
      for (const at of joined) groups[at] = joined
    }
  }
  const alike = compared.filter(({ score }) => score >= SIMILAR)
  if (table.isSome) {
    // Two companies report on one day; and a step of what was told before has no partner of its day.
    const mayBeOne = ({ low, high, score }: Link): boolean =>
      score < SIMILAR &&
      !(isReport(pack, low) && isReport(pack, high)) &&
      evidence.isFollowUp(low) === evidence.isFollowUp(high)
    // Two that share 37 cities are alone with each other by chance; two that share 37 dead are not.
    const sharesFigure = (...pair: [number, number]): boolean =>
      sharedTexts(pack, pair, 'marks').some((mark) => isFigure(mark) && !isSmallCount(mark))
    const sharesTooLittle = (...pair: [number, number]): boolean =>
      sharesOnlyCommonMarks(pack, pair) ||
      (sharesOnlySmallCounts(pack, pair) && evidence.rareTerms(...pair) === 0)
    const chosen = { ...comparing, sharesFigure, sharesOnlyCommonMarks: sharesTooLittle }
    const lone = mutualBestPairs(compared, days, chosen).filter(mayBeOne)
    const uncommon = (...pair: [number, number]): number =>
      countFigures(sharedTexts(pack, pair, 'marks'), false)
    const inCommon = (one: number, other: number): number =>
      countFigures(
        sharedTexts(pack, [one, other], 'marks'),
        table.isHan(one) !== table.isHan(other),
      )
    const isNamed = (...pair: [number, number]): boolean => signs.of(...pair).rareTerms > 0
    const near = ofSameDays(compared, days)
    const unlike = near.filter(({ score }) => score < SIMILAR)
    const figured = pairsByFigures(unlike, uncommon, comparing).filter(mayBeOne)
    const byManyFigures = pairsByManyFigures(near, inCommon)
    join(byManyFigures)
    // Of the same days first: a follow-up that is as like would keep others of its event out.
    join([...ofSameDays(alike, days), ...lone])
    join(figured)
    join(alike)
    for (const link of followUps(evidence, days, groups, comparing)) join([link], true)
    // What texts say is taken over from before: whenever these weights take the place of others, all is compared anew.
    const own = model ?? (table.isMany ? MODEL : MODEL_OF_FEW)
    const scoreTexts = textScorer(all, { similarity, signs, evidence }, own)
    const textScore = (low: number, high: number): number => scores.sumOf(low, high, scoreTexts)
    const weighing = { ...own, ...comparing, textScore }
    for (const link of weighed(compared, days, groups, weighing)) join([link], true)
    const comparable = { table, similarity: comparing.similarity }
    for (const link of largeStoryLinks(bySimilarity(near), groups, comparable)) join([link], true)
    const asFeatures = {
      ...own,
      ...dated,
      termsOf: all.termsOf,
      mayOpenWithoutNews: (at: number) => mayOpenWithoutNews(pack, at),
      figures: uncommon,
      sharesExclusiveName: (article: number, story: readonly number[]) =>
        sharesExclusiveName(article, story, table),
      isNamed,
    }
    for (const link of features(compared, groups, asFeatures)) join([link], true)
    reassign(alike, groups, comparing.similarity, byManyFigures)
  } else join(alike)
  const told = new Set(groups.filter(({ length }) => length > 1))
  const stories = newestFirst([...told].map((group) => group.flatMap((at) => articles[at] ?? [])))
  return {
    stories,
    compared: { pack, matches: evidence.matches, ...scores.all },
    pairs: scores.compared,
  }
}

function bySimilarity(links: readonly Link[]): readonly Link[] {
  return [...links].sort((a, b) => b.score - a.score || a.low - b.low || a.high - b.high)
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

function newestFirst(groups: readonly (readonly StoryArticle[])[]): Told['stories'] {
  const newest = groups.map((group) =>
    [...group].sort((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id)),
  )
  newest.sort(
    (a, b) =>
      compare(b[0]?.published ?? '', a[0]?.published ?? '') ||
      compare(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return newest.map((group) => group.map(({ id }) => id))
}
